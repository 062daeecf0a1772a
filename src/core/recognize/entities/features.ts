import { JOINED, NEW_LINE, type Tokens } from '../words/tokens.js';
import { FeatureColumns, NOUNS } from './columns.js';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.js';
import { dictionaryFeatures, MOST_DICTIONARY_FEATURES } from './dictionary-features.js';
import { type Gazetteer, noGazetteer } from './gazetteer.js';
import { beginningOf, endingOf, feature } from './hashing.js';
import {
  ARTICLE,
  AT,
  DOMAIN,
  FIRST_NAME,
  type NameLexicon,
  OF,
  ORGANIZATION,
  PERSON,
  PLACE,
  SAYING,
} from './lexicon.js';
import { CARELESS_SINCE, CONTEXT_SINCE, MODEL_VERSION, STOPS_SINCE } from './model.js';
import { COMMA_SIGN, isCapital, SMALL } from './shape.js';

/** What words are taken for beyond the ends of a unit. */
const BEFORE_FIRST = 1;
const BEFORE_SECOND = 2;
const BEHIND_LAST = 3;
const BEHIND_NEXT = 4;
/** Classes of neighbours that tell names that are also something else apart. */
const NEAR = ARTICLE | OF | AT | PERSON | ORGANIZATION | PLACE | SAYING | FIRST_NAME;
/** No token has more features. */
const MOST_FEATURES = 224 + MOST_CONTEXT_FEATURES + MOST_DICTIONARY_FEATURES;

/**
 * Turns the tokens of a unit into hashed features. The number that a feature begins with is that of its template; the
 * weights of a model hold for these templates only, so that whoever changes one raises `MODEL_VERSION` and trains anew;
 * a template that is added is left out for models of earlier versions.
 */
export class FeatureReader {
  readonly columns: FeatureColumns;
  /** Hashes of the features of all tokens. */
  ids = new Int32Array(1 << 14);
  /** Where the features of each token end in `ids`. */
  ends = new Uint32Array(512);
  #size = 0;
  readonly #version: number;
  readonly #hasDictionary: boolean;

  constructor(lexicon: NameLexicon, gazetteer: Gazetteer, version = MODEL_VERSION, dictionary = noGazetteer) {
    this.columns = new FeatureColumns(lexicon, gazetteer, dictionary, version >= STOPS_SINCE);
    this.#hasDictionary = dictionary.entries.length > 0;
    this.#version = version;
  }

