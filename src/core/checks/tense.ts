import type { DateFact } from '../facts.js';
import type { TenseCheckWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { isDate, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Word, Words } from './view/words.js';

/*
 * A verb that looks ahead with a date that was over at publication («se espera que funcione en el cuarto trimestre de
 * 2024», published in 2025), or one that looks back with a date still to come («inauguró la planta en marzo de 2025»,
 * published in 2024). A warning on the date, with the verb. Only a date that tells the verb's time counts: led by one of
 * the pack's prepositions, behind a verb of happening (open, begin, take place: the pack's lists), right behind any verb
 * that looks ahead, or before such a verb at the head of the sentence. Never: without a publication date, reported speech
 * of an earlier day (another past date in the sentence), conditional and perfect forms, a relative pronoun or a participle
 * between verb and date, dates that count from publication (next year), forecasts for more than three years ago (a noun's
 * date, not the verb's), quotations, tables.
 */

/** Words that may stand between a verb and its date, and between an expectation and what it is for. */
const NEAR = 8;
const FAR = 24;
const RIGHT_BEFORE = 1;
/** Letters that a word must have for its ending to be that of a verb. */
const LONG = 6;
/** Words between an auxiliary and its verb. */
const APART = 10;
/** Words before a date at the head of a sentence. */
const HEAD = 3;
const LONG_AGO = 3;
/** Words to either side of a date in which its verb is looked for. */
const AROUND = 40;
/** What ends a clause, or opens another one in it. */
const SIGNS: ReadonlySet<string> = new Set([...';:()[]—–«»“”"']);

export const checkTenses: ArticleCheck = ({ stated, published, words }, voice) => {
  const { tense, participles } = words;
  if (tense === undefined || published === undefined) return [];
  const passages = stated.filter(({ isProse, dates }) => isProse && dates.some((one) => isOwnPoint(one.fact.value)));
  if (passages.length === 0) return [];
  const cues = new Cues(tense, participles);
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      conflicts(passage, sentence, cues, published).map(({ date, verb, isPast }): Finding => {
        const { start, end, text } = date.fact;
        const shown = quoted(passage.text.slice(verb.start, verb.end));
        const message = isPast
          ? voice.t('{0} was over at publication, but {1} looks ahead.', quoted(text), shown)
          : voice.t('{0} had not come at publication, but {1} looks back.', quoted(text), shown);
        return { id: 'tense', severity: 'warning', message, start, end, related: [passage.toSource(verb)] };
      }),
    ),
  );
};

interface Conflict {
  readonly date: Mention<DateFact>;
  readonly verb: Span;
  /** Whether the date lies before publication. */
  readonly isPast: boolean;
}

function conflicts(passage: Passage, sentence: Sentence, cues: Cues, published: string): readonly Conflict[] {
  const dates = sentence.mentions.filter(isDate).filter(({ fact: { value } }) => isPoint(value));
  const isOver = (date: Mention<DateFact>): boolean => (date.fact.value.end ?? '9') < published;
  const found: Conflict[] = [];
  const over = dates.filter(isOver).length;
  for (const [i, date] of dates.entries()) {
    const { value } = date.fact;
    const isPast = isOver(date) && !isBound(value.mod, 'AFTER') && yearOf(value.end) >= yearOf(published) - LONG_AGO;
    const isAhead = (value.start ?? '') > published && !isBound(value.mod, 'BEFORE');
    if (value.relative || !(isPast || isAhead) || passage.isQuoted(date)) continue;
    if (isPast && over > 1) continue;
    const verb = cues.verbOf(passage, sentence, date, isPast ? 'ahead' : 'back');
    const isOthers = verb && [dates[i - 1], dates[i + 1]].some((other) => other && isBetween(other, verb, date));
    if (verb && !isOthers && !passage.isQuoted(verb)) found.push({ date, verb, isPast });
  }
  return found;
}

/** Whether a date stands between a verb and another date: the verb is of the first. */
const isBetween = (one: Span, verb: Span, date: Span): boolean =>
  (verb.end <= one.start && one.end <= date.start) || (date.end <= one.start && one.end <= verb.start);

const yearOf = (day: string | undefined): number => Number((day ?? '').slice(0, 4));
const isPoint = ({ type, timex }: DateFact['value']): boolean =>
  (type === 'date' || type === 'time') && !timex.includes('/');
/** Whether a date does not count from publication. */
const isOwnPoint = (value: DateFact['value']): boolean => !value.relative && isPoint(value);
const isBound = (mod: string | undefined, bound: string): boolean => mod?.endsWith(bound) ?? false;

/** Verbs found in a sentence: word indices, end exclusive. */
interface Verb {
  /** Set when the date may stand inside: «wird im März 2024 eröffnet». */
  readonly inner?: true;
  readonly from: number;
  readonly to: number;
  /** Words that may follow before the date. */
  readonly reach: number;
}

