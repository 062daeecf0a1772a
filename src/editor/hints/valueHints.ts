import * as vscode from 'vscode';
import { normalizedValue } from '../../core/describe/details.js';
import { shownText, type Voice } from '../../core/describe/voice.js';
import type { Fact } from '../../core/facts.js';
import { overlapped } from '../../core/text/ordered.js';
import type { Article } from '../article.js';
import type { Articles } from '../articles.js';
import { cardOf } from '../hover/card.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { SECTION } from '../settings.js';

const SETTING = 'values.inline';

/** What amounts and dates come to, behind their words; off by default. Names stand for themselves. */
export function registerValueHints(articles: Articles, voice: Voice): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const isOn = (): boolean => vscode.workspace.getConfiguration(SECTION).get<boolean>(SETTING, false);
  return vscode.Disposable.from(
    changed,
    // An edit asks for them anew by itself.
    articles.onDidRead(() => isOn() && changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.${SETTING}`)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const article = isOn() ? articles.get(document) : undefined;
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return article && overlapped(article.facts, span).flatMap((fact) => hintOf(fact, article, voice));
      },
    }),
  );
}

function hintOf(fact: Fact, article: Article, voice: Voice): readonly vscode.InlayHint[] {
  const { answer } = cardOf(withoutNoun(fact), article, voice);
  if (fact.kind === 'entity' || isSaid(fact, answer)) return [];
  // A blank and no padding, which would stand before the sign of a claim, and not behind it.
  const hint = new vscode.InlayHint(article.document.positionAt(fact.end), ` = ${answer}`);
  hint.tooltip = normalizedValue(fact);
  return [hint];
}

/** The counted noun stands behind the words, and would be read twice. */
function withoutNoun(fact: Fact): Fact {
  if (fact.kind !== 'amount' || fact.value.of === undefined) return fact;
  const { of: _, ...value } = fact.value;
  return { ...fact, value };
}

/** Whether the words say it in the same way already. */
function isSaid(fact: Fact, answer: string): boolean {
  const plain = (text: string): string => text.replace(/\s/gu, '').toLowerCase();
  return plain(shownText(fact.text)) === plain(answer);
}
