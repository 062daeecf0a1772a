/*
 * How alike two texts are, from 0 to 1, by the fewest characters to insert, delete or replace (Levenshtein distance), or
 * for longer ones by the words they have in common in the same order.
 */

/** At how many characters from the words a context is compared, and how much each comparison weighs: near counts most. */
const REACHES: readonly (readonly [length: number, weight: number])[] = [
  [12, 0.4],
  [28, 0.35],
  [64, 0.25],
];

/** Characters that the other side may have more before the comparison gives up on them. */
const SLACK = 8;

/**
 * How well what stands at `at` of a text fits a context that was stored.
 * @param side `before`: the context ends at `at`; `behind`: it starts there
 */
export function contextSimilarity(context: string, text: string, at: number, side: 'before' | 'behind'): number {
  const length = context.length;
  const before = side === 'before';
  if (before ? text.startsWith(context, at - length) && at >= length : text.startsWith(context, at)) return 1;
  const width = Math.min(length + SLACK, before ? at : text.length - at);
  const own = (i: number): number => context.charCodeAt(before ? length - 1 - i : i);
  const other = (i: number): number => text.charCodeAt(before ? at - 1 - i : at + i);
  let row = Uint16Array.from({ length: width + 1 }, (_, i) => i);
  let next = new Uint16Array(width + 1);
  let sum = 0;
  let weights = 0;
  let reach = 0;
  for (let i = 0; i < length; i++) {
    const code = own(i);
    next[0] = i + 1;
    let least = i + 1;
    for (let k = 1; k <= width; k++) {
      const cost = Math.min(row[k - 1]! + (code === other(k - 1) ? 0 : 1), row[k]! + 1, next[k - 1]! + 1);
      next[k] = cost;
      if (cost < least) least = cost;
    }
    [row, next] = [next, row];
    const [size, weight] = REACHES[reach]!;
    if (i + 1 === size || i + 1 === length) {
      sum += weight * (1 - least / (i + 1));
      weights += weight;
      reach++;
      if (reach === REACHES.length) break;
    }
  }
  return weights === 0 ? 1 : sum / weights;
}

/**
 * How many characters of a context stand at `at` of a text without a gap, whatever their case.
 * @param step `-1`: the context ends at `at`; `1`: it starts there
 */
export function commonRun(context: string, text: string, at: number, step: -1 | 1): number {
  const own = step < 0 ? context.length - 1 : 0;
  const other = step < 0 ? at - 1 : at;
  let length = 0;
  while (length < context.length && isSameLetter(context, own + length * step, text, other + length * step)) length++;
  return length;
}

function isSameLetter(a: string, i: number, b: string, k: number): boolean {
  if (a.charCodeAt(i) === b.charCodeAt(k)) return true;
  return k >= 0 && k < b.length && a.charAt(i).toLowerCase() === b.charAt(k).toLowerCase();
}

/** 1 for equal texts, 0 for texts that have nothing in common. */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) * 3 < longer) return 0;
  return longer <= LONG ? 1 - distance(a, b) / longer : wordSimilarity(a, b);
}

const LONG = 100;

function distance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
  let next = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    next[0] = i + 1;
    for (let k = 1; k <= b.length; k++) {
      next[k] = Math.min(row[k - 1]! + (code === b.charCodeAt(k - 1) ? 0 : 1), row[k]! + 1, next[k - 1]! + 1);
    }
    [row, next] = [next, row];
  }
  return row[b.length]!;
}

/** Characters of the words that two texts have in common in the same order, as a share of both. */
function wordSimilarity(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  let row = new Uint32Array(right.length + 1);
  let next = new Uint32Array(right.length + 1);
  for (const word of left) {
    for (let k = 1; k <= right.length; k++) {
      const match = word === right[k - 1] ? row[k - 1]! + word.length : 0;
      next[k] = Math.max(match, row[k]!, next[k - 1]!);
    }
    [row, next] = [next, row];
  }
  const letters = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
  return (2 * row[right.length]!) / Math.max(1, letters(left) + letters(right));
}
