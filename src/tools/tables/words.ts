import { codes, type Turned } from '../../core/recognize/cldr/table.js';

/** Words by value, in the order in which they are found; each word once. */
export class WordLists {
  readonly #lists = new Map<string, Set<string>>();
  readonly #owners = new Map<string, string>();
  readonly #exact: boolean;

  /** `exact`: upper and lower case make different words. */
  constructor(letters: 'exact' | 'folded' = 'folded') {
    this.#exact = letters === 'exact';
  }

  /** Adds a word for a value, unless another value has it already. */
  add(value: string, word: string): this {
    const key = this.#key(word);
    if (word === '' || /[|;~#]/u.test(word)) return this;
    const owner = this.#owners.get(key);
    if (owner !== undefined && owner !== value) return this;
    this.#owners.set(key, value);
    const list = this.#lists.get(value) ?? new Set<string>();
    this.#lists.set(value, list);
    if (![...list].some((known) => this.#key(known) === key)) list.add(word);
    return this;
  }

  /** Gives the word to another value than the one that has it. */
  move(word: string, value: string): this {
    const owner = this.owner(word);
    if (owner === undefined || owner === value) return this.add(value, word);
    const key = this.#key(word);
    const list = this.#lists.get(owner);
    for (const known of list ?? []) if (this.#key(known) === key) list?.delete(known);
    if (list?.size === 0) this.#lists.delete(owner);
    this.#owners.delete(key);
    return this.add(value, word);
  }

  /** The value that has the word. */
  owner(word: string): string | undefined {
    return this.#owners.get(this.#key(word));
  }

  words(value: string): readonly string[] {
    return [...(this.#lists.get(value) ?? [])];
  }

  values(): readonly string[] {
    return [...this.#lists.keys()];
  }

  #key(word: string): string {
    return this.#exact ? word : word.toLowerCase();
  }
}

/** Phrases whose words change together, and the places where each of their words may be cut. */
interface Paradigm {
  readonly words: readonly (readonly Cut[])[];
}

interface Cut {
  readonly stem: string;
  /** Divided by `|`; none when the word does not change. */
  readonly endings?: string;
}

/** Writes lists of words short, as `WordReader` reads them. */
export class Packer {
  readonly #wanted: { readonly lists: WordLists; readonly into: Record<string, string> }[] = [];

  /** Takes lists to be written by `finish`. */
  turned(lists: WordLists): Turned {
    const into: Record<string, string> = {};
    for (const value of lists.values()) into[value] = '';
    this.#wanted.push({ lists, into });
    return into;
  }

  /** The same in full. */
  full(lists: WordLists): Turned {
    return Object.fromEntries(lists.values().map((value) => [value, lists.words(value).join('|')]));
  }

  /** Fills in all lists taken; returns what they share. */
  finish(): { readonly endings: readonly string[]; readonly letters?: string } {
    const spelling = new Spelling(this.#wanted.flatMap(({ lists }) => lists.values().flatMap((v) => lists.words(v))));
    const all = this.#wanted.flatMap(({ lists, into }) =>
      lists.values().map((value) => ({
        value,
        into,
        paradigms: paradigms(lists.words(value).map((word) => spelling.fold(word))),
      })),
    );
    const counts = new Map<string, number>();
    for (const { paradigms } of all)
      for (const { words } of paradigms)
        for (const cuts of words)
          for (const { endings } of cuts)
            if (endings !== undefined) counts.set(endings, (counts.get(endings) ?? 0) + 1);
    const shared: string[] = [];
    const numbers = new Map<string, string>();
    const write = (cuts: readonly Cut[]): string => {
      const [first] = cuts as [Cut];
      if (first.endings === undefined) return spelling.write(first.stem);
      const own = `${spelling.write(first.stem)}~${first.endings
        .split('|')
        .map((e) => spelling.write(e))
        .join('|')}`;
      let best = own;
      let least = size(own);
      let chosen: string | undefined;
      for (const { stem, endings = '' } of cuts) {
        const uses = counts.get(endings) ?? 1;
        const cost = size(spelling.write(stem)) + 3 + (uses > 1 ? (size(spelling.write(endings)) + 3) / uses : least);
        if (cost >= least) continue;
        least = cost;
        best = spelling.write(stem);
        chosen = endings;
      }
      if (chosen === undefined) return best;
      let number = numbers.get(chosen);
      if (number === undefined) {
        number = (
          shared.push(
            chosen
              .split('|')
              .map((e) => spelling.write(e))
              .join('|'),
          ) - 1
        ).toString(36);
        numbers.set(chosen, number);
      }
      return `${best}#${number}`;
    };
    for (const { value, into, paradigms } of all)
      into[value] = paradigms.map(({ words }) => words.map(write).join(' ')).join(';');
    return { endings: shared, ...(spelling.letters && { letters: spelling.letters }) };
  }
}

/** Letters of one byte for those of scripts that take more. */
class Spelling {
  readonly letters: string | undefined;
  readonly #codes = new Map<string, string>();

  constructor(words: readonly string[]) {
    const counts = new Map<string, number>();
    let plainLetters = 0;
    for (const letter of words.join('').toLowerCase()) {
      if (letter < '\u0080' || /\p{Script=Latin}/u.test(letter)) plainLetters++;
      else counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const others = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (others < plainLetters) return;
    const frequent = [...counts]
      .filter(([letter]) => letter.length === 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const letters = frequent.slice(0, codes.length).map(([letter]) => letter);
    letters.forEach((letter, i) => void this.#codes.set(letter, codes[i] as string));
    this.letters = letters.join('');
  }

  /** The recogniser does not tell upper from lower case in these lists. */
  fold(word: string): string {
    return this.letters === undefined ? word : word.toLowerCase();
  }

  write(text: string): string {
    if (this.letters === undefined) return text;
    return [...text]
      .map((letter) => this.#codes.get(letter) ?? (letter === '^' || codes.includes(letter) ? `^${letter}` : letter))
      .join('');
  }
}

const size = (words: string): number => new TextEncoder().encode(words).length;

/** Forms of as many words that begin alike, together. */
function paradigms(phrases: readonly string[]): readonly Paradigm[] {
  const groups: string[][][] = [];
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(' ');
    const alike = groups.find(([first]) => {
      const shared =
        first?.length === words.length ? words.map((word, i) => common([first[i] as string, word]).length) : [];
      return (
        shared.some((length) => length >= 2) && shared.reduce((sum, length) => sum + length, 0) * 3 >= phrase.length
      );
    });
    if (alike) alike.push(words);
    else groups.push([words]);
  }
  return groups.map((forms) => ({
    words: (forms[0] as string[]).map((_, i) => cuts(forms.map((words) => words[i] as string))),
  }));
}

/** Where the forms of a word can be cut into what they share and their endings, the last place first. */
function cuts(forms: readonly string[]): readonly Cut[] {
  const shared = common(forms);
  if (forms.every((form) => form === shared)) return [{ stem: shared }];
  const found: Cut[] = [];
  for (let place = shared.length; place >= 0 && place >= shared.length - 3; place--)
    found.push({ stem: shared.slice(0, place), endings: forms.map((form) => form.slice(place)).join('|') });
  return found;
}

function common(words: readonly string[]): string {
  let shared = words[0] ?? '';
  for (const word of words) {
    let i = 0;
    while (i < shared.length && i < word.length && shared[i] === word[i]) i++;
    shared = shared.slice(0, i);
  }
  return shared;
}
