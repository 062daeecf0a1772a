import type { TokenColumns } from './columns.js';

/** What stands at one node of a tree of words: a value for the phrase in any case, and values for it as it must be written. */
export interface Entry<T> {
  readonly folded: { readonly value: T } | undefined;
  readonly exact: readonly { readonly value: T; readonly text: string }[];
}

const NONE: Entry<never>['exact'] = [];

/** Adds what a phrase stands for at a node; `text` where it must be written just so. */
export function enter<T>(entries: (Entry<T> | undefined)[], node: number, value: T, text: string | undefined): void {
  // no holes: arrays with holes are slow to read
  while (entries.length <= node) entries.push(undefined);
  const known = entries[node] ?? { folded: undefined, exact: NONE };
  entries[node] =
    text === undefined
      ? { folded: known.folded ?? { value }, exact: known.exact }
      : { folded: known.folded, exact: [...known.exact, { value, text }] };
}

/** What a phrase stands for as it is written from token `start` to `end`. */
export function chosen<T>(
  entry: Entry<T>,
  tokens: TokenColumns,
  start: number,
  end: number,
): { readonly value: T } | undefined {
  const { exact } = entry;
  for (let i = 0; i < exact.length; i++) if (isWritten(exact[i]!.text, tokens, start, end)) return exact[i];
  return entry.folded;
}

/** Whether these tokens are written just so; spaces of all widths are alike. */
function isWritten(phrase: string, { codes, start, end }: TokenColumns, from: number, to: number): boolean {
  const at = start[from] as number;
  if ((end[to - 1] as number) - at !== phrase.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    const code = codes[at + i];
    if (phrase.charCodeAt(i) !== (code === 0xa0 || code === 0x202f || code === 0x2009 ? 0x20 : code)) return false;
  }
  return true;
}
