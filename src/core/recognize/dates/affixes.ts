import { type Tokens, WORD } from '../words/tokens.js';
import type { Candidate } from './candidate.js';
import { changed, type DateFields, fieldsOf, isRange, unitOrder } from './fields.js';
import { formatLengths } from './length.js';
import type { DateLexicon } from './lexicon.js';
import type { DateMention } from './mention.js';
import type { TenseCues } from './tense.js';

const HYPHEN = 0x2d;
/** In tokens. */
const LONGEST_BOUND = 4;

function parted(start: number, end: number, fields: DateFields, part: DateFields['part']): DateMention {
  fields.part = part;
  return { start, end, fields };
}

function bounded(start: number, end: number, fields: DateFields, bound: DateFields['bound']): DateMention {
  fields.bound = bound;
  return { start, end, fields };
}

/** What stands before and behind a date and belongs to it: parts, bounds, and the openings and links of ranges. */
export class DateAffixes {
  readonly #lexicon: DateLexicon;
  readonly #tense: TenseCues;

  constructor(lexicon: DateLexicon, tense: TenseCues) {
    this.#lexicon = lexicon;
    this.#tense = tense;
  }

  /** The candidate with its part or bound, which its fields are told; `floor` is the token before which nothing is free. */
  attach(tokens: Tokens, candidate: Candidate, floor: number): DateMention {
    const { start, end, fields } = candidate;
    if (fields.recurs) return { start, end, fields };
    if (fields.length && !fields.away) return this.#length(tokens, candidate, floor);
    // «bis Jahresende»: the word is its own part
    if (fields.part) return { start, end, fields };
    const opening = isRange(fields) ? this.#opening(tokens, start, floor) : undefined;
    if (opening !== undefined) return { start: opening, end, fields };
    const part = this.#before(tokens, start, floor, this.#lexicon.part);
    if (part && !fields.away) return parted(part.start, end, fields, part.value);
    const partBehind = fields.away ? undefined : this.#lexicon.partAfter.at(tokens, end);
    if (partBehind) return parted(start, partBehind.end, fields, partBehind.value);
    const after = this.#lexicon.boundAfter.at(tokens, end);
    if (after && !this.#tells(tokens, end, after.end)) return bounded(start, after.end, fields, after.value);
    if (fields.away || tokens.sign(end) === 0x27 || tokens.sign(end) === 0x2019) return { start, end, fields };
    const bound = this.#belongsToNoun(tokens, start, end)
      ? undefined
      : this.#before(tokens, start, floor, this.#lexicon.bound);
    // “argued about next month”
    if (!bound || (bound.value === 'APPROX' && fields.shift)) return { start, end, fields };
    return bounded(bound.start, end, fields, bound.value);
  }

  /** “she left in 1984 | and later | became a judge”: what looks like a bound goes with the next verb. */
  #tells(tokens: Tokens, start: number, end: number): boolean {
    if (end >= tokens.count || !this.#lexicon.listLink.at(tokens, start)) return false;
    return this.#tense.at(tokens, end) === 'past';
  }

  /** “after the 2000 vote”: the bound is about the vote. */
  #belongsToNoun(tokens: Tokens, start: number, end: number): boolean {
    if (start === 0 || !this.#lexicon.yearAfterArticle(tokens.word[start - 1] as number)) return false;
    return tokens.is(end, WORD) && !this.#lexicon.yearBefore(tokens.word[end] as number);
  }

  #length(tokens: Tokens, candidate: Candidate, floor: number): DateMention {
    const { start: first, end, fields, captures } = candidate;
    const unnumbered = captures[0]?.field === 'unit' && captures[0].at === first;
    if (unnumbered) {
      // «menos de hora y media»
      for (let at = first - 1; at >= floor && at >= first - LONGEST_BOUND; at--) {
        const bound = this.#lexicon.lengthBound.at(tokens, at);
        if (bound?.end === first) return { start: at, end, fields: changed(fields, { lengthBound: bound.value }) };
      }
    }
    // «entre seis y nueve meses»
    let ranged = false;
    for (const { to } of fields.length ?? []) if (to) ranged = true;
    const start = (ranged ? this.#opening(tokens, first, floor) : undefined) ?? first;
    if (fields.length?.[0]?.unit === 'month' && this.#lexicon.article.endingAt(tokens, first)) fields.definite = true;
    const after = this.#lexicon.lengthBoundAfter.at(tokens, end);
    return after
      ? { start, end: after.end, fields: changed(fields, { lengthBound: after.value }) }
      : { start, end, fields };
  }

  /** A phrase right before `start`, or before an article or hyphen that stands there. */
  #before<T>(
    tokens: Tokens,
    start: number,
    floor: number,
    phrases: { endingAt(tokens: Tokens, i: number): { value: T; start: number } | undefined },
  ): { value: T; start: number } | undefined {
    const hyphen = tokens.sign(start - 1) === HYPHEN && tokens.joined(start) && tokens.joined(start - 1);
    const article = this.#lexicon.article.endingAt(tokens, start);
    const found =
      phrases.endingAt(tokens, start) ??
      (hyphen ? phrases.endingAt(tokens, start - 1) : article && phrases.endingAt(tokens, article.start));
    // “in the run-up to 2028”
    const inside = found && found.start > 0 && tokens.joined(found.start) && tokens.hyphenated(found.start - 1);
    return found && found.start >= floor && !inside ? found : undefined;
  }

  #opening(tokens: Tokens, start: number, floor: number): number | undefined {
    const article = this.#lexicon.article.endingAt(tokens, start)?.start ?? start;
    for (const { opening } of this.#lexicon.openings) {
      const found = opening.endingAt(tokens, start) ?? opening.endingAt(tokens, article);
      if (found && found.start >= floor) return found.start;
    }
    return undefined;
  }

