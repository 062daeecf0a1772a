import type { EntityValue } from '../../facts.js';
import { ArticleWords } from './article-words.js';
import { keyOf, type NameCandidate, sameCandidate, type UnitNames } from './candidate.js';
import { entityValue, Group, type Order, sameValue } from './group.js';
import { Groups } from './groups.js';
import type { KnownName } from './lexicon.js';
import { parentOf } from './linking.js';
import type { Mention } from './mention.js';
import { NamedWordsTable } from './named-words.js';
import { MAX_SHARING } from './short-forms.js';

/** A name in a unit's text; offsets in UTF-16 code units of that text, end exclusive. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly value: EntityValue;
}

/**
 * The names of a document: decides over all units which words are names, which mentions are one entity, of which kind it
 * is and what it is called. Units come and go; the result is that of building it anew from those present, and the work is
 * that of the units and names concerned.
 */
export class EntityIndex {
  /** The mentions of each unit, in order, as of the last `resolve`. */
  readonly #mentions = new Map<UnitNames, readonly Mention[]>();
  readonly #words = new ArticleWords();
  /** The units that ask for what the article says of a word. */
  readonly #asking = new Map<number, Set<UnitNames>>();
  readonly #groups = new Groups();
  readonly #knownOf = new Map<Group, KnownName>();

  /** The names that each unit has by itself, before it is told those of the others. */
  readonly #first = new Map<UnitNames, readonly NameCandidate[]>();
  readonly #named = new NamedWordsTable();

  readonly #pending = new Set<UnitNames>();
  readonly #changedGroups = new Set<Group>();

