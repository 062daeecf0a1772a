import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Articles } from '../articles.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import type { RateFiles } from '../config/rateFiles.js';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { hoverContents } from './card.js';

/** How long a card waits for the claims of an article that was just opened, in milliseconds. */
const PATIENCE = 300;

/** Cards exactly on the words of a fact, or of a claim. */
export function registerHovers(
  articles: Articles,
  claims: ClaimedArticles,
  rates: RateFiles,
  voice: Voice,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position) {
      // A long article, or claims, that are still being read answer with what they have.
      const article = articles.get(document);
      if (article && !claims.get(document)) {
        await Promise.race([claims.read(document), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      }
      const offset = document.offsetAt(position);
      const isSum = article?.factAt(offset)?.value.type === 'money';
      const exchange = isSum ? await rates.exchange(document.uri) : undefined;
      const fact = article?.factAt(offset);
      const claimed = claims.get(document);
      const claim = (fact && claimed?.claimOf(fact)) ?? claimed?.claimAt(offset);
      const span = fact ?? claim?.span;
      if (!article || !span) {
        return undefined;
      }
      return new vscode.Hover(
        [...hoverContents({ article, fact, claimed, claim, exchange }, voice)],
        rangeOf(document, span),
      );
    },
  });
}
