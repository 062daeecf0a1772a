import type { Voice } from '../describe/voice.js';
import type { AmountFact, DateFact } from '../facts.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { mentionsAt } from './view/mentions.js';
import { isAmount, isDate, isEntity, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Words } from './view/words.js';

/*
 * An age that does not fit a birth date: «María Pérez (Sevilla, 1980), de 34 años» in 2024, “born on 3 May 1990, the
 * 30-year-old”; in one sentence, or each beside the same person's name in two. A warning on the age, with the birth date,
 * when they are more than a year apart on the day that the age is of: that of publication, or, with a word for death or
 * for another day («murió», “when he left”), the other date of the sentence. Never: without such a day, with several ages
 * or births in a sentence, when another person is named between them, with a date besides that no such word explains,
 * a person with two birth dates, rounded ages, quotations, tables.
 */

interface Cues {
  readonly born: WordList;
  readonly before: WordList;
  readonly form: WordList;
  readonly otherDay: WordList;
  readonly and: WordList;
}

export const checkAges: ArticleCheck = (view, voice) => {
  const cues = cuesOf(view);
  if (cues === undefined) return [];
  // far fewer than ages
  const hasBirth = view.stated.some(
    (passage) =>
      passage.isProse && passage.dates.some((one) => !passage.isQuoted(one) && birthFrom(one, cues) !== undefined),
  );
  if (!hasBirth) return [];
  const found: Finding[] = [];
  const people = new Map<string, Said>();
  const judge = (life: Life): void => {
    const finding = conflict(life, view, voice);
    if (finding) found.push(finding);
  };
  for (const passage of view.stated) {
    if (!passage.isProse || passage.dates.length === 0) continue;
    for (const sentence of passage.sentences) {
      const said = readSentence(passage, sentence, cues);
      const [age, birth] = [said.ages[0], said.births[0]];
      if (age && birth) {
        if (said.ages.length === 1 && said.births.length === 1 && !isPersonBetween(sentence, age, birth))
          judge({ age, birth, ...said });
      } else if (age ?? birth) remember(people, sentence, said);
    }
  }
  for (const { births, ages } of people.values()) {
    const [birth] = births;
    if (birth === undefined || births.some(({ fact }) => fact.value.timex !== birth.fact.value.timex)) continue;
    for (const { age, said } of ages) judge({ age, birth, ...said });
  }
  return found;
};

function cuesOf({ words: { age, list } }: ArticleView): Cues | undefined {
  return (
    age && {
      born: WordList.of(age.born),
      before: WordList.of(age.before),
      form: WordList.of(age.form),
      otherDay: WordList.of(age.otherDay),
      and: WordList.of(list?.and),
    }
  );
}

/** Ages that are of the day of publication: nothing in their sentence says of another. UTF-16 offsets into the source. */
export function agesIn(view: ArticleView): readonly (Span & { readonly text: string })[] {
  const cues = cuesOf(view);
  if (cues === undefined) return [];
  return view.passages.flatMap((passage) =>
    !passage.isProse || passage.dates.length === 0
      ? []
      : passage.sentences.flatMap((sentence) => {
          const { ages, births, others, isOtherDay } = readSentence(passage, sentence, cues);
          if (isOtherDay || births.length > 0 || others.length > 0) return [];
          return ages.map((age) => ({ ...passage.toSource(age), text: passage.text.slice(age.start, age.end) }));
        }),
  );
}

function conflict(life: Life, view: ArticleView, voice: Voice): Finding | undefined {
  const day = dayOf(life, view);
  if (day === undefined) return undefined;
  const { age, birth } = life;
  const { start, end, text, value } = birth.fact;
  const least = yearsBetween(value.end, day.start);
  const most = yearsBetween(value.start, day.end);
  if (least === undefined || most === undefined || (age.years >= least - 1 && age.years <= most + 1)) return undefined;
  const makes = least === most ? String(least) : `${least}–${most}`;
  const words = quoted(age.passage.text.slice(age.start, age.end));
  const message = voice.t('{0} does not fit {1}, which makes {2}.', words, quoted(text), makes);
  return { id: 'age', severity: 'warning', message, ...age.passage.toSource(age), related: [{ start, end }] };
}

