import Big from 'big.js';
import type { AmountFact, AmountValue } from '../facts.js';
import { withBound } from './bounds.js';
import { toMetric, toPreferred } from './conversions.js';
import { rateLine } from './equivalents.js';
import { exchangeLines } from './exchange.js';
import { baseLanguage, inWords, wordsWithNoun } from './magnitude.js';
import { formatDecimal, roundTo } from './numbers.js';
import type { Card, Surroundings } from './surroundings.js';
import { quantityInWords } from './units.js';
import { either, nameOf, sentenceCase, type Voice } from './voice.js';

export function describeAmount(fact: AmountFact, around: Surroundings, voice: Voice): Card {
  const { value } = fact;
  const { exchange, published } = around;
  const notes = [ownWords(value, voice), articleWords(value, around, voice)].filter((note) => note !== undefined);
  const lines = [
    rateLine(fact, around, voice),
    ...(exchange && published ? exchangeLines(value, exchange, published, voice) : []),
    conversionLine(value, around.units ?? [], voice),
    currencyLine(value, voice),
    alternativesLine(value, voice),
  ];
  return {
    answer: sentenceCase(amountInWords(value, voice), voice),
    ...(notes.length > 0 && { aside: ` (${notes.join('; ')})` }),
    lines: lines.filter((line) => line !== undefined),
  };
}

/** The whole value with its bound, in lower case: “at most RUB 12,000,000,000”. */
export function amountInWords(value: AmountValue, voice: Voice): string {
  if (value.min !== undefined && value.max !== undefined) {
    return withBound(value.bound, range(value, value.min, value.max, voice), voice);
  }
  const decimal = value.amount ?? value.min ?? value.max;
  return decimal === undefined ? '' : withBound(value.bound, single(value, decimal, voice), voice);
}

function range(value: AmountValue, min: string, max: string, voice: Voice): string {
  // The counted noun and the unit are said once, behind both numbers.
  const { of: noun, ...plain } = value;
  const to = single(plain, max, voice);
  const from = value.type === 'quantity' ? formatDecimal(min, voice) : single(plain, min, voice);
  const both = value.bound === 'between' ? voice.t('between {0} and {1}', from, to) : `${from} – ${to}`;
  return noun === undefined ? both : `${both} ${noun}`;
}

function single(value: AmountValue, decimal: string, voice: Voice): string {
  const sign: Intl.NumberFormatOptions = value.signed ? { signDisplay: 'always' } : {};
  switch (value.type) {
    case 'money':
      return `${value.currency ?? ''} ${formatDecimal(decimal, voice, sign)}`.trim();
    case 'percent':
      return formatDecimal(decimal, voice, { ...sign, style: 'unit', unit: 'percent' });
    case 'percentage-point': {
      const points = formatDecimal(decimal, voice, sign);
      return isOne(decimal) ? voice.t('{0} percentage point', points) : voice.t('{0} percentage points', points);
    }
    case 'quantity':
      return quantityInWords(decimal, value.unit ?? '', voice);
    case 'count': {
      const number = formatDecimal(decimal, voice, sign);
      return value.of === undefined ? number : `${number} ${value.of}`;
    }
    case 'ratio':
      return ratio(decimal, voice);
  }
}

function isOne(decimal: string): boolean {
  return new Big(decimal).abs().eq(1);
}

/** `2/3` as “2 in 3”. */
function ratio(fraction: string, voice: Voice): string {
  const [numerator, denominator] = fraction.split('/');
  return denominator === undefined
    ? formatDecimal(fraction, voice)
    : voice.t('{0} in {1}', formatDecimal(numerator!, voice), formatDecimal(denominator, voice));
}

