import type { DateModifier } from '../facts.js';
import { type Day, formatDay, formatSpan, monthName, parseDay, weekdayName } from './days.js';
import { durationInWords, vagueDurationInWords } from './durations.js';
import { parseTimex, type Reference, type Season, type Timex } from './timex.js';
import type { Voice } from './voice.js';

/** A TIMEX3 value in words, in lower case where the language has it so; nothing when there are no words for it. */
export function timexInWords(timex: string, voice: Voice): string | undefined {
  const [from, to] = timex.split('/');
  if (from !== undefined && to !== undefined) {
    const days = [parseDay(from), parseDay(to)] as const;
    if (days[0] && days[1]) {
      return formatSpan(days[0], days[1], voice);
    }
    const [first, last] = [timexInWords(from, voice), timexInWords(to, voice)];
    return first && last ? voice.t('from {0} to {1}', first, last) : undefined;
  }
  const parsed = parseTimex(timex);
  return parsed && words(parsed, voice);
}

function words(timex: Timex, voice: Voice): string {
  switch (timex.form) {
    case 'day':
      return withTime(dayInWords(timex, voice), timex.time, voice);
    case 'month':
      return timex.year === undefined
        ? monthName(timex.month, voice)
        : formatDay({ year: timex.year, month: timex.month, day: 1 }, ['month', 'year'], voice);
    case 'year':
      return String(timex.year);
    case 'decade':
      return voice.t('the {0}s', timex.number * 10);
    case 'century':
      return voice.t('{0} century', ordinal(timex.number + 1), roman(timex.number + 1));
    case 'quarter':
      return ofYear(quarterName(timex.number, voice), timex.year, voice);
    case 'half':
      return ofYear(timex.number === 1 ? voice.t('first half') : voice.t('second half'), timex.year, voice);
    case 'season':
      return ofYear(seasonName(timex.season, voice), timex.year, voice);
    case 'week':
      return timex.week === undefined ? voice.t('a week') : ofYear(voice.t('week {0}', timex.week), timex.year, voice);
    case 'weekend':
      return timex.week === undefined
        ? voice.t('weekend')
        : ofYear(voice.t('weekend of week {0}', timex.week), timex.year, voice);
    case 'weekday':
      return withTime(weekdayName(timex.weekday, voice), timex.time, voice);
    case 'time':
      return timeInWords(timex.time, voice);
    case 'duration':
      return durationInWords(timex.parts, voice);
    case 'vague-duration':
      return vagueDurationInWords(timex.unit, voice);
    case 'reference':
      return referenceInWords(timex.to, voice);
  }
}

function dayInWords(timex: Extract<Timex, { form: 'day' }>, voice: Voice): string {
  const { year, month, day } = timex;
  if (month === undefined) {
    return voice.t('day {0} of a month', day);
  }
  // A leap year, in which every day exists.
  const shown: Day = { year: year ?? 2024, month, day };
  return formatDay(shown, year === undefined ? ['day', 'month'] : ['weekday', 'day', 'month', 'year'], voice);
}

function ofYear(name: string, year: number | undefined, voice: Voice): string {
  return year === undefined ? name : voice.t('{0} of {1}', name, year);
}

function quarterName(quarter: number, voice: Voice): string {
  switch (quarter) {
    case 1:
      return voice.t('1st quarter');
    case 2:
      return voice.t('2nd quarter');
    case 3:
      return voice.t('3rd quarter');
    default:
      return voice.t('4th quarter');
  }
}

export function seasonName(season: Season, voice: Voice): string {
  switch (season) {
    case 'SP':
      return voice.t('spring');
    case 'SU':
      return voice.t('summer');
    case 'FA':
      return voice.t('autumn');
    case 'WI':
      return voice.t('winter');
  }
}

function referenceInWords(to: Reference, voice: Voice): string {
  switch (to) {
    case 'PRESENT':
      return voice.t('now, as seen by the article');
    case 'PAST':
      return voice.t('some time ago');
    case 'FUTURE':
      return voice.t('some time in the future');
  }
}

function withTime(day: string, time: string | undefined, voice: Voice): string {
  return time === undefined ? day : voice.t('{0}, {1}', day, timeInWords(time, voice));
}

function timeInWords(time: string, voice: Voice): string {
  switch (time) {
    case 'MO':
      return voice.t('in the morning');
    case 'MI':
      return voice.t('at midday');
    case 'AF':
      return voice.t('in the afternoon');
    case 'EV':
      return voice.t('in the evening');
    case 'NI':
      return voice.t('at night');
    default:
      return time;
  }
}

/** English ordinals; Spanish says centuries in Roman numerals. */
function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

function roman(number: number): string {
  const steps = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let numeral = '';
  for (const [value, letters] of steps) {
    for (; rest >= value; rest -= value) {
      numeral += letters;
    }
  }
  return numeral;
}

/** A date or a length of time with its TIMEX3 modifier in words. */
export function withModifier(mod: DateModifier | undefined, name: string, voice: Voice): string {
  switch (mod) {
    case undefined:
      return name;
    case 'START':
      return voice.t('beginning of {0}', name);
    case 'MID':
      return voice.t('middle of {0}', name);
    case 'END':
      return voice.t('end of {0}', name);
    case 'APPROX':
      return voice.t('about {0}', name);
    case 'BEFORE':
      return voice.t('before {0}', name);
    case 'AFTER':
      return voice.t('after {0}', name);
    case 'ON_OR_BEFORE':
      return voice.t('up to {0}', name);
    case 'ON_OR_AFTER':
      return voice.t('from {0} on', name);
    case 'LESS_THAN':
      return voice.t('less than {0}', name);
    case 'MORE_THAN':
      return voice.t('more than {0}', name);
    case 'EQUAL_OR_LESS':
      return voice.t('at most {0}', name);
    case 'EQUAL_OR_MORE':
      return voice.t('at least {0}', name);
  }
}
