import type { NameKind } from '../../core/recognize/entities/labels.js';

/** A name of an annotated text; offsets in UTF-16 code units, end exclusive. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** `undefined` where nobody said of which kind it is. */
  readonly type: NameKind | undefined;
  /** Whether it may as well be no name. */
  readonly doubtful?: true;
}

/** A paragraph, heading or cell. */
export interface CorpusUnit {
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly heading?: true;
}

export interface CorpusDocument {
  readonly id: string;
  readonly units: readonly CorpusUnit[];
  /** Whether a word outside the marked names may belong to a name of the kind «other»: nobody marked those. */
  readonly othersUnmarked: boolean;
}

export interface Corpus {
  readonly name: string;
  readonly language: string;
  readonly documents: readonly CorpusDocument[];
}
