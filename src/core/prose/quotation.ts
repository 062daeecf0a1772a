import type { Span } from '../text/span.js';

/**
 * Which stretches of a unit's text are quotations.
 *
 * - «…» ‹…› “…” „…“ „…” and "…" pair up; inner quotations are part of the outer one.
 * - A quotation may run over several paragraphs. An opening mark without its closing one quotes the rest of the unit,
 *   a closing mark without an opening one quotes from the unit's start; a » at the start of a unit repeats the opening
 *   mark, as Spanish does in the further paragraphs of a long quotation.
 * - »…« (German, Danish) pairs up when » opens a word and « ends one.
 * - ‘…’ is a quotation only when ‘ opens a word and ’ ends one: the apostrophe is the same character.
 * - " opens before a word and closes after one; an odd last one means nothing (an inch, a slip).
 * - Marks that are ambiguous ("…", ‘…’, »…«) pair up within `REACH` characters, which keeps the search linear.
 */
export function findQuotations(text: string): readonly Span[] {
  if (!ANY_MARK.test(text)) return NONE;
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const span = nextQuotation(text, at);
    if (span === undefined) break;
    found.push(span);
    at = span.end + 1;
  }
  return found;
}

const ANY_MARK = /[«»‹›“”„"‘]/;
const NONE: readonly Span[] = [];
const REACH = 4000;
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '‹': '›', '“': '”', '„': '“”' };
const OPENS_WORD = /[\s([{¿¡—–\-«‹“„]/;
const GAP = /\s/;
const WORD = /[\p{L}\p{N}]/u;

function nextQuotation(text: string, from: number): Span | undefined {
  for (let i = from; i < text.length; i++) {
    switch (text[i]) {
      case '«':
      case '‹':
      case '“':
      case '„': {
        const close = closingMark(text, i);
        return { start: i + 1, end: close < 0 ? text.length : close };
      }
      case '»':
      case '›':
      case '”': {
        const inverted = text[i] !== '”' && opensWord(text, i) ? closingInverted(text, i) : -1;
        if (inverted > 0) return { start: i + 1, end: inverted };
        if (from > 0) break;
        if (i > 0) return { start: 0, end: i };
        const end = text.indexOf(text[i]!, 1);
        return { start: 1, end: end < 0 ? text.length : end };
      }
      case '"': {
        if (!opensWord(text, i)) break;
        const close = closingStraight(text, i);
        if (close > 0) return { start: i + 1, end: close };
        break;
      }
      case '‘': {
        if (!opensWord(text, i)) break;
        const close = closingSingle(text, i);
        if (close > 0) return { start: i + 1, end: close };
        break;
      }
    }
  }
  return undefined;
}

function opensWord(text: string, i: number): boolean {
  return (i === 0 || OPENS_WORD.test(text[i - 1]!)) && i + 1 < text.length && !GAP.test(text[i + 1]!);
}

function closingMark(text: string, open: number): number {
  const opener = text[open]!;
  const closers = CLOSERS[opener]!;
  let depth = 1;
  for (let i = open + 1; i < text.length; i++) {
    const mark = text[i]!;
    if (closers.includes(mark)) {
      depth--;
      if (depth === 0) return i;
    } else if (mark === opener) depth++;
  }
  // Marks that do not balance: a slip of the pen must not turn the whole paragraph into a quotation.
  if (depth > 1) {
    for (let i = text.length - 1; i > open; i--) if (closers.includes(text[i]!)) return i;
  }
  return -1;
}

function closingInverted(text: string, open: number): number {
  const at = findNear(text, text[open] === '»' ? '«' : '‹', open + 1);
  return at > 0 && !GAP.test(text[at - 1]!) && (at + 1 === text.length || !WORD.test(text[at + 1]!)) ? at : -1;
}

function closingStraight(text: string, open: number): number {
  for (let i = findNear(text, '"', open + 2); i >= 0 && i < open + REACH; i = findNear(text, '"', i + 1)) {
    if (!GAP.test(text[i - 1]!)) return i;
  }
  return -1;
}

function closingSingle(text: string, open: number): number {
  for (let i = findNear(text, '’', open + 2); i >= 0 && i < open + REACH; i = findNear(text, '’', i + 1)) {
    const after = text[i + 1];
    if (!GAP.test(text[i - 1]!) && (after === undefined || !WORD.test(after))) return i;
  }
  return -1;
}

function findNear(text: string, mark: string, from: number): number {
  const end = Math.min(text.length, from + REACH);
  for (let i = from; i < end; i++) if (text[i] === mark) return i;
  return -1;
}
