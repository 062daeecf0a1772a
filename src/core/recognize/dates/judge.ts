import { CAPITAL, DIGITS, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { DateFields } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import type { Capture } from './matcher.js';
import { endsSentence, startsLower } from './tense.js';

/** A match on its way to becoming a mention. */
export interface Candidate {
  readonly start: number;
  /** Token, exclusive. */
  readonly end: number;
  readonly fields: DateFields;
  /** What the template of its first part captured; empty for numeric dates and joined ones. */
  readonly captures: readonly Capture[];
  /** Several matches made it. */
  readonly joined: boolean;
}

/**
 * Tells dates from words and numbers that only look like one. What is joined from several parts or carries a bound or
 * a part needs no more proof; a bare year, a lone name of a month, day or season, a lone unit does.
 */
export class DateJudge {
  readonly #lexicon: DateLexicon;

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
  }

  /** `modified`: a bound or part stands before it; `vague`: also what an editor would not mark. */
  isDate(tokens: Tokens, candidate: Candidate, modified: boolean, vague: boolean): boolean {
    const { fields, joined } = candidate;
    if (fields.range || fields.recurs || fields.away || fields.reference) return true;
    if (fields.length) return this.#isLength(tokens, candidate, modified, vague);
    if (joined) {
      const uncertain =
        fields.day === undefined &&
        fields.year === undefined &&
        this.#lexicon.uncertain(tokens.word[candidate.start] as number);
      return !uncertain || modified || this.#hasCue(tokens, candidate.start);
    }
    if (fields.day !== undefined) return this.#isDay(fields);
    if (fields.hour !== undefined) return true;
    if (fields.position) return this.#isPosition(tokens, candidate);
    if (fields.decade !== undefined || fields.century !== undefined || fields.fiscal) return true;
    if (fields.year !== undefined) {
      if (fields.season) return true;
      if (fields.month === undefined) return this.#isYear(tokens, candidate, modified);
      // 7/2023 is as often the number of a law
      return candidate.captures.length > 0 || modified || tokens.count <= 3 || this.#hasCue(tokens, candidate.start);
    }
    if (fields.shift) return this.#isShift(tokens, candidate, modified, vague);
    if (fields.month !== undefined || fields.weekday !== undefined) return this.#isName(tokens, candidate, modified);
    if (fields.season) return !this.#uncertain(tokens, candidate) && (vague || this.#hasCue(tokens, candidate.start));
    return vague && fields.dayPart !== undefined && this.#hasCue(tokens, candidate.start);
  }

  #isDay(fields: DateFields): boolean {
    return (
      fields.month !== undefined ||
      fields.weekday !== undefined ||
      fields.shift !== undefined ||
      fields.dayTo === undefined
    );
  }

  /** «un segundo», “a day”: an article before a short unit is no length of time. */
  #isLength(tokens: Tokens, { fields, captures, start }: Candidate, modified: boolean, vague: boolean): boolean {
    const n = captures.find(({ field }) => field === 'n');
    if (!n || this.#lexicon.few.at(tokens, n.at) || n.amount?.bound || modified || fields.direction) return true;
    const short = fields.length?.some(
      ({ unit }) =>
        unit === 'second' ||
        unit === 'minute' ||
        unit === 'hour' ||
        unit === 'day' ||
        unit === 'week' ||
        unit === 'weekend',
    );
    if (!short || fields.length?.length !== 1) return true;
    const article = this.#lexicon.one.at(tokens, n.at);
    if (!article) return true;
    return vague && fields.length[0]?.unit !== 'second' && start >= 0;
  }

  #isPosition(tokens: Tokens, candidate: Candidate): boolean {
    const of = candidate.fields.position?.of;
    if (this.#uncertain(tokens, candidate)) return false;
    return of === 'quarter' || of === 'four-months' || of === 'half';
  }

  /** A lone unit («el trimestre») is a date only as a whole with a part («finales de mes»). */
  #isShift(tokens: Tokens, candidate: Candidate, modified: boolean, vague: boolean): boolean {
    const { shift } = candidate.fields;
    const relative = candidate.captures.some(({ field }) => field === 'relativeDay');
    if (relative || candidate.fields.dayPart)
      return this.#caseFits(tokens, candidate) && !(relative && this.#isNoun(tokens, candidate.start));
    if (!candidate.captures.some(({ field }) => field === 'shift')) {
      if (modified)
        return (
          shift?.of === 'year' ||
          shift?.of === 'month' ||
          shift?.of === 'week' ||
          shift?.of === 'quarter' ||
          shift?.of === 'decade' ||
          shift?.of === 'century'
        );
      return vague && (shift?.of === 'weekend' || shift?.of === 'quarter') && this.#hasCue(tokens, candidate.start);
    }
    switch (shift?.of) {
      case 'second':
      case 'minute':
      case 'hour':
        return false;
      case 'day':
        return vague;
      default:
        return true;
    }
  }

  /** «la mañana», «una mañana»: an article makes it a noun. */
  #isNoun(tokens: Tokens, start: number): boolean {
    return (
      this.#lexicon.article.endingAt(tokens, start) !== undefined ||
      this.#lexicon.one.at(tokens, start - 1) !== undefined
    );
  }

  #isName(tokens: Tokens, candidate: Candidate, modified: boolean): boolean {
    const { start, end } = candidate;
    if (this.#lexicon.shortMonth.at(tokens, start)) {
      // a short name alone needs its full stop and a cue (“in Sept.”)
      return candidate.fields.weekday === undefined && tokens.sign(end - 1) === 0x2e && this.#hasCue(tokens, start);
    }
    if (candidate.fields.monthTo !== undefined || candidate.fields.weekdayTo !== undefined) return true;
    if (!this.#caseFits(tokens, candidate)) return false;
    return !this.#uncertain(tokens, candidate) || modified || this.#hasCue(tokens, start);
  }

  /** Whether upper and lower case are those of a date and not of a name («Plácido Domingo», “USA Today”, “May”). */
  #caseFits(tokens: Tokens, { start, end, fields }: Candidate): boolean {
    const capital = tokens.has(start, CAPITAL);
    const named = this.#lexicon.words.capitals && (fields.month !== undefined || fields.weekday !== undefined);
    if (!capital) return !named;
    if (startsSentence(tokens, start)) return !this.#capitalFollows(tokens, end);
    const before = tokens.is(start - 1, WORD) && tokens.has(start - 1, CAPITAL);
    if (named) {
      if (before && !startsSentence(tokens, start - 1)) return false;
      if (before && !this.#hasCue(tokens, start)) return false;
      return (
        !this.#capitalFollows(tokens, end) ||
        (this.#lexicon.yearAfter(tokens.word[start - 1] as number) && !this.#uncertainArticle(tokens, start))
      );
    }
    return false;
  }

  /** “the Sunday Times”: an article before and a name behind. */
  #uncertainArticle(tokens: Tokens, start: number): boolean {
    return this.#lexicon.article.endingAt(tokens, start) !== undefined;
  }

  /** A capitalised word right behind, as in a name (“April Jones”). */
  #capitalFollows(tokens: Tokens, end: number): boolean {
    return tokens.is(end, WORD) && tokens.has(end, CAPITAL) && !this.#lexicon.yearBefore(tokens.word[end] as number);
  }

  #uncertain(tokens: Tokens, { start, end }: Candidate): boolean {
    return (
      this.#lexicon.uncertain(tokens.word[end - 1] as number) || this.#lexicon.uncertain(tokens.word[start] as number)
    );
  }

  #hasCue(tokens: Tokens, start: number): boolean {
    if (start === 0) return false;
    if (this.#lexicon.yearAfter(tokens.word[start - 1] as number)) return true;
    const article = this.#lexicon.article.endingAt(tokens, start);
    return (
      article !== undefined && article.start > 0 && this.#lexicon.yearAfter(tokens.word[article.start - 1] as number)
    );
  }

  /**
   * Four digits are a year beside a preposition, in brackets, in a list of years, before a noun behind an article, or
   * where a sentence begins with them; and never where they count what follows.
   */
  #isYear(tokens: Tokens, { start, end, fields, captures }: Candidate, modified: boolean): boolean {
    const year = fields.year as number;
    if (fields.yearTo !== undefined) {
      if (captures.some(({ field }) => field === 'decade')) return true;
      return (
        year >= 1500 &&
        fields.yearTo <= 2150 &&
        fields.yearTo - year < 300 &&
        !this.#counts(tokens, end) &&
        !this.#isPriced(tokens, start, end)
      );
    }
    // a year with a word of its own («año 1898», 44 BC)
    if (captures.length > 1 || end - start > 1 || !tokens.is(start, DIGITS)) {
      return captures.length > 1 || end - start > 1
        ? year % 1000 !== 0 || captures.length > 1
        : this.#hasCue(tokens, start);
    }
    if (tokens.count === 1) return year >= 1500 && year <= 2100;
    if (this.#isPriced(tokens, start, end)) return false;
    if (this.#counts(tokens, end) && !this.#nounMayFollow(tokens, start, end, year)) return false;
    if (modified) return true;
    const before = tokens.word[start - 1] ?? 0;
    const usual = year >= 1900 && year <= 2050 && (year % 100 !== 0 || year === 2000 || year === 1900);
    const alone = !tokens.is(end, WORD) || this.#lexicon.yearBefore(tokens.word[end] as number);
    if (start === 0 || startsSentence(tokens, start)) return usual && (alone || tokens.sign(end) !== 0);
    if (this.#lexicon.yearAfter(before)) return usual || alone;
    if (this.#lexicon.yearAfterArticle(before)) return usual && tokens.is(end, WORD);
    const sign = tokens.sign(start - 1);
    const next = tokens.sign(end);
    if (sign === 0x28 || sign === 0x5b)
      return year >= 1500 && (next === 0x29 || next === 0x5d || next === 0x2c || next === 0x2d || next === 0x2013);
    if (sign === 0x2c && (next === 0x29 || next === 0x5d)) return usual;
    return false;
  }

  /** A list goes on: the mention before ended just before the link («2021, 2022 y 2023»). */
  continuesYears(
    tokens: Tokens,
    candidate: Candidate,
    previous: { end: number; fields: DateFields } | undefined,
  ): boolean {
    if (!previous || candidate.fields.year === undefined || candidate.joined || candidate.end - candidate.start !== 1)
      return false;
    if (previous.fields.year === undefined || previous.fields.length) return false;
    const gap = candidate.start - previous.end;
    if (gap < 1 || gap > 3) return false;
    for (let i = previous.end; i < candidate.start; i++) {
      if (tokens.sign(i) !== 0x2c && !this.#lexicon.yearBefore(tokens.word[i] as number)) return false;
    }
    return !this.#counts(tokens, candidate.end);
  }

  /** A lower-case word behind that is neither a preposition nor the like, and looks like a plural: «2022 empleos». */
  #counts(tokens: Tokens, end: number): boolean {
    if (!tokens.is(end, WORD) || tokens.joined(end)) return tokens.joined(end) && tokens.is(end, WORD);
    if (this.#lexicon.yearBefore(tokens.word[end] as number)) return false;
    return startsLower(tokens, end) && tokens.text.charCodeAt((tokens.end[end] as number) - 1) === 0x73;
  }

  #nounMayFollow(tokens: Tokens, start: number, _end: number, year: number): boolean {
    return (
      year >= 1900 && year <= 2050 && year % 100 !== 0 && this.#lexicon.yearAfterArticle(tokens.word[start - 1] ?? 0)
    );
  }

  /** A sign of money, percent or a joined letter or number makes digits no year. */
  #isPriced(tokens: Tokens, start: number, end: number): boolean {
    const before = tokens.joined(start) ? tokens.sign(start - 1) : 0;
    if (tokens.joined(start) && tokens.is(start - 1, WORD)) return true;
    const harmless =
      before === 0 ||
      before === 0x28 ||
      before === 0x5b ||
      before === 0x22 ||
      before === 0x27 ||
      before === 0xab ||
      before === 0x201c ||
      before === 0x2018 ||
      before === 0xbf ||
      before === 0xa1 ||
      before === 0x2014 ||
      before === 0x2f ||
      before === 0x2d ||
      before === 0x2013;
    if (!harmless) return true;
    if (
      before === 0x2d &&
      tokens.joined(start - 1) &&
      tokens.is(start - 2, WORD) &&
      !this.#lexicon.part.endingAt(tokens, start - 1)
    )
      return true;
    const after = tokens.sign(end);
    if (after === 0x25 || after === 0x24 || after === 0x20ac || after === 0xa3) return true;
    if (after === 0x2f || after === 0x2d || after === 0x3a || after === 0x2f)
      return tokens.joined(end) && tokens.joined(end + 1) && (tokens.is(end + 1, DIGITS) || after === 0x3a);
    return tokens.is(end, DIGITS) && !tokens.joined(end) && after === 0;
  }
}

/** Whether token `i` is the first of a sentence, or of the text. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  if (endsSentence(tokens, i - 1)) return true;
  const sign = tokens.sign(i - 1);
  if (
    tokens.is(i - 1, PUNCTUATION) &&
    (sign === 0x22 ||
      sign === 0xab ||
      sign === 0x201c ||
      sign === 0xbf ||
      sign === 0xa1 ||
      sign === 0x3a ||
      sign === 0x2d ||
      sign === 0x2014)
  )
    return (
      i - 1 === 0 || endsSentence(tokens, i - 2) || sign === 0xbf || sign === 0xa1 || sign === 0x201c || sign === 0xab
    );
  return false;
}
