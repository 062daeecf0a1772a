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
import { bitOf, type FieldName, type State, TemplateCompiler } from './template.js';

/** Besides the bits of fields: a word that a template begins with, and one that a vague reference begins with. */
const TEMPLATE = 1 << 29;
const VAGUE = 1 << 30;
/** Something of one word begins with the word, so that nothing need follow. */
const SINGLE = 1 << 28;
const PAIR = 2 ** 24;

/** Roman numerals of centuries. */
const romans: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'
    .split(' ')
    .map((numeral, i) => [numeral, i + 1]),
);

/** Where two templates match the same words, the meaning that stands first here wins. */
const meanings: readonly TemplateMeaning[] = [
  'set',
  'ago',
  'ahead',
  'before',
  'after',
  'same',
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
  readonly period: Phrases<string>;
  readonly lengthBound: Phrases<LengthBound>;
  readonly lengthBoundAfter: Phrases<LengthBound>;
  readonly bound: Phrases<DateBound>;
  readonly boundAfter: Phrases<DateBound>;
  readonly part: Phrases<PeriodPart>;
  readonly partAfter: Phrases<PeriodPart>;
  readonly link: Phrases<true>;
  readonly dayLink: Phrases<true>;
  readonly possessive: Phrases<true>;
  readonly countedFrom: Phrases<true>;
  readonly article: Phrases<true>;
  readonly one: Phrases<true>;
  readonly dayOne: Phrases<true>;
  readonly vague: Phrases<string>;
  readonly past: Phrases<true>;
  readonly passive: Phrases<true>;
  readonly future: Phrases<true>;
  readonly aheadBefore: Phrases<true>;
  readonly or: Phrases<true>;
  readonly ended: Phrases<true>;
  /** Link of a range without an opening, or one whose opening is optional. */
  readonly rangeLink: Phrases<true>;
  /** For each opening, the links that it asks for. */
  readonly openings: readonly { readonly opening: Phrases<true>; readonly link: Phrases<true> }[];
  /** Roman numerals of centuries, in lower case, with the endings that they have. */
  readonly romans: Map<string, number>;
  readonly #beginnings: Int32Array;
  readonly #starts: number;
  /** The first two words of what is longer than one: first × `PAIR` + second. */
  readonly #pairs = new Set<number>();
  readonly #yearAfter: ReadonlySet<number>;
  readonly #yearAfterArticle: ReadonlySet<number>;
  readonly #yearBefore: ReadonlySet<number>;
  readonly bareYears: boolean;
  readonly #uncertain: ReadonlySet<number>;
  readonly #namesBefore: ReadonlySet<number>;

  /** `scratch` are tokens used only to read words. */
  constructor(words: DateWords, vocabulary: Vocabulary, scratch: Tokens) {
    this.words = words;
    const beginnings = new Map<number, number>();
    const begins = (first: number, second: number, bit: number): void => {
      beginnings.set(first, (beginnings.get(first) ?? 0) | bit);
      if (second > 0) this.#pairs.add(first * PAIR + second);
      else single.add(first);
    };
    const single = new Set<number>();
    const table = <T>(entries: Table<T>, field?: FieldName, way: 'starts' | 'ends' = 'starts'): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch, way);
      for (const [list, value] of Object.entries(entries)) if (list !== '') phrases.add(list, value);
      if (field) for (const [first, second] of phrases.beginnings()) begins(first, second, bitOf(field));
      return phrases;
    };
    const set = (list: string, field?: FieldName, way: 'starts' | 'ends' = 'starts'): Phrases<true> =>
      table({ [list]: true as const }, field, way);
    const learn = (word: string): number => {
      const { word: read, count } = scratch.read(word, vocabulary, true);
      // of “'s” the letter, which stands before what follows
      return read[count - 1] as number;
    };
    const numbers = (list: string): ReadonlySet<number> =>
      new Set(
        list
          .split(/[\s|]+/)
          .filter(Boolean)
          .map(learn),
      );
    const compiler = new TemplateCompiler(vocabulary, scratch);
    for (const meaning of meanings)
      for (const template of words.templates[meaning] ?? []) compiler.add(template, meaning);
    this.root = compiler.root;
    for (const key of this.root.words?.keys() ?? []) {
      beginnings.set(key >> 1, (beginnings.get(key >> 1) ?? 0) | TEMPLATE);
    }
    this.romans = new Map(romans);
    for (const ending of words.romanSuffixes?.split('|') ?? [])
      for (const [numeral, value] of romans) this.romans.set(numeral + ending, value);
    for (const numeral of this.romans.keys()) begins(learn(numeral), 0, bitOf('century'));
    // the digits behind say whether an apostrophe begins a year
    for (const apostrophe of ["'", '‘']) {
      beginnings.set(learn(apostrophe), bitOf('decade') | bitOf('shortYear') | TEMPLATE);
    }
    this.weekday = table({ ...words.weekdays, ...words.shortWeekdays }, 'weekday');
    this.weekdays = table(words.pluralWeekdays, 'weekdays');
    this.month = table({ ...words.months, ...words.shortMonths }, 'month');
    this.shortName = set([...Object.keys(words.shortMonths), ...Object.keys(words.shortWeekdays)].join('|'));
    this.season = table(words.seasons, 'season');
    this.dayPart = table(words.dayParts, 'dayPart');
    this.relativeDay = table(words.relativeDays, 'relativeDay');
    this.relativePart = table(words.relativeParts, 'relativePart');
    this.shift = table(words.shifts, 'shift');
    this.units = table(words.plurals, 'units');
    this.unit = table({ ...words.units, ...words.plurals }, 'unit');
    this.decade = table(words.decades, 'decade');
    this.last = table(words.last, 'ordinal');
    this.few = table(words.few, 'n');
    this.half = set(words.half, 'half');
    this.andHalf = set(words.andHalf, 'andHalf');
    this.meridiem = table(words.meridiem, 'meridiem');
    this.clock = table(words.clock, 'clock');
    this.era = table(words.eras, 'era');
    this.period = table(words.periods ?? {}, 'period');
    this.lengthBound = table(words.lengthBounds, 'n');
    this.lengthBoundAfter = table(words.lengthBoundsAfter);
    this.bound = table(words.bounds, undefined, 'ends');
    this.boundAfter = table(words.boundsAfter);
    this.part = table(words.parts, undefined, 'ends');
    this.partAfter = table(words.partsAfter);
    this.link = set(words.links);
    this.dayLink = set(words.dayLinks);
    this.possessive = set(words.possessive ?? '');
    this.countedFrom = set((words.countedFrom ?? '').replaceAll(' ', '|'));
    this.article = set(words.articles, undefined, 'ends');
    this.one = set(words.one, 'n');
    for (const [first, second] of this.one.beginnings()) begins(first, second, bitOf('hour'));
    this.dayOne = set(words.dayOne, 'day');
    this.vague = table(words.vague);
    for (const [first, second] of this.vague.beginnings()) begins(first, second, VAGUE);
    this.past = set(words.tense.past);
    this.passive = set(words.tense.passive);
    this.future = set(words.tense.future);
    this.aheadBefore = set(words.tense.aheadBefore ?? '', undefined, 'ends');
    this.or = set(words.or ?? '');
    this.ended = set(words.ended ?? '');
    const between = words.ranges.filter(([opening]) => opening === '').map(([, link]) => link);
    this.rangeLink = set([...between, '-', '–', '—'].join('|'));
    this.openings = words.ranges
      .filter(([opening]) => opening !== '')
      .map(([opening, link]) => ({ opening: set(opening, undefined, 'ends'), link: set(link) }));
    this.#yearAfter = numbers(words.yearAfter);
    this.#yearAfterArticle = numbers(words.yearAfterArticle);
    this.#yearBefore = numbers(words.yearBefore);
    this.bareYears = words.bareYears === true;
    this.#uncertain = numbers(words.uncertain);
    this.#namesBefore = numbers(words.namesBefore);
    this.#beginnings = new Int32Array(vocabulary.size);
    for (const [first, bits] of beginnings) this.#beginnings[first] = single.has(first) ? bits | SINGLE : bits;
    this.#starts = this.root.mask | TEMPLATE;
  }

  /** Bits of the fields (see `bitOf`) whose listed words can begin with the word. */
  beginnings(word: number): number {
    return this.#beginnings[word] ?? 0;
  }

  /** Whether a template can start with the word, or one of the vague words when they are asked for; cheap. */
  mayStart(word: number, vague: boolean): boolean {
    return ((this.#beginnings[word] ?? 0) & (vague ? this.#starts | VAGUE : this.#starts)) !== 0;
  }

  /** Whether something can start with the word whatever follows it, or with the word and the next one. */
  isEnough(word: number, next: number): boolean {
    return ((this.#beginnings[word] ?? 0) & SINGLE) !== 0 || (next !== 0 && this.#pairs.has(word * PAIR + next));
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
