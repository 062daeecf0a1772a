import { foldPlace, PLACES_HEADER } from '../../core/recognize/entities/places.js';
import type { Sources } from './sources.js';

/** Fewest people of a city that is no capital and no seat of a region. */
const LARGE = 15_000;
/** A seat of a region may be smaller. */
const SEAT = 5_000;
/** As many as a region counts when another place bears its name. */
const REGION = 400_000;
/** A place of the same name counts beside the largest when it has this share of its people. */
const SHARE = 0.1;

/** Places of one name: the most people by country, and the identifier of the only one. */
interface Named {
  readonly countries: Map<string, number>;
  id?: string;
}

/** The file of places: cities of GeoNames, regions of ISO 3166-2 in English, parts of countries with a QID. */
export function placesFile({ borders, cities, subdivisions }: Sources): string {
  const names = new Map<string, Named>();
  const add = (name: string, country: string, weight: number): Named => {
    const key = foldPlace(name);
    const named = names.get(key) ?? { countries: new Map<string, number>() };
    names.set(key, named);
    named.countries.set(country, Math.max(weight, named.countries.get(country) ?? 0));
    return named;
  };
  for (const { name, country, featureCode, population } of cities) {
    const isSeat = featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= SEAT);
    // districts and former places have names of their own, but few know them
    if (!['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(featureCode) && (isSeat || population >= LARGE)) {
      add(name, country, featureCode === 'PPLC' ? population * 10 : population);
    }
  }
  for (const [code, name] of Object.entries(subdivisions)) {
    const country = code.slice(0, 2).toUpperCase();
    for (const form of formsOf(name)) add(form, country, REGION);
  }
  for (const { nameEn, wikidata, iso1A2, country, level } of borders) {
    if (iso1A2 !== undefined || country === undefined || level.endsWith('Group')) continue;
    add(nameEn, country, REGION).id = wikidata;
  }
  const lines = [...names]
    .flatMap(([name, named]) => lineOf(name, named))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${[PLACES_HEADER, ...lines].join('\n')}\n`;
}

const keyOf = (line: string): string => line.slice(0, line.indexOf('\t'));

/** A region's name as it is, and without the word for what it is. */
function formsOf(name: string): readonly string[] {
  const short = name
    .replace(/\s*[[(].*$/u, '')
    .replace(
      /\s(?:Province|Region|State|County|Department|Governorate|Prefecture|Oblast|Krai|District|Parish|Canton)$/u,
      '',
    );
  return [...new Set([name, short])].filter((form) => form.length > 2 && !form.includes('\t'));
}

function lineOf(name: string, { countries, id }: Named): readonly string[] {
  const ranked = [...countries].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const codes = ranked.filter(([, weight]) => weight >= most * SHARE).map(([code]) => code);
  if (name === '' || codes.some((code) => !/^[A-Z]{2}$/u.test(code))) return [];
  return [[name, codes.join(','), ...(id !== undefined && codes.length === 1 ? [id] : [])].join('\t')];
}
