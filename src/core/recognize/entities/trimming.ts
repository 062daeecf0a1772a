import { DIGITS, type Tokens } from '../words/tokens.js';
import { isInitial, isLetter, isRoman } from './elements.js';
import {
  ABBREVIATED_TITLE,
  ARTICLE,
  CAPITALIZED,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  FUNCTION,
  HEAD,
  LEGAL_FORM,
  type NameLexicon,
  PERSON,
  SYMBOL,
} from './lexicon.js';
import { type Element, headBits } from './runs.js';

const STOP = 0x2e;
/** Acronyms that read as Roman numbers too. */
const TWO_LETTERS = /^(?:CD|DC|MC|CC)$/;
const DOLLAR = 0x24;
/** Quarters and halves of a year, sizes of paper, roads of a count: a letter and one digit. */
const QUARTER = /^(?:[QH]\d|T\d)$/;

/** One name cut out of a run. */
export interface Segment {
  readonly run: readonly Element[];
  /** A title stood right before it. */
  readonly titled: boolean;
  /** Its capital may be owed to its place. */
  readonly initial: boolean;
}

/** Cuts runs at titles and takes off what is no part of a name: articles, first words, nationalities, dates. */
export class Trimmer {
  readonly #lexicon: NameLexicon;

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  segments(tokens: Tokens, run: readonly Element[]): Segment[] {
    const found: Segment[] = [];
    const add = (elements: readonly Element[], titled: boolean): void => {
      const segment = this.#trim(tokens, elements, titled);
      if (segment) found.push(segment);
    };
    const whole = (headBits(run) & (run[run.length - 1] as Element).bits & HEAD) !== 0;
    let from = 0;
    let titled = false;
    for (let k = 0; k < run.length; k++) {
      const end = this.#titleEnd(tokens, run, k, whole && k === 0);
      if (end === 0) continue;
      if (k > from) add(run.slice(from, k), titled);
      while (k + 1 < run.length && (run[k + 1] as Element).start < end) k++;
      from = k + 1;
      titled = (run[from]?.link ?? 'adjacent') === 'adjacent';
    }
    if (from < run.length) add(from === 0 ? run : run.slice(from), titled);
    return found;
  }

  /** End of the title that element `k` is, or 0. */
  #titleEnd(tokens: Tokens, run: readonly Element[], k: number, whole: boolean): number {
    const element = run[k] as Element;
    if (element.known) return 0;
    const long = this.#lexicon.longTitles.at(tokens, element.start);
    if (long) return long.end;
    const before = run[k - 1];
    if (element.bits & ABBREVIATED_TITLE && (tokens.sign(element.end - 1) === STOP || k + 1 < run.length))
      return element.end;
    if (!(element.bits & PERSON) || element.end - element.start > 1 || whole) return 0;
    // «Stephen King», «Iván Duque»
    if (before && before.bits & FIRST_NAME && element.link === 'adjacent') return 0;
    return element.link === 'adjacent' ? element.end : 0;
  }

  #trim(tokens: Tokens, elements: readonly Element[], titled: boolean): Segment | undefined {
    let run = elements;
    let initial = !titled && isInitial(tokens, (run[0] as Element).start);
    while (run[0] && this.#isIdle(tokens, run, run[0], initial)) {
      run = run.slice(1);
      initial = false;
    }
    const first = run[0];
    if (!first) return undefined;
    if (!(headBits(run) & HEAD)) {
      // «Pérez en Enero»: what follows a preposition and is no name
      while (run.length > 1 && isDate(run[run.length - 1] as Element)) run = run.slice(0, -1);
    }
    if (run.length === 1 && !first.known && this.#isNothing(tokens, first)) return undefined;
    return { run, titled, initial };
  }

  /** Whether the first element of a run is no part of its name. */
  #isIdle(tokens: Tokens, run: readonly Element[], first: Element, initial: boolean): boolean {
    if (first.known) return false;
    const { bits } = first;
    const next = run[1];
    if (first.end - first.start === 1) {
      if (bits & ARTICLE && (initial || !next)) return true;
      // «Habló María Ruiz»: the verb comes first
      if (initial && run.length > 2 && next && next.bits & FIRST_NAME && !(bits & (FIRST_NAME | HEAD))) return true;
      if (initial && next && !(bits & (FIRST_NAME | HEAD)) && this.#lexicon.verb?.test(tokens.slice(first.start)))
        return true;
      if (initial && bits & COMMON) return !(bits & HEAD && next) && !(bits & FIRST_NAME && next);
      if (bits & CAPITALIZED) return true;
    }
    if (!(bits & DEMONYM) && !this.#lexicon.demonyms.at(tokens, first.start)) return false;
    const demonym = this.#lexicon.demonyms.at(tokens, first.start);
    if (!demonym) return false;
    if (!next) return true;
    return !(headBits(run) & HEAD);
  }

  /** Whether one word alone is no name: a letter, a Roman number, a unit, a month. */
  #isNothing(tokens: Tokens, one: Element): boolean {
    const { start, end, bits } = one;
    if (isLetter(tokens, start) && end - start <= 2 && !tokens.is(start + 1, DIGITS)) return true;
    // GWh, CO2, US$, Q4
    if (this.#lexicon.at(tokens, start) & SYMBOL) return true;
    if (end - start === 2 && QUARTER.test(tokens.textOf(start, end))) return true;
    if (tokens.joined(end) && tokens.sign(end) === DOLLAR) return true;
    if (end - start > 1) return false;
    if (isRoman(tokens, start)) return !TWO_LETTERS.test(tokens.slice(start));
    if (bits & FUNCTION || (bits & SYMBOL && !(bits & FIRST_NAME))) return true;
    return (bits & (CAPITALIZED | LEGAL_FORM | ABBREVIATED_TITLE)) !== 0 && !(bits & FIRST_NAME);
  }
}

const isDate = (element: Element): boolean => element.link !== 'adjacent' && (element.bits & CAPITALIZED) !== 0;
