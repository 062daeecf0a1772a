import type { DateUnit } from '../languages/date-words.js';
import { daysInMonth, twoDigits } from './calendar.js';
import type { DateFields } from './fields.js';
import type { Period } from './period.js';

/** Where in the calendar a date lies. */
export interface Located {
  readonly period?: Period;
  /** TIMEX3 with `X` for what is not known, when there is no period. */
  readonly timex?: string;
  readonly relative: boolean;
  readonly invalid?: true;
  /** The value is a vague length («hace unos días»), not a date. */
  readonly length?: true;
}

export const unknown = (timex: string): Located => ({ timex, relative: true });
export const known = (period: Period, relative: boolean): Located => ({ period, relative });

/** TIMEX3 of a unit when nothing is known of it. */
export function hiddenUnit(unit: DateUnit): string {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'XXXX-XX-XX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'four-months':
      return 'XXXX-TX';
    case 'half':
      return 'XXXX-HX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
  }
}

/** TIMEX3 of a date whose year is not known. */
export function hidden(fields: DateFields): Located {
  if (fields.month !== undefined) {
    const month = `XXXX-${twoDigits(fields.month)}`;
    if (fields.day === undefined) return unknown(month);
    const timex = `${month}-${twoDigits(fields.day)}`;
    // 30 February exists in no year
    return fields.day > daysInMonth(2000, fields.month) ? { timex, relative: true, invalid: true } : unknown(timex);
  }
  if (fields.position) {
    const { ordinal, of } = fields.position;
    const letter = of === 'quarter' ? 'Q' : of === 'half' ? 'H' : of === 'four-months' ? 'T' : '';
    const count = of === 'quarter' ? 4 : of === 'half' ? 2 : 3;
    if (letter) return unknown(`XXXX-${letter}${ordinal > 0 ? ordinal : count + 1 + ordinal}`);
    return unknown(of === 'weekday-name' ? 'XXXX-XX-XX' : hiddenUnit(of));
  }
  if (fields.season) return unknown(`XXXX-${fields.season}`);
  if (fields.day !== undefined) return unknown(`XXXX-XX-${twoDigits(fields.day)}`);
  if (fields.weekday !== undefined) return unknown(`XXXX-WXX-${fields.weekday}`);
  if (fields.shift?.of === 'year') return unknown('XXXX');
  return unknown('XXXX-XX-XX');
}
