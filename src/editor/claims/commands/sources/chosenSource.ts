import type { Evidence, Source } from '../../../../core/claims/claim.js';

/** A source to be linked to a claim, and what it says there. */
export type ChosenSource =
  | { readonly type: 'known'; readonly id: string; readonly evidence: Evidence }
  | { readonly type: 'new'; readonly source: Source; readonly evidence: Evidence };

/** The source of a sidecar with the same address, file or reference. */
export function sameSource(sources: Readonly<Record<string, Source>>, { url, file, ref }: Source): string | undefined {
  const found = Object.entries(sources).find(
    ([, source]) =>
      (url !== undefined && source.url === url) ||
      (file !== undefined && source.file === file) ||
      (ref !== undefined && source.ref === ref && source.type === 'confidential'),
  );
  return found?.[0];
}

/** What a source is called in a list. */
export function sourceName(id: string, { title, ref, url, file }: Source): string {
  return [title, ref, file, url].find((text) => text !== undefined && text.trim() !== '') ?? id;
}
