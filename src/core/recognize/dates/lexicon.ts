import type {
  DateBound,
  DateUnit,
  DateWords,
  DayPart,
  LengthBound,
  PeriodPart,
  Season,
  TemplateMeaning,
} from '../languages/date-words.js';
import { Phrases } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type State, TemplateCompiler } from './template.js';

/** Where two templates match the same words, the meaning that stands first here wins. */
const meanings: readonly TemplateMeaning[] = [
  'set',
  'ago',
  'ahead',
  'length',
  'within',
  'age',
  'fiscal',
  'quarter',
  'half',
  'decade',
  'century',
  'date',
];

type Table<T> = { readonly [words: string]: T };

/** The words and templates of a language, ready to be looked up in tokens. */
export class DateLexicon {
  readonly words: DateWords;
  readonly root: State;
  readonly weekday: Phrases<number>;
  readonly weekdays: Phrases<number>;
  readonly month: Phrases<number>;
  readonly shortName: Phrases<true>;
  readonly season: Phrases<Season>;
  readonly dayPart: Phrases<DayPart>;
  readonly relativeDay: Phrases<number>;
  readonly shift: Phrases<number>;
  readonly relativePart: Phrases<string>;
  readonly unit: Phrases<DateUnit>;
  readonly units: Phrases<DateUnit>;
  readonly decade: Phrases<number>;
  readonly last: Phrases<number>;
  readonly few: Phrases<number>;
  readonly half: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly meridiem: Phrases<0 | 12>;
  readonly clock: Phrases<number>;
  readonly era: Phrases<-1 | 1>;
  readonly lengthBound: Phrases<LengthBound>;
  readonly lengthBoundAfter: Phrases<LengthBound>;
  readonly bound: Phrases<DateBound>;
  readonly boundAfter: Phrases<DateBound>;
  readonly part: Phrases<PeriodPart>;
  readonly partAfter: Phrases<PeriodPart>;
  readonly link: Phrases<true>;
  readonly dayLink: Phrases<true>;
  readonly article: Phrases<true>;
  readonly one: Phrases<true>;
  readonly dayOne: Phrases<true>;
  readonly vague: Phrases<string>;
  readonly past: Phrases<true>;
  readonly future: Phrases<true>;
  /** Link of a range without an opening, or one whose opening is optional. */
  readonly rangeLink: Phrases<true>;
  /** For each opening, the links that it asks for. */
  readonly openings: readonly { readonly opening: Phrases<true>; readonly link: Phrases<true> }[];
  readonly #starts: Uint8Array;
  readonly #yearAfter: ReadonlySet<number>;
  readonly #yearAfterArticle: ReadonlySet<number>;
  readonly #yearBefore: ReadonlySet<number>;
  readonly #uncertain: ReadonlySet<number>;
  readonly #namesBefore: ReadonlySet<number>;

  /** `scratch` are tokens used only to read words. */
  constructor(words: DateWords, vocabulary: Vocabulary, scratch: Tokens) {
    this.words = words;
    const firsts = new Set<number>();
    const table = <T>(entries: Table<T>, starts: boolean, way: 'starts' | 'ends' = 'starts'): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch, way);
      for (const [list, value] of Object.entries(entries)) {
        if (list === '') continue;
        phrases.add(list, value);
      }
      if (starts) for (const first of phrases.firstWords) firsts.add(first);
      return phrases;
    };
    const set = (list: string, starts = false, way: 'starts' | 'ends' = 'starts'): Phrases<true> =>
      table({ [list]: true as const }, starts, way);
    const numbers = (list: string): ReadonlySet<number> => {
      const found = new Set<number>();
      for (const word of list.split(/[\s|]+/)) {
        if (word) found.add(scratch.read(word, vocabulary, true).word[0] as number);
      }
      return found;
    };
    const compiler = new TemplateCompiler(vocabulary, scratch);
    for (const meaning of meanings)
      for (const template of words.templates[meaning] ?? []) compiler.add(template, meaning);
    this.root = compiler.root;
    for (const key of this.root.words?.keys() ?? []) firsts.add(key >> 1);
    this.weekday = table({ ...words.weekdays, ...words.shortWeekdays }, true);
    this.weekdays = table(words.pluralWeekdays, true);
    this.month = table({ ...words.months, ...words.shortMonths }, true);
    this.shortName = set([...Object.keys(words.shortMonths), ...Object.keys(words.shortWeekdays)].join('|'));
    this.season = table(words.seasons, true);
    this.dayPart = table(words.dayParts, true);
    this.relativeDay = table(words.relativeDays, true);
    this.shift = table(words.shifts, true);
    this.relativePart = table(words.relativeParts, true);
    this.units = table(words.plurals, true);
    this.unit = table({ ...words.units, ...words.plurals }, true);
    this.decade = table(words.decades, true);
    this.last = table(words.last, true);
    this.few = table(words.few, true);
    this.half = set(words.half, true);
    this.andHalf = set(words.andHalf);
    this.meridiem = table(words.meridiem, false);
    this.clock = table(words.clock, true);
    this.era = table(words.eras, false);
    this.lengthBound = table(words.lengthBounds, true);
    this.lengthBoundAfter = table(words.lengthBoundsAfter, false);
    this.bound = table(words.bounds, false, 'ends');
    this.boundAfter = table(words.boundsAfter, false);
    this.part = table(words.parts, false, 'ends');
    this.partAfter = table(words.partsAfter, false);
    this.link = set(words.links);
    this.dayLink = set(words.dayLinks);
    this.article = set(words.articles, false, 'ends');
    this.one = set(words.one, true);
    this.dayOne = set(words.dayOne, true);
    this.vague = table(words.vague, true);
    this.past = set(words.tense.past);
    this.future = set(words.tense.future);
    const links = (list: string): Phrases<true> => set(`${list}|-|–|—`);
    this.rangeLink = links(
      words.ranges
        .filter(([opening]) => opening === '')
        .map(([, link]) => link)
        .join('|'),
    );
    this.openings = words.ranges
      .filter(([opening]) => opening !== '')
      .map(([opening, link]) => ({ opening: set(opening, false, 'ends'), link: set(link) }));
    this.#yearAfter = numbers(words.yearAfter);
    this.#yearAfterArticle = numbers(words.yearAfterArticle);
    this.#yearBefore = numbers(words.yearBefore);
    this.#uncertain = numbers(words.uncertain);
    this.#namesBefore = numbers(words.namesBefore);
    this.#starts = new Uint8Array(vocabulary.size);
    for (const first of firsts) this.#starts[first] = 1;
  }

  /** Whether a template or listed word may start with the word; cheap. */
  mayStart(word: number): boolean {
    return this.#starts[word] === 1;
  }

  yearAfter(word: number): boolean {
    return word !== 0 && this.#yearAfter.has(word);
  }
  yearAfterArticle(word: number): boolean {
    return word !== 0 && this.#yearAfterArticle.has(word);
  }
  yearBefore(word: number): boolean {
    return word !== 0 && this.#yearBefore.has(word);
  }
  namesBefore(word: number): boolean {
    return word !== 0 && this.#namesBefore.has(word);
  }
  uncertain(word: number): boolean {
    return word !== 0 && this.#uncertain.has(word);
  }
}