  /** Makes the features that depend on this unit alone. */
  read(tokens: Tokens, heading: boolean): void {
    const n = tokens.count;
    this.columns.read(tokens, heading);
    if (n > this.ends.length) this.ends = new Uint32Array(n * 2);
    this.#size = 0;
    const careless = this.#version >= CARELESS_SINCE && this.columns.careless;
    for (let i = 0; i < n; i++) {
      if (this.#size + MOST_FEATURES > this.ids.length) {
        const ids = new Int32Array(this.ids.length * 2);
        ids.set(this.ids);
        this.ids = ids;
      }
      const { shape, wideStart } = this.columns;
      this.#neighbours(tokens, i);
      if (isCapital(shape[i] as number)) this.#capital(tokens, i);
      else if ((wideStart[i] as number) >= 0) this.#link(tokens, i);
      this.#classes(i);
      if (this.#hasDictionary) this.#size = dictionaryFeatures(this.columns, i, this.ids, this.#size);
      if (careless && shape[i] === SMALL) this.#small(tokens, i);
      if (tokens.isSign(i, 0x2e) || tokens.isSign(i + 1, 0x2e) || tokens.isSign(i - 1, 0x2e)) this.#host(tokens, i);
      this.ends[i] = this.#size;
    }
  }

  /** The words around a token, and how they are written. */
  #neighbours(tokens: Tokens, i: number): void {
    const { count: n, word: w, shape: s, titled, initial } = this.columns;
    const { ids } = this;
    let at = this.#size;
    const word = w[i] as number;
    const shape = s[i] as number;
    const before = i > 0 ? (w[i - 1] as number) : BEFORE_FIRST;
    const before2 = i > 1 ? (w[i - 2] as number) : BEFORE_SECOND;
    const after = i + 1 < n ? (w[i + 1] as number) : BEHIND_LAST;
    const after2 = i + 2 < n ? (w[i + 2] as number) : BEHIND_NEXT;
    const left = i > 0 ? (s[i - 1] as number) : 0;
    const left2 = i > 1 ? (s[i - 2] as number) : 0;
    const right = i + 1 < n ? (s[i + 1] as number) : 0;
    const right2 = i + 2 < n ? (s[i + 2] as number) : 0;
    const state = (titled << 1) | (initial[i] as number);
    const joints = (state << 2) | (tokens.has(i, JOINED) ? 2 : 0) | (tokens.has(i + 1, JOINED) ? 1 : 0);
    const capital = isCapital(shape) ? 1 : 0;
    const edges =
      (i === 0 ? 1 : tokens.has(i, NEW_LINE) ? 2 : 0) | (i + 1 === n ? 4 : tokens.has(i + 1, NEW_LINE) ? 8 : 0);
    ids[at++] = feature(0, 0, 0);
    if (edges !== 0) ids[at++] = feature(73, edges, (left << 12) | (shape << 6) | right);
    ids[at++] = feature(1, word, 0);
    ids[at++] = feature(2, before, capital);
    ids[at++] = feature(3, after, capital);
    ids[at++] = feature(6, before, word);
    ids[at++] = feature(7, word, after);
    ids[at++] = feature(8, (left << 6) | shape, joints);
    ids[at++] = feature(9, (shape << 6) | right, joints);
    ids[at++] = feature(10, (left << 12) | (shape << 6) | right, state);
    ids[at++] = feature(11, (left2 << 6) | left, (shape << 12) | (right << 6) | right2);
    ids[at++] = feature(12, word, (shape << 3) | state);
    ids[at++] = feature(13, before, (shape << 6) | right);
    ids[at++] = feature(14, after, (left << 6) | shape);
    if (shape !== SMALL) {
      ids[at++] = feature(4, before2, shape);
      ids[at++] = feature(5, after2, shape);
      ids[at++] = feature(17, before, after);
      ids[at++] = feature(18, before2, before);
      ids[at++] = feature(19, after, after2);
    } else if (left !== SMALL || right !== SMALL) {
      // a word in small letters is in a name mostly beside a capital or a sign
      ids[at++] = feature(15, before2, word);
      ids[at++] = feature(16, word, after2);
      ids[at++] = feature(20, endingOf(tokens, i, 3), 0);
    }
    this.#size = at;
  }

