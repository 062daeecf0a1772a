import { Endings } from '../words/endings.js';
import { CAPITAL, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { DateLexicon } from './lexicon.js';
import { endsSentence, startsSentence } from './sentence.js';

type Tense = 'past' | 'future';

/** What was found out of a token, in bits; 0 is nothing yet. */
const KNOWN = 1;
const PAST = 2;
const FUTURE = 4;
/** A sentence ends with it. */
const END = 8;
/** A comma, and one that is no part of a number. */
const COMMA = 16;
const COMMA_APART = 32;
const COMMA_SIGN = 0x2c;
const STOP = 0x2e;
/** Letters: what has a capital and a full stop behind and is no longer is mostly shortened: “Mr.”, “Gov.”, the “U.S.” */
const SHORTENED = 4;

const tenseOf = (bits: number): Tense | undefined => {
  if ((bits & (PAST | FUTURE)) === 0) return undefined;
  return (bits & PAST) === 0 ? 'future' : 'past';
};
/** Tokens; more room than this is given back. */
const MOST_ROOM = 1 << 16;
/** How far cues are looked for, in tokens. */
const BACK = 30;
const AHEAD = 20;
const AUXILIARY = 3;
/** Tokens between a verb and the month that goes with it. */
const GOVERNED = 6;
/** Tokens of what stands between commas and has no verb of its own. */
const APPOSITION = 3;

/**
 * Whether the sentence around a mention tells of the past or of what is to come: the nearest verb before it decides,
 * else the nearest behind it. Endings of verbs are read from the text, for most verbs are in no list.
 */
export class TenseCues {
  readonly #lexicon: DateLexicon;
  readonly #pastEndings: Endings;
  readonly #futureEndings: Endings;
  readonly #participles: Endings;
  /** By token what was found out: the dates of a sentence ask of the same words. */
  #known = new Uint8Array(64);
  /** Of how many tokens something may have been found out. */
  #asked = 0;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    const endings = (list: string): Endings => new Endings(list.split(/[\s|]+/).filter(Boolean));
    this.#pastEndings = endings(lexicon.words.tense.pastEndings);
    this.#futureEndings = endings(lexicon.words.tense.futureEndings);
    this.#participles = endings(lexicon.words.tense.participles ?? '');
  }

  /** Forgets the text before; this one has so many tokens. */
  begin(count: number): void {
    const room = this.#known.length;
    if (count > room || (room > MOST_ROOM && count < MOST_ROOM)) this.#known = new Uint8Array(count * 2);
    else if (this.#asked > 0) this.#known.fill(0, 0, this.#asked);
    this.#asked = 0;
  }

  around(tokens: Tokens, start: number, end: number): Tense | undefined {
    const { aheadBefore, article, future } = this.#lexicon;
    const before = article.endingAt(tokens, start)?.start ?? start;
    if (
      aheadBefore.endingAt(tokens, start) ??
      aheadBefore.endingAt(tokens, before) ??
      aheadBefore.at(tokens, start) ??
      future.at(tokens, start)
    )
      return 'future';
    // “by the Tuesday deadline”: the noun says nothing of the clause
    const tense = this.#ofClause(tokens, before, start, this.#lexicon.dated.at(tokens, end)?.end ?? end);
    // «seit dem 1. Januar», “since 1 January”, but «harán base desde el lunes»
    return this.#lexicon.past.at(tokens, start) && tense !== 'future' ? 'past' : tense;
  }

  #ofClause(tokens: Tokens, before: number, start: number, end: number): Tense | undefined {
    let weak: Tense | undefined;
    let inClause = true;
    for (let i = start - 1; i >= 0 && i >= start - BACK; i--) {
      const bits = this.#bits(tokens, i);
      const comma = (bits & COMMA_APART) !== 0;
      if ((bits & END) !== 0 || (weak && comma)) break;
      if (comma && inClause) {
        // «…, que publica resultados el lunes, …»: what stands between commas has its own verb
        inClause = false;
        const own = this.#behind(tokens, end, true);
        if (own) return own;
        const long = start - i > APPOSITION;
        // «…, et le maire s'installe lundi»
        const opened = i + 1 < tokens.count && this.#lexicon.yearBefore(tokens.word[i + 1] as number);
        if (long && opened && tokens.sign(end) === COMMA_SIGN) return this.#behind(tokens, end, true);
        // “…, and …” has a verb of its own, or shares the one before
        const listed = long && this.#lexicon.listLink.at(tokens, i + 1);
        const joined = listed ? this.#behind(tokens, end, tokens.sign(end) === COMMA_SIGN) : undefined;
        if (joined) return joined;
      }
      const tense = tenseOf(bits);
      if (tense && !(tense === 'past' && this.#isParticiple(tokens, i) && i < before - 2)) {
        if (!weak || tense === 'future') return tense;
      } else if (tense) weak ??= tense;
      else if (i >= before - 2 && this.#isParticiple(tokens, i)) return this.#ofAuxiliary(tokens, i) ?? 'past';
    }
    // “On Thursday, Mr. Roe resigned”
    const opens = startsSentence(tokens, before) || startsSentence(tokens, before - 1);
    return weak ?? this.#behind(tokens, end, false, opens);
  }

  /** What the verb a little before a participle says: «sera annoncée», «partira en tournée». */
  #ofAuxiliary(tokens: Tokens, participle: number): Tense | undefined {
    for (let i = participle - 1; i >= 0 && i >= participle - AUXILIARY; i--) {
      const bits = this.#bits(tokens, i);
      if ((bits & (COMMA | END)) !== 0) break;
      if ((bits & (PAST | FUTURE)) !== 0) return tenseOf(bits);
    }
    return undefined;
  }

  /**
   * The nearest verb behind the mention, as far as the clause or the sentence reaches; the stop of a short word is no end
   * where the mention opens the sentence, for its verb must follow.
   */
  #behind(tokens: Tokens, end: number, clause: boolean, opens = false): Tense | undefined {
    const closing = clause ? END | COMMA : END;
    for (let i = end; i < tokens.count && i < end + AHEAD; i++) {
      const bits = this.#bits(tokens, i);
      if ((bits & closing) !== 0 && !(opens && i > end && isShortened(tokens, i))) break;
      if ((bits & (PAST | FUTURE)) !== 0) return tenseOf(bits);
    }
    return undefined;
  }

  /** Whether token `i` has the ending of a participle; a participle behind “be” says nothing. */
  #isParticiple(tokens: Tokens, i: number): boolean {
    if (!tokens.is(i, WORD) || (tokens.end[i] as number) - (tokens.start[i] as number) < 5) return false;
    if (!this.#participles.end(tokens, i)) return false;
    // «la Orquesta de Granada»
    if (tokens.has(i, CAPITAL) && !startsSentence(tokens, i)) return false;
    return !(i > 0 && this.#lexicon.passive.at(tokens, i - 1) !== undefined);
  }

  /** Whether a verb right before the mention points ahead («volverá en dos meses»). */
  aheadOf(tokens: Tokens, start: number): boolean {
    for (let i = start - 1; i >= 0 && i >= start - 3; i--) {
      const bits = this.#bits(tokens, i);
      if ((bits & END) !== 0) break;
      if ((bits & (PAST | FUTURE)) !== 0) return (bits & FUTURE) !== 0;
    }
    return false;
  }

  /** Whether the mention goes with a verb of the past a little before it. */
  pastBefore(tokens: Tokens, start: number): boolean {
    for (let i = start - 1; i >= 0 && i >= start - GOVERNED; i--) {
      const bits = this.#bits(tokens, i);
      if ((bits & END) !== 0) break;
      if ((bits & PAST) !== 0) return true;
    }
    return false;
  }

  /** What the word at `i` says, if it is a verb or the like; endings of verbs are those of some nouns too. */
  at(tokens: Tokens, i: number): Tense | undefined {
    return i < 0 ? undefined : tenseOf(this.#bits(tokens, i));
  }

  /** What there is to know of token `i`. */
  #bits(tokens: Tokens, i: number): number {
    const known = this.#known[i] as number;
    if (known !== 0) return known;
    if (i >= this.#asked) this.#asked = i + 1;
    const bits = KNOWN | (tokens.kind[i] === WORD ? this.#verb(tokens, i) : this.#sign(tokens, i));
    this.#known[i] = bits;
    return bits;
  }

  /** A full stop of a short month ends no sentence: “bought Sept. 14”. */
  #sign(tokens: Tokens, i: number): number {
    const sign = tokens.sign(i);
    if (sign === COMMA_SIGN) return tokens.joined(i + 1) ? COMMA : COMMA | COMMA_APART;
    if (!endsSentence(tokens, i)) return 0;
    const short = sign === STOP && tokens.is(i + 1, DIGITS) && this.#lexicon.shortName.at(tokens, i - 1) !== undefined;
    return short ? 0 : END;
  }

  #verb(tokens: Tokens, i: number): number {
    const { past, future, undone } = this.#lexicon;
    // “had been due to end on Friday”
    if (future.at(tokens, i)) return undone.endingAt(tokens, i) ? PAST : FUTURE;
    // “will be held” is no past
    const passive = i > 0 && this.#lexicon.passive.at(tokens, i - 1) !== undefined;
    if (!passive && past.at(tokens, i)) return PAST;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) return 0;
    // where nouns are capitalised, they have endings of verbs too («Arbeiten»)
    if (this.#lexicon.words.capitalNouns && tokens.has(i, CAPITAL)) return 0;
    if (this.#futureEndings.end(tokens, i)) return FUTURE;
    return !passive && this.#pastEndings.end(tokens, i) ? PAST : 0;
  }
}

/** Whether the full stop at `i` belongs to a short word with a capital, behind which a name goes on. */
function isShortened(tokens: Tokens, i: number): boolean {
  if (tokens.sign(i) !== STOP || !tokens.is(i - 1, WORD) || !tokens.has(i - 1, CAPITAL)) return false;
  const letters = (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number);
  return letters <= SHORTENED && tokens.has(i + 1, CAPITAL);
}
