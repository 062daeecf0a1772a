import type { AmountFact, DateFact } from '../facts.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { mentionsAt } from './view/mentions.js';
import { isAmount, isDate, isEntity, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Word } from './view/words.js';

/*
 * An age that does not fit the birth date in the same sentence: «María Pérez (Sevilla, 1980), de 34 años» in 2024, “born on
 * 3 May 1990, the 30-year-old”. A warning on the age, with the birth date, when they are more than a year apart on the day
 * that the age is of: that of publication, or, with a word for death or for another day («murió», “when he left”), the other
 * date of the sentence. Never: without such a day, with several ages or births in a sentence, when another person
 * is named between them, with a date besides that no such word explains, rounded ages, quotations, tables.
 */

interface Cues {
  readonly born: WordList;
  readonly before: WordList;
  readonly form: WordList;
  readonly otherDay: WordList;
  readonly and: WordList;
}

export const checkAges: ArticleCheck = (view, voice) => {
  const { age, list } = view.words;
  if (age === undefined) return [];
  const cues: Cues = {
    born: WordList.of(age.born),
    before: WordList.of(age.before),
    form: WordList.of(age.form),
    otherDay: WordList.of(age.otherDay),
    and: WordList.of(list?.and),
  };
  const found: Finding[] = [];
  for (const passage of view.passages) {
    if (!passage.isProse || !passage.mentions.some(isDate)) continue;
    for (const sentence of passage.sentences) {
      const life = readLife(passage, sentence, cues);
      const day = life && dayOf(life, view);
      if (life === undefined || day === undefined) continue;
      const { age: said, birth } = life;
      const { start: from, end: to, text } = birth.fact;
      const least = yearsBetween(birth.fact.value.end, day.start);
      const most = yearsBetween(birth.fact.value.start, day.end);
      if (least === undefined || most === undefined) continue;
      if (said.years >= least - 1 && said.years <= most + 1) continue;
      const makes = least === most ? String(least) : `${least}–${most}`;
      const words = quoted(passage.text.slice(said.start, said.end));
      const message = voice.t('{0} does not fit {1}, which makes {2}.', words, quoted(text), makes);
      const related = [{ start: from, end: to }];
      found.push({ id: 'age', severity: 'warning', message, ...passage.toSource(said), related });
    }
  }
  return found;
};

/** How far before a birth date its word may stand, in words; what is looked at before one in brackets, in characters. */
const CUE = 6;
const AROUND = 60;
const NAME_AND_PLACE = /\p{Lu}[\p{L}’'-]{1,30} \(\p{Lu}[\p{L} ’'-]{1,40}, $/u;
const NAME_AND_AGE = /\p{Lu}[\p{L}’'-]{1,30}, (\d{1,3}) \([^()]{0,12}$/u;
/** What may stand between «nació» and the date: places, prepositions, articles. */
const OF_BIRTH = /^(?:[\s,.]|\p{Lu}[\p{L}’'-]*(?![\p{L}])|(?<!\p{L})\p{Ll}{1,4}(?!\p{L}))*$/u;

/** Offsets into the passage's text. */
interface Age extends Span {
  readonly years: number;
}

interface Life {
  readonly birth: Mention<DateFact>;
  readonly age: Age;
  /** Dates of the sentence besides the birth. */
  readonly others: readonly Mention<DateFact>[];
  /** Whether a word says that the age is of another day than today. */
  readonly isOtherDay: boolean;
}

function readLife(passage: Passage, sentence: Sentence, cues: Cues): Life | undefined {
  const dates = sentence.mentions.filter(isDate).filter((mention) => !passage.isQuoted(mention));
  const [birth, ...births] = dates.filter((mention) => isBirth(mention, cues));
  if (birth === undefined || births.length > 0) return undefined;
  const ages = [
    ...dates.flatMap((mention) => ageOf(mention, cues) ?? []),
    ...sentence.mentions.filter(isAmount).flatMap((mention) => bareAge(mention, cues) ?? []),
    ...ageBeforeBirth(birth),
  ];
  const [age] = ages;
  if (age === undefined || ages.length > 1) return undefined;
  const [first, last] = age.start < birth.start ? [age, birth] : [birth, age];
  const isOtherPerson = sentence.mentions.some(
    (one) => isEntity(one) && one.fact.value.type === 'person' && one.start >= first.end && one.end <= last.start,
  );
  if (isOtherPerson) return undefined;
  const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
  const others = dates.filter((one) => one !== birth && one.start !== age.start && one.fact.value.type !== 'duration');
  return { birth, age, others, isOtherDay: cues.otherDay.within(passage.words, from, to) !== undefined };
}

function ageOf({ fact: { value }, passage, start, end }: Mention<DateFact>, { before, form }: Cues): Age | undefined {
  const years = /^P(\d+)Y$/u.exec(value.timex)?.[1];
  if (years === undefined || value.type !== 'duration' || value.mod !== undefined) return undefined;
  const { text, words } = passage;
  const first = passage.wordAt(start);
  const isApart = /^\d+$/u.test(text.slice(start, end)) && /,\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  const isLed = isLedTo(words, first, before);
  const isAge = isApart || isLed || form.within(words, first, passage.wordAt(end) + 2) !== undefined;
  return isAge ? { start, end, years: Number(years) } : undefined;
}

/** “turns 40” */
function bareAge(
  { fact: { value, text }, passage, start, end }: Mention<AmountFact>,
  { before }: Cues,
): Age | undefined {
  const isBare = value.type === 'count' && value.of === undefined && /^\d{1,3}$/u.test(text);
  return isBare && isLedTo(passage.words, passage.wordAt(start), before)
    ? { start, end, years: Number(text) }
    : undefined;
}

/** Whether a phrase right before a word, or before it and it, is one of a list. */
function isLedTo(words: readonly Word[], first: number, list: WordList): boolean {
  return [0, 1, 2, 3].some((back) => first >= back && (list.at(words, first - back)?.to ?? 0) >= first);
}

/** “Smith, 61 (b. 1973)”: a bare number is no fact. */
function ageBeforeBirth({ passage: { text, mentions }, start }: Mention<DateFact>): readonly Age[] {
  const from = Math.max(0, start - AROUND);
  const found = NAME_AND_AGE.exec(text.slice(from, start));
  if (!found) return [];
  const at = from + found.index + found[0].indexOf(', ') + 2;
  const end = at + found[1]!.length;
  const isFact = mentionsAt(mentions, { start: at, end }).some(isDate);
  return isFact ? [] : [{ start: at, end, years: Number(found[1]) }];
}

/** Behind a word for being born, or in brackets with a place behind a name: «Ana Pérez (Sevilla, 1980)», “(b. 1973)”. */
function isBirth({ fact: { value }, passage, start, end }: Mention<DateFact>, { born, and }: Cues): boolean {
  if (value.type !== 'date' || value.relative || value.timex.includes('/')) return false;
  if (value.start === undefined || value.end === undefined) return false;
  const { text, words } = passage;
  const first = passage.wordAt(start);
  for (let back = 1; back <= CUE && back <= first; back++) {
    const cue = born.at(words, first - back);
    if (!cue || cue.to > first) continue;
    return !and.within(words, cue.to, first) && OF_BIRTH.test(text.slice(words[cue.to - 1]!.end, start));
  }
  // «(1980)» alone may be when a book came out
  const isYear = text[end] === ')' && /^\d{4}$/u.test(text.slice(start, end));
  return isYear && NAME_AND_PLACE.test(text.slice(Math.max(0, start - AROUND), start));
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
