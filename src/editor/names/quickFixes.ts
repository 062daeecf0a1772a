import * as vscode from 'vscode';
import type { Articles } from '../articles.js';
import { isRevision } from '../claims/model/siblings.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { entryOf, kindSaying, otherKinds } from './sayings.js';
import { type NameSubject, subjectAt } from './subject.js';

function isSelected(document: vscode.TextDocument, range: vscode.Range): boolean {
  return vscode.window.visibleTextEditors.some((one) => one.document === document && one.selection.isEqual(range));
}

/** What can be said of the name at the caret, or of the words selected, where VS Code offers quick fixes. */
export function registerNameFixes(articles: Articles): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions(document, range) {
        const article = isRevision(document.uri) ? undefined : articles.get(document);
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const subject = article && subjectAt(article, span);
        // A problem has a range too, but nobody asks whether its words are a name.
        return subject && (subject.fact || isSelected(document, range))
          ? fixesFor(subject, document.uri, span.start)
          : [];
      },
    },
    { providedCodeActionKinds: [kind] },
  );

  function fixesFor(subject: NameSubject, uri: vscode.Uri, offset: number): vscode.CodeAction[] {
    const { l10n } = vscode;
    // Words that are no name so far are those selected then.
    const place = [uri.toString(), subject.fact ? offset : undefined];
    const fix = (title: string, command: string, ...answers: readonly unknown[]): vscode.CodeAction => {
      const action = new vscode.CodeAction(`${title} (Factmark)`, kind);
      action.command = { command, title, arguments: [...place, ...answers] };
      return action;
    };
    const add = fix(l10n.t('Add to registry'), 'factmark.addToRegistry');
    if (!subject.fact) {
      return [add];
    }
    return [
      ...otherKinds(subject).map((type) => fix(kindSaying(type), 'factmark.setNameKind', { type })),
      fix(l10n.t('Not a name'), 'factmark.notAName'),
      fix(l10n.t('Same as another name…'), 'factmark.sameAs'),
      ...(entryOf(subject) ? [] : [add]),
    ];
  }
}
