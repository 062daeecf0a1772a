import { formatDecimal } from './numbers.js';
import type { DurationPart, DurationUnit } from './timex.js';
import type { Voice } from './voice.js';

/** A length of time in words: “2½ years”, “1 hour and 20 minutes”. */
export function durationInWords(parts: readonly DurationPart[], voice: Voice): string {
  const [first, second] = parts;
  if (first && second && parts.length === 2 && isHalf(first, second)) {
    return halfYears(Number(first.count), voice);
  }
  const words = parts.map((part) => count(part.count, part.unit, voice));
  return new Intl.ListFormat(voice.locale, { type: 'conjunction' }).format(words);
}

function isHalf(first: DurationPart, second: DurationPart): boolean {
  return first.unit === 'year' && second.unit === 'month' && second.count === '6' && /^\d+$/.test(first.count);
}

function halfYears(years: number, voice: Voice): string {
  return years === 1 ? voice.t('1½ years') : voice.t('{0}½ years', formatDecimal(String(years), voice));
}

/** @param number a decimal string */
function count(number: string, unit: DurationUnit, voice: Voice): string {
  const shown = formatDecimal(number, voice);
  const one = number === '1';
  switch (unit) {
    case 'century':
      return one ? voice.t('1 century') : voice.t('{0} centuries', shown);
    case 'decade':
      return one ? voice.t('{0} decade', shown) : voice.t('{0} decades', shown);
    case 'quarter':
      return one ? voice.t('{0} quarter', shown) : voice.t('{0} quarters', shown);
    case 'weekend':
      return one ? voice.t('{0} weekend', shown) : voice.t('{0} weekends', shown);
    default:
      return formatDecimal(number, voice, { style: 'unit', unit, unitDisplay: 'long' });
  }
}

/** A length without a number: “some days”. */
export function vagueDurationInWords(unit: string, voice: Voice): string {
  switch (unit) {
    case 'century':
      return voice.t('several centuries');
    case 'decade':
      return voice.t('several decades');
    case 'year':
      return voice.t('several years');
    case 'quarter':
      return voice.t('several quarters');
    case 'month':
      return voice.t('several months');
    case 'week':
      return voice.t('several weeks');
    case 'weekend':
      return voice.t('several weekends');
    case 'day':
      return voice.t('several days');
    case 'hour':
      return voice.t('several hours');
    case 'minute':
      return voice.t('several minutes');
    default:
      return voice.t('several seconds');
  }
}
