import type { DateFact } from '../facts.js';
import { daysBetween } from '../recognize/dates/calendar.js';
import type { TenseCheckWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { isDate, type Mention, type Passage, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';
import type { Words } from './view/words.js';

/*
 * Something that an article expects of a day which is over («se espera que entre en funcionamiento en el cuarto trimestre
 * de 2024», “is expected to open in March”): did it come? A warning on the date, with the verb, and a hint where it was
 * less than a month away at publication; only in an audit, which has a day (`--as-of`). The date lay ahead at publication and ends before that day; a verb that looks ahead (the pack's
 * lists, or an ending) stands before it in its sentence, or right behind a date at the sentence's head. Without a day of
 * publication only dates with a year count. Never: dates that were over at publication (`tense`), those with an open end,
 * times of day, things that recur, verbs that looked ahead earlier (“was expected”) or only under a condition (“if”,
 * “would”), behind a bracket, semicolon or dash, in quotations, tables.
 */

/** Words between a verb and its date; before a date at the head of a sentence; between such a date and its verb. */
const FAR = 24;
const HEAD = 3;
const BEHIND = 10;
/** Days after publication within which something is that day's business, and hardly worth going after. */
const SOON = 31;
/** Letters that a word must have for its ending to be that of a verb. */
const LONG = 6;
const SIGNS: ReadonlySet<string> = new Set([...';:()[]—–«»“”"?']);

export const checkExpectations: ArticleCheck = ({ checked, passages, published, words }, voice) => {
  const { asOf } = checked;
  if (asOf === undefined || words.tense === undefined) return [];
  const cues = new Ahead(words.tense);
  return passages
    .filter(({ isProse, mentions }) => isProse && mentions.some(isDate))
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence) =>
        sentence.mentions.filter(isDate).flatMap((date): readonly Finding[] => {
          if (!isPassed(date.fact, published, asOf) || passage.isQuoted(date)) return [];
          const verb = cues.verbOf(passage, sentence, date);
          if (verb === undefined || passage.isQuoted(verb)) return [];
          const { start, end, text, value } = date.fact;
          const shown = quoted(passage.text.slice(verb.start, verb.end));
          const message = voice.t('{0} is over, but {1} looks ahead to it: has it come?', quoted(text), shown);
          const related = [passage.toSource(verb)];
          const isSoon = published !== undefined && daysBetween(published, value.end!) <= SOON;
          return [
            {
              id: 'expectation-passed',
              severity: isSoon ? 'hint' : 'warning',
              message,
              start,
              end,
              related,
              age: daysBetween(value.end!, asOf),
            },
          ];
        }),
      ),
    );
};

/** Whether a date lay ahead when the article was published and is over by a day. */
function isPassed({ value }: DateFact, published: string | undefined, asOf: string): boolean {
  const { type, mod, end, start, relative, invalid } = value;
  if ((type !== 'date' && type !== 'duration') || end === undefined || end >= asOf || invalid) return false;
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER' || value.timex.endsWith('_REF')) return false;
  if (type === 'duration' && !relative) return false;
  return published === undefined ? !relative : end >= published && (start ?? end) > published;
}

/** The words of a language by which something is expected. */
class Ahead {
  readonly #lists: readonly WordList[];
  readonly #not: WordList;
  readonly #endings: readonly string[];

  constructor({ ahead, auxiliaries, expected, expects, unless, endings = '' }: TenseCheckWords) {
    this.#lists = [ahead, auxiliaries, expected, expects].filter(Boolean).map((list) => WordList.of(list));
    this.#not = WordList.of(unless);
    this.#endings = endings.split(' ').filter(Boolean);
  }

  /** The verb that a date is of. */
  verbOf(passage: Passage, sentence: Sentence, date: Mention): Span | undefined {
    const { words } = passage;
    const [from, to] = [passage.wordAt(date.start), passage.wordAt(date.end)];
    const [first, last] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
    if (this.#not.at(words, first)) return undefined;
    const span = (verb: { from: number; to: number }): Span => ({
      start: words.at(verb.from)!.start,
      end: words.at(verb.to - 1)!.end,
    });
    for (let i = from - 1; i >= Math.max(first, from - FAR); i--) {
      if (SIGNS.has(words.at(i)!.folded) || this.#not.at(words, i)) return undefined;
      const verb = this.#verbAt(words, i, from);
      // “is” of “is expected” is no verb of its own, and one word before may make it one of the past
      if (verb) return this.#not.within(words, Math.max(first, i - 3), i) ? undefined : span(verb);
    }
    if (from - first > HEAD) return undefined;
    for (let i = to; i < Math.min(last, to + BEHIND); i++) {
      if (SIGNS.has(words.at(i)!.folded) || this.#not.at(words, i)) return undefined;
      const verb = this.#verbAt(words, i, last);
      if (verb) return span(verb);
    }
    return undefined;
  }

  #verbAt(words: Words, at: number, end: number): { readonly from: number; readonly to: number } | undefined {
    for (const list of this.#lists) {
      const found = list.at(words, at);
      if (found && found.to <= end) return found;
    }
    const { folded } = words.at(at)!;
    const isVerb = folded.length >= LONG && this.#endings.some((ending) => folded.endsWith(ending));
    return isVerb ? { from: at, to: at + 1 } : undefined;
  }
}