  #openedAt(tokens: Tokens, start: number): number | undefined {
    const before = start + 1;
    return this.#lexicon.openings.some(({ opening }) => opening.endingAt(tokens, before)?.start === start)
      ? start
      : undefined;
  }

  /** «entre 18 meses y dos años»: lengths of different units; without an opening the second is the larger. */
  #lasting(tokens: Tokens, from: DateMention, to: DateMention): DateMention | undefined {
    if (to.start - from.end > 2) return undefined;
    const low = plainLength(from.fields);
    const high = plainLength(to.fields);
    // “from a fiscal year to a calendar year”
    if (!low || !high || formatLengths(low) === formatLengths(high)) return undefined;
    const fields = fieldsOf({ range: [fieldsOf({ length: low }), fieldsOf({ length: high })] });
    for (const { opening, link } of this.#lexicon.openings) {
      // «tra un anno e mezzo e due anni»: the opening alone would tell how far away it is
      const opened = from.fields.away
        ? this.#openedAt(tokens, from.start)
        : opening.endingAt(tokens, from.start)?.start;
      // «od półtora roku do dwóch lat»: the link alone would be a bound
      const linked = link.at(tokens, from.end);
      const reached = linked?.end === to.start || (linked && from.end === to.start);
      if (opened !== undefined && reached) return { start: opened, end: to.end, fields };
    }
    if (from.fields.away || to.fields.lengthBound) return undefined;
    const linked = this.#lexicon.rangeLink.at(tokens, from.end);
    const [a, b] = [from.fields.length?.[0]?.unit, to.fields.length?.[0]?.unit];
    const rises = a && b && unitOrder.indexOf(a) < unitOrder.indexOf(b);
    const written = linked?.end === to.start && tokens.is(from.end, WORD);
    return rises && written ? { start: from.start, end: to.end, fields } : undefined;
  }

  /** The two mentions as one range, when the words between and before them make it one. */
  range(tokens: Tokens, from: DateMention | undefined, to: DateMention): DateMention | undefined {
    if (!from || to.start - from.end > 3) return undefined;
    const lasting = this.#lasting(tokens, from, to);
    if (lasting) return lasting;
    if (from.end > to.start || !isPoint(from.fields) || !isPoint(to.fields)) return undefined;
    if (!isDivided(from.fields) || !isDivided(to.fields)) return undefined;
    if (isLooseYear(from.fields) !== isLooseYear(to.fields)) return undefined;
    const { rangeLink, openings, article } = this.#lexicon;
    // what looked like a bound is the opening or the link: «desde enero», «hasta marzo»
    const between = from.end;
    const reaches = (end: number | undefined): boolean =>
      end !== undefined && (end === to.start || article.at(tokens, end)?.end === to.start);
    const fields = (): DateFields =>
      fieldsOf({ range: [bare(shared(from.fields, to.fields)), bare(continued(from.fields, to.fields))] });
    for (const { opening, link } of openings) {
      const at = opening.at(tokens, from.start);
      const before = at ? from.start : this.#opening(tokens, from.start, 0);
      if (before === undefined || !opening.at(tokens, before)) continue;
      const linked = link.at(tokens, between);
      if (linked && (reaches(linked.end) || between === to.start))
        return { start: before, end: to.end, fields: fields() };
    }
    // without an opening “Friday to December” are two dates
    if (from.fields.bound || isDay(from.fields) !== isDay(to.fields)) return undefined;
    if ((from.fields.part === undefined) !== (to.fields.part === undefined)) return undefined;
    const linked = rangeLink.at(tokens, between);
    if (linked && (reaches(linked.end) || between === to.start))
      return { start: from.start, end: to.end, fields: fields() };
    return undefined;
  }
}

