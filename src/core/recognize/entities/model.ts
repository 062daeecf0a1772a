import { Gazetteer, noGazetteer, packEntries, unpackEntries } from './gazetteer.js';
import { LABELS } from './labels.js';
import { packWeights, unpackWeights } from './weights.js';

/** «FMNP», and behind it the version of the format and of the features that the weights belong to. */
const MAGIC = 0x464d4e50;
/** What new models are written as. */
export const MODEL_VERSION = 2;
/** Features that came with a version; models of earlier ones are read without them. */
export const CARELESS_SINCE = 2;
export const CONTEXT_SINCE = 2;
const HEADER = 16;

/** Bytes that are no model, or none that this version reads. */
export class NameModelError extends Error {
  override readonly name = 'NameModelError';
}

/**
 * The weights of a linear-chain conditional random field as whole numbers, so that every machine finds the same names:
 * of each label by bucket of hashed features, and of each label behind another.
 */
export class NameModel {
  /** So many high bits of a feature's hash are its bucket. */
  readonly bits: number;
  /** What one natural logarithm of odds is worth. */
  readonly unit: number;
  /** By label before (outside for the start of a text), then label. */
  readonly transitions: Int16Array;
  /** By bucket, then label. */
  readonly emissions: Int8Array;
  readonly gazetteer: Gazetteer;
  /** Which features it was trained with. */
  readonly version: number;

  constructor(
    bits: number,
    unit: number,
    transitions: Int16Array,
    emissions: Int8Array,
    gazetteer: Gazetteer = noGazetteer,
    version = MODEL_VERSION,
  ) {
    this.bits = bits;
    this.unit = unit;
    this.transitions = transitions;
    this.emissions = emissions;
    this.gazetteer = gazetteer;
    this.version = version;
  }

  /**
   * Reads what `bytes` wrote.
   * @throws {NameModelError} when the bytes are not those of a model
   */
  static read(bytes: Uint8Array): NameModel {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) throw new NameModelError('these bytes are no name model');
    const [version, bits, labels] = [view.getUint16(4), view.getUint8(6), view.getUint8(7)];
    if (version < 1 || version > MODEL_VERSION || labels !== LABELS)
      throw new NameModelError(
        `the name model is of version ${version}, this program reads versions 1 to ${MODEL_VERSION}`,
      );
    const transitions = new Int16Array(LABELS * LABELS);
    const at = HEADER + transitions.length * 2;
    const emissions = bits <= 24 && bytes.length > at ? unpackWeights(bytes.subarray(at), 1 << bits) : undefined;
    const entries = emissions && unpackEntries(bytes.subarray(at + emissions.end), view.getUint32(12));
    if (!entries) throw new NameModelError('the name model is not of the size it says');
    for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(HEADER + i * 2);
    return new NameModel(bits, view.getUint16(8), transitions, emissions.weights, new Gazetteer(entries), version);
  }

  /** The model as a file. Numbers are big-endian. */
  bytes(): Uint8Array {
    const at = HEADER + this.transitions.length * 2;
    const { entries } = this.gazetteer;
    const packed = packEntries(entries);
    const weights = packWeights(this.emissions);
    const bytes = new Uint8Array(at + weights.length + packed.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC);
    view.setUint16(4, this.version);
    view.setUint8(6, this.bits);
    view.setUint8(7, LABELS);
    view.setUint16(8, this.unit);
    view.setUint32(12, entries.length);
    for (const [i, weight] of this.transitions.entries()) view.setInt16(HEADER + i * 2, weight);
    bytes.set(weights, at);
    bytes.set(packed, at + weights.length);
    return bytes;
  }
}
