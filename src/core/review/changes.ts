import type { Data } from '../claims/claim.js';
import { CHANGE_KINDS, type ChangeKind, type ClaimChange } from '../claims/diff/change.js';
import { LineIndex } from '../text/line-index.js';

/*
 * What a revision changes in facts and claims, as text, Markdown and JSON. Sorted as it was given: by article, worst
 * first. Changes that only renewed a quotation are left out of what people read.
 */

/** The changes of one article. */
export interface ReportedChanges {
  /** Path of the article, as given. */
  readonly file: string;
  /** Its text in the later revision, for line numbers; absent when the article is gone. */
  readonly source?: string | undefined;
  readonly changes: readonly ClaimChange[];
}

const LABELS: Readonly<Record<ChangeKind, string>> = {
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

/** One change a line: `file:line: what: “before” → “after” (who) [claim]`. */
export function changesAsText(all: readonly ReportedChanges[]): string {
  const lines = all.flatMap(rowsOf).map(({ place, label, words, was, is, who, claim }) => {
    const parts = [
      words === '' ? '' : quoted(words),
      arrow(was, is),
      who === '' ? '' : `(${oneLine(who)})`,
      claim === '' ? '' : `[${claim}]`,
    ];
    return `${place}: ${label}: ${parts.filter((part) => part !== '').join(' ')}\n`;
  });
  return lines.join('');
}

/** A table for each article, under a line of counts. */
export function changesAsMarkdown(all: readonly ReportedChanges[]): string {
  const parts = all.flatMap((article) => {
    const rows = rowsOf(article);
    if (rows.length === 0) return [];
    const lines = rows.map(({ label, words, was, is, who, claim }) => {
      const cells = [label, words, was, is, who, claim === '' ? '' : `\`${claim}\``];
      return `| ${cells.map((cell, i) => (i === 5 ? cell : escaped(cell))).join(' | ')} |`;
    });
    const header = '| Change | Words | Was | Is | Who | Claim |\n| --- | --- | --- | --- | --- | --- |';
    return [`### ${escaped(article.file)}\n\n${counts(article.changes)}\n\n${header}\n${lines.join('\n')}\n`];
  });
  return parts.length === 0 ? 'No facts or claims change.\n' : parts.join('\n');
}

/** An array; offsets are UTF-16 code units into the later revision of the article. */
export function changesAsJson(all: readonly ReportedChanges[]): string {
  const list = all.flatMap(({ file, changes }) => changes.map((change) => ({ file, ...change })));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

interface Row {
  readonly place: string;
  readonly label: string;
  readonly words: string;
  readonly was: string;
  readonly is: string;
  readonly who: string;
  readonly claim: string;
}

function rowsOf({ file, source, changes }: ReportedChanges): readonly Row[] {
  const lines = source === undefined ? undefined : LineIndex.of(source);
  return changes
    .filter(({ kind }) => kind !== 'moved')
    .map((change): Row => {
      const { kind, claim, words, reviewer, fields, fact } = change;
      const start = change.place?.start ?? (kind === 'lost' ? undefined : fact?.start);
      const line = lines === undefined || start === undefined ? undefined : lines.positionAt(start).line + 1;
      const isAboutWords = words === shown(change.before) || words === shown(change.after);
      return {
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

function arrow(was: string, is: string): string {
  if (was !== '' && is !== '') return `${quoted(was)} → ${quoted(is)}`;
  if (is !== '') return `→ ${quoted(is)}`;
  return was === '' ? '' : `was ${quoted(was)}`;
}

function quoted(text: string): string {
  return `“${oneLine(text)}”`;
}

/** Words of the article may not break a line or steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim();
}

/** Words of the article are text and nothing else, neither markup nor mentions. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~@&!]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function counts(changes: readonly ClaimChange[]): string {
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 || kind === 'moved' ? [] : [`${count} ${LABELS[kind]}`];
  });
  return parts.join(', ');
}
