import type { Group } from './group.js';
import type { KnownName } from './lexicon.js';

/** Groups by what may link them. */
export class Groups {
  readonly #byKey = new Map<number, Group>();
  readonly #byWord = new Map<number, Set<Group>>();
  readonly #byInitials = new Map<string, Set<Group>>();
  readonly #byPlain = new Map<string, Set<Group>>();
  readonly #byLetter = new Map<string, Set<Group>>();
  readonly #byExpansion = new Map<number, Set<Group>>();
  readonly #byKnown = new Map<KnownName, Set<Group>>();

  get(key: number): Group | undefined {
    return this.#byKey.get(key);
  }

  add(group: Group): void {
    this.#byKey.set(group.key, group);
    for (const word of group.words) put(this.#byWord, word, group);
    put(this.#byInitials, group.initials, group);
    put(this.#byPlain, group.plain, group);
    put(this.#byLetter, letterOf(group), group);
  }

  delete(group: Group): void {
    this.#byKey.delete(group.key);
    for (const word of group.words) drop(this.#byWord, word, group);
    drop(this.#byInitials, group.initials, group);
    drop(this.#byPlain, group.plain, group);
    drop(this.#byLetter, letterOf(group), group);
  }

  /** Notes that another name was introduced behind the one with this key: in brackets, or as an alias. */
  introduce(key: number, other: Group): void {
    put(this.#byExpansion, key, other);
  }

  introducedWith(key: number): ReadonlySet<Group> {
    return this.#byExpansion.get(key) ?? none;
  }

  unintroduce(key: number, other: Group): void {
    drop(this.#byExpansion, key, other);
  }

  know(known: KnownName, group: Group): void {
    put(this.#byKnown, known, group);
  }

  forget(known: KnownName, group: Group): void {
    drop(this.#byKnown, known, group);
  }

  withWord(word: number): ReadonlySet<Group> {
    return this.#byWord.get(word) ?? none;
  }

  withInitials(initials: string): ReadonlySet<Group> {
    return this.#byInitials.get(initials) ?? none;
  }

  /** Those of several words, or those of initials only, that begin with the same letter. */
  withLetter({ plain }: Group, brief: boolean): ReadonlySet<Group> {
    return this.#byLetter.get(`${brief ? '.' : ''}${plain.charAt(0)}`) ?? none;
  }

  withPlain(plain: string): ReadonlySet<Group> {
    return this.#byPlain.get(plain) ?? none;
  }

  withKnown(known: KnownName): ReadonlySet<Group> {
    return this.#byKnown.get(known) ?? none;
  }
}

const none: ReadonlySet<Group> = new Set();

/** Its first letter, behind a stop where it is but initials. */
const letterOf = ({ brief, plain }: Group): string => `${brief ? '.' : ''}${plain.charAt(0)}`;

function put<K>(map: Map<K, Set<Group>>, key: K, group: Group): void {
  const set = map.get(key);
  if (set) set.add(group);
  else map.set(key, new Set([group]));
}

function drop<K>(map: Map<K, Set<Group>>, key: K, group: Group): void {
  const set = map.get(key);
  set?.delete(group);
  if (set?.size === 0) map.delete(key);
}
