import { keyOf, VOTE } from './candidate.js';
import type { Group } from './group.js';
import type { Groups } from './groups.js';
import { kinds } from './labels.js';

/**
 * The group that `group` is another form of: a spelling without its accents, another name of the same known entity,
 * the expansion of an acronym, or the full name of a person called by surname. Always a fuller group, or of equally
 * full ones the first in a fixed order, so that links never run in circles. «Intelion» is not «Intelion Cloud»: only
 * people are called by a part of their name.
 */
export function parentOf(group: Group, groups: Groups): Group | undefined {
  return (
    variantOf(group, groups) ?? sameKnown(group, groups) ?? expansionOf(group, groups) ?? fullNameOf(group, groups)
  );
}

/** Names of several words of which this many share every word are no full names and short ones; keeps time linear. */
const MAX_SHARING = 200;

/** Of more than this many with one surname nobody asks who it is that stands without a first name. */
const MAX_FAMILY = 4;

/** Whether `a` should stand for both rather than `b`. */
function precedes(a: Group, b: Group): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  if (a.acronym !== b.acronym) return b.acronym;
  if (a.mentions.size !== b.mentions.size) return a.mentions.size > b.mentions.size;
  return a.plain === b.plain ? a.key < b.key : a.plain < b.plain;
}

function first(group: Group, candidates: Iterable<Group>): Group | undefined {
  let best = group;
  for (const other of candidates) if (other !== group && precedes(other, best)) best = other;
  return best === group ? undefined : best;
}

function variantOf(group: Group, groups: Groups): Group | undefined {
  return first(group, groups.withPlain(group.plain));
}

function sameKnown(group: Group, groups: Groups): Group | undefined {
  const { known } = group;
  return known && first(group, groups.withKnown(known));
}

function expansionOf(group: Group, groups: Groups): Group | undefined {
  if (group.words.length > 1) return undefined;
  let named: Group | undefined;
  let most = 0;
  for (const [key, count] of group.stands) {
    const full = groups.get(key);
    if (!full || full.type === 'person' || count < most || (count === most && named && !precedes(full, named)))
      continue;
    named = full;
    most = count;
  }
  if (named) return named;
  // written like a word («Cio») it needs more to be told by its letters
  const shortest = group.acronym ? 2 : 3;
  if (group.initials.length < shortest || group.initials.length > 8 || group.type === 'person') return undefined;
  let found: Group | undefined;
  for (const other of groups.withInitials(group.initials)) {
    if (other.words.length < 2 || other.type === 'person' || (group.known && other.known)) continue;
    if (found) return undefined;
    found = other;
  }
  return found;
}

function fullNameOf(group: Group, groups: Groups): Group | undefined {
  const { words, type } = group;
  if (group.acronym || type === 'other' || (type === 'place' && !mayBeSurname(group))) return undefined;
  if (type === 'organization' && group.known) return undefined;
  let rarest: ReadonlySet<Group> | undefined;
  for (const word of words) {
    const set = groups.withWord(word);
    if (!rarest || set.size < rarest.size) rarest = set;
  }
  if (!rarest || rarest.size < 2 || (words.length > 1 && rarest.size > MAX_SHARING)) return undefined;
  const found = new Set<Group>();
  for (const other of rarest) {
    if (other.words.length > words.length && isShortFor(group, other)) found.add(topOf(other, groups));
    if (found.size > (words.length === 1 ? MAX_FAMILY : 1)) return undefined;
  }
  if (found.size > 1) {
    // «Milei» is not she who is called «Karina»
    for (const top of [...found]) if (isCalledByFirstName(top, group, groups)) found.delete(top);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a person with this full name also goes by the first name alone, and `but` is something else. */
function isCalledByFirstName({ words }: Group, but: Group, groups: Groups): boolean {
  const alone = groups.get(keyOf(words.slice(0, 1)));
  return alone !== undefined && alone !== but && alone.type === 'person';
}

/** Whether what looks like a place («Toledo») may be a person as far as its places in the text go. */
function mayBeSurname({ known, votes, mentions }: Group): boolean {
  if (known?.isCountry || known?.registered) return false;
  return (votes[kinds.indexOf('person')] as number) > -4 * VOTE * mentions.size;
}

/** The person whom a full name stands for in the end, whatever has been linked so far. */
function topOf(group: Group, groups: Groups): Group {
  let top = group;
  for (;;) {
    const next = parentOf(top, groups);
    if (!next) return top;
    top = next;
  }
}

/** People go by a part of their name, organisations by what follows their noun («Grupo Alba» … «Alba»). */
function isShortFor(short: Group, full: Group): boolean {
  if (full.type === 'person') return isPartOf(short, full);
  if (full.type !== 'organization' || short.type === 'person' || short.type === 'place') return false;
  if (full.legals > 0 && short.words.every((word, i) => full.words[i] === word)) return true;
  if (full.adjacents === 0) return false;
  if (
    full.generics > 0 &&
    short.words.length === full.words.length - 1 &&
    short.words.every((word, i) => full.words[i] === word)
  )
    return true;
  const offset = full.words.length - short.words.length;
  return short.words.every((word, i) => full.words[offset + i] === word);
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
