import { changed, type DateFields, fieldsOf } from './fields.js';
import { type DateMention, withFields } from './mention.js';

/** How far back, in tokens, the quarter that a report is about may be: it is named once and compared throughout. */
export const REPORTED = 400;
/** How many tokens may part a quarter from its last day: “ended”, “that ended on”. */
const ENDED = 3;

/** Whether the mention is what a report is about from now on, `quarter` being that so far. */
export function isNewSubject(mention: DateMention, quarter: DateMention | undefined): boolean {
  const { fields } = mention;
  if (!isReported(fields) || isAside(fields, quarter?.fields)) return false;
  return !(isBare(fields) && isNamed(quarter, mention));
}

/** What reports are about: a quarter, half or number of months of a year, or a business year. */
function isReported({
  position,
  shift,
  recurs,
  same,
  told,
  length,
  direction,
  away,
  fiscal,
  definite,
}: DateFields): boolean {
  if (recurs || same || told || away) return false;
  if (fiscal) return true;
  if (length) return (position !== undefined || direction === -1 || definite === true) && length[0]?.unit !== 'day';
  const of = position?.of ?? shift?.of;
  return of === 'quarter' || of === 'half' || (position !== undefined && of === 'month');
}

/** “After a flat second quarter” in a report on the third, or what it expects of the fourth: no new subject. */
function isAside({ position, year, shift, tense }: DateFields, reported: DateFields | undefined): boolean {
  const of = reported?.position;
  if (of && tense === 'future') return true;
  if (!of || position?.of !== 'quarter' || of.of !== 'quarter') return false;
  if (shift || (reported.shift && !reported.from)) return false;
  return year === reported.year && position.ordinal > 0 && position.ordinal + 1 === of.ordinal;
}

/** “the quarter ended July 31”: most of it lies before that month; “its fourth quarter ended Aug. 26” is of that year. */
export function endedOn(mention: DateMention, next: DateMention | undefined): DateMention | undefined {
  const { over, shift, position } = mention.fields;
  if (over !== 'ended' || (position?.of !== 'quarter' && !isBare(mention.fields))) return undefined;
  if (next?.fields.day === undefined || next.start - mention.end > ENDED) return undefined;
  const from = shift ? fieldsOf({ shift: { by: -1, of: 'month' as const }, from: next.fields }) : next.fields;
  const counted = shift ?? { by: 0, of: 'year' as const };
  return withFields(mention, changed(mention.fields, { alone: undefined, over: undefined, shift: counted, from }));
}

/** “the quarter” in a report on the fiscal first quarter: that one, unless it is yet to come. */
export function inReport(mention: DateMention, quarter: DateMention | undefined): DateMention | undefined {
  const { part, bound, tense, over } = mention.fields;
  if (!isBare(mention.fields) || part || bound || over || tense === 'future') return undefined;
  return quarter && isNamed(quarter, mention) ? withFields(mention, quarter.fields) : undefined;
}

/** “the quarter”: no word says which. */
const isBare = ({ alone, shift }: DateFields): boolean => alone === true && shift?.of === 'quarter';

/** Whether a report names its quarter, and not too far before the mention. */
const isNamed = (quarter: DateMention | undefined, { start }: DateMention): boolean =>
  quarter?.fields.position?.of === 'quarter' && start - quarter.end < REPORTED;

/** Whether the date is the last day of the quarter told right before it, which is then the one that is meant. */
export function closes({ fields }: DateMention, before: DateMention | undefined): boolean {
  const from = before?.fields.from;
  return from !== undefined && (from === fields || from.from === fields);
}
