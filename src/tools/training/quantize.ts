import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import { feature } from '../../core/recognize/entities/hashing.js';
import { LABELS, OUTSIDE } from '../../core/recognize/entities/labels.js';
import { NameModel } from '../../core/recognize/entities/model.js';
import type { CrfWeights } from './crf.js';

const MOST = 127;

/**
 * Whole numbers for the weights. What is under `least` (natural logarithm of odds) becomes zero, and `unit` is how finely
 * the rest is told apart: both make the file smaller when compressed. Every token is so much less likely to be outside a
 * name as `recall` says: averaging over dropout makes a model shy.
 */
export function quantize(
  { bits, emissions, transitions }: CrfWeights,
  gazetteer: Gazetteer,
  recall: number,
  least: number,
  unit: number,
): NameModel {
  const small = new Int8Array(emissions.length);
  for (let i = 0; i < emissions.length; i++) {
    const weight = emissions[i] as number;
    if (weight < least && weight > -least) continue;
    small[i] = Math.max(-MOST, Math.min(MOST, Math.round(weight * unit)));
  }
  // the feature that every token has
  const everywhere = (feature(0, 0, 0) >>> (32 - bits)) * LABELS + OUTSIDE;
  small[everywhere] = Math.max(-MOST, (small[everywhere] as number) - Math.round(recall * unit));
  const links = new Int16Array(LABELS * LABELS);
  for (let i = 0; i < links.length; i++) links[i] = Math.round((transitions[i] as number) * unit);
  return new NameModel(bits, unit, links, small, gazetteer);
}
