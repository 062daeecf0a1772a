import { LABELS, mayFollow } from '../../core/recognize/entities/labels.js';

/** A sequence to learn from. */
export interface Example {
  /** Hashes of features, token by token. */
  readonly ids: Int32Array;
  /** Where those of each token end. */
  readonly ends: Uint32Array;
  /** Labels that each token may have, as bits. */
  readonly allowed: Uint16Array;
  readonly weight: number;
}

export interface CrfOptions {
  /** Logarithm to base 2 of the number of buckets that features are hashed into. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features left out at random at each step. */
  readonly dropout: number;
  readonly random: () => number;
  readonly report?: (epoch: number, loss: number) => void;
}

export interface CrfWeights {
  readonly bits: number;
  /** By bucket, then label. */
  readonly emissions: Float32Array;
  /** By label before (outside for the start), then label. */
  readonly transitions: Float32Array;
}

const K = LABELS;
const IMPOSSIBLE = 0;

/** Trains a linear-chain conditional random field by AdaGrad, on sequences whose labels may be known only in part. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): CrfWeights {
  return new CrfTrainer(examples, options).train();
}

class CrfTrainer {
  readonly #examples: readonly Example[];
  readonly #options: CrfOptions;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #average: Float32Array;
  readonly #transitions = new Float32Array(K * K);
  readonly #transitionSquares = new Float32Array(K * K);
  readonly #transitionAverage = new Float32Array(K * K);
  #emission = new Float64Array(K * 512);
  #forward = new Float64Array(K * 512);
  #backward = new Float64Array(K * 512);
  #gradient = new Float64Array(K * 512);
  #scale = new Float64Array(512);
  #kept = new Int32Array(1 << 15);
  #keptEnds = new Int32Array(512);
  readonly #pairs = new Float64Array(K * K);
  readonly #links = new Float64Array(K * K);

  constructor(examples: readonly Example[], options: CrfOptions) {
    this.#examples = examples;
    this.#options = options;
    const size = K << options.bits;
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#average = new Float32Array(size);
  }

  train(): CrfWeights {
    const { epochs, random, report, bits } = this.#options;
    const order = this.#examples.map((_, i) => i);
    let averaged = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const k = Math.floor(random() * (i + 1));
        [order[i], order[k]] = [order[k] as number, order[i] as number];
      }
      let loss = 0;
      for (const i of order) loss += this.#step(this.#examples[i] as Example);
      report?.(epoch, loss);
      if (epoch >= epochs / 2) {
        averaged++;
        for (let i = 0; i < this.#weights.length; i++) this.#average[i]! += this.#weights[i]!;
        for (let i = 0; i < K * K; i++) this.#transitionAverage[i]! += this.#transitions[i]!;
      }
    }
    for (let i = 0; i < this.#average.length; i++) this.#average[i]! /= averaged;
    for (let i = 0; i < K * K; i++) this.#transitionAverage[i]! /= averaged;
    return { bits, emissions: this.#average, transitions: this.#transitionAverage };
  }

  #step(example: Example): number {
    const n = example.ends.length;
    this.#reserve(n, example.ids.length);
    this.#score(example);
    const gradient = this.#gradient;
    gradient.fill(0, 0, n * K);
    this.#pairs.fill(0);
    const links = this.#links;
    for (let a = 0; a < K; a++)
      for (let b = 0; b < K; b++)
        links[a * K + b] = mayFollow(a, b) ? Math.exp(this.#transitions[a * K + b]!) : IMPOSSIBLE;
    const all = this.#marginals(example.allowed, false, n, -1);
    const known = this.#marginals(example.allowed, true, n, 1);
    if (!Number.isFinite(known) || !Number.isFinite(all)) return 0;
    this.#update(n, example.weight);
    return (all - known) * example.weight;
  }

  #score({ ids, ends }: Example): void {
    const { dropout, random, bits } = this.#options;
    const weights = this.#weights;
    const emission = this.#emission;
    const shift = 32 - bits;
    const boost = 1 / (1 - dropout);
    const kept = this.#kept;
    let count = 0;
    let at = 0;
    // one draw of 31 bits serves several features
    let pool = 0;
    let left = 0;
    const limit = Math.round(dropout * 64);
    for (let t = 0; t < ends.length; t++) {
      let e0 = 0,
        e1 = 0,
        e2 = 0,
        e3 = 0,
        e4 = 0,
        e5 = 0,
        e6 = 0,
        e7 = 0,
        e8 = 0;
      for (const end = ends[t]!; at < end; at++) {
        if (left === 0) {
          pool = Math.floor(random() * 0x40000000);
          left = 5;
        }
        const draw = pool & 63;
        pool >>= 6;
        left--;
        if (draw < limit) continue;
        const base = (ids[at]! >>> shift) * K;
        kept[count++] = base;
        e0 += weights[base]!;
        e1 += weights[base + 1]!;
        e2 += weights[base + 2]!;
        e3 += weights[base + 3]!;
        e4 += weights[base + 4]!;
        e5 += weights[base + 5]!;
        e6 += weights[base + 6]!;
        e7 += weights[base + 7]!;
        e8 += weights[base + 8]!;
      }
      this.#keptEnds[t] = count;
      const o = t * K;
      emission[o] = e0 * boost;
      emission[o + 1] = e1 * boost;
      emission[o + 2] = e2 * boost;
      emission[o + 3] = e3 * boost;
      emission[o + 4] = e4 * boost;
      emission[o + 5] = e5 * boost;
      emission[o + 6] = e6 * boost;
      emission[o + 7] = e7 * boost;
      emission[o + 8] = e8 * boost;
    }
  }

  /** Adds the marginals, times `sign`, to the gradient; returns the logarithm of the sum over all paths. */
  #marginals(allowed: Uint16Array, constrained: boolean, n: number, sign: number): number {
    const alpha = this.#forward;
    const beta = this.#backward;
    const links = this.#links;
    const emission = this.#emission;
    const scale = this.#scale;
    let total = 0;
    // unnormalised probabilities of each label by its own features, the largest 1
    for (let t = 0; t < n; t++) {
      const o = t * K;
      let max = emission[o]!;
      for (let k = 1; k < K; k++) if (emission[o + k]! > max) max = emission[o + k]!;
      let sum = 0;
      const mask = constrained ? allowed[t]! : 0x1ff;
      for (let k = 0; k < K; k++) {
        let value = 0;
        if ((mask >> k) & 1) {
          let inner = 0;
          if (t === 0) inner = links[k]!;
          else for (let a = 0; a < K; a++) inner += alpha[o - K + a]! * links[a * K + k]!;
          value = inner * Math.exp(emission[o + k]! - max);
        }
        alpha[o + k] = value;
        sum += value;
      }
      if (sum <= 0) return Number.NaN;
      for (let k = 0; k < K; k++) alpha[o + k]! /= sum;
      scale[t] = sum;
      total += Math.log(sum) + max;
    }
    const last = (n - 1) * K;
    for (let k = 0; k < K; k++) beta[last + k] = 1;
    const gradient = this.#gradient;
    const pairs = this.#pairs;
    for (let t = n - 1; t >= 0; t--) {
      const o = t * K;
      for (let k = 0; k < K; k++) gradient[o + k]! += sign * alpha[o + k]! * beta[o + k]!;
      let max = emission[o]!;
      for (let k = 1; k < K; k++) if (emission[o + k]! > max) max = emission[o + k]!;
      const mask = constrained ? allowed[t]! : 0x1ff;
      const inverse = 1 / scale[t]!;
      if (t > 0) for (let a = 0; a < K; a++) beta[o - K + a] = 0;
      for (let k = 0; k < K; k++) {
        if (!((mask >> k) & 1)) continue;
        const value = Math.exp(emission[o + k]! - max) * beta[o + k]! * inverse;
        if (value === 0) continue;
        if (t === 0) {
          pairs[k]! += sign * links[k]! * value;
          continue;
        }
        for (let a = 0; a < K; a++) {
          const link = links[a * K + k]! * value;
          beta[o - K + a]! += link;
          pairs[a * K + k]! += sign * alpha[o - K + a]! * link;
        }
      }
    }
    return total;
  }

  #update(n: number, weight: number): void {
    const { rate, dropout } = this.#options;
    const boost = 1 / (1 - dropout);
    const weights = this.#weights;
    const squares = this.#squares;
    const kept = this.#kept;
    const gradient = this.#gradient;
    let at = 0;
    for (let t = 0; t < n; t++) {
      const end = this.#keptEnds[t]!;
      for (let k = 0; k < K; k++) {
        const raw = gradient[t * K + k]!;
        if (raw < 0.002 && raw > -0.002) continue;
        const g = raw * weight * boost;
        const square = g * g;
        for (let i = at; i < end; i++) {
          const slot = kept[i]! + k;
          const s = squares[slot]! + square;
          squares[slot] = s;
          const w = weights[slot]!;
          weights[slot] = w + (rate * g) / Math.sqrt(s + 1e-2);
        }
      }
      at = end;
    }
    for (let i = 0; i < K * K; i++) {
      const g = this.#pairs[i]! * weight;
      this.#transitionSquares[i]! += g * g;
      this.#transitions[i]! += (rate * g) / Math.sqrt(this.#transitionSquares[i]! + 1e-2);
    }
  }

  #reserve(n: number, features: number): void {
    if (n > this.#scale.length) {
      this.#emission = new Float64Array(n * 2 * K);
      this.#forward = new Float64Array(n * 2 * K);
      this.#backward = new Float64Array(n * 2 * K);
      this.#gradient = new Float64Array(n * 2 * K);
      this.#scale = new Float64Array(n * 2);
      this.#keptEnds = new Int32Array(n * 2);
    }
    if (features > this.#kept.length) this.#kept = new Int32Array(features * 2);
  }
}
