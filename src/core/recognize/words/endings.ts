import type { Tokens } from './tokens.js';

/** Last code units from here on are not told apart. */
const MANY = 0x600;

/** Endings of words, as they are written in small letters; most words are passed over by a look at their last letter. */
export class Endings {
  readonly #endings: readonly string[];
  /** By code unit: 1 where an ending ends with it. */
  readonly #last = new Uint8Array(MANY);

  constructor(endings: readonly string[]) {
    this.#endings = endings;
    for (const ending of endings) this.#last[Math.min(ending.charCodeAt(ending.length - 1), MANY - 1)] = 1;
  }

  /** Whether token `i` has one of the endings; a word that is nothing else has it too. */
  end(tokens: Tokens, i: number): boolean {
    const { text } = tokens;
    const to = tokens.end[i] as number;
    if (this.#last[Math.min(text.charCodeAt(to - 1), MANY - 1)] === 0) return false;
    const length = to - (tokens.start[i] as number);
    for (const ending of this.#endings) if (ending.length <= length && text.endsWith(ending, to)) return true;
    return false;
  }
}
