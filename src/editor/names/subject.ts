import { shownText } from '../../core/describe/voice.js';
import type { EntityFact } from '../../core/facts.js';
import type { Span } from '../../core/text/span.js';
import type { Article } from '../article.js';

/** Words of an article of which a person says what they name, or that they name nothing. */
export interface NameSubject {
  readonly article: Article;
  /** As the reader sees them, on one line. */
  readonly words: string;
  /** What was recognised there; nothing for words that were selected and are no name so far. */
  readonly fact?: EntityFact | undefined;
}

/** Longest stretch of words that may be one name, in UTF-16 code units. */
const LONGEST = 120;

/** The name at a place, or the words selected there. */
export function subjectAt(article: Article, { start, end }: Span): NameSubject | undefined {
  const fact = article.factAt(start);
  const isInside = fact?.kind === 'entity' && fact.start <= start && end <= fact.end;
  if (isInside && (start === end || (start === fact.start && end === fact.end))) {
    return { article, words: shownText(fact.text), fact };
  }
  const words = end - start > LONGEST ? '' : shownText(article.source.slice(start, end));
  return /\p{L}/u.test(words) ? { article, words } : undefined;
}
