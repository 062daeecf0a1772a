import type { AmountWords, RangeWords } from '../languages/types.js';
import { Phrases } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Quantity } from './mention.js';

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const dashes: ReadonlySet<number> = new Set([HYPHEN, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);

interface Range {
  readonly open: Phrases<true> | undefined;
  readonly link: Phrases<true>;
  readonly openOutside: boolean;
  readonly bare: boolean;
  readonly change: boolean;
}

/** How two quantities make a range. */
export interface RangeLink {
  /** First token of the range. */
  readonly start: number;
  /** Linked by a dash, which may also be a score or a code. */
  readonly sign: boolean;
  /** Linked by a word that links other things too, with no opening. */
  readonly weak: boolean;
  /** The second quantity is what the first became. */
  readonly change?: boolean;
}

/** Whether a hyphen stands for the end of the number's word: «drei- bis vierhundert». */
export const hangs = (tokens: Tokens, { end }: Quantity): boolean =>
  tokens.sign(end) === HYPHEN && tokens.joined(end) && !tokens.joined(end + 1);

/** The words and dashes between the quantities of a range or a list, in one language. */
export class RangeTables {
  readonly #ranges: readonly Range[];
  /** Marks what a link may begin with. */
  readonly #links: number;
  readonly #articles: Phrases<true>;
  readonly #and: Phrases<true>;

  constructor(words: AmountWords, vocabulary: Vocabulary, scratch: Tokens) {
    const set = (list: string, ends: 'ends' | 'starts' = 'starts'): Phrases<true> =>
      new Phrases<true>(vocabulary, scratch, ends).add(list, true);
    this.#articles = set(words.articles, 'ends');
    this.#and = set(words.and ?? '');
    this.#ranges = words.ranges.map((range: RangeWords) => ({
      open: range.open ? set(range.open, 'ends') : undefined,
      link: set(range.link),
      openOutside: range.openOutside ?? false,
      bare: range.bare ?? false,
      change: range.change ?? false,
    }));
    this.#links = vocabulary.addMark();
    for (const { link } of this.#ranges) link.mark(this.#links);
  }

  /** Whether the words or the dash between two quantities, and those before them, make a range. */
  between(tokens: Tokens, a: Quantity, b: Quantity): RangeLink | undefined {
    const gap = b.start - a.end;
    if (gap < 1 || gap > 4) return undefined;
    if (gap === 1 && dashes.has(tokens.sign(a.end))) {
      const dash = a.end;
      const tight = tokens.joined(dash) === tokens.joined(dash + 1);
      const written = tokens.sign(dash) !== HYPHEN || tokens.joined(dash) || b.measure !== undefined || b.power > 0;
      return tight && written ? { start: a.start, sign: true, weak: false } : undefined;
    }
    const at = hangs(tokens, a) ? a.end + 1 : a.end;
    if (!tokens.marked(at, this.#links)) return undefined;
    for (const range of this.#ranges) {
      const link = range.link.at(tokens, at);
      if (!link || !this.#leadsTo(tokens, link.end, b.start) || (range.bare && a.measure)) continue;
      if (!range.open) return { start: a.start, sign: false, weak: true };
      const open =
        range.open.endingAt(tokens, a.start) ??
        range.open.endingAt(tokens, this.#articles.endingAt(tokens, a.start)?.start ?? 0);
      if (open) {
        const start = range.openOutside ? a.start : open.start;
        return { start, sign: false, weak: false, change: range.change };
      }
    }
    return undefined;
  }

  /** Whether two quantities are the last of a list: «un 3 y un 5 %». */
  isLastOfList(tokens: Tokens, a: Quantity, b: Quantity): boolean {
    const link = this.#and.at(tokens, tokens.sign(a.end) === COMMA ? a.end + 1 : a.end);
    return link !== undefined && this.#leadsTo(tokens, link.end, b.start);
  }

  /** Whether a comma divides two quantities of a list: «un 3, un 4 y un 5 %». */
  areListed(tokens: Tokens, a: Quantity, b: Quantity): boolean {
    return tokens.sign(a.end) === COMMA && this.#leadsTo(tokens, a.end + 1, b.start);
  }

  /** Whether nothing but an article stands between tokens `from` and `to`. */
  #leadsTo(tokens: Tokens, from: number, to: number): boolean {
    return from === to || (from < to && this.#articles.endingAt(tokens, to)?.start === from);
  }
}
