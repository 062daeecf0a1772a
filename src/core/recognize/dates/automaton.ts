import type { TemplateMeaning } from '../languages/date-words.js';
import { type AutomatonColumns, NOWHERE, numberOf } from './template.js';

const BEGIN = numberOf('begin');
/** Set for a word that leads on from another state than the first. */
const INSIDE = 1;
/** The state in which nothing has been read. */
export const ROOT = 0;

/**
 * The templates of a language as one automaton in flat tables. States are numbered, the first is 0; no template leads
 * back to it, so that 0 also stands for no state. The edges of a state are a run of the tables of edges:
 *
 * | table | at | holds |
 * | --- | --- | --- |
 * | `masks` | state | bits of the fields that lead on (`bitOf`) |
 * | `accepts` | state | 0, or 1 + the rank of the template that ends here |
 * | `wordsFrom` | state | where its word edges begin; those of the next state begin where they end |
 * | `wordKeys`, `wordTo` | word edge | word number × 2, plus 1 where nothing may stand before the word, ascending; next state |
 * | `fieldsFrom` | state | where its field edges begin |
 * | `fieldKeys`, `fieldTo` | field edge | field number × 2, plus 1 as above, in the order in which they are tried; next state |
 */
export class Automaton {
  readonly masks: Int32Array;
  readonly accepts: Int32Array;
  readonly wordsFrom: Int32Array;
  readonly wordKeys: Int32Array;
  readonly wordTo: Int32Array;
  readonly fieldsFrom: Int32Array;
  readonly fieldKeys: Int32Array;
  readonly fieldTo: Int32Array;
  /** By number of a field the first field edge of the first state that it leads on by; -1 where it has none. */
  readonly rootEdges = new Int32Array(32).fill(-1);
  /** By number of a word the edge, plus 1, by which it leads on from the first state; twice that, plus `INSIDE`. */
  readonly #words: Uint16Array;
  /** What a template says, by its rank. */
  readonly meanings: readonly TemplateMeaning[];

  constructor({ accepts, words, fields, wordKeys, fieldKeys }: AutomatonColumns, meanings: readonly TemplateMeaning[]) {
    const count = accepts.length;
    const wordsFrom = new Int32Array(count + 1);
    const fieldsFrom = new Int32Array(count + 1);
    const wordTo = new Int32Array(wordKeys.length);
    const fieldTo = new Int32Array(fieldKeys.length);
    const masks = new Int32Array(count);
    let word = 0;
    let field = 0;
    for (let state = 0; state < count; state++) {
      for (const end = word + (words[state] as number); word < end; word++) wordTo[word] = word + field + 1;
      wordsFrom[state + 1] = word;
      let mask = 0;
      for (const end = field + (fields[state] as number); field < end; field++) {
        fieldTo[field] = word + field + 1;
        mask |= 1 << ((fieldKeys[field] as number) >> 1);
      }
      fieldsFrom[state + 1] = field;
      masks[state] = mask;
    }
    this.masks = masks;
    this.accepts = accepts;
    this.wordsFrom = wordsFrom;
    this.wordKeys = wordKeys;
    this.wordTo = wordTo;
    this.fieldsFrom = fieldsFrom;
    this.fieldKeys = fieldKeys;
    this.fieldTo = fieldTo;
    for (let edge = (fieldsFrom[1] as number) - 1; edge >= 0; edge--)
      this.rootEdges[(fieldKeys[edge] as number) >> 1] = edge;
    this.meanings = meanings;
    let last = 0;
    for (let edge = 0; edge < wordKeys.length; edge++) last = Math.max(last, (wordKeys[edge] as number) >> 1);
    this.#words = new Uint16Array(last + 1);
    const behind = wordsFrom[1] as number;
    for (let edge = 0; edge < behind; edge++) this.#words[(wordKeys[edge] as number) >> 1] = (edge + 1) * 2;
    for (let edge = behind; edge < wordKeys.length; edge++) this.#words[(wordKeys[edge] as number) >> 1]! |= INSIDE;
  }

  /**
   * The first edge by which a word leads on from a state, or -1; there is another behind it where the word may as well
   * be joined. Most words of a text stand in no template and cost one look into a table.
   */
  edge(state: number, word: number): number {
    const known = word < this.#words.length ? (this.#words[word] as number) : 0;
    if (state === ROOT) return (known >> 1) - 1;
    if ((known & INSIDE) === 0) return -1;
    const { wordKeys } = this;
    const end = this.wordsFrom[state + 1] as number;
    let low = this.wordsFrom[state] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wordKeys[middle] as number) >> 1 < word) low = middle + 1;
      else high = middle;
    }
    return low < end && (wordKeys[low] as number) >> 1 === word ? low : -1;
  }

  /** Whether one more edge of the state, behind this one, is by the same word. */
  hasTwin(state: number, edge: number): boolean {
    const next = edge + 1;
    if (next >= (this.wordsFrom[state + 1] as number)) return false;
    return ((this.wordKeys[next] as number) ^ (this.wordKeys[edge] as number)) === 1;
  }

  /** The state behind the field that covers no word; 0 when there is none. */
  beyond(state: number): number {
    if (((this.masks[state] as number) & NOWHERE) === 0) return 0;
    let edge = this.fieldsFrom[state] as number;
    while ((this.fieldKeys[edge] as number) >> 1 !== BEGIN) edge++;
    return this.fieldTo[edge] as number;
  }
}
