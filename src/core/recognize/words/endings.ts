import type { Tokens } from './tokens.js';

/** Last code units from here on are not told apart. */
const MANY = 0x600;

/** Endings of words, as they are written in small letters; most words are passed over by a look at their last letter. */
export class Endings {
  /** By last letter: one more than the place of its endings in `#endings`; 0 where there is none. */
  readonly #last = new Uint8Array(MANY);
  readonly #endings: string[][] = [];

  constructor(endings: readonly string[]) {
    for (const ending of endings) {
      const last = Math.min(ending.charCodeAt(ending.length - 1), MANY - 1);
      const known = this.#endings[(this.#last[last] as number) - 1];
      if (known) known.push(ending);
      else this.#last[last] = this.#endings.push([ending]);
    }
  }

  /** Whether token `i` has one of the endings; a word that is nothing else has it too. */
  end(tokens: Tokens, i: number): boolean {
    const { text, codes } = tokens;
    const to = tokens.end[i] as number;
    const last = this.#last[Math.min(codes[to - 1] as number, MANY - 1)] as number;
    if (last === 0) return false;
    const length = to - (tokens.start[i] as number);
    for (const ending of this.#endings[last - 1] as string[])
      if (ending.length <= length && text.endsWith(ending, to)) return true;
    return false;
  }
}
