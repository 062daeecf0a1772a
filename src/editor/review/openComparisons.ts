import * as vscode from 'vscode';
import { isArticleUri } from '../claims/model/siblings.js';
import type { ComparedArticle, Comparison } from './comparison.js';

/*
 * Comparisons that are open: those of a pull request that is not checked out, of a commit on GitHub, of any two files. They
 * can be reviewed where there is no git.
 */

/** Of all articles in them; nothing when none is open. */
export function openComparison(): Comparison | undefined {
  const articles = openPairs();
  return articles.length === 0
    ? undefined
    : { label: vscode.l10n.t('the left side'), articles: () => Promise.resolve(articles) };
}

function openPairs(): readonly ComparedArticle[] {
  const found = new Map<string, ComparedArticle>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { original, modified } of tabs.flatMap(({ input }) => pairsIn(input))) {
      if (!isArticleUri(modified) || !isArticleUri(original)) continue;
      const key = [original, modified].join('\n');
      found.set(key, { name: nameOf(modified), before: original, after: modified });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Pair {
  readonly original: vscode.Uri;
  readonly modified: vscode.Uri;
}

function pairsIn(input: unknown): readonly Pair[] {
  if (input instanceof vscode.TabInputTextDiff) return [input];
  // Comparisons of several files have no type in the API yet, but say what is in them.
  const { textDiffs } = (input ?? {}) as { readonly textDiffs?: unknown };
  return Array.isArray(textDiffs) ? textDiffs.filter(isPair) : [];
}

function isPair(value: unknown): value is Pair {
  const { original, modified } = (value ?? {}) as Partial<Record<keyof Pair, unknown>>;
  return original instanceof vscode.Uri && modified instanceof vscode.Uri;
}

/** The path below the folder that is open, or all of it. */
function nameOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.workspaceFolders?.find(({ uri: { path } }) => uri.path.startsWith(`${path}/`));
  return uri.path.slice((folder?.uri.path.length ?? 0) + 1);
}
