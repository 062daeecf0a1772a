import type { Border } from './sources.js';

/** Codes that ISO 3166-1 keeps for what is no country and has none of its own. */
const RESERVED: readonly string[] = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'FX', 'IC', 'TA', 'UN'];

/** The module with the Wikidata identifiers of all countries and territories that ISO 3166-1 has a code for. */
export function printCountryIds(borders: readonly Border[]): string {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  // Denmark and the Netherlands are meant by their names, not the kingdoms with the lands beyond the sea
  const proper = (code: string, kingdom: string): string =>
    borders.find(({ country, nameEn }) => country === code && nameEn === english.of(code))?.wikidata ?? kingdom;
  const ids = borders
    .flatMap(({ iso1A2, wikidata }) =>
      iso1A2 !== undefined && !RESERVED.includes(iso1A2) ? [[iso1A2, proper(iso1A2, wikidata)]] : [],
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([code, id]) => `${code} ${id?.slice(1)}`);
  return `import { lazy } from '../../text/lazy.js';

/**
 * Wikidata identifiers of countries by ISO 3166-1 alpha-2, written by \`npm run knowledge\` from
 * \`@rapideditor/country-coder\` (ISC License): \`AD 228\` is Q228.
 */
const LIST =
  '${ids.join(',')}';

const ids = lazy(() => new Map(LIST.split(',').map((entry) => [entry.slice(0, 2), \`Q\${entry.slice(3)}\`])));

/** ISO 3166-1 alpha-2 codes of all of them. */
export const countryCodes = (): Iterable<string> => ids().keys();

/** QID of the country with this code. */
export function countryId(code: string): string | undefined {
  return ids().get(code);
}
`;
}
