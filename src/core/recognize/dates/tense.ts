import { type Tokens, WORD } from '../words/tokens.js';
import type { DateLexicon } from './lexicon.js';
import { endsSentence } from './sentence.js';

/** How far cues are looked for, in tokens. */
const BACK = 30;
const AHEAD = 12;

/**
 * Whether the sentence around a mention tells of the past or of what is to come: the nearest verb before it decides,
 * else the nearest behind it. Endings of verbs are read from the text, for most verbs are in no list.
 */
export class TenseCues {
  readonly #lexicon: DateLexicon;
  readonly #pastEndings: readonly string[];
  readonly #futureEndings: readonly string[];

  constructor(lexicon: DateLexicon) {
    this.#lexicon = lexicon;
    const endings = (list: string): string[] => list.split(/[\s|]+/).filter(Boolean);
    this.#pastEndings = endings(lexicon.words.tense.pastEndings);
    this.#futureEndings = endings(lexicon.words.tense.futureEndings);
  }

  around(tokens: Tokens, start: number, end: number): 'past' | 'future' | undefined {
    for (let i = start - 1; i >= 0 && i >= start - BACK; i--) {
      if (endsSentence(tokens, i)) break;
      const tense = this.#at(tokens, i);
      if (tense) return tense;
    }
    for (let i = end; i < tokens.count && i < end + AHEAD; i++) {
      if (endsSentence(tokens, i)) break;
      const tense = this.#at(tokens, i);
      if (tense) return tense;
    }
    return undefined;
  }

  /** Whether a verb right before the mention points ahead («volverá en dos meses»). */
  aheadOf(tokens: Tokens, start: number): boolean {
    for (let i = start - 1; i >= 0 && i >= start - 3 && !endsSentence(tokens, i); i--) {
      const tense = this.#at(tokens, i);
      if (tense) return tense === 'future';
    }
    return false;
  }

  #at(tokens: Tokens, i: number): 'past' | 'future' | undefined {
    if (!tokens.is(i, WORD)) return undefined;
    const { past, future } = this.#lexicon;
    if (future.at(tokens, i)) return 'future';
    // “will be held” is no past
    const passive = i > 0 && this.#lexicon.passive.at(tokens, i - 1) !== undefined;
    if (!passive && past.at(tokens, i)) return 'past';
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) return undefined;
    const word = tokens.slice(i);
    if (this.#futureEndings.some((ending) => word.endsWith(ending))) return 'future';
    return !passive && this.#pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : undefined;
  }
}
