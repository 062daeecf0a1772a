import { articleFeatures, type CapitalColumns, MOST_ARTICLE_FEATURES } from './article-features.js';
import { VOTE, type Votes } from './candidate.js';
import { firstLabel, innerLabel, kinds, LABELS, mayFollow, OUTSIDE } from './labels.js';
import type { NameModel } from './model.js';
import { isCapital } from './shape.js';

/** No kind of one mention counts less than this against its likeliest. */
const LEAST_VOTES = -6 * VOTE;
const NEVER = -(2 ** 29);

/** Labels that may stand before each label. */
const before: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, other) => other).filter((other) => mayFollow(other, label)),
);

/** Finds the likeliest labels of units by dynamic programming (Viterbi) over whole numbers. Keeps nothing of a text. */
export class Decoder {
  readonly #model: NameModel;
  /** Weights of the labels of each token of the unit that was decoded last. */
  #weights = new Int32Array(LABELS * 512);
  #from = new Uint8Array(LABELS * 512);
  #labels = new Uint8Array(512);
  readonly #features = new Int32Array(MOST_ARTICLE_FEATURES);
  #scores = new Int32Array(LABELS);
  #next = new Int32Array(LABELS);

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** What one natural logarithm of odds is worth in weights. */
  get unit(): number {
    return this.#model.unit;
  }

  /** Labels of a unit, valid until the next call: `own` are the weights that the unit alone gives each. */
  decode(columns: CapitalColumns, own: Int16Array, evidence: (hash: number) => number): Uint8Array {
    const n = columns.count;
    if (n > this.#labels.length) {
      this.#weights = new Int32Array(n * 2 * LABELS);
      this.#from = new Uint8Array(n * 2 * LABELS);
      this.#labels = new Uint8Array(n * 2);
    }
    this.#weights.set(own);
    this.#addArticle(columns, evidence);
    this.#search(n);
    return this.#labels;
  }

  /** What speaks for each kind of the name from token `from` to `to` of the unit decoded last. */
  votes(from: number, to: number): Votes {
    const { transitions, unit } = this.#model;
    const sums = kinds.map((_, kind) => {
      const first = firstLabel(kind);
      const inner = innerLabel(kind);
      let sum = (transitions[first] as number) + (this.#weights[from * LABELS + first] as number);
      for (let t = from + 1; t < to; t++) {
        const link = transitions[(t === from + 1 ? first : inner) * LABELS + inner] as number;
        sum += link + (this.#weights[t * LABELS + inner] as number);
      }
      return sum;
    });
    const most = Math.max(...sums);
    return sums.map((sum) => Math.max(LEAST_VOTES, Math.round(((sum - most) * VOTE) / unit)));
  }

  #addArticle(columns: CapitalColumns, evidence: (hash: number) => number): void {
    const { emissions, bits } = this.#model;
    const weights = this.#weights;
    if (bits === 0) {
      // where no names have been loaded, nothing speaks for what has a capital
      for (let t = 0; t < columns.count; t++)
        if (isCapital(columns.shape[t] as number)) weights.fill(0, t * LABELS, (t + 1) * LABELS);
      return;
    }
    const shift = 32 - bits;
    const features = this.#features;
    for (let t = 0; t < columns.count; t++) {
      const count = articleFeatures(columns, t, evidence, features);
      const own = t * LABELS;
      for (let f = 0; f < count; f++) {
        const base = ((features[f] as number) >>> shift) * LABELS;
        for (let k = 0; k < LABELS; k++) weights[own + k]! += emissions[base + k] as number;
      }
    }
  }

  #search(n: number): void {
    const { transitions } = this.#model;
    const weights = this.#weights;
    const from = this.#from;
    let scores = this.#scores;
    let next = this.#next;
    for (let t = 0; t < n; t++) {
      for (let k = 0; k < LABELS; k++) {
        let best = NEVER;
        let link = OUTSIDE;
        if (t === 0) best = k === OUTSIDE || k % 2 === 1 ? (transitions[k] as number) : NEVER;
        else {
          const options = before[k] as readonly number[];
          for (let o = 0; o < options.length; o++) {
            const a = options[o] as number;
            const score = (scores[a] as number) + (transitions[a * LABELS + k] as number);
            if (score > best) {
              best = score;
              link = a;
            }
          }
        }
        next[k] = best + (weights[t * LABELS + k] as number);
        from[t * LABELS + k] = link;
      }
      [scores, next] = [next, scores];
    }
    let label = OUTSIDE;
    for (let k = 1; k < LABELS; k++) if ((scores[k] as number) > (scores[label] as number)) label = k;
    for (let t = n - 1; t >= 0; t--) {
      this.#labels[t] = label;
      label = from[t * LABELS + label] as number;
    }
  }
}
