import { sentenceEndsAt } from '../../claims/sentence.js';
import type { AmountFact, DateFact, EntityFact, Fact, Place } from '../../facts.js';
import type { ProseUnit, TableCell } from '../../prose/unit.js';
import type { Span } from '../../text/span.js';
import { Words } from './words.js';

/** A fact where its reader sees it: `start` and `end` are offsets into the text of its passage. */
export interface Mention<F extends Fact = Fact> extends Span {
  readonly fact: F;
  readonly passage: Passage;
}

/** A stretch of a passage's text with the facts in it, in order. */
export interface Sentence extends Span {
  readonly mentions: readonly Mention[];
}

const OTHER_BLANKS = /[^\S ]/gu;
/** What divides clauses; commas do not, since lists and decimals have them. */
const DIVIDES_CLAUSES: ReadonlySet<string> = new Set([';', ':', '(', ')', '[', ']', '—', '–']);

/**
 * One paragraph, heading, item, cell or text key of the front matter, as its reader sees it: the text without markup, its
 * facts, words and sentences. Offsets are UTF-16 code units into `text`, ends exclusive; `toSource` leads back.
 */
export class Passage {
  /** Line breaks are `\n`, code and pictures U+FFFC. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly #unit: ProseUnit;
  readonly #offset: number;
  #amounts: readonly Mention<AmountFact>[] | undefined;
  #dates: readonly Mention<DateFact>[] | undefined;
  #words: Words | undefined;
  #sentences: readonly Sentence[] | undefined;

  /** @param offset of the unit's block in the source */
  constructor(unit: ProseUnit, offset: number, facts: readonly Fact[]) {
    this.text = unit.text;
    this.#unit = unit;
    this.#offset = offset;
    this.mentions = facts.map((fact) => ({
      fact,
      passage: this,
      start: unit.fromSource(fact.start - offset),
      // the last character may be longer in the source (an entity), so that its end is asked for by its start
      end: unit.fromSource(fact.end - 1 - offset) + 1,
    }));
  }

  get amounts(): readonly Mention<AmountFact>[] {
    this.#amounts ??= this.mentions.filter(isAmount);
    return this.#amounts;
  }

  get dates(): readonly Mention<DateFact>[] {
    this.#dates ??= this.mentions.filter(isDate);
    return this.#dates;
  }

  /** Where it stands when it is not running prose. */
  get place(): Place | undefined {
    return this.#unit.place ?? (this.#unit.cell ? 'table' : undefined);
  }

  /** Its place in a table. */
  get cell(): TableCell | undefined {
    return this.#unit.cell;
  }

  /** Whether it is running prose or a heading: neither table nor picture. */
  get isProse(): boolean {
    return this.place === undefined || this.place === 'heading' || this.place === 'front-matter';
  }

  get words(): Words {
    this.#words ??= new Words(this.text);
    return this.#words;
  }

  get sentences(): readonly Sentence[] {
    if (this.#sentences) return this.#sentences;
    const { words, text } = this;
    const plain = words.hasOtherBlanks ? text.replace(OTHER_BLANKS, ' ') : text;
    const ends = sentenceEndsAt(plain, words.stops).filter((end) => !isInside(this.mentions, end));
    ends.push(this.text.length);
    this.#sentences = divided(this, ends);
    return this.#sentences;
  }

  /** The parts of a sentence between semicolons, colons, brackets and dashes. */
  clauses(sentence: Sentence): readonly Sentence[] {
    const ends: number[] = [];
    for (let i = sentence.start; i < sentence.end; i++) {
      if (DIVIDES_CLAUSES.has(this.text[i]!) && !isInside(sentence.mentions, i)) ends.push(i);
    }
    return divided(this, [...ends, sentence.end], sentence);
  }

  /** Index of the first word that ends behind an offset; the number of words when there is none. */
  wordAt(offset: number): number {
    return this.words.indexAt(offset);
  }

  /** The fact that covers an offset. */
  mentionAt(offset: number): Mention | undefined {
    const mention = firstEndingBehind(this.mentions, offset);
    return mention && mention.start <= offset ? mention : undefined;
  }

  /** Whether all of a stretch stands in quotation marks or in a block quote. */
  isQuoted({ start, end }: Span): boolean {
    const { quoted } = this;
    if (quoted === true) return true;
    if (quoted.length === 0) return false;
    const around = firstEndingBehind(quoted, start);
    return around !== undefined && around.start <= start && end <= around.end;
  }

  get isBlockQuote(): boolean {
    return this.#unit.blockQuote;
  }

  /** The stretches in quotation marks; `true` when the whole passage is a block quote. */
  get quoted(): true | readonly Span[] {
    return this.#unit.quoted;
  }

  toSource({ start, end }: Span): Span {
    const span = this.#unit.toSource(start, end);
    return { start: span.start + this.#offset, end: span.end + this.#offset };
  }
}

/** The first of some spans, which are in order and do not overlap, that ends behind an offset. */
function firstEndingBehind<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** Whether an offset stands inside one of some mentions. */
function isInside(mentions: readonly Mention[], offset: number): boolean {
  return (firstEndingBehind(mentions, offset)?.start ?? offset) < offset;
}

function divided(passage: Passage, ends: readonly number[], within?: Sentence): readonly Sentence[] {
  const mentions = within?.mentions ?? passage.mentions;
  const parts: Sentence[] = [];
  let start = within?.start ?? 0;
  let next = 0;
  for (const end of ends) {
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < end) inside.push(mentions[next++]!);
    if (end > start) parts.push({ start, end, mentions: inside });
    start = end;
  }
  return parts;
}

export function isAmount(mention: Mention): mention is Mention<AmountFact> {
  return mention.fact.kind === 'amount';
}

export function isDate(mention: Mention): mention is Mention<DateFact> {
  return mention.fact.kind === 'date';
}

export function isEntity(mention: Mention): mention is Mention<EntityFact> {
  return mention.fact.kind === 'entity';
}
