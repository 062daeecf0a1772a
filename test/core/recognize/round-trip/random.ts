/** A reproducible source of numbers (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** 0 to 1, exclusive. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** A decimal string of so many significant digits at most, times a power of ten. */
  decimal(digits: number, power: number): string {
    const mantissa = String(this.integer(10 ** (digits - 1), 10 ** digits - 1));
    return shift(mantissa, power);
  }
}

/** Plain notation of digits × 10^power, without zeros at the end of a fraction. */
export function shift(digits: string, power: number): string {
  if (power >= 0) return digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  const whole = padded.slice(0, power);
  const fraction = padded.slice(power).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
