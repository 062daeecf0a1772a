import type { EntityValue } from '../../facts.js';
import { keyOf, type NameCandidate, type UnitNames } from './candidate.js';
import { entityValue, Group, sameValue } from './group.js';
import { Groups } from './groups.js';
import type { KnownName } from './lexicon.js';
import { parentOf } from './linking.js';
import { isWhole, type Mention, spanOf, textOf } from './mention.js';
import { WordCounter } from './word-counter.js';

/** A name in a unit's text; offsets in UTF-16 code units of that text, end exclusive. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly value: EntityValue;
}

/** What the index keeps of a unit. */
interface Entry {
  /** Of the candidates without doubt, in order. */
  readonly sure: Mention[];
  /** What the document makes of each doubtful candidate. */
  readonly settled: Map<NameCandidate, readonly Mention[]>;
}

const MAX_TITLE_WORDS = 6;

/**
 * The names of a document: decides over all units which proposals are names, which mentions are one entity, of which
 * kind it is and what it is called. Units come and go; the result is that of building it anew from those present, and
 * the work is that of the names concerned.
 */
export class EntityIndex {
  readonly #entries = new Map<UnitNames, Entry>();
  /** The units of doubtful candidates. */
  readonly #owner = new Map<NameCandidate, UnitNames>();
  readonly #groups = new Groups();
  readonly #lower = new WordCounter();
  /** Words of sure names. */
  readonly #capital = new WordCounter();
  /** Doubtful candidates by each of their words. */
  readonly #doubtful = new Map<number, Set<NameCandidate>>();
  readonly #knownOf = new Map<Group, KnownName>();

  readonly #changedWords = new Set<number>();
  readonly #changedGroups = new Set<Group>();
  readonly #pending = new Set<NameCandidate>();

