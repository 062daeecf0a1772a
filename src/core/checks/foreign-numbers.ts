import Big from 'big.js';
import type { LanguageCheckWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';
import type { Passage } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Word, Words } from './view/words.js';

/** A number that an article says in another language than its own. */
export interface ForeignNumber extends Span {
  readonly value: Big;
  /** ISO 4217 codes, as far as a currency's name or sign stands beside it. */
  readonly currencies: readonly string[];
}

interface Magnitude {
  readonly power: number;
  readonly decimal: ',' | '.';
}

/**
 * Large magnitudes in the languages that articles quote from. «Billion» is a number of English here; in French and German
 * it is another, and then the article's own unless the number beside it is written as in English.
 */
const MAGNITUDES: readonly (readonly [words: string, power: number, decimal: ',' | '.'])[] = [
  ['million|millions', 6, '.'],
  ['billion|billions|bn', 9, '.'],
  ['trillion|trillions|tn', 12, '.'],
  ['millón|millones|milhão|milhões|milione|milioni|millionen|millió', 6, ','],
  ['mil millones|millardo|millardos|mil milhões|bilhão|bilhões|milliard|milliards|milliarde|milliarden', 9, ','],
  ['miliardo|miliardi|miljard|miljarden', 9, ','],
  ['billón|billones|bilião|biliões|trilhão|trilhões|bilione|bilioni|billionen|biljoen', 12, ','],
  ['trillón|trillones', 18, ','],
];

/** Names of currencies in those languages, by their code. */
const CURRENCIES: readonly (readonly [words: string, code: string])[] = [
  ['euro|euros|€', 'EUR'],
  ['dollar|dollars|dólar|dólares|dollari|dollaro|$|us$', 'USD'],
  ['pound|pounds|libra|libras|pfund|livres|£', 'GBP'],
  ['ruble|rubles|rouble|roubles|rublo|rublos|rubel', 'RUB'],
  ['yen|yenes|¥', 'JPY'],
  ['yuan|yuanes|renminbi', 'CNY'],
  ['peso|pesos', 'MXN'],
  ['real|reais|reales', 'BRL'],
  ['rupee|rupees|rupia|rupias', 'INR'],
  ['franc|francs|franco|francos|franken', 'CHF'],
];

interface Lists {
  readonly magnitudes: WordList<Magnitude>;
  readonly currencies: WordList<string>;
}

let lists: Lists | undefined;

/** The words above, read when first asked for: loading the program costs nothing. */
function foreignWords(): Lists {
  lists ??= {
    magnitudes: new WordList(MAGNITUDES.map(([words, power, decimal]) => [words, { power, decimal }] as const)),
    currencies: new WordList(CURRENCIES),
  };
  return lists;
}

/** The numbers of a passage with a large magnitude in words of other languages, in order. */
export function foreignNumbers(passage: Passage, language: LanguageCheckWords): readonly ForeignNumber[] {
  const { words } = passage;
  const own = WordList.ofValues(language.magnitudes);
  const found: ForeignNumber[] = [];
  for (const number of words.numbers) {
    let i = number + 1;
    while (isSeparator(words.at(i))) i++;
    const magnitude = foreignWords().magnitudes.at(words, i);
    if (magnitude === undefined) continue;
    const from = numberBefore(words, i);
    if (from === undefined) continue;
    const literal = words
      .slice(from, i)
      .map(({ folded }) => folded)
      .join('');
    const isEnglish = magnitude.value.decimal === '.';
    const isWritten = isEnglish && language.decimal === ',' && /^\d+\.\d{1,2}$/u.test(literal);
    if (own.at(words, i) !== undefined && !isWritten) continue;
    const value = sizeOf(literal, magnitude.value);
    if (value === undefined) continue;
    found.push({
      start: words.at(from)!.start,
      end: words.at(magnitude.to - 1)!.end,
      value,
      currencies: currenciesBeside(words, from, magnitude.to),
    });
  }
  return found;
}

const isSeparator = (word: Word | undefined): boolean => word?.folded === '.' || word?.folded === ',';

/** Index of the first word of the digits before a word; a blank may stand between, but not within them. */
function numberBefore(words: Words, magnitude: number): number | undefined {
  let from = magnitude;
  while (from > 0 && magnitude - from < 9) {
    const word = words.at(from - 1)!;
    const isJoined = from === magnitude || word.end === words.at(from)!.start;
    if (!isJoined || (word.type !== 'digits' && !isSeparator(word))) break;
    from--;
  }
  return from < magnitude && words.at(from)!.type === 'digits' ? from : undefined;
}

function sizeOf(literal: string, { power, decimal }: Magnitude): Big | undefined {
  const group = decimal === ',' ? '.' : ',';
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(literal) && literal.includes(group) && !literal.includes(decimal);
  const plain = isGrouped ? literal.split(group).join('') : literal.replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? new Big(plain).times(`1e${power}`) : undefined;
}

function currenciesBeside(words: Words, from: number, to: number): readonly string[] {
  const behind = words.at(to) && /^(?:de|d|di|of)$/u.test(words.at(to)!.folded) ? to + 1 : to;
  const { currencies } = foreignWords();
  const code = currencies.at(words, from - 1)?.value ?? currencies.at(words, behind)?.value;
  return code === undefined ? [] : [code];
}
