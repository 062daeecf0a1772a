import type { Severity } from '../checks/finding.js';
import { type ArchiveSource, type EvidenceFile, isConfidential } from './archive-sources.js';
import { type DeadLinks, linkKey } from './link-report.js';

/*
 * What is wrong with a source, as far as files and a link checker's report tell. An error is evidence that nobody can look at
 * any more: its address is dead and no archived copy stands. A file that is not there is none, since evidence may be kept out
 * of the repository.
 */

export type FlawId = 'dead-source' | 'dead-link' | 'dead-archive' | 'source-changed' | 'source-absent' | 'no-archive';

export const FLAWS: Readonly<Record<FlawId, Severity>> = {
  'dead-source': 'error',
  'dead-link': 'warning',
  'dead-archive': 'warning',
  'source-changed': 'warning',
  'source-absent': 'hint',
  'no-archive': 'hint',
};

export interface Flaw {
  readonly id: FlawId;
  readonly severity: Severity;
  /** The address or the file. */
  readonly what: string;
  /** What the link checker says. */
  readonly status?: string;
}

/** A file as it is now; `undefined` for one that nobody looked at. */
export type FileNow = { readonly sha256: string } | 'absent' | undefined;

/** @param dead what a link checker has found, if there is a report */
export function flawsOf(
  source: ArchiveSource,
  fileNow: (file: EvidenceFile) => FileNow,
  dead: DeadLinks = new Map(),
): readonly Flaw[] {
  if (isConfidential(source)) return [];
  return [...linkFlaws(source, dead), ...source.files.flatMap((file) => fileFlaws(file, fileNow(file)))];
}

function linkFlaws({ url, archived }: ArchiveSource, dead: DeadLinks): readonly Flaw[] {
  const statusOf = (address: string): string | undefined => dead.get(linkKey(address));
  const gone = archived.filter((copy) => statusOf(copy) !== undefined);
  const status = url === undefined ? undefined : statusOf(url);
  const flaws = gone.map((copy) => flaw('dead-archive', copy, statusOf(copy)));
  if (url !== undefined && status !== undefined) {
    flaws.unshift(flaw(gone.length < archived.length ? 'dead-link' : 'dead-source', url, status));
  }
  if (url !== undefined && isWeb(url) && archived.length === 0) flaws.push(flaw('no-archive', url));
  return flaws;
}

function fileFlaws({ file, sha256 }: EvidenceFile, now: FileNow): readonly Flaw[] {
  if (now === undefined) return [];
  if (now === 'absent') return [flaw('source-absent', file)];
  return sha256 === undefined || sha256.toLowerCase() === now.sha256 ? [] : [flaw('source-changed', file)];
}

function flaw(id: FlawId, what: string, status?: string): Flaw {
  return { id, severity: FLAWS[id], what, ...(status !== undefined && { status }) };
}

/** Addresses of sources and of their archived copies, for a link checker: sorted, each once. */
export function addressesOf(sources: readonly ArchiveSource[]): readonly string[] {
  const all = sources.flatMap(({ url, archived }) => [...(url === undefined ? [] : [url]), ...archived]);
  return [...new Set(all.map((address) => address.trim()).filter(isWeb))].sort();
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^\s]+$/iu.test(address.trim());
}
