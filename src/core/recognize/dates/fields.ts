import type { Decimal } from '../decimal.js';
import type { DateBound, DateUnit, DayPart, LengthBound, PeriodPart, Season } from '../languages/date-words.js';

/** What a shift («pasado», “next”) moves: a unit of the calendar, or the thing that a name stands for. */
export type Shifted = DateUnit | 'weekday-name' | 'month-name' | 'season' | 'day-part';

/** A number of units. */
export interface Length {
  /** Absent for a vague number. */
  readonly n?: Decimal;
  /** Upper end of a range. */
  readonly to?: Decimal;
  readonly unit: DateUnit;
}

/**
 * What a mention says, before anyone knows when it was published: only certain fields are set, nothing is implied.
 * Years count as in ISO 8601 (1 BC is 0).
 */
export interface DateFields {
  year?: number;
  yearTo?: number;
  /** A business year, whose first day is not known. */
  fiscal?: true;
  /** 1 to 12. */
  month?: number;
  monthTo?: number;
  /** 1 to 31, whether or not the month has it. */
  day?: number;
  dayTo?: number;
  /** Monday is 1. */
  weekday?: number;
  weekdayTo?: number;
  season?: Season;
  /** First year of it. */
  decade?: number;
  /** Ordinal: 21 begins in 2000 (2001 to the strict). */
  century?: number;
  /** A unit counted within what is around it, from the end when negative: the third quarter, the last week. */
  position?: { readonly ordinal: number; readonly of: DateUnit | 'weekday-name' };
  /** Moved from the publication: last year, yesterday, next Monday. */
  shift?: { readonly by: number; readonly of: Shifted };
  /** `shift` comes from a unit without a word (“the quarter”). */
  alone?: true;
  /** 0 to 24. */
  hour?: number;
  minute?: number;
  /** The time is that of Greenwich. */
  utc?: true;
  dayPart?: DayPart;
  /** A length of time, largest unit first. */
  length?: readonly Length[];
  lengthBound?: LengthBound;
  /** The length lies before (-1) or after (1) the publication. */
  direction?: -1 | 1;
  /** `length` is how far away a date is, not how long something lasts. */
  away?: true;
  /** A length after a preposition that may also tell how far away something is («en dos meses»). */
  either?: true;
  /** Something that recurs. */
  recurs?: true;
  /** The week that a day is in. */
  weekOf?: true;
  /** Counted from the date told before («ese año», “a day earlier”), where there is one it can be counted from. */
  told?: true;
  /** The same part of its year as the one told before («mismo periodo de 2023»). */
  same?: true;
  /** The date told before, from which this one is counted instead of the publication. */
  from?: DateFields;
  part?: PeriodPart;
  bound?: DateBound;
  /** TIMEX3 value of a vague reference. */
  reference?: string;
  /** The day and the month could be the other way round. */
  swappable?: true;
  /** What verbs and prepositions say about a date that names no year. */
  tense?: 'past' | 'future';
  /** From a day of the one to a day of the other. */
  range?: readonly [from: DateFields, to: DateFields];
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
