import type { Tokens } from '../words/tokens.js';

/** Hash of a feature: the number of its template and what it says. Whole numbers of 32 bits, the same everywhere. */
export function feature(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** The inverse of the prime of FNV-1a, in 32 bits. */
const UNDO = 0x359c449b;

/** Hash (FNV-1a) of a folded word when its ending of plain letters is taken off. */
export function hashWithout(hash: number, ending: string): number {
  let h = hash;
  for (let i = ending.length - 1; i >= 0; i--) h = Math.imul(h, UNDO) ^ ending.charCodeAt(i);
  return h;
}

/** Hash of two words side by side. */
export const pairHash = (a: number, b: number): number =>
  Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ Math.imul(b, 0x85ebca6b);

/** Hash of the last `k` code units of token `i`, folded; of all where it is shorter. */
export function endingOf(tokens: Tokens, i: number, k: number): number {
  if (i < 0) return 0;
  const end = tokens.end[i] as number;
  return hashOf(tokens, Math.max(tokens.start[i] as number, end - k), end);
}

/** Hash of the first `k` code units of token `i`, folded; of all where it is shorter. */
export function beginningOf(tokens: Tokens, i: number, k: number): number {
  const start = tokens.start[i] as number;
  return hashOf(tokens, start, Math.min(start + k, tokens.end[i] as number));
}

function hashOf(tokens: Tokens, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ tokens.lowerAt(i), 0x01000193);
  return h;
}