  add(unit: UnitNames): void {
    if (this.#mentions.has(unit)) throw new Error('This unit is in the index already.');
    this.#mentions.set(unit, []);
    this.#words.count(unit.evidence, 1);
    for (const word of unit.asks) {
      const units = this.#asking.get(word);
      if (units) units.add(unit);
      else this.#asking.set(word, new Set([unit]));
    }
    this.#pending.add(unit);
  }

  remove(unit: UnitNames): void {
    const mentions = this.#mentions.get(unit);
    if (!mentions) throw new Error('This unit is not in the index.');
    this.#mentions.delete(unit);
    this.#words.count(unit.evidence, -1);
    for (const word of unit.asks) {
      const units = this.#asking.get(word);
      units?.delete(unit);
      if (units?.size === 0) this.#asking.delete(word);
    }
    this.#pending.delete(unit);
    this.#named.count(this.#first.get(unit) ?? [], -1);
    this.#first.delete(unit);
    for (const mention of mentions) this.#detach(mention);
  }

  /**
   * Brings everything up to date; returns the units, of those present, whose names are not what they were. `inOrder` gives
   * the units as they stand in the document, and is asked only where it matters which name comes first.
   */
  resolve(inOrder: () => Iterable<UnitNames> = () => this.#mentions.keys()): ReadonlySet<UnitNames> {
    const changed = new Set<UnitNames>();
    for (const word of this.#words.takeChanges()) {
      for (const unit of this.#asking.get(word) ?? []) this.#pending.add(unit);
    }
    for (const unit of this.#pending) {
      const names = unit.decide(this.#words.of);
      const before = this.#first.get(unit) ?? NO_NAMES;
      if (
        before !== NO_NAMES &&
        names.length === before.length &&
        names.every((one, i) => sameCandidate(one, before[i]!))
      )
        continue;
      this.#named.count(before, -1);
      this.#named.count(names, 1);
      this.#first.set(unit, names);
    }
    for (const word of this.#named.takeChanges()) {
      for (const unit of this.#asking.get(word) ?? []) this.#pending.add(unit);
    }
    for (const unit of this.#pending) this.#decide(unit, changed);
    this.#pending.clear();
    this.#relink(changed, orderOf(inOrder));
    return changed;
  }

  /** The names of a unit, in order, as of the last `resolve`. */
  mentions(unit: UnitNames): readonly EntityMention[] {
    const found: EntityMention[] = [];
    for (const { candidate } of this.#mentions.get(unit) ?? []) {
      const value = this.#groups.get(candidate.key)?.root.value;
      if (value) found.push({ start: candidate.start, end: candidate.end, value });
    }
    return found;
  }

  #decide(unit: UnitNames, changed: Set<UnitNames>): void {
    const before = this.#mentions.get(unit) as readonly Mention[];
    const now =
      unit.again(this.#words.of, this.#named.startingWith) ?? (this.#first.get(unit) as readonly NameCandidate[]);
    if (now.length === before.length && now.every((one, i) => sameCandidate(one, before[i]!.candidate))) return;
    for (const mention of before) this.#detach(mention);
    const mentions = now.map((candidate) => ({ candidate, unit }));
    for (const mention of mentions) this.#attach(mention);
    this.#mentions.set(unit, mentions);
    changed.add(unit);
  }

  #attach(mention: Mention): void {
    const { candidate } = mention;
    let group = this.#groups.get(candidate.key);
    if (!group) {
      group = new Group(candidate);
      this.#groups.add(group);
    }
    group.count(mention, 1);
    for (const name of [candidate.stands, candidate.alias]) if (name !== undefined) this.#groups.introduce(name, group);
    this.#changedGroups.add(group);
  }

  #detach(mention: Mention): void {
    const { key, stands, alias } = mention.candidate;
    const group = this.#groups.get(key) as Group;
    group.count(mention, -1);
    for (const name of [stands, alias]) {
      if (name === undefined || group.stands.has(name) || group.aliases.has(name)) continue;
      this.#groups.unintroduce(name, group);
    }
    this.#changedGroups.add(group);
  }

  /** Links anew every group that a changed one may concern, then values every entity concerned. */
  #relink(changed: Set<UnitNames>, order: Order): void {
    const concerned = this.#concerned();
    const roots = new Set<Group>();
    for (const group of concerned) roots.add(group.root);
    // all links are undone before any is made, so that none ever runs in a circle
    for (const group of concerned) {
      group.parent?.children.delete(group);
      group.parent = undefined;
    }
    for (const group of this.#changedGroups) if (group.mentions.size === 0) this.#drop(group, concerned);
    this.#changedGroups.clear();
    for (const group of concerned) {
      const parent = parentOf(group, this.#groups, order);
      if (!parent) continue;
      group.parent = parent;
      parent.children.add(group);
    }
    for (const group of concerned) roots.add(group.root);
    for (const root of roots) if (!root.parent && this.#groups.get(root.key) === root) this.#revalue(root, changed);
  }

  /**
   * The changed groups, their variants and acronyms, and all that share a word with any of these: whoever links to a
   * group has its words only from that group.
   */
  #concerned(): Set<Group> {
    const concerned = new Set<Group>(this.#changedGroups);
    for (const group of this.#changedGroups) {
      this.#reknow(group, concerned);
      for (const other of this.#groups.withPlain(group.plain)) concerned.add(other);
      for (const other of this.#groups.withInitials(group.initials)) if (other.brief) concerned.add(other);
      for (const other of this.#groups.introducedWith(group.key)) concerned.add(other);
      if (!group.brief && this.#groups.withLetter(group, false).size <= MAX_SHARING + 1)
        for (const other of this.#groups.withLetter(group, true)) if (other.acronym) concerned.add(other);
      for (const key of group.aliases.keys()) {
        const other = this.#groups.get(key);
        if (other) concerned.add(other);
      }
    }
    const words = new Set<number>();
    for (const group of concerned) for (const word of group.words) words.add(word);
    for (const word of words) for (const group of this.#groups.withWord(word)) concerned.add(group);
    // whether a surname is the one's or the other's may hang on who is called by the first name
    for (const { words } of [...concerned]) {
      if (words.length < 2) continue;
      for (const word of words) {
        const alone = this.#groups.get(keyOf([word]));
        if (alone) concerned.add(alone);
      }
    }
    return concerned;
  }

  #drop(group: Group, concerned: Set<Group>): void {
    this.#groups.delete(group);
    concerned.delete(group);
    const known = this.#knownOf.get(group);
    if (known) this.#groups.forget(known, group);
    this.#knownOf.delete(group);
    for (const child of group.children) {
      child.parent = undefined;
      concerned.add(child);
    }
    group.children.clear();
  }

  /** Keeps the table of known entities in step with what a group's mentions are known as. */
  #reknow(group: Group, concerned: Set<Group>): void {
    const before = this.#knownOf.get(group);
    const now = group.known;
    for (const known of [before, now]) {
      if (known) for (const other of this.#groups.withKnown(known)) concerned.add(other);
    }
    if (before === now) return;
    if (before) this.#groups.forget(before, group);
    if (now) {
      this.#groups.know(now, group);
      this.#knownOf.set(group, now);
    } else this.#knownOf.delete(group);
  }

  #revalue(root: Group, changed: Set<UnitNames>): void {
    const value = entityValue(root);
    const spread = (group: Group): void => {
      if (!sameValue(group.value, value)) {
        for (const { unit } of group.mentions) changed.add(unit);
      }
      group.value = value;
      for (const child of group.children) spread(child);
    };
    spread(root);
  }
}

const NO_NAMES: readonly NameCandidate[] = [];

/** Numbers the units when first asked; a group is where its first unit is. */
function orderOf(inOrder: () => Iterable<UnitNames>): Order {
  let places: Map<UnitNames, number> | undefined;
  return ({ mentions }) => {
    if (!places) {
      places = new Map();
      for (const unit of inOrder()) places.set(unit, places.size);
    }
    let first = Infinity;
    for (const { unit } of mentions) first = Math.min(first, places.get(unit) as number);
    return first;
  };
}
