import type { EntityRegistry } from '../options.js';
import type { Tokens } from '../words/tokens.js';
import type { UnitKind } from './candidate.js';
import type { ListedName } from './columns.js';
import { Decoder } from './decoder.js';
import { gatherEvidence } from './evidence.js';
import { FeatureReader } from './features.js';
import { type Gazetteer, noGazetteer } from './gazetteer.js';
import { hashWithout, pairHash } from './hashing.js';
import { CERTAIN, firstLabel, innerLabel, kinds, LABELS, OUTSIDE } from './labels.js';
import { DEMONYM, type KnownName, type NameLexicon } from './lexicon.js';
import { NameModel } from './model.js';
import type { NameTable } from './name-table.js';
import { isCapital } from './shape.js';
import { TaggedUnit } from './tagged-unit.js';
import { SHORTEST_STEM } from './unit-columns.js';

const AT_SIGN = 0x40;
const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;

/** Of a newsroom that has no registry. */
const NO_NAMES: readonly ListedName[] = [];

const PLACE = kinds.indexOf('place');
/** How much more likely a listed country is a place in languages that the model never saw, as a logarithm of odds. */
const COUNTRY = 6;

export interface NameOptions {
  /** Also nationality words. */
  readonly demonyms?: boolean;
  readonly registry?: EntityRegistry;
}

/** Weights that find no name at all, for as long as there is no model: the registry's names are found all the same. */
const noModel = new NameModel(0, 16, new Int16Array(LABELS * LABELS), Int8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0));

/** Weighs the labels of each token of a unit. Keeps nothing of a text; one instance serves a language and registry. */
export class NameTagger {
  readonly #lexicon: NameLexicon;
  readonly #model: NameModel;
  readonly #reader: FeatureReader;
  readonly #decoder: Decoder;
  readonly #registry: NameTable<KnownName> | undefined;
  readonly #demonyms: boolean;
  readonly #joint: boolean;

  /** `joint`: the model is that of several languages, so that the names of countries may be new to it. */
  constructor(
    lexicon: NameLexicon,
    model: NameModel = noModel,
    gazetteer: Gazetteer = noGazetteer,
    options: NameOptions = {},
    joint = false,
  ) {
    this.#lexicon = lexicon;
    this.#joint = joint;
    this.#model = model;
    this.#reader = new FeatureReader(lexicon, gazetteer, model.version, model.dictionary);
    this.#decoder = new Decoder(model);
    this.#registry = options.registry && lexicon.registry(options.registry.entities);
    this.#demonyms = options.demonyms ?? false;
  }

  find(tokens: Tokens, unit: UnitKind): TaggedUnit {
    const n = tokens.count;
    this.#reader.read(tokens, unit.heading ?? false);
    const { columns } = this.#reader;
    const weights = this.#weigh(n);
    leaveAddresses(tokens, weights);
    if (this.#joint) this.#favourCountries(weights);
    const evidence = gatherEvidence(tokens, columns);
    return new TaggedUnit(
      tokens.text,
      {
        count: n,
        titled: columns.titled,
        start: tokens.start.slice(0, n),
        end: tokens.end.slice(0, n),
        word: columns.word.slice(0, n),
        shape: columns.shape.slice(0, n),
        bits: columns.bits.slice(0, n),
        initial: columns.initial.slice(0, n),
      },
      weights,
      evidence,
      this.#asks(n),
      this.#decoder,
      [...columns.names, ...this.#forms(tokens)],
      this.#registered(tokens),
      this.#demonyms ? this.#nationalities(tokens) : [],
      this.#lexicon,
    );
  }

  /** Makes the countries that the lists know likely, where they have a capital. */
  #favourCountries(weights: Int16Array): void {
    const { names, shape } = this.#reader.columns;
    const much = COUNTRY * this.#model.unit;
    for (const { start, end, value } of names) {
      if (!value.isCountry || !isCapital(shape[start] as number)) continue;
      for (let k = start; k < end; k++)
        weights[k * LABELS + (k === start ? firstLabel(PLACE) : innerLabel(PLACE))]! += much;
    }
  }

  #weigh(n: number): Int16Array {
    const { ids, ends } = this.#reader;
    const { emissions, bits } = this.#model;
    const weights = new Int16Array(n * LABELS);
    const shift = 32 - bits;
    let at = 0;
    for (let t = 0; t < n; t++) {
      // spelled out: nearly all the time of reading names goes by here
      let [a, b, c, d, e, f, g, h, o] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (const end = ends[t] as number; at < end; at++) {
        const base = bits === 0 ? 0 : ((ids[at] as number) >>> shift) * LABELS;
        o += emissions[base] as number;
        a += emissions[base + 1] as number;
        b += emissions[base + 2] as number;
        c += emissions[base + 3] as number;
        d += emissions[base + 4] as number;
        e += emissions[base + 5] as number;
        f += emissions[base + 6] as number;
        g += emissions[base + 7] as number;
        h += emissions[base + 8] as number;
      }
      const base = t * LABELS;
      weights[base] = o;
      weights[base + 1] = a;
      weights[base + 2] = b;
      weights[base + 3] = c;
      weights[base + 4] = d;
      weights[base + 5] = e;
      weights[base + 6] = f;
      weights[base + 7] = g;
      weights[base + 8] = h;
    }
    return weights;
  }

