import type { EntityType } from '../../facts.js';
import { keyOf, VOTE } from './candidate.js';
import { type Group, type Order, typeOf } from './group.js';
import type { Groups } from './groups.js';
import { kinds } from './labels.js';

/** Names of several words of which this many share every word are no full names and short ones; keeps time linear. */
export const MAX_SHARING = 200;

/** Of more than this many of whom a word may be the short form nobody asks who it is. */
const MAX_FAMILY = 6;

/** What speaks as much against a kind at each mention rules it out. */
const UNLIKELY = -4 * VOTE;

/** As much for a person leaves no doubt, wherever the full names stand. */
const CLEAR = 3 * VOTE;

const PERSON = kinds.indexOf('person');
const ORGANIZATION = kinds.indexOf('organization');

/**
 * The fuller group of which `group` is a part that stands for the whole: the surname of a person, the name of a company
 * without what kind it is of. Where several could be meant it is the likeliest form, and of those the one that the
 * document names in full in a paragraph before any other; else none. `topOf` tells whom a full name itself stands for.
 */
export function fullFormOf(
  group: Group,
  groups: Groups,
  order: Order,
  topOf: (full: Group) => Group,
): Group | undefined {
  const { known } = group;
  if (known?.isCountry || known?.registered || (known && group.acronym)) return undefined;
  if (group.families === group.mentions.size) return undefined;
  let rarest: ReadonlySet<Group> | undefined;
  const initials = group.plain.split(' ').map((word) => word.length === 1);
  for (const [i, word] of group.words.entries()) {
    const set = groups.withWord(word);
    if (initials[i] && group.words.length > 1) continue;
    if (!rarest || set.size < rarest.size) rarest = set;
  }
  if (!rarest || rarest.size < 2 || rarest.size > MAX_SHARING) return undefined;
  const people: Group[] = [];
  const bodies: Group[] = [];
  for (const full of rarest) {
    if (full.words.length < group.words.length || full === group) continue;
    if (full.words.length === group.words.length) {
      if (abbreviates(group, full) && full.type === 'person') people.push(full);
    } else if (isPersonCalled(group, full)) people.push(full);
    else if (!group.titled && isBodyCalled(group, full)) bodies.push(full);
  }
  const leadsBy = mean(group, PERSON) - mean(group, ORGANIZATION);
  const isPerson =
    bodies.length === 0 || (leadsBy >= 0 && (leadsBy >= CLEAR || !isBetween(bodies, group, people, order)));
  // «Milei» is not she who is called «Karina»
  const called = (full: Group): boolean => isPerson && isCalledByFirstName(full, group, groups);
  let all: readonly Group[] = isPerson ? people : bodies;
  for (const lesser of [
    called,
    (full: Group) => full.beside.has(group.key),
    (full: Group) => isPartOfCompound(group, full),
  ])
    all = without(all, lesser);
  return one(all, order, topOf);
}

/** Whether the first of these are named before it and all others later: a surname stands behind the full name. */
function isBetween(before: readonly Group[], group: Group, behind: readonly Group[], order: Order): boolean {
  if (behind.length === 0) return false;
  const at = order(group);
  return before.some((full) => order(full) < at) && behind.every((full) => order(full) >= at);
}

/** Those that are not so, unless all are. */
function without(all: readonly Group[], so: (full: Group) => boolean): readonly Group[] {
  if (all.length < 2) return all;
  const rest = all.filter((full) => !so(full));
  return rest.length > 0 ? rest : all;
}

/** The only one of them, or the one who is named before the others. */
function one(all: readonly Group[], order: Order, topOf: (full: Group) => Group): Group | undefined {
  if (all.length > MAX_FAMILY) return undefined;
  const tops = new Map<Group, number>();
  for (const full of all) {
    const top = topOf(full);
    const at = all.length > 1 ? order(full) : 0;
    tops.set(top, Math.min(tops.get(top) ?? Infinity, at));
  }
  let found: Group | undefined;
  let earliest = Infinity;
  let second = Infinity;
  for (const [top, at] of tops) {
    if (at < earliest) {
      second = earliest;
      earliest = at;
      found = top;
    } else second = Math.min(second, at);
  }
  return earliest < second ? found : undefined;
}

