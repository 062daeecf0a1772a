import type {
  DateBound,
  DateUnit,
  DateWords,
  DayPart,
  LengthBound,
  PeriodPart,
  Season,
} from '../languages/date-words.js';
import type { NumberMention } from '../numbers/number.js';
import { Phrases } from '../words/phrases.js';
import type { Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Automaton } from './automaton.js';
import { automatonOf } from './compiled.js';
import { bitOf, type FieldName } from './template.js';
import {
  BOUNDS,
  DAY_AFTER,
  LENGTH_AFTER,
  LINKS,
  MAY_START,
  NAMES_BEFORE,
  SPANNING,
  TEMPLATE,
  UNCERTAIN,
  UNCERTAIN_NAME,
  VAGUE,
  VAGUE_ALONE,
  WordClasses,
  YEAR_AFTER,
  YEAR_AFTER_ARTICLE,
  YEAR_BEFORE,
  YEAR_IN,
} from './word-classes.js';

/** Roman numerals of centuries. */
const romans: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'
    .split(' ')
    .map((numeral, i) => [numeral, i + 1]),
);

type Table<T> = { readonly [words: string]: T };

/** The words and templates of a language, ready to be looked up in tokens. */
export class DateLexicon {
  readonly words: DateWords;
  readonly automaton: Automaton;
  readonly classes: WordClasses;
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
  /** Plurals that are not singulars too («mois»). */
  readonly manyUnits: Phrases<DateUnit>;
  readonly decade: Phrases<number>;
  readonly last: Phrases<number>;
  readonly few: Phrases<number>;
  readonly half: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly meridiem: Phrases<0 | 12>;
  readonly clock: Phrases<number>;
  readonly era: Phrases<-1 | 1>;
  readonly yearEnd: Phrases<true>;
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
  readonly someday: Phrases<true>;
  readonly past: Phrases<true>;
  readonly passive: Phrases<true>;
  readonly future: Phrases<true>;
  readonly aheadBefore: Phrases<true>;
  readonly undone: Phrases<true>;
  readonly or: Phrases<true>;
  readonly ageAfter: Phrases<true>;
  readonly listLink: Phrases<true>;
  readonly ended: Phrases<true>;
  /** Bounds that are none in the past. */
  readonly relative: Phrases<true>;
  readonly asOf: Phrases<true>;
  /** Nouns that a weekday behind an article dates. */
  readonly dated: Phrases<true>;
  /** Words that tell before or behind a date what is over with it. */
  readonly overBefore: Phrases<true>;
  readonly overBehind: Phrases<true>;
  /** Link of a range without an opening, or one whose opening is optional. */
  readonly rangeLink: Phrases<true>;
  /** For each opening, the links that it asks for. */
  readonly openings: readonly { readonly opening: Phrases<true>; readonly link: Phrases<true> }[];
  /** Roman numerals of centuries, in lower case, with the endings that they have. */
  readonly romans: Map<string, number>;
  readonly bareYears: boolean;
  /** Marks of the words that a date may start with, and of those that a vague phrase may. */
  readonly starts: number;
  readonly vagueStarts: number;

