import { JOINED, type Tokens, WORD } from '../words/tokens.js';
import { lookUpWords } from './dictionary.js';
import type { Gazetteer } from './gazetteer.js';
import {
  ABBREVIATED_TITLE,
  AND,
  ARTICLE,
  FUNCTION,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  type NameLexicon,
  OF,
  ORGANIZATION,
  OTHER,
  PARTICLE,
  PERSON,
  PLACE,
} from './lexicon.js';
import type { NameTable, TableMatch } from './name-table.js';
import { isInitial } from './sentence-start.js';
import { isCapital, isDigits, SHOUTED, SMALL, shapeOf } from './shape.js';

/** Nouns of the four kinds. */
export const NOUNS = PERSON | ORGANIZATION | PLACE | OTHER;
const LINKS = OF | AND | INSIDE | ARTICLE | PARTICLE;
const FAR = 9;
/** A unit of fewer words is no sentence. */
const LEAST_WORDS = 4;
/** In letters. */
const LONGEST_ABBREVIATION = 2;

/** A name of a list, and the tokens that it covers, end exclusive. */
export interface ListedName extends TableMatch<KnownName> {
  readonly start: number;
}

/** What is known of each token of a unit before any feature is made of it. Reused from unit to unit. */
export class FeatureColumns {
  count = 0;
  /** Whether capitals say nothing in this unit: 0 no, 1 each word has one, 2 each letter is one. */
  titled = 0;
  /** Whether sentences begin with small letters in this unit: capitals that are missing say nothing either. */
  careless = false;
  /** Hash of the folded word. */
  word = new Int32Array(512);
  shape = new Uint8Array(512);
  /** Classes of the word, of `NameLexicon`. */
  bits = new Int32Array(512);
  /** 1 where a capital may be owed to its place. */
  initial = new Uint8Array(512);
  /** Kind of the listed name that begins here; 8 more inside one; 0 for none. */
  listed = new Uint8Array(512);
  /** The run of capitals side by side that the token is in, or -1. */
  runStart = new Int32Array(512);
  runEnd = new Int32Array(512);
  /** The same with prepositions, articles and conjunctions between. */
  wideStart = new Int32Array(512);
  wideEnd = new Int32Array(512);
  /** 1 inside quotation marks. */
  quoted = new Uint8Array(512);
  /** Kinds of the noun in small letters that was met last, and how far back (1 to 5); 0 for none near. */
  noun = new Int32Array(512);
  /** Kinds of the gazetteer's name that the token is in, and, in the two lowest bits, where: alone, first, inside, last. */
  gazetteer = new Uint8Array(512);
  /** Class of the word in the dictionary; 0 where it has none. */
  wordClass = new Uint8Array(512);
  readonly names: ListedName[] = [];
  readonly #lexicon: NameLexicon;
  readonly #gazetteer: Gazetteer;
  readonly #dictionary: Gazetteer;
  readonly #stops: boolean;

  /** `stops`: a run goes on behind the stop of an initial or of “St.” */
  constructor(lexicon: NameLexicon, gazetteer: Gazetteer, dictionary: Gazetteer, stops: boolean) {
    this.#lexicon = lexicon;
    this.#gazetteer = gazetteer;
    this.#dictionary = dictionary;
    this.#stops = stops;
  }

