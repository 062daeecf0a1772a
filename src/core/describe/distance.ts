import { type Day, daysBetween, monthsBetween } from './days.js';
import type { Voice } from './voice.js';

/**
 * How far a day or period lies from publication: from there to its first day when it comes later, to its last when it
 * came before. Exact days up to two months, then whole months up to two years, then whole years.
 */
export function distanceInWords(span: readonly [Day, Day], published: Day, voice: Voice): string {
  const [start, end] = span;
  const untilStart = daysBetween(published, start);
  const sinceEnd = daysBetween(end, published);
  if (untilStart <= 0 && sinceEnd <= 0) {
    return daysBetween(start, end) === 0 ? voice.t('the day of publication') : voice.t('publication is within it');
  }
  if (untilStart > 0) {
    return voice.t('{0} after publication', length(published, start, voice));
  }
  const since = length(end, published, voice);
  return daysBetween(start, end) === 0
    ? voice.t('{0} before publication', since)
    : voice.t('ended {0} before publication', since);
}

function length(from: Day, to: Day, voice: Voice): string {
  const days = daysBetween(from, to);
  const months = monthsBetween(from, to);
  const [count, unit] = days < 61 ? [days, 'day'] : months < 24 ? [months, 'month'] : [Math.floor(months / 12), 'year'];
  return new Intl.NumberFormat(voice.locale, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Number(count),
  );
}
