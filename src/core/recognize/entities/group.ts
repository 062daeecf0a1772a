import type { EntityType, EntityValue } from '../../facts.js';
import { type NameCandidate, VOTE, type Votes } from './candidate.js';
import { kinds } from './labels.js';
import type { KnownName } from './lexicon.js';
import type { Mention } from './mention.js';

/** All mentions written with the same words. What it says never depends on the order in which they came. */
export class Group {
  readonly key: number;
  readonly words: readonly number[];
  readonly mentions = new Set<Mention>();
  readonly #forms = new Map<string, number>();
  #known: Map<KnownName, number> | undefined;
  #stands: Map<number, number> | undefined;
  #aliases: Map<number, number> | undefined;
  /** Sums over the mentions, by kind. */
  readonly votes: number[] = kinds.map(() => 0);
  firstNames = 0;
  /** Mentions whose words stand side by side. */
  adjacents = 0;
  /** Mentions whose last word may be left out. */
  generics = 0;
  /** Mentions with their legal form. */
  legals = 0;
  /** Mentions that end with a noun for organisations. */
  nouns = 0;
  /** Mentions that are those of several people. */
  families = 0;
  /** Mentions that are first names whose surname the next name has. */
  siblings = 0;
  #beside: Map<number, number> | undefined;
  /** Mentions whose last word a hyphen joins to the one before. */
  compounds = 0;
  /** First letters of its words, folded; of a word alone and of what is itself but initials («PG&E») all letters. */
  readonly initials: string;
  /** Whether it is but initials. */
  readonly brief: boolean;
  /** One word with «Mr» in front. */
  readonly titled: boolean;
  /** Folded without accents; what it is compared by. */
  readonly plain: string;

  /** The fuller group that this one is a short form of. */
  parent: Group | undefined;
  readonly children = new Set<Group>();
  value: EntityValue | undefined;

  constructor(candidate: NameCandidate) {
    this.key = candidate.key;
    this.words = candidate.words;
    // from the words alone, so that it is the same for every mention of the group
    const words: string[] = [];
    for (let i = 0; i < candidate.words.length; i++) {
      const start = (candidate.offsets[i * 2] as number) - candidate.start;
      words.push(plain(candidate.text.slice(start, (candidate.offsets[i * 2 + 1] as number) - candidate.start)));
    }
    this.plain = words.join(' ');
    this.brief =
      words.length === 1 || (words.join('').length <= MOST_INITIALS && words.every((word) => word.length <= 2));
    // the s of «People’s» is no word
    const initials = words.filter((word) => word !== 's').map((word) => word.charAt(0));
    this.initials = this.brief ? words.join('') : initials.join('');
    this.titled = candidate.titled;
  }

