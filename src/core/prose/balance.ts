import type { Span } from '../text/span.js';

/** Delimiters of emphasis and strikethrough: the same character opens and closes. */
const emphasis = ['*', '_', '~'] as const;

/** What ends a link or image after its text: an address, a reference, or nothing. */
const linkEnd = /\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])?/uy;

/**
 * Takes markup into a span that would otherwise hold only its other half: of «**12** mil» the tightest span of the words
 * is `12** mil`, the balanced one `**12** mil`. Markup that starts or ends elsewhere stays outside. Offsets are UTF-16
 * code units into `source`.
 */
export function balanced(source: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const before = start > 0 && isMark(source.charCodeAt(start - 1));
    if (!before && !(end < source.length && isMark(source.charCodeAt(end))))
      return start === span.start && end === span.end ? span : { start, end };
    const wider = withEmphasis(source, start, end) ?? withLink(source, start, end);
    if (wider === undefined) return { start, end };
    ({ start, end } = wider);
  }
}

/** Whether the code unit is a delimiter of emphasis or of a link's text. */
const isMark = (code: number): boolean =>
  code === 0x2a || code === 0x5f || code === 0x7e || code === 0x5b || code === 0x5d;

function withEmphasis(source: string, start: number, end: number): Span | undefined {
  for (const mark of emphasis) {
    if (source[start - 1] !== mark && source[end] !== mark) continue;
    const runs = runsOf(source.slice(start, end), mark);
    const [first] = runs;
    const last = runs.at(-1);
    if (first === undefined || last === undefined || runs.length % 2 === 0) continue;
    const before = runLength(source, start - 1, -1, mark);
    if (before >= first) return { start: start - first, end };
    const behind = runLength(source, end, 1, mark);
    if (behind >= last) return { start, end: end + last };
  }
  return undefined;
}

function withLink(source: string, start: number, end: number): Span | undefined {
  const inside = source.slice(start, end);
  const opens = unescaped(inside, '[');
  const closes = unescaped(inside, ']');
  if (closes > opens && source[start - 1] === '[') return { start: start - 1, end };
  if (opens > closes && source[end] === ']') {
    linkEnd.lastIndex = end;
    const match = linkEnd.exec(source);
    if (match !== null) return { start, end: end + match[0].length };
  }
  return undefined;
}

/** Lengths of the runs of a delimiter, escaped ones left out. */
function runsOf(text: string, mark: string): readonly number[] {
  const runs: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at)) {
    const length = runLength(text, at, 1, mark);
    if (text[at - 1] !== '\\') runs.push(length);
    at += length;
  }
  return runs;
}

function runLength(text: string, at: number, step: 1 | -1, mark: string): number {
  let length = 0;
  while (text[at + length * step] === mark) length++;
  return length;
}

function unescaped(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) if (text[at - 1] !== '\\') count++;
  return count;
}
