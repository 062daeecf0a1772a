/* Texts of several lines that two people changed. */

/**
 * Both sides' changes to a text, line by line; `undefined` when both changed the same lines, each differently. Lines that
 * both only added in one place are all kept, the first side's first.
 */
export function mergedLines(base: string, first: string, second: string): string | undefined {
  if (first === second || second === base) return first;
  if (first === base) return second;
  const old = linesOf(base);
  const [a, b] = [changes(old, linesOf(first)), changes(old, linesOf(second))];
  const result: string[] = [];
  for (let at = 0, i = 0, j = 0; ; ) {
    const [one, other] = [a[i], b[j]];
    const next = Math.min(one?.start ?? old.length, other?.start ?? old.length);
    result.push(...old.slice(at, next));
    at = next;
    if (!one && !other) return result.join('\n');
    if (one && other && one.start === other.start && isSame(one, other)) {
      result.push(...one.lines);
      at = one.end;
      i++;
      j++;
    } else if (one && other && one.start === other.start && one.start === one.end && other.start === other.end) {
      result.push(...joined(one.lines, other.lines));
      i++;
      j++;
    } else {
      const isFirst =
        one !== undefined &&
        (!other || one.start < other.start || (one.start === other.start && one.end === one.start));
      const [change, against] = isFirst ? [one, other] : [other!, one];
      if (against && against.start < change.end) return undefined;
      result.push(...change.lines);
      at = change.end;
      if (isFirst) i++;
      else j++;
    }
  }
}

interface Change {
  /** Lines of before, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function isSame(a: Change, b: Change): boolean {
  return a.end === b.end && a.lines.length === b.lines.length && a.lines.every((line, i) => line === b.lines[i]);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** All lines of both; when those of one are among the other's, the other's alone. */
export function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (isAmong(second, first)) return first;
  return isAmong(first, second) ? second : [...first, ...second];
}

function isAmong(few: readonly string[], many: readonly string[]): boolean {
  let found = 0;
  for (const line of many) if (line === few[found]) found++;
  return found === few.length;
}

/** More lines than this a side are compared as one. */
const MOST_LINES = 2_000;

/** What turned the lines of before into those of now, by their longest common subsequence. */
function changes(before: readonly string[], now: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < now.length - start &&
    before[before.length - tail - 1] === now[now.length - tail - 1]
  ) {
    tail++;
  }
  const [old, fresh] = [before.slice(start, before.length - tail), now.slice(start, now.length - tail)];
  if (old.length === 0 && fresh.length === 0) return [];
  if (old.length > MOST_LINES || fresh.length > MOST_LINES) {
    return [{ start, end: start + old.length, lines: fresh }];
  }
  return changesBetween(old, fresh).map((change) => ({
    ...change,
    start: change.start + start,
    end: change.end + start,
  }));
}

function changesBetween(old: readonly string[], fresh: readonly string[]): readonly Change[] {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const result: Change[] = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i++;
      j++;
      continue;
    }
    const [fromOld, fromFresh] = [i, j];
    while ((i < old.length || j < fresh.length) && !(i < old.length && j < fresh.length && old[i] === fresh[j])) {
      const takesOld =
        j >= fresh.length || (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!);
      if (takesOld) i++;
      else j++;
    }
    result.push({ start: fromOld, end: i, lines: fresh.slice(fromFresh, j) });
  }
  return result;
}

/**
 * Both sides' changes to comments and blank lines. There is no conflict about them: what one side took out is out, and
 * what either wrote stays, the first side's first.
 */
export function mergedComments(base: string, first: string, second: string): string {
  if (first === second || second === base) return first;
  if (first === base) return second;
  const [old, a, b] = [base, first, second].map((text) => text.split(/(?<=\n)/u)) as [string[], string[], string[]];
  if (isAmong(b, a)) return first;
  if (isAmong(a, b)) return second;
  const kept = a.filter((line) => line.trim() === '' || b.includes(line) || !old.includes(line));
  return [...kept, ...b.filter((line) => line.trim() !== '' && !a.includes(line) && !old.includes(line))].join('');
}
