import { compare, decimal } from '../decimal.js';
import { countFields, type DateFields, fieldsOf, merged } from './fields.js';

/**
 * Which parts of a date are certain, from fine to coarse. Two matches side by side are one date when they say
 * different things and the coarser one dates the finer: «martes» + «3 de mayo», «primer semestre» + «año pasado».
 */
const CLOCK = 1;
const DAY_PART = 2;
const WEEKDAY = 4;
/** A day by its distance: yesterday. */
const NEAR_DAY = 8;
const DAY = 16;
/** A week or weekend, by shift or position. */
const WEEK = 32;
const MONTH = 64;
/** A quarter, half or season. */
const SEASON = 128;
/** The unit that a shift moves is coarser than a week: this month, last year. */
const YEAR = 256;
const AGE = 512;
/** A unit counted within something larger: a third week, a last quarter. */
const POSITION = 1024;
/** Nothing joins these. */
const CLOSED = 2048;

const TWO = decimal(2);

function slots(f: DateFields): number {
  if (f.range || f.recurs || f.reference || f.away || f.same || (f.length && !f.position)) return CLOSED;
  let mask = 0;
  if (f.hour !== undefined) mask |= CLOCK;
  if (f.dayPart) mask |= DAY_PART;
  if (f.weekday !== undefined && f.position?.of !== 'weekday-name') mask |= WEEKDAY;
  if (f.day !== undefined) mask |= DAY;
  if (f.month !== undefined) mask |= MONTH;
  if (f.season) mask |= SEASON;
  if (f.year !== undefined) mask |= YEAR;
  if (f.decade !== undefined || f.century !== undefined) mask |= AGE;
  if (f.position || f.length) mask |= POSITION;
  if (f.shift) {
    switch (f.shift.of) {
      case 'second':
      case 'minute':
      case 'hour':
      case 'fortnight':
        return CLOSED;
      case 'day':
        mask |= NEAR_DAY;
        break;
      case 'week':
      case 'weekend':
        mask |= WEEK;
        break;
      case 'month':
        mask |= MONTH;
        break;
      case 'quarter':
      case 'four-months':
      case 'half':
        mask |= SEASON;
        break;
      case 'year':
        mask |= YEAR;
        break;
      case 'decade':
      case 'century':
        mask |= AGE;
        break;
      case 'weekday-name':
      case 'month-name':
      case 'season':
      case 'day-part':
        break;
    }
  }
  return mask;
}

/** What each kind of match can take from a coarser one: [what the finer has, at most], [what the coarser has, at most]. */
const pairs: readonly (readonly [fine: number, finest: number, coarse: number])[] = [
  [CLOCK | DAY_PART, CLOCK | DAY_PART, DAY_PART | WEEKDAY | NEAR_DAY | DAY | MONTH | YEAR | WEEK],
  [WEEKDAY, CLOCK | DAY_PART | WEEKDAY, NEAR_DAY | DAY | MONTH | YEAR],
  [WEEKDAY, CLOCK | DAY_PART | WEEKDAY, WEEK],
  [NEAR_DAY, CLOCK | DAY_PART | NEAR_DAY, WEEKDAY | DAY | MONTH | YEAR],
  [DAY, CLOCK | DAY_PART | WEEKDAY | DAY | MONTH, MONTH | YEAR],
  [MONTH, MONTH | DAY, YEAR],
  [SEASON, SEASON, YEAR],
  [POSITION, POSITION | WEEKDAY | MONTH, MONTH | SEASON | YEAR | AGE],
];

