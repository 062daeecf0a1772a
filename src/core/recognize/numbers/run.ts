import { add, compare, type Decimal, decimal, multiply, shift } from '../decimal.js';

/** Powers of ten above this are no number that anybody writes, and would only cost time. */
const LARGEST = 36;

export const ONE: Decimal = decimal(1);
export const HALF: Decimal = decimal(5, 1);

/**
 * A number being put together: segments in falling order («tres billones doscientos mil»), each the sum of its words.
 * A magnitude multiplies all segments below it, so that «doce mil millones» is twelve thousand times a million.
 */
export class Run {
  readonly #segments: Decimal[];
  /** What the next cardinal must stay below. */
  room: number;
  power = 0;
  multiplied = false;
  mantissa: Decimal;
  readonly spelled: boolean;
  #lastPower = 0;

  constructor(value: Decimal, cardinal?: number) {
    this.#segments = [value];
    this.mantissa = value;
    this.spelled = cardinal !== undefined;
    this.room = cardinal === undefined ? 0 : roomBehind(cardinal);
  }

  get value(): Decimal {
    return this.#segments.reduce(add);
  }

  canScale(power: number): boolean {
    if (this.power + power > LARGEST) return false;
    const size = this.#segments.length;
    const last = this.#segments[size - 1] as Decimal;
    return compare(last, shift(ONE, power)) < 0 || size === 1;
  }

  scale(power: number): void {
    const unit = shift(ONE, power);
    let sum = this.#segments.pop() as Decimal;
    while (this.#segments.length > 0 && compare(this.#segments[this.#segments.length - 1] as Decimal, unit) < 0) {
      sum = add(this.#segments.pop() as Decimal, sum);
    }
    if (this.#segments.length === 0) {
      if (this.power === 0) this.mantissa = sum;
      this.power += power;
    }
    this.#segments.push(shift(sum, power));
    this.#lastPower = this.#segments.length === 1 ? this.power : power;
    this.room = 10 ** power;
  }

  canMultiply(): boolean {
    return compare(this.#segments[this.#segments.length - 1] as Decimal, decimal(100)) < 0;
  }

  multiply(by: number): void {
    const last = this.#segments.pop() as Decimal;
    this.#segments.push(multiply(last, decimal(by)));
    this.multiplied = true;
    this.room = roomBehind(by);
    if (this.#segments.length === 1 && this.power === 0) this.mantissa = this.value;
  }

  append(cardinal: number): void {
    if (this.room >= 1000) this.#segments.push(decimal(cardinal));
    else this.addToLast(decimal(cardinal));
    this.room = Math.min(roomBehind(cardinal), this.room);
    if (this.power === 0) this.mantissa = this.value;
  }

  appendValue(value: Decimal, power: number): void {
    this.#segments.push(value);
    this.room = 10 ** power;
  }

  addToLast(value: Decimal): void {
    this.#segments.push(add(this.#segments.pop() as Decimal, value));
    if (this.power === 0) this.mantissa = this.value;
  }

  addHalf(): void {
    this.#segments.push(shift(HALF, this.#lastPower));
    if (this.power === 0) this.mantissa = this.value;
    else this.mantissa = add(this.mantissa, HALF);
  }
}

/** What may be added behind a cardinal: ones behind tens, tens and ones behind hundreds, nothing behind ones. */
function roomBehind(cardinal: number): number {
  if (cardinal < 20) return 1;
  let place = 1;
  while (cardinal % (place * 10) === 0) place *= 10;
  return place;
}