/** Whether a person with this full name also goes by the first name alone, and `but` is something else. */
function isCalledByFirstName({ words }: Group, but: Group, groups: Groups): boolean {
  const alone = groups.get(keyOf(words.slice(0, 1)));
  return alone !== undefined && alone !== but && alone.type === 'person' && alone.siblings < alone.mentions.size;
}

/** What speaks for a kind at one mention, on average. */
function mean({ votes, mentions }: Group, kind: number): number {
  return (votes[kind] as number) / mentions.size;
}

/** The kind of which two groups are if they are one entity. */
function jointType(a: Group, b: Group): EntityType {
  return typeOf(
    kinds.map((_, kind) => mean(a, kind) + mean(b, kind)),
    undefined,
  );
}

/** By a surname, or the first name. */
function isPersonCalled(short: Group, full: Group): boolean {
  if (short.acronym || !isPartOf(short, full) || jointType(short, full) !== 'person') return false;
  if (short.type === 'person') return true;
  return !(short.known && short.type === 'organization') && !full.beside.has(short.key);
}

/** By the beginning of its name, or its end: «Alba Textil» … «Alba», «Grupo Alba» … «Alba», «Junta de Galicia» … «Junta». */
function isBodyCalled(short: Group, full: Group): boolean {
  const begins = short.words.every((word, i) => full.words[i] === word);
  if (!(begins || closes(short, full)) || full.beside.has(short.key) || short.legals > 0) return false;
  if (begins && full.legals > 0 && full.type === 'organization')
    return !(short.known?.type === 'place') && mean(short, ORGANIZATION) > UNLIKELY;
  if (short.known?.type === 'organization' || (short.known && short.type !== 'organization')) return false;
  const { type } = full;
  if (type === 'other' ? short.type !== 'other' : type !== 'organization' || short.type === 'place') return false;
  if (!begins && (short.nouns > 0 || short.type !== type)) return false;
  if (short.type === type && lead(short) < (begins || full.adjacents > 0 ? 0.75 : 1) * VOTE) return false;
  return jointType(short, full) === type;
}

/** By how much its likeliest kind leads at one mention, on average. */
function lead(group: Group): number {
  const [first = 0, second = 0] = kinds.map((_, kind) => mean(group, kind)).sort((a, b) => b - a);
  return first - second;
}

/** Whether the words of one are the last of the other. */
function closes(short: Group, full: Group): boolean {
  const offset = full.words.length - short.words.length;
  return short.words.every((word, i) => full.words[offset + i] === word);
}

/** Whether it is one of the surnames of «Barla Tuor-Cadonau». */
function isPartOfCompound(short: Group, full: Group): boolean {
  return short.words.length === 1 && full.compounds > 0 && full.words[0] !== short.words[0];
}

/** «E. Belmez» for «Eva Belmez», «Eva B.». */
function abbreviates(short: Group, full: Group): boolean {
  if (short.words.length < 2 || short.plain.length >= full.plain.length) return false;
  const words = full.plain.split(' ');
  return short.plain
    .split(' ')
    .every((word, i) => word === words[i] || (word.length === 1 && words[i]?.startsWith(word)));
}

/** Surname(s) of a full name, in order; or the first name alone. */
function isPartOf(short: Group, full: Group): boolean {
  const { words } = short;
  const all = full.words;
  if (words.length === 1)
    return all[0] === words[0]
      ? short.type === 'person' || (short.firstNames > 0 && full.firstNames > 0)
      : all.includes(words[0] as number);
  if (words[words.length - 1] !== all[all.length - 1] && words[0] !== all[0])
    return all.some((_, i) => words.every((word, k) => all[i + k] === word));
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}
