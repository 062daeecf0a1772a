/**
 * What was made last for each of some hundred whole numbers: articles name the same few days, months and years again and
 * again. A number whose place is taken by another is made anew, so that the room does not grow.
 */
export class Remembered<T> {
  readonly #size: number;
  /** Of one place until there is something to keep: loading the program costs nothing. */
  #mask = 0;
  #keys = new Float64Array(1).fill(Number.NaN);
  #values: (T | undefined)[] = [undefined];

  /** @param size how many to keep, a power of two above 1 */
  constructor(size = 512) {
    this.#size = size;
  }

  get(key: number): T | undefined {
    const slot = key & this.#mask;
    return this.#keys[slot] === key ? this.#values[slot] : undefined;
  }

  set(key: number, value: T): T {
    if (this.#mask === 0) this.#makeRoom();
    const slot = key & this.#mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    return value;
  }

  #makeRoom(): void {
    this.#mask = this.#size - 1;
    this.#keys = new Float64Array(this.#size).fill(Number.NaN);
    this.#values = new Array<T | undefined>(this.#size).fill(undefined);
  }
}
