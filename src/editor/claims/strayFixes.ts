import * as vscode from 'vscode';
import { isImageTarget, type Sidecar } from '../../core/claims/claim.js';
import { mergeSidecars } from '../../core/claims/merge/merge.js';
import { editSidecar } from '../../core/claims/sidecar/edit.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { fold } from '../../core/claims/target/folding.js';
import { LineIndex } from '../../core/text/line-index.js';
import { SIDECARS } from '../sidecar/documents.js';
import { exists, nameOf, tellingName } from '../text/files.js';
import { sidecarUriOf } from './model/siblings.js';
import { readContent } from './model/sidecarStore.js';
import { STRAY_CODES, strayAt } from './strays.js';

/** Articles that are searched for the words of a stray sidecar, and the most that are offered. */
const MOST_READ = 300;
const MOST_OFFERED = 3;

/** What can be done about a sidecar without an article, and about a second one. */
export function registerStrayFixes(): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    SIDECARS,
    {
      async provideCodeActions(document, _range, { diagnostics }, token) {
        const codes: readonly unknown[] = Object.values(STRAY_CODES);
        const diagnostic = diagnostics.find(({ source, code }) => source === 'Factmark' && codes.includes(code));
        if (!diagnostic) {
          return [];
        }
        return (await fixesFor(document, token)).map(({ title, edit }) => {
          const action = new vscode.CodeAction(`${title} (Factmark)`, kind);
          action.diagnostics = [diagnostic];
          action.edit = edit;
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

interface Fix {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

async function fixesFor(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<readonly Fix[]> {
  const { l10n } = vscode;
  const stray = await strayAt(document.uri);
  if (!stray) {
    return [];
  }
  const remove = new vscode.WorkspaceEdit();
  remove.deleteFile(document.uri, { ignoreIfNotExists: true });
  const last: Fix = { title: l10n.t('Delete These Claims'), edit: remove };
  if (stray.isSecond && stray.article) {
    const merged = await mergedInto(stray.article, document);
    return [...(merged ? [merged] : []), last];
  }
  const articles = stray.article ? [stray.article] : await articlesWith(document.getText(), token);
  const given = articles.map((article): Fix => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, sidecarUriOf(article)!, { overwrite: false });
    return { title: l10n.t('Give These Claims to “{0}”', tellingName(article, articles)), edit };
  });
  return [...given, last];
}

/** Both files of one article as one, by the rules of a merge without a common beginning. */
async function mergedInto(article: vscode.Uri, document: vscode.TextDocument): Promise<Fix | undefined> {
  const own = sidecarUriOf(article)!;
  const content = await readContent(own);
  try {
    const name = nameOf(article);
    const stray = editSidecar(document.getText(), { type: 'set-article', article: name });
    const there = content.type === 'text' ? content.text : '';
    const { text } = mergeSidecars('', editSidecar(there, { type: 'set-article', article: name }), stray);
    const edit = new vscode.WorkspaceEdit();
    const end = LineIndex.of(there).positionAt(there.length);
    edit.replace(own, new vscode.Range(0, 0, end.line, end.column), text);
    edit.deleteFile(document.uri);
    return { title: vscode.l10n.t('Merge Both Files of Claims into “{0}”', nameOf(own)), edit };
  } catch (error) {
    if (error instanceof SidecarError) {
      return undefined;
    }
    throw error;
  }
}

/** Articles without claims that hold at least half of the words, those with most of them first. */
async function articlesWith(text: string, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const { sidecar } = parseSidecar(text);
  const words = sidecar ? wordsIn(sidecar) : [];
  if (words.length === 0) {
    return [];
  }
  const found: { readonly uri: vscode.Uri; readonly count: number }[] = [];
  const pattern = '**/*.{md,mdx,markdown}';
  for (const uri of await vscode.workspace.findFiles(pattern, '**/node_modules/**', MOST_READ, token)) {
    // The person has gone on, and nobody sees the answer.
    if (token.isCancellationRequested) {
      return [];
    }
    const own = sidecarUriOf(uri);
    if (!own || (await exists(own))) {
      continue;
    }
    const article = fold(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    const count = words.filter((word) => article.includes(word)).length;
    if (count * 2 >= words.length) {
      found.push({ uri, count });
    }
  }
  const best = found.toSorted((a, b) => b.count - a.count || (a.uri.path < b.uri.path ? -1 : 1));
  return best.slice(0, MOST_OFFERED).map(({ uri }) => uri);
}

function wordsIn({ claims }: Sidecar): readonly string[] {
  return Object.values(claims)
    .map(({ target }) => fold(isImageTarget(target) ? target.image : target.exact))
    .filter((word) => word !== '');
}
