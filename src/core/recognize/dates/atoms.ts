import { decimal } from '../decimal.js';
import type { DateOrder, DateUnit } from '../languages/date-words.js';
import type { NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens, WORD } from '../words/tokens.js';
import { type Candidate, candidateOf } from './candidate.js';
import { countsNothing } from './cues.js';
import { changed, type DateFields, fieldsOf } from './fields.js';
import { interpret } from './interpret.js';
import type { DateLexicon } from './lexicon.js';
import { ordinalBefore } from './lists.js';
import type { TemplateMatcher } from './matcher.js';
import { mayBeNumeric, readNumericDate } from './numeric.js';
import type { TemplateMatch } from './walk.js';

/** Reads one template or numeric date, of which a date has one or more. */
export class DateAtoms {
  readonly #lexicon: DateLexicon;
  readonly #matcher: TemplateMatcher;
  readonly #order: DateOrder;
  #keptAt = -1;
  #kept: Candidate | undefined;

  constructor(lexicon: DateLexicon, matcher: TemplateMatcher, order: DateOrder) {
    this.#lexicon = lexicon;
    this.#matcher = matcher;
    this.#order = order;
  }

  /** Forgets what was kept of the text before. */
  begin(): void {
    this.#keptAt = -1;
    this.#kept = undefined;
  }

