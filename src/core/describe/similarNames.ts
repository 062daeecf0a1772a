/**
 * The names that may be confused with `name`, each once, in the order given.
 *
 * Two different names are similar when the words of one are among the words of the other («Acme», «Acme Cloud»), or
 * when they differ in one letter, or in two when they have nine letters or more (a slip: «Vallejo», «Vallejos»). Case
 * and accents don't count. Words of one or two letters alone make no likeness.
 */
export function similarNames(name: string, others: readonly string[]): readonly string[] {
  const folded = fold(name);
  const words = wordsOf(folded);
  const found = new Set<string>();
  for (const other of new Set(others)) {
    const otherFolded = fold(other);
    if (other !== name && (shareWords(words, wordsOf(otherFolded)) || isSlip(folded, otherFolded))) {
      found.add(other);
    }
  }
  return [...found];
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 9 ? 2 : longest >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

/** Levenshtein distance, with one row in memory. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
