import type { EntityType, EntityValue } from '../../facts.js';
import type { NameCandidate, Votes } from './candidate.js';
import type { KnownName } from './lexicon.js';
import type { Mention } from './mention.js';

/** All mentions written with the same words. What it says never depends on the order in which they came. */
export class Group {
  readonly key: number;
  readonly words: readonly number[];
  /** Mentions that are names wherever they stand; without one, there is no group. */
  sure = 0;
  readonly mentions = new Set<Mention>();
  readonly #forms = new Map<string, number>();
  #known: Map<KnownName, number> | undefined;
  #stands: Map<number, number> | undefined;
  readonly votes: Votes = { person: 0, organization: 0, place: 0, other: 0 };
  firstNames = 0;
  /** Sure mentions whose words stand side by side. */
  adjacents = 0;
  /** Mentions whose last word may be left out. */
  generics = 0;
  /** First letters of its words, folded; a word alone is its own. */
  readonly initials: string;
  /** Folded without accents; what it is compared by. */
  readonly plain: string;

  /** The fuller group that this one is a short form of. */
  parent: Group | undefined;
  readonly children = new Set<Group>();
  value: EntityValue | undefined;

  constructor(candidate: NameCandidate, from: number, to: number, key: number) {
    this.key = key;
    this.words = candidate.words.slice(from, to);
    // from the words alone, so that it is the same for every mention of the group
    const words: string[] = [];
    for (let i = from; i < to; i++) {
      const start = (candidate.offsets[i * 2] as number) - candidate.start;
      words.push(plain(candidate.text.slice(start, (candidate.offsets[i * 2 + 1] as number) - candidate.start)));
    }
    this.plain = words.join(' ');
    this.initials = words.length === 1 ? this.plain : words.map((word) => word.charAt(0)).join('');
  }

  /** Whether it is one word that is also written in capitals only. */
  get acronym(): boolean {
    if (this.words.length > 1) return false;
    for (const form of this.#forms.keys()) if (isShouted(form)) return true;
    return false;
  }

  /** Counts a mention in (`by` 1) or out (`by` -1). */
  count(mention: Mention, text: string, whole: boolean, by: 1 | -1): void {
    const { candidate } = mention;
    if (by === 1) this.mentions.add(mention);
    else this.mentions.delete(mention);
    tally(this.#forms, text, by);
    if (!whole) return;
    const { votes } = candidate;
    this.votes.person += by * votes.person;
    this.votes.organization += by * votes.organization;
    this.votes.place += by * votes.place;
    this.votes.other += by * votes.other;
    if (candidate.generic) this.generics += by;
    if (candidate.firstName) this.firstNames += by;
    if (candidate.known) {
      this.#known ??= new Map();
      tally(this.#known, candidate.known, by);
    }
    if (candidate.stands !== undefined) {
      this.#stands ??= new Map();
      tally(this.#stands, candidate.stands, by);
    }
  }

  /** Keys of the fuller names that this acronym was introduced with, and how often. */
  get stands(): ReadonlyMap<number, number> {
    return this.#stands ?? none;
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

const none: ReadonlyMap<number, number> = new Map();

/** One vote is a guess. */
const MIN_VOTES = 2;

/** Kind with the most votes, if it leads by enough. */
export function typeOf(votes: Votes, known: KnownName | undefined): EntityType {
  if (known?.registered) return known.type;
  let best: EntityType = 'unknown';
  let most = MIN_VOTES - 1;
  for (const kind of kinds) {
    const count = votes[kind];
    if (count > most) {
      best = kind;
      most = count;
    } else if (count === most) best = 'unknown';
  }
  return best;
}

const kinds = ['person', 'organization', 'place', 'other'] as const;

/** Value of the entity whose fullest group is `root`. */
export function entityValue(root: Group): EntityValue {
  const votes: Votes = { person: 0, organization: 0, place: 0, other: 0 };
  let known: KnownName | undefined;
  const add = (group: Group): void => {
    // a surname that is also a city says nothing about the person who bears it
    if (group.parent?.type === 'person' && !group.known?.registered) votes.person += group.votes.person;
    else for (const kind of kinds) votes[kind] += group.votes[kind];
    const own = group.known;
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
