import * as vscode from 'vscode';
import { nameOf } from '../../text/files.js';
import { say, tell } from './ask.js';
import type { WordsThenAndNow } from './wordsThenAndNow.js';

/** What is written from an article for others. */
export interface Copy {
  /** Of the question where to save it. */
  readonly title: string;
  /** What a person who waits is told. */
  readonly progress: string;
  readonly article: vscode.Uri;
  /** Of the file's name: `.html`. */
  readonly ending: string;
  /** Where to, if the caller says; then nothing is shown and asked. */
  readonly file: string | undefined;
  write(): Promise<string>;
}

/** Shows a copy beside the article and asks where to save it. Gives the address of the file. */
export async function saveCopy(texts: WordsThenAndNow, copy: Copy): Promise<string | undefined> {
  const { l10n } = vscode;
  const { article, ending, progress, file: given } = copy;
  const text = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: progress }, () =>
    copy.write(),
  );
  if (given === undefined) await show(texts.keepText(`${nameOf(article)}${ending}`, text));
  const file = given === undefined ? await askWhere(copy) : vscode.Uri.parse(given, true);
  if (!file) return undefined;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    return tell(l10n.t('The copy could not be written: {0}', error instanceof Error ? error.message : String(error)));
  }
  if (given === undefined && ending.endsWith('.html') && file.scheme === 'file') void offerToOpen(file);
  else say(l10n.t('Copy written: {0}', nameOf(file)));
  return file.toString();
}

/** What will be saved, as text beside the article. */
async function show(copy: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(copy);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}

/** A page is read in a browser; only a file of this computer can be opened there. */
async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open in Browser');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Copy written: {0}', nameOf(file)), open);
  if (chosen === open) await vscode.env.openExternal(file);
}

function askWhere({ title, article, ending }: Copy): Thenable<vscode.Uri | undefined> {
  const { l10n } = vscode;
  return vscode.window.showSaveDialog({
    title,
    defaultUri: article.with({ path: `${article.path}${ending}` }),
    filters: ending.endsWith('.html')
      ? { [l10n.t('Web page (HTML)')]: ['html'] }
      : ending.endsWith('.md')
        ? { Markdown: ['md'] }
        : { [l10n.t('Data (JSON)')]: ['json'] },
  });
}
