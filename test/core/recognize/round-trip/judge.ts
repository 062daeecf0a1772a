import type { Fact } from '../../../../src/core/facts.js';
import { recognize } from '../../../../src/core/recognize/recognizer.js';
import { type Case, published } from './cases.js';

/** Text around what ICU wrote that is of no language. */
const BEFORE = 'Qx. (';
const BEHIND = ') qx';

/** What was read instead, or nothing when all came back. */
export function misread(test: Case): string | undefined {
  const facts = recognize(BEFORE + test.text + BEHIND, {
    language: test.language,
    published,
    format: 'text',
    kinds: ['amount', 'date'],
  });
  const fact = facts.find((one) => covers(one, test) && means(one, test));
  if (fact && facts.length === 1) return undefined;
  return facts.map((one) => `[${one.text}] ${JSON.stringify(one.value)}`).join('  ') || 'nothing';
}

/** Whether the fact covers all that ICU wrote, but for marks of direction, white space and a full stop at the end. */
function covers({ text, start, end }: Fact, test: Case): boolean {
  const edge = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
  const written = test.text.replace(edge, '');
  const found = text.replace(edge, '');
  return (
    start >= BEFORE.length &&
    end <= BEFORE.length + test.text.length &&
    (found === written || `${found}.` === written || (test.kind === 'relative' && behindArticle(written, found)))
  );
}

/** A leading article or preposition is no part of a date: «el próximo año», «l’any passat». */
function behindArticle(written: string, found: string): boolean {
  return written.endsWith(found) && /^\p{L}{1,3}[’'\s]\s?$/u.test(written.slice(0, written.length - found.length));
}

function means(fact: Fact, { text, read }: Case): boolean {
  if (fact.kind === 'date') {
    if (read.type === 'quantity') return read.lengths.some((length) => extent(length) === extent(fact.value.timex));
    return read.type === 'date' && (fact.value.timex.endsWith(read.timex) || fact.value.timex === read.length);
  }
  if (fact.kind !== 'amount' || read.type === 'date') return false;
  // one separator before three digits divides or groups: the other reading is kept
  const amounts = [fact.value, ...(fact.value.alternatives ?? [])].map(({ amount }) => amount);
  if (!amounts.includes(read.amount)) return false;
  switch (read.type) {
    case 'count':
    case 'percent':
      return fact.value.type === read.type;
    case 'money': {
      const { currency = '', currencyCandidates = [] } = fact.value;
      // a sign that several share: any of them is right that would have been written so
      return (
        currency === read.currency ||
        currencyCandidates.includes(read.currency) ||
        (currency !== '' && read.inOther(currency) === text)
      );
    }
    case 'quantity':
      return fact.value.type === 'money' ? read.isPound : read.units.includes(fact.value.unit ?? '');
  }
}

/** Months and seconds of an ISO 8601 duration, to compare 1.5 hours with 1 hour 30 minutes. */
function extent(duration: string): string {
  const [, date = '', time = ''] = /^P([^T]*)T?(.*)$/.exec(duration) ?? [];
  let months = 0;
  let seconds = 0;
  for (const [, n, unit] of date.matchAll(/([\d.]+)([YMWD])/g)) {
    if (unit === 'Y' || unit === 'M') months += Number(n) * (unit === 'Y' ? 12 : 1);
    else seconds += Number(n) * (unit === 'W' ? 7 : 1) * 86400;
  }
  for (const [, n, unit] of time.matchAll(/([\d.]+)([HMS])/g))
    seconds += Number(n) * (unit === 'H' ? 3600 : unit === 'M' ? 60 : 1);
  return `${months.toFixed(6)} ${seconds.toFixed(3)}`;
}
