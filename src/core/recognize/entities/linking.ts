import { isOfBeginnings } from './acronyms.js';
import type { Group, Order } from './group.js';
import type { Groups } from './groups.js';
import { fullFormOf, MAX_SHARING } from './short-forms.js';

/**
 * The group that `group` is another form of: a spelling without its accents, another name of the same known entity, what
 * the text says that it stands for, the expansion of an acronym, or the full name of a person or body called by a part of
 * it. Always one that precedes it in a fixed order, so that links never run in circles.
 */
export function parentOf(group: Group, groups: Groups, order: Order): Group | undefined {
  const fullForm = (): Group | undefined => fullFormOf(group, groups, order, (full) => topOf(full, groups, order));
  const parent =
    // «Mr Ford» is the person rather than the firm that has the name too
    (group.titled ? fullForm() : undefined) ??
    variantOf(group, groups) ??
    sameKnown(group, groups) ??
    aliasOf(group, groups) ??
    expansionOf(group, groups) ??
    fullForm();
  return parent && precedes(parent, group) ? parent : undefined;
}

/** The group that a full one stands for in the end, whatever has been linked so far. */
function topOf(group: Group, groups: Groups, order: Order): Group {
  let top = group;
  for (;;) {
    const next = parentOf(top, groups, order);
    if (!next) return top;
    top = next;
  }
}

/** Whether `a` should stand for both rather than `b`. */
function precedes(a: Group, b: Group): boolean {
  if (a.aliases.size > 0 !== b.aliases.size > 0) return b.aliases.size > 0;
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  if (a.acronym !== b.acronym) return b.acronym;
  if (a.titled !== b.titled) return b.titled;
  if (a.plain.length !== b.plain.length) return a.plain.length > b.plain.length;
  if (a.mentions.size !== b.mentions.size) return a.mentions.size > b.mentions.size;
  return a.plain === b.plain ? a.key < b.key : a.plain < b.plain;
}

function first(group: Group, candidates: Iterable<Group>): Group | undefined {
  let best = group;
  for (const other of candidates) if (other !== group && precedes(other, best)) best = other;
  return best === group ? undefined : best;
}

function variantOf(group: Group, groups: Groups): Group | undefined {
  const all = groups.withPlain(group.plain);
  if (all.size < 2) return undefined;
  // «Mr Ford» need not be «Ford»
  const mayBe = ({ titled, type }: Group): boolean =>
    titled === group.titled || type === 'person' || type === 'unknown';
  return group.titled || mayBe(group) ? first(group, [...all].filter(mayBe)) : undefined;
}

function aliasOf(group: Group, groups: Groups): Group | undefined {
  const others: Group[] = [];
  for (const key of group.aliases.keys()) {
    const other = groups.get(key);
    if (other) others.push(other);
  }
  return others.length > 0 ? first(group, others) : undefined;
}

function sameKnown(group: Group, groups: Groups): Group | undefined {
  const { known } = group;
  return known && first(group, groups.withKnown(known));
}

function expansionOf(group: Group, groups: Groups): Group | undefined {
  if (!group.brief && group.stands.size === 0) return undefined;
  let named: Group | undefined;
  let most = 0;
  for (const [key, count] of group.stands) {
    const full = groups.get(key);
    if (!full || full.type === 'person' || count < most || (count === most && named && !precedes(full, named)))
      continue;
    named = full;
    most = count;
  }
  if (named || !group.brief || group.titled) return named;
  // written like a word («Cio») it needs more to be told by its letters
  const { acronym, initials } = group;
  if (initials.length < (acronym ? 2 : 3) || initials.length > 8) return undefined;
  if (group.type === 'person' && !(acronym && initials.length > 2)) return undefined;
  let found: Group | undefined;
  for (const other of groups.withInitials(initials)) {
    if (other.brief || other.type === 'person' || (group.known && other.known)) continue;
    if (found) return undefined;
    found = other;
  }
  return found ?? (acronym ? beginningsOf(group, groups) : undefined);
}

/** The only name whose words begin with the letters of an acronym. */
function beginningsOf(group: Group, groups: Groups): Group | undefined {
  if (group.known || group.type === 'person') return undefined;
  const all = groups.withLetter(group, false);
  if (all.size > MAX_SHARING) return undefined;
  const fitting = [...all].filter((other) => other.type !== 'person' && isOfBeginnings(group.plain, other.form));
  return fitting.length === 1 ? fitting[0] : undefined;
}