/** Whether the coarser match completes the finer one. */
export function completes(finer: DateFields, coarser: DateFields): boolean {
  const fine = slots(finer);
  const coarse = slots(coarser);
  if ((fine | coarse) & CLOSED || fine & coarse || coarse === 0 || fine === 0) return false;
  if (coarser.part || coarser.bound || finer.bound) return false;
  if (finer.yearTo !== undefined) return false;
  // a day needs its month at least, and a weekday goes with a whole date, not with a bare year
  if (fine & WEEKDAY && !(fine & DAY) && coarse & (MONTH | YEAR) && !(coarse & (DAY | NEAR_DAY))) return false;
  if (fine & (CLOCK | DAY_PART) && !(fine & ~(CLOCK | DAY_PART)) && !(coarse & (WEEKDAY | NEAR_DAY | DAY | DAY_PART)))
    return false;
  if (finer.shift && coarser.shift) return false;
  // “on its opening day in 1797”
  if (finer.alone && finer.shift?.of === 'day') return false;
  const period = finer.shift?.of;
  if (period === 'year' || period === 'month' || period === 'week') return false;
  return pairs.some(
    ([needs, finest, allowed]) => (fine & needs) !== 0 && (fine & ~finest) === 0 && (coarse & ~allowed) === 0,
  );
}

/** A comma joins only what a date written in full has a comma between. */
export function takesComma(finer: DateFields, coarser: DateFields): boolean {
  const fine = slots(finer);
  const coarse = slots(coarser);
  if (fine & WEEKDAY) return (coarse & (DAY | NEAR_DAY)) !== 0;
  if (fine & (NEAR_DAY | CLOCK)) return (coarse & (WEEKDAY | DAY | NEAR_DAY)) !== 0;
  return (fine & (DAY | MONTH)) !== 0 && coarser.year !== undefined;
}

/** Whether a part of the day or a time stands behind its day («ayer por la tarde»). */
export function isPartOfDay(fields: DateFields): boolean {
  return (slots(fields) & ~(CLOCK | DAY_PART)) === 0 && (fields.hour !== undefined || fields.dayPart !== undefined);
}

/** Whether a position may stand behind its year without a word between (“the 1988 third quarter”). */
export function isPosition(fields: DateFields): boolean {
  return slots(fields) === POSITION || slots(fields) === SEASON;
}

/** A shift back by one read as a position: the last one of what is around it. */
export function fromTheEnd(fields: DateFields): DateFields | undefined {
  const { shift, weekday, length, direction } = fields;
  // “the last three months of 2023”
  if (length?.[0] && direction === -1 && countFields(fields) === 2)
    return fieldsOf({ length, position: { ordinal: -1, of: length[0].unit } });
  if (shift?.by !== -1 || countFields(fields) > (weekday === undefined ? 1 : 2)) return undefined;
  switch (shift.of) {
    case 'day':
    case 'weekend':
    case 'week':
    case 'month':
    case 'quarter':
    case 'four-months':
    case 'half':
    case 'year':
    case 'decade':
    case 'weekday-name':
      return fieldsOf({ weekday, position: { ordinal: -1, of: shift.of } });
    default:
      return undefined;
  }
}

/** Both as one. The explicit year of the coarser wins over a shift of the finer («el próximo 2 de mayo de 2025»). */
export function combine(finer: DateFields, coarser: DateFields): DateFields {
  const joined = merged(finer, coarser);
  joined.alone = undefined;
  if (coarser.year !== undefined && finer.shift && finer.shift.of !== 'day') joined.shift = undefined;
  if (isHalf(finer) && slots(coarser) === YEAR) {
    joined.length = undefined;
    joined.position = { ordinal: finer.position?.ordinal ?? 1, of: 'half' };
  }
  // «mañana, 3 de mayo»: the date itself is more certain than its distance
  if (coarser.day !== undefined && joined.shift?.of === 'day') joined.shift = undefined;
  if (finer.hour !== undefined && coarser.dayPart) {
    if (coarser.dayPart !== 'MO' && finer.hour < 12 && (coarser.dayPart !== 'NI' || finer.hour > 5))
      joined.hour = finer.hour + 12;
    joined.dayPart = undefined;
  }
  return joined;
}

/** “the first two quarters” of a year, «los dos últimos trimestres». */
function isHalf({ length, position }: DateFields): boolean {
  if (length?.length !== 1 || position?.of !== 'quarter' || Math.abs(position.ordinal) !== 1) return false;
  const n = length[0]?.n;
  return n !== undefined && !length[0]?.to && compare(n, TWO) === 0;
}
