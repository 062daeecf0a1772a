/** Claims have `c-`, sources `r-`. */
export type IdPrefix = 'c-' | 'r-';

/** Crockford's base 32, lower case: no i, l, o, u, so that ids can be read out. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 6;

/** How often chance may hit an id in use before the next free one is taken. */
const TRIES = 32;

/**
 * A new id for a claim (`c-`) or source (`r-`). Random, because neither words nor counting would keep two people's
 * branches apart.
 * @param random numbers from 0 to below 1, as `Math.random` gives
 * @param taken whether an id is in use
 */
export function newId(prefix: IdPrefix, random: () => number, taken: (id: string) => boolean): string {
  let digits: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    digits = Array.from({ length: LENGTH }, () => Math.floor(random() * DIGITS.length) % DIGITS.length);
    const id = written(prefix, digits);
    if (!taken(id)) return id;
  }
  for (;;) {
    increment(digits);
    const id = written(prefix, digits);
    if (!taken(id)) return id;
  }
}

function written(prefix: IdPrefix, digits: readonly number[]): string {
  return prefix + digits.map((digit) => DIGITS[digit]).join('');
}

function increment(digits: number[]): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    digits[i] = (digits[i]! + 1) % DIGITS.length;
    if (digits[i] !== 0) return;
  }
}

export function isId(prefix: IdPrefix, text: string): boolean {
  return text.startsWith(prefix) && /^[0-9a-hjkmnp-tv-z]{6}$/u.test(text.slice(prefix.length));
}
