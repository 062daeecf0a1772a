import type { Voice } from '../describe/voice.js';
import type { EntityFact } from '../facts.js';
import { isTranscription, spellingsOf } from '../recognize/spellings.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';

/*
 * A name written in one way once and in another at least twice: «Maxim Viaznikov» among several «Vyaznikov», “Gwynee
 * Kostin” for “Gwynne Kostin”. The spellings differ by an accent, by what transliterations differ in, or by one letter or
 * two in a long word; one of the two names has several words. A warning on the odd one, with the first of the others; the
 * fix writes it like those. Where the registry (`entities`, `registry:`) has one of the spellings, that is the right one,
 * however often the other stands there. Never: inflection (endings only count where the pack says that names have none),
 * another first name beside the same surname, both spellings in the registry, quotations, tables.
 */

interface Spelt {
  readonly word: string;
  readonly facts: readonly EntityFact[];
}

/** Letters that a last word must have for one of them, and for two, to be a slip. */
const LONG = 5;
const VERY_LONG = 9;
/** Forms with the same first name that are compared; a text with more is no article. */
const MOST = 60;

export const checkNameVariants: ArticleCheck = ({ checked, mentions, words: { plainNames } }, voice) => {
  const names = mentions.flatMap(({ fact }) => (fact.kind === 'entity' ? [fact] : []));
  const groups = [
    ...spellingsOf(names),
    ...(plainNames ? alikeAt(names, 'last', isNear) : []),
    ...alikeAt(names, 'first', soundAlike),
  ];
  if (groups.length === 0) return [];
  const registered = registeredWords(checked.registry?.entities ?? []);
  const counts = new Map<string, number>();
  for (const fact of names) for (const word of new Set(wordsOf(fact))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const entities = new Map<string, number>();
  for (const { value } of names) entities.set(value.name, (entities.get(value.name) ?? 0) + 1);
  /** Mentions of an entity that write its name otherwise than this one, or only part of it. */
  const ofOthers = (like: EntityFact, odd: EntityFact): number =>
    (entities.get(like.value.name) ?? 0) - (odd.value.name === like.value.name ? 1 : 0);
  const isOpen = new Set<EntityFact>();
  for (const { fact, passage, ...span } of mentions) {
    if (fact.kind === 'entity' && passage.isProse && !passage.isQuoted(span)) isOpen.add(fact);
  }
  const found = new Map<EntityFact, Finding>();
  for (const group of groups) {
    const right = group.find(({ word }) => registered.has(word)) ?? group[0]!;
    for (const variant of group) {
      if (variant === right || registered.has(variant.word)) continue;
      const isRegistered = registered.has(right.word);
      if (counts.get(variant.word) !== 1 && !isRegistered) continue;
      for (const fact of variant.facts) {
        const like = isOpen.has(fact)
          ? right.facts.slice(0, MOST).find((other) => isSameName(fact, variant, other, right))
          : undefined;
        if (like && (isRegistered || ofOthers(like, fact) > 1))
          found.set(fact, finding(fact, variant.word, like, right.word, voice));
      }
    }
  }
  return [...found.values()];
};

function finding(fact: EntityFact, word: string, like: EntityFact, right: string, voice: Voice): Finding {
  const { start, end, text } = fact;
  const at = text.indexOf(word);
  const edit = { start: start + at, end: start + at + word.length, text: right };
  return {
    id: 'name-variant',
    severity: 'warning',
    message: voice.t('{0} is written {1} elsewhere.', quoted(text), quoted(like.text)),
    start,
    end,
    related: [{ start: like.start, end: like.end }],
    ...(at >= 0 && { fix: { title: voice.t('Write “{0}”', right), edits: [edit] } }),
  };
}

/** Whether two mentions with different spellings of one word can be the same name. */
function isSameName(a: EntityFact, { word }: Spelt, b: EntityFact, { word: other }: Spelt): boolean {
  const [own, others] = [wordsOf(a), wordsOf(b)];
  if (own.length < 2 && others.length < 2) return false;
  const isPerson = a.value.type === 'person' && b.value.type === 'person';
  if (own.length !== others.length) {
    // «Johnston» of Sarah Johnston is no «Johnson» of Boris Johnson
    const [few, many, odd] =
      own.length < others.length ? [split(a.value.name), others, other] : [split(b.value.name), own, word];
    return isPerson && (few.length < 2 || many.every((one) => one === odd || few.includes(one)));
  }
  const isRest = own.every((one, i) => one === others[i] || (one === word && others[i] === other));
  const isFirst = own[0] === word && isPerson;
  return isRest && (!isFirst || soundAlike(word, other));
}

/** People of the same first names whose surnames are alike, or the other way round. */
function alikeAt(
  names: readonly EntityFact[],
  place: 'first' | 'last',
  isAlike: (a: string, b: string) => boolean,
): readonly (readonly Spelt[])[] {
  const byRest = new Map<string, Map<string, EntityFact[]>>();
  for (const fact of names) {
    const words = wordsOf(fact);
    const own = place === 'first' ? words[0] : words.at(-1);
    if (fact.value.type !== 'person' || words.length < 2 || own === undefined) continue;
    const rest = (place === 'first' ? words.slice(1) : words.slice(0, -1)).join(' ');
    const spellings = byRest.get(rest) ?? new Map<string, EntityFact[]>();
    byRest.set(rest, spellings);
    const same = spellings.get(own);
    if (same) same.push(fact);
    else spellings.set(own, [fact]);
  }
  return [...byRest.values()].flatMap((spellings) => {
    const spelt = [...spellings].slice(0, MOST).map(([word, facts]): Spelt => ({ word, facts }));
    spelt.sort((a, b) => b.facts.length - a.facts.length);
    return spelt.flatMap((a, i) => spelt.slice(i + 1).flatMap((b) => (isAlike(a.word, b.word) ? [[a, b]] : [])));
  });
}

/** Whether two first names are one: «Terri» and «Terrie», «Sarah» and «Sara», but not «Daniel» and «Danielle». */
function soundAlike(a: string, b: string): boolean {
  const ending = (name: string): string => name.replace(/(?:ie|ey|y)$/u, 'i').replace(/h$/u, '');
  return isTranscription(a, b) || isTranscription(ending(a), ending(b));
}

function isNear(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const shortest = Math.min(a.length, b.length);
  const isEnding = a.startsWith(b) || b.startsWith(a);
  return (
    a[0] === b[0] && (!isEnding || a === b) && distance(a, b) <= (shortest >= VERY_LONG ? 2 : shortest >= LONG ? 1 : 0)
  );
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Letters to put in, take out or change; two neighbours that changed places count once. At most a word's length squared. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped ? before[j - 2]! + 1 : Infinity));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function registeredWords(entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[]) {
  return new Set(entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap(split)));
}

const wordsOf = ({ text }: EntityFact): readonly string[] => split(text);

function split(name: string): readonly string[] {
  return (name.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 2);
}
