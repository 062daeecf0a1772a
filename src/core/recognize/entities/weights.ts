import { LABELS } from './labels.js';

/** Labels that a byte says of a bucket whether they have a weight; the last one's bit stands in a row of its own. */
const IN_BYTE = 8;
const LAST = 1 << IN_BYTE;

/**
 * Weights by bucket, then label, as bytes that compress well, for most of them are zero: a byte a bucket that says which of
 * its first eight labels have a weight, a bit a bucket for the ninth, then the weights that are not zero, in order.
 */
export function packWeights(weights: Int8Array): Uint8Array {
  const buckets = weights.length / LABELS;
  const masks = new Uint8Array(buckets);
  const last = new Uint8Array(Math.ceil(buckets / 8));
  const values: number[] = [];
  for (let i = 0; i < buckets; i++)
    for (let k = 0; k < LABELS; k++) {
      const weight = weights[i * LABELS + k] as number;
      if (weight === 0) continue;
      if (k < IN_BYTE) masks[i]! |= 1 << k;
      else last[i >> 3]! |= 1 << (i & 7);
      values.push(weight);
    }
  const bytes = new Uint8Array(masks.length + last.length + values.length);
  bytes.set(masks);
  bytes.set(last, masks.length);
  bytes.set(Int8Array.from(values), masks.length + last.length);
  return bytes;
}

/** Reads the weights of so many buckets from the beginning of what `packWeights` made, and where they end; nothing when bytes lack. */
export function unpackWeights(
  bytes: Uint8Array,
  buckets: number,
): { readonly weights: Int8Array; readonly end: number } | undefined {
  const lastAt = buckets;
  let at = lastAt + Math.ceil(buckets / 8);
  if (bytes.length < at) return undefined;
  const weights = new Int8Array(buckets * LABELS);
  for (let i = 0; i < buckets; i++) {
    let mask = bytes[i] as number;
    if (((bytes[lastAt + (i >> 3)] as number) >> (i & 7)) & 1) mask |= LAST;
    for (; mask !== 0; mask &= mask - 1) weights[i * LABELS + 31 - Math.clz32(mask & -mask)] = bytes[at++] as number;
  }
  return at > bytes.length ? undefined : { weights, end: at };
}
