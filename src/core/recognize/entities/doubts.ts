import { ALL_CAPITALS, CAPITAL, INNER_CAPITAL, type Tokens, WORD } from '../words/tokens.js';
import type { Doubt, UnitKind } from './candidate.js';
import { isAcronym, isInitial } from './elements.js';
import {
  ACTING,
  ARTICLE,
  AUXILIARY,
  COMMON,
  FIRST_NAME,
  HEAD,
  MODEL,
  type NameLexicon,
  PERSON,
  SAYING,
} from './lexicon.js';
import { type Element, headBits } from './runs.js';
import type { Segment } from './trimming.js';

/** Endings of plurals, participles, gerunds, adverbs, infinitives and other common words at the start of a sentence. */
const COMMON_ENDING =
  /(?:s|ad[oa]|id[oa]|ing|ed|ly|mente|ndo|[aei]r|[áéí]a|ó|ción|sión|dad|tion|ment|ness|ity|ble|ive|ful|al|os|as|an|en|ía|aba|ismo|ista|aje|ura|eza|ncia|que)$/u;

/** Where a capital may be owed to the place and not to a name. */
export class Doubts {
  readonly #lexicon: NameLexicon;

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether capitals say nothing here: a headline with every word, or every letter, in capitals. */
  writesTitles(tokens: Tokens, unit: UnitKind): boolean {
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

  /** A capital that a common word owes to its place at the start of a sentence: no run begins with it. */
  isOpener(tokens: Tokens, i: number): boolean {
    const bits = this.#lexicon.at(tokens, i);
    if (!(bits & (ARTICLE | COMMON)) || bits & (HEAD | FIRST_NAME | PERSON)) return false;
    return !tokens.joined(i + 1) && isInitial(tokens, i) && !this.#lexicon.known.at(tokens, i);
  }

  /** Why a name may be none; `titles` says that the unit capitalises everything. */
  of(tokens: Tokens, { run, initial, titled }: Segment, titles: boolean): Doubt | undefined {
    const first = run[0] as Element;
    if (titles) {
      if (first.known && run.length === 1 && (first.known.type === 'place' || first.end - first.start > 1))
        return undefined;
      const shouts = tokens.has(first.start, ALL_CAPITALS) && tokens.count > 3;
      const sure = first.bits & FIRST_NAME && run.length === 2 && !((run[1] as Element).bits & (COMMON | HEAD));
      return sure && !shouts ? undefined : 'title';
    }
    if (titled || !initial) return undefined;
    if (isAcronym(tokens, first.start) || tokens.has(first.start, INNER_CAPITAL) || first.end - first.start > 1)
      return undefined;
    if (run.length === 1) return first.known?.type === 'place' && !(first.bits & COMMON) ? undefined : 'first-word';
    if (first.known || first.bits & FIRST_NAME || headBits(run) & HEAD) return undefined;
    // where verbs never come first, two capitals are a name
    if (!this.#lexicon.verb && !(first.bits & COMMON) && (run[1] as Element).link === 'adjacent') return undefined;
    return 'first-word';
  }

  /** Where all nouns are capitalised: one word, hyphens in it or not, that no list and no form shows to be a name. */
  isPlainNoun(tokens: Tokens, run: readonly Element[]): boolean {
    const [one, ...more] = run;
    if (!this.#lexicon.capitalNouns || !one || more.length > 0 || one.known || one.bits & MODEL) return false;
    return !isAcronym(tokens, one.start) && !tokens.has(one.start, INNER_CAPITAL);
  }

  /** «Cobresur cierra su mina»: a bare word, of no common ending, and then a word that is no function word. */
  isSubject(tokens: Tokens, one: Element): boolean {
    if (one.bits & (COMMON | PERSON | HEAD | SAYING | ACTING)) return false;
    const after = this.#lexicon.at(tokens, one.end);
    const sign = tokens.sign(one.end);
    // “Norlux’s chief executive”
    if ((sign === 0x27 || sign === 0x2019) && tokens.joined(one.end)) return tokens.joined(one.end + 1);
    if (!tokens.is(one.end, WORD) || tokens.has(one.end, CAPITAL)) return false;
    if (this.#lexicon.bareNouns) return (after & (SAYING | ACTING)) !== 0 && !tokens.slice(one.start).endsWith('s');
    if (after & COMMON && !(after & (SAYING | ACTING | AUXILIARY))) return false;
    if (after & (SAYING | AUXILIARY)) return !tokens.slice(one.start).endsWith('s');
    return !COMMON_ENDING.test(tokens.slice(one.start));
  }
}
