import type { DateUnit } from '../languages/date-words.js';
import type { NumberMentions } from '../numbers/number.js';
import { ALL_CAPITALS, CAPITAL, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import { isAge } from './age.js';
import type { Candidate } from './candidate.js';
import { captureOf } from './capture.js';
import { isWholeText } from './cues.js';
import type { DateLexicon } from './lexicon.js';
import { startsSentence } from './sentence.js';

const STOP = 0x2e;
const shortUnits: ReadonlySet<DateUnit> = new Set<DateUnit>(['second', 'minute', 'hour', 'day', 'week', 'weekend']);

/** Tells lengths of time and ages from rates, articles, money and bare numbers. */
export class LengthJudge {
  readonly #lexicon: DateLexicon;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  /** “$5 million a year”, “four flights a week”: what is counted before makes it a rate. */
  #isRate(tokens: Tokens, numbers: NumberMentions, { start, captures, fields }: Candidate): boolean {
    const n = captures[0]?.field === 'n' ? captures[0] : undefined;
    if (!n || n.at !== start || n.amount?.bound || fields.length?.length !== 1) return false;
    const number = numbers.at(start);
    if (!this.#lexicon.one.at(tokens, start) || (number && !number.article)) return false;
    // “a $2.5m-a-year contract”
    if (tokens.hyphenated(start - 1) && tokens.joined(start)) return true;
    if (tokens.sign(start - 1) !== 0 && !tokens.is(start - 1, DIGITS)) return false;
    const counted = (i: number): boolean => i >= 0 && (tokens.is(i, DIGITS) || numbers.at(i)?.ordinal === false);
    if (start > 0 && this.#lexicon.yearAfter(tokens.word[start - 1] as number)) return false;
    return counted(start - 1) || (tokens.is(start - 1, WORD) && counted(start - 2));
  }

  /** “for a week”, «una reunión de una hora»: a preposition makes an article and a unit a length of time. */
  #lasts(tokens: Tokens, start: number, unit: DateUnit): boolean {
    if (start === 0 || unit === 'second' || unit === 'weekend') return false;
    // «d’une heure»
    const apostrophe = tokens.hyphenated(start - 1) || (tokens.joined(start) && tokens.joined(start - 1));
    const before = apostrophe && !tokens.is(start - 1, WORD) ? start - 2 : start - 1;
    const word = tokens.word[before] as number;
    // «de un día para otro»
    return (
      this.#lexicon.lengthAfter(word) && (unit !== 'day' || this.#lexicon.link.at(tokens, start - 1)?.end !== start)
    );
  }

  /** Whether a relative clause behind tells which of these times it is, and no preposition before how long it lasts. */
  #isOneOf(tokens: Tokens, { start, end }: Candidate): boolean {
    return (
      this.#lexicon.relative.at(tokens, end) !== undefined &&
      !(start > 0 && this.#lexicon.lengthAfter(tokens.word[start - 1] as number))
    );
  }

  /** «un segundo», “a day”: an article before a short unit is no length of time. */
  isLength(tokens: Tokens, numbers: NumberMentions, candidate: Candidate, vague: boolean): boolean {
    const { start, end, fields, captures } = candidate;
    if (this.#isRate(tokens, numbers, candidate)) return false;
    // «Cien años de soledad»
    const shouted = tokens.has(start, ALL_CAPITALS) && !tokens.has(end - 1, CAPITAL);
    const title = tokens.is(start, WORD) && tokens.has(start, CAPITAL) && !shouted;
    const n = captureOf(captures, 'n');
    const whole = captureOf(captures, 'unit', 'units');
    if (title && (end > start + 1 || !n) && !this.#lexicon.words.capitals && !startsSentence(tokens, start))
      return false;
    const [first] = fields.length ?? [];
    const vagueNumber = this.#lexicon.few.at(tokens, start)?.end === end;
    const bare = n?.at === start && (tokens.is(end - 1, DIGITS) || numbers.endingAt(end) !== undefined || vagueNumber);
    if (bare && !whole && !captureOf(captures, 'half')) return end === start + 1 && isAge(tokens, start, this.#lexicon);
    // the SEC, “a recent SEC filing”
    const counted = n && !this.#lexicon.few.at(tokens, n.at);
    if (!counted && whole && tokens.has(whole.at, ALL_CAPITALS) && !tokens.has(start, ALL_CAPITALS)) return false;
    // “a fiscal year”: what kind of year, not how long
    if (n && whole && first?.unit === 'year' && this.#lexicon.one.at(tokens, n.at)?.end === whole.at)
      if ((this.#lexicon.unit.at(tokens, whole.at)?.end ?? 0) > whole.at + 1) return false;
    // “in a week that saw three resignations”
    const once = n && !n.amount?.bound && this.#lexicon.one.at(tokens, n.at)?.end === whole?.at;
    if (once && (fields.either || !vague) && this.#isOneOf(tokens, candidate)) return false;
    // «een kwart.»: no unit is shortened behind an article
    if (n && tokens.sign(end - 1) === STOP && this.#lexicon.one.at(tokens, n.at)) return false;
    // “a quarter-final”
    if (first?.unit === 'quarter' && tokens.hyphenated(end)) return false;
    // “one-half”; «durante años»
    if (n && first?.unit === 'half' && this.#lexicon.uncertain(tokens.word[end - 1] as number)) return false;
    if (!n && !fields.direction && !fields.position && first && !first.n)
      return vague && !(whole && tokens.has(whole.at, ALL_CAPITALS));
    if (!n || fields.direction || n.amount?.bound || this.#lexicon.few.at(tokens, n.at)) return true;
    const [only, ...more] = fields.length ?? [];
    // «un jour ou deux»
    if (!only || only.to || more.length > 0 || !shortUnits.has(only.unit)) return true;
    // “the eight second readings”: a number before an ordinal, unless a hyphen makes it a unit
    const unit = whole?.at ?? end - 1;
    const plural = this.#lexicon.manyUnits.at(tokens, unit) !== undefined && !numbers.at(unit)?.article;
    const ordinal =
      only.unit === 'second' && !plural && numbers.at(unit)?.ordinal === true && tokens.sign(unit - 1) !== 0x2d;
    // «10 mln SEK» is money
    const letters = (tokens.end[unit] as number) - (tokens.start[unit] as number);
    if (tokens.has(unit, ALL_CAPITALS) && letters === 3 && unit === end - 1) return false;
    if (ordinal) return false;
    // «un'ora e mezza»
    if (captureOf(captures, 'andHalf')) return true;
    // “in an hour”, «en una semana»: the template has the preposition in it
    const within = fields.either === true && (only.unit === 'hour' || only.unit === 'week');
    return (
      within ||
      isWholeText(this.#lexicon, tokens, start, end) ||
      !this.#lexicon.one.at(tokens, n.at) ||
      this.#lasts(tokens, start, only.unit) ||
      (vague && only.unit !== 'second')
    );
  }
}
