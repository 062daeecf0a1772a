/**
 * Exact decimals: `digits` × 10^-`scale`. Only what facts need; nothing passes through floating point.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point, never negative. */
  readonly scale: number;
}

/** Powers of ten that numbers in prose need. */
const powers: readonly bigint[] = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

function powerOfTen(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

export function decimal(digits: bigint | number, scale = 0): Decimal {
  return { digits: BigInt(digits), scale };
}

/** Reads plain notation: an optional minus, digits, and perhaps a point and digits. */
export function parseDecimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** Plain notation without grouping, exponent, trailing fractional zeros or a minus on zero. */
export function formatDecimal(value: Decimal): string {
  if (value.scale === 0) return value.digits.toString();
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0');
  let end = digits.length;
  const point = end - value.scale;
  while (end > point && digits.charCodeAt(end - 1) === 0x30) end--;
  const whole = digits.slice(0, point);
  const plain = end > point ? `${whole}.${digits.slice(point, end)}` : whole;
  return negative && plain !== '0' ? `-${plain}` : plain;
}

/** `value` × 10^`power`. */
export function shift(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  if (power <= value.scale) return { digits: value.digits, scale: value.scale - power };
  return { digits: value.digits * powerOfTen(power - value.scale), scale: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { digits: a.digits + b.digits, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { digits: widen(a, scale) + widen(b, scale), scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const first = widen(a, scale);
  const second = widen(b, scale);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The value as a safe integer, or -1 when it is none. */
export function toInteger(value: Decimal): number {
  let { digits } = value;
  if (value.scale > 0) {
    const unit = powerOfTen(value.scale);
    if (digits % unit !== 0n) return -1;
    digits /= unit;
  }
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : -1;
}

function widen(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.digits : value.digits * powerOfTen(scale - value.scale);
}
