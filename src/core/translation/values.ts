import Big from 'big.js';
import { areDisjoint, type Interval, intervalOf } from '../checks/interval.js';
import { plain } from '../claims/reading.js';
import type { AmountValue, Bound, DateValue, Fact } from '../facts.js';
import { parseDay } from '../recognize/dates/calendar.js';

/*
 * Values in two languages. `keysOf` names every reading of a fact, whatever words it is written in, so that facts with a
 * key in common say the same. `judge` looks at two that stand in the same place of a text and its translation:
 *
 * - `same`: they have a reading in common, or one is the other rounded («129.6 million», «unos 130 millones»);
 * - `differs`: no reading of one, with its bound and rounding, can be the other, or the bounds are opposite ones («up to»
 *   for «más de»);
 *   A bare number of some size may be a sum whose currency is not said again;
 * - `unclear`: they cannot be compared: a sum in another currency or a measure in another unit (a translator may have
 *   converted it), a vague date, a time of day, a weekday that is a week off and a month that is a year off (the two
 *   texts may have been read with different tenses), a name.
 *
 * Signs are left alone: «cayó un 3 %» is “−3%”.
 */

export type Judgement = 'same' | 'differs' | 'unclear';

export function keysOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'amount':
      return [fact.value, ...(fact.value.alternatives ?? [])].flatMap(amountKeys);
    case 'date':
      return [fact.value, ...(fact.value.alternatives ?? [])].flatMap(dateKeys);
    case 'entity':
      return [fact.value.id, foldedName(fact.value.name)].flatMap((key) => (key === undefined ? [] : [`name ${key}`]));
  }
}

export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The sorts of what an amount may be of, in which two amounts can be compared. */
function sortsOf(value: AmountValue): readonly string[] {
  const { type, currency, currencyCandidates = [], unit = '' } = value;
  return type === 'money' ? [currency ?? '', ...currencyCandidates] : [`${type} ${unit}`];
}

function amountKeys(value: AmountValue): readonly string[] {
  const { amount, min, max, type } = value;
  const number = amount === null ? [min, max].map(unsigned).join('–') : unsigned(amount);
  const keys = [...sortsOf(value), ...(isSum(value) ? [BARE] : [])].map((sort) => `${sort} ${number}`);
  const percent = type === 'ratio' ? percentOf(number) : undefined;
  return percent === undefined ? keys : [...keys, `percent  ${percent}`];
}

/** Where a sum is written without its currency in one language. */
const BARE = 'sum';

/** Whether an amount is one of money, or may be one whose currency is not said («ganó 11,7 millones»). */
export function isSum({ type, amount, max, of }: AmountValue): boolean {
  return type === 'money' || (type === 'count' && of === undefined && Number(max ?? amount) >= LEAST_SUM);
}

/** Smaller bare numbers count something. */
const LEAST_SUM = 1000;

function unsigned(amount: string | null | undefined): string {
  return plain(amount ?? '').replace(/^-/u, '');
}

/** «Half» may be written as 50 %. */
function percentOf(ratio: string): string | undefined {
  const [over, under] = ratio.split('/').map(Number);
  const percent = over && under ? (over * 100) / under : Number.NaN;
  return Number.isInteger(percent) ? String(percent) : undefined;
}

function dateKeys({ timex, start, end, relative, type }: DateValue): readonly string[] {
  const length = lengthOf(timex);
  if (length !== undefined) return [`length ${length}`];
  const days = start !== undefined && end !== undefined && type === 'date' ? [`days ${start} ${end}`] : [];
  // without a publication date the same words in another language stand for the same day
  return isKnown(timex) || relative || timex.includes('X') ? [`date ${timex}`, ...days] : days;
}

function isKnown(timex: string): boolean {
  return !timex.includes('X') && !timex.endsWith('_REF');
}

