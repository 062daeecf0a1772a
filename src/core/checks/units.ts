/*
 * Units that articles convert into each other, by UCUM code: exact factors to the base unit of their dimension. A code
 * that stands for several measures in everyday use (a ton, a gallon) has the factors of all.
 */

export interface Measure {
  /** Decimal; how many base units one is. */
  readonly factor: string;
  /** Added before the factor is applied; for temperatures. */
  readonly offset?: string;
}

export interface MeasureDimension {
  readonly name: string;
  readonly measures: readonly Measure[];
}

const MILE = '1609.344 1852';
const TON = '907.18474 1000 1016.0469088';
const GALLON = '0.003785411784 0.00454609';
const PINT = '0.000473176473 0.00056826125';
const OUNCE = '0.0000295735295625 0.0000284130625';

const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  length: {
    um: '0.000001',
    mm: '0.001',
    cm: '0.01',
    dm: '0.1',
    m: '1',
    km: '1000',
    '[in_i]': '0.0254',
    '[ft_i]': '0.3048',
    '[yd_i]': '0.9144',
    '[mi_i]': MILE,
    '[nmi_i]': MILE,
    '[fth_i]': '1.8288',
    '[fur_us]': '201.168',
  },
  area: {
    cm2: '0.0001',
    m2: '1',
    har: '10000',
    km2: '1000000',
    '[sin_i]': '0.00064516',
    '[sft_i]': '0.09290304',
    '[ft_i]2': '0.09290304',
    '[syd_i]': '0.83612736',
    '[acr_us]': '4046.8564224',
    '[acr_br]': '4046.8564224',
    '[smi_us]': '2589988.110336',
    '[mi_i]2': '2589988.110336',
  },
  volume: {
    mL: '0.000001',
    cL: '0.00001',
    dL: '0.0001',
    L: '0.001',
    hL: '0.1',
    cm3: '0.000001',
    m3: '1',
    km3: '1000000000',
    '[cin_i]': '0.000016387064',
    '[cft_i]': '0.028316846592',
    '[cyd_i]': '0.764554857984',
    '[gal_us]': GALLON,
    '[gal_br]': GALLON,
    '[pt_us]': PINT,
    '[pt_br]': PINT,
    '[foz_us]': OUNCE,
    '[qt_us]': '0.000946352946 0.0011365225',
    '[bbl_us]': '0.158987294928',
  },
  mass: {
    ug: '0.000000001',
    mg: '0.000001',
    g: '0.001',
    kg: '1',
    t: '1000',
    kt: '1000000',
    Mt: '1000000000',
    Gt: '1000000000000',
    '[lb_av]': '0.45359237 0.5',
    '[oz_av]': '0.028349523125 0.0311034768',
    '[oz_tr]': '0.0311034768',
    '[stone_av]': '6.35029318',
    '[ston_av]': TON,
    '[lton_av]': TON,
  },
  speed: {
    'm/s': '3.6',
    'km/h': '1',
    '[mi_i]/h': '1.609344',
    '[kn_i]': '1.852',
    '[ft_i]/s': '1.09728',
  },
  power: {
    W: '1',
    kW: '1000',
    MW: '1000000',
    GW: '1000000000',
    TW: '1000000000000',
    // of 550 foot-pounds a second, and metric
    '[HP]': '745.69987158227022 735.49875',
  },
  energy: {
    J: '1',
    kJ: '1000',
    MJ: '1000000',
    'W.h': '3600',
    'kW.h': '3600000',
    'MW.h': '3600000000',
    'GW.h': '3600000000000',
    'TW.h': '3600000000000000',
    kcal: '4184',
  },
};

/** In kelvins from the zero of Celsius; without the offset, a difference of two temperatures. */
const TEMPERATURES: Readonly<Record<string, readonly Measure[]>> = {
  Cel: [{ factor: '1' }],
  K: [{ factor: '1', offset: '-273.15' }, { factor: '1' }],
  '[degF]': [{ factor: '0.55555555555555555556', offset: '-32' }, { factor: '0.55555555555555555556' }],
};

const BY_UNIT: ReadonlyMap<string, MeasureDimension> = new Map([
  ...Object.entries(DIMENSIONS).flatMap(([name, units]) =>
    Object.entries(units).map(([unit, factors]): [string, MeasureDimension] => [
      unit,
      { name, measures: factors.split(' ').map((factor) => ({ factor })) },
    ]),
  ),
  ...Object.entries(TEMPERATURES).map(([unit, measures]): [string, MeasureDimension] => [
    unit,
    { name: 'temperature', measures },
  ]),
]);

/** The dimension of a UCUM unit, and what it may be. */
export function dimensionOf(unit: string): MeasureDimension | undefined {
  return BY_UNIT.get(unit);
}
