import type { NumberMentions } from '../numbers/number.js';
import { ALL_CAPITALS, CAPITAL, DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { Candidate } from './candidate.js';
import { captureOf } from './capture.js';
import { endsClause, followsParticle, hasCue, isWholeText } from './cues.js';
import { DayCues } from './day-cues.js';
import type { DateFields } from './fields.js';
import { LengthJudge } from './lengths.js';
import type { DateLexicon } from './lexicon.js';
import { startsLower, startsSentence } from './sentence.js';
import type { TenseCues } from './tense.js';
import { YearCues } from './years.js';

const STOP = 0x2e;
/** Units that name a period when a part stands before them («finales de mes»). */
const wholeUnits: ReadonlySet<unknown> = new Set(['week', 'month', 'quarter', 'half', 'year', 'decade', 'century']);
/** Units that an article alone can make a reference to the period around the publication (“the quarter”). */
const loneUnits: ReadonlySet<unknown> = new Set(['week', 'month', 'quarter', 'year']);

/**
 * Tells dates from words and numbers that only look like one. What is joined from several parts needs no more proof; a
 * bare year, a lone name of a month, day or season, a lone unit does.
 */
export class DateJudge {
  readonly #lexicon: DateLexicon;
  readonly #years: YearCues;
  readonly #lengths: LengthJudge;
  readonly #days: DayCues;

  constructor(lexicon: DateLexicon, tense: TenseCues) {
    this.#lexicon = lexicon;
    this.#years = new YearCues(lexicon);
    this.#lengths = new LengthJudge(lexicon);
    this.#days = new DayCues(lexicon, tense);
  }

  /**
   * `whole`: the candidate's fields with the bound and part around it; `previous`: the mention before; `vague`: also
   * what an editor would not mark.
   */
  isDate(
    tokens: Tokens,
    numbers: NumberMentions,
    candidate: Candidate,
    whole: DateFields,
    previous: { end: number; fields: DateFields } | undefined,
    vague: boolean,
  ): boolean {
    const { fields, joined, start } = candidate;
    if (candidate.partial) return false;
    const modified = whole.part !== undefined || whole.bound !== undefined;
    if (candidate.weak) return (modified && fields.year !== undefined) || this.#days.isNumeric(tokens, candidate);
    // “every second counts”
    if (fields.recurs) return fields.length?.length !== 1 || fields.length[0]?.unit !== 'second';
    if (fields.range || fields.away || fields.reference || fields.same) return true;
    if (fields.length) return this.#lengths.isLength(tokens, numbers, candidate, vague);
    if (joined) {
      const sure = fields.day !== undefined || fields.year !== undefined || fields.position !== undefined;
      return sure || !this.#lexicon.uncertain(tokens.word[start] as number) || modified || this.#hasCue(tokens, start);
    }
    if (fields.day !== undefined) return this.#isDay(tokens, numbers, candidate);
    if (fields.hour !== undefined) return true;
    if (fields.position) return this.#isPosition(tokens, candidate);
    if (fields.decade !== undefined) return this.#isDecade(tokens, candidate);
    if (fields.century !== undefined || fields.fiscal) return this.#isCentury(tokens, candidate);
    if (fields.year !== undefined) {
      if (fields.season) return true;
      if (fields.month === undefined) return this.#isYear(tokens, candidate, fields.year, modified, previous);
      return true;
    }
    if (fields.weekday !== undefined && this.#countsNext(tokens, numbers, candidate)) return false;
    if (fields.shift) return this.#isShift(tokens, candidate, whole, vague);
    if (fields.month !== undefined || fields.weekday !== undefined)
      return this.#isName(tokens, candidate, modified, previous);
    if (fields.season) return this.#isSeason(tokens, candidate, vague);
    if (!vague || fields.dayPart === undefined) return false;
    return whole.part !== undefined || this.#lexicon.article.endingAt(tokens, start) !== undefined;
  }

  /** «en otoño», “in the fall,”: what is also another word must count for nothing that follows. */
  #isSeason(tokens: Tokens, candidate: Candidate, vague: boolean): boolean {
    const { start, end } = candidate;
    // «la Primavera croata»
    const { capitals, capitalNouns } = this.#lexicon.words;
    if (!capitals && !capitalNouns && tokens.has(start, CAPITAL) && !startsSentence(tokens, start)) return false;
    const cued = this.#hasCue(tokens, start) || (start > 0 && this.#lexicon.dayAfter(tokens.word[start - 1] as number));
    if (!this.#uncertain(tokens, candidate)) return vague || cued;
    if (!cued || this.#lexicon.words.capitalNouns) return cued;
    return this.#lexicon.article.endingAt(tokens, start) !== undefined && endsClause(tokens, end);
  }

  /** «Avenida 17 de Junio»: where months are written small, a capital makes it a name. */
  #isDay(tokens: Tokens, numbers: NumberMentions, candidate: Candidate): boolean {
    const { start, end, fields, captures } = candidate;
    if (fields.month === undefined && fields.weekday === undefined && !fields.shift) {
      const bare = captures.some(({ field, at }) => field === 'day' && at === start);
      return !bare || this.#days.isLoneDay(tokens, numbers, candidate);
    }
    // “Covid-19 may return”
    const glued = tokens.sign(start - 1) === 0x2d && tokens.joined(start) && tokens.joined(start - 1);
    if (glued && fields.year === undefined && tokens.is(start - 2, WORD)) return false;
    if (this.#lexicon.words.capitals || fields.month === undefined) return true;
    const capital = tokens.has(end - 1, CAPITAL) && tokens.is(end - 1, WORD);
    if (capital && start > 0 && this.#lexicon.namesBefore(tokens.word[start - 1] as number)) return false;
    // «plaza del Dos de Mayo», «avinguda de l'Onze de Setembre»; the first of May is mostly the feast
    if (
      fields.day !== 1 &&
      capital &&
      tokens.is(start, WORD) &&
      tokens.has(start, CAPITAL) &&
      !startsSentence(tokens, start)
    )
      return false;
    return (
      !capital || !tokens.is(start - 1, WORD) || !tokens.has(start - 1, CAPITAL) || startsSentence(tokens, start - 1)
    );
  }

  /** «na segunda fase», «a terça»: the name of a day that is also an ordinal, with what it counts or without a cue. */
  #countsNext(tokens: Tokens, numbers: NumberMentions, { start, end, captures }: Candidate): boolean {
    const at = captureOf(captures, 'weekday')?.at;
    if (at === undefined || end > at + 1 || !numbers.at(at)?.ordinal) return false;
    if (tokens.is(end, WORD) && startsLower(tokens, end) && !this.#lexicon.yearBefore(tokens.word[end] as number))
      return true;
    return at === start && !this.#hasCue(tokens, start);
  }

  #isPosition(tokens: Tokens, candidate: Candidate): boolean {
    const of = candidate.fields.position?.of;
    if (of === 'week') return captureOf(candidate.captures, 'count') !== undefined;
    if (of === 'weekday-name') return this.#days.isLoneWeekday(tokens, candidate);
    const named = of === 'quarter' || of === 'four-months' || of === 'half';
    return named && !this.#lexicon.uncertain(tokens.word[candidate.end - 1] as number);
  }

  /** «nell'Ottocento», but neither «ottocento persone» nor a Fiat Cinquecento. */
  #isCentury(tokens: Tokens, { start, captures }: Candidate): boolean {
    if (captures[0]?.field !== 'period') return true;
    const named = tokens.is(start - 1, WORD) && tokens.has(start - 1, CAPITAL);
    return tokens.has(start, CAPITAL) && !named && !startsSentence(tokens, start);
  }

  /** «los noventa» and “the 90s”, but not «los noventa kilómetros». */
  #isDecade(tokens: Tokens, { start, end, captures }: Candidate): boolean {
    const value = captureOf(captures, 'decade');
    // “in her mid-forties”, “in his 30s”, but “the club’s 90s hits”
    const part = this.#lexicon.part.endingAt(tokens, start) ?? this.#lexicon.part.endingAt(tokens, start - 1);
    const owner = (part?.start ?? start) - 1;
    const aged = owner > 0 && Number(value?.value) < 100 && this.#lexicon.yearIn(tokens.word[owner - 1] as number);
    if (owner >= 0 && (aged || !tokens.is(start, DIGITS)) && !this.#lexicon.article.endingAt(tokens, owner + 1))
      if (this.#lexicon.yearAfterArticle(tokens.word[owner] as number)) return false;
    if (!value || value.at !== start || end - start > 1) return true;
    if (tokens.is(start, DIGITS) && !this.#hasCue(tokens, start)) return false;
    if (!tokens.is(end, WORD)) return tokens.sign(end) !== 0x25 && !tokens.is(end, DIGITS);
    return !tokens.joined(end) && (this.#lexicon.yearBefore(tokens.word[end] as number) || !startsLower(tokens, end));
  }

  #isYear(
    tokens: Tokens,
    { start, end, fields, captures }: Candidate,
    year: number,
    modified: boolean,
    previous: { end: number; fields: DateFields } | undefined,
  ): boolean {
    if (fields.yearTo !== undefined) return this.#years.isRange(tokens, start, end, year, fields.yearTo);
    // a year with a word of its own («año 1898», 44 BC)
    if (captures.length > 1 || captures[0]?.at !== start) return true;
    if (!tokens.is(start, DIGITS)) {
      const first = tokens.is(end - 1, WORD) && year % 1000 !== 0;
      return first && (this.#hasCue(tokens, start) || year % 100 !== 0);
    }
    if (end - start > 1) return true;
    return (
      this.#years.isYear(tokens, start, end, year, modified) ||
      (previous !== undefined && this.#years.continues(tokens, start, end, previous))
    );
  }

  #isShift(tokens: Tokens, candidate: Candidate, whole: DateFields, vague: boolean): boolean {
    const { captures, fields, start } = candidate;
    const of = fields.shift?.of;
    const day = captureOf(captures, 'relativeDay');
    if (day) return this.#relativeFits(tokens, start) && (day.at > start || !this.#isNoun(tokens, start));
    if (fields.dayPart) return true;
    if (this.#isTitle(tokens, candidate)) return false;
    if (fields.alone) {
      // “the weekend of 12-13 October”, whose days are told
      const link = of === 'weekend' || of === 'week' ? this.#lexicon.link.at(tokens, candidate.end) : undefined;
      if (link && tokens.is(link.end, DIGITS)) return false;
      // “quarter-to-quarter”
      if (whole.part === undefined && tokens.hyphenated(candidate.end) && candidate.end - start === 1) return false;
      if (whole.part !== undefined || of === 'weekend')
        return of === 'weekend' ? followsParticle(this.#lexicon, tokens, start) : wholeUnits.has(of);
      // «todo el año», “the full year”
      if (captures.some(({ field, at }) => field === 'unit' && at > start)) return loneUnits.has(of);
      return vague && loneUnits.has(of) && this.#lexicon.article.endingAt(tokens, start) !== undefined;
    }
    if (of === 'second' || of === 'minute' || of === 'hour') return false;
    // “this may take a while”
    if (of === 'month-name' && this.#lexicon.words.capitals && !tokens.has(candidate.end - 1, CAPITAL))
      return !this.#uncertain(tokens, candidate);
    return of !== 'day' || vague || fields.told === true;
  }

  /** “This Week” of a programme: units have no capital inside a sentence that is not all in capitals. */
  #isTitle(tokens: Tokens, { start, end, fields }: Candidate): boolean {
    const of = fields.shift?.of;
    if (of === 'weekday-name' || of === 'month-name' || of === 'season' || this.#lexicon.words.capitalNouns)
      return false;
    if (end - start < 2 || !tokens.has(start, CAPITAL) || !tokens.has(end - 1, CAPITAL)) return false;
    if (tokens.has(end - 1, ALL_CAPITALS)) return false;
    return start > 0 && (startsLower(tokens, start - 1) || !tokens.is(start - 1, WORD));
  }

  /** «la mañana», «una mañana»: an article makes it a noun. */
  #isNoun(tokens: Tokens, start: number): boolean {
    const article = this.#lexicon.article.endingAt(tokens, start);
    return article !== undefined || this.#lexicon.one.at(tokens, start - 1) !== undefined;
  }

  #isName(
    tokens: Tokens,
    candidate: Candidate,
    modified: boolean,
    previous: { end: number; fields: DateFields } | undefined,
  ): boolean {
    const { start, end, fields } = candidate;
    if (this.#lexicon.shortName.at(tokens, start)) {
      // a short name alone needs a cue (“in Sept.”), that of a weekday the whole text
      if (fields.monthTo !== undefined)
        return !this.#lexicon.uncertain(tokens.word[start] as number, !tokens.has(start, CAPITAL));
      const sure = tokens.sign(end - 1) === STOP || !this.#uncertain(tokens, candidate);
      if (!sure) return false;
      if (this.#lexicon.words.capitals && fields.weekday === undefined && !tokens.has(start, CAPITAL)) return false;
      return (
        isWholeText(this.#lexicon, tokens, start, end) || (fields.weekday === undefined && this.#hasCue(tokens, start))
      );
    }
    if (fields.monthTo !== undefined || fields.weekdayTo !== undefined) return true;
    // “9:30 a.m., a Tuesday”: any of them
    if (fields.weekday !== undefined && this.#lexicon.one.at(tokens, start - 1))
      return this.#lexicon.dated.at(tokens, end) !== undefined;
    // «Mayo y Junio»
    const listed =
      fields.month !== undefined &&
      previous?.fields.month !== undefined &&
      this.#lexicon.listLink.at(tokens, previous.end)?.end === start;
    if (!listed && !this.#caseFits(tokens, candidate)) return false;
    if (!this.#uncertain(tokens, candidate) || modified || end - start > 1 || this.#hasCue(tokens, start)) return true;
    if (isWholeText(this.#lexicon, tokens, start, end)) return true;
    // “under a June agreement”, but “the March on Rome”
    if (start === 0 || !this.#lexicon.yearAfterArticle(tokens.word[start - 1] as number)) return false;
    return startsLower(tokens, end) && !this.#lexicon.yearBefore(tokens.word[end] as number);
  }

  /** “USA Today”: a capital inside a sentence makes it a name. */
  #relativeFits(tokens: Tokens, start: number): boolean {
    return !tokens.has(start, CAPITAL) || startsSentence(tokens, start);
  }

  /** Whether upper and lower case are those of a date and not of a name («Plácido Domingo», “Theresa May”). */
  #caseFits(tokens: Tokens, candidate: Candidate): boolean {
    const { start, end, fields, captures } = candidate;
    // “the month of May”
    if (captures.some(({ field, at }) => (field === 'month' || field === 'weekday') && at > start)) return true;
    const { capitals } = this.#lexicon.words;
    if (!tokens.has(start, CAPITAL)) return !capitals || !this.#lexicon.uncertain(tokens.word[start] as number, true);
    const follows = tokens.is(end, WORD) && tokens.has(end, CAPITAL);
    const named = follows && !this.#lexicon.yearBefore(tokens.word[end] as number);
    if (startsSentence(tokens, start)) return !named;
    const before = tokens.is(start - 1, WORD) && tokens.has(start - 1, CAPITAL);
    if (!capitals) {
      if (before || named || !tokens.is(start - 1, WORD)) return false;
      if (this.#lexicon.article.endingAt(tokens, start)) return true;
      // «a Marzo», but not «i figli di Aprile»
      return (
        this.#hasCue(tokens, start) &&
        this.#lexicon.link.at(tokens, start - 1)?.end !== start &&
        !this.#uncertain(tokens, candidate)
      );
    }
    if (named && !this.#lexicon.yearAfter(tokens.word[start - 1] as number)) return false;
    if (!before || this.#hasCue(tokens, start) || this.#lexicon.article.endingAt(tokens, start)) return true;
    // “the court Friday rejected”: days of the week follow a name without a preposition, months don't
    return fields.weekday !== undefined && !follows && !this.#lexicon.namesBefore(tokens.word[start - 1] as number);
  }

  #uncertain(tokens: Tokens, { start, end }: Candidate): boolean {
    const { word } = tokens;
    const small = (i: number): boolean => !tokens.has(i, CAPITAL);
    return (
      this.#lexicon.uncertain(word[end - 1] as number, small(end - 1)) ||
      this.#lexicon.uncertain(word[start] as number, small(start))
    );
  }

  #hasCue(tokens: Tokens, start: number): boolean {
    return hasCue(this.#lexicon, tokens, start);
  }
}
