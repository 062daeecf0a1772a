import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Articles } from '../articles.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { hoverContents } from './card.js';

/** Cards exactly on the words of a fact, or of a claim. */
export function registerHovers(articles: Articles, claims: ClaimedArticles, voice: Voice): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      // A long article that is still being read answers with what it has.
      const article = articles.get(document);
      const offset = document.offsetAt(position);
      const fact = article?.factAt(offset);
      const claimed = claims.get(document);
      const claim = (fact && claimed?.claimOf(fact)) ?? claimed?.claimAt(offset);
      const span = fact ?? claim?.span;
      if (!article || !span) {
        return undefined;
      }
      return new vscode.Hover([...hoverContents({ article, fact, claimed, claim }, voice)], rangeOf(document, span));
    },
  });
}
