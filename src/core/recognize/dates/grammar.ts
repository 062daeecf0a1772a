import type { DateWords } from '../languages/date-words.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { DateAffixes } from './affixes.js';
import { DateAtoms } from './atoms.js';
import { type Candidate, candidateOf } from './candidate.js';
import { captureOf } from './capture.js';
import { endsClause } from './cues.js';
import { countFields, type DateFields, fieldsOf } from './fields.js';
import { toldBefore } from './focus.js';
import { combine, completes, fromTheEnd, isPartOfDay, isPosition, takesComma } from './join.js';
import { DateJudge } from './judge.js';
import { DateLexicon } from './lexicon.js';
import { DayLists } from './lists.js';
import { TemplateMatcher } from './matcher.js';
import { type DateMention, withFields } from './mention.js';
import { TenseCues } from './tense.js';
import { Timing } from './timing.js';
import { LINKS } from './word-classes.js';

/** How many parts of one date may follow each other: a time, a part of the day, a weekday, a date, a year. */
const PARTS = 5;
const COMMA = 0x2c;

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
  readonly #timing: Timing;
  readonly #affixes: DateAffixes;
  readonly #lists: DayLists;
  readonly #atoms: DateAtoms;
  readonly #vocabulary: Vocabulary;

  constructor(words: DateWords, region: string, vocabulary: Vocabulary, scratch: Tokens) {
    this.#vocabulary = vocabulary;
    this.#lexicon = new DateLexicon(words, vocabulary, scratch);
    this.#matcher = new TemplateMatcher(this.#lexicon);
    this.#atoms = new DateAtoms(this.#lexicon, this.#matcher, words.regions?.[region] ?? words.order);
    this.#tense = new TenseCues(this.#lexicon);
    this.#timing = new Timing(this.#lexicon, this.#tense);
    this.#judge = new DateJudge(this.#lexicon, this.#tense);
    this.#affixes = new DateAffixes(this.#lexicon, this.#tense);
    this.#lists = new DayLists(this.#lexicon);
  }

  /** All dates of one text, in order, none overlapping. `vague`: also words such as «ahora», “recently”. */
  find(tokens: Tokens, numbers: NumberMentions, vague: boolean): DateMention[] {
    this.#atoms.begin();
    this.#tense.begin(tokens.count);
    const found: DateMention[] = [];
    const { kind, marks, count } = tokens;
    const { classes, vagueStarts } = this.#lexicon;
    classes.cover(this.#vocabulary.size);
    const starts = this.#lexicon.starts | (vague ? vagueStarts : 0);
    const matcher = this.#matcher;
    matcher.read(tokens, numbers);
    const { list } = numbers;
    let floor = 0;
    let nextNumber = 0;
    let nextStart = list.length > 0 ? (list[0] as NumberMention).start : count;
    for (let i = 0; i < count; i++) {
      const listed = ((marks[i] as number) & starts) !== 0;
      const digits = kind[i] === DIGITS;
      while (nextStart < i) nextStart = list[++nextNumber]?.start ?? count;
      // most tokens by far
      if (!listed && !digits && i !== nextStart) continue;
      if (!matcher.mayStart(tokens, numbers, i, vague)) continue;
      // never at -1: what is no place of a list is slow to look up
      const last = found.length > 0 ? found[found.length - 1] : undefined;
      const mention = this.#at(tokens, numbers, i, floor, last, vague);
      if (!mention) {
        const none = vague ? this.#lexicon.vague.at(tokens, i) : undefined;
        if (none?.value === '') i = none.end - 1;
        continue;
      }
      const merged = last && this.#affixes.range(tokens, last, mention);
      if (merged) found[found.length - 1] = merged;
      else this.#lists.add(found, tokens, numbers, mention, floor);
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
    // “will one day be king”
    if (candidate?.fields.length && (this.#lexicon.someday.endingAt(tokens, candidate.end)?.start ?? i) < i)
      return vague ? withFields(candidate, fieldsOf({ reference: 'FUTURE_REF' })) : undefined;
    // «hoy en día» is no «hoy»
    if (candidate && candidate.end + (vague ? 0 : 1) > (reference?.end ?? 0)) {
      const whole = this.#affixes.attach(tokens, candidate, floor);
      if (this.#judge.isDate(tokens, numbers, candidate, whole.fields, previous, vague))
        return this.#timing.timed(tokens, whole);
    }
    if (reference?.value && vague && !this.#reachesBeyond(tokens, numbers, reference))
      return { start: i, end: reference.end, fields: fieldsOf({ reference: reference.value }) };
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

  /** Whether a part of a date may start at token `i`; cheap, as in `find`. */
  #mayStart(tokens: Tokens, numbers: NumberMentions, i: number): boolean {
    if (i >= tokens.count) return false;
    const listed = tokens.marked(i, this.#lexicon.starts);
    if (!listed && tokens.kind[i] !== DIGITS && !numbers.at(i)) return false;
    return this.#matcher.mayStart(tokens, numbers, i, false);
  }

  /** A match, and what stands beside it and completes it. */
  #extended(tokens: Tokens, numbers: NumberMentions, i: number): Candidate | undefined {
    let whole = this.#atoms.at(tokens, numbers, i);
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
    const comma = tokens.sign(end) === COMMA;
    const { link, possessive, dayLink, article, classes } = this.#lexicon;
    // mostly the date ends here
    if (!comma && !(end < tokens.count && classes.has(tokens.word[end] as number, LINKS)))
      return this.#joined(tokens, numbers, whole, end, 'beside');
    const linked = link.at(tokens, end);
    const owned = possessive.at(tokens, end);
    const parted = dayLink.at(tokens, end);
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
    const next = this.#atoms.at(tokens, numbers, at);
    const joined = next && this.#together(tokens, whole, next, how);
    if (!joined) this.#atoms.keep(at, next);
    return joined;
  }

  #together(tokens: Tokens, whole: Candidate, next: Candidate, how: Link): Candidate | undefined {
    // “Friday, the last day of June”
    if (how === 'comma' && next.fields.shift?.of === 'day' && isCounted(next)) return undefined;
    // “on the first night”, «ieri il primo volo»
    if (isOrdinal(tokens, whole, next) || isOrdinal(tokens, next, whole)) return undefined;
    const named = how === 'comma' && isDayNamed(tokens, whole, next);
    const fields = named ? combine(next.fields, whole.fields) : this.#fields(whole.fields, next.fields, how);
    return fields && candidateOf(whole.start, next.end, fields, undefined, { joined: true });
  }

  #fields(a: DateFields, b: DateFields, how: Link): DateFields | undefined {
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

/** Whether it is a day in words alone, and the other no weekday or month that makes it one. */
function isOrdinal(tokens: Tokens, { start, fields }: Candidate, other: Candidate): boolean {
  if (fields.day === undefined || fields.month !== undefined || fields.weekday !== undefined) return false;
  return !tokens.is(start, DIGITS) && other.fields.month === undefined && other.fields.weekday === undefined;
}

/** «el 3 de junio, lunes,»: the weekday of a date between commas behind it. */
function isDayNamed(tokens: Tokens, { fields }: Candidate, next: Candidate): boolean {
  if (fields.day === undefined || next.fields.weekday === undefined || countFields(next.fields) > 1) return false;
  return endsClause(tokens, next.end) && completes(next.fields, fields);
}

/** Whether a unit of it is counted or moved. */
const isCounted = ({ captures }: Candidate): boolean => captureOf(captures, 'unit') !== undefined;
