import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import { feature } from '../../core/recognize/entities/hashing.js';
import { LABELS, OUTSIDE } from '../../core/recognize/entities/labels.js';
import { MODEL_VERSION, NameModel } from '../../core/recognize/entities/model.js';
import type { CrfWeights } from './crf.js';
import type { Recipe } from './recipe.js';

const MOST = 127;

export interface CountedWeights extends CrfWeights {
  /** By bucket, how many tokens of the training have a feature of it. */
  readonly counts: Uint32Array;
}

/**
 * Whole numbers for the weights. What is under `least` (natural logarithm of odds) becomes zero, or under less where the
 * bucket is not `rare`, and `unit` is how finely the rest is told apart: both make the file smaller when compressed. Every
 * token is so much less likely to be outside a name as `recall` says: averaging over dropout makes a model shy.
 */
export function quantize(
  { bits, emissions, transitions, counts }: CountedWeights,
  dictionary: Gazetteer,
  { recall, least, rare, unit }: Pick<Recipe, 'recall' | 'least' | 'rare' | 'unit'>,
): NameModel {
  const small = new Int8Array(emissions.length);
  for (let at = 0; at < emissions.length; at += LABELS) {
    const weights = emissions.subarray(at, at + LABELS);
    // what all labels have in common tells none of them apart
    const median = weights.slice().sort()[LABELS >> 1] as number;
    const bound = least * Math.min(1, Math.sqrt(rare / (counts[at / LABELS] as number)));
    for (let k = 0; k < LABELS; k++) {
      const weight = (weights[k] as number) - median;
      if (weight < bound && weight > -bound) continue;
      small[at + k] = Math.max(-MOST, Math.min(MOST, Math.round(weight * unit)));
    }
  }
  // the feature that every token has
  const everywhere = (feature(0, 0, 0) >>> (32 - bits)) * LABELS + OUTSIDE;
  small[everywhere] = Math.max(-MOST, (small[everywhere] as number) - Math.round(recall * unit));
  const links = new Int16Array(LABELS * LABELS);
  for (let i = 0; i < links.length; i++) links[i] = Math.round((transitions[i] as number) * unit);
  return new NameModel(bits, unit, links, small, MODEL_VERSION, dictionary);
}
