/**
 * Work that can be paused: a host that must not block asks for the next step when it has time, and for none any more when
 * nobody waits for the result.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `map` of an array, in steps of so many items. */
export function* mapSteps<Item, Result>(
  items: readonly Item[],
  size: number,
  result: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0 && i % size === 0) yield;
    results.push(result(item, i));
  }
  return results;
}
