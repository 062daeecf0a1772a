import { currencyCodes } from '../../core/recognize/cldr/currency-codes.js';
import { commonSigns, currencyFamilies, unitCodes } from '../../core/recognize/cldr/shared-lists.js';
import type { LanguageTable, Turned } from '../../core/recognize/cldr/table.js';
import { type Cldr, entries, plain, text } from './cldr.js';
import { currencyWords } from './currencies.js';
import { dateTable } from './dates.js';
import type { TableLanguage } from './languages.js';
import { numberTable, systems } from './numbers.js';
import { unitWords } from './units.js';
import { Packer, WordLists } from './words.js';

/** The table of one language. */
export function languageTable(cldr: Cldr, language: TableLanguage): LanguageTable {
  const { tag, region } = language;
  const packer = new Packer();
  const numbers = cldr.locale('numbers', tag, 'numbers', 'numbers');
  const { names, signs } = currencyWords(cldr, language);
  const units = unitWords(cldr, tag);
  const percent = new Set(['%']);
  const bounds = new WordLists();
  const links = new Set<string>();
  let before = units.before;
  for (const system of systems(numbers)) {
    percent.add(plain(text(numbers, `symbols-numberSystem-${system}`, 'percentSign')));
    before ||= /^[^#0]*%/.test(text(numbers, `percentFormats-numberSystem-${system}`, 'standard'));
    for (const [key, pattern] of entries(numbers, `currencyFormats-numberSystem-${system}`)) {
      if (!key.startsWith('unitPattern-count-') || typeof pattern !== 'string') continue;
      before ||= pattern.startsWith('{1}');
      links.add(plain(/^\{0\}(.*)\{1\}$/.exec(pattern)?.[1] ?? ''));
    }
    const patterns = `miscPatterns-numberSystem-${system}`;
    for (const [key, bound] of [
      ['atLeast', 'at-least'],
      ['atMost', 'at-most'],
      ['approximately', 'about'],
    ] as const) {
      const words = plain(/^(.*)\{0\}$/.exec(text(numbers, patterns, key))?.[1] ?? '');
      if (/\p{L}{2}/u.test(words)) bounds.add(bound, words);
    }
  }
  for (const word of units.percent) percent.add(word);
  const of = [...links].filter((link) => /\p{L}/u.test(link)).join('|');
  const currencies = packer.turned(names);
  const unitNames = packer.turned(units.names);
  const dates = dateTable(cldr, language, units, packer);
  const table: LanguageTable = {
    table: 3,
    tag,
    region,
    numbers: numberTable(cldr, language, packer),
    amounts: {
      ...(of && { of, ofBehindAll: true as const }),
      percent: [...percent].filter((word) => word !== '').join('|'),
      ...(before && { namesBefore: true as const }),
      bounds: packer.turned(bounds),
      names: [],
      families: [],
      currencies: {},
      signs: differing(packer.full(signs)),
      units: [],
      symbols: packer.full(units.symbols),
    },
    dates,
    endings: [],
  };
  const shared = packer.finish();
  const lists = { names: inOrder(currencies, currencyCodes), families: inOrder(currencies, currencyFamilies) };
  const others = without(currencies, [...currencyCodes, ...currencyFamilies]);
  const amounts = { ...table.amounts, ...lists, currencies: others, units: inOrder(unitNames, unitCodes) };
  const unlisted = Object.keys(without(unitNames, unitCodes));
  if (unlisted.length > 0) throw new Error(`not among the codes of units: ${unlisted.join(' ')}`);
  return { ...table, amounts, ...shared };
}

/** The words of a table's list in the order of their values, without those that are empty at the end. */
function inOrder(words: Turned, values: readonly string[]): readonly string[] {
  const list = values.map((value) => words[value] ?? '');
  return list.slice(0, list.findLastIndex((entry) => entry !== '') + 1);
}

function without(words: Turned, values: readonly string[]): Turned {
  return Object.fromEntries(Object.entries(words).filter(([value]) => !values.includes(value)));
}

/** Signs that are not those of most languages; one that this language lacks is empty. */
function differing(signs: Turned): Turned {
  const lacking = Object.keys(commonSigns).filter((code) => signs[code] === undefined);
  const others = Object.entries(signs).filter(([code, sign]) => commonSigns[code] !== sign);
  return { ...Object.fromEntries(others), ...Object.fromEntries(lacking.map((code) => [code, ''])) };
}
