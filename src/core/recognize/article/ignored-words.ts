import type { Span } from '../../text/span.js';

/**
 * Words that a newsroom never wants marked: a fact is none when it lies in them and they stand as whole words. A longer
 * fact that has them in it stays one. Case and kinds of blanks do not count.
 */
export class IgnoredWords {
  readonly #phrases: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases.map((phrase) => folded(phrase.trim())).filter((phrase) => phrase !== '');
  }

  get isEmpty(): boolean {
    return this.#phrases.length === 0;
  }

  /** Whether a stretch of a text lies in some of them; looks no farther than a phrase is long. */
  cover(text: string, { start, end }: Span): boolean {
    const words = folded(text.slice(start, end));
    return this.#phrases.some((phrase) => {
      for (let i = phrase.indexOf(words); i >= 0; i = phrase.indexOf(words, i + 1)) {
        const from = start - i;
        if (from >= 0 && folded(text.slice(from, from + phrase.length)) === phrase && isWhole(text, from, phrase)) {
          return true;
        }
      }
      return false;
    });
  }
}

function isWhole(text: string, start: number, { length }: string): boolean {
  return (
    !(isInWord(text, start - 1) && isInWord(text, start)) &&
    !(isInWord(text, start + length - 1) && isInWord(text, start + length))
  );
}

const isInWord = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');

/** In lower case, every blank a space. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s/gu, ' ');
}
