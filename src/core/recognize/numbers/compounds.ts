import type { CompoundWords, NumberWords } from '../languages/types.js';
import { type Characters, IGNORED, MARK } from '../words/characters.js';
import type { Tokens } from '../words/tokens.js';

/** What one part of a number written as one word can be. */
const NUMBER = 1;
const SCALE = 2;
const JOINER = 4;
const HALF_BEHIND = 8;
const HALF_BEFORE = 16;
const ORDINAL = 32;
const ENDING = 64;
/** The article as the number one: begins no ordinal («einte»). */
const ONE = 128;

const LAST = NUMBER | SCALE | HALF_BEHIND | ORDINAL | ENDING;

/** No word is a number that is longer. */
const LONGEST = 90;
const SHORTEST = 5;

const NO = 0;
const MAYBE = 1;

/** The number that one word stands for. */
export interface Compound {
  /** A whole number or one and a half. */
  readonly value: number;
  readonly ordinal: boolean;
}

interface Part {
  readonly roles: number;
  readonly value: number;
}

/**
 * Numbers written as one word, read from the words for their parts.
 *
 * The parts form a tree of letters, so that nearly every other word is turned down at its first, second or third
 * letter. A word that splits without rest is then added up: ones before tens behind a joiner («vierundzwanzig»), smaller
 * behind greater («ventotto»), hundreds and magnitudes times what stands before them.
 */
export class CompoundNumbers {
  readonly #characters: Characters;
  /** The tree: of each node its letter, its first child, its next sibling (0 is none), what it ends. */
  readonly #letters: number[] = [0];
  readonly #children: number[] = [0];
  readonly #siblings: number[] = [0];
  readonly #parts: (Part | undefined)[] = [undefined];
  /** Nodes of the first letters, by letter. */
  readonly #roots = new Uint16Array(0x600);
  /** Where a part ends, in the word that is being read. */
  readonly #reached = new Uint8Array(LONGEST + 1);

  constructor(words: NumberWords, compounds: CompoundWords, characters: Characters) {
    this.#characters = characters;
    const scales: { readonly [list: string]: number } = {
      ...words.multipliers,
      ...Object.fromEntries(Object.entries(words.magnitudes).map(([list, power]) => [list, 10 ** power])),
    };
    for (const [list, value] of Object.entries(words.cardinals)) {
      const scale = value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value))) ? SCALE : 0;
      this.#add(list, NUMBER | scale, value, compounds.elides);
    }
    for (const [list, value] of Object.entries(scales)) this.#add(list, SCALE, value, compounds.elides);
    for (const [list, value] of Object.entries(words.ordinals)) this.#add(list, ORDINAL, value);
    this.#add(words.one, NUMBER | ONE, 1, compounds.elides);
    this.#add(compounds.joiners, JOINER);
    this.#add(compounds.andHalf, HALF_BEHIND);
    this.#add(compounds.half, HALF_BEFORE);
    this.#add(compounds.ordinals, ENDING);
  }

  /** The number that token `i` is, if its letters are one. */
  read(tokens: Tokens, i: number): Compound | undefined {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const length = end - start;
    if (length < SHORTEST || length > LONGEST) return undefined;
    const splits = this.#splits(tokens.codes, start, length);
    if (splits === NO) return undefined;
    const word = this.#fold(tokens.slice(i));
    const parts = this.#split(word, 0, new Uint8Array(word.length));
    return parts && sum(parts.reverse());
  }

  /** Whether the letters split into parts, found without making anything; `MAYBE` where marks hide letters. */
  #splits(codes: Uint16Array, start: number, length: number): number {
    const reached = this.#reached;
    const characters = this.#characters;
    let farthest = 0;
    for (let from = 0; from <= farthest && from < length; from++) {
      if (from > 0 && reached[from] === 0) continue;
      let node = 0;
      for (let at = from; at < length; ) {
        const code = codes[start + at] as number;
        node = this.#child(node, characters.lower(code));
        if (node === 0) {
          const hidden =
            characters.class(code) === IGNORED || characters.class(codes[start + at + 1] as number) === MARK;
          if (!hidden) break;
          reached.fill(0, 0, farthest + 1);
          return MAYBE;
        }
        at++;
        if (!this.#parts[node]) continue;
        reached[at] = 1;
        if (at > farthest) farthest = at;
      }
    }
    const whole = farthest === length ? MAYBE : NO;
    if (farthest > 0) reached.fill(0, 0, farthest + 1);
    return whole;
  }

  #fold(word: string): string {
    let folded = '';
    for (const character of word.normalize('NFC')) {
      const code = character.charCodeAt(0);
      if (this.#characters.class(code) !== IGNORED) folded += String.fromCharCode(this.#characters.lower(code));
    }
    return folded;
  }

  /** The parts of `word` from `at` on, last first; `dead` remembers from where there are none. */
  #split(word: string, at: number, dead: Uint8Array): Part[] | undefined {
    const ends: [number, Part][] = [];
    let node = 0;
    for (let end = at; end < word.length; ) {
      node = this.#child(node, word.charCodeAt(end++));
      if (node === 0) break;
      const part = this.#parts[node];
      if (part) ends.push([end, part]);
    }
    for (let i = ends.length - 1; i >= 0; i--) {
      const [end, part] = ends[i] as [number, Part];
      if (end === word.length) {
        if (at > 0 && (part.roles & LAST) !== 0) return [part];
      } else if (dead[end] === 0) {
        const rest = this.#split(word, end, dead);
        if (rest) {
          rest.push(part);
          return rest;
        }
      }
    }
    dead[at] = 1;
    return undefined;
  }

  #child(node: number, letter: number): number {
    if (node === 0) return this.#roots[letter] ?? 0;
    let child = this.#children[node] as number;
    while (child !== 0 && this.#letters[child] !== letter) child = this.#siblings[child] as number;
    return child;
  }

  #add(list: string | undefined, roles: number, value = 0, elides = false): void {
    for (const word of list?.split('|') ?? []) {
      const folded = this.#fold(word);
      // phrases are the grammar's business
      if (!/^[\p{L}\p{M}]+$/u.test(folded)) continue;
      this.#insert(folded, { roles, value });
      if (elides && /[aeiou]$/.test(folded) && folded.length > 2) this.#insert(folded.slice(0, -1), { roles, value });
    }
  }

  #insert(word: string, part: Part): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      const child = this.#child(node, letter);
      node = child || this.#grow(node, letter);
    }
    const known = this.#parts[node];
    this.#parts[node] = known ? { roles: known.roles | part.roles, value: known.value || part.value } : part;
  }

  #grow(parent: number, letter: number): number {
    const node = this.#letters.push(letter) - 1;
    this.#children.push(0);
    this.#parts.push(undefined);
    this.#siblings.push(parent === 0 ? 0 : (this.#children[parent] as number));
    if (parent !== 0) this.#children[parent] = node;
    else if (letter < this.#roots.length) this.#roots[letter] = node;
    return node;
  }
}

