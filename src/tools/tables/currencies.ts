import { currencyFamilies } from '../../core/recognize/cldr/shared-lists.js';
import { currencySigns } from '../../core/recognize/languages/shared/currencies.js';
import { type Cldr, entries, plain, text } from './cldr.js';
import type { TableLanguage } from './languages.js';
import { WordLists } from './words.js';

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
  const here = regionCurrencies(cldr, region);
  const order = nounOrder(currencyFamilies.map((family) => family.split(' ').map(forms)));
  for (const code of here) {
    const family = currencyFamilies.find((codes) => codes.split(' ').includes(code))?.split(' ') ?? [];
    const codes = [code, ...family.filter((other) => other !== code)].join(' ');
    for (const name of bareNames([forms(code)], order)) if (names.owner(name) === undefined) names.add(codes, name);
  }
  for (const family of currencyFamilies) {
    const codes = family.split(' ');
    for (const name of bareNames(codes.map(forms), order)) if (names.owner(name) === undefined) names.add(family, name);
  }
  const signs = new WordLists('exact');
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

type Forms = ReadonlyMap<string, string>;
type Order = 'first' | 'last' | 'joined-first' | 'joined-last';

/**
 * Where names of currencies have their noun: before the country («Rupiah Indonesia») or behind it («magyar forint»), as
 * most of those that share a noun tell.
 */
function nounOrder(families: readonly (readonly Forms[])[]): Order | undefined {
  const votes = new Map<Order, number>();
  const vote = (order: Order): void => void votes.set(order, (votes.get(order) ?? 0) + 1);
  for (const family of families) {
    const names = family.map((forms) => forms.get('displayName') ?? '').filter((name) => name !== '');
    if (names.length < 3) continue;
    const words = names.map((name) => name.split(' '));
    const most = (pick: (list: readonly string[]) => string): number => {
      const picked = words.map(pick);
      return Math.max(...picked.map((word) => picked.filter((other) => other === word).length));
    };
    const half = names.length / 2;
    if (words.filter(({ length }) => length > 1).length > half) {
      if (most((list) => list[0] as string) > half) vote('first');
      if (most((list) => list[list.length - 1] as string) > half) vote('last');
    } else {
      if (most(([name = '']) => name.slice(0, 3)) > half) vote('joined-first');
      if (most(([name = '']) => name.slice(-2)) > half) vote('joined-last');
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Nouns in the names of currencies, form by form: “dollar”, “dollars”; of several, those that most of them share. */
function bareNames(all: readonly Forms[], order: Order | undefined): readonly string[] {
  const found = new Set<string>();
  const named = all.filter((forms) => forms.size > 0);
  if (order === 'first' || order === 'last') {
    for (const key of named[0]?.keys() ?? []) {
      const names = named.map((forms) => (forms.get(key) ?? '').split(' '));
      const noun = (length: number): string => cut(names[0] ?? [], length, order);
      const sharing = (length: number): number =>
        names.filter((name) => name.length > length && cut(name, length, order) === noun(length)).length;
      let length = 1;
      // «đô la»
      while (length < 3 && names.length > 2 && sharing(length + 1) > 1 && sharing(length + 1) === sharing(length))
        length++;
      const enough = names.length === 1 || (sharing(length) > 1 && sharing(length) * 2 >= names.length);
      if (enough && /^[\p{L}\p{M}’' -]{2,}$/u.test(noun(length))) found.add(noun(length));
    }
    return [...found];
  }
  if (order === undefined || named.length < 3) return [];
  const name = named[0]?.get('displayName') ?? '';
  const others = named.slice(1).map((forms) => forms.get('displayName') ?? '');
  for (let length = name.length - 1; length >= (order === 'joined-first' ? 3 : 2); length--) {
    const noun = order === 'joined-first' ? name.slice(0, length) : name.slice(-length);
    const sharing = others.filter((other) =>
      order === 'joined-first' ? other.startsWith(noun) : other.endsWith(noun),
    );
    if (sharing.length * 2 >= others.length) return [noun];
  }
  return [];
}

function cut(words: readonly string[], length: number, order: 'first' | 'last'): string {
  return (order === 'first' ? words.slice(0, length) : words.slice(-length)).join(' ');
}