/** The value said in another way, in the interface language: words for many zeros, the currency's name, a percentage. */
function ownWords(value: AmountValue, voice: Voice): string | undefined {
  switch (value.type) {
    case 'money':
      return moneyWords(value, voice);
    case 'count':
    case 'quantity':
      return magnitudeWords(value, voice.locale);
    case 'ratio': {
      const percent = value.amount === null ? undefined : percentOf(value.amount);
      return percent && formatDecimal(percent, voice, { style: 'unit', unit: 'percent' });
    }
    case 'percentage-point': {
      const points = value.amount === null ? undefined : new Big(value.amount).times(100);
      return points?.abs().lt(100) ? voice.t('{0} basis points', formatDecimal(points.toFixed(), voice)) : undefined;
    }
    case 'percent':
      return undefined;
  }
}

function moneyWords(value: AmountValue, voice: Voice): string | undefined {
  if (value.currency === undefined) {
    return undefined;
  }
  const decimal = value.amount ?? value.max ?? '2';
  const name = currencyName(value.currency, decimal, voice);
  const words = magnitudeWords(value, voice.locale);
  return words === undefined ? name : wordsWithNoun(words, name, voice.locale);
}

function percentOf(fraction: string): string | undefined {
  const [numerator, denominator] = fraction.split('/');
  return denominator === undefined || Number(denominator) === 0
    ? undefined
    : roundTo(new Big(numerator!).times(100).div(denominator), 3);
}

/** “US dollars”, in the number that goes with the amount. */
function currencyName(code: string, decimal: string, voice: Voice): string {
  try {
    const parts = new Intl.NumberFormat(voice.locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    }).formatToParts(isOne(decimal) ? 1 : 2000);
    return parts.find((part) => part.type === 'currency')?.value ?? code;
  } catch {
    return code;
  }
}

/** “12 billion”, “10–20 million”, “900 million – 1 billion”. */
function magnitudeWords(value: AmountValue, language: string): string | undefined {
  if (value.amount !== null) {
    return inWords(value.amount, language);
  }
  const [from, to] = [value.min, value.max].map((end) => (end === undefined ? undefined : inWords(end, language)));
  if (from === undefined || to === undefined) {
    return undefined;
  }
  const [number, scale] = splitOnce(from);
  return scale === splitOnce(to)[1] ? `${number}–${to}` : `${from} – ${to}`;
}

/** The text before and after its first space. */
function splitOnce(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

/** The number in the article's language when it is not the interface's: a “billion” is no «billón». */
function articleWords(value: AmountValue, around: Surroundings, voice: Voice): string | undefined {
  if (value.type === 'ratio' || baseLanguage(around.language) === baseLanguage(voice.locale)) {
    return undefined;
  }
  // Up to there a million is a million everywhere.
  const words =
    value.amount === null || new Big(value.amount).abs().lt('1e9') ? undefined : inWords(value.amount, around.language);
  return words && voice.t('in {0} {1}', nameOf('language', baseLanguage(around.language), voice.locale), words);
}

/** In the newsroom's unit where it has one for this, else in a metric one. */
function conversionLine(value: AmountValue, units: readonly string[], voice: Voice): string | undefined {
  const preferred = toPreferred(value, units);
  const converted = preferred === undefined ? toMetric(value) : preferred;
  return converted ? voice.t('That is {0}', amountInWords(converted, voice)) : undefined;
}

/** Which other currencies the word or the sign may mean; a dollar that nothing else speaks for is the American one. */
function currencyLine(value: AmountValue, voice: Voice): string | undefined {
  if (value.currency === 'USD') return undefined;
  const others = (value.currencyCandidates ?? []).filter((code) => code !== value.currency).slice(0, 3);
  return others.length === 0
    ? undefined
    : voice.t(
        'Could also be in {0}',
        either(
          others.map((code) => `${code} (${currencyName(code, '2', voice)})`),
          voice,
        ),
      );
}

function alternativesLine(value: AmountValue, voice: Voice): string | undefined {
  const others = (value.alternatives ?? []).slice(0, 3).map((other) => amountInWords(other, voice));
  return others.length === 0 ? undefined : voice.t('Could also be {0}', either(others, voice));
}
