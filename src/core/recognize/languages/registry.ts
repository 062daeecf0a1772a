import { lazy } from '../../text/lazy.js';
import { packOf } from '../cldr/pack.js';
import type { LanguageTable } from '../cldr/table.js';
import type { Gazetteer } from '../entities/gazetteer.js';
import { type NameData, NO_NAMES, readGazetteer, readNames } from '../entities/name-file.js';
import { Characters } from '../words/characters.js';
import { Tokens } from '../words/tokens.js';
import { Language } from './language.js';
import { packs } from './packs.js';
import { root } from './root.js';
import type { LanguagePack } from './types.js';

/** Data for one language, as the files beside the bundle hold them. */
export interface LanguageData {
  /** A language pack, or a table from CLDR, as UTF-8 JSON. */
  readonly tables?: Uint8Array;
  /** Lists and the model of names, as `npm run build` puts them together. */
  readonly names?: Uint8Array;
}

/** Data for a language that are not what they should be. */
export class LanguageDataError extends Error {
  override readonly name = 'LanguageDataError';
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

/** Finds the files of a language: their bytes, or nothing where there is none. Must not throw. */
export interface LanguageSource {
  readonly tables?: (language: string) => Uint8Array | undefined;
  readonly names?: (language: string) => Uint8Array | undefined;
}

/** BCP 47: several languages. The model of names for all that have none of their own. */
export const JOINT = 'mul';

/** BCP 47: no language in particular. The names that the models of all languages share. */
export const SHARED = 'und';

/** The languages that are known, each compiled when it is first asked for. */
export class Languages {
  readonly #characters = lazy(() => new Characters());
  readonly #tokens = lazy(() => new Tokens(this.characters));
  readonly #packs = new Map(packs.map((pack) => [pack.tag, pack]));
  readonly #names = new Map<string, NameData>();
  readonly #compiled = new Map<string, Language>();
  #gazetteer: Gazetteer | undefined;
  /** Languages whose files were asked for already. */
  readonly #sought = { tables: new Set<string>(), names: new Set<string>() };
  #source: LanguageSource = {};

  /**
   * Names where files of languages are to be found, once and synchronously, when a language is first asked for; its names
   * when names are first asked for. What lies there goes before what the bundle holds; a later call leaves what it does
   * not mention.
   */
  readFrom(source: LanguageSource): void {
    this.#source = { ...this.#source, ...source };
    this.#sought.tables.clear();
    this.#sought.names.clear();
  }

  get characters(): Characters {
    return this.#characters();
  }

  /** For whoever reads a text next: reading is synchronous, so that one serves all, and keeps the room it has. */
  get tokens(): Tokens {
    return this.#tokens();
  }

  /** Whether there is a pack or table for the language of this BCP 47 tag. */
  has(tag: string): boolean {
    const language = parseLanguageTag(tag)?.language ?? '';
    this.#seek(language);
    return this.#packs.has(language);
  }

  /** Whether there is a model of names for the language of this BCP 47 tag, its own or the joint one. */
  hasNames(tag: string): boolean {
    return this.#namesOf(parseLanguageTag(tag)?.language ?? '').model !== undefined;
  }

  /** The language for a BCP 47 tag; where there is no pack for it, what all languages share. */
  get(tag: string): Language {
    const parsed = parseLanguageTag(tag);
    if (parsed) this.#seek(parsed.language);
    const pack = this.#packs.get(parsed?.language ?? '') ?? root;
    const key = `${parsed?.language ?? ''}-${parsed?.region ?? ''}`;
    let language = this.#compiled.get(key);
    if (!language) {
      language = this.#compile(pack, parsed?.region, parsed?.language ?? '');
      this.#compiled.set(key, language);
    }
    return language;
  }

