import { articleFeatures } from '../../core/recognize/entities/article-features.js';
import { gatherEvidence } from '../../core/recognize/entities/evidence.js';
import { FeatureReader } from '../../core/recognize/entities/features.js';
import type { Gazetteer } from '../../core/recognize/entities/gazetteer.js';
import { firstLabel, innerLabel, kinds } from '../../core/recognize/entities/labels.js';
import { MODEL_VERSION } from '../../core/recognize/entities/model.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import type { Vocabulary } from '../../core/recognize/words/vocabulary.js';
import type { CorpusDocument } from './corpus.js';
import type { Example } from './crf.js';
import { compiled } from './lexicons.js';

/** Makes of documents what the tagger sees of them. */
export class Encoder {
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #reader: FeatureReader;

  constructor(language: string, gazetteer: Gazetteer, dictionary: Gazetteer) {
    const { vocabulary, lexicon } = compiled(language);
    this.#vocabulary = vocabulary;
    this.#tokens = new Tokens(languages.characters);
    this.#reader = new FeatureReader(lexicon, gazetteer, MODEL_VERSION, dictionary);
  }

  document(document: CorpusDocument, weight: number): Example[] {
    const counts = new Map<number, number>();
    for (const { text, heading } of document.units) {
      const tokens = this.#tokens.read(text, this.#vocabulary);
      this.#reader.read(tokens, heading ?? false);
      const evidence = gatherEvidence(tokens, this.#reader.columns);
      for (let i = 0; i < evidence.length; i += 2)
        counts.set(evidence[i]!, (counts.get(evidence[i]!) ?? 0) | evidence[i + 1]!);
    }
    const look = (hash: number): number => counts.get(hash) ?? 0;
    const units: Example[] = [];
    const extra = new Int32Array(64);
    for (const unit of document.units) {
      const tokens = this.#tokens.read(unit.text, this.#vocabulary);
      const reader = this.#reader;
      reader.read(tokens, unit.heading ?? false);
      const n = tokens.count;
      if (n === 0) continue;
      const parts: number[] = [];
      const ends = new Uint32Array(n);
      let at = 0;
      for (let i = 0; i < n; i++) {
        for (const end = reader.ends[i]!; at < end; at++) parts.push(reader.ids[at]!);
        const stop = articleFeatures(reader.columns, i, look, extra);
        for (let k = 0; k < stop; k++) parts.push(extra[k]!);
        ends[i] = parts.length;
      }
      const allowed = new Uint16Array(n).fill(document.othersUnmarked ? 0b110000001 : 1);
      let first = 0;
      for (const { start, end, type, doubtful } of unit.names) {
        while (first < n && tokens.end[first]! <= start) first++;
        const possible = type ? [kinds.indexOf(type)] : [...kinds.keys()];
        for (let i = first; i < n && tokens.start[i]! < end; i++) {
          allowed[i] = doubtful ? 1 : 0;
          for (const kind of possible) allowed[i]! |= 1 << (i > first ? innerLabel(kind) : firstLabel(kind));
        }
      }
      units.push({
        ids: Int32Array.from(parts),
        ends,
        allowed,
        weight,
      });
    }
    return units;
  }
}
