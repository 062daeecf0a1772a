import { kinds, type NameKind } from '../../core/recognize/entities/labels.js';
import type { Corpus, CorpusDocument, CorpusUnit, GoldName } from './corpus.js';
import type { ListedNames } from './gazetteers.js';

/** Words that names of one kind are made of and that no list knows. */
export type WordPool = { readonly [kind in NameKind]: readonly string[] };

const CAPITALIZED = /\p{Lu}\p{Ll}{3,}/gu;
/** First names are short (Ana, Tom), particles shorter (Ní, Al). */
const NAME_PART = /\p{Lu}\p{Ll}{2,}/gu;

/** Collects the words of the names of some sets; `isListed` says which words mean something and stay as they are. */
export function wordPool(corpora: readonly Corpus[], isListed: (word: string) => boolean): WordPool {
  const pool: { [kind in NameKind]: Set<string> } = {
    person: new Set(),
    organization: new Set(),
    place: new Set(),
    other: new Set(),
  };
  for (const { documents } of corpora)
    for (const { units } of documents)
      for (const { text, names } of units)
        for (const { start, end, type } of names) {
          if (!type) continue;
          for (const [word] of text.slice(start, end).matchAll(CAPITALIZED)) if (!isListed(word)) pool[type].add(word);
        }
  const lists = kinds.map((kind) => [kind, [...pool[kind]]] as const);
  return Object.fromEntries(lists) as unknown as WordPool;
}

export interface RenamingWords {
  readonly pool: WordPool;
  readonly isListed: (word: string) => boolean;
  /** Countries stay countries. */
  readonly countries: ReadonlySet<string>;
}

/**
 * The document with its names made of other words, the same throughout: the beginning of one word of the kind and the
 * ending of another. What surrounds a name and how its kind is built stay, so that both are learnt rather than the name.
 */
export function renamed(document: CorpusDocument, words: RenamingWords, random: () => number): CorpusDocument {
  const { pool, isListed, countries } = words;
  const made = new Map<string, string>();
  const instead = (word: string, kind: NameKind): string => {
    if (isListed(word)) return word;
    const key = `${kind} ${word}`;
    let found = made.get(key);
    if (found === undefined) {
      const words = pool[kind];
      const head = words[Math.floor(random() * words.length)] ?? word;
      const tail = words[Math.floor(random() * words.length)] ?? word;
      found = head.slice(0, Math.max(2, head.length >> 1)) + tail.slice(tail.length >> 1);
      made.set(key, found);
    }
    return found;
  };
  const list = [...countries];
  const another = (country: string): string => {
    const found = made.get(country) ?? list[Math.floor(random() * list.length)] ?? country;
    made.set(country, found);
    return found;
  };
  return rewritten(document, (name, type) =>
    countries.has(name) ? another(name) : name.replace(CAPITALIZED, (word) => instead(word, type)),
  );
}

/**
 * The document with its names made others of the lists, the same throughout, those of people part by part: so that what
 * the lists and the sentence say is learnt rather than the name. Names with a word that says what they are stay.
 */
export function relisted(
  document: CorpusDocument,
  listed: ListedNames,
  { isListed, countries }: RenamingWords,
  random: () => number,
): CorpusDocument {
  const made = new Map<string, string>();
  const any = (names: readonly string[] | undefined): string | undefined =>
    names?.[Math.floor(random() * names.length)];
  const once = (key: string, make: () => string | undefined, otherwise: string): string => {
    let found = made.get(key);
    if (found === undefined) {
      found = make() ?? otherwise;
      made.set(key, found);
    }
    return found;
  };
  const first = new Set<string>();
  for (const { text, names } of document.units)
    for (const { start, end, type } of names) {
      const [word = '', ...rest] = text.slice(start, end).split(' ');
      if (type === 'person' && rest.length > 0) first.add(word);
    }
  const person = (name: string): string =>
    name.replace(NAME_PART, (word) =>
      once(`person ${word}`, () => any(first.has(word) ? listed.firstNames : listed.surnames), word),
    );
  const whole = (name: string, kind: Exclude<NameKind, 'person'>): string => {
    const words = name.split(' ');
    if (countries.has(name) || words.some(isListed) || !/^\p{Lu}/u.test(name)) return name;
    return once(`${kind} ${name}`, () => any(listed[kind][words.length]), name);
  };
  return rewritten(document, (name, type) => (type === 'person' ? person(name) : whole(name, type)));
}

/** The document with each name of a known kind written as `instead` says. */
function rewritten(document: CorpusDocument, instead: (name: string, type: NameKind) => string): CorpusDocument {
  const units = document.units.map(({ text, names, ...rest }): CorpusUnit => {
    let changed = '';
    let at = 0;
    const moved: GoldName[] = [];
    for (const name of [...names].sort((a, b) => a.start - b.start)) {
      changed += text.slice(at, name.start);
      const start = changed.length;
      const own = text.slice(name.start, name.end);
      changed += name.type ? instead(own, name.type) : own;
      moved.push({ ...name, start, end: changed.length });
      at = name.end;
    }
    return { ...rest, text: changed + text.slice(at), names: moved };
  });
  return { ...document, id: `${document.id} renamed`, units };
}

/** The unit as people write who care for no capitals. */
export function asNote(unit: CorpusUnit): CorpusUnit {
  const text = unit.text.toLowerCase();
  return text.length === unit.text.length ? { ...unit, text } : unit;
}

/** The unit as a headline that capitalises every word of more than three letters (1) or every letter (2). */
export function asHeadline(unit: CorpusUnit, how: 1 | 2): CorpusUnit {
  const { text } = unit;
  const changed =
    how === 2
      ? text.toUpperCase()
      : text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return changed.length === text.length ? { ...unit, text: changed } : unit;
}
