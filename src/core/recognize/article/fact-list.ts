import type { Fact } from '../../facts.js';
import { movedFact } from './fact.js';

/** The facts of one block, and where it started in the source when they were made (UTF-16 offset). */
export interface BlockFacts {
  readonly facts: readonly Fact[];
  readonly start: number;
}

/** Of every block without facts, wherever it starts. */
export const NO_BLOCK_FACTS: BlockFacts = { facts: [], start: 0 };

/**
 * The facts of an article as it stands after an edit. They are put into one list, and moved to where they now stand,
 * when somebody asks: between two looks at a long article, an edit costs what it touched.
 */
export class FactList {
  readonly #blocks: BlockFacts[];
  readonly #starts: readonly number[];
  #all: readonly Fact[] | undefined;

  /** @param starts where each block starts in the source (UTF-16 offsets) */
  constructor(blocks: BlockFacts[], starts: readonly number[]) {
    this.#blocks = blocks;
    this.#starts = starts;
  }

  /** In the order of the source. */
  get all(): readonly Fact[] {
    this.#all ??= this.#collect();
    return this.#all;
  }

  #collect(): readonly Fact[] {
    const blocks = this.#blocks;
    let count = 0;
    for (let i = 0; i < blocks.length; i++) count += blocks[i]!.facts.length;
    const all = new Array<Fact>(count);
    let at = 0;
    for (let i = 0; i < blocks.length; i++) {
      const { facts } = this.#inPlace(i);
      for (let k = 0; k < facts.length; k++) all[at++] = facts[k]!;
    }
    return all;
  }

  /** Facts of a block where they now stand. */
  #inPlace(i: number): BlockFacts {
    const block = this.#blocks[i]!;
    const start = this.#starts[i]!;
    const { facts } = block;
    if (block.start === start || facts.length === 0) return block;
    const moved = new Array<Fact>(facts.length);
    for (let k = 0; k < facts.length; k++) moved[k] = movedFact(facts[k]!, start - block.start);
    // the next list begins with these blocks, so that nothing is moved twice
    const now = { facts: moved, start };
    this.#blocks[i] = now;
    return now;
  }
}