  /** `scratch` are tokens used only to read words. */
  constructor(words: DateWords, vocabulary: Vocabulary, scratch: Tokens) {
    this.words = words;
    const compiled = vocabulary.compiled?.dateClasses;
    const classes = compiled ? WordClasses.read(compiled, vocabulary.size) : new WordClasses();
    this.classes = classes;
    const table = <T>(entries: Table<T>, field?: FieldName, way: 'starts' | 'ends' = 'starts'): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch, way);
      for (const [list, value] of Object.entries(entries)) if (list !== '') phrases.add(list, value);
      if (field && !compiled) {
        const bit = bitOf(field);
        phrases.eachBeginning((first, second) => classes.addField(first, second, bit));
      }
      return phrases;
    };
    const set = (list: string, field?: FieldName, way: 'starts' | 'ends' = 'starts'): Phrases<true> =>
      table({ [list]: true as const }, field, way);
    this.automaton = automatonOf(words.templates, vocabulary, scratch);
    this.romans = new Map(romans);
    for (const ending of words.romanSuffixes?.split('|') ?? [])
      for (const [numeral, value] of romans) this.romans.set(numeral + ending, value);
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
    const singulars = new Set(Object.keys(words.units).flatMap((list) => list.split('|')));
    const isPlural = (list: string): boolean => !list.split('|').some((word) => singulars.has(word));
    this.manyUnits = table(Object.fromEntries(Object.entries(words.plurals).filter(([list]) => isPlural(list))));
    this.unit = table({ ...words.units, ...words.plurals }, 'unit');
    this.decade = table(words.decades, 'decade');
    this.last = table(words.last, 'ordinal');
    this.few = table(words.few, 'n');
    this.half = set(words.half, 'half');
    this.andHalf = set(words.andHalf, 'andHalf');
    this.meridiem = table(words.meridiem, 'meridiem');
    this.clock = table(words.clock, 'clock');
    this.era = table(words.eras, 'era');
    this.yearEnd = set(words.yearEnd ?? '');
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
    this.dayOne = set(words.dayOne, 'day');
    this.vague = table(words.vague);
    this.someday = set(words.someday ?? '', undefined, 'ends');
    this.past = set(words.tense.past);
    this.passive = set(words.tense.passive);
    this.future = set(words.tense.future);
    this.aheadBefore = set(words.tense.aheadBefore ?? '', undefined, 'ends');
    this.undone = set(words.tense.undone ?? '', undefined, 'ends');
    this.listLink = set(words.listLink ?? '', undefined, 'ends');
    this.or = set(words.or ?? '');
    this.ageAfter = set(words.ageAfter ?? '', undefined, 'ends');
    this.ended = set(words.ended ?? '');
    this.relative = set(words.relatives ?? '');
    this.asOf = set(words.asOf ?? '');
    this.dated = set(words.dated ?? '');
    this.overBefore = set(words.over ?? '', undefined, 'ends');
    this.overBehind = set(words.over ?? '');
    const between = words.ranges.filter(([opening]) => opening === '').map(([, link]) => link);
    this.rangeLink = set([...between, '-', '–', '—', '~'].join('|'));
    this.openings = words.ranges
      .filter(([opening]) => opening !== '')
      .map(([opening, link]) => ({ opening: set(opening, undefined, 'ends'), link: set(link) }));
    this.bareYears = words.bareYears === true;
    if (!compiled) this.#classify(vocabulary, scratch);
    this.starts = vocabulary.addMark();
    this.vagueStarts = vocabulary.addMark();
    for (let word = 1; word < vocabulary.size; word++) {
      if (classes.has(word, MAY_START)) vocabulary.mark(word, this.starts);
      if (classes.has(word, VAGUE)) vocabulary.mark(word, this.vagueStarts);
    }
  }

  /** Notes what single words may be and begin, once all lists are made. */
  #classify(vocabulary: Vocabulary, scratch: Tokens): void {
    const { words, classes } = this;
    const learn = (word: string): number => {
      const only = vocabulary.learn(word, 0, word.length);
      if (only > 0) return only;
      const { word: read, count } = scratch.read(word, vocabulary, true);
      // of “'s” the letter, which stands before what follows
      return read[count - 1] as number;
    };
    const flag = (list: string, bit: number): void => {
      for (const word of list.split(/[\s|]+/)) if (word !== '') classes.addFlag(learn(word), bit);
    };
    for (const numeral of this.romans.keys()) classes.addField(learn(numeral), 0, bitOf('century'));
    // the digits behind say whether an apostrophe begins a year
    for (const apostrophe of ["'", '‘']) {
      classes.addFields(learn(apostrophe), bitOf('decade') | bitOf('shortYear'));
      classes.addFlag(learn(apostrophe), TEMPLATE);
    }
    this.one.eachBeginning((first, second) => classes.addField(first, second, bitOf('hour')));
    this.lengthBound.eachBeginning((first, second) => {
      if (second === 0) classes.addFlag(first, BOUNDS);
    });
    this.vague.eachBeginning((first, second) =>
      classes.addStart(first, second, second === 0 ? VAGUE | VAGUE_ALONE : VAGUE),
    );
    for (const links of [this.link, this.dayLink, this.possessive])
      links.eachBeginning((first) => classes.addFlag(first, LINKS));
    flag(words.yearAfter, YEAR_AFTER);
    flag(words.yearIn ?? '', YEAR_IN);
    flag(words.yearAfterArticle, YEAR_AFTER_ARTICLE);
    flag(words.yearBefore, YEAR_BEFORE);
    flag(words.uncertain, UNCERTAIN);
    const capital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
    flag(
      words.uncertain
        .split(/[\s|]+/)
        .filter(capital)
        .join(' '),
      UNCERTAIN_NAME,
    );
    flag(words.dayAfter, DAY_AFTER);
    flag(words.lengthAfter, LENGTH_AFTER);
    flag(words.spanning ?? '', SPANNING);
    flag(words.namesBefore, NAMES_BEFORE);
    const links: number[] = [];
    for (const link of [this.rangeLink, this.or, ...this.openings.map((range) => range.link)])
      link.eachBeginning((first) => links.push(first));
    classes.finish(this.automaton, links, learn('.'));
  }

  yearAfter(word: number): boolean {
    return this.classes.has(word, YEAR_AFTER);
  }
  yearIn(word: number): boolean {
    return this.classes.has(word, YEAR_IN);
  }
  yearAfterArticle(word: number): boolean {
    return this.classes.has(word, YEAR_AFTER_ARTICLE);
  }
  yearBefore(word: number): boolean {
    return this.classes.has(word, YEAR_BEFORE);
  }
  namesBefore(word: number): boolean {
    return this.classes.has(word, NAMES_BEFORE);
  }
  lengthAfter(word: number): boolean {
    return this.classes.has(word, LENGTH_AFTER);
  }
  /** Token behind the link that stands between millions and what they count: «1,2 millones | de | horas». */
  behindMillions(tokens: Tokens, { power, end }: NumberMention): number {
    if (power < 6 || end >= tokens.count || !this.lengthAfter(tokens.word[end] as number)) return end;
    return this.link.at(tokens, end)?.end ?? end;
  }
  spanning(word: number): boolean {
    return this.classes.has(word, SPANNING);
  }
  dayAfter(word: number): boolean {
    return this.classes.has(word, DAY_AFTER);
  }
  /** `small`: the word stands in small letters, which some of the words need to be doubtful no more (“april”). */
  uncertain(word: number, small = false): boolean {
    return this.classes.has(word, UNCERTAIN) && !(small && this.classes.has(word, UNCERTAIN_NAME));
  }
}
