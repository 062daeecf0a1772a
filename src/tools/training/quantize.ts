import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import { LABELS } from '../../core/recognize/entities/labels.js';
import { NameModel } from '../../core/recognize/entities/model.js';
import type { CrfWeights } from './crf.js';

const MOST = 127;

/**
 * Whole numbers for the weights. What is under `least` (natural logarithm of odds) becomes zero, and `unit` is how finely
 * the rest is told apart: both make the file smaller when compressed.
 */
export function quantize(
  { bits, emissions, transitions }: CrfWeights,
  gazetteer: Gazetteer,
  unit = 10,
  least = 0,
): NameModel {
  const small = new Int8Array(emissions.length);
  for (let i = 0; i < emissions.length; i++) {
    const weight = emissions[i] as number;
    if (weight < least && weight > -least) continue;
    small[i] = Math.max(-MOST, Math.min(MOST, Math.round(weight * unit)));
  }
  const links = new Int16Array(LABELS * LABELS);
  for (let i = 0; i < links.length; i++) links[i] = Math.round((transitions[i] as number) * unit);
  return new NameModel(bits, unit, links, small, gazetteer);
}
