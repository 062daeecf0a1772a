import { Characters } from '../words/characters.js';
import { en } from './en.js';
import { es } from './es.js';
import { Language } from './language.js';
import type { LanguagePack } from './types.js';

const packs: readonly LanguagePack[] = [es, en];

/** Generated data for one language, as the files beside the bundle hold them. */
export interface LanguageData {
  readonly tables?: Uint8Array;
  readonly names?: Uint8Array;
}

/** A language tag taken apart: `es-MX` is the language `es` in the region `MX`. */
export interface LanguageTag {
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
}

/** Reads a BCP 47 tag in any case, with `-` or `_`; script and variants are passed over. */
export function parseLanguageTag(tag: string): LanguageTag | undefined {
  const parts = tag.trim().split(/[-_]/);
  const language = parts[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(language)) return undefined;
  const region = parts.slice(1).find((part) => /^[a-z]{2}$/i.test(part));
  return { language, region: region?.toUpperCase() };
}

/** The languages that are known, each compiled when it is first asked for. */
export class Languages {
  readonly #characters = new Characters();
  readonly #compiled = new Map<string, Language>();
  readonly #data = new Map<string, LanguageData>();

  get characters(): Characters {
    return this.#characters;
  }

  /** Tags of the languages that have a pack. */
  get tags(): readonly string[] {
    return packs.map((pack) => pack.tag);
  }

  has(tag: string): boolean {
    const language = parseLanguageTag(tag)?.language;
    return packs.some((pack) => pack.tag === language);
  }

  /** The language for a tag; English where there is no pack for it. */
  get(tag: string): Language {
    const parsed = parseLanguageTag(tag);
    const pack = packs.find((candidate) => candidate.tag === parsed?.language) ?? en;
    const region = parsed?.region ?? pack.region;
    const certain = parsed?.region !== undefined;
    const key = `${pack.tag}-${parsed?.region ?? ''}`;
    let language = this.#compiled.get(key);
    if (!language) {
      language = new Language(pack, region, certain, this.#characters);
      this.#compiled.set(key, language);
    }
    return language;
  }

  /** Adds generated data; what was compiled for the language without them is made anew when next asked for. */
  load(tag: string, data: LanguageData): void {
    const language = parseLanguageTag(tag)?.language;
    if (!language) throw new TypeError(`tag: “${tag}” is not a BCP 47 language tag`);
    this.#data.set(language, { ...this.#data.get(language), ...data });
    for (const key of this.#compiled.keys()) if (key.startsWith(`${language}-`)) this.#compiled.delete(key);
  }
}

/** One for the whole process: compiling a language twice gives the same, and loaded data serve every reader. */
export const languages = new Languages();
