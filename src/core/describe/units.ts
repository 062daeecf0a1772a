import { formatDecimal } from './numbers.js';
import type { Voice } from './voice.js';

/** UCUM codes whose names `Intl.NumberFormat` knows in every language. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  '[in_i]': 'inch',
  '[ft_i]': 'foot',
  '[yd_i]': 'yard',
  '[mi_i]': 'mile',
  '[acr_us]': 'acre',
  '[acr_br]': 'acre',
  har: 'hectare',
  g: 'gram',
  kg: 'kilogram',
  '[oz_av]': 'ounce',
  '[lb_av]': 'pound',
  '[stone_av]': 'stone',
  mL: 'milliliter',
  ml: 'milliliter',
  L: 'liter',
  l: 'liter',
  '[foz_us]': 'fluid-ounce',
  '[gal_us]': 'gallon',
  '[gal_br]': 'gallon',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  deg: 'degree',
  'km/h': 'kilometer-per-hour',
  '[mi_i]/h': 'mile-per-hour',
  'm/s': 'meter-per-second',
  bit: 'bit',
  kbit: 'kilobit',
  Mbit: 'megabit',
  Gbit: 'gigabit',
  By: 'byte',
  kBy: 'kilobyte',
  MBy: 'megabyte',
  GBy: 'gigabyte',
  TBy: 'terabyte',
  PBy: 'petabyte',
};

/** UCUM prefixes that occur in the news. */
const PREFIXES: Readonly<Record<string, string>> = {
  n: 'nano',
  u: 'micro',
  m: 'milli',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

const PREFIXABLE = /^([numkMGTP]?)(W\.h|W|Hz|V|A|Ohm|J|eV|Pa|N)$/;

/** A quantity in words: “100 megawatts”. An unknown unit is given by its symbol. */
export function quantityInWords(decimal: string, unit: string, voice: Voice): string {
  return nameWithNumber(formatDecimal(decimal, voice), decimal, unit, voice);
}

function nameWithNumber(number: string, decimal: string, unit: string, voice: Voice): string {
  const intl = INTL_UNITS[unit];
  if (intl !== undefined) {
    return formatDecimal(decimal, voice, { style: 'unit', unit: intl, unitDisplay: 'long' });
  }
  const prefixed = PREFIXABLE.exec(unit);
  if (prefixed !== null) {
    const prefix = PREFIXES[prefixed[1]!];
    const base = baseName(prefixed[2]!, decimal === '1', voice);
    return `${number} ${prefix === undefined ? base : `${prefixName(prefix, voice)}${base}`}`;
  }
  return ownName(number, decimal === '1', unit, voice) ?? `${number} ${unitSymbol(unit)}`;
}

function prefixName(prefix: string, voice: Voice): string {
  // The only one of them that Spanish and English spell differently.
  return prefix === 'milli' ? voice.t('milli') : prefix;
}

function baseName(base: string, one: boolean, voice: Voice): string {
  switch (base) {
    case 'W':
      return one ? voice.t('watt') : voice.t('watts');
    case 'W.h':
      return one ? voice.t('watt-hour') : voice.t('watt-hours');
    case 'Hz':
      return voice.t('hertz');
    case 'V':
      return one ? voice.t('volt') : voice.t('volts');
    case 'A':
      return one ? voice.t('ampere') : voice.t('amperes');
    case 'Ohm':
      return one ? voice.t('ohm') : voice.t('ohms');
    case 'J':
      return one ? voice.t('joule') : voice.t('joules');
    case 'eV':
      return one ? voice.t('electronvolt') : voice.t('electronvolts');
    case 'Pa':
      return one ? voice.t('pascal') : voice.t('pascals');
    default:
      return one ? voice.t('newton') : voice.t('newtons');
  }
}

function ownName(number: string, one: boolean, unit: string, voice: Voice): string | undefined {
  switch (unit) {
    case 't':
      return one ? voice.t('{0} tonne', number) : voice.t('{0} tonnes', number);
    case 't{CO2}':
      return one ? voice.t('{0} tonne of CO₂', number) : voice.t('{0} tonnes of CO₂', number);
    case 'm2':
      return one ? voice.t('{0} square metre', number) : voice.t('{0} square metres', number);
    case 'km2':
      return one ? voice.t('{0} square kilometre', number) : voice.t('{0} square kilometres', number);
    case 'm3':
      return one ? voice.t('{0} cubic metre', number) : voice.t('{0} cubic metres', number);
    case 'hm3':
      return one ? voice.t('{0} cubic hectometre', number) : voice.t('{0} cubic hectometres', number);
    case '[sft_i]':
    case '[ft_i]2':
      return one ? voice.t('{0} square foot', number) : voice.t('{0} square feet', number);
    case '[smi_us]':
    case '[mi_i]2':
      return one ? voice.t('{0} square mile', number) : voice.t('{0} square miles', number);
    case '[nmi_i]':
      return one ? voice.t('{0} nautical mile', number) : voice.t('{0} nautical miles', number);
    case '[kn_i]':
      return one ? voice.t('{0} knot', number) : voice.t('{0} knots', number);
    case '[bbl_us]':
      return one ? voice.t('{0} barrel', number) : voice.t('{0} barrels', number);
    case '[oz_tr]':
      return one ? voice.t('{0} troy ounce', number) : voice.t('{0} troy ounces', number);
    case '{point}':
      return one ? voice.t('{0} point', number) : voice.t('{0} points', number);
    default:
      return undefined;
  }
}

/** The sign a reader knows for a UCUM code: `MW·h`, `°C`, `BTC`. */
export function unitSymbol(unit: string): string {
  const known: Readonly<Record<string, string>> = {
    Cel: '°C',
    '[degF]': '°F',
    har: 'ha',
    'W.h': 'Wh',
    'km/h': 'km/h',
    By: 'B',
    Ohm: 'Ω',
  };
  const direct = known[unit];
  if (direct !== undefined) {
    return direct;
  }
  return unit
    .replace(/W\.h/g, 'Wh')
    .replace(/By$/, 'B')
    .replace(/[{}[\]]/g, '')
    .replace(/_(?:i|us|br|av|tr)\b/g, '')
    .replace(/\./g, '·')
    .replace(/(?<=[a-z])2\b/g, '²')
    .replace(/(?<=[a-z])3\b/g, '³');
}
