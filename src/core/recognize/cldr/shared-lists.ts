/** What the tables of most languages would say alike, so that each says only how it differs. `npm run tables` reads it. */

/** UCUM codes of the units, in the order in which tables list their names. */
export const unitCodes: readonly string[] =
  'km m cm mm nm [mi_i] {mile-scandinavian} [nmi_i] [yd_i] [ft_i] [in_i] [ly] km2 m2 har [acr_us] [smi_us] [sft_i] km3 m3 L mL hL [gal_us] [foz_us] [bbl_us] t kg g mg [lb_av] [oz_av] [stone_av] km/h m/s [mi_i]/h [kn_i] Cel [degF] deg GW MW kW W [HP] kW.h kcal V GHz MHz Hz PBy TBy GBy MBy kBy By Tbit Gbit Mbit kbit bit [ppm]'.split(
    ' ',
  );

/**
 * ISO 4217 codes of the currencies that news name without their country («million dollars»), those that share a name
 * together, the one most written of first; in the order in which tables list their names.
 */
export const currencyFamilies: readonly string[] = [
  'USD CAD AUD HKD SGD NZD TWD',
  'GBP EGP LBP SYP',
  'RUB BYN',
  'INR PKR LKR NPR IDR',
  'SEK NOK DKK CZK ISK',
  'CHF XOF XAF CDF',
  'MXN ARS COP CLP UYU DOP PHP CUP',
  'AED MAD',
  'KWD RSD IQD JOD DZD TND BHD LYD',
  'SAR IRR QAR OMR YER',
  'KRW KPW',
  'RON MDL',
  'KES UGX TZS SOS',
  'JPY',
  'CNY',
  'TRY',
  'PLN',
  'HUF',
  'UAH',
  'BRL',
  'ILS',
  'KZT',
  'ZAR',
];

/** Signs of currencies that CLDR gives in more than half of all languages; a language without one has it empty. */
export const commonSigns: { readonly [code: string]: string } = {
  AFN: '؋',
  AMD: '֏',
  AOA: 'Kz',
  AZN: '₼',
  BAM: 'KM',
  BYN: 'р.',
  GNF: 'FG',
  IDR: 'Rp',
  JPY: 'JP¥',
  KGS: '⃀',
  KHR: '៛',
  KMF: 'CF',
  LAK: '₭',
  LBP: 'L£',
  MGA: 'Ar',
  MNT: '₮',
  MYR: 'RM',
  RON: 'lei',
  RWF: 'RF',
  SAR: '⃁',
  STN: 'Db',
  TOP: 'T$',
  TRY: 'TL',
  XAF: 'FCFA',
  XCD: 'EC$',
  XCG: 'Cg.',
  XOF: 'F CFA',
  XPF: 'CFPF',
  ZMW: 'ZK',
};
