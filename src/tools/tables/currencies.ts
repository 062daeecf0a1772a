import { currencySigns } from '../../core/recognize/languages/shared/currencies.js';
import { type Cldr, entries, plain, text } from './cldr.js';
import type { TableLanguage } from './languages.js';
import { WordLists } from './words.js';

/** Names that news use without the country, where several currencies share them: first the one most written of. */
const families = [
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
  'CNY CNH',
  'RON MDL',
  'TRY ITL',
  'KES UGX TZS SOS',
];

export interface CurrencyWords {
  readonly names: WordLists;
  readonly signs: WordLists;
}

/** ISO 4217 codes of the money in use today. */
export function currentCurrencies(cldr: Cldr): readonly string[] {
  const codes = new Set<string>();
  for (const [, periods] of entries(cldr.core('supplemental/currencyData', 'supplemental', 'currencyData', 'region'))) {
    for (const period of Object.values(periods)) {
      for (const [code, times] of entries(period))
        if (text(times, '_to') === '' && text(times, '_tender') !== 'false' && !code.startsWith('XX')) codes.add(code);
    }
  }
  return [...codes].sort();
}

/** Names of currencies in all forms, and their signs. */
export function currencyWords(cldr: Cldr, { tag, region }: TableLanguage): CurrencyWords {
  const currencies = cldr.locale('numbers', tag, 'currencies', 'numbers', 'currencies');
  const current = currentCurrencies(cldr);
  const forms = (code: string): ReadonlyMap<string, string> =>
    new Map(
      entries(currencies, code)
        .filter(([key]) => /^displayName(-|$)/.test(key))
        .map(([key, name]) => [key, typeof name === 'string' ? plain(name) : '']),
    );
  const names = new WordLists();
  for (const code of current) for (const name of forms(code).values()) if (name !== code) names.add(code, name);
  for (const family of families) {
    const codes = family.split(' ');
    for (const word of sharedNames(codes.map(forms))) if (names.owner(word) === undefined) names.add(family, word);
  }
  const signs = new WordLists('exact');
  const here = regionCurrencies(cldr, region);
  const shared = new Set(Object.keys(currencySigns).flatMap((list) => list.split('|')));
  for (const code of [...here, ...current]) {
    for (const key of ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant']) {
      const sign = plain(text(currencies, code, key));
      if (sign === '' || sign === code || shared.has(sign)) continue;
      // a lone letter is a currency only where it is that of the country
      if (/^\p{Script=Latin}\.?$/u.test(sign) && !here.includes(code)) continue;
      signs.add(code, sign);
    }
  }
  return { names, signs };
}

function regionCurrencies(cldr: Cldr, region: string): readonly string[] {
  const periods = cldr.core('supplemental/currencyData', 'supplemental', 'currencyData', 'region', region);
  return Object.values(periods).flatMap((period) =>
    entries(period)
      .filter(([, times]) => text(times, '_to') === '' && text(times, '_tender') !== 'false')
      .map(([code]) => code),
  );
}

/** What names of currencies have in common beside their countries, form by form: “dollar”, “dollars”. */
function sharedNames(all: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const found = new Set<string>();
  const named = all.filter((forms) => forms.size > 0);
  const [first, ...others] = named;
  if (!first || others.length === 0) return [];
  for (const [key, name] of first) {
    const words = name.split(' ');
    const counts = words.map(
      (word) => others.filter((forms) => (forms.get(key) ?? '').split(' ').includes(word)).length,
    );
    const most = Math.max(...counts);
    const kept = words.filter((_, i) => counts[i] === most);
    if (most * 2 > others.length - 1 && kept.length < words.length && kept.join('').length > 1)
      found.add(kept.join(' '));
  }
  return [...found];
}
