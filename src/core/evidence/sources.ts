import type { Claim, Evidence, Sidecar, Source } from '../claims/claim.js';
import type { Voice } from '../describe/voice.js';
import { sourceTypeWord } from '../export/words.js';
import { type Block, code, type Field, field, type Line, strong } from './page.js';

/** What became of a file of evidence: as it lies in the workspace, `outside` where nothing is opened. */
export interface EvidenceFile {
  /** Absent where it could not be read. */
  readonly found?: 'absent' | 'outside' | { readonly sha256: string };
  /** The newest commit in which the file is the one that was recorded, where the workspace's is not. */
  readonly commit?: string;
}

/** By id of the source. */
export type EvidenceFiles = ReadonlyMap<string, EvidenceFile>;

export interface SourceOptions {
  readonly voice: Voice;
  /** With what is for the desk only. */
  readonly internal: boolean;
  readonly files: EvidenceFiles;
}

/** The sources of a claim, each with what it says and where it is. */
export function sourceBlocks(
  { evidence = {} }: Claim,
  sources: Sidecar['sources'],
  options: SourceOptions,
): readonly Block[] {
  const { voice } = options;
  const heading: Block = { type: 'heading', level: 3, line: [voice.t('Sources')] };
  const items = Object.entries(evidence).map(([id, says]) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source ? itemOf(id, source, says, options) : { head: [voice.t('{0} (no such source)', id)], fields: [] };
  });
  return [heading, items.length === 0 ? { type: 'remark', line: [voice.t('none yet')] } : { type: 'list', items }];
}

function itemOf(id: string, source: Source, { at, quote, calculation }: Evidence, options: SourceOptions) {
  const { voice, internal, files } = options;
  if (isHidden(source, internal)) return { head: [sourceName(source, options)], fields: [] };
  const { url, accessed, notes } = source;
  const seenBy = [source['seen-by'] ?? []].flat().join(', ');
  const quoted = (text: string | undefined) => text !== undefined && ({ as: 'quote', text } as const);
  const fields: readonly Field[] = [
    ...field(voice.t('Where'), at),
    ...field(voice.t('Says'), quoted(quote)),
    ...field(voice.t('Calculation'), calculation),
    ...field(voice.t('By'), [source.author, source.publisher].filter(Boolean).join(', ')),
    ...field(voice.t('Dated'), source.date),
    ...field(voice.t('Address'), url !== undefined && { as: 'address', text: url }),
    ...field(voice.t('Archived copy'), ...archiveOf(source, voice)),
    ...field(voice.t('Seen on'), accessed),
    ...field(voice.t('Seen by'), seenBy),
    ...fileFields(source, files.get(id), voice),
    ...(internal && notes ? field(voice.t('Notes'), { as: 'internal', text: notes.trim() }) : []),
  ];
  const head: Line = [sourceName(source, options), source.type ? ` · ${sourceTypeWord(source.type, voice)}` : ''];
  return { head, fields };
}

function archiveOf({ url, archived }: Source, voice: Voice): Line {
  if (archived) return [{ as: 'address', text: archived }];
  return url ? [voice.t('none')] : [];
}

/** What is said to the outside of a confidential source is that there is one. */
export function isHidden({ type }: Source, internal: boolean): boolean {
  return type === 'confidential' && !internal;
}

export function sourceName(
  source: Source | undefined,
  { voice, internal }: Omit<SourceOptions, 'files'>,
): Line[number] {
  if (!source) return '?';
  if (isHidden(source, internal)) return strong(voice.t('confidential source'));
  return strong(source.title ?? source.ref ?? source.url ?? source.file ?? '?');
}

function fileFields({ file, sha256 }: Source, known: EvidenceFile | undefined, voice: Voice): readonly Field[] {
  if (file === undefined) return [];
  const lines: Line[] = [[code(file)]];
  if (sha256) lines.push(['SHA-256 ', code(sha256)]);
  lines.push([standing(sha256, known, voice)]);
  const found = known?.found;
  if (typeof found === 'object' && !isHash(sha256, found.sha256))
    lines.push([`${voice.t('now')} SHA-256 `, code(found.sha256)]);
  if (known?.commit) lines.push([`${voice.t('the recorded file is in git:')} `, code(shortId(known.commit))]);
  return [{ label: voice.t('File'), lines }];
}

/** Whether the file still is the one that was recorded. */
function standing(recorded: string | undefined, known: EvidenceFile | undefined, voice: Voice): Line[number] {
  const found = known?.found;
  if (found === 'absent') return voice.t('the file is not in the workspace');
  if (found === 'outside') return voice.t('outside the workspace: not opened');
  if (found === undefined) return voice.t('the file could not be read');
  if (recorded === undefined) return voice.t('no SHA-256 was recorded');
  return isHash(recorded, found.sha256)
    ? `✓ ${voice.t('the file is the one that was recorded')}`
    : strong(`≠ ${voice.t('another file than the one that was recorded')}`);
}

export function isHash(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Enough of a commit's id to find it. */
export function shortId(commit: string): string {
  return commit.slice(0, 12);
}
