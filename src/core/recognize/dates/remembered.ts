/**
 * What was made last for each of some hundred whole numbers: articles name the same few days, months and years again and
 * again. A number whose place is taken by another is made anew, so that the room does not grow.
 */
export class Remembered<T> {
  readonly #mask: number;
  readonly #keys: Float64Array;
  readonly #values: (T | undefined)[];

  /** @param size how many to keep, a power of two */
  constructor(size = 512) {
    this.#mask = size - 1;
    this.#keys = new Float64Array(size).fill(Number.NaN);
    this.#values = new Array<T | undefined>(size).fill(undefined);
  }

  get(key: number): T | undefined {
    const slot = key & this.#mask;
    return this.#keys[slot] === key ? this.#values[slot] : undefined;
  }

  set(key: number, value: T): T {
    const slot = key & this.#mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    return value;
  }
}
