/**
 * Stands in for node:assert/strict in suites that also run in a web worker, which has no Node modules. Has what the
 * suites use, with the same meaning; deep equality is that of plain data (what JSON can hold, undefined, Map and Set).
 */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;
  /** Tells mocha to print the difference. */
  readonly showDiff: boolean;

  constructor(message: string, values?: { readonly actual: unknown; readonly expected: unknown }) {
    super(message);
    this.actual = values?.actual;
    this.expected = values?.expected;
    this.showDiff = values !== undefined;
  }
}

type Message = string | Error | undefined;

function fails(message: Message, otherwise: string, values?: { actual: unknown; expected: unknown }): never {
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise, values);
}

export function fail(message?: Message): never {
  return fails(message, 'Failed');
}

export function ok(value: unknown, message?: Message): void {
  if (!value) fails(message, `Expected something truthy, got ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) {
    fails(message, `Expected ${show(expected)}, got ${show(actual)}`, { actual, expected });
  }
}

export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) fails(message, `Expected anything but ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!same(actual, expected)) fails(message, 'Expected equal values', { actual, expected });
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (same(actual, expected)) fails(message, `Expected anything but ${show(expected)}`);
}

export function match(actual: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(actual)) fails(message, `Expected ${pattern} to match ${show(actual)}`);
}

export function doesNotMatch(actual: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(actual)) fails(message, `Expected ${pattern} not to match ${show(actual)}`);
}

export function throws(work: () => unknown, pattern?: RegExp): void {
  try {
    work();
  } catch (error) {
    checkError(error, pattern);
    return;
  }
  fails(undefined, 'Expected an error');
}

export async function rejects(work: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    checkError(error, pattern);
    return;
  }
  fails(undefined, 'Expected a rejection');
}

function checkError(error: unknown, pattern: RegExp | undefined): void {
  if (pattern) match(String(error), pattern);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Iterable<unknown>)]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b]));
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
}

/** Callable as node:assert is. */
const assert = Object.assign((value: unknown, message?: Message): void => ok(value, message), {
  ok,
  fail,
  equal,
  strictEqual: equal,
  notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
});
// biome-ignore lint/style/noDefaultExport: the module it stands in for is imported so
export default assert;
