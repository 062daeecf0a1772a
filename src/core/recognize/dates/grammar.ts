import { decimal } from '../decimal.js';
import type { DateOrder, DateUnit, DateWords } from '../languages/date-words.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { DateAffixes } from './affixes.js';
import type { Candidate } from './candidate.js';
import { isWholeText } from './cues.js';
import { type DateFields, noFields } from './fields.js';
import { toldBefore } from './focus.js';
import { interpret } from './interpret.js';
import { combine, completes, fromTheEnd, isPartOfDay, isPosition, takesComma } from './join.js';
import { DateJudge } from './judge.js';
import { DateLexicon } from './lexicon.js';
import { DayLists } from './lists.js';
import { TemplateMatcher } from './matcher.js';
import type { DateMention } from './mention.js';
import { mayBeNumeric, readNumericDate } from './numeric.js';
import { TenseCues } from './tense.js';
import type { TemplateMatch } from './walk.js';

/** How many parts of one date may follow each other: a time, a part of the day, a weekday, a date, a year. */
const PARTS = 5;
const COMMA = 0x2c;
const none: Candidate['captures'] = [];

/** How a part of a date is joined to the one before it. */
type Link = 'beside' | 'linked' | 'comma' | 'part' | 'possessive';

/**
 * Finds dates in tokens. One instance for each language and region; `scratch` are tokens used only to read the words
 * of the language.
 */
export class DateGrammar {
  readonly #lexicon: DateLexicon;
  readonly #matcher: TemplateMatcher;
  readonly #judge: DateJudge;
  readonly #tense: TenseCues;
  readonly #affixes: DateAffixes;
  readonly #lists: DayLists;
  readonly #order: DateOrder;

  constructor(words: DateWords, region: string, vocabulary: Vocabulary, scratch: Tokens) {
    this.#lexicon = new DateLexicon(words, vocabulary, scratch);
    this.#matcher = new TemplateMatcher(this.#lexicon);
    this.#tense = new TenseCues(this.#lexicon);
    this.#judge = new DateJudge(this.#lexicon, this.#tense);
    this.#affixes = new DateAffixes(this.#lexicon);
    this.#lists = new DayLists(this.#lexicon);
    this.#order = words.regions?.[region] ?? words.order;
  }