  /** A capital: its letters, its run, and what stands before and behind that. */
  #capital(tokens: Tokens, i: number): void {
    const { count: n, word: w, shape: s, bits, titled, initial, runStart, runEnd, quoted, noun } = this.columns;
    const { ids } = this;
    let at = this.#size;
    const shape = s[i] as number;
    const state = (titled << 1) | (initial[i] as number);
    const run = runStart[i] as number;
    const end = runEnd[i] as number;
    const place = (Math.min(i - run, 3) << 2) | Math.min(end - 1 - i, 3);
    const preceding = run > 0 ? (w[run - 1] as number) : BEFORE_FIRST;
    const preceding2 = run > 1 ? (w[run - 2] as number) : BEFORE_SECOND;
    const following = end < n ? (w[end] as number) : BEHIND_LAST;
    const following2 = end + 1 < n ? (w[end + 1] as number) : BEHIND_NEXT;
    for (let k = 1; k <= 5; k++) ids[at++] = feature(20 + k, endingOf(tokens, i, k), 0);
    for (let k = 2; k <= 4; k++) ids[at++] = feature(26 + k, beginningOf(tokens, i, k), 0);
    ids[at++] = feature(31, endingOf(tokens, i, 3), (shape << 6) | state);
    ids[at++] = feature(32, place, (shape << 3) | state);
    ids[at++] = feature(33, w[run] as number, Math.min(i - run, 2));
    ids[at++] = feature(34, w[end - 1] as number, Math.min(end - 1 - i, 2));
    ids[at++] = feature(35, preceding, place);
    ids[at++] = feature(36, following, place);
    ids[at++] = feature(37, preceding, preceding2);
    ids[at++] = feature(38, following, following2);
    ids[at++] = feature(39, preceding, following);
    ids[at++] = feature(40, endingOf(tokens, end - 1, 3), place);
    ids[at++] = feature(41, run > 0 ? (bits[run - 1] as number) : 0, place);
    ids[at++] = feature(42, end < n ? (bits[end] as number) : 0, place);
    ids[at++] = feature(43, bits[run] as number, place);
    ids[at++] = feature(44, bits[end - 1] as number, place);
    ids[at++] = feature(45, noun[run] as number, place);
    ids[at++] = feature(46, ((quoted[i] as number) << 4) | place, state);
    ids[at++] = feature(47, following, bits[end - 1] as number);
    if (end < n && s[end] === COMMA_SIGN) {
      // an apposition behind a comma
      let nouns = 0;
      for (let k = end + 1; k < n && k < end + 6 && s[k] === SMALL; k++) nouns |= (bits[k] as number) & NOUNS;
      ids[at++] = feature(48, nouns, place);
      ids[at++] = feature(49, following2, place);
    }
    this.#size = this.#version >= CONTEXT_SINCE ? contextFeatures(this.columns, tokens, run, end, ids, at) : at;
    this.#wide(i);
  }

  /** A run with small words inside («Banco de España»), as one of its capitals sees it. */
  #wide(i: number): void {
    const { count: n, word: w, bits, runStart, runEnd, wideStart, wideEnd } = this.columns;
    const run = runStart[i] as number;
    const end = runEnd[i] as number;
    const wide = wideStart[i] as number;
    const limit = wideEnd[i] as number;
    if (wide === run && limit === end) return;
    const { ids } = this;
    let at = this.#size;
    const step = Math.min(i - wide, 6);
    ids[at++] = feature(50, w[wide] as number, step);
    ids[at++] = feature(51, bits[wide] as number, step);
    ids[at++] = feature(52, wide > 0 ? (w[wide - 1] as number) : BEFORE_FIRST, wide === run ? 1 : 0);
    ids[at++] = feature(53, limit < n ? (w[limit] as number) : BEHIND_LAST, limit === end ? 1 : 0);
    ids[at++] = feature(54, bits[wide] as number, bits[run] as number);
    this.#size = at;
  }

  /** A small word or a sign inside such a run. */
  #link(tokens: Tokens, i: number): void {
    const { word: w, bits, listed, wideStart, wideEnd } = this.columns;
    const { ids } = this;
    let at = this.#size;
    const word = w[i] as number;
    const wide = wideStart[i] as number;
    ids[at++] = feature(55, w[wide] as number, word);
    ids[at++] = feature(56, bits[wide] as number, word);
    ids[at++] = feature(57, ((listed[i + 1] as number) << 4) | (listed[i] as number), bits[wide] as number);
    ids[at++] = feature(58, endingOf(tokens, i - 1, 3), word);
    ids[at++] = feature(59, bits[i + 1] as number, word);
    ids[at++] = feature(60, bits[i - 1] as number, word);
    ids[at++] = feature(61, w[(wideEnd[i] as number) - 1] as number, word);
    this.#size = at;
  }

  /** What the lists know of the token and of those beside it. */
  #classes(i: number): void {
    const { count: n, word: w, shape: s, bits, listed, gazetteer } = this.columns;
    const { ids } = this;
    let at = this.#size;
    const shape = s[i] as number;
    const own = bits[i] as number;
    const left = i > 0 ? (bits[i - 1] as number) : 0;
    const right = i + 1 < n ? (bits[i + 1] as number) : 0;
    if (own !== 0) {
      ids[at++] = feature(62, own, shape);
      for (let rest = own; rest !== 0; rest &= rest - 1) ids[at++] = feature(63, rest & -rest, shape);
    }
    ids[at++] = feature(64, left, shape);
    ids[at++] = feature(65, right, shape);
    if (shape !== SMALL) {
      for (let rest = left; rest !== 0; rest &= rest - 1) ids[at++] = feature(66, rest & -rest, shape);
      for (let rest = right; rest !== 0; rest &= rest - 1) ids[at++] = feature(67, rest & -rest, shape);
      if (i > 1) ids[at++] = feature(68, bits[i - 2] as number, s[i - 1] as number);
      if (i + 2 < n) ids[at++] = feature(69, bits[i + 2] as number, s[i + 1] as number);
    }
    const known = listed[i] as number;
    const next = i + 1 < n ? (listed[i + 1] as number) : 0;
    const last = i > 0 ? (listed[i - 1] as number) : 0;
    if (known !== 0) {
      ids[at++] = feature(70, known, shape);
      ids[at++] = feature(71, known, i > 0 ? (w[i - 1] as number) : BEFORE_FIRST);
    }
    if (next !== 0 || last !== 0) ids[at++] = feature(72, (last << 4) | next, shape);
    const found = gazetteer[i] as number;
    const beside = ((i > 0 ? (gazetteer[i - 1] as number) : 0) << 8) | (i + 1 < n ? (gazetteer[i + 1] as number) : 0);
    if (found !== 0) {
      ids[at++] = feature(75, found, shape);
      ids[at++] = feature(76, found, (left & NEAR) | ((right & NEAR) << 1));
      ids[at++] = feature(77, found, i > 0 ? (w[i - 1] as number) : BEFORE_FIRST);
      ids[at++] = feature(78, found, beside);
    } else if (beside !== 0) ids[at++] = feature(79, beside, shape);
    this.#size = at;
  }

  /** A word in small letters where nobody cares for capitals: what would make a capital a name. */
  #small(tokens: Tokens, i: number): void {
    const { count: n, word: w, bits, listed, gazetteer } = this.columns;
    const { ids } = this;
    let at = this.#size;
    const word = w[i] as number;
    const before = i > 0 ? (w[i - 1] as number) : BEFORE_FIRST;
    const after = i + 1 < n ? (w[i + 1] as number) : BEHIND_LAST;
    const left = i > 0 ? (bits[i - 1] as number) : 0;
    const right = i + 1 < n ? (bits[i + 1] as number) : 0;
    const found = ((gazetteer[i] as number) << 4) | (listed[i] as number);
    const beside = ((i > 0 ? (gazetteer[i - 1] as number) : 0) << 8) | (i + 1 < n ? (gazetteer[i + 1] as number) : 0);
    ids[at++] = feature(80, word, 0);
    ids[at++] = feature(81, endingOf(tokens, i, 3), 0);
    ids[at++] = feature(82, before, after);
    ids[at++] = feature(83, before, found);
    ids[at++] = feature(84, after, found);
    ids[at++] = feature(85, found, beside);
    ids[at++] = feature(86, found, (left & NEAR) | ((right & NEAR) << 1));
    ids[at++] = feature(87, found, (bits[i] as number) !== 0 ? 1 : 0);
    this.#size = at;
  }

  /** Whether the token is a part of what may be the name of a host («crypto.news»). */
  #host(tokens: Tokens, i: number): void {
    const stop = tokens.isSign(i, 0x2e) ? i : tokens.isSign(i + 1, 0x2e) ? i + 1 : i - 1;
    if (!tokens.joined(stop) || !tokens.joined(stop + 1)) return;
    const domain = ((this.columns.bits[stop + 1] as number) & DOMAIN) !== 0 ? 1 : 0;
    this.ids[this.#size++] = feature(74, i - stop, (domain << 1) | (this.columns.shape[stop + 1] === SMALL ? 1 : 0));
  }
}
