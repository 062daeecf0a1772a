import type { TemplateMeaning } from '../languages/date-words.js';
import { NOWHERE, numberOf, type State } from './template.js';

const BEGIN = numberOf('begin');
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
  readonly fieldsFrom: Int32Array;
  readonly fieldKeys: Int32Array;
  readonly fieldTo: Int32Array;
  /** What a template says, by its rank. */
  readonly meanings: readonly TemplateMeaning[];
  readonly #wordTo: Int32Array;

  constructor(root: State, meanings: readonly TemplateMeaning[]) {
    const states = [root];
    const numbers = new Map<State, number>([[root, 0]]);
    const wordKeys: number[] = [];
    const wordTo: State[] = [];
    const fieldKeys: number[] = [];
    const fieldTo: State[] = [];
    const wordsFrom: number[] = [];
    const fieldsFrom: number[] = [];
    const reach = (state: State): void => {
      if (numbers.has(state)) return;
      numbers.set(state, states.length);
      states.push(state);
    };
    // the list grows while it is walked
    for (const { words, fields } of states) {
      wordsFrom.push(wordKeys.length);
      for (const [key, to] of words ? [...words].sort(([a], [b]) => a - b) : []) {
        wordKeys.push(key);
        wordTo.push(to);
        reach(to);
      }
      fieldsFrom.push(fieldKeys.length);
      for (const { key, to } of fields ? [...fields].sort((a, b) => (b.key >> 1) - (a.key >> 1)) : []) {
        fieldKeys.push(key);
        fieldTo.push(to);
        reach(to);
      }
    }
    wordsFrom.push(wordKeys.length);
    fieldsFrom.push(fieldKeys.length);
    const numbered = (to: readonly State[]): Int32Array => Int32Array.from(to, (state) => numbers.get(state) as number);
    this.masks = Int32Array.from(states, ({ mask }) => mask);
    this.accepts = Int32Array.from(states, ({ accept }) => (accept === undefined ? 0 : accept + 1));
    this.wordsFrom = Int32Array.from(wordsFrom);
    this.wordKeys = Int32Array.from(wordKeys);
    this.#wordTo = numbered(wordTo);
    this.fieldsFrom = Int32Array.from(fieldsFrom);
    this.fieldKeys = Int32Array.from(fieldKeys);
    this.fieldTo = numbered(fieldTo);
    this.meanings = meanings;
  }

  /** The state behind a word edge (its key as in `wordKeys`); 0 when there is none. */
  next(state: number, key: number): number {
    const { wordKeys } = this;
    const end = this.wordsFrom[state + 1] as number;
    let low = this.wordsFrom[state] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wordKeys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low < end && wordKeys[low] === key ? (this.#wordTo[low] as number) : 0;
  }

  /** The state behind the field that covers no word; 0 when there is none. */
  beyond(state: number): number {
    if (((this.masks[state] as number) & NOWHERE) === 0) return 0;
    let edge = this.fieldsFrom[state] as number;
    while ((this.fieldKeys[edge] as number) >> 1 !== BEGIN) edge++;
    return this.fieldTo[edge] as number;
  }
}
