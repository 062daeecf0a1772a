import type { Bound } from '../../facts.js';
import type { DateUnit } from '../languages/date-words.js';
import { root } from '../languages/root.js';
import type { LanguagePack } from '../languages/types.js';
import { currencyCodes } from './currency-codes.js';
import { commonSigns, currencyFamilies, unitCodes } from './shared-lists.js';
import { type LanguageTable, type Turned, WordReader } from './table.js';

/** The language pack that a table stands for: what CLDR does not know is what all languages share. */
export function packOf(table: LanguageTable): LanguagePack {
  const { tag, region, numbers, amounts, dates } = table;
  const reader = new WordReader(table);
  const turn = <T>(lists: Turned, read: (value: string) => T): { [words: string]: T } => {
    const turned: { [words: string]: T } = {};
    for (const [value, words] of Object.entries(lists)) turned[reader.phrases(words).join('|')] = read(value);
    return turned;
  };
  const text = (value: string): string => value;
  const straight = <T>(lists: Turned, read: (value: string) => T): { [words: string]: T } =>
    Object.fromEntries(Object.entries(lists).map(([value, words]) => [words, read(value)]));
  const { bounds, names, families, ...amountWords } = amounts;
  const { links, units, ...dateWords } = dates;
  return {
    ...root,
    tag,
    region,
    numbers: {
      ...root.numbers,
      ...numbers,
      magnitudes: turn(numbers.magnitudes, Number),
      abbreviations: turn(numbers.abbreviations, Number),
      moneyAbbreviations: straight(numbers.moneyAbbreviations, Number),
    },
    amounts: {
      ...root.amounts,
      ...amountWords,
      boundsBefore: turn(bounds, (value) => value as Exclude<Bound, 'exact' | 'between'>),
      currencies: turn(
        { ...listed(currencyCodes, names), ...amounts.currencies, ...listed(currencyFamilies, families) },
        text,
      ),
      signs: straight(withCommon(amounts.signs), text),
      units: turn(listed(unitCodes, amounts.units), text),
      symbols: straight(amounts.symbols, text),
      ranges: links ? [{ link: links }] : [],
    },
    dates: {
      ...root.dates,
      ...dateWords,
      months: turn(dates.months, Number),
      shortMonths: turn(dates.shortMonths, Number),
      weekdays: turn(dates.weekdays, Number),
      shortWeekdays: turn(dates.shortWeekdays, Number),
      plurals: turn(units, (value) => value as DateUnit),
      relativeDays: turn(dates.relativeDays, Number),
      periods: turn(dates.periods, text),
      ranges: links ? [['', links]] : [],
    },
  };
}

/** The names of a list by what they stand for; those that are empty left out. */
function listed(values: readonly string[], names: readonly string[]): Turned {
  return Object.fromEntries(values.map((value, i) => [value, names[i] ?? '']).filter(([, name]) => name !== ''));
}

/** The signs of currencies, in the order of their codes. */
function withCommon(signs: Turned): Turned {
  const all = Object.entries({ ...commonSigns, ...signs }).filter(([, sign]) => sign !== '');
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A pack written by hand with the names, signs and symbols that it does not have itself: those of currencies and units,
 * abbreviated magnitudes and abbreviated units of time. Where both know a word, the pack's meaning holds.
 */
export function completePack(pack: LanguagePack, table: LanguageTable): LanguagePack {
  const more = packOf(table);
  const { numbers, amounts, dates } = pack;
  const known = wordsOf(amounts.currencies, amounts.units, amounts.subunits);
  const signs = wordsOf(amounts.signs, amounts.symbols);
  const magnitudes = new Set([
    ...wordsOf(numbers.magnitudes, numbers.abbreviations, numbers.multipliers, numbers.cardinals),
    ...known,
  ]);
  const letters = wordsOf(numbers.magnitudes, numbers.abbreviations, numbers.moneyAbbreviations);
  const times = new Set([
    ...wordsOf(dates.units, dates.plurals, dates.months, dates.shortMonths),
    ...known,
    ...magnitudes,
  ]);
  const abbreviatedTimes = Object.fromEntries(
    Object.entries(unknown(more.dates.plurals, times)).flatMap(([words, unit]) => {
      const list = words
        .split('|')
        .filter((word) => /^(\p{L}{2,5}\.|\p{L}{3,5})$/u.test(word) && isAbbreviated(word, words));
      return list.length > 0 ? [[list.join('|'), unit] as const] : [];
    }),
  );
  return {
    ...pack,
    numbers: {
      ...numbers,
      magnitudes: { ...numbers.magnitudes, ...single(unknown(more.numbers.magnitudes, magnitudes)) },
      abbreviations: { ...numbers.abbreviations, ...unknown(more.numbers.abbreviations, magnitudes) },
      moneyAbbreviations: { ...numbers.moneyAbbreviations, ...unknown(more.numbers.moneyAbbreviations, letters) },
    },
    dates: { ...dates, plurals: { ...dates.plurals, ...abbreviatedTimes } },
    amounts: {
      ...amounts,
      currencies: { ...amounts.currencies, ...unknown(more.amounts.currencies, known) },
      units: { ...amounts.units, ...unknown(more.amounts.units, known) },
      signs: { ...amounts.signs, ...unknown(more.amounts.signs ?? {}, signs) },
      symbols: { ...amounts.symbols, ...unknown(more.amounts.symbols ?? {}, signs) },
    },
  };
}

/** Only words; a pack puts phrases such as «mil millones» together itself. */
function single<T>(lists: Lists<T>): Lists<T> {
  return Object.fromEntries(Object.entries(lists).filter(([words]) => !words.includes(' ')));
}

type Lists<T> = { readonly [words: string]: T };

/** Whether a word is short for another of the list: «Std.» for «Stunden»; what ends in a full stop always is. */
const isAbbreviated = (word: string, list: string): boolean =>
  word.endsWith('.') || list.toLowerCase().includes(word.slice(0, 3).toLowerCase());

function wordsOf(...lists: readonly (Lists<unknown> | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => Object.keys(list ?? {}).flatMap((words) => words.toLowerCase().split('|'))));
}

function unknown<T>(lists: Lists<T>, known: ReadonlySet<string>): Lists<T> {
  const rest: { [words: string]: T } = {};
  for (const [list, value] of Object.entries(lists)) {
    const words = list.split('|').filter((word) => !known.has(word.toLowerCase()));
    if (words.length > 0) rest[words.join('|')] = value;
  }
  return rest;
}
