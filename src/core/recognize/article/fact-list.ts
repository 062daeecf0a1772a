import type { Fact } from '../../facts.js';
import type { BlockReading } from './reading.js';

/** What was read of one block, and the facts made of it. */
export interface BlockState {
  readonly reading: BlockReading;
  readonly facts: readonly Fact[];
  /** Where the block started in the source when the facts were made. */
  readonly start: number;
}

/**
 * The facts of an article as it stands after an edit. They are put into one list, and moved to where they now stand,
 * when somebody asks: between two looks at a long article, an edit costs what it touched.
 */
export class FactList {
  readonly #blocks: BlockState[];
  readonly #starts: readonly number[];
  #all: readonly Fact[] | undefined;

  /** @param starts where each block starts in the source (UTF-16 offsets) */
  constructor(blocks: BlockState[], starts: readonly number[]) {
    this.#blocks = blocks;
    this.#starts = starts;
  }

  /** In the order of the source. */
  get all(): readonly Fact[] {
    this.#all ??= this.#collect();
    return this.#all;
  }

  #collect(): readonly Fact[] {
    const all: Fact[] = [];
    for (let i = 0; i < this.#blocks.length; i++) {
      const state = this.#blocks[i]!;
      const start = this.#starts[i]!;
      let { facts } = state;
      if (facts.length === 0) continue;
      if (state.start !== start) {
        facts = movedBy(facts, start - state.start);
        // the next list begins with these blocks, so that nothing is moved twice
        this.#blocks[i] = { reading: state.reading, facts, start };
      }
      for (let at = 0; at < facts.length; at++) all.push(facts[at]!);
    }
    return all;
  }
}

function movedBy(facts: readonly Fact[], distance: number): readonly Fact[] {
  const moved = new Array<Fact>(facts.length);
  for (let i = 0; i < facts.length; i++) moved[i] = movedFact(facts[i]!, distance);
  return moved;
}

/** The fact at another place. Spelled out, because a long article has many to move. */
function movedFact(fact: Fact, distance: number): Fact {
  const { kind, text, value } = fact;
  const start = fact.start + distance;
  const end = fact.end + distance;
  if (fact.in === undefined && fact.inQuotation === undefined) return { kind, start, end, text, value } as Fact;
  return { ...fact, start, end };
}
