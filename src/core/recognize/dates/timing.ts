import type { Tokens } from '../words/tokens.js';
import { isWholeText } from './cues.js';
import { changed, type DateFields } from './fields.js';
import type { DateLexicon } from './lexicon.js';
import { type DateMention, withFields } from './mention.js';
import { startsSentence } from './sentence.js';
import type { TenseCues } from './tense.js';

/** Tells dates that leave it open whether they lie behind or ahead. */
export class Timing {
  readonly #lexicon: DateLexicon;
  readonly #tense: TenseCues;

  constructor(lexicon: DateLexicon, tense: TenseCues) {
    this.#lexicon = lexicon;
    this.#tense = tense;
  }

  /** Looks for the tense only where something is left open that it decides. */
  timed(tokens: Tokens, mention: DateMention): DateMention {
    const { fields } = mention;
    if (fields.bound === 'ON_OR_AFTER') {
      const asOf = this.#lexicon.asOf.at(tokens, mention.start);
      if (asOf && this.#tense.around(tokens, mention.start, mention.end) === 'past')
        return this.#unbounded(tokens, mention, asOf.end);
    }
    if (fields.either) return this.#distant(tokens, mention);
    // “the quarter ended July 31”
    if (isQuarter(fields) && this.#lexicon.overBehind.at(tokens, mention.end)) fields.over = 'ended';
    if (fields.shift && fields.alone) {
      const tense = this.#tense.around(tokens, mention.start, mention.end);
      fields.tense = tense;
      return mention;
    }
    const open =
      fields.year === undefined &&
      fields.decade === undefined &&
      fields.century === undefined &&
      !fields.length &&
      !fields.recurs;
    if (!open || (fields.shift && fields.shift.by !== 0)) return mention;
    if (
      fields.month === undefined &&
      fields.weekday === undefined &&
      fields.day === undefined &&
      !fields.season &&
      !fields.position
    )
      return mention;
    if (fields.day !== undefined && this.#isOver(tokens, mention)) {
      fields.tense = 'past';
      fields.over = 'ended';
      return mention;
    }
    // a part keeps the bound from being attached: “until mid-November”
    const bound = fields.bound ?? this.#lexicon.bound.endingAt(tokens, mention.start)?.value;
    const deadline = bound === 'BEFORE' || bound === 'ON_OR_BEFORE' || undefined;
    // “before Friday's vote”, but also before what happened then: the article may have told
    const owner = fields.weekday !== undefined && this.#lexicon.possessive.at(tokens, mention.end) !== undefined;
    const tense = this.#tense.around(tokens, mention.start, mention.end) ?? (owner ? undefined : deadline && 'future');
    if (tense) {
      fields.tense = tense;
      fields.deadline = deadline;
      const opens = startsSentence(tokens, mention.start) || startsSentence(tokens, mention.start - 1);
      // «kostet seit dem 1. Januar 3,20 Euro»
      if (tense === 'past' && this.#lexicon.past.at(tokens, mention.start)) fields.over = 'since';
      // “sales fell in November” in October, but “dealers waited for the first day of trading in November”
      else if (
        tense === 'past' &&
        fields.day === undefined &&
        (opens || (!deadline && this.#tense.pastBefore(tokens, mention.start)))
      )
        fields.over = 'ended';
      return mention;
    }
    // “Thursday's closing price”
    if (owner && !deadline) return withFields(mention, changed(fields, { tense: 'past' }));
    const day = fields.day !== undefined || (fields.weekday !== undefined && !fields.position);
    const untold = day && !fields.shift && isWholeText(this.#lexicon, tokens, mention.start, mention.end);
    return untold ? withFields(mention, changed(fields, { tense: 'future', untold })) : mention;
  }

  /** “as of Sept. 30 it had 926 million”: without the words before token `at`, and an article there. */
  #unbounded(tokens: Tokens, { end, fields }: DateMention, at: number): DateMention {
    const start = this.#lexicon.article.at(tokens, at)?.end ?? at;
    return { start, end, fields: changed(fields, { bound: undefined, tense: 'past', over: 'ended' }) };
  }

  /** “the fiscal year ended Jan. 31”: what ended then is over, an article between at most. */
  #isOver(tokens: Tokens, { start, end }: DateMention): boolean {
    const { overBefore, overBehind, article } = this.#lexicon;
    const before =
      overBefore.endingAt(tokens, start) ?? overBefore.endingAt(tokens, article.endingAt(tokens, start)?.start ?? 0);
    return (before ?? overBehind.at(tokens, end)) !== undefined;
  }

  /** “in two months” is a date or, without its preposition, a length: as the verb before it says, else the language. */
  #distant(tokens: Tokens, mention: DateMention): DateMention {
    const fields: DateFields = changed(mention.fields, { either: undefined });
    // minutes are mostly how long something takes
    const short = fields.length?.every(({ unit }) => unit === 'second' || unit === 'minute') ?? false;
    const ahead =
      this.#lexicon.words.within === 'ahead' && !short
        ? this.#tense.around(tokens, mention.start, mention.start) !== 'past'
        : this.#tense.aheadOf(tokens, mention.start);
    // “in two or three weeks” is no day, week or year
    const ranged = fields.length?.some(({ to }) => to) ?? false;
    if (!fields.lengthBound && ahead && !ranged)
      return withFields(mention, changed(fields, { direction: 1, away: true }));
    return { start: mention.start + 1, end: mention.end, fields };
  }
}

/** A quarter without its year: “the quarter”, “its fiscal second quarter”. */
function isQuarter({ alone, shift, position, year }: DateFields): boolean {
  return shift ? alone === true && shift.of === 'quarter' : position?.of === 'quarter' && year === undefined;
}