  /** All dates of one text, in order, none overlapping. `vague`: also words such as «ahora», “recently”. */
  find(tokens: Tokens, numbers: NumberMentions, vague: boolean): DateMention[] {
    const found: DateMention[] = [];
    const { kind, word, count } = tokens;
    const { classes } = this.#lexicon;
    const matcher = this.#matcher;
    const { list } = numbers;
    let floor = 0;
    let nextNumber = 0;
    for (let i = 0; i < count; i++) {
      const listed = classes.mayStart(word[i] as number, vague);
      const digits = kind[i] === DIGITS;
      if (!listed || digits) {
        while (nextNumber < list.length && (list[nextNumber] as NumberMention).start < i) nextNumber++;
        const next = list[nextNumber];
        const number = next?.start === i ? next : undefined;
        if (!digits && !number) continue;
        if (!listed && !matcher.mayCount(tokens, numbers, i, number) && !(digits && mayBeNumeric(tokens, i))) continue;
      } else if (!matcher.mayFollow(tokens, numbers, i)) {
        // what begins a listed phrase may be a number too («deux mille», «deux ans»)
        const number = numbers.at(i);
        if (!number || !matcher.mayCount(tokens, numbers, i, number)) continue;
      }
      const mention = this.#at(tokens, numbers, i, floor, found[found.length - 1], vague);
      if (!mention) continue;
      const merged = this.#affixes.range(tokens, found[found.length - 1], mention);
      if (merged) found[found.length - 1] = merged;
      else for (const each of this.#lists.around(tokens, mention, floor)) found.push(each);
      floor = (found[found.length - 1] as DateMention).end;
      i = floor - 1;
    }
    return toldBefore(found);
  }

  #at(
    tokens: Tokens,
    numbers: NumberMentions,
    i: number,
    floor: number,
    previous: DateMention | undefined,
    vague: boolean,
  ): DateMention | undefined {
    const candidate = this.#extended(tokens, numbers, i);
    if (!candidate && !vague) return undefined;
    const reference = this.#lexicon.vague.at(tokens, i);
    // «hoy en día» is no «hoy»
    if (candidate && candidate.end > (reference?.end ?? 0)) {
      const whole = this.#affixes.attach(tokens, candidate, floor);
      if (this.#judge.isDate(tokens, numbers, candidate, whole.fields, previous, vague))
        return this.#timed(tokens, whole);
    }
    if (reference?.value && vague && !this.#reachesBeyond(tokens, numbers, reference))
      return { start: i, end: reference.end, fields: { ...noFields(), reference: reference.value } };
    return undefined;
  }

  /** Whether a date that starts inside a vague word goes on behind it («el pasado lunes»). */
  #reachesBeyond(tokens: Tokens, numbers: NumberMentions, reference: { start: number; end: number }): boolean {
    for (let i = reference.start + 1; i < reference.end; i++) {
      const end = this.#mayStart(tokens, numbers, i) ? (this.#matcher.match(tokens, numbers, i)?.end ?? 0) : 0;
      if (end > reference.end) return true;
    }
    return false;
  }

  /** Looks for the tense only where something is left open that it decides. */
  #timed(tokens: Tokens, mention: DateMention): DateMention {
    const { fields } = mention;
    if (fields.either) return this.#distant(tokens, mention);
    if (fields.shift && fields.alone) {
      const tense = this.#tense.around(tokens, mention.start, mention.end);
      return tense ? { ...mention, fields: { ...fields, tense } } : mention;
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
    // a part keeps the bound from being attached: “until mid-November”
    const bound = fields.bound ?? this.#lexicon.bound.endingAt(tokens, mention.start)?.value;
    const ahead = bound === 'BEFORE' || bound === 'ON_OR_BEFORE';
    const tense = this.#tense.around(tokens, mention.start, mention.end) ?? (ahead ? 'future' : undefined);
    if (tense) return { ...mention, fields: { ...fields, tense } };
    const day = fields.day !== undefined || (fields.weekday !== undefined && !fields.position);
    const untold = day && !fields.shift && isWholeText(this.#lexicon, tokens, mention.start, mention.end);
    return untold ? { ...mention, fields: { ...fields, tense: 'future', untold } } : mention;
  }

  /** “in two months” is a date or, without its preposition, a length: as the verb before it says, else the language. */
  #distant(tokens: Tokens, mention: DateMention): DateMention {
    const fields: DateFields = { ...mention.fields, either: undefined };
    // minutes are mostly how long something takes
    const short = fields.length?.every(({ unit }) => unit === 'second' || unit === 'minute') ?? false;
    const ahead =
      this.#lexicon.words.within === 'ahead' && !short
        ? this.#tense.around(tokens, mention.start, mention.start) !== 'past'
        : this.#tense.aheadOf(tokens, mention.start);
    if (!fields.lengthBound && ahead) return { ...mention, fields: { ...fields, direction: 1, away: true } };
    return { ...mention, start: mention.start + 1, fields };
  }

  /** What one template or numeric date says, without its surroundings. */
  #atom(tokens: Tokens, numbers: NumberMentions, i: number): Candidate | undefined {
    const numeric =
      tokens.is(i, DIGITS) && mayBeNumeric(tokens, i) ? readNumericDate(tokens, i, this.#order) : undefined;
    const match = this.#match(tokens, numbers, i);
    if (numeric && numeric.end >= (match?.end ?? 0)) {
      const end = this.#lexicon.yearEnd.at(tokens, numeric.end)?.end ?? numeric.end;
      const weak = end === numeric.end ? numeric.weak : undefined;
      return { start: i, end, fields: numeric.fields, captures: none, joined: false, weak };
    }
    if (!match) return undefined;
    const fields = interpret(match);
    // “the year ended 31 March” is as long as a year, and no year of the calendar
    if (fields?.alone && fields.shift?.of === 'year' && this.#lexicon.ended.at(tokens, match.end)) {
      return { ...match, fields: { ...noFields(), length: [{ n: decimal(1), unit: 'year' }] }, joined: false };
    }
    // «primeros días de agosto» is its beginning, not its first day
    if (fields?.position && !fields.length) {
      const part = this.#lexicon.part.at(tokens, match.start);
      if ((part && part.end > match.end) || this.#isOfMany(tokens, match)) return undefined;
    }
    // “over the years”, «los fines de semana»: many of them are none of the calendar
    if (fields?.alone && fields.shift && this.#isOfMany(tokens, match)) {
      const bare = this.#lexicon.article.endingAt(tokens, i) && !this.#lexicon.link.at(tokens, match.end);
      const length = [{ unit: fields.shift.of as DateUnit }];
      return bare ? { ...match, fields: { ...noFields(), length }, joined: false } : undefined;
    }
    // “the 2000 Olympics”, “early 1990”
    const four = fields?.decade !== undefined && match.end - match.start === 1 && tokens.is(match.start, DIGITS);
    if (
      four &&
      (tokens.is(match.end, WORD) || !this.#lexicon.article.endingAt(tokens, match.start)) &&
      (tokens.end[match.start] as number) - (tokens.start[match.start] as number) === 4
    )
      return { ...match, fields: { ...noFields(), year: fields.decade }, captures: none, joined: false };
    if (fields?.hour !== undefined && isUtc(tokens, match.end - 1)) fields.utc = true;
    // «la mañana», am Morgen: the part of the day and not the next one
    const only = fields?.shift?.of === 'day' && match.captures.length === 1 ? match.captures[0] : undefined;
    if (only?.field === 'relativeDay' && only.at === i && this.#lexicon.article.endingAt(tokens, i)) {
      const part = this.#lexicon.dayPart.at(tokens, i);
      if (part && part.end === match.end)
        return { ...match, fields: { ...noFields(), dayPart: part.value }, joined: false };
    }
    if (fields?.told && fields.length && this.#lexicon.countedFrom.at(tokens, match.end)) {
      const length: DateFields = { ...fields, told: undefined, away: undefined, direction: undefined };
      const last = match.captures[match.captures.length - 1];
      const phrases = last?.field === 'unit' || last?.field === 'andHalf' ? this.#lexicon[last.field] : undefined;
      const end = (last && phrases?.at(tokens, last.at)?.end) ?? match.end - 1;
      return { start: match.start, end, fields: length, captures: match.captures, joined: false };
    }
    return fields && { start: match.start, end: match.end, fields, captures: match.captures, joined: false };
  }

  /** Whether a unit in it is a plural. */
  #isOfMany(tokens: Tokens, { captures }: TemplateMatch): boolean {
    for (const { field, at } of captures)
      if (field === 'unit' && this.#lexicon.manyUnits.at(tokens, at) !== undefined) return true;
    return false;
  }

  /** The longest template; one with words in front that it only needs yields to a longer one behind them. */
  #match(tokens: Tokens, numbers: NumberMentions, i: number): TemplateMatch | undefined {
    const match = this.#matcher.match(tokens, numbers, i);
    if (!match || match.start === i) return match;
    const inner = this.#matcher.match(tokens, numbers, match.start);
    return inner && inner.end > match.end ? inner : match;
  }

  #mayStart(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    if (i >= tokens.count) return false;
    if (tokens.is(i, DIGITS)) return true;
    const word = tokens.word[i] as number;
    return (word !== 0 && this.#lexicon.classes.mayStart(word, false)) || numbers.at(i) !== undefined;
  }

  /** A match, and what stands beside it and completes it. */
  #extended(tokens: Tokens, numbers: NumberMentions, i: number): Candidate | undefined {
    let whole = this.#atom(tokens, numbers, i);
    // «metà 2026» is the middle of a year, «prima metà del 2026» a half
    if (whole?.fields.alone && whole.fields.shift?.of === 'half' && this.#lexicon.part.at(tokens, i)) return undefined;
    for (let step = 1; whole && step < PARTS; step++) {
      const next = this.#continuation(tokens, numbers, whole);
      if (!next) break;
      whole = next;
    }
    return whole;
  }

  #continuation(tokens: Tokens, numbers: NumberMentions, whole: Candidate): Candidate | undefined {
    const { end } = whole;
    const { link, possessive, dayLink, article } = this.#lexicon;
    const linked = link.at(tokens, end);
    const owned = possessive.at(tokens, end);
    const parted = dayLink.at(tokens, end);
    const comma = tokens.sign(end) === COMMA;
    const behind = comma ? dayLink.at(tokens, end + 1) : undefined;
    return (
      (linked && this.#joined(tokens, numbers, whole, linked.end, 'linked')) ??
      (owned && this.#joined(tokens, numbers, whole, owned.end, 'possessive')) ??
      (parted && this.#joined(tokens, numbers, whole, parted.end, 'part')) ??
      (behind && this.#joined(tokens, numbers, whole, behind.end, 'part')) ??
      (comma
        ? this.#joined(tokens, numbers, whole, article.at(tokens, end + 1)?.end ?? end + 1, 'comma')
        : undefined) ??
      this.#joined(tokens, numbers, whole, end, 'beside')
    );
  }

  /** The date so far with the part that starts at token `at`, if the two are one. */
  #joined(tokens: Tokens, numbers: NumberMentions, whole: Candidate, at: number, how: Link): Candidate | undefined {
    if (!this.#mayStart(tokens, numbers, at)) return undefined;
    const next = this.#atom(tokens, numbers, at);
    const fields = next && this.#together(whole.fields, next.fields, how);
    return fields && { start: whole.start, end: next.end, fields, captures: none, joined: true };
  }

  #together(a: DateFields, b: DateFields, how: Link): DateFields | undefined {
    if (how === 'part') return isPartOfDay(b) && completes(b, a) ? combine(b, a) : undefined;
    if (how === 'possessive') return completes(b, a) ? combine(b, a) : undefined;
    // «último trimestre de 1999», “last week of May”: counted from the end, not from the publication
    const near = how === 'linked' || (how === 'beside' && b.year !== undefined);
    const counted = near ? fromTheEnd(a) : undefined;
    if (counted && completes(counted, b)) return combine(counted, b);
    if (completes(a, b) && (how !== 'comma' || takesComma(a, b))) return combine(a, b);
    if (!completes(b, a)) return undefined;
    if (isPartOfDay(b) && how !== 'linked') return combine(b, a);
    // “the 1988 third quarter”, “this year's first half”
    if (how === 'beside' && isPosition(b)) return combine(b, a);
    return undefined;
  }
}

/** Universal time, under its names in most languages. */
function isUtc(tokens: Tokens, i: number): boolean {
  return /^(?:gmt|utc)$/i.test(tokens.slice(i));
}
