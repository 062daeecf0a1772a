import { unitSymbols } from '../../core/recognize/languages/shared/units.js';
import { type Cldr, entries, type Json, plain, text } from './cldr.js';
import { WordLists } from './words.js';

/** CLDR's names of the units that news need, and their UCUM codes. */
const ucum: Readonly<Record<string, string>> = {
  'length-kilometer': 'km',
  'length-meter': 'm',
  'length-centimeter': 'cm',
  'length-millimeter': 'mm',
  'length-nanometer': 'nm',
  'length-mile': '[mi_i]',
  'length-mile-scandinavian': '{mile-scandinavian}',
  'length-nautical-mile': '[nmi_i]',
  'length-yard': '[yd_i]',
  'length-foot': '[ft_i]',
  'length-inch': '[in_i]',
  'length-light-year': '[ly]',
  'area-square-kilometer': 'km2',
  'area-square-meter': 'm2',
  'area-hectare': 'har',
  'area-acre': '[acr_us]',
  'area-square-mile': '[smi_us]',
  'area-square-foot': '[sft_i]',
  'volume-cubic-kilometer': 'km3',
  'volume-cubic-meter': 'm3',
  'volume-liter': 'L',
  'volume-milliliter': 'mL',
  'volume-hectoliter': 'hL',
  'volume-gallon': '[gal_us]',
  'volume-fluid-ounce': '[foz_us]',
  'volume-barrel': '[bbl_us]',
  'mass-tonne': 't',
  'mass-kilogram': 'kg',
  'mass-gram': 'g',
  'mass-milligram': 'mg',
  'mass-pound': '[lb_av]',
  'mass-ounce': '[oz_av]',
  'mass-stone': '[stone_av]',
  'speed-kilometer-per-hour': 'km/h',
  'speed-meter-per-second': 'm/s',
  'speed-mile-per-hour': '[mi_i]/h',
  'speed-knot': '[kn_i]',
  'temperature-celsius': 'Cel',
  'temperature-fahrenheit': '[degF]',
  'angle-degree': 'deg',
  'power-gigawatt': 'GW',
  'power-megawatt': 'MW',
  'power-kilowatt': 'kW',
  'power-watt': 'W',
  'power-horsepower': '[HP]',
  'energy-kilowatt-hour': 'kW.h',
  'energy-kilocalorie': 'kcal',
  'electric-volt': 'V',
  'frequency-gigahertz': 'GHz',
  'frequency-megahertz': 'MHz',
  'frequency-hertz': 'Hz',
  'digital-petabyte': 'PBy',
  'digital-terabyte': 'TBy',
  'digital-gigabyte': 'GBy',
  'digital-megabyte': 'MBy',
  'digital-kilobyte': 'kBy',
  'digital-byte': 'By',
  'digital-terabit': 'Tbit',
  'digital-gigabit': 'Gbit',
  'digital-megabit': 'Mbit',
  'digital-kilobit': 'kbit',
  'digital-bit': 'bit',
  'concentr-part-per-1e6': '[ppm]',
};

/** CLDR's names of units of time, and ours. */
const calendar: Readonly<Record<string, string>> = {
  'duration-century': 'century',
  'duration-decade': 'decade',
  'duration-year': 'year',
  'duration-quarter': 'quarter',
  'duration-month': 'month',
  'duration-fortnight': 'fortnight',
  'duration-week': 'week',
  'duration-day': 'day',
  'duration-hour': 'hour',
  'duration-minute': 'minute',
  'duration-second': 'second',
};

/** Units whose short names (“dec”) mostly mean something else. */
const rarelyShort: ReadonlySet<string> = new Set(['century', 'decade', 'fortnight']);

export interface UnitWords {
  readonly names: WordLists;
  readonly symbols: WordLists;
  /** Units of the calendar and the clock. */
  readonly times: WordLists;
  readonly percent: readonly string[];
  /** Some stand before the number. */
  readonly before: boolean;
  readonly timesBefore: boolean;
}

/** Names of units in all forms that CLDR has, and their symbols. */
export function unitWords(cldr: Cldr, tag: string): UnitWords {
  const units = cldr.locale('units', tag, 'units', 'units');
  const names = new WordLists();
  const symbols = new WordLists('exact');
  const times = new WordLists();
  const percent = new Set<string>();
  const shared = new Map(
    Object.entries(unitSymbols).flatMap(([list, code]) => list.split('|').map((symbol) => [symbol, code] as const)),
  );
  let before = false;
  let timesBefore = false;
  for (const [name, code] of Object.entries(ucum)) {
    for (const { word, first } of forms(units, 'long', name)) {
      before ||= first;
      if (!isSymbol(word)) names.add(code, word);
      else if (shared.get(word) !== code) symbols.add(code, word);
    }
    for (const { word, first } of forms(units, 'short', name)) {
      if (shared.get(word) === code || names.owner(word) === code) continue;
      before ||= first;
      symbols.add(code, word);
    }
  }
  for (const [name, unit] of Object.entries(calendar)) {
    for (const { word, first } of forms(units, 'long', name)) {
      timesBefore ||= first;
      times.add(unit, word);
    }
    if (rarelyShort.has(unit)) continue;
    for (const { word } of forms(units, 'short', name)) {
      // a letter alone is short for much else
      const letters = word.replace(/\P{L}/gu, '');
      const alone = letters.length < 2 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(letters);
      if (!alone) times.add(unit, word);
    }
  }
  for (const length of ['long', 'short'])
    for (const { word } of forms(units, length, 'concentr-percent')) percent.add(word);
  return { names, symbols, times, percent: [...percent], before, timesBefore };
}

/** A few Latin letters, whose case tells mega from milli. */
const isSymbol = (word: string): boolean =>
  /^[A-Za-z²³/°]{1,4}$/.test(word) && (word.length < 4 || word !== word.toLowerCase());

interface Form {
  readonly word: string;
  /** The number stands behind. */
  readonly first: boolean;
}

function forms(units: Json, length: string, name: string): readonly Form[] {
  const found: Form[] = [];
  for (const [key] of entries(units, length, name)) {
    if (!key.includes('-count-')) continue;
    const [before = '', behind = '', more] = plain(text(units, length, name, key))
      .split('{0}')
      .map(plain);
    if (more !== undefined || (before === '') === (behind === '')) continue;
    found.push({ word: before || behind, first: behind === '' });
  }
  return found;
}
