import type { EntityFact, Fact } from '../facts.js';

/*
 * Spellings of one word in the names of an article that do not agree: «Vyaznikov» and «Viaznikov», «García» and «Garcia»,
 * «Maxim Orlov» and «Maksim Orlov», «Northgate» and «Nortgate».
 *
 * Two words are spellings of one when they come to the same without accents and without what transliterations differ in
 * (y and i, ph and f, double letters …), or when they differ by one letter that is no ending. Their names must be
 * compatible too: of one kind, and the words of the shorter among those of the longer, so that Karl Marx and Carl Orff are two people.
 * The work grows with the names, not with their pairs.
 */

/** A way to write a word, and the mentions that write it so. */
export interface Spelling {
  readonly word: string;
  /** In the order of the article. */
  readonly facts: readonly EntityFact[];
}

/** A name as it is written. */
interface Form {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly facts: EntityFact[];
}

/** Shortest word that is compared, in letters; and those that one letter may be wrong in. */
const SHORTEST = 4;
const SHORTEST_SLIP = 6;
/** Forms with the same word that are looked at; a text with more is no article. */
const MOST = 60;

/** Words written in several ways, each most frequent first; in the order of their first mention. */
export function spellingsOf(facts: readonly Fact[]): readonly (readonly Spelling[])[] {
  const forms = formsOf(facts);
  const byKey = new Map<string, Form[]>();
  for (const form of forms) for (const key of new Set(form.keys)) push(byKey, key, form);
  const found: Map<string, Set<EntityFact>>[] = [];
  for (const [key, sharing] of byKey) {
    const words = new Set(sharing.flatMap((form) => wordsWith(form, key)));
    if (words.size > 1) collect(found, sharing.slice(0, MOST), (form) => wordsWith(form, key));
  }
  for (const sharing of slips(byKey)) {
    const words = sharing.map(({ word }) => word);
    collect(found, sharing.flatMap(({ forms: own }) => own).slice(0, MOST), (form) =>
      form.words.filter((word) => words.includes(word)),
    );
  }
  return found.map(ordered).sort((a, b) => (a[0]?.facts[0]?.start ?? 0) - (b[0]?.facts[0]?.start ?? 0));
}

function formsOf(facts: readonly Fact[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const fact of facts) {
    if (fact.kind !== 'entity') continue;
    const words = (fact.text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(isCompared).map((word) => word.normalize('NFC'));
    if (words.length === 0) continue;
    const name = words.join(' ');
    const form = forms.get(name);
    if (form) form.facts.push(fact);
    else forms.set(name, { words, keys: words.map(skeleton), facts: [fact] });
  }
  return [...forms.values()];
}

/** Words with a capital that are no acronym. */
function isCompared(word: string): boolean {
  return word.length >= SHORTEST && /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
}

const wordsWith = ({ words, keys }: Form, key: string): readonly string[] => words.filter((_, i) => keys[i] === key);

/** What transliterations and keyboards differ in, longest first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 's'],
  [/[øœ]/gu, 'o'],
  [/æ/gu, 'a'],
  [/ł/gu, 'l'],
  [/([aou])e/gu, '$1'],
  [/tch/gu, 'ch'],
  [/ph/gu, 'f'],
  [/([tkg])h/gu, '$1'],
  [/ff$/u, 'v'],
  [/ck|q|c(?=[aoulrt]|$)/gu, 'k'],
  [/ks|cs/gu, 'x'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
  [/ё/gu, 'е'],
  [/(.)\1+/gu, '$1'],
];

/** What is left of a word without accents, case and the habits of transliterations. */
function skeleton(word: string): string {
  let bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  for (const [alike, plain] of ALIKE) bare = bare.replace(alike, plain);
  return bare;
}

/** Whether two words come to the same without accents and the habits of transliterations. */
export function isTranscription(a: string, b: string): boolean {
  return skeleton(a) === skeleton(b);
}

interface Sharing {
  readonly word: string;
  readonly forms: readonly Form[];
}

/** Words that are the same but for one letter, neither the first nor one of the last two. */
function slips(byKey: ReadonlyMap<string, readonly Form[]>): readonly (readonly Sharing[])[] {
  const withoutLetter = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    if (key.length < SHORTEST_SLIP) continue;
    for (const rest of new Set([key, ...holes(key)])) push(withoutLetter, rest, key);
  }
  const pairs = new Map<string, readonly Sharing[]>();
  for (const keys of withoutLetter.values()) {
    for (let i = 1; i < Math.min(keys.length, MOST); i++) {
      const [a, b] = [keys[i - 1] as string, keys[i] as string];
      if (a === b || !isSlip(a, b)) continue;
      const sharing = [a, b].flatMap((key) => sharingOf(key, byKey.get(key) ?? []));
      pairs.set([a, b].sort().join(' '), sharing);
    }
  }
  return [...pairs.values()];
}

function sharingOf(key: string, forms: readonly Form[]): readonly Sharing[] {
  const byWord = new Map<string, Form[]>();
  for (const form of forms.slice(0, MOST)) for (const word of wordsWith(form, key)) push(byWord, word, form);
  return [...byWord].map(([word, own]) => ({ word, forms: own }));
}

/** A word with each of its inner letters taken out. */
function holes(key: string): readonly string[] {
  const all: string[] = [];
  for (let i = 1; i < key.length - 2; i++) all.push(key.slice(0, i) + key.slice(i + 1));
  return all;
}

/** Whether one inner letter is too many, missing or another; both came to the same without it. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (a[start] === b[start] && start < a.length) start++;
  const tail = Math.max(a.length, b.length) - start;
  return start > 0 && tail > 2 && a.slice(-2) === b.slice(-2);
}

/** Puts together the words of compatible forms that are written differently. */
function collect(
  found: Map<string, Set<EntityFact>>[],
  forms: readonly Form[],
  wordsOf: (form: Form) => readonly string[],
): void {
  const spellings = new Map<string, Set<EntityFact>>();
  for (const a of forms) {
    for (const b of forms) {
      const differ =
        wordsOf(a).some((word) => !b.words.includes(word)) && wordsOf(b).some((word) => !a.words.includes(word));
      if (!differ || !mayBeOneKind(a, b) || !areCompatible(a, b, wordsOf)) continue;
      for (const word of wordsOf(a)) {
        const facts = spellings.get(word) ?? new Set<EntityFact>();
        spellings.set(word, facts);
        for (const fact of a.facts) facts.add(fact);
      }
    }
  }
  if (spellings.size > 1) found.push(spellings);
}

/** «Rusia» is no slip of “Russia Today”. */
function mayBeOneKind(a: Form, b: Form): boolean {
  const [kind, other] = [a, b].map(({ facts }) => facts[0]?.value.type);
  return kind === other || kind === 'unknown' || other === 'unknown';
}

/** Whether, the words in question apart, all words of the shorter name are in the longer. */
function areCompatible(a: Form, b: Form, wordsOf: (form: Form) => readonly string[]): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const own = wordsOf(few);
  return few.words.every((word, i) => own.includes(word) || many.keys.includes(few.keys[i] as string));
}

function ordered(spellings: ReadonlyMap<string, ReadonlySet<EntityFact>>): readonly Spelling[] {
  return [...spellings]
    .map(([word, facts]) => ({ word, facts: [...facts].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => b.facts.length - a.facts.length || (a.facts[0]?.start ?? 0) - (b.facts[0]?.start ?? 0));
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
