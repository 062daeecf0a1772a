import { isoDay } from '../core/recognize/article/context.js';
import { UsageError } from './io.js';

/** The ISO day on this machine's calendar. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @throws UsageError when an option is given and no day */
export function dayOption(name: string, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const day = isoDay(word);
  if (day === undefined || word.length !== day.length) {
    throw new UsageError(`--${name} takes a day such as 2025-03-31, not ${word}`);
  }
  return day;
}
