import { Gazetteer, noGazetteer, packEntries, unpackEntries } from './gazetteer.js';
import { LABELS } from './labels.js';
import { packWeights, unpackWeights } from './weights.js';

/** «FMNP», and behind it the version of the format and of the features that the weights belong to. */
const MAGIC = 0x464d4e50;
/** What new models are written as. */
export const MODEL_VERSION = 3;
/** Features that came with a version; models of earlier ones are read without them. */
export const CARELESS_SINCE = 2;
export const CONTEXT_SINCE = 2;
export const STOPS_SINCE = 3;
/** Of the file: the gazetteer has one of its own. */
const FORMAT = 1;
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
  /** Which features it was trained with. */
  readonly version: number;
  /** Classes of words, by the word alone. */
  readonly dictionary: Gazetteer;

  constructor(
    bits: number,
    unit: number,
    transitions: Int16Array,
    emissions: Int8Array,
    version = MODEL_VERSION,
    dictionary = noGazetteer,
  ) {
    this.bits = bits;
    this.unit = unit;
    this.transitions = transitions;
    this.emissions = emissions;
    this.version = version;
    this.dictionary = dictionary;
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
    if (view.getUint16(10) !== FORMAT) throw new NameModelError('the name model is of another format');
    const transitions = new Int16Array(LABELS * LABELS);
    let at = HEADER + transitions.length * 2;
    const emissions = bits <= 24 && bytes.length > at ? unpackWeights(bytes.subarray(at), 1 << bits) : undefined;
    if (emissions) at += emissions.end;
    const dictionary = emissions && unpackEntries(bytes.subarray(at), view.getUint32(12));
    if (!dictionary) throw new NameModelError('the name model is not of the size it says');
    for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(HEADER + i * 2);
    const unit = view.getUint16(8);
    return new NameModel(bits, unit, transitions, emissions.weights, version, new Gazetteer(dictionary));
  }

  /** The model as a file. Numbers are big-endian. */
  bytes(): Uint8Array {
    const at = HEADER + this.transitions.length * 2;
    const { entries } = this.dictionary;
    const weights = packWeights(this.emissions);
    const packed = packEntries(entries);
    const bytes = new Uint8Array(at + weights.length + packed.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC);
    view.setUint16(4, this.version);
    view.setUint8(6, this.bits);
    view.setUint8(7, LABELS);
    view.setUint16(8, this.unit);
    view.setUint16(10, FORMAT);
    view.setUint32(12, entries.length);
    for (const [i, weight] of this.transitions.entries()) view.setInt16(HEADER + i * 2, weight);
    bytes.set(weights, at);
    bytes.set(packed, at + weights.length);
    return bytes;
  }
}
