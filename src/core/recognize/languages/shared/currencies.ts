/**
 * Signs and codes of currencies, the same in every language. ISO 4217 codes, best first where a sign is shared.
 */
export const currencySigns: { readonly [signs: string]: string } = {
  '€': 'EUR',
  $: 'USD CAD AUD MXN ARS CLP COP NZD HKD SGD TWD UYU DOP',
  'US$|U$S|U$D|US $|U.S.$|U.S. $|USD$': 'USD',
  'C$|CA$|Can$|CDN$': 'CAD',
  'A$|AU$|AUD$': 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  RD$: 'DOP',
  'MX$|Mex$|MXN$': 'MXN',
  'AR$|ARS$': 'ARS',
  'CLP$|CL$': 'CLP',
  'COP$|COL$': 'COP',
  'U$|UY$|$U': 'UYU',
  J$: 'JMD',
  N$: 'NAD',
  '£': 'GBP',
  'E£|LE|L.E.|l.e.': 'EGP',
  '¥': 'JPY CNY',
  円: 'JPY',
  元: 'CNY',
  'CN¥|RMB': 'CNY',
  '₽': 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  '₾': 'GEL',
  '₡': 'CRC',
  '₲': 'PYG',
  '฿': 'THB',
  'S/|S/.': 'PEN',
  'Fr.|fr.|SFr.': 'CHF',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: 'SEK NOK DKK ISK',
  'Rs|Rs.': 'INR PKR LKR NPR',
  'Bs|Bs.': 'BOB VES',
  'Gs.|Gs': 'PYG',
  'B/.': 'PAB',
  Lps: 'HNL',
  'GH¢|GH₵': 'GHS',
  'KSh|Ksh|KShs|Kshs': 'KES',
  'USh|Ush|UShs|Ushs': 'UGX',
  'TSh|Tsh|TShs|Tshs': 'TZS',
  'Dh|Dhs': 'AED MAD',
  QR: 'QAR',
  SR: 'SAR',
  '৳|Tk|Tk.': 'BDT',
  'Sh|Shs': 'KES TZS UGX',
  R: 'ZAR',
  N: 'NGN',
  Q: 'GTQ',
  L: 'HNL',
};

/** Signs that are also initials, models and codes (R2, N95, Q3): money only before a magnitude (“R12bn”). */
export const initialSigns: ReadonlySet<string> = new Set('L N Q R QR SR Sh Shs'.split(' '));

/** Whether a sign is letters alone, and so must be written exactly: kr, but AUD$ and aud$. */
export function isLettersOnly(sign: string): boolean {
  for (const character of sign) if (character !== '.' && !hasCase(character)) return false;
  return true;
}

/** Whether a character is a letter, of the scripts that signs of currencies are written in. */
const hasCase = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

/** Abbreviations of a magnitude and a currency in one word, as they are written: ISO 4217 codes, power of ten. */
export const scaledCurrencies: { readonly [abbreviations: string]: readonly [codes: string, power: number] } = {
  'MEUR|MEuros': ['EUR', 6],
  TEUR: ['EUR', 3],
  MUSD: ['USD', 6],
  MGBP: ['GBP', 6],
  MCHF: ['CHF', 6],
  MSEK: ['SEK', 6],
  MNOK: ['NOK', 6],
  MDKK: ['DKK', 6],
  'Mkr|mkr': ['SEK NOK DKK', 6],
  'mdkr|Mdkr': ['SEK NOK DKK', 9],
};

/** ISO 4217 codes that are also words: before a number that is not large they are no money (COP28, TOP 10, SOS 112). */
export const codesLikeWords: ReadonlySet<string> = new Set('ALL BAM COP CUP MOP PEN SOS TOP'.split(' '));

/** ISO 4217 codes in use, and those of the currencies that the euro replaced. Written in capitals only. */
export const currencyCodes =
  'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';

/** ISO 3166-1 region to the currency that is legal tender there (ISO 4217). */
const tender = `AR:ARS AU:AUD BO:BOB BR:BRL BY:BYN CA:CAD CH:CHF CL:CLP CN:CNY CO:COP CR:CRC CU:CUP CZ:CZK DK:DKK DO:DOP
  DZ:DZD EG:EGP GB:GBP GT:GTQ HK:HKD HN:HNL HU:HUF ID:IDR IL:ILS IN:INR IQ:IQD IR:IRR IS:ISK JM:JMD JO:JOD JP:JPY KR:KRW
  KP:KPW KW:KWD KZ:KZT LB:LBP LI:CHF LK:LKR LY:LYD MA:MAD MX:MXN MY:MYR NG:NGN NI:NIO NO:NOK NP:NPR NZ:NZD OM:OMR PE:PEN
  PH:PHP PK:PKR PL:PLN PY:PYG QA:QAR RO:RON RS:RSD RU:RUB SA:SAR SE:SEK SG:SGD SY:SYP TH:THB TN:TND TR:TRY TW:TWD UA:UAH
  US:USD EC:USD SV:USD PA:USD PR:USD UY:UYU VE:VES VN:VND YE:YER ZA:ZAR BH:BHD AE:AED MD:MDL BG:EUR NA:NAD ZW:USD BM:BMD
  BS:BSD BB:BBD BZ:BZD FJ:FJD GY:GYD LR:LRD TT:TTD SR:SRD KY:KYD BN:BND SB:SBD KE:KES UG:UGX TZ:TZS SO:SOS GI:GIP SS:SSP
  SD:SDG MU:MUR SC:SCR MK:MKD AL:ALL GE:GEL GH:GHS ET:ETB AO:AOA CV:CVE MZ:MZN XK:EUR ES:EUR FR:EUR DE:EUR IT:EUR PT:EUR
  NL:EUR BE:EUR AT:EUR IE:EUR FI:EUR GR:EUR LU:EUR SK:EUR SI:EUR EE:EUR LV:EUR LT:EUR CY:EUR MT:EUR HR:EUR AD:EUR MC:EUR`;

/** The currency of each region, by ISO 3166-1 alpha-2 code. */
export const regionCurrency: ReadonlyMap<string, string> = new Map(
  tender.split(/\s+/).map((pair) => pair.split(':') as [string, string]),
);
