import * as vscode from 'vscode';
import type { Voice } from '../../core/describe/voice.js';
import type { Articles } from '../articles.js';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { hoverContents } from './card.js';

/** Cards exactly on the words of a fact. */
export function registerHovers(articles: Articles, voice: Voice): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      // A long article that is still being read answers with what it has.
      const article = articles.get(document);
      const fact = article?.factAt(document.offsetAt(position));
      return article && fact && new vscode.Hover([...hoverContents(fact, article, voice)], rangeOf(document, fact));
    },
  });
}
