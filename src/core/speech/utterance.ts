import type { Span } from '../text/span.js';

/** What somebody has said, as far as an article's marks and words tell. UTF-16 offsets into the source. */
export interface Utterance extends Span {
  /** In quotation marks (or a block quote), or given back: «según …», “according to …”. */
  readonly manner: 'quoted' | 'reported';
  /** The words with their quotation marks, or with the words that say by whose account. */
  readonly whole: Span;
  /** Who probably said it: a name as the article writes it in full, or what it calls them. */
  readonly speaker?: string;
  /** Whether a verb of saying or «según» is beside it: without one it may be a title, or words held at arm’s length. */
  readonly attributed: boolean;
}

/** The shortest utterance around a stretch, its marks included. */
export function utteranceAround(utterances: readonly Utterance[], { start, end }: Span): Utterance | undefined {
  let found: Utterance | undefined;
  for (const one of utterances) {
    if (one.whole.start > start || end > one.whole.end) continue;
    if (!found || one.end - one.start < found.end - found.start) found = one;
  }
  return found;
}
