import { fold } from '../claims/target/folding.js';
import type { CorrectedFact, Correction } from './correction.js';
import type { CorrectionEntry } from './entries.js';

/**
 * Whether readers have been told: for each of its facts an entry has the words that stand there now (of what was taken out,
 * those that stood there), or names the claim and is of a later day than the signature.
 */
export function isNoted({ facts, claims, since }: Correction, entries: readonly CorrectionEntry[]): boolean {
  const named = entries.some(
    (entry) => claims.every((id) => entry.claims.includes(id)) && (since === undefined || (entry.date ?? '') > since),
  );
  return named || facts.every((fact) => entries.some(({ text }) => tells(text, fact)));
}

function tells(text: string, { before, after = before }: CorrectedFact): boolean {
  const [whole, words] = [fold(text).toLowerCase(), fold(after).toLowerCase()];
  for (let at = whole.indexOf(words); at >= 0 && words !== ''; at = whole.indexOf(words, at + 1)) {
    const [left, right] = [whole.slice(0, at), whole.slice(at + words.length)];
    if (!/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(left) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(right)) return true;
  }
  return false;
}
