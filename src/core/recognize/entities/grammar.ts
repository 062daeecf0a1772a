import type { NameWords } from '../languages/name-words.js';
import type { EntityRegistry } from '../options.js';
import type { Phrases } from '../words/phrases.js';
import { ALL_CAPITALS, CAPITAL, DIGITS, INNER_CAPITAL, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Doubt, keyOf, type NameCandidate, type UnitKind, type UnitNames, type Votes } from './candidate.js';
import { hostStart, isAcronym, isInitial, isLetter, isRoman } from './elements.js';
import { Evidence, knownWeight } from './evidence.js';
import {
  ABBREVIATED_TITLE,
  ACTING,
  ARTICLE,
  CAPITALIZED,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  FUNCTION,
  HEAD,
  type KnownName,
  LEGAL_FORM,
  NameLexicon,
  OF,
  OTHER,
  PERSON,
  SAYING,
  SYMBOL,
} from './lexicon.js';
import { type Element, headBits, RunReader } from './runs.js';

const STOP = 0x2e;
const DOLLAR = 0x24;
/** Endings of plurals, participles, gerunds, adverbs, infinitives and other common words at the start of a sentence. */
const COMMON_ENDING =
  /(?:s|ad[oa]|id[oa]|ing|ed|ly|mente|ndo|[aei]r|[áéí]a|ó|ción|sión|dad|tion|ment|ness|ity|ble|ive|ful|al|os|as|an|en|ía|aba|ismo|ista|aje|ura|eza|ncia|que)$/u;
/** Quarters and halves of a year, sizes of paper, roads of a count: a letter and one digit. */
const QUARTER = /^(?:[QH]\d|T\d)$/;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT_SIGN = 0x40;
/** Longest title in quotation marks, in words and signs. */
const MAX_TITLE = 14;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const quotes: ReadonlyMap<number, string> = new Map([
  [0xab, '»'],
  [0x201c, '”"'],
  [0x201e, '“”'],
  [0x22, '"'],
  [0x2018, '’'],
]);

export interface NameOptions {
  /** Also nationality words. */
  readonly demonyms?: boolean;
  readonly registry?: EntityRegistry;
}

/** Proposes mentions of names in one unit of text; what they are is decided over the document. */
export interface NameTagger {
  find(tokens: Tokens, unit: UnitKind): UnitNames;
}

/** Proposes mentions by rules and word lists. Keeps nothing of a text; one instance serves a language and registry. */
export class NameGrammar implements NameTagger {
  readonly #lexicon: NameLexicon;
  readonly #runs: RunReader;
  readonly #evidence: Evidence;
  readonly #registry: Phrases<KnownName> | undefined;
  readonly #demonyms: boolean;
  #lower = new Int32Array(1024);
  #found: NameCandidate[] = [];

  constructor(
    words: NameWords,
    functionWords: string,
    vocabulary: Vocabulary,
    scratch: Tokens,
    options: NameOptions = {},
  ) {
    this.#lexicon = new NameLexicon(words, functionWords, vocabulary, scratch);
    this.#runs = new RunReader(this.#lexicon);
    this.#evidence = new Evidence(this.#lexicon);
    this.#registry = options.registry && this.#lexicon.registry(options.registry.entities);
    this.#demonyms = options.demonyms ?? false;
  }