  /** Names of the registry, none overlapping. */
  #registered(tokens: Tokens): readonly ListedName[] {
    const table = this.#registry;
    if (!table) return NO_NAMES;
    const found: ListedName[] = [];
    for (let i = 0; i < tokens.count; ) {
      const match = table.at(tokens, i);
      if (!match) {
        i++;
        continue;
      }
      found.push({ start: i, end: match.end, value: match.value });
      i = match.end;
    }
    return found;
  }

  /** Forms of known names that tell the model nothing: abbreviations, and the genitive where it has an ending. */
  #forms(tokens: Tokens): readonly ListedName[] {
    const { known, forms, endings } = this.#lexicon;
    const { shape } = this.#reader.columns;
    const found: ListedName[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (!isCapital(shape[i] as number)) continue;
      const match = forms.at(tokens, i);
      if (match) found.push({ start: i, end: match.end, value: match.value });
      const text = tokens.slice(i);
      for (const ending of endings.genitive) {
        if (text.length - ending.length < SHORTEST_STEM || !text.endsWith(ending)) continue;
        const stem = hashWithout(tokens.hash[i] as number, ending);
        for (let start = Math.max(0, i - 2); start <= i; start++) {
          const value = isCapital(shape[start] as number) && known.inflected(tokens, start, i + 1, stem);
          if (!value) continue;
          found.push({ start, end: i + 1, value });
          break;
        }
      }
    }
    return found;
  }

  /** The words and pairs of words whose evidence the unit asks for. */
  #asks(n: number): Int32Array {
    const { word, shape } = this.#reader.columns;
    const asks = new Set<number>();
    for (let i = 0; i < n; i++) {
      if (!isCapital(shape[i] as number)) continue;
      asks.add(word[i] as number);
      for (const ending of this.#lexicon.endings.genitive) asks.add(hashWithout(word[i] as number, ending));
      if (i + 1 < n && isCapital(shape[i + 1] as number)) asks.add(pairHash(word[i] as number, word[i + 1] as number));
    }
    return Int32Array.from(asks);
  }

  #nationalities(tokens: Tokens): readonly ListedName[] {
    const found: ListedName[] = [];
    const { bits } = this.#reader.columns;
    for (let i = 0; i < tokens.count; i++) {
      if (((bits[i] as number) & DEMONYM) === 0) continue;
      const match = this.#lexicon.demonyms.at(tokens, i);
      if (match) found.push({ start: i, end: match.end, value: match.value });
    }
    return found;
  }
}

/** Whether an @ joins a name to the unit of an in-house system of mail, without a stop behind: “Ann Lee@HOUSTON”. */
function isInHouse(tokens: Tokens, at: number): boolean {
  if (!tokens.joined(at)) return false;
  for (let i = at + 1; i === at + 1 || tokens.joined(i); i++) if (tokens.isSign(i, STOP)) return false;
  return true;
}

/** Finds no names in addresses (https://…, ann@example.org, @user). */
function leaveAddresses(tokens: Tokens, weights: Int16Array): void {
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.isSign(i, AT_SIGN) && tokens.joined(i + 1) && !isInHouse(tokens, i);
    const protocol =
      tokens.isSign(i, SLASH) && tokens.isSign(i - 1, COLON) && tokens.isSign(i + 1, SLASH) && tokens.joined(i + 1);
    if (!at && !protocol) continue;
    let end = i + 1;
    while (tokens.joined(end)) end++;
    let start = i;
    while (tokens.joined(start)) start--;
    for (let k = start; k < end; k++) weights[k * LABELS + OUTSIDE]! += CERTAIN;
    i = end - 1;
  }
}