/** How far before a birth date its word may stand, in words; what is looked at before one in brackets, in characters. */
const CUE = 6;
const AROUND = 60;
const NAME_AND_PLACE = /\p{Lu}[\p{L}’'-]{1,30} \(\p{Lu}[\p{L} ’'-]{1,40}, $/u;
const NAME_AND_AGE = /\p{Lu}[\p{L}’'-]{1,30}, (\d{1,3}) \([^()]{0,12}$/u;
/** What may stand between a person and what is said of their life: “, who was”. */
const BEHIND_NAME = /^[\s,]*(?:\p{Ll}{1,4} ){0,2}$/u;
/** What may stand between «nació» and the date: places, prepositions, articles. */
const OF_BIRTH = /^(?:[\s,.]|\p{Lu}[\p{L}’'-]*(?![\p{L}])|(?<!\p{L})\p{Ll}{1,4}(?!\p{L}))*$/u;

/** Offsets into the passage's text. */
interface Age extends Span {
  readonly passage: Passage;
  readonly years: number;
  /** Where the words begin that make it an age. */
  readonly from: number;
}

interface Birth extends Mention<DateFact> {
  /** Where the words begin that make it a birth. */
  readonly from: number;
}

/** What a sentence says of lives. */
interface SentenceLife {
  readonly ages: readonly Age[];
  readonly births: readonly Birth[];
  /** Its other dates. */
  readonly others: readonly Mention<DateFact>[];
  /** Whether a word says that an age is of another day than today. */
  readonly isOtherDay: boolean;
}

interface Life extends Pick<SentenceLife, 'others' | 'isOtherDay'> {
  readonly age: Age;
  readonly birth: Birth;
}

/** What is said of one person in the whole article. */
interface Said {
  readonly births: Birth[];
  readonly ages: { readonly age: Age; readonly said: SentenceLife }[];
}

function readSentence(passage: Passage, sentence: Sentence, cues: Cues): SentenceLife {
  const dates = sentence.mentions.filter(isDate).filter((mention) => !passage.isQuoted(mention));
  if (dates.length === 0) return { ages: [], births: [], others: [], isOtherDay: false };
  const births = dates.flatMap((mention): readonly Birth[] => {
    const from = birthFrom(mention, cues);
    return from === undefined ? [] : [{ ...mention, from }];
  });
  const ages = [
    ...dates.flatMap((mention) => ageOf(mention, cues) ?? []),
    ...sentence.mentions.filter(isAmount).flatMap((mention) => bareAge(mention, cues) ?? []),
    ...births.flatMap(ageBeforeBirth),
  ];
  const starts = new Set([...births, ...ages].map(({ start }) => start));
  const others = dates.filter(({ start, fact }) => !starts.has(start) && fact.value.type !== 'duration');
  const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
  const isOtherDay = ages.length > 0 && cues.otherDay.within(passage.words, from, to) !== undefined;
  return { ages, births, others, isOtherDay };
}

const isPerson = (mention: Mention): boolean => isEntity(mention) && mention.fact.value.type === 'person';

function isPersonBetween({ mentions }: Sentence, age: Span, birth: Span): boolean {
  const [first, last] = age.start < birth.start ? [age, birth] : [birth, age];
  return mentionsAt(mentions, { start: first.end, end: last.start }).some(isPerson);
}

/** Puts what stands right behind a person's name down to that person. */
function remember(people: Map<string, Said>, sentence: Sentence, said: SentenceLife): void {
  const ofPerson = (place: Span & { readonly from: number; readonly passage: Passage }): Said | undefined => {
    const before = mentionsAt(sentence.mentions, { start: place.from - AROUND, end: place.from });
    const person = before.filter(isPerson).at(-1);
    if (person === undefined || !isEntity(person)) return undefined;
    if (!BEHIND_NAME.test(place.passage.text.slice(person.end, place.from))) return undefined;
    const { name } = person.fact.value;
    const known = people.get(name) ?? { births: [], ages: [] };
    people.set(name, known);
    return known;
  };
  for (const birth of said.births) ofPerson(birth)?.births.push(birth);
  for (const age of said.ages) ofPerson(age)?.ages.push({ age, said });
}

function ageOf({ fact: { value }, passage, start, end }: Mention<DateFact>, { before, form }: Cues): Age | undefined {
  const years = /^P(\d+)Y$/u.exec(value.timex)?.[1];
  if (years === undefined || value.type !== 'duration' || value.mod !== undefined) return undefined;
  const { text, words } = passage;
  const first = passage.wordAt(start);
  const led = ledFrom(words, first, before);
  const isApart = /^\d+$/u.test(text.slice(start, end)) && /,\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  const isAge = isApart || led !== undefined || form.within(words, first, passage.wordAt(end) + 2) !== undefined;
  return isAge ? { passage, start, end, years: Number(years), from: led ?? start } : undefined;
}

/** “turns 40” */
function bareAge(
  { fact: { value, text }, passage, start, end }: Mention<AmountFact>,
  { before }: Cues,
): Age | undefined {
  const isBare = value.type === 'count' && value.of === undefined && /^\d{1,3}$/u.test(text);
  const led = isBare ? ledFrom(passage.words, passage.wordAt(start), before) : undefined;
  return led === undefined ? undefined : { passage, start, end, years: Number(text), from: led };
}

/** Where a phrase of a list begins that stands right before a word, or before it and over it. */
function ledFrom(words: Words, first: number, list: WordList): number | undefined {
  const back = [0, 1, 2, 3].find((one) => first >= one && (list.at(words, first - one)?.to ?? -1) >= first);
  return back === undefined ? undefined : words.at(first - back)?.start;
}

/** “Smith, 61 (b. 1973)”: a bare number is no fact. */
function ageBeforeBirth({ passage, start }: Birth): readonly Age[] {
  const from = Math.max(0, start - AROUND);
  const found = NAME_AND_AGE.exec(passage.text.slice(from, start));
  if (!found) return [];
  const at = from + found.index + found[0].indexOf(', ') + 2;
  const end = at + found[1]!.length;
  const isFact = mentionsAt(passage.mentions, { start: at, end }).some(isDate);
  return isFact ? [] : [{ passage, start: at, end, years: Number(found[1]), from: at }];
}

/**
 * Where the words begin that make a date a birth: a word for it, or the bracket with a place behind a name («Ana Pérez
 * (Sevilla, 1980)», “(b. 1973)”).
 */
function birthFrom(
  { fact: { value }, passage, start, end }: Mention<DateFact>,
  { born, and }: Cues,
): number | undefined {
  if (value.type !== 'date' || value.relative || value.timex.includes('/')) return undefined;
  if (value.start === undefined || value.end === undefined) return undefined;
  const { text, words } = passage;
  const first = passage.wordAt(start);
  for (let back = 1; back <= CUE && back <= first; back++) {
    const cue = born.at(words, first - back);
    if (!cue || cue.to > first) continue;
    const isOfBirth = !and.within(words, cue.to, first) && OF_BIRTH.test(text.slice(words.at(cue.to - 1)!.end, start));
    return isOfBirth ? words.at(cue.from)!.start : undefined;
  }
  // «(1980)» alone may be when a book came out
  const isYear = text[end] === ')' && /^\d{4}$/u.test(text.slice(start, end));
  const before = text.slice(Math.max(0, start - AROUND), start);
  return isYear && NAME_AND_PLACE.test(before) ? start - before.length + before.lastIndexOf('(') : undefined;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

/** The day, or days, that the age is of. */
function dayOf({ others, isOtherDay }: Life, { published }: ArticleView): Days | undefined {
  const [other, ...more] = others.map(({ fact }) => fact.value);
  const today = published === undefined ? undefined : { start: published, end: published };
  if (other === undefined) return isOtherDay ? undefined : today;
  if (more.length > 0 || other.start === undefined || other.end === undefined) return undefined;
  if (isOtherDay) return { start: other.start, end: other.end };
  if (today === undefined || other.start.slice(0, 4) !== today.start.slice(0, 4)) return undefined;
  return { start: today.start, end: other.end > today.end ? other.end : today.end };
}

/** Whole years between two ISO days. */
function yearsBetween(from: string | undefined, to: string): number | undefined {
  if (from === undefined || from > to) return undefined;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