  add(unit: UnitNames): void {
    if (this.#entries.has(unit)) throw new Error('This unit is in the index already.');
    const entry: Entry = { sure: [], settled: new Map() };
    this.#entries.set(unit, entry);
    for (const word of unit.lower) if (this.#lower.add(word, 1)) this.#changedWords.add(word);
    for (const candidate of unit.candidates) {
      if (candidate.doubt) {
        this.#owner.set(candidate, unit);
        this.#pending.add(candidate);
        for (const word of candidate.words) {
          const set = this.#doubtful.get(word);
          if (set) set.add(candidate);
          else this.#doubtful.set(word, new Set([candidate]));
        }
      } else {
        for (const word of candidate.words) if (this.#capital.add(word, 1)) this.#changedWords.add(word);
        const mention: Mention = { candidate, from: 0, to: candidate.words.length, unit };
        entry.sure.push(mention);
        this.#attach(mention, true);
      }
    }
  }

  remove(unit: UnitNames): void {
    const entry = this.#entries.get(unit);
    if (!entry) throw new Error('This unit is not in the index.');
    this.#entries.delete(unit);
    for (const word of unit.lower) if (this.#lower.add(word, -1)) this.#changedWords.add(word);
    for (const mention of entry.sure) this.#detach(mention, true);
    for (const candidate of unit.candidates) {
      if (candidate.doubt) {
        for (const mention of entry.settled.get(candidate) ?? []) this.#detach(mention, false);
        this.#owner.delete(candidate);
        this.#pending.delete(candidate);
        for (const word of candidate.words) {
          const set = this.#doubtful.get(word);
          set?.delete(candidate);
          if (set?.size === 0) this.#doubtful.delete(word);
        }
      } else for (const word of candidate.words) if (this.#capital.add(word, -1)) this.#changedWords.add(word);
    }
  }

  /** Brings everything up to date; returns the units, of those present, whose names are not what they were. */
  resolve(): ReadonlySet<UnitNames> {
    const changed = new Set<UnitNames>();
    for (const word of this.#changedWords) {
      for (const candidate of this.#doubtful.get(word) ?? []) this.#pending.add(candidate);
    }
    for (const candidate of this.#pending) this.#settle(candidate, changed);
    this.#pending.clear();
    this.#changedWords.clear();
    this.#relink(changed);
    return changed;
  }

  /** The names of a unit, in order, as of the last `resolve`. */
  mentions(unit: UnitNames): readonly EntityMention[] {
    const entry = this.#entries.get(unit);
    if (!entry) return [];
    const found: EntityMention[] = [];
    const add = (mention: Mention, key: number): void => {
      const value = this.#groups.get(key)?.root.value;
      if (!value) return;
      const { start, end } = spanOf(mention);
      found.push({ start, end, value });
    };
    let next = 0;
    for (const candidate of unit.candidates) {
      if (!candidate.doubt) add(entry.sure[next++] as Mention, candidate.key);
      else
        for (const mention of entry.settled.get(candidate) ?? [])
          add(mention, keyOf(candidate.words, mention.from, mention.to));
    }
    return found;
  }

  /** Decides on a doubtful candidate by the names that are sure. */
  #settle(candidate: NameCandidate, changed: Set<UnitNames>): void {
    const unit = this.#owner.get(candidate) as UnitNames;
    const entry = this.#entries.get(unit) as Entry;
    const before = entry.settled.get(candidate) ?? [];
    const now = candidate.doubt === 'title' ? this.#inTitle(candidate, unit) : this.#atStart(candidate, unit);
    if (now.length === before.length && now.every((one, i) => one.from === before[i]?.from && one.to === before[i]?.to))
      return;
    for (const mention of before) this.#detach(mention, false);
    for (const mention of now) this.#attach(mention, false);
    entry.settled.set(candidate, now);
    changed.add(unit);
  }

  /** A run of capitals that begins a sentence: all of it, all but the first word, or nothing. */
  #atStart(candidate: NameCandidate, unit: UnitNames): readonly Mention[] {
    const { words, votes, known } = candidate;
    const first = words[0] as number;
    const whole: Mention = { candidate, from: 0, to: words.length, unit };
    if (this.#isSure(words, 0, words.length)) return [whole];
    const lower = this.#lower.count(first) > 0;
    if (words.length > 1) {
      const rest: Mention = { candidate, from: 1, to: words.length, unit };
      const drop = this.#isSure(words, 1, words.length) || (lower && this.#capital.count(first) === 0);
      return [drop ? rest : whole];
    }
    if (lower || candidate.noun) return [];
    const most = Math.max(votes.person, votes.organization, votes.place, votes.other);
    return known || candidate.subject || this.#isSurname(first) || most >= 4 ? [whole] : [];
  }

  /** A headline with every word in capitals: the longest names in it that the text has elsewhere. */
  #inTitle(candidate: NameCandidate, unit: UnitNames): readonly Mention[] {
    const { words } = candidate;
    const found: Mention[] = [];
    for (let from = 0; from < words.length; ) {
      let to = Math.min(words.length, from + MAX_TITLE_WORDS);
      while (
        to > from &&
        !this.#isSure(words, from, to) &&
        !(to === from + 1 && this.#isSurname(words[from] as number))
      )
        to--;
      if (to > from) found.push({ candidate, from, to, unit });
      from = Math.max(to, from + 1);
    }
    if (found.length === 0 && candidate.known && this.#lower.count(words[0] as number) === 0)
      return [{ candidate, from: 0, to: words.length, unit }];
    return found;
  }

  #isSure(words: readonly number[], from: number, to: number): boolean {
    return (this.#groups.get(keyOf(words, from, to))?.sure ?? 0) > 0;
  }

  /** Whether a word is part of a longer sure name and never written small. */
  #isSurname(word: number): boolean {
    if (this.#lower.count(word) > 0 || this.#capital.count(word) === 0) return false;
    for (const group of this.#groups.withWord(word))
      if (group.adjacents > 0 && group.words.length > 1 && group.words.at(-1) === word) return true;
    return false;
  }

  #attach(mention: Mention, sure: boolean): void {
    const { candidate, from, to } = mention;
    const key = isWhole(mention) ? candidate.key : keyOf(candidate.words, from, to);
    const text = textOf(mention);
    let group = this.#groups.get(key);
    if (!group) {
      group = new Group(candidate, from, to, key);
      this.#groups.add(group);
    }
    group.count(mention, text, isWhole(mention), 1);
    if (candidate.stands !== undefined && isWhole(mention)) this.#groups.introduce(candidate.stands, group);
    if (sure) this.#countSure(group, candidate, 1);
    this.#changedGroups.add(group);
  }

  #detach(mention: Mention, sure: boolean): void {
    const { candidate, from, to } = mention;
    const group = this.#groups.get(keyOf(candidate.words, from, to)) as Group;
    group.count(mention, textOf(mention), isWhole(mention), -1);
    const { stands } = candidate;
    if (stands !== undefined && !group.stands.has(stands)) this.#groups.unintroduce(stands, group);
    if (sure) this.#countSure(group, candidate, -1);
    this.#changedGroups.add(group);
  }

  #countSure(group: Group, candidate: NameCandidate, by: 1 | -1): void {
    const before = (group.sure > 0 ? 1 : 0) + (group.adjacents > 0 ? 1 : 0);
    group.sure += by;
    if (candidate.adjacent) group.adjacents += by;
    const after = (group.sure > 0 ? 1 : 0) + (group.adjacents > 0 ? 1 : 0);
    if (before !== after) for (const word of group.words) this.#changedWords.add(word);
  }

  /** Links anew every group that a changed one may concern, then values every entity concerned. */
  #relink(changed: Set<UnitNames>): void {
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
      const parent = parentOf(group, this.#groups);
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
      for (const other of this.#groups.withInitials(group.initials)) if (other.words.length === 1) concerned.add(other);
      for (const other of this.#groups.introducedWith(group.key)) concerned.add(other);
    }
    const words = new Set<number>();
    for (const group of concerned) for (const word of group.words) words.add(word);
    for (const word of words) for (const group of this.#groups.withWord(word)) concerned.add(group);
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
