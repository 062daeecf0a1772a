import { ALL_CAPITALS, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import { type Doubt, keyOf, type NameCandidate, type Votes } from './candidate.js';
import { knownWeight } from './evidence.js';
import {
  ARTICLE,
  COMMON,
  FIRST_NAME,
  GENERIC,
  HEAD,
  type KnownName,
  LEGAL_FORM,
  type NameLexicon,
  PERSON,
} from './lexicon.js';
import type { Element } from './runs.js';

const STOP = 0x2e;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** What is known of a proposal besides its words. */
interface Traits {
  readonly known: KnownName | undefined;
  readonly doubt: Doubt | undefined;
  readonly subject: boolean;
  readonly firstName: boolean;
  readonly noun: boolean;
  readonly adjacent: boolean;
}

/** Collects the proposals of one unit. */
export class Proposals {
  readonly found: NameCandidate[] = [];
  readonly #tokens: Tokens;
  readonly #lexicon: NameLexicon;

  constructor(tokens: Tokens, lexicon: NameLexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** A name that a list knows, from token `start` to `end`. */
  known(start: number, end: number, known: KnownName): void {
    const votes: Votes = { person: 0, organization: 0, place: 0, other: 0 };
    votes[known.type] = knownWeight(known);
    this.phrase(start, end, votes, known);
  }

  /** The words from token `start` to `end`. */
  phrase(start: number, end: number, votes: Votes, known?: KnownName): void {
    const traits = { known, doubt: undefined, subject: false, firstName: false, noun: false, adjacent: true };
    this.#push(start, end, this.#wordsOf(start, end, []), votes, traits);
  }

  /** A run; the words between its elements do not count. */
  run(run: readonly Element[], votes: Votes, doubt: Doubt | undefined, subject: boolean): void {
    const words: number[] = [];
    for (const { start, end } of run) this.#wordsOf(start, end, words);
    const first = run[0] as Element;
    const last = run[run.length - 1] as Element;
    this.#push(first.start, this.#legalEnd(last), words, votes, {
      known: run.length === 1 ? first.known : undefined,
      doubt,
      subject,
      firstName: (first.bits & FIRST_NAME) !== 0,
      adjacent: run.every((one) => one.link === 'adjacent' || one === first),
      noun: run.length === 1 && !first.known && (first.bits & (HEAD | PERSON | COMMON)) !== 0,
    });
  }

  #wordsOf(start: number, end: number, words: number[]): number[] {
    const { kind } = this.#tokens;
    for (let i = start; i < end; i++) if (kind[i] === WORD || kind[i] === DIGITS) words.push(i);
    return words;
  }

  /** The stop that closes «Inc.» or «S. A.» belongs to the name. */
  #legalEnd(last: Element): number {
    const tokens = this.#tokens;
    if (!(last.bits & LEGAL_FORM) || tokens.sign(last.end) !== STOP || !tokens.joined(last.end)) return last.end;
    return last.end + 1;
  }

  #push(start: number, end: number, words: readonly number[], votes: Votes, traits: Traits): void {
    const tokens = this.#tokens;
    const bare = words.length > 1 && this.#lexicon.at(tokens, words[0] as number) & ARTICLE ? words.slice(1) : words;
    // a legal form is no part of what makes the name this name
    let carried = bare.length;
    while (carried > 1 && this.#lexicon.at(tokens, bare[carried - 1] as number) & LEGAL_FORM) carried--;
    const hashes: number[] = [];
    const offsets: number[] = [];
    for (let k = 0; k < carried; k++) {
      const i = bare[k] as number;
      hashes.push(tokens.hash[i] as number);
      offsets.push(tokens.start[i] as number, tokens.end[i] as number);
    }
    const acronym = words.length === 1 && tokens.has(words[0] as number, ALL_CAPITALS);
    const key = keyOf(hashes);
    const generic = carried > 1 && (this.#lexicon.at(tokens, bare[carried - 1] as number) & GENERIC) !== 0;
    const stands = acronym ? this.#bracketed(start, end) : undefined;
    this.found.push({
      start: tokens.start[start] as number,
      end: tokens.end[end - 1] as number,
      text: tokens.textOf(start, end),
      words: hashes,
      offsets,
      key,
      votes,
      known: traits.known,
      doubt: traits.doubt,
      subject: traits.subject,
      noun: traits.noun,
      adjacent: traits.adjacent,
      generic,
      firstName: traits.firstName,
      stands,
    });
  }

  /** Key of the name that an acronym in brackets stands for: «Asociación de Armadores del Norte (AAN)». */
  #bracketed(start: number, end: number): number | undefined {
    const tokens = this.#tokens;
    if (tokens.sign(start - 1) !== OPENING_BRACKET || tokens.sign(end) !== CLOSING_BRACKET) return undefined;
    const before = this.found[this.found.length - 1];
    if (!before || before.end !== tokens.end[start - 2] || before.words.length < 2) return undefined;
    return before.key;
  }
}