  /** Keeps what was read at token `i` and not used, for it is mostly where the next date starts. */
  keep(i: number, atom: Candidate | undefined): void {
    // «…, el día 3»: that there is nothing at the comma is known sooner than the day
    if (atom === undefined && this.#kept !== undefined && this.#keptAt > i) return;
    this.#keptAt = i;
    this.#kept = atom;
  }

  /** What one template or numeric date says, without its surroundings. The caller owns it. */
  at(tokens: Tokens, numbers: NumberMentions, i: number): Candidate | undefined {
    if (i !== this.#keptAt) return this.#read(tokens, numbers, i);
    this.#keptAt = -1;
    return this.#kept;
  }

  #read(tokens: Tokens, numbers: NumberMentions, i: number): Candidate | undefined {
    const numeric =
      tokens.is(i, DIGITS) && mayBeNumeric(tokens, i) ? readNumericDate(tokens, i, this.#order) : undefined;
    const match = this.#unreached(tokens, this.#match(tokens, numbers, i));
    if (numeric && numeric.end >= (match?.end ?? 0)) {
      const end = this.#lexicon.yearEnd.at(tokens, numeric.end)?.end ?? numeric.end;
      const weak = end === numeric.end ? numeric.weak : undefined;
      return candidateOf(i, end, numeric.fields, undefined, { weak });
    }
    if (!match || this.#isVerb(tokens, match)) return undefined;
    const last = match.captures[match.captures.length - 1];
    if (match.meaning === 'hour') return this.#hour(tokens, match);
    const fields = interpret(match);
    // “the year ended 31 March” is as long as a year, and no year of the calendar
    if (fields?.alone && fields.shift?.of === 'year' && this.#lexicon.ended.at(tokens, match.end)) {
      return candidateOf(
        match.start,
        match.end,
        fieldsOf({ length: [{ n: decimal(1), unit: 'year' }] }),
        match.captures,
      );
    }
    // «primeros días de agosto» is its beginning, not its first day
    if (fields?.position && !fields.length) {
      const part = this.#lexicon.part.at(tokens, match.start);
      if (part && part.end > match.end) return undefined;
      // “the second and third quarters”, but not “third quarters”
      if (this.#isOfMany(tokens, match) && !ordinalBefore(this.#lexicon, tokens, numbers, match.start))
        return undefined;
    }
    // “over the years”, «los fines de semana»: many of them are none of the calendar
    if (fields?.alone && fields.shift && this.#isOfMany(tokens, match)) {
      const bare = this.#lexicon.article.endingAt(tokens, i) && !this.#lexicon.link.at(tokens, match.end);
      const length = [{ unit: fields.shift.of as DateUnit }];
      return bare ? candidateOf(match.start, match.end, fieldsOf({ length }), match.captures) : undefined;
    }
    // “the 2000 Olympics”, “early 1990”
    const four = fields?.decade !== undefined && match.end - match.start === 1 && tokens.is(match.start, DIGITS);
    if (
      four &&
      (tokens.is(match.end, WORD) || !this.#lexicon.article.endingAt(tokens, match.start)) &&
      (tokens.end[match.start] as number) - (tokens.start[match.start] as number) === 4
    )
      return candidateOf(match.start, match.end, fieldsOf({ year: fields.decade }));
    if (fields?.hour !== undefined && isUtc(tokens, match.end - 1)) fields.utc = true;
    // «la mañana», am Morgen: the part of the day and not the next one
    const only = fields?.shift?.of === 'day' && match.captures.length === 1 ? match.captures[0] : undefined;
    if (only?.field === 'relativeDay' && only.at === i && this.#lexicon.article.endingAt(tokens, i)) {
      const part = this.#lexicon.dayPart.at(tokens, i);
      if (part && part.end === match.end)
        return candidateOf(match.start, match.end, fieldsOf({ dayPart: part.value }), match.captures);
    }
    if (fields?.told && fields.length && this.#lexicon.countedFrom.at(tokens, match.end)) {
      const length: DateFields = changed(fields, { told: undefined, away: undefined, direction: undefined });
      const phrases = last?.field === 'unit' || last?.field === 'andHalf' ? this.#lexicon[last.field] : undefined;
      const end = (last && phrases?.at(tokens, last.at)?.end) ?? match.end - 1;
      return candidateOf(match.start, end, length, match.captures);
    }
    return fields && candidateOf(match.start, match.end, fields, match.captures);
  }

  /** Without the second number of “a year or two”, and the word before it, where that counts what follows. */
  #unreached(tokens: Tokens, match: TemplateMatch | undefined): TemplateMatch | undefined {
    const last = match?.captures[match.captures.length - 1];
    if (!match || last?.field !== 'n' || match.captures[0]?.field !== 'n' || last.at === match.captures[0].at)
      return match;
    if (countsNothing(this.#lexicon, tokens, match.end)) return match;
    return { ...match, end: last.at - 1, captures: match.captures.slice(0, -1) };
  }

  /** «a las 9», «a las 9 del lunes», but not «a las 9 empresas»; in words it may be that of the evening. */
  #hour(tokens: Tokens, match: TemplateMatch): Candidate | undefined {
    if (!tokens.is(match.start, DIGITS)) return undefined;
    if (!countsNothing(this.#lexicon, tokens, match.end) && !this.#lexicon.link.at(tokens, match.end)) return undefined;
    const fields = interpret(match);
    return fields && candidateOf(match.start, match.end, fields, match.captures, { partial: true });
  }

  /** Whether a unit in it is a plural. */
  #isOfMany(tokens: Tokens, { captures }: TemplateMatch): boolean {
    for (const { field, at } of captures)
      if (field === 'unit' && this.#lexicon.manyUnits.at(tokens, at) !== undefined) return true;
    return false;
  }

  /** The longest template; one with words in front that it only needs yields to a longer one behind them. */
  #match(tokens: Tokens, numbers: NumberMentions, i: number): TemplateMatch | undefined {
    const match = this.#matcher.match(tokens, numbers, i);
    if (!match || (match.start === i && match.meaning !== 'within')) return match;
    if (match.start === i) {
      // «in meno di un anno fa»
      const ago = this.#matcher.match(tokens, numbers, i + 1);
      return ago && ago.end > match.end ? undefined : match;
    }
    const inner = this.#matcher.match(tokens, numbers, match.start);
    return inner && inner.end > match.end ? inner : match;
  }

  /** “expected to last two weeks”, «han pasado doce años»: behind a verb the shift is one too. */
  #isVerb(tokens: Tokens, { meaning, captures, start }: TemplateMatch): boolean {
    const first = captures[0];
    if (first?.field !== 'shift' || first.at !== start || first.value !== -1) return false;
    const { passive, past, future } = this.#lexicon;
    const before = start - 1;
    if (before < 0) return false;
    // «il est passé mercredi»
    if (meaning !== 'length') return (past.at(tokens, before)?.end ?? 0) > start;
    return (passive.at(tokens, before) ?? past.at(tokens, before) ?? future.at(tokens, before)) !== undefined;
  }
}

/** Universal time, under its names in most languages. */
function isUtc(tokens: Tokens, i: number): boolean {
  return /^(?:gmt|utc)$/i.test(tokens.slice(i));
}
