import { decimal, toInteger } from '../decimal.js';
import type { NumberMentions } from '../numbers/number.js';
import { CAPITAL, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { Candidate } from './candidate.js';
import { countsNothing, endsClause, hasCue, isFunctionWord, isWholeText } from './cues.js';
import type { DateLexicon } from './lexicon.js';
import { mayBeNumeric } from './numeric.js';
import type { TenseCues } from './tense.js';

const ZERO = decimal(0);
const HYPHEN = 0x2d;
const POINT = 0x2e;
/** A number in words from which on an article makes it a day («il ventidue») rather than a thing among few. */
const UNLIKELY_COUNT = 13;

/** Tells days that name no month, or month and year in digits, from other numbers. */
export class DayCues {
  readonly #lexicon: DateLexicon;
  readonly #tense: TenseCues;

  constructor(lexicon: DateLexicon, tense: TenseCues) {
    this.#lexicon = lexicon;
    this.#tense = tense;
  }

  /** «tornerà il 15.», “on the 22nd”: a number behind what its template asks for, where there is nothing to count. */
  isLoneDay(tokens: Tokens, numbers: NumberMentions, { start, end }: Candidate): boolean {
    if (isWholeText(this.#lexicon, tokens, start, end)) return true;
    // «la 112 o la 15», but “on the 22nd in Leeds”
    const ordinal = numbers.at(start)?.ordinal === true;
    if (!(ordinal ? countsNothing(this.#lexicon, tokens, end) : endsClause(tokens, end))) return false;
    if (tokens.is(start, DIGITS)) return true;
    // «el segundo, el tercero», «le deux»: a number in words is none, but for large ones
    const number = toInteger(numbers.at(start)?.value ?? ZERO);
    return !ordinal && number >= UNLIKELY_COUNT && !tokens.has(start, CAPITAL);
  }

  /** «terzo martedì» without a month: not what recurs or counts days of the week (“the fifth Sunday of Lent”). */
  isLoneWeekday(tokens: Tokens, { start, end }: Candidate): boolean {
    if (this.#lexicon.one.at(tokens, start - 1)) return false;
    return countsNothing(this.#lexicon, tokens, end);
  }

  /** «el 22/4», “out 11-2016”: digits and signs behind what leaves only a date to be meant. */
  isNumeric(tokens: Tokens, { start, end, fields }: Candidate): boolean {
    const lexicon = this.#lexicon;
    if (tokens.joined(start) && tokens.is(start - 1, WORD)) return false;
    if (isWholeText(lexicon, tokens, start, end)) return true;
    const opened = start > 0 && lexicon.dayAfter(tokens.word[start - 1] as number);
    if (fields.year !== undefined) {
      const counted = fields.day === undefined && tokens.is(end, WORD) && !countsNothing(lexicon, tokens, end);
      // 3.5.12 is more often a version
      if (fields.day !== undefined && tokens.sign(start + 1) === POINT) return opened;
      return !counted && (opened || hasCue(lexicon, tokens, start) || this.#followsVerb(tokens, start));
    }
    if (opened && countsNothing(lexicon, tokens, end)) return true;
    return this.#inRange(tokens, start, end, opened);
  }

  /** «no estaré 3/2015»: an auxiliary, an adverb or a verb that looks ahead, and no noun. */
  #followsVerb(tokens: Tokens, start: number): boolean {
    return isFunctionWord(this.#lexicon, tokens, start - 1) || this.#tense.at(tokens, start - 1) === 'future';
  }

  /** «14/10 - 15/10», “from 25-10 to 25-01”: two of them, the one the end of a range and the other its start. */
  #inRange(tokens: Tokens, start: number, end: number, opened: boolean): boolean {
    const { rangeLink } = this.#lexicon;
    if (tokens.sign(start + 1) === HYPHEN && !opened && !hasCue(this.#lexicon, tokens, start)) return false;
    const behind = rangeLink.at(tokens, end)?.end;
    if (behind !== undefined && tokens.is(behind, DIGITS) && mayBeNumeric(tokens, behind)) return true;
    for (let at = start - 1; at > 1 && at > start - 4; at--) {
      if (rangeLink.at(tokens, at)?.end === start)
        return tokens.is(at - 1, DIGITS) && tokens.sign(at - 2) === tokens.sign(start + 1) && tokens.is(at - 3, DIGITS);
    }
    return false;
  }
}
