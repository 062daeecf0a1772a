import type { Data, Sidecar } from '../claims/claim.js';
import type { ChangeKind, ClaimChange } from '../claims/diff/change.js';
import { LineIndex } from '../text/line-index.js';

/* Changes of facts and claims as rows for people. Those that only renewed a quotation are left out. */

/** The changes of one article. */
export interface ReportedChanges {
  /** Path of the article, as given. */
  readonly file: string;
  /** Its text in the later revision, for line numbers; absent when the article is gone. */
  readonly source?: string | undefined;
  readonly changes: readonly ClaimChange[];
  /** The claims of the later revision, and where they are gone those of the earlier one. */
  readonly sidecars?: readonly (Sidecar | undefined)[];
}

export const LABELS: Readonly<Record<ChangeKind, string>> = {
  unreadable: 'sidecar unreadable',
  conflict: 'merge conflict',
  words: 'signed words changed',
  context: 'sentence changed',
  verdict: 'verdict',
  value: 'value',
  gone: 'gone',
  ambiguous: 'place uncertain',
  removed: 'claim removed',
  unsigned: 'signature removed',
  new: 'new',
  changed: 'words changed',
  lost: 'fact gone',
  'source-removed': 'source removed',
  status: 'status',
  detail: 'details',
  moved: 'moved',
};

/** Cells of plain text on one line each, as far as they are words of files not yet made harmless for any format. */
export interface Row {
  readonly kind: ChangeKind;
  readonly place: string;
  readonly label: string;
  readonly words: string;
  readonly was: string;
  readonly is: string;
  readonly who: string;
  readonly claim: string;
}

export function rowsOf({ file, source, changes }: ReportedChanges): readonly Row[] {
  const lines = source === undefined ? undefined : LineIndex.of(source);
  return changes
    .filter(({ kind }) => kind !== 'moved')
    .map((change): Row => {
      const { kind, claim, words, reviewer, fields, fact } = change;
      const start = change.place?.start ?? (kind === 'lost' ? undefined : fact?.start);
      const line = lines === undefined || start === undefined ? undefined : lines.positionAt(start).line + 1;
      const isAboutWords = words === shown(change.before) || words === shown(change.after);
      return {
        kind,
        place: line === undefined ? file : `${file}:${line}`,
        label: LABELS[kind],
        words: isAboutWords && kind !== 'new' ? '' : (words ?? ''),
        was: shown(change.before),
        is: change.after === undefined && fields ? fields.join(', ') : shown(change.after),
        who: reviewer ?? '',
        claim: claim ?? '',
      };
    });
}

function shown(data: Data | undefined): string {
  if (data === undefined || data === null) return '';
  return oneLine(typeof data === 'object' ? valueText(data) : String(data));
}

/** The parts of a value that say most, in their order. */
function valueText(data: Exclude<Data, null | boolean | number | string>): string {
  if (Array.isArray(data)) return data.map((item) => shown(item)).join(', ');
  const entries = Object.entries(data).filter(([key]) => key !== 'alternatives' && key !== 'currencyCandidates');
  return entries.map(([key, value]) => `${key} ${shown(value)}`).join(', ');
}

/** Words of the article may not break a line or steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim();
}
