import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from './nodes.js';

interface Choice extends vscode.QuickPickItem {
  readonly grouping: Grouping;
}

/** Asks what the tree is to go by; nothing when the question was put away. */
export async function askGrouping(now: Grouping): Promise<Grouping | undefined> {
  const { l10n } = vscode;
  const words: Readonly<Record<Grouping, string>> = {
    status: l10n.t('Status'),
    kind: l10n.t('Kind'),
    section: l10n.t('Section'),
    person: l10n.t('Person'),
  };
  const choices = GROUPINGS.map(
    (grouping): Choice => ({
      label: words[grouping],
      grouping,
      ...(grouping === now && { description: l10n.t('as it is now') }),
    }),
  );
  const chosen = await vscode.window.showQuickPick(choices, {
    title: l10n.t('Group Facts'),
    placeHolder: l10n.t('Changed words always come first.'),
  });
  return chosen?.grouping;
}
