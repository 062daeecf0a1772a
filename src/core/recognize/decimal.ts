/**
 * Exact decimals: `digits` × 10^-`scale`. Only what facts need; nothing passes through floating point.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point, never negative. */
  readonly scale: number;
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
  const negative = value.digits < 0n;
  let digits = (negative ? -value.digits : value.digits).toString();
  if (value.scale > 0) {
    digits = digits.padStart(value.scale + 1, '0');
    const whole = digits.slice(0, -value.scale);
    const fraction = digits.slice(-value.scale).replace(/0+$/, '');
    digits = fraction ? `${whole}.${fraction}` : whole;
  }
  return negative && digits !== '0' ? `-${digits}` : digits;
}

/** `value` × 10^`power`. */
export function shift(value: Decimal, power: number): Decimal {
  if (power <= value.scale) return { digits: value.digits, scale: value.scale - power };
  return { digits: value.digits * 10n ** BigInt(power - value.scale), scale: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
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
  const difference = widen(a, scale) - widen(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value as a safe integer, or -1 when it is none. */
export function toInteger(value: Decimal): number {
  const plain = value.scale === 0 ? value : parseDecimal(formatDecimal(value));
  const number = Number(plain.digits);
  return plain.scale === 0 && Number.isSafeInteger(number) ? number : -1;
}

function widen(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}
