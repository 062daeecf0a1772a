import type { SourceType } from '../../../../core/claims/claim.js';

/** An address of the web as it may be written down: without a name and password in it. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (/\s/u.test(trimmed) || trimmed.length > 2000) {
    return undefined;
  }
  try {
    const { protocol, username, password, hostname } = new URL(trimmed);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && hostname !== '' && username === '' && password === '' ? trimmed : undefined;
  } catch {
    return undefined;
  }
}

const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pptx?|epub)$/iu;
const DATA = /\.(?:csv|tsv|xlsx?|ods|json|jsonl|parquet|geojson)$/iu;

/** What sort of source a path looks like. */
export function typeByPath(path: string, otherwise: SourceType): SourceType {
  return DOCUMENT.test(path) ? 'document' : DATA.test(path) ? 'data' : otherwise;
}

export function pathOf(address: string): string {
  return new URL(address).pathname;
}
