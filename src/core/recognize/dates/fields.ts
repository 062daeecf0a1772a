import type { Decimal } from '../decimal.js';
import type { DateBound, DateUnit, DayPart, LengthBound, PeriodPart, Season } from '../languages/date-words.js';

/** What a shift («pasado», “next”) moves: a unit of the calendar, or the thing that a name stands for. */
export type Shifted = DateUnit | 'weekday-name' | 'month-name' | 'season' | 'day-part';

/** A number of units. */
export interface Length {
  /** Absent for a vague number. */
  readonly n?: Decimal | undefined;
  /** Upper end of a range. */
  readonly to?: Decimal | undefined;
  readonly unit: DateUnit;
}

/**
 * What a mention says, before anyone knows when it was published: only certain fields are set, nothing is implied.
 * Years count as in ISO 8601 (1 BC is 0).
 */
export interface DateFields {
  year?: number | undefined;
  yearTo?: number | undefined;
  /** A business year, whose first day is not known. */
  fiscal?: true | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  monthTo?: number | undefined;
  /** 1 to 31, whether or not the month has it. */
  day?: number | undefined;
  dayTo?: number | undefined;
  /** Monday is 1. */
  weekday?: number | undefined;
  weekdayTo?: number | undefined;
  season?: Season | undefined;
  /** First year of it; below 100 without its century. */
  decade?: number | undefined;
  /** Ordinal: 21 begins in 2000 (2001 to the strict). */
  century?: number | undefined;
  /** A unit counted within what is around it, from the end when negative: the third quarter, the last week. */
  position?: { readonly ordinal: number; readonly of: DateUnit | 'weekday-name' } | undefined;
  /** Moved from the publication: last year, yesterday, next Monday. */
  shift?: { readonly by: number; readonly of: Shifted } | undefined;
  /** `shift` comes from a unit without a word (“the quarter”). */
  alone?: true | undefined;
  /** 0 to 24. */
  hour?: number | undefined;
  minute?: number | undefined;
  /** The time is that of Greenwich. */
  utc?: true | undefined;
  dayPart?: DayPart | undefined;
  /** A length of time, largest unit first. */
  length?: readonly Length[] | undefined;
  lengthBound?: LengthBound | undefined;
  /** The length lies before (-1) or after (1) the publication. */
  direction?: -1 | 1 | undefined;
  /** `length` is how far away a date is, not how long something lasts. */
  away?: true | undefined;
  /** A length after a preposition that may also tell how far away something is («en dos meses»). */
  either?: true | undefined;
  /** Something that recurs. */
  recurs?: true | undefined;
  /** The week that a day is in. */
  weekOf?: true | undefined;
  /** Counted from the date told before («ese año», “a day earlier”), where there is one it can be counted from. */
  told?: true | undefined;
  /** The same part of its year as the one told before («mismo periodo de 2023»). */
  same?: true | undefined;
  /** The date told before, from which this one is counted instead of the publication. */
  from?: DateFields | undefined;
  part?: PeriodPart | undefined;
  bound?: DateBound | undefined;
  /** TIMEX3 value of a vague reference. */
  reference?: string | undefined;
  /** The day and the month could be the other way round. */
  swappable?: true | undefined;
  /** What verbs and prepositions say about a date that names no year. */
  tense?: 'past' | 'future' | undefined;
  /** No verb or preposition could say it: the date is all its text, and mostly lies ahead. */
  untold?: true | undefined;
  /** By when something is to be («hasta el 30»): what comes soon is meant, whatever the verb says. */
  deadline?: true | undefined;
  /** A length that is known already: “the nine months”, which a report is about. */
  definite?: true | undefined;
  /**
   * Something ended on it («cerrado el 31 de enero»): the last one, however long ago. Or has lasted since then («rige
   * desde el 1 de mayo»): the last one, unless the next comes very soon.
   */
  over?: 'ended' | 'since' | undefined;
  /** From a day of the one to a day of the other. */
  range?: readonly [from: DateFields, to: DateFields] | undefined;
}

