import type { Sidecar, Status, Verdict } from '../claims/claim.js';
import { isSame } from '../claims/fact-claims.js';
import { sentenceAround } from '../claims/sentence.js';
import { claimStates, resolveClaims } from '../claims/state.js';
import { ArticleText } from '../claims/target/article-text.js';
import { ProseDocument } from '../prose/prose.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';

/** A place of an article as people are shown it. */
export interface PrintedPlace extends Span {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1. */
  readonly column: number;
  readonly words: string;
  readonly sentence: string;
  /** The claim about these very words. */
  readonly claim?: { readonly id: string; readonly status: Status; readonly verdict?: Verdict };
}

/** @param textKeys of the article's configuration */
export function printedPlaces(
  source: string,
  spans: readonly Span[],
  sidecar: Sidecar | undefined,
  textKeys: readonly string[] | undefined,
): readonly PrintedPlace[] {
  const article = ArticleText.ofProse(ProseDocument.open(source, { format: 'markdown', textKeys }));
  const states = sidecar ? claimStates(article, sidecar, resolveClaims(article, sidecar)) : [];
  const lines = LineIndex.of(source);
  return spans.map(({ start, end }) => {
    const { line, column } = lines.positionAt(start);
    const own = states.find(
      ({ place, claim }) => claim.status !== 'withdrawn' && place && isSame(place, { start, end }),
    );
    const sentence = sentenceAround(article, article.fromSource({ start, end }));
    return {
      start,
      end,
      line: line + 1,
      column: column + 1,
      words: article.shown({ start, end }),
      sentence: article.text.slice(sentence.start, sentence.end),
      ...(own && {
        claim: { id: own.id, status: own.claim.status, ...(own.claim.verdict && { verdict: own.claim.verdict }) },
      }),
    };
  });
}
