import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Fact } from '../../core/facts.js';
import type { Articles } from '../articles.js';
import type { ClaimedArticle, PlacedClaim } from '../claims/model/claimedArticle.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import type { EarlierChecks } from '../claims/model/earlierChecks.js';
import type { RateFiles } from '../config/rateFiles.js';
import { rangeOf } from '../ranges.js';
import type { ReviewView } from '../review/reviewView.js';
import { thenAndNow } from '../review/thenAndNow.js';
import { hoverContents } from './card.js';
import { earlierOf } from './earlier.js';

/** How long a card waits for the claims of an article that was just opened, and of the workspace, in milliseconds. */
const PATIENCE = 300;

interface HoverParts {
  readonly articles: Articles;
  readonly claims: ClaimedArticles;
  readonly rates: RateFiles;
  readonly earlier: EarlierChecks;
  readonly voice: Voice;
  readonly review: Pick<ReviewView, 'sideOf'>;
}

/** Cards exactly on the words of a fact, or of a claim. */
export function articleHovers({ articles, claims, rates, earlier, voice, review }: HoverParts): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      // A long article, or claims, that are still being read answer with what they have.
      const article = articles.get(document);
      if (article && !claims.get(document)) {
        await within(claims.read(document));
      }
      const offset = document.offsetAt(position);
      const isSum = article?.factAt(offset)?.value.type === 'money';
      const exchange = isSum ? await rates.exchange(document.uri) : undefined;
      await within(earlier.read());
      const fact = article?.factAt(offset);
      const claimed = claims.get(document);
      const claim =
        (fact && claimed?.claimOf(fact)) ?? claimed?.claimAt(offset) ?? (fact && claimed && speakerFor(fact, claimed));
      const span = fact ?? claim?.span;
      if (!article || !span) {
        return undefined;
      }
      const side = review.sideOf(document.uri);
      const subject = {
        article,
        fact,
        claimed,
        claim,
        exchange,
        earlier: earlierOf(earlier, claimed, fact),
        reviewed: side && thenAndNow(side, { claim: claim?.id, fact }),
      };
      return new vscode.Hover([...hoverContents(subject, voice)], rangeOf(document, span));
    },
  };
}

/** The claim that speaks for a fact without standing on its words: that of its table. */
function speakerFor({ kind, start }: Fact, claimed: ClaimedArticle): PlacedClaim | undefined {
  const id = claimed.coverage.facts.find((one) => one.kind === kind && one.start === start)?.claim;
  return id === undefined ? undefined : claimed.claim(id);
}

/** Waits for something, but not for long. */
function within(reading: Promise<unknown>): Promise<unknown> {
  return Promise.race([reading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
