import { unitSymbols } from '../../../../src/core/recognize/languages/shared/units.js';
import type { Case, Expected, Kind } from './cases.js';
import { type Random, shift } from './random.js';

const currencies =
  `AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KZT MAD
  MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR`.split(/\s+/);

/** The units that ECMAScript sanctions, and their UCUM codes; those of time as ISO 8601 designators. */
const units: Readonly<Record<string, string>> = {
  acre: '[acr_us]',
  bit: 'bit',
  byte: 'By',
  celsius: 'Cel',
  centimeter: 'cm',
  day: 'PD',
  degree: 'deg',
  fahrenheit: '[degF]',
  'fluid-ounce': '[foz_us]',
  foot: '[ft_i]',
  gallon: '[gal_us]',
  gigabit: 'Gbit',
  gigabyte: 'GBy',
  gram: 'g',
  hectare: 'har',
  hour: 'PTH',
  inch: '[in_i]',
  kilobit: 'kbit',
  kilobyte: 'kBy',
  kilogram: 'kg',
  kilometer: 'km',
  'kilometer-per-hour': 'km/h',
  liter: 'L',
  megabit: 'Mbit',
  megabyte: 'MBy',
  meter: 'm',
  mile: '[mi_i]',
  'mile-per-hour': '[mi_i]/h',
  milliliter: 'mL',
  millimeter: 'mm',
  minute: 'PTM',
  month: 'PM',
  ounce: '[oz_av]',
  petabyte: 'PBy',
  pound: '[lb_av]',
  second: 'PTS',
  stone: '[stone_av]',
  terabit: 'Tbit',
  terabyte: 'TBy',
  week: 'PW',
  yard: '[yd_i]',
  year: 'PY',
};

/** Amounts of every kind in one language, with its own digits or with 0 to 9. */
export function* amountCases(language: string, random: Random): Iterable<Case> {
  const locale = `${language}-u-nu-${random.pick(['native', 'latn'])}`;
  // four digits alone are a year as well
  const number = random.decimal(random.integer(5, 9), random.pick([0, 0, 0, -1, -2]));
  yield make(language, 'number', format(locale, number, { maximumFractionDigits: 3 }), {
    type: 'count',
    amount: number,
  });
  const large = random.decimal(random.integer(1, 3), random.integer(4, 11));
  const compact = format(locale, large, {
    notation: 'compact',
    compactDisplay: random.pick(['long', 'long', 'short']),
    maximumFractionDigits: 3,
  });
  // a lone letter behind a number is as often a unit, and kM is one; without words for magnitudes digits are written
  if (
    !unitLetters.has(lettersOf(compact).toLowerCase()) &&
    /[\p{L}\p{M}]{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(compact)
  )
    yield make(language, 'compact', compact, { type: 'count', amount: large });
  const percent = random.decimal(random.integer(1, 3), random.pick([0, -1, -1, -2]));
  const written = format(locale, shiftText(percent, -2), { style: 'percent', maximumFractionDigits: 3 });
  yield make(language, 'percent', written, { type: 'percent', amount: percent });
  const money = random.pick([random.decimal(random.integer(2, 7), -2), String(random.integer(3, 900000))]);
  for (const display of ['name', 'code', 'symbol', 'narrowSymbol'] as const) {
    const currency = random.pick(currencies);
    const options = {
      style: 'currency',
      currencyDisplay: display,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    } as const;
    const inOther = (other: string): string => format(locale, money, { ...options, currency: other });
    const text = inOther(currency);
    // a letter alone is no sign: “5 R” stands for much else
    if (display.endsWith('ymbol') && /(^|[^\p{L}.])\p{L}([^\p{L}.]|$)/u.test(text)) continue;
    const kind = display === 'narrowSymbol' ? 'currency narrow' : (`currency ${display}` as Kind);
    yield make(language, kind, text, { type: 'money', amount: money, currency, inOther });
  }
  const currency = random.pick(currencies.slice(0, 49));
  const sum = random.decimal(random.integer(1, 3), random.integer(5, 11));
  const short = { style: 'currency', notation: 'compact', compactDisplay: 'short', maximumFractionDigits: 3 } as const;
  const inOther = (other: string): string => format(locale, sum, { ...short, currency: other });
  if (!/(^|[^\p{L}.])\p{L}(?=[^\p{L}.].*\d)/u.test(inOther(currency)))
    yield make(language, 'compact currency', inOther(currency), { type: 'money', amount: sum, currency, inOther });
  for (const display of ['long', 'short'] as const) {
    const amount = random.pick([
      String(random.integer(2, 999)),
      random.decimal(3, -1),
      random.decimal(random.integer(4, 6), 0),
    ]);
    const write = (unit: string): string =>
      format(locale, amount, { style: 'unit', unit, unitDisplay: display, maximumFractionDigits: 3 });
    const unit = random.pick(Object.keys(units));
    const text = write(unit);
    const alike = Object.entries(units).filter(
      ([other]) => other === unit || (display === 'short' && write(other) === text),
    );
    const codes = alike.map(([, code]) => code);
    // a lone letter for a unit of time is as often something else
    if (codes.every((code) => code.startsWith('P')) && /^\P{L}*\p{L}\P{L}*$/u.test(text)) continue;
    // «εκ.» is short for centimetres and for millions
    if (magnitudeWords(locale).has(lettersOf(text))) continue;
    const pounds = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'GBP',
      currencyDisplay: 'name',
      maximumFractionDigits: 3,
    });
    yield make(language, `unit ${display}`, text, {
      type: 'quantity',
      amount,
      // news write temperatures with the word for degrees alone
      units: codes
        .filter((code) => !/^PT?[A-Z]$/.test(code))
        .flatMap((code) => (code === 'deg' ? [code, 'Cel'] : [code])),
      isPound: unit === 'pound' && sharesWord(text, pounds.format(2) + pounds.format(5)),
      lengths: codes.filter((code) => /^PT?[A-Z]$/.test(code)).map((code) => code.replace(/(.)$/, `${amount}$1`)),
    });
  }
}

function format(locale: string, value: string, options: Intl.NumberFormatOptions): string {
  // decimal strings are written exactly (ECMA-402, Intl.NumberFormat v3)
  return new Intl.NumberFormat(locale, options).format(value as unknown as number);
}

function shiftText(decimal: string, by: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return shift(whole + fraction, by - fraction.length);
}

function make(language: string, kind: Kind, text: string, read: Expected): Case {
  return { language, kind, text, read };
}

/** Symbols of units that all languages share, in small letters. */
const unitLetters: ReadonlySet<string> = new Set(
  Object.keys(unitSymbols).flatMap((list) => list.toLowerCase().split('|')),
);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '');

/** Words and abbreviations that ICU writes for magnitudes. */
function magnitudeWords(locale: string): ReadonlySet<string> {
  const words = ['long', 'short'].flatMap((compactDisplay) =>
    ['5000', '5000000', '5000000000', '5000000000000'].map((number) =>
      lettersOf(format(locale, number, { notation: 'compact', compactDisplay: compactDisplay as 'long' })),
    ),
  );
  return new Set(words);
}

/** Whether the two have a word of some length in common, or the beginning of one. */
function sharesWord(a: string, b: string): boolean {
  return [...a.matchAll(/[\p{L}\p{M}]{3,}/gu)].some(([word]) =>
    b.toLowerCase().includes(word.slice(0, 3).toLowerCase()),
  );
}