  find(tokens: Tokens, unit: UnitKind): UnitNames {
    this.#found = [];
    const { count, flags, kind } = tokens;
    const titles = this.#writesTitles(tokens, unit);
    let lower = 0;
    if (this.#lower.length < count) this.#lower = new Int32Array(count * 2);
    for (let i = 0; i < count; ) {
      const flag = flags[i] as number;
      const registered = this.#registry?.at(tokens, i);
      if (registered) {
        this.#emitKnown(tokens, i, registered.end, registered.value);
        i = registered.end;
      } else if ((flag & (CAPITAL | INNER_CAPITAL)) !== 0) i = this.#capital(tokens, i, titles);
      else {
        if (kind[i] === WORD) {
          const bits = this.#lexicon.at(tokens, i);
          if ((bits & COMMON) === 0) this.#lower[lower++] = tokens.hash[i] as number;
          if (this.#demonyms && bits & DEMONYM) this.#demonym(tokens, i);
        } else if (kind[i] === PUNCTUATION) {
          const end = this.#sign(tokens, i);
          if (end > i) {
            i = end;
            continue;
          }
        }
        i++;
      }
    }
    return { candidates: this.#found, lower: this.#lower.slice(0, lower) };
  }

  /** Whether capitals say nothing here: a headline with every word, or every letter, in capitals. */
  #writesTitles(tokens: Tokens, unit: UnitKind): boolean {
    if (tokens.count > (unit.heading ? 200 : 40)) return false;
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const length = (tokens.end[i] as number) - (tokens.start[i] as number);
      if (length < 4 && !tokens.has(i, ALL_CAPITALS)) continue;
      words++;
      if (tokens.has(i, CAPITAL)) capitals++;
      if (tokens.has(i, ALL_CAPITALS)) shouted++;
    }
    if (words < 4 || (!unit.heading && words < 6)) return words >= 3 && shouted === words;
    return capitals >= words - (words >= 6 ? 1 : 0) || shouted * 2 > words;
  }

  /** A run of capitals from token `i` on; returns the token after what was dealt with. */
  #capital(tokens: Tokens, i: number, titles: boolean): number {
    const run = this.#runs.read(tokens, i);
    if (run.length === 0) return i + 1;
    const whole = headBits(run) & HEAD && (run[run.length - 1] as Element).bits & HEAD;
    let from = 0;
    let titled = false;
    for (let k = 0; k < run.length; k++) {
      const element = run[k] as Element;
      const end = this.#titleEnd(tokens, run, k, whole !== 0 && k === 0);
      if (end === 0) continue;
      if (k > from) this.#segment(tokens, run.slice(from, k), titled, titles);
      while (k + 1 < run.length && (run[k + 1] as Element).start < end) k++;
      from = k + 1;
      titled = (run[from]?.link ?? 'adjacent') === 'adjacent' && element.link !== 'of';
    }
    if (from < run.length) this.#segment(tokens, run.slice(from), titled, titles);
    return (run[run.length - 1] as Element).end;
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

  /** Trims one name of a run and proposes it. */
  #segment(tokens: Tokens, elements: readonly Element[], titled: boolean, titles: boolean): void {
    let run = elements;
    let initial = !titled && isInitial(tokens, (run[0] as Element).start);
    for (;;) {
      const first = run[0];
      if (!first) return;
      if (!this.#isIdle(tokens, run, first, initial)) break;
      run = run.slice(1);
      initial = false;
    }
    for (
      let last = run[run.length - 1];
      last && run.length > 1 && last.link !== 'adjacent';
      last = run[run.length - 1]
    ) {
      if (!(last.bits & CAPITALIZED) || headBits(run) & HEAD) break;
      run = run.slice(0, -1);
    }
    const first = run[0] as Element;
    const last = run[run.length - 1] as Element;
    if (run.length === 1 && !first.known && this.#isNothing(tokens, first)) return;
    const quoted = this.#fillsQuotation(tokens, first.start, last.end);
    const votes = this.#evidence.weigh(tokens, run, titled, quoted);
    const known = run.length === 1 ? first.known : undefined;
    const doubt = this.#doubt(tokens, run, initial && !quoted, titled, titles);
    this.#emit(tokens, run, votes, known, doubt);
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
      if (initial && bits & COMMON) return !(bits & HEAD && next) && !(bits & FIRST_NAME && next);
      if (bits & CAPITALIZED) return true;
    }
    if (!(bits & DEMONYM) && !this.#lexicon.demonyms.at(tokens, first.start)) return false;
    const demonym = this.#lexicon.demonyms.at(tokens, first.start);
    if (!demonym) return false;
    if (!next) return true;
    return !(headBits(run) & HEAD);
  }

  #isNothing(tokens: Tokens, one: Element): boolean {
    const { start, end, bits } = one;
    if (isLetter(tokens, start) && end - start <= 2 && !tokens.is(start + 1, DIGITS)) return true;
    // GWh, CO2, US$, Q4
    if (this.#lexicon.at(tokens, start) & SYMBOL) return true;
    if (end - start === 2 && QUARTER.test(tokens.textOf(start, end))) return true;
    if (tokens.joined(end) && tokens.sign(end) === DOLLAR) return true;
    if (end - start > 1) return false;
    if (isRoman(tokens, start))
      return !(tokens.end[start]! - tokens.start[start]! === 2 && /^(?:CD|DC|MC|CC)$/.test(tokens.slice(start)));
    if (bits & FUNCTION || (bits & SYMBOL && !(bits & FIRST_NAME))) return true;
    return (bits & (CAPITALIZED | LEGAL_FORM | ABBREVIATED_TITLE)) !== 0 && !(bits & FIRST_NAME);
  }

  #fillsQuotation(tokens: Tokens, start: number, end: number): boolean {
    const opening = tokens.sign(start - 1);
    const closing = opening === 0 ? undefined : quotes.get(opening);
    if (closing === undefined) return false;
    const sign = tokens.sign(end);
    return sign !== 0 && closing.includes(String.fromCharCode(sign));
  }

  #doubt(
    tokens: Tokens,
    run: readonly Element[],
    initial: boolean,
    titled: boolean,
    titles: boolean,
  ): Doubt | undefined {
    const first = run[0] as Element;
    if (titled) return undefined;
    if (titles) {
      if (first.known && run.length === 1 && (first.known.type === 'place' || first.end - first.start > 1))
        return undefined;
      const shouts = tokens.has(first.start, ALL_CAPITALS) && tokens.count > 3;
      const sure = first.bits & FIRST_NAME && run.length === 2 && !((run[1] as Element).bits & (COMMON | HEAD));
      return sure && !shouts ? undefined : 'title';
    }
    if (!initial) return undefined;
    if (isAcronym(tokens, first.start) || tokens.has(first.start, INNER_CAPITAL) || first.end - first.start > 1)
      return undefined;
    if (run.length === 1) return first.known?.type === 'place' && !(first.bits & COMMON) ? undefined : 'first-word';
    if (first.known || first.bits & FIRST_NAME || headBits(run) & HEAD) return undefined;
    return 'first-word';
  }

