import { type Case, type Kind, published } from './cases.js';
import type { Random } from './random.js';

const DAY = 86400000;
const today = Date.parse(published);

/** Dates of every kind in one language, with its own digits or with 0 to 9. */
export function* dateCases(language: string, random: Random): Iterable<Case> {
  const locale = `${language}-u-ca-gregory-nu-${random.pick(['native', 'latn'])}`;
  const write = (time: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
  const make = (kind: Kind, text: string, timex: string, length?: string): Case => ({
    language,
    kind,
    text,
    read: { type: 'date', timex, ...(length && { length }) },
  });
  const some = (): number => Date.UTC(random.integer(1950, 2049), random.integer(0, 11), random.integer(1, 28));
  for (const style of ['full', 'long', 'medium'] as const) {
    const time = some();
    const text = write(time, { dateStyle: style });
    // the era, where ICU adds it, and years of two digits are not what news write
    if (/\d\d\d\d/.test(write(time, { year: 'numeric' }).normalize('NFKC')) || style !== 'medium')
      yield make(`date ${style}`, text, day(time));
  }
  const numeric = some();
  yield make(
    'date numeric',
    write(numeric, { year: 'numeric', month: random.pick(['numeric', '2-digit']), day: '2-digit' }),
    day(numeric),
  );
  const month = some();
  const monthAndYear = write(month, { year: 'numeric', month: random.pick(['long', 'short']) });
  // some write the short form in digits, which are as often something else
  if (/\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(monthAndYear))
    yield make('month and year', monthAndYear, day(month).slice(0, 7));
  const near = today + random.integer(-150, 150) * DAY;
  // the words don't say which year is meant
  yield make('month and day', write(near, { month: 'long', day: 'numeric' }), day(near).slice(4));
  const from = some();
  const to = from + random.pick([2, 5, 20, 40, 400]) * DAY;
  const range = new Intl.DateTimeFormat(locale, { dateStyle: random.pick(['long', 'medium']), timeZone: 'UTC' });
  yield make('date range', range.formatRange(from, to), `${day(from)}/${day(to)}`);
  const unit = random.pick(['day', 'week', 'month', 'quarter', 'year'] as const);
  const by = random.pick([-1, 1, 0, random.integer(-9, -2), random.integer(2, 9)]);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(by, unit);
  const length = by > 1 ? (unit === 'quarter' ? `P${by * 3}M` : `P${by}${unit[0]?.toUpperCase()}`) : undefined;
  const opposite = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-by, unit);
  // a language may have one word for yesterday and tomorrow
  if (opposite !== relative) yield make('relative', relative, moved(by, unit), length);
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** TIMEX3 of the period that lies so many away from the publication. */
function moved(by: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'): string {
  const date = new Date(today);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (unit) {
    case 'day':
      return day(today + by * DAY);
    case 'week':
      return isoWeek(today + by * 7 * DAY);
    case 'month':
      return day(Date.UTC(year, month + by, 1)).slice(0, 7);
    case 'quarter': {
      const there = new Date(Date.UTC(year, month + by * 3, 1));
      return `${there.getUTCFullYear()}-Q${Math.floor(there.getUTCMonth() / 3) + 1}`;
    }
    case 'year':
      return String(year + by);
  }
}

function isoWeek(time: number): string {
  const thursday = time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
