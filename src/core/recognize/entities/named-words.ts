import { keyOf, type NameCandidate, type NamedWords } from './candidate.js';
import { kinds } from './labels.js';

type Entry = { -readonly [key in keyof NamedWords]: NamedWords[key] };

const PERSON = kinds.indexOf('person');
const PLACE = kinds.indexOf('place');
/** No name that stands twice has more words; to look for a longer one at each word of itself would take for ever. */
const MOST_WORDS = 32;

/**
 * The names that the units of an article have by themselves, by their first words, and the surnames and first names of
 * its people. Notes for which first words that has changed.
 */
export class NamedWordsTable {
  readonly #byFirst = new Map<number, Map<number, Entry>>();
  readonly #changed = new Set<number>();

  /** Counts the names of a unit in (`by` 1) or out (`by` -1). */
  count(names: readonly Pick<NameCandidate, 'words' | 'votes'>[], by: 1 | -1): void {
    for (const { words, votes } of names) {
      // nationality words are no names
      if (words.length > MOST_WORDS || votes.every((count) => count === 0)) continue;
      this.#add(words, false, by, votes[PERSON] === 0 ? by : 0, votes[PLACE] === 0 ? by : 0);
      if (words.length < 2 || words.length > 3 || votes[PERSON] !== 0) continue;
      this.#add(words.slice(0, 1), true, by);
      this.#add(words.slice(-1), true, by);
    }
  }

  /** The names that begin with a word. */
  readonly startingWith = (word: number): Iterable<NamedWords> => this.#byFirst.get(word)?.values() ?? NONE;

  /** First words of the names that have come or gone since the last call. */
  takeChanges(): ReadonlySet<number> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }

  #add(words: readonly number[], part: boolean, by: 1 | -1, people = 0, places = 0): void {
    const first = words[0] as number;
    const names = this.#byFirst.get(first) ?? new Map<number, Entry>();
    this.#byFirst.set(first, names);
    // a part that is also a name of its own is counted as both
    const key = keyOf(part ? [...words, 0] : words);
    const entry = names.get(key) ?? { words, part, count: 0, people: 0, places: 0 };
    const before = saysOf(entry);
    entry.count += by;
    entry.people += people;
    entry.places += places;
    if (entry.count === 0) names.delete(key);
    else names.set(key, entry);
    if (saysOf(entry) !== before) this.#changed.add(first);
    if (names.size === 0) this.#byFirst.delete(first);
  }
}

/** All that anybody asks of an entry. */
const saysOf = ({ count, people, places }: Entry): string => `${Math.min(count, 2)} ${people === 0} ${places < count}`;

const NONE: readonly NamedWords[] = [];
