import { decimal } from '../decimal.js';
import { changed, countFields, type DateFields, fieldsOf, type Length, type Shifted } from './fields.js';
import { Said } from './said.js';
import type { TemplateMatch } from './walk.js';

/** What a shift moves, of all that stands beside it. */
function shifted(reading: Said): Shifted | undefined {
  const { fields, unit } = reading;
  if (unit) return unit;
  if (fields.weekday !== undefined) return 'weekday-name';
  // «el próximo día 3»: a day that is a name too
  if (fields.day !== undefined && fields.month === undefined) return 'weekday-name';
  if (fields.month !== undefined) return 'month-name';
  if (fields.season) return 'season';
  return fields.dayPart && 'day-part';
}

/** What is told again: the unit, or the part of a year that stands beside it. */
function same(reading: Said): DateFields {
  const { fields, unit, shift } = reading;
  if (fields.year !== undefined) return unit === 'year' ? fields : changed(fields, { same: true });
  if (shift !== undefined) return changed(fields, { shift: { by: shift, of: 'year' }, same: true });
  const of = shifted(reading);
  return of ? changed(fields, { shift: { by: 0, of }, told: true }) : changed(fields, { same: true });
}

/** Filled anew for each match. */
const reading = new Said();

/** Fields of what a template matched; undefined where its words make no sense together. */
export function interpret(match: TemplateMatch): DateFields | undefined {
  reading.begin();
  for (const capture of match.captures) reading.take(capture);
  const { fields, lengths, unit } = reading;
  if (reading.before) return undefined;
  // «miaka 786»: the unit stands before its number
  if (lengths.length === 0 && unit && reading.n && reading.shift === undefined) {
    lengths.push({ unit, n: reading.n.n, to: reading.n.to });
    if (reading.n.bound) fields.lengthBound = reading.n.bound;
  }
  switch (match.meaning) {
    case 'quarter':
    case 'half': {
      const most = match.meaning === 'quarter' ? 4 : 2;
      // «IV trimestre»: read as the number of a century is
      const index = reading.index ?? fields.century;
      if (!index || index > most) return undefined;
      fields.century = undefined;
      fields.position = { ordinal: index, of: match.meaning };
      return fields;
    }
    case 'same':
      return same(reading);
    case 'ago':
    case 'ahead':
    case 'before':
    case 'after':
      if (match.meaning === 'before' || match.meaning === 'after') {
        fields.told = true;
        const of = lengths.length === 0 && !reading.plural ? shifted(reading) : undefined;
        if (of) {
          fields.shift = { by: match.meaning === 'before' ? -1 : 1, of };
          return fields;
        }
      }
      // “the year-ago third quarter”
      if (lengths.length === 0 && reading.ordinal !== undefined && unit) {
        fields.shift = { by: -1, of: 'year' };
        fields.position = { ordinal: reading.ordinal, of: unit };
        return fields;
      }
      // “year-ago” is one year, “years ago” nobody knows how many
      if (lengths.length === 0 && unit)
        lengths.push(reading.plural ? { unit } : { unit: reading.outer ?? unit, n: decimal(1) });
      if (fields.shift?.of === 'day') {
        // “two weeks from today”: counted from a day, to a day
        fields.from = fieldsOf({ shift: fields.shift });
        fields.shift = undefined;
        lengths.push({ unit: 'day', n: decimal(0) });
      }
      fields.length = lengths;
      // «dentro de dos o tres años» is no day
      if (match.meaning === 'ahead' && lengths.some(({ to }) => to)) return fields;
      fields.direction = reading.side ?? (match.meaning === 'ago' || match.meaning === 'before' ? -1 : 1);
      fields.away = true;
      return lengths.length > 0 ? fields : undefined;
    case 'within':
      reading.reach();
      fields.length = lengths;
      fields.either = true;
      return lengths.length > 0 ? fields : undefined;
    case 'age':
      fields.length = [{ unit: 'year', n: reading.n?.n, to: reading.n?.to }];
      if (reading.n?.bound) fields.lengthBound = reading.n.bound;
      return fields;
    case 'length':
      // «los últimos días»: a unit without a number is a vague length
      if (lengths.length === 0 && unit) lengths.push(reading.plural ? { unit } : { unit, n: decimal(1) });
      if (lengths.length === 0) return undefined;
      reading.reach();
      fields.length = lengths;
      if (reading.shift !== undefined) fields.direction = reading.shift > 0 ? 1 : -1;
      if (reading.ordinal !== undefined) {
        fields.position = { ordinal: reading.ordinal, of: (lengths[0] as Length).unit };
      }
      return fields;
    case 'set':
      // “every third year”
      if (unit) lengths.push({ n: decimal(Math.max(reading.ordinal ?? 1, 1)), unit });
      if (lengths.length > 0) fields.length = lengths;
      fields.recurs = true;
      return fields;
    case 'fiscal':
      fields.fiscal = true;
      break;
    case 'date':
      if (lengths.length > 0) fields.length = lengths;
      break;
    case 'hour':
    case 'decade':
    case 'century':
      break;
  }
  if (reading.index !== undefined) {
    // «semana 31», “quarter 3”
    const of = unit ?? 'week';
    const most = of === 'week' ? 53 : of === 'quarter' ? 4 : 0;
    if (reading.index < 1 || reading.index > most) return undefined;
    fields.position = { ordinal: reading.index, of };
    return fields;
  }
  if (reading.shift !== undefined) {
    const of = shifted(reading);
    // a day is counted in months only
    if (!of || (fields.day !== undefined && unit !== undefined && unit !== 'month')) return undefined;
    fields.shift = { by: reading.shift, of };
  } else if (reading.ordinal !== undefined) {
    const of = unit ?? (fields.weekday !== undefined ? 'weekday-name' : undefined);
    if (!of) return undefined;
    if (of === 'century') {
      if (reading.ordinal < 1) return undefined;
      fields.century = reading.ordinal;
      return fields;
    }
    fields.position = { ordinal: reading.ordinal, of };
  } else if (unit && countFields(fields) === 0) {
    fields.shift = { by: 0, of: unit };
    fields.alone = true;
  }
  // «Jahresende 2024»
  if (fields.part && fields.year !== undefined) {
    fields.shift = undefined;
    fields.alone = undefined;
  }
  return fields;
}
