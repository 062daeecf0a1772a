import { oneLine, type ReportedChanges, rowsOf } from './change-rows.js';

/*
 * What a revision changes in facts and claims, as text and JSON. Sorted as it was given: by article, worst first.
 */

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

/** An array; offsets are UTF-16 code units into the later revision of the article. */
export function changesAsJson(all: readonly ReportedChanges[]): string {
  const list = all.flatMap(({ file, changes }) => changes.map((change) => ({ file, ...change })));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function arrow(was: string, is: string): string {
  if (was !== '' && is !== '') return `${quoted(was)} → ${quoted(is)}`;
  if (is !== '') return `→ ${quoted(is)}`;
  return was === '' ? '' : `was ${quoted(was)}`;
}

function quoted(text: string): string {
  return `“${oneLine(text)}”`;
}
