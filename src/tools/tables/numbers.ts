import type { LanguageTable } from '../../core/recognize/cldr/table.js';
import { currencySigns } from '../../core/recognize/languages/shared/currencies.js';
import { unitSymbols } from '../../core/recognize/languages/shared/units.js';
import { type Cldr, entries, type Json, plain, text } from './cldr.js';
import type { TableLanguage } from './languages.js';
import { type Packer, WordLists } from './words.js';

type Numbers = LanguageTable['numbers'];

/** Symbols of units in small letters: 5 kM are no kilometres. */
const symbols: ReadonlySet<string> = new Set(Object.keys(unitSymbols).flatMap((list) => list.toLowerCase().split('|')));

/** Letters that a currency sign begins with: NT$. */
const currencyLetters: ReadonlySet<string> = new Set(
  Object.keys(currencySigns)
    .flatMap((list) => list.split('|').map((sign) => sign.replace('$', '')))
    .filter((letters) => letters.length > 1),
);

/** Separators and magnitudes. */
export function numberTable(cldr: Cldr, { tag, region }: TableLanguage, packer: Packer): Numbers {
  const numbers = cldr.locale('numbers', tag, 'numbers', 'numbers');
  const words = new WordLists();
  const short = new WordLists();
  const letters = new WordLists('exact');
  let before = false;
  for (const system of systems(numbers)) {
    const formats = `decimalFormats-numberSystem-${system}`;
    for (const { power, word, first } of magnitudes(entries(numbers, formats, 'long', 'decimalFormat'))) {
      words.add(String(power), word);
      before ||= first;
    }
    for (const { power, word } of magnitudes(entries(numbers, formats, 'short', 'decimalFormat'))) {
      // where the two contradict each other, it is the long ones that are wrong
      if (words.owner(word) !== undefined) {
        words.move(word, String(power));
        continue;
      }
      if (currencyLetters.has(word)) continue;
      // one letter of an alphabet is as often a unit; beside a currency it is none
      if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\.?$/u.test(word) || symbols.has(word.toLowerCase()))
        letters.add(String(power), word);
      else short.add(String(power), word);
    }
  }
  const own = separators(numbers);
  const regions: Record<string, ReturnType<typeof separators>> = {};
  for (const locale of cldr.regional(tag)) {
    const there = separators(cldr.locale('numbers', locale, 'numbers', 'numbers'));
    const differs = there.decimal !== own.decimal || there.group !== own.group;
    if (differs && !locale.endsWith(`-${region}`)) regions[locale.slice(tag.length + 1)] = there;
  }
  return {
    ...own,
    ...(before && { magnitudesBefore: true as const }),
    ...(Object.keys(regions).length > 0 && { regions }),
    magnitudes: packer.turned(words),
    abbreviations: packer.turned(short),
    moneyAbbreviations: packer.full(letters),
  };
}

/** Numbering systems that a locale writes with: its own and Latin digits. */
export function systems(numbers: Json): readonly string[] {
  return [
    ...new Set([text(numbers, 'defaultNumberingSystem'), text(numbers, 'otherNumberingSystems', 'native'), 'latn']),
  ].filter((system) => entries(numbers, `symbols-numberSystem-${system}`).length > 0);
}

function separators(numbers: Json): { decimal: ',' | '.'; group: string } {
  const symbols = `symbols-numberSystem-${text(numbers, 'defaultNumberingSystem')}`;
  const known = entries(numbers, symbols).length > 0 ? symbols : 'symbols-numberSystem-latn';
  const sign = text(numbers, known, 'decimal');
  // the Arabic signs mean one thing only; behind Latin digits the others are used
  const decimal = sign === '٫' ? text(numbers, 'symbols-numberSystem-latn', 'decimal') || '.' : sign;
  const group = text(numbers, known, 'group');
  const spaced = /\s/u.test(group);
  return {
    decimal: decimal === ',' ? ',' : '.',
    group: spaced
      ? ' \u00a0\u202f\u2009'
      : `${group === '٬' ? (decimal === ',' ? '.' : ',') : group}\u00a0\u202f\u2009`,
  };
}

interface Magnitude {
  readonly power: number;
  readonly word: string;
  /** It stands before the digits. */
  readonly first: boolean;
}

/**
 * Powers of ten and their words, from patterns such as `"1000000-count-other": "0 miljoonaa"`. A word that has several
 * powers, by mistake, keeps the one that most patterns give it.
 */
function magnitudes(patterns: readonly (readonly [string, Json])[]): readonly Magnitude[] {
  const votes = new Map<string, { readonly powers: number[]; readonly first: boolean }>();
  for (const [key, pattern] of patterns) {
    const type = /^(10+)-/.exec(key)?.[1];
    if (!type || typeof pattern !== 'string') continue;
    const parts = /^(\D*?)(0+)(\D*)$/u.exec(plain((pattern.split(';')[0] as string).replaceAll("'", '')));
    if (!parts) continue;
    const [, before = '', zeros = '', behind = ''] = parts;
    const power = type.length - 1 - (zeros.length - 1);
    const words = [before, behind].map(plain).filter((word) => word !== '');
    if (words.length !== 1 || power <= 0) continue;
    const word = words[0] as string;
    const vote = votes.get(word) ?? { powers: [], first: behind === '' };
    vote.powers.push(power);
    votes.set(word, vote);
  }
  return [...votes].flatMap(([word, { powers, first }]) => {
    const counts = powers.map((power) => powers.filter((other) => other === power).length);
    const power = powers[counts.indexOf(Math.max(...counts))] as number;
    const stem = word.endsWith('.') ? word.slice(0, -1) : '';
    const found = [{ power, word, first }];
    return /^\p{L}{3,}$/u.test(stem) ? [...found, { power, word: stem, first }] : found;
  });
}
