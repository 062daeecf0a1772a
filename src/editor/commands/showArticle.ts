import * as vscode from 'vscode';
import { articleCommand, type Command, type Services } from './command.js';

/** What the status bar item opens: the settings of the article and of its highlights. */
export function showArticle(services: Services): Command {
  return articleCommand('factmark.showArticle', services, async ({ article }) => {
    const { l10n } = vscode;
    const { published, language } = article.context;
    const address = article.document.uri.toString();
    const entries: readonly (vscode.QuickPickItem & { readonly command: string })[] = [
      {
        label: `$(calendar) ${l10n.t('Set publication date')}`,
        description: published ?? l10n.t('not set'),
        command: 'factmark.setPublicationDate',
      },
      { label: `$(globe) ${l10n.t('Set language')}`, description: language, command: 'factmark.setLanguage' },
      { label: `$(play) ${l10n.t('Check the facts one by one')}`, command: 'factmark.checkArticle' },
      { label: `$(arrow-down) ${l10n.t('Go to the next fact')}`, command: 'factmark.nextFact' },
      { label: `$(eye) ${l10n.t('Switch highlights on or off')}`, command: 'factmark.toggleHighlights' },
    ];
    const chosen = await vscode.window.showQuickPick(entries, {
      title: l10n.t('Factmark: this article'),
      matchOnDescription: true,
    });
    if (chosen) {
      await vscode.commands.executeCommand(chosen.command, address);
    }
  });
}