  /** What a sign begins: a host's last label, an address, a quoted title. Returns the token after it, or `i`. */
  #sign(tokens: Tokens, i: number): number {
    const sign = tokens.sign(i);
    if (sign === STOP) {
      if (tokens.joined(i + 1)) this.#host(tokens, i);
      return i;
    }
    if (sign === SLASH && tokens.sign(i + 1) === SLASH && tokens.joined(i + 1) && tokens.sign(i - 1) === COLON) {
      let end = i + 2;
      while (tokens.joined(end)) end++;
      return end;
    }
    // @user: no name of anybody
    if (sign === AT_SIGN && tokens.joined(i + 1)) return i + 2;
    return quotes.has(sign) ? this.#quotedTitle(tokens, i) : i;
  }

  /** «La sal y el hierro» behind «novela»: the whole quotation is the name of a work. */
  #quotedTitle(tokens: Tokens, i: number): number {
    const noun = this.#lexicon.at(tokens, i - 1);
    if (!(noun & OTHER) || tokens.has(i - 1, CAPITAL) || tokens.joined(i) || !tokens.has(i + 1, CAPITAL)) return i;
    const closing = quotes.get(tokens.sign(i)) as string;
    const words: number[] = [];
    for (let end = i + 1; end < tokens.count && end < i + MAX_TITLE; end++) {
      const sign = tokens.sign(end);
      if (sign === 0) words.push(end);
      else if (closing.includes(String.fromCharCode(sign))) {
        this.#push(tokens, i + 1, end, words, { person: 0, organization: 0, place: 0, other: 6 }, {});
        return end + 1;
      }
    }
    return i;
  }

  #host(tokens: Tokens, i: number): void {
    const start = hostStart(tokens, i, this.#lexicon);
    if (start < 0) return;
    const end = i + 2;
    this.#push(tokens, start, end, [i - 1, i + 1], { person: 0, organization: 3, place: 0, other: 0 }, {});
  }

  #demonym(tokens: Tokens, i: number): void {
    const found = this.#lexicon.demonyms.at(tokens, i);
    if (found) this.#emitKnown(tokens, i, found.end, found.value);
  }

  #emitKnown(tokens: Tokens, start: number, end: number, known: KnownName): void {
    const words: number[] = [];
    for (let i = start; i < end; i++) if (!tokens.sign(i)) words.push(i);
    const votes: Votes = { person: 0, organization: 0, place: 0, other: 0 };
    votes[known.type] = knownWeight(known);
    this.#push(tokens, start, end, words, votes, { known });
  }

  #emit(
    tokens: Tokens,
    run: readonly Element[],
    votes: Votes,
    known: KnownName | undefined,
    doubt: Doubt | undefined,
  ): void {
    const words: number[] = [];
    for (const { start, end } of run) {
      for (let i = start; i < end; i++) {
        if (tokens.kind[i] === WORD || tokens.kind[i] === DIGITS) words.push(i);
      }
    }
    const first = run[0] as Element;
    const last = run[run.length - 1] as Element;
    this.#push(tokens, first.start, this.#legalEnd(tokens, last), words, votes, {
      ...(known ? { known } : {}),
      ...(doubt ? { doubt } : {}),
      ...(doubt === 'first-word' && run.length === 1 && this.#isSubject(tokens, first)
        ? { subject: true as const }
        : {}),
      firstName: (first.bits & FIRST_NAME) !== 0,
    });
  }

  /** «Cobresur cierra su mina»: a bare word, of no common ending, and then a word that is no function word. */
  #isSubject(tokens: Tokens, one: Element): boolean {
    if (one.bits & (COMMON | PERSON | HEAD | SAYING | ACTING)) return false;
    const after = this.#lexicon.at(tokens, one.end);
    if (!tokens.is(one.end, WORD) || tokens.has(one.end, CAPITAL)) return false;
    if (after & COMMON && !(after & (SAYING | ACTING))) return false;
    return !COMMON_ENDING.test(tokens.slice(one.start));
  }

  /** The stop that closes «Inc.» or «S. A.» belongs to the name. */
  #legalEnd(tokens: Tokens, last: Element): number {
    if (!(last.bits & LEGAL_FORM) || tokens.sign(last.end) !== STOP || !tokens.joined(last.end)) return last.end;
    return last.end + 1;
  }

  #push(
    tokens: Tokens,
    start: number,
    end: number,
    words: readonly number[],
    votes: Votes,
    rest: { readonly known?: KnownName; readonly doubt?: Doubt; readonly firstName?: boolean; readonly subject?: true },
  ): void {
    const bare = words.length > 1 && this.#lexicon.at(tokens, words[0] as number) & ARTICLE ? words.slice(1) : words;
    const hashes = bare.map((i) => tokens.hash[i] as number);
    // a legal form is no part of what makes the name this name
    let carried = hashes.length;
    while (carried > 1 && this.#lexicon.at(tokens, bare[carried - 1] as number) & LEGAL_FORM) carried--;
    hashes.length = carried;
    const acronym = words.length === 1 && tokens.has(words[0] as number, ALL_CAPITALS);
    const key = keyOf(hashes);
    const stands = acronym ? this.#bracketed(tokens, start, end) : undefined;
    this.#found.push({
      start: tokens.start[start] as number,
      end: tokens.end[end - 1] as number,
      text: tokens.textOf(start, end),
      words: hashes,
      offsets: bare.slice(0, carried).flatMap((i) => [tokens.start[i] as number, tokens.end[i] as number]),
      key,
      votes,
      firstName: rest.firstName ?? false,
      ...(rest.known ? { known: rest.known } : {}),
      ...(rest.doubt ? { doubt: rest.doubt } : {}),
      ...(rest.subject ? { subject: true as const } : {}),
      ...(stands === undefined ? {} : { stands }),
    });
  }

  /** Key of the name that an acronym in brackets stands for: «Asociación de Armadores del Norte (AAN)». */
  #bracketed(tokens: Tokens, start: number, end: number): number | undefined {
    if (tokens.sign(start - 1) !== OPENING_BRACKET || tokens.sign(end) !== CLOSING_BRACKET) return undefined;
    const before = this.#found[this.#found.length - 1];
    if (!before || before.end !== tokens.end[start - 2] || before.words.length < 2) return undefined;
    return before.key;
  }
}
