import { countryCodes } from '../entities/country-ids.js';
import type { CountryWords } from './name-words.js';

type Countries = { readonly [code: string]: CountryWords };

/** Names that mean something else in a language far more often: “mali” is small in Polish, fiscal in Turkish. */
const OTHER_WORDS: { readonly [code: string]: readonly string[] } = {
  ML: ['bs', 'cs', 'hr', 'mk', 'sk', 'sl', 'sr'],
  TG: ['ru', 'uk'],
};

/**
 * The countries of a language with those that its pack does not name, as ICU (Unicode's CLDR) calls them: the host has
 * the names of all languages already, so that no file brings them. Where the host does not know the language, none is
 * added.
 */
export function withAllCountries(tag: string, own: Countries): Countries {
  const missing = [...countryCodes()].filter((code) => !own[code] && !OTHER_WORDS[code]?.includes(tag));
  if (missing.length === 0 || tag === 'und' || Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return own;
  const long = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  // «US», «Hong Kong»: a pack that names the larger countries has these
  const short = own.US ? undefined : new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style: 'short' });
  const all: { [code: string]: CountryWords } = {};
  for (const code of missing) {
    const names = [long.of(code), short?.of(code)].flatMap((name) => (name === undefined ? [] : formsOf(name)));
    if (names.length > 0) all[code] = { name: [...new Set(names)].join('|'), demonym: '' };
  }
  return { ...all, ...own };
}

/** «Myanmar (Birma)» is called by either name, «Hongkong SAR» by the first; «Kongo – Kinshasa» is nobody's word for it. */
function formsOf(name: string): readonly string[] {
  const [, outside = name, inside] = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  return [outside, ...(inside === undefined || inside === inside.toUpperCase() ? [] : [inside])].filter(
    (form) => !/[|]|\s[-–—]\s/u.test(form),
  );
}