  /**
   * Adds data; what was compiled for the language without them is made anew when next asked for.
   * @throws {TypeError} when the tag is none
   * @throws {LanguageDataError} when the data are not those of this language
   */
  load(tag: string, { tables, names }: LanguageData): void {
    const language = parseLanguageTag(tag)?.language;
    if (!language) throw new TypeError(`tag: “${tag}” is not a BCP 47 language tag`);
    if (tables) {
      this.#sought.tables.add(language);
      this.#packs.set(language, readPack(language, tables));
      for (const key of this.#compiled.keys()) if (key.startsWith(`${language}-`)) this.#compiled.delete(key);
    }
    if (names) {
      this.#sought.names.add(language);
      this.#keepNames(language, names);
      for (const [key, compiled] of this.#compiled) {
        const own = key.slice(0, key.indexOf('-'));
        if (own === language || language === JOINT || language === SHARED)
          this.#compiled.set(key, this.#renamed(compiled, own));
      }
    }
  }

  #compile(pack: LanguagePack, region: string | undefined, language: string): Language {
    const names = (): NameData => this.#namesOf(language);
    return new Language(pack, region ?? pack.region, region !== undefined, this.characters, names);
  }

  #renamed(language: Language, own: string): Language {
    return language.withNames(() => this.#namesOf(own));
  }

  #seek(language: string): void {
    const { tables } = this.#source;
    if (!tables || this.#sought.tables.has(language)) return;
    this.#sought.tables.add(language);
    const bytes = tables(language);
    if (bytes) this.load(language, { tables: bytes });
  }

  #seekNames(language: string): NameData | undefined {
    const { names } = this.#source;
    if (names && !this.#sought.names.has(language)) {
      this.#sought.names.add(language);
      const bytes = names(language);
      if (bytes) this.#keepNames(language, bytes);
    }
    return this.#names.get(language);
  }

  #keepNames(language: string, bytes: Uint8Array): void {
    try {
      if (language === SHARED) this.#gazetteer = readGazetteer(bytes);
      else this.#names.set(language, readNames(bytes));
    } catch (cause) {
      throw new LanguageDataError(`the names for “${language}” cannot be read`, { cause });
    }
  }

  /** Lists and model of a language; the model of all languages where it has none. */
  #namesOf(language: string): NameData {
    this.#seekNames(SHARED);
    const shared = this.#gazetteer && { gazetteer: this.#gazetteer };
    const own = this.#seekNames(language);
    if (own?.model) return { ...own, ...shared };
    const joint = this.#seekNames(JOINT);
    return { ...NO_NAMES, ...joint, ...own, ...shared, joint: true };
  }
}

/** The file of a language written by hand as it lies beside the bundle: written by the build, read back by `load`. */
export function writePack(pack: LanguagePack): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(pack));
}

function readPack(language: string, bytes: Uint8Array): LanguagePack {
  let pack: unknown;
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    pack = isTable(data) ? packOf(data) : data;
  } catch (cause) {
    throw new LanguageDataError(`the data for “${language}” are not UTF-8 JSON of a known form`, { cause });
  }
  if (!isPack(pack)) throw new LanguageDataError(`the data for “${language}” lack a part that this version needs`);
  if (pack.tag !== language) throw new LanguageDataError(`the data for “${language}” are those of “${pack.tag}”`);
  return pack;
}

/** Whether a value is a table of a format that this version reads; its parts are those that our own tool writes. */
function isTable(value: unknown): value is LanguageTable {
  return typeof value === 'object' && value !== null && 'table' in value && value.table === 3;
}

/** Whether a value has every part that the pack of no language has. */
function isPack(value: unknown): value is LanguagePack {
  const covers = (part: unknown, model: unknown): boolean => {
    if (typeof model !== 'object' || model === null) return typeof part === typeof model;
    if (Array.isArray(model)) return Array.isArray(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
    return Object.entries(model).every(([key, inner]) => covers((part as Record<string, unknown>)[key], inner));
  };
  return covers(value, root);
}

/** One for the whole process: compiling a language twice gives the same, and loaded data serve every reader. */
export const languages = new Languages();