/** The words of a language that tie a date to a verb and say which way it looks. */
class Cues {
  readonly #ahead: WordList;
  readonly #auxiliaries: WordList;
  readonly #infinitives: WordList;
  readonly #expected: WordList;
  readonly #happened: WordList;
  readonly #perfect: WordList;
  readonly #at: WordList;
  readonly #deadline: WordList;
  readonly #divides: WordList;
  readonly #endings: readonly string[];
  readonly #participles: readonly string[];

  constructor(words: TenseCheckWords, participles: string | undefined) {
    this.#ahead = WordList.of(words.ahead);
    this.#auxiliaries = WordList.of(words.auxiliaries);
    this.#infinitives = WordList.of(words.infinitives);
    this.#expected = WordList.of(words.expected);
    this.#happened = WordList.of(words.happened);
    this.#perfect = WordList.of(words.perfect);
    this.#at = WordList.of(words.at);
    this.#deadline = WordList.of(words.deadline);
    this.#divides = WordList.of(words.divides);
    this.#endings = (words.endings ?? '').split(' ').filter(Boolean);
    this.#participles = (participles ?? '').split(' ').filter(Boolean);
  }

  /** The verb whose time a date tells, if it looks the given way. */
  verbOf(passage: Passage, sentence: Sentence, date: Mention, way: 'ahead' | 'back'): Span | undefined {
    const { words } = passage;
    const [from, to] = [passage.wordAt(date.start), passage.wordAt(date.end)];
    // a sentence may be as long as the article
    const first = Math.max(passage.wordAt(sentence.start), from - AROUND);
    const last = Math.min(passage.wordAt(sentence.end), to + AROUND);
    const led = this.#ledFrom(words, from, way);
    if (led === undefined || led < first) return undefined;
    const verbs = this.#verbs(words, first, last, way);
    const isHead = led - passage.wordAt(sentence.start) <= HEAD && !this.#isBroken(words, first, led);
    const verb = verbs.find((one) => {
      if (one.inner && one.from < led && to <= one.to) return true;
      if (one.to <= led) return led - one.to <= one.reach && !this.#isBroken(words, one.to, led);
      return isHead && one.from >= to && one.from - to <= APART && !this.#isBroken(words, to, one.from);
    });
    return verb && { start: words.at(verb.from)!.start, end: words.at(verb.to - 1)!.end };
  }

  /** Where the preposition of a date stands, articles passed over; nothing when it has none. */
  #ledFrom(words: Words, date: number, way: 'ahead' | 'back'): number | undefined {
    // “by July 2024” is one fact
    if (way === 'ahead' && this.#deadline.at(words, date)) return date;
    for (let back = Math.min(3, date); back > 0; back--) {
      const found =
        this.#at.at(words, date - back) ?? (way === 'ahead' ? this.#deadline.at(words, date - back) : undefined);
      if (found?.to === date) return date - back;
    }
    return undefined;
  }

  #verbs(words: Words, first: number, last: number, way: 'ahead' | 'back'): readonly Verb[] {
    const verbs: Verb[] = [];
    for (let i = first; i < last; i++) {
      if (way === 'back') {
        const verb = this.#happened.at(words, i);
        const isOther = [1, 2].some((back) => i - back >= first && (this.#perfect.at(words, i - back)?.to ?? 0) === i);
        if (verb && !isOther) verbs.push({ from: i, to: verb.to, reach: NEAR });
        continue;
      }
      const expected = this.#expected.at(words, i);
      const ahead = this.#ahead.at(words, i);
      if (expected) verbs.push({ from: i, to: expected.to, reach: FAR });
      else if (ahead) verbs.push({ from: i, to: ahead.to, reach: NEAR });
      else if (this.#isFuture(words.at(i)!)) verbs.push({ from: i, to: i + 1, reach: RIGHT_BEFORE });
      const auxiliary = this.#auxiliaries.at(words, i);
      if (!auxiliary) continue;
      const infinitive = this.#infinitives.within(words, auxiliary.to, Math.min(last, auxiliary.to + APART));
      if (infinitive && !this.#isBroken(words, auxiliary.to, infinitive.from))
        verbs.push({ from: i, to: infinitive.to, reach: NEAR, inner: true });
      else if (this.#isVerb(words, auxiliary.to)) verbs.push({ from: i, to: auxiliary.to + 1, reach: 0 });
    }
    return verbs;
  }

  #isFuture({ folded }: Word): boolean {
    return folded.length >= LONG && this.#endings.some((ending) => folded.endsWith(ending));
  }

  /** Whether what follows an auxiliary can be its verb. */
  #isVerb(words: Words, at: number): boolean {
    const isWord = /^\p{L}{3}/u.test(words.at(at)?.folded ?? '');
    return isWord && !this.#at.at(words, at) && !this.#deadline.at(words, at) && !this.#isBroken(words, at, at + 1);
  }

  /** Whether something stands between two words that makes the second belong to something else. */
  #isBroken(words: Words, from: number, to: number): boolean {
    if (this.#divides.within(words, from, to)) return true;
    for (let i = from; i < to; i++) {
      const { folded } = words.at(i)!;
      if (SIGNS.has(folded) || (folded.length > 4 && this.#participles.some((ending) => folded.endsWith(ending))))
        return true;
    }
    return false;
  }
}
