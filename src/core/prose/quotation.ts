import type { Span } from '../text/span.js';

/**
 * Which stretches of a unit's text are quotations, the marks left out.
 *
 * - «…» ‹…› “…” „…“ „…” 「…」 『…』 and "…" pair up; inner quotations are part of the outer one.
 * - A quotation may run over several paragraphs. An opening mark without its closing one quotes the rest of the unit,
 *   a closing mark without an opening one quotes from the unit's start; a » at the start of a unit repeats the opening
 *   mark, as Spanish does in the further paragraphs of a long quotation.
 * - »…« (German, Danish) and ”…” (Swedish, Finnish) pair up when the first opens a word and the second ends one.
 * - ‚…‘ (German, inside others) closes with ‘ or, where there is none, with ’ at the end of a word.
 * - ‘…’ is a quotation only when ‘ opens a word and ’ ends one: the apostrophe is the same character.
 * - " opens before a word and closes after one; an odd last one means nothing (an inch, a slip).
 */
export function findQuotations(text: string): readonly Span[] {
  return nextMark(text, 0) < 0 ? NONE : new QuotationFinder(text).findAll();
}

const ANY_MARK = /[«»‹›“”„"‘‚「『]/g;

/** Where the first mark from an offset on stands; -1 when there is none. */
function nextMark(text: string, from: number): number {
  ANY_MARK.lastIndex = from;
  return ANY_MARK.test(text) ? ANY_MARK.lastIndex - 1 : -1;
}

const NONE: readonly Span[] = [];
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '“': '”',
  '„': '“”',
  '「': '」',
  '『': '』',
};
/** What closes a quotation that begins with a mark which elsewhere ends one. */
const INVERTED = { '»': '«', '›': '‹', '”': '”' } as const;
const OPENS_WORD = /[\s([{¿¡—–\-«‹“„]/;
const GAP = /\s/;
const WORD = /[\p{L}\p{N}]/u;

class QuotationFinder {
  readonly #text: string;
  /** The next mark of each kind that can close: looked for once, however many marks open before it. */
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  findAll(): readonly Span[] {
    const found: Span[] = [];
    for (let at = 0; at < this.#text.length; ) {
      const span = this.#quotationFrom(at);
      if (span === undefined) break;
      found.push(span);
      at = span.end + 1;
    }
    return found;
  }

  #quotationFrom(from: number): Span | undefined {
    const text = this.#text;
    for (let i = nextMark(text, from); i >= 0; i = nextMark(text, i + 1)) {
      const mark = text[i]!;
      switch (mark) {
        case '«':
        case '‹':
        case '“':
        case '„':
        case '「':
        case '『': {
          const close = closingMark(text, i);
          return { start: i + 1, end: close < 0 ? text.length : close };
        }
        case '»':
        case '›':
        case '”': {
          const inverted = this.#opensWord(i) ? this.#closing(INVERTED[mark], i) : -1;
          if (inverted > 0) return { start: i + 1, end: inverted };
          if (from > 0) break;
          if (i > 0) return { start: 0, end: i };
          const end = text.indexOf(mark, 1);
          return { start: 1, end: end < 0 ? text.length : end };
        }
        case '‚': {
          const close = this.#closing('‘', i);
          const end = close > 0 ? close : this.#closing('’', i);
          if (this.#opensWord(i) && end > 0) return { start: i + 1, end };
          break;
        }
        case '"':
        case '‘': {
          const close = this.#opensWord(i) ? this.#closing(mark === '"' ? '"' : '’', i) : -1;
          if (close > 0) return { start: i + 1, end: close };
          break;
        }
      }
    }
    return undefined;
  }

  #opensWord(i: number): boolean {
    const text = this.#text;
    return (i === 0 || OPENS_WORD.test(text[i - 1]!)) && i + 1 < text.length && !GAP.test(text[i + 1]!);
  }

  /** The first mark after something quoted from `open` on that ends a word; -1 when there is none. */
  #closing(mark: string, open: number): number {
    let at = this.#next.get(mark) ?? 0;
    if (at < open + 2) {
      at = open + 2;
      while (at < this.#text.length && !(this.#text[at] === mark && this.#endsWord(at, mark))) at++;
      this.#next.set(mark, at);
    }
    return at < this.#text.length ? at : -1;
  }

  #endsWord(i: number, mark: string): boolean {
    if (GAP.test(this.#text[i - 1]!)) return false;
    const after = this.#text[i + 1];
    return mark === '"' || after === undefined || !WORD.test(after);
  }
}

function closingMark(text: string, open: number): number {
  const opener = text[open]!;
  const closers = CLOSERS[opener]!;
  let depth = 1;
  for (let i = open + 1; i < text.length; i++) {
    // none of these marks is in ASCII
    if (text.charCodeAt(i) < 0x80) continue;
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