  /** Whether it is initials, or one word that is also written in capitals only or in brackets behind a longer name. */
  get acronym(): boolean {
    if (!this.brief) return false;
    if (this.words.length > 1 || this.#stands) return true;
    for (const form of this.#forms.keys()) if (isShouted(form)) return true;
    return false;
  }

  /** Counts a mention in (`by` 1) or out (`by` -1). */
  count(mention: Mention, by: 1 | -1): void {
    const { candidate } = mention;
    if (by === 1) this.mentions.add(mention);
    else this.mentions.delete(mention);
    tally(this.#forms, candidate.text, by);
    candidate.votes.forEach((votes, kind) => {
      this.votes[kind]! += by * votes;
    });
    if (candidate.adjacent) this.adjacents += by;
    if (candidate.generic) this.generics += by;
    if (candidate.legal) this.legals += by;
    if (candidate.firstName) this.firstNames += by;
    if (candidate.known) {
      this.#known ??= new Map();
      tally(this.#known, candidate.known, by);
    }
    if (candidate.noun) this.nouns += by;
    if (candidate.family) this.families += by;
    if (candidate.sibling) this.siblings += by;
    if (candidate.compound) this.compounds += by;
    for (const key of candidate.beside) {
      this.#beside ??= new Map();
      tally(this.#beside, key, by);
    }
    if (candidate.stands !== undefined) {
      this.#stands ??= new Map();
      tally(this.#stands, candidate.stands, by);
      if (this.#stands.size === 0) this.#stands = undefined;
    }
    if (candidate.alias !== undefined) {
      this.#aliases ??= new Map();
      tally(this.#aliases, candidate.alias, by);
      if (this.#aliases.size === 0) this.#aliases = undefined;
    }
  }

  /** Keys of the fuller names that this acronym was introduced with, and how often. */
  get stands(): ReadonlyMap<number, number> {
    return this.#stands ?? none;
  }

  /** Keys of the names that the text gives as others of the same, and how often. */
  get aliases(): ReadonlyMap<number, number> {
    return this.#aliases ?? none;
  }

  /** Keys of shorter names that stand before it in a paragraph, and how often. */
  get beside(): ReadonlyMap<number, number> {
    return this.#beside ?? none;
  }

  /** What the lists say that it is; the registry's word first. */
  get known(): KnownName | undefined {
    if (!this.#known) return undefined;
    let best: KnownName | undefined;
    for (const known of this.#known.keys()) {
      if (
        !best ||
        (known.registered && !best.registered) ||
        (known.registered === best.registered && known.name < best.name)
      )
        best = known;
    }
    return best;
  }

  /** The most frequent way to write it; of two, the one with fewer capitals, then in order of characters. */
  get form(): string {
    let best = '';
    let most = 0;
    for (const [form, count] of this.#forms) {
      if (count > most || (count === most && isBetter(form, best))) {
        best = form;
        most = count;
      }
    }
    return best;
  }

  get root(): Group {
    let group: Group = this;
    while (group.parent) group = group.parent;
    return group;
  }

  get type(): EntityType {
    return typeOf(this.votes, this.known);
  }
}

/** Number of the place where the document names a group first. */
export type Order = (group: Group) => number;

/** Of names like «PG&E», in letters. */
const MOST_INITIALS = 5;

const none: ReadonlyMap<number, number> = new Map();

/** The likeliest kind must lead by this, or nobody says which one it is. */
const LEAD = VOTE / 8;
/** As much must speak against a country's being a place. */
const COUNTRY = 3 * VOTE;

/** Kind with the most votes, if it leads by enough; the lists decide between kinds that are close. */
export function typeOf(votes: Votes, known: KnownName | undefined): EntityType {
  if (known && (known.registered || votes.every((count) => count === 0))) return known.type;
  let best = 0;
  for (let kind = 1; kind < kinds.length; kind++) if ((votes[kind] as number) > (votes[best] as number)) best = kind;
  const most = votes[best] as number;
  if (known && (votes[kinds.indexOf(known.type)] as number) > most - (known.isCountry ? COUNTRY : LEAD))
    return known.type;
  const leads = votes.every((count, kind) => kind === best || count <= most - LEAD);
  return leads ? (kinds[best] as EntityType) : 'unknown';
}

/** Value of the entity whose fullest group is `root`. */
export function entityValue(root: Group): EntityValue {
  const votes = kinds.map(() => 0);
  let known: KnownName | undefined;
  const add = (group: Group): void => {
    // a surname that is also a city says nothing about the person who bears it
    const called = group.parent?.type === 'person' && !group.known?.registered;
    if (!called) for (const [kind, count] of group.votes.entries()) votes[kind]! += count;
    const own = called ? undefined : group.known;
    if (
      own &&
      (!known ||
        (own.registered && !known.registered) ||
        (own.registered === known.registered && own.name < known.name))
    )
      known = own;
    for (const child of group.children) add(child);
  };
  add(root);
  const type = typeOf(votes, known);
  const fits = known && known.type === type ? known : undefined;
  return {
    type,
    name: fits?.registered ? fits.name : root.form,
    ...(fits?.id ? { id: fits.id } : {}),
    ...(fits?.country ? { country: fits.country } : {}),
  };
}

export function sameValue(a: EntityValue | undefined, b: EntityValue | undefined): boolean {
  if (a === b) return true;
  return !!a && !!b && a.type === b.type && a.name === b.name && a.id === b.id && a.country === b.country;
}

const ASCII = /^[a-z0-9]*$/;

/** The comparison form: no accents, no case. */
function plain(text: string): string {
  const folded = text.toLowerCase();
  return ASCII.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '');
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function tally<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function isBetter(form: string, than: string): boolean {
  const capitals = countCapitals(form);
  const others = countCapitals(than);
  return capitals === others ? form < than : capitals < others;
}

function countCapitals(form: string): number {
  let capitals = 0;
  for (const letter of form) if (letter !== letter.toLowerCase()) capitals++;
  return capitals;
}