  read(tokens: Tokens, heading: boolean): void {
    const n = tokens.count;
    this.#reserve(n);
    this.count = n;
    this.#words(tokens);
    this.titled = this.#titles(tokens, heading);
    this.careless = this.#isCareless(tokens);
    for (let i = 0; i < n; i++) this.initial[i] = isCapital(this.shape[i] as number) && isInitial(tokens, i) ? 1 : 0;
    this.#listedNames(tokens);
    this.#lookUp(tokens);
    if (this.#dictionary.entries.length > 0)
      lookUpWords(tokens, this.#dictionary, this.#lexicon.inflections, this.wordClass);
    this.#runs(tokens);
  }

  #words(tokens: Tokens): void {
    const lexicon = this.#lexicon;
    let quoted = 0;
    let noun = 0;
    let distance = FAR;
    for (let i = 0; i < this.count; i++) {
      const shape = shapeOf(tokens, i);
      const bits = lexicon.at(tokens, i);
      const sign = tokens.signs[i] as number;
      this.shape[i] = shape;
      this.word[i] = tokens.hash[i] as number;
      this.bits[i] = bits;
      if (sign !== 0) quoted = quotation(sign, quoted);
      this.quoted[i] = quoted;
      this.noun[i] = distance < 8 ? (noun & NOUNS) | (Math.min(distance, 4) + 1) : 0;
      if (shape === SMALL && (bits & NOUNS) !== 0) {
        noun = bits;
        distance = 0;
      } else if (sign === 0x2e || sign === 0x3b || sign === 0x3a) distance = FAR;
      else distance++;
    }
  }

  #titles(tokens: Tokens, heading: boolean): number {
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    for (let i = 0; i < this.count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const shape = this.shape[i] as number;
      if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4 && shape !== SHOUTED) continue;
      words++;
      if (isCapital(shape)) capitals++;
      if (shape === SHOUTED) shouted++;
    }
    if (words >= 3 && shouted * 2 > words && (words >= 4 || shouted === words)) return 2;
    if (words < 4 || this.count > (heading ? 200 : 40)) return 0;
    return capitals >= words - (words >= 6 ? 1 : 0) ? 1 : 0;
  }

  /** Whether most of its sentences begin with a small letter. A cell or an item of few words is no sentence. */
  #isCareless(tokens: Tokens): boolean {
    let words = 0;
    let small = 0;
    let others = 0;
    let begins = true;
    for (let i = 0; i < this.count; i++) {
      if (tokens.kind[i] === WORD) {
        words++;
        if (begins && this.shape[i] === SMALL) small++;
        else if (begins) others++;
        begins = false;
      } else {
        const sign = tokens.signs[i] as number;
        if (sign === 0x2e || sign === 0x21 || sign === 0x3f) begins = true;
      }
    }
    return words >= LEAST_WORDS && small > others;
  }

  #listedNames(tokens: Tokens): void {
    const table: NameTable<KnownName> = this.#lexicon.known;
    this.listed.fill(0, 0, this.count);
    this.names.length = 0;
    for (let i = 0; i < this.count; ) {
      const match = table.at(tokens, i);
      if (!match) {
        i++;
        continue;
      }
      const { value, end } = match;
      const code = codeOf(value);
      this.listed[i] = code;
      for (let k = i + 1; k < end; k++) this.listed[k] = code + 8;
      this.names.push({ start: i, end, value });
      i = end;
    }
  }

  #lookUp(tokens: Tokens): void {
    const { gazetteer } = this;
    gazetteer.fill(0, 0, this.count);
    for (let i = 0; i < this.count; i++) {
      // function words are many, and begin few names
      if (tokens.kind[i] !== WORD || (this.shape[i] === SMALL && (this.bits[i] as number) & FUNCTION)) continue;
      const found = this.#gazetteer.at(tokens, i);
      if (found === 0) continue;
      const length = found & 63;
      const kinds = (found >> 6) << 2;
      if (length === 1) gazetteer[i] = kinds;
      else {
        gazetteer[i] = kinds | 1;
        gazetteer.fill(kinds | 2, i + 1, i + length - 1);
        gazetteer[i + length - 1] = kinds | 3;
        i += length - 1;
      }
    }
  }

  #runs(tokens: Tokens): void {
    const n = this.count;
    const { runStart, runEnd, wideStart, wideEnd } = this;
    runStart.fill(-1, 0, n);
    wideStart.fill(-1, 0, n);
    for (let i = 0; i < n; ) {
      if (!this.#carries(tokens, i)) {
        i++;
        continue;
      }
      let end = i + 1;
      for (;;) {
        if (this.#carries(tokens, end)) end++;
        else if (isHook(tokens, end) && this.#carries(tokens, end + 1) && tokens.joined(end + 1)) end += 2;
        else if (this.#stops && this.#isAbbreviated(tokens, end)) end += 2;
        else break;
      }
      runStart.fill(i, i, end);
      runEnd.fill(end, i, end);
      i = end;
    }
    for (let i = 0; i < n; ) {
      if ((runStart[i] as number) < 0) {
        i++;
        continue;
      }
      let end = runEnd[i] as number;
      for (;;) {
        let next = end;
        while (next < n && next < end + 3 && (this.bits[next] as number) & LINKS && this.shape[next] === SMALL) next++;
        if (next === end || next >= n || (runStart[next] as number) < 0) break;
        end = runEnd[next] as number;
      }
      wideStart.fill(i, i, end);
      wideEnd.fill(end, i, end);
      i = end;
    }
  }

  /** Whether token `i` is the stop of an initial or of a short word (“St.”, “Ft.”) with a capital behind. */
  #isAbbreviated(tokens: Tokens, i: number): boolean {
    if (!tokens.isSign(i, 0x2e) || !tokens.joined(i) || !this.#carries(tokens, i + 1)) return false;
    if (((this.bits[i + 1] as number) & FUNCTION) !== 0) return false;
    const length = (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number);
    return length <= LONGEST_ABBREVIATION && ((this.bits[i - 1] as number) & (ABBREVIATED_TITLE | LEGAL_FORM)) === 0;
  }

  /** Whether a token carries a run: a capital, or digits that hang on one (A100). */
  #carries(tokens: Tokens, i: number): boolean {
    if (i >= this.count) return false;
    const shape = this.shape[i] as number;
    if (isCapital(shape)) return true;
    return isDigits(shape) && i > 0 && tokens.has(i, JOINED) && isCapital(this.shape[i - 1] as number);
  }

  #reserve(n: number): void {
    if (n + 8 <= this.word.length) return;
    const size = n * 2;
    this.word = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.bits = new Int32Array(size);
    this.initial = new Uint8Array(size);
    this.listed = new Uint8Array(size);
    this.gazetteer = new Uint8Array(size);
    this.wordClass = new Uint8Array(size);
    this.runStart = new Int32Array(size);
    this.runEnd = new Int32Array(size);
    this.wideStart = new Int32Array(size);
    this.wideEnd = new Int32Array(size);
    this.quoted = new Uint8Array(size);
    this.noun = new Int32Array(size);
  }
}

/** Whether a sign holds two pieces of a name together. */
function isHook(tokens: Tokens, i: number): boolean {
  if (!tokens.joined(i)) return false;
  const sign = tokens.sign(i);
  return sign === 0x2d || sign === 0x26 || sign === 0x27 || sign === 0x2019 || sign === 0x2e;
}

function quotation(sign: number, now: number): number {
  if (sign === 0xab || sign === 0x201c || sign === 0x201e) return 1;
  if (sign === 0xbb || sign === 0x201d) return 0;
  return sign === 0x22 ? 1 - now : now;
}

function codeOf({ type, isCountry }: KnownName): number {
  if (type === 'person') return 1;
  if (type === 'organization') return 2;
  if (type === 'other') return 3;
  return isCountry ? 5 : 4;
}
