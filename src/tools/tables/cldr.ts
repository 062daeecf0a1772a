import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A value of a CLDR JSON file. */
export type Json = string | { readonly [key: string]: Json };

/** Reads the files of the CLDR packages. */
export class Cldr {
  readonly #folder: string;
  readonly #files = new Map<string, Json>();

  /** `folder`: the one that holds `cldr-core` and the others. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file of `cldr-core`, such as `supplemental/likelySubtags`, or a value inside it. */
  core(file: string, ...path: readonly string[]): Json {
    return need(this.#read(`cldr-core/${file}.json`), [file, ...path].join(' '), path);
  }

  /** A file of a locale, or a value inside it: `('dates', 'fi', 'ca-gregorian', 'dates', 'calendars')`. */
  locale(part: 'numbers' | 'dates' | 'units', tag: string, file: string, ...path: readonly string[]): Json {
    const json = this.#read(`cldr-${part}-full/main/${tag}/${file}.json`);
    return need(json, [tag, file, ...path].join(' '), ['main', tag, ...path]);
  }

  /** Tags of all locales of a language that differ from it by their region alone: es-MX, es-AR. */
  regional(language: string): readonly string[] {
    const folder = `${this.#folder}/cldr-numbers-full/main`;
    return readdirSync(folder)
      .filter((tag) => new RegExp(`^${language}-[A-Z]{2}$`).test(tag))
      .filter((tag) => existsSync(`${folder}/${tag}/numbers.json`))
      .sort();
  }

  #read(file: string): Json {
    let json = this.#files.get(file);
    if (json === undefined) {
      json = JSON.parse(readFileSync(`${this.#folder}/${file}`, 'utf8')) as Json;
      this.#files.set(file, json);
    }
    return json;
  }
}

/** The value at a path. Throws when there is none. */
function need(json: Json, name: string, path: readonly string[]): Json {
  const found = at(json, ...path);
  if (found === undefined) throw new Error(`CLDR has no ${name}`);
  return found;
}

/** The value at a path, if there is one. */
export function at(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let value = json;
  for (const key of path) value = typeof value === 'object' ? value[key] : undefined;
  return value;
}

/** The text at a path, or none. */
export function text(json: Json | undefined, ...path: readonly string[]): string {
  const value = at(json, ...path);
  return typeof value === 'string' ? value : '';
}

/** Keys and values of an object in their order. */
export function entries(json: Json | undefined, ...path: readonly string[]): readonly (readonly [string, Json])[] {
  const value = at(json, ...path);
  return typeof value === 'object' ? Object.entries(value) : [];
}

/** Marks of writing direction and joiners, which the recogniser passes over; spaces that do not break become plain. */
export function plain(words: string): string {
  return words
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .trim();
}
