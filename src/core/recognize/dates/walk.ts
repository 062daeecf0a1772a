import type { TemplateMeaning } from '../languages/date-words.js';
import type { NumberMentions } from '../numbers/number.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import { type Automaton, ROOT } from './automaton.js';
import type { Capture, CapturedAmount } from './capture.js';
import { FieldReader, type Taker } from './field-reader.js';
import type { DateLexicon } from './lexicon.js';
import { DIGITAL, type FieldName, fieldNames, NOWHERE, NUMERIC } from './template.js';
import type { WordClasses } from './word-classes.js';

export interface TemplateMatch {
  readonly meaning: TemplateMeaning;
  readonly start: number;
  /** Token, exclusive. */
  readonly end: number;
  readonly captures: readonly Capture[];
}

/**
 * Walks the automaton depth first over the tokens from one of them on and keeps the longest match. A walk is no deeper
 * than the longest template and a field has few readings, so the cost of a start is bounded and that of a text linear.
 */
export class Walk implements Taker {
  readonly #automaton: Automaton;
  readonly #classes: WordClasses;
  readonly #fields: FieldReader;
  readonly #captured: Capture[] = [];
  #tokens!: Tokens;
  #numbers!: NumberMentions;
  /** What was captured on the way to the longest match; only what stays the longest is copied. */
  readonly #kept: Capture[] = [];
  #bestCount = 0;
  #bestEnd = 0;
  /** As in `Automaton.accepts`; 0 where nothing matched. */
  #bestAccept = 0;

  constructor(lexicon: DateLexicon) {
    this.#automaton = lexicon.automaton;
    this.#classes = lexicon.classes;
    this.#fields = new FieldReader(lexicon, this);
  }

  get captured(): readonly Capture[] {
    return this.#captured;
  }

  read(tokens: Tokens, numbers: NumberMentions): void {
    this.#tokens = tokens;
    this.#numbers = numbers;
    this.#fields.read(tokens, numbers);
  }

  /** The longest match from token `start` on; `fields` are the bits of those that it may begin with. */
  from(start: number, fields: number): TemplateMatch | undefined {
    this.#bestAccept = 0;
    this.#step(ROOT, start, fields);
    if (this.#bestAccept === 0) return undefined;
    const captures = new Array<Capture>(this.#bestCount);
    let begin = start;
    for (let i = 0; i < captures.length; i++) {
      const capture = this.#kept[i] as Capture;
      captures[i] = capture;
      if (capture.field === 'begin') begin = capture.at;
    }
    const meaning = this.#automaton.meanings[this.#bestAccept - 1] as TemplateMeaning;
    return { meaning, start: begin, end: this.#bestEnd, captures };
  }

  take(
    field: FieldName,
    next: number,
    at: number,
    end: number,
    value: number | string,
    to?: number,
    amount?: CapturedAmount,
  ): void {
    this.#captured.push({ field, value, to, amount, at });
    this.#walk(next, end);
    this.#captured.pop();
  }

  /**
   * Whether the state ends a template, or the tokens from `i` on may lead on from it: words as far as the first field,
   * which is not read.
   */
  goesOn(state: number, i: number): boolean {
    const automaton = this.#automaton;
    if (automaton.accepts[state] !== 0) return true;
    const tokens = this.#tokens;
    if (i >= tokens.count) return false;
    const mask = automaton.masks[state] as number;
    if ((mask & this.#beginnings(i, mask) & ~NOWHERE) !== 0) return true;
    if ((mask & NOWHERE) !== 0 && this.goesOn(automaton.beyond(state), i)) return true;
    const edge = automaton.edge(state, tokens.word[i] as number);
    if (edge < 0) return false;
    if (this.#leads(edge, i) && this.goesOn(automaton.wordTo[edge] as number, i + 1)) return true;
    return (
      automaton.hasTwin(state, edge) &&
      this.#leads(edge + 1, i) &&
      this.goesOn(automaton.wordTo[edge + 1] as number, i + 1)
    );
  }

  /** Whether token `i`, whose word the edge is of, is joined to what stands before it where it has to be. */
  #leads(edge: number, i: number): boolean {
    return ((this.#automaton.wordKeys[edge] as number) & 1) === 0 || this.#tokens.joined(i);
  }

  #walk(state: number, i: number): void {
    const automaton = this.#automaton;
    const accept = automaton.accepts[state] as number;
    if (accept !== 0) this.#accept(accept, i);
    if (i < this.#tokens.count) this.#step(state, i, this.#beginnings(i, automaton.masks[state] as number));
  }

  /** Goes on from a state with token `i`, by the fields of which there are bits and by the token's own word. */
  #step(state: number, i: number, fields: number): void {
    const automaton = this.#automaton;
    const tokens = this.#tokens;
    const leading = (automaton.masks[state] as number) & fields;
    if (leading !== 0) {
      const from = automaton.fieldsFrom[state] as number;
      const end = automaton.fieldsFrom[state + 1] as number;
      if (state !== ROOT) this.#edges(from, end, i, leading);
      // the first state has edges for nearly all fields, of which few are asked for
      else
        for (let rest = leading; rest !== 0; ) {
          const field = 31 - Math.clz32(rest);
          rest ^= 1 << field;
          this.#edges(automaton.rootEdges[field] as number, end, i, 1 << field);
        }
    }
    const edge = automaton.edge(state, tokens.word[i] as number);
    if (edge < 0) return;
    if (this.#leads(edge, i)) this.#walk(automaton.wordTo[edge] as number, i + 1);
    if (automaton.hasTwin(state, edge) && this.#leads(edge + 1, i))
      this.#walk(automaton.wordTo[edge + 1] as number, i + 1);
  }

  /** Goes on by the field edges `from` to `end`, exclusive, that are of these fields, up to the last of the fields. */
  #edges(from: number, end: number, i: number, fields: number): void {
    const { fieldKeys, fieldTo } = this.#automaton;
    for (let edge = from; edge < end; edge++) {
      const key = fieldKeys[edge] as number;
      const bit = 1 << (key >> 1);
      // edges stand in falling order of their fields
      if (bit < (fields & -fields)) return;
      if ((fields & bit) === 0 || ((key & 1) !== 0 && !this.#tokens.joined(i))) continue;
      this.#fields.field(fieldNames[key >> 1] as FieldName, fieldTo[edge] as number, i);
    }
  }

  /** Bits of the fields that token `i` can begin, of those in `mask`. */
  #beginnings(i: number, mask: number): number {
    if (mask === 0) return 0;
    const listed = this.#classes.fieldsOf(this.#tokens.word[i] as number) | NOWHERE;
    // 3月: a name may begin with digits
    if (this.#tokens.kind[i] === DIGITS) return DIGITAL | listed;
    // numbers in words are not among our lists; those that are one word are not even in the vocabulary
    return (mask & NUMERIC & ~listed) !== 0 && this.#numbers.at(i) ? listed | NUMERIC : listed;
  }

  /** Keeps the match that ends before token `end`, when it is longer than the best so far or of a better template. */
  #accept(accept: number, end: number): void {
    const best = this.#bestAccept;
    if (best !== 0 && (end < this.#bestEnd || (end === this.#bestEnd && accept >= best))) return;
    // H2O is no half of a year
    if (this.#tokens.kind[end - 1] === DIGITS && this.#tokens.goesOn(end)) return;
    const captured = this.#captured;
    for (let i = 0; i < captured.length; i++) this.#kept[i] = captured[i] as Capture;
    this.#bestCount = captured.length;
    this.#bestEnd = end;
    this.#bestAccept = accept;
  }
}
