/** What is known of a place by its name alone. */
export interface KnownPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Wikidata QID. */
  readonly id?: string;
}

/** The first line of the file. */
export const PLACES_HEADER = 'factmark places 1';

/** Bytes that are no file of places of this version. */
export class PlacesError extends Error {
  override readonly name = 'PlacesError';
}

/**
 * Cities and regions of the world and the countries they are in, from a file beside the bundle that is asked for when a
 * place of an article is first looked up. The file is text, a line for each name: the folded name, a tab, codes of the
 * countries that have a place of this name, the largest first, and for a few a tab and the QID. Its lines are in the
 * order of their UTF-16 code units, so that it is searched as it is; nothing is built from it.
 */
export class Places {
  #text = '';
  #source: (() => Uint8Array | undefined) | undefined;
  #version = 0;

  /** Names where the file is to be found, synchronously, when it is first needed. */
  readFrom(source: () => Uint8Array | undefined): void {
    this.#source = source;
  }

  /** @throws {PlacesError} when the bytes are something else */
  load(bytes: Uint8Array): void {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (cause) {
      throw new PlacesError('the file of places is not UTF-8', { cause });
    }
    if (!text.startsWith(`${PLACES_HEADER}\n`)) throw new PlacesError('these bytes hold no places');
    this.#text = text.slice(PLACES_HEADER.length);
    this.#version++;
  }

  /** Changes when a file arrives. */
  get version(): number {
    return this.#version;
  }

  get loaded(): boolean {
    return this.#text !== '';
  }

  /**
   * The place of a name; nothing when it is not known, or when there are several and `region` (ISO 3166-1 alpha-2, where
   * the article says that it is written for one) is none of theirs.
   */
  find(name: string, region?: string): KnownPlace | undefined {
    this.#seek();
    const line = this.#lineOf(foldPlace(name));
    if (line === undefined) return undefined;
    const [, codes = '', id] = line.split('\t');
    const countries = codes.split(',');
    const country = countries.length === 1 ? codes : countries.find((code) => code === region);
    return country === undefined ? undefined : { country, ...(id !== undefined && { id }) };
  }

  #seek(): void {
    const source = this.#source;
    this.#source = undefined;
    const bytes = source?.();
    if (bytes) this.load(bytes);
  }

  /** Finds the line by halving; every line stands between line ends. */
  #lineOf(name: string): string | undefined {
    const text = this.#text;
    const wanted = `${name}\t`;
    let low = 0;
    let high = text.length - 1;
    while (low < high) {
      const start = text.lastIndexOf('\n', (low + high) >>> 1);
      const end = text.indexOf('\n', start + 1);
      if (end < 0) return undefined;
      const line = text.slice(start + 1, end);
      if (line.startsWith(wanted)) return line;
      if (line.slice(0, line.indexOf('\t')) < name) low = end;
      else high = start;
    }
    return undefined;
  }
}

/** Without case, accents and what else people leave out. */
export function foldPlace(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'`ʻ‘]/gu, '')
    .replace(/[\s\-‐–]+/gu, ' ')
    .trim();
}

/** One for the whole process, as the languages. */
export const places = new Places();