/** What parts add up to; nothing when they do not follow each other as in a number. */
function sum(parts: readonly Part[]): Compound | undefined {
  let total = 0;
  // what has not been multiplied yet, and what may still be added to it
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  let limit = Number.POSITIVE_INFINITY;
  let joined = false;
  let half = 1;
  let ordinal = false;
  for (let i = 0; i < parts.length; i++) {
    const { roles, value } = parts[i] as Part;
    const last = i === parts.length - 1;
    const behind = i > 0 && !joined;
    if (last && i > 0 && (roles & HALF_BEHIND) !== 0 && group % 1 === 0) return finished(total + group + 0.5, ordinal);
    if (last && behind && (roles & ENDING) !== 0 && !(i === 1 && (parts[0] as Part).roles & ONE)) {
      ordinal = true;
    } else if ((roles & SCALE) !== 0 && scales(value, group, limit)) {
      const product = (group || 1) * value;
      if (value >= 1000) {
        total += product;
        group = 0;
        limit = value;
      } else group = product;
      room = value;
      joined = false;
    } else if ((roles & (NUMBER | ORDINAL)) !== 0) {
      const ones = joined && group > 0 && group % 100 > 0 && group % 100 < 10 && value >= 20 && value < 100;
      if (!ones && value >= room) return undefined;
      if (!ones && group === 0 && value >= limit) return undefined;
      if ((roles & NUMBER) === 0) {
        if (!last) return undefined;
        ordinal = true;
      }
      group += value;
      room = ones ? 1 : Math.min(room, roomBehind(value));
      joined = false;
    } else if ((roles & JOINER) !== 0 && i > 0 && !joined) joined = true;
    else if ((roles & HALF_BEFORE) !== 0 && i === 0) half = 0.5;
    else return undefined;
  }
  if (half < 1 && total + group < 1000) return undefined;
  return finished((total + group) * half, ordinal);
}

function scales(value: number, group: number, limit: number): boolean {
  if (value >= limit) return false;
  return value >= 1000 ? group < 1000 || group < value : group < 100;
}

function finished(value: number, ordinal: boolean): Compound | undefined {
  return value > 0 && Number.isSafeInteger(value * 2) ? { value, ordinal } : undefined;
}

/** Ones behind tens, tens and ones behind hundreds; behind ones and teens nothing. */
function roomBehind(value: number): number {
  if (value < 20) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}
