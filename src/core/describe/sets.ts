import { seasonName, timexInWords } from './dateNames.js';
import { monthName, weekdayName } from './days.js';
import { durationInWords } from './durations.js';
import { type DurationPart, parseTimex } from './timex.js';
import type { Voice } from './voice.js';

/** Something that comes again, in words: «every Friday», «every 2 weeks», «every year on 3 July». */
export function setInWords(timex: string, voice: Voice): string | undefined {
  const parsed = parseTimex(timex);
  switch (parsed?.form) {
    case undefined:
      return undefined;
    case 'duration':
      return everyDuration(parsed.parts, voice);
    case 'weekday':
      return voice.t('every {0}', weekdayName(parsed.weekday, voice));
    case 'weekend':
      return voice.t('every weekend');
    case 'week':
      return voice.t('every week');
    case 'month':
      return voice.t('every {0}', monthName(parsed.month, voice));
    case 'season':
      return voice.t('every {0}', seasonName(parsed.season, voice));
    case 'day':
      return parsed.month === undefined
        ? voice.t('every month on day {0}', parsed.day)
        : voice.t('every year on {0}', timexInWords(`XXXX-${timex.slice(5)}`, voice) ?? timex);
    default: {
      const name = timexInWords(timex, voice);
      return name && voice.t('each time: {0}', name);
    }
  }
}

function everyDuration(parts: readonly DurationPart[], voice: Voice): string {
  const [part] = parts;
  if (parts.length === 1 && part?.count === '1') {
    switch (part.unit) {
      case 'year':
        return voice.t('every year');
      case 'quarter':
        return voice.t('every quarter');
      case 'month':
        return voice.t('every month');
      case 'week':
        return voice.t('every week');
      case 'day':
        return voice.t('every day');
      case 'hour':
        return voice.t('every hour');
      default:
        break;
    }
  }
  return voice.t('every {0}', durationInWords(parts, voice));
}
