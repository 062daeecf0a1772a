import { writeAutomaton } from '../../core/recognize/dates/compiled.js';
import { DateLexicon } from '../../core/recognize/dates/lexicon.js';
import { Language } from '../../core/recognize/languages/language.js';
import type { LanguagePack } from '../../core/recognize/languages/types.js';
import { Characters } from '../../core/recognize/words/characters.js';
import {
  type CompiledWords,
  codeOf,
  MOST_SHARED,
  type Phrase,
  SHARES_NOTHING,
} from '../../core/recognize/words/compiled.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import type { Vocabulary } from '../../core/recognize/words/vocabulary.js';

/** Parts that are read as they are written, besides those of numbers: single words, endings, and what is no list. */
const keptOfAmounts: ReadonlySet<string> = new Set(['ranges', 'nounEndings', 'peopleEndings', 'plurals']);
const keptOfDates: ReadonlySet<string> = new Set(['order', 'regions', 'ranges', 'within', 'romanSuffixes']);
const keptOfTense: ReadonlySet<string> = new Set(['pastEndings', 'futureEndings', 'participles']);

/**
 * A pack as its file holds it. Reading its lists letter by letter is most of what the first paragraph of a language would
 * cost; so the build reads them, writes down what it found, and leaves the lists empty.
 */
export function compiledPack(pack: LanguagePack): LanguagePack {
  const words = frontCodedWords(inOrder(vocabularyOf(pack)));
  // once more, now that each word has the number that serves best
  const ordered = vocabularyOf({ ...pack, compiled: { words } });
  const scratch = new Tokens(ordered.characters);
  const lists = writtenLists(ordered);
  const automaton = writeAutomaton(pack.dates.templates, ordered, scratch);
  const dateClasses = new DateLexicon(pack.dates, ordered, scratch).classes.write(ordered.size);
  const tense = emptied(pack.dates.tense, keptOfTense);
  return {
    ...pack,
    amounts: emptied(pack.amounts, keptOfAmounts),
    dates: { ...emptied(pack.dates, keptOfDates), tense },
    compiled: { words, ...lists, automaton, dateClasses },
  };
}

const vocabularyOf = (pack: LanguagePack): Vocabulary =>
  new Language(pack, pack.region, false, new Characters()).vocabulary;

function emptied<T extends object>(section: T, kept: ReadonlySet<string>): T {
  const entries = Object.entries(section).map(([key, value]) => [key, kept.has(key) ? value : empty(value)]);
  return Object.fromEntries(entries) as T;
}

function empty(value: unknown): unknown {
  if (typeof value === 'string') return '';
  return typeof value === 'object' ? {} : value;
}

const isSingle = ({ words, text }: Phrase): boolean => words.length === 1 && text === undefined;

/** All words, those side by side that stand for the same in the same lists, so that few runs tell of them. */
function inOrder(vocabulary: Vocabulary): readonly string[] {
  const senses = Array.from({ length: vocabulary.size }, (_, number) => ({ word: vocabulary.word(number), sense: '' }));
  for (const [list, phrases] of vocabulary.lists.entries()) {
    for (const [number, value] of firstOfWord(phrases.phrases()))
      senses[number]!.sense += `${list} ${JSON.stringify(value)} `;
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return senses
    .slice(1)
    .sort((a, b) => compare(a.sense, b.sense) || compare(a.word, b.word))
    .map(({ word }) => word);
}

/** Of the phrases of one word in any case the value that holds, by word. */
function firstOfWord(phrases: readonly Phrase[]): ReadonlyMap<number, unknown> {
  const values = new Map<number, unknown>();
  for (const phrase of phrases.filter(isSingle)) {
    const [word] = phrase.words as [number];
    if (!values.has(word)) values.set(word, phrase.value);
  }
  return values;
}

function frontCodedWords(words: readonly string[]): string {
  const coded = words.map((word, i) => {
    if (/[A-Z]/.test(word)) throw new RangeError(`“${word}” is not folded`);
    const shared = sharedLetters(word, words[i - 1] ?? '', Math.min(MOST_SHARED, word.length - 1));
    return String.fromCharCode(SHARES_NOTHING + shared) + word.slice(shared);
  });
  return coded.join('');
}

/** The lists of a vocabulary as `ListReader` reads them. */
function writtenLists(vocabulary: Vocabulary): Pick<CompiledWords, 'lists' | 'values' | 'texts'> {
  const lists = vocabulary.lists.map((list) => list.phrases());
  const values = [...new Set(lists.flat().map(({ value }) => JSON.stringify(value)))].sort();
  const numbers = new Map(values.map((value, i) => [value, i]));
  const numbered = (value: unknown): number => numbers.get(JSON.stringify(value)) as number;
  const texts: string[] = [];
  const codes = lists.flatMap((phrases) => {
    const runs = runsOf([...firstOfWord(phrases)].map(([word, value]) => [word, numbered(value)]));
    const rest = unique(phrases.filter((phrase) => !isSingle(phrase)));
    const exact = rest.filter(({ text }) => text !== undefined);
    const all = [...rest.filter(({ text }) => text === undefined), ...exact];
    texts.push(...exact.map((phrase) => shortened(phrase, vocabulary)));
    const words = all.flatMap((phrase) => phrase.words);
    const counts = [runs.length, all.length, words.length, exact.length];
    const [senses, lengths] = [all.map(({ value }) => numbered(value)), all.map((phrase) => phrase.words.length)];
    return [...counts, ...runs.flat(), ...senses, ...lengths, ...words];
  });
  return { lists: codes.map(codeOf).join(''), values: frontCodedLines(values), texts: texts.join('|') };
}

function frontCodedLines(lines: readonly string[]): string {
  const coded = lines.map((line, i) => {
    const shared = sharedLetters(line, lines[i - 1] ?? '', line.length);
    return codeOf(shared) + line.slice(shared);
  });
  return coded.join('\n');
}

/** How many letters two texts begin with in common, of the first so many. */
function sharedLetters(text: string, other: string, most: number): number {
  let shared = 0;
  while (shared < most && text[shared] === other[shared]) shared++;
  return shared;
}

/** Words numbered in a row that stand for the same: the first, how many, the number of the value. */
function runsOf(words: readonly (readonly [word: number, value: number])[]): readonly (readonly number[])[] {
  const runs: [first: number, count: number, value: number][] = [];
  for (const [word, value] of [...words].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === word && last[2] === value) last[1]++;
    else runs.push([word, 1, value]);
  }
  return runs;
}

/** Without what is the same as a phrase before it, whose value holds. */
function unique(phrases: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ words, text }) => {
    const key = JSON.stringify([words, text]);
    return !seen.has(key) && seen.add(key);
  });
}

/** How a phrase must be written, as `CompiledWords` says it. */
function shortened({ words, text = '' }: Phrase, vocabulary: Vocabulary): string {
  const word = words.length === 1 ? vocabulary.word(words[0] as number) : undefined;
  if (text === word) return '';
  return text === word?.toUpperCase() ? '^' : text;
}