/** A length of time in days or months, with its unit; nothing for vague ones. */
function lengthOf(timex: string): string | undefined {
  const parts = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?$/u.exec(timex);
  if (parts === null) return undefined;
  const [years, months, weeks, days] = parts.slice(1).map((part) => new Big(part ?? 0)) as [Big, Big, Big, Big];
  const inMonths = years.times(12).plus(months);
  const inDays = weeks.times(7).plus(days);
  if (inMonths.gt(0) && inDays.gt(0)) return `${inMonths}M${inDays}D`;
  return inMonths.gt(0) ? `${inMonths}M` : `${inDays}D`;
}

export function judge(original: Fact, translated: Fact): Judgement {
  if (original.kind === 'amount' && translated.kind === 'amount') return judgeAmounts(original.value, translated.value);
  if (haveCommon(keysOf(original), keysOf(translated))) return 'same';
  if (original.kind === 'date' && translated.kind === 'date') return judgeDates(original.value, translated.value);
  return 'unclear';
}

export function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

const UPWARDS: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const DOWNWARDS: ReadonlySet<Bound> = new Set(['at-most', 'less-than']);

function judgeAmounts(a: AmountValue, b: AmountValue): Judgement {
  const areOpposite =
    (UPWARDS.has(a.bound) && DOWNWARDS.has(b.bound)) || (DOWNWARDS.has(a.bound) && UPWARDS.has(b.bound));
  const readings = (value: AmountValue): readonly AmountValue[] => [value, ...(value.alternatives ?? [])];
  const isOtherMoney = a.type === 'money' && b.type === 'money' && !haveCommon(sortsOf(a), sortsOf(b));
  if (isOtherMoney) return isSameNumber(a, b) ? 'differs' : 'unclear';
  if (haveCommon(readings(a).flatMap(amountKeys), readings(b).flatMap(amountKeys)))
    return areOpposite ? 'differs' : 'same';
  if (a.type === 'ratio' || b.type === 'ratio') return 'unclear';
  if (!haveCommon(sortsOf(a), sortsOf(b)) && !(isSum(a) && isSum(b))) return 'unclear';
  const intervals = [readings(a), readings(b)].map((all) => all.flatMap((one) => intervalOf(absolute(one)) ?? []));
  const [some = [], others = []] = intervals as [Interval[], Interval[]];
  if (some.length === 0 || others.length === 0) return 'unclear';
  return some.every((one) => others.every((other) => areDisjoint(one, other))) ? 'differs' : 'same';
}

function isSameNumber(a: AmountValue, b: AmountValue): boolean {
  return a.amount !== null && b.amount !== null && unsigned(a.amount) === unsigned(b.amount);
}

function absolute(value: AmountValue): AmountValue {
  return value.amount === null ? value : { ...value, amount: unsigned(value.amount) };
}

function judgeDates(a: DateValue, b: DateValue): Judgement {
  if (a.type !== b.type || !isKnown(a.timex) || !isKnown(b.timex) || a.invalid || b.invalid) return 'unclear';
  if (a.type === 'duration') {
    const isLoose = a.mod !== undefined || b.mod !== undefined;
    return isLoose || lengthOf(a.timex) === undefined || lengthOf(b.timex) === undefined ? 'unclear' : 'differs';
  }
  if (a.type !== 'date' || a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined)
    return 'unclear';
  if (a.start <= b.end && b.start <= a.end) return 'unclear';
  return isReadOtherwise(a, b) ? 'unclear' : 'differs';
}

/** A weekday a week off, or a day or month a year off: the tenses of two languages are not read alike. */
function isReadOtherwise(a: DateValue, b: DateValue): boolean {
  const [from, to] = [parseDay(a.start ?? ''), parseDay(b.start ?? '')];
  if (!(a.relative || b.relative) || from === undefined || to === undefined) return false;
  const isYear = a.timex.length <= 4;
  return Math.abs(from - to) === 7 || (!isYear && a.start?.slice(4) === b.start?.slice(4));
}