/**
 * Fields that say nothing yet. Made and copied here alone, all have one shape, whatever they say: reading what may have
 * many shapes is several times as slow, and each spread (`{ ...fields }`) in the code would be one more.
 */
export function noFields(): DateFields {
  return {
    year: undefined,
    yearTo: undefined,
    fiscal: undefined,
    month: undefined,
    monthTo: undefined,
    day: undefined,
    dayTo: undefined,
    weekday: undefined,
    weekdayTo: undefined,
    season: undefined,
    decade: undefined,
    century: undefined,
    position: undefined,
    shift: undefined,
    alone: undefined,
    hour: undefined,
    minute: undefined,
    utc: undefined,
    dayPart: undefined,
    length: undefined,
    lengthBound: undefined,
    direction: undefined,
    away: undefined,
    either: undefined,
    recurs: undefined,
    weekOf: undefined,
    told: undefined,
    same: undefined,
    from: undefined,
    part: undefined,
    bound: undefined,
    reference: undefined,
    swappable: undefined,
    tense: undefined,
    untold: undefined,
    deadline: undefined,
    over: undefined,
    definite: undefined,
    range: undefined,
  } satisfies Record<keyof DateFields, undefined>;
}

/** What either says; the first where both do. */
export function merged(first: DateFields, second: DateFields): DateFields {
  return {
    year: first.year ?? second.year,
    yearTo: first.yearTo ?? second.yearTo,
    fiscal: first.fiscal ?? second.fiscal,
    month: first.month ?? second.month,
    monthTo: first.monthTo ?? second.monthTo,
    day: first.day ?? second.day,
    dayTo: first.dayTo ?? second.dayTo,
    weekday: first.weekday ?? second.weekday,
    weekdayTo: first.weekdayTo ?? second.weekdayTo,
    season: first.season ?? second.season,
    decade: first.decade ?? second.decade,
    century: first.century ?? second.century,
    position: first.position ?? second.position,
    shift: first.shift ?? second.shift,
    alone: first.alone ?? second.alone,
    hour: first.hour ?? second.hour,
    minute: first.minute ?? second.minute,
    utc: first.utc ?? second.utc,
    dayPart: first.dayPart ?? second.dayPart,
    length: first.length ?? second.length,
    lengthBound: first.lengthBound ?? second.lengthBound,
    direction: first.direction ?? second.direction,
    away: first.away ?? second.away,
    either: first.either ?? second.either,
    recurs: first.recurs ?? second.recurs,
    weekOf: first.weekOf ?? second.weekOf,
    told: first.told ?? second.told,
    same: first.same ?? second.same,
    from: first.from ?? second.from,
    part: first.part ?? second.part,
    bound: first.bound ?? second.bound,
    reference: first.reference ?? second.reference,
    swappable: first.swappable ?? second.swappable,
    tense: first.tense ?? second.tense,
    untold: first.untold ?? second.untold,
    deadline: first.deadline ?? second.deadline,
    over: first.over ?? second.over,
    definite: first.definite ?? second.definite,
    range: first.range ?? second.range,
  } satisfies Record<keyof DateFields, unknown>;
}

/** Fields that say this and nothing else. */
export function fieldsOf(said: DateFields): DateFields {
  return Object.assign(noFields(), said);
}

/** A copy that says something else in some of the fields. */
export function changed(fields: DateFields, changes: DateFields): DateFields {
  return Object.assign(merged(fields, NOTHING), changes);
}

const NOTHING = noFields();

/** How many fields say something. */
export function countFields(fields: DateFields): number {
  let count = 0;
  for (const name in fields) if (fields[name as keyof DateFields] !== undefined) count++;
  return count;
}

/** Units from small to large. */
export const unitOrder: readonly DateUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'four-months',
  'half',
  'year',
  'decade',
  'century',
];

/** Whether the fields name the first and the last of several days, months or years. */
export function isRange(fields: DateFields): boolean {
  return (
    fields.dayTo !== undefined ||
    fields.monthTo !== undefined ||
    fields.yearTo !== undefined ||
    fields.weekdayTo !== undefined
  );
}
