import { toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import { changed, type DateFields, fieldsOf } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import type { DateMention } from './mention.js';

const COMMA = 0x2c;
/** Quarters of a year. */
const QUARTERS = 4;
/** No list of days is longer. */
const MOST = 8;
const NONE: readonly DateMention[] = [];

/**
 * Decades that share their word and century, quarters and halves that share their word and year, and days that share the month of a date beside them: «el 9 y 10 de junio», “May 3, 4 and 5”. Each is a date of its own.
 * Before the date an article, a preposition or the word for days must open the list; behind it nothing may follow that
 * the last number could count.
 */
export class DayLists {
  readonly #lexicon: DateLexicon;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Adds the mention and the days that share its month to those found, in order; `floor` is the token before which
   * nothing is free.
   */
  add(found: DateMention[], tokens: Tokens, numbers: NumberMentions, mention: DateMention, floor: number): void {
    const { fields } = mention;
    const { day, month, dayTo, weekOf, decade, year, hour } = fields;
    const shared = decade === undefined && day !== undefined && month !== undefined && dayTo === undefined && !weekOf;
    const first = shared && tokens.is(mention.start, DIGITS);
    if (first) for (const each of this.#before(tokens, mention, floor)) found.push(each);
    const part = fields.position && this.#partBefore(tokens, numbers, mention, floor);
    if (part) found.push(part);
    found.push(mention);
    if (decade !== undefined) for (const each of this.#decadesBehind(tokens, mention)) found.push(each);
    else if (shared && !first && year === undefined && hour === undefined && tokens.is(mention.end - 1, DIGITS))
      for (const each of this.#behind(tokens, mention)) found.push(each);
  }

  #before(tokens: Tokens, { start, fields }: DateMention, floor: number): readonly DateMention[] {
    let found: DateMention[] | undefined;
    for (let at = start; (found?.length ?? 0) < MOST; ) {
      const link = this.#lexicon.listLink.endingAt(tokens, at)?.start ?? (tokens.sign(at - 1) === COMMA ? at - 1 : -1);
      // the link of the last two is a word, commas only part the others
      if (link < floor || (!found && tokens.sign(link) === COMMA)) break;
      const day = this.#day(tokens, link - 1);
      if (day === undefined) break;
      const shared = { start: link - 1, end: link, fields: sharing(fields, day) };
      if (found) found.unshift(shared);
      else found = [shared];
      at = link - 1;
    }
    const first = found?.[0]?.start;
    if (!found || first === undefined) return NONE;
    // what was found before opens it: «los días 3, 4 y 5»
    const opened =
      (floor > 0 && first === floor + 1) ||
      this.#lexicon.article.endingAt(tokens, first) !== undefined ||
      (first > 0 && this.#lexicon.yearAfter(tokens.word[first - 1] as number)) ||
      this.#lexicon.units.at(tokens, first - 1) !== undefined;
    return opened ? found : NONE;
  }

  #behind(tokens: Tokens, { end, fields }: DateMention): readonly DateMention[] {
    const found: DateMention[] = [];
    for (let at = end; found.length < MOST; ) {
      const word = this.#lexicon.listLink.at(tokens, at);
      const next = word?.end ?? (tokens.sign(at) === COMMA ? at + 1 : -1);
      const day = next < 0 ? undefined : this.#day(tokens, next);
      if (day === undefined) break;
      found.push({ start: next, end: next + 1, fields: sharing(fields, day) });
      at = next + 1;
      if (!word) continue;
      const following = tokens.word[at] as number;
      return at >= tokens.count || tokens.sign(at) !== 0 || this.#lexicon.yearBefore(following) ? found : NONE;
    }
    return NONE;
  }

  /** “the second and third quarters”, «el primer y el segundo semestre»: a part of the same year. */
  #partBefore(
    tokens: Tokens,
    numbers: NumberMentions,
    { start, fields }: DateMention,
    floor: number,
  ): DateMention | undefined {
    const { position, year, shift } = fields;
    if (position?.of !== 'quarter' && position?.of !== 'half') return undefined;
    const before = ordinalBefore(this.#lexicon, tokens, numbers, start);
    if (!before || before.start < floor) return undefined;
    const ordinal = toInteger(before.value);
    const part: DateFields = changed(fields, { part: undefined, bound: undefined, position: { ...position, ordinal } });
    // the nearest of each may be of two years
    if (year === undefined && !shift && ordinal < position.ordinal) {
      part.shift = { by: 0, of: 'year' };
      part.from = fields;
    }
    return { start: before.start, end: before.end, fields: part };
  }

  /** «los años 20 y 30», “the 1960s and 70s”. */
  #decadesBehind(tokens: Tokens, { end, fields }: DateMention): readonly DateMention[] {
    const next = this.#lexicon.listLink.at(tokens, end)?.end ?? -1;
    if (next < 0 || !tokens.is(next, DIGITS)) return NONE;
    const written = tokens.slice(next);
    // behind “1960s” stands “70s”, behind «años 60» no letter
    const letters = tokens.is(end - 1, DIGITS) ? 0 : 1;
    const last = next + 1 + letters;
    if (!/^[1-9]0$/.test(written) || (letters > 0 && (tokens.slice(next + 1) !== 's' || !tokens.joined(next + 1))))
      return NONE;
    const following = tokens.word[last] as number;
    if (last < tokens.count && tokens.sign(last) === 0 && !this.#lexicon.yearBefore(following)) return NONE;
    const century = (fields.decade as number) - ((fields.decade as number) % 100);
    return [{ start: next, end: last, fields: fieldsOf({ decade: century + Number(written) }) }];
  }

  #day(tokens: Tokens, i: number): number | undefined {
    if (i < 0 || !tokens.is(i, DIGITS) || (tokens.joined(i) && tokens.is(i - 1, DIGITS))) return undefined;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) > 2) return undefined;
    const value = Number(tokens.slice(i));
    return value >= 1 && value <= 31 ? value : undefined;
  }
}

/** A day of a list, and what it has in common with another. */
function sharing({ month, year, tense }: DateFields, day: number): DateFields {
  return fieldsOf({ day, month, year, tense });
}

/** The ordinal in words that a list has before its item at `start`, and that counts the same: “the | second | and third”. */
export function ordinalBefore(
  lexicon: DateLexicon,
  tokens: Tokens,
  numbers: NumberMentions,
  start: number,
): NumberMention | undefined {
  const link = lexicon.listLink.endingAt(tokens, lexicon.article.endingAt(tokens, start)?.start ?? start);
  const before = link && numbers.endingAt(link.start);
  if (!before?.ordinal || before.written !== 'words' || toInteger(before.value) > QUARTERS) return undefined;
  const word = before.start > 0 ? (tokens.word[before.start - 1] as number) : 0;
  return lexicon.article.endingAt(tokens, before.start) || lexicon.yearAfter(word) ? before : undefined;
}
