import { addMonths, formatDay, parseDay } from '../recognize/dates/calendar.js';

/** Years, months, weeks and days as ISO 8601 writes them; digits are few, so that every end is a day that can be written. */
const DURATION = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/u;

/** Whether a text is a length of time in whole days and more: `P1Y`, `P6M`, `P30D`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/** The last ISO day of a length of time that begins on another; nothing when one of the two cannot be read. */
export function endOfKeeping(day: string, duration: string): string | undefined {
  const [start, parts] = [parseDay(day), DURATION.exec(duration)];
  if (start === undefined || parts === null) return undefined;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return formatDay(addMonths(start, years * 12 + months) + weeks * 7 + days);
}