/** What a mention says of a length of time, its bound and where it lies apart; undefined when it is something else. */
function plainLength({ length, direction, recurs, position }: DateFields): DateFields['length'] {
  const plain = length?.length === 1 && length[0]?.to === undefined && direction !== -1 && !recurs && !position;
  return plain ? length : undefined;
}

/** Whether a mention is one point or period, so that it can be an end of a range. */
function isPoint(fields: DateFields): boolean {
  const dated =
    fields.year !== undefined ||
    fields.month !== undefined ||
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.shift ||
    fields.position ||
    fields.season;
  return Boolean(dated) && !fields.range && !fields.recurs && !fields.reference && !fields.length && !isRange(fields);
}

/** Whether its part, if it has one, is an end of a range too: «de finales de marzo a mediados de abril». */
function isDivided({ part }: DateFields): boolean {
  return part === undefined || part === 'START' || part === 'MID' || part === 'END';
}

/** “this year through August” is no range: a year by its distance goes only with another. */
function isLooseYear(fields: DateFields): boolean {
  return fields.shift?.of === 'year' && fields.month === undefined && !fields.season && !fields.position;
}

/** Whether a mention is a day, which reaches to another day rather than to a month. */
function isDay({ day, weekday, shift, position }: DateFields): boolean {
  const of = position?.of ?? shift?.of;
  return day !== undefined || weekday !== undefined || of === 'day' || of === 'weekday-name' || of === 'day-part';
}

function bare(fields: DateFields): DateFields {
  return changed(fields, { bound: undefined });
}

/** «del 3 de mayo al 5 de junio de 2024»: the year of the end is that of the start, unless it would come later. */
function shared(from: DateFields, to: DateFields): DateFields {
  if (from.year !== undefined || to.year === undefined || from.month === undefined || from.shift) return from;
  const later = to.month !== undefined && from.month > to.month;
  return changed(from, { year: later ? to.year - 1 : to.year });
}

/** “1971 November 10 – December 20”: the year of the start goes on. */
function continued(from: DateFields, to: DateFields): DateFields {
  if (from.year === undefined || to.year !== undefined || to.month === undefined || to.shift) return to;
  const later = from.month !== undefined && to.month < from.month;
  return changed(to, { year: later ? from.year + 1 : from.year });
}
