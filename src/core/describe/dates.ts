import type { DateFact, DateValue } from '../facts.js';
import { timexInWords, withModifier } from './dateNames.js';
import { type Day, daysBetween, daysIn, formatDay, formatSpan, monthName, parseDay } from './days.js';
import { distanceInWords } from './distance.js';
import { setInWords } from './sets.js';
import type { Card, Surroundings } from './surroundings.js';
import { parseTimex } from './timex.js';
import { either, quote, sentenceCase, type Voice } from './voice.js';

export function describeDate(fact: DateFact, around: Surroundings, voice: Voice): Card {
  const { value } = fact;
  if (value.invalid) {
    return invalidCard(fact, voice);
  }
  const published = parseDay(around.published);
  const answer = dateInWords(value, voice) ?? quote(fact.text);
  const needsDate = value.relative && published === undefined;
  const lines = [
    vagueLine(value, voice),
    needsDate ? missingLine(value, voice) : undefined,
    alternativesLine(value, voice),
  ].filter((line) => line !== undefined);
  if (value.type === 'duration') {
    return { ...durationCard(value, answer, published, voice), lines, ...(needsDate && { missing: 'published' }) };
  }
  return {
    answer: sentenceCase(answer, voice),
    ...asideOf(value, published, voice),
    lines,
    ...(needsDate && { missing: 'published' }),
  };
}

/** The whole value in words, in lower case where the language has it so. */
export function dateInWords(value: DateValue, voice: Voice): string | undefined {
  const words =
    value.type === 'set'
      ? setInWords(value.timex, voice)
      : (weekInWords(value, voice) ?? timexInWords(value.timex, voice));
  return words === undefined ? undefined : withModifier(value.mod, words, voice);
}

/** A week or weekend is told by its days: nobody knows its number. */
function weekInWords(value: DateValue, voice: Voice): string | undefined {
  const form = parseTimex(value.timex)?.form;
  const span = spanOf(value);
  if (span === undefined || (form !== 'week' && form !== 'weekend')) {
    return undefined;
  }
  const days = formatSpan(...span, voice);
  return form === 'week' ? voice.t('the week of {0}', days) : voice.t('the weekend of {0}', days);
}

function spanOf(value: DateValue): readonly [Day, Day] | undefined {
  const [start, end] = [parseDay(value.start), parseDay(value.end)];
  return start && end && daysBetween(start, end) >= 0 ? [start, end] : undefined;
}

/** First and last day where the answer does not name them, and the distance from publication. */
function asideOf(value: DateValue, published: Day | undefined, voice: Voice): { aside?: string } {
  const span = spanOf(value);
  if (span === undefined) {
    return {};
  }
  const named = namesItsDays(value) ? [] : [formatSpan(...span, voice)];
  const distance =
    published === undefined || isOpen(value) || isVague(value) ? [] : [distanceInWords(span, published, voice)];
  const parts = [...named, ...distance];
  return parts.length === 0 ? {} : { aside: `${named.length > 0 ? ': ' : ', '}${parts.join(', ')}` };
}

/** Whether the answer says the first and the last day itself, or nobody needs to be told. */
function namesItsDays(value: DateValue): boolean {
  const form = parseTimex(value.timex.split('/')[0]!)?.form;
  const plain = ['month', 'year', 'decade', 'week', 'weekend'].includes(form ?? '');
  return plain || (form === 'day' && !/X/.test(value.timex)) || isVague(value);
}

function isVague(value: DateValue): boolean {
  return value.mod === 'START' || value.mod === 'MID' || value.mod === 'END';
}

/** Whether the value has no end on one side, so that no distance can be given. */
function isOpen(value: DateValue): boolean {
  return value.mod !== undefined && ['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER'].includes(value.mod);
}

function vagueLine(value: DateValue, voice: Voice): string | undefined {
  const span = isVague(value) ? spanOf(value) : undefined;
  return span && voice.t('Not said more exactly than within {0}', formatSpan(...span, voice));
}

/** «2½ years from publication: 25 June 2024 to 24 December 2026». */
function durationCard(
  value: DateValue,
  answer: string,
  published: Day | undefined,
  voice: Voice,
): { answer: string; aside?: string } {
  if (!value.relative) {
    const span = spanOf(value);
    return { answer: sentenceCase(answer, voice), ...(span && { aside: `: ${formatSpan(...span, voice)}` }) };
  }
  const span = published === undefined ? undefined : spanOf(value);
  if (published === undefined || span === undefined) {
    return { answer: sentenceCase(voice.t('{0}, counted from publication', answer), voice) };
  }
  const before = daysBetween(span[0], published) > 0;
  return {
    answer: sentenceCase(
      before ? voice.t('{0} up to publication', answer) : voice.t('{0} from publication', answer),
      voice,
    ),
    aside: `: ${formatSpan(...span, voice)}`,
  };
}

function missingLine(value: DateValue, voice: Voice): string {
  return value.type === 'duration'
    ? voice.t('No publication date: set it to see the first and the last day')
    : voice.t('No publication date: set it to see which day is meant');
}

function alternativesLine(value: DateValue, voice: Voice): string | undefined {
  const others = (value.alternatives ?? [])
    .slice(0, 3)
    .map((other) => dateInWords(other, voice))
    .filter((words) => words !== undefined);
  return others.length === 0 ? undefined : voice.t('Could also be {0}', either(others, voice));
}

/** Says which date does not exist, and why. */
function invalidCard(fact: DateFact, voice: Voice): Card {
  const match = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(fact.value.timex);
  const [year, month, day] = match === null ? [] : match.slice(1).map(Number);
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1) {
    return { answer: voice.t('{0} does not exist', quote(fact.text)), lines: [] };
  }
  const known = Number.isInteger(year) ? year : undefined;
  // Written in the words of an existing day, whose number is then put right.
  const name = voice.t('{0} {1}', day, known === undefined ? monthName(month, voice) : monthOf(known, month, voice));
  const line =
    month === 2 && day === 29 && known !== undefined
      ? voice.t('{0} is no leap year: its February has 28 days', known)
      : voice.t('{0} has {1} days', sentenceCase(monthName(month, voice), voice), daysIn(known ?? 2024, month));
  return { answer: voice.t('{0} does not exist', name), lines: [line] };
}

function monthOf(year: number, month: number, voice: Voice): string {
  return formatDay({ year, month, day: 1 }, ['month', 'year'], voice);
}
