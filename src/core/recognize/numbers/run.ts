import { add, compare, type Decimal, decimal, multiply, shift } from '../decimal.js';

/** Powers of ten above this are no number that anybody writes, and would only cost time. */
const LARGEST = 36;

export const ONE: Decimal = decimal(1);
export const HALF: Decimal = decimal(5, 1);

/** The value of a cardinal, which may be a half («półtora»). */
export function cardinalValue(cardinal: number): Decimal {
  return Number.isInteger(cardinal) ? decimal(cardinal) : decimal(Math.round(cardinal * 10), 1);
}

/**
 * A number being put together: segments in falling order («tres billones doscientos mil»), each the sum of its words.
 * A magnitude multiplies all segments below it, so that «doce mil millones» is twelve thousand times a million; a
 * multiplier only the cardinal before it, so that 一百二十 is a hundred and two tens.
 */
export class Run {
  readonly #segments: Decimal[];
  /** What the next cardinal must stay below. */
  room: number;
  power = 0;
  multiplied = false;
  halved = false;
  mantissa: Decimal;
  readonly spelled: boolean;
  #lastPower = 0;
  /** The cardinal added last, 0 when something came behind it, and what it had to stay below. */
  #tail = 0;
  #tailRoom = Number.POSITIVE_INFINITY;

  /** `room` is that behind a spelled cardinal, whose number is `cardinal`. */
  constructor(value: Decimal, cardinal?: number, room = 0) {
    this.#segments = [value];
    this.mantissa = value;
    this.spelled = cardinal !== undefined;
    this.#tail = cardinal ?? 0;
    this.room = room;
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
    this.#tail = 0;
    this.room = 10 ** power;
  }

  canMultiply(by: number): boolean {
    if (this.#tail > 0) return this.#tail < 100 && this.#tail * by < this.#tailRoom;
    return compare(this.#segments[this.#segments.length - 1] as Decimal, decimal(100)) < 0;
  }

  /** `room` is what the next cardinal must stay below. */
  multiply(by: number, room: number): void {
    const last = this.#segments.pop() as Decimal;
    this.#segments.push(this.#tail > 0 ? add(last, cardinalValue(this.#tail * (by - 1))) : multiply(last, decimal(by)));
    this.multiplied = true;
    this.#tail = 0;
    this.room = Math.min(room, this.#tailRoom);
    if (this.#segments.length === 1 && this.power === 0) this.mantissa = this.value;
  }

  append(cardinal: number, room: number): void {
    const value = cardinalValue(cardinal);
    if (this.room >= 1000) this.#segments.push(value);
    else this.addToLast(value);
    this.#tail = cardinal;
    this.#tailRoom = this.room;
    this.room = Math.min(room, this.room);
    if (this.power === 0) this.mantissa = this.value;
  }

  /** Adds a number in digits that `power` has multiplied. */
  appendValue(value: Decimal, power: number): void {
    this.#segments.push(value);
    this.#tail = 0;
    this.room = power > 0 ? 10 ** power : 0;
  }

  addToLast(value: Decimal): void {
    this.#segments.push(add(this.#segments.pop() as Decimal, value));
    if (this.power === 0) this.mantissa = this.value;
  }

  addHalf(): void {
    this.halved = true;
    this.#segments.push(shift(HALF, this.#lastPower));
    if (this.power === 0) this.mantissa = this.value;
    else this.mantissa = add(this.mantissa, HALF);
  }
}
