import * as vscode from 'vscode';
import { claimReviews } from '../../../core/export/claim-review.js';
import { checkedCopy } from '../../../core/export/html/copy.js';
import { webAnnotations } from '../../../core/export/web-annotation.js';
import { nameOf } from '../../text/files.js';
import { interfaceVoice } from '../../voice.js';
import { type Choice, choose, say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import type { WordsThenAndNow } from './wordsThenAndNow.js';

const FORMATS = ['html', 'csv', 'claimreview', 'webannotation'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<Exclude<Format, 'csv'>, string>> = {
  html: '.html',
  claimreview: '.claimreview.json',
  webannotation: '.annotations.json',
};

/**
 * Writes an article and its claims for other people and programs: `format` as the command line has it. Shows what it
 * will be beside the article and asks where to save it; `file` says so at once. `internal`: with notes and questions.
 * Gives the address of the file.
 */
export function exportArticle(services: ClaimServices, texts: WordsThenAndNow): ClaimCommand {
  return deskCommand('factmark.exportArticle', services, 'reads', async (desk) => {
    const { l10n } = vscode;
    const { claimed, request } = desk;
    if (claimed.unreadable) return tell(l10n.t('The claims beside this article cannot be read. See Problems.'));
    const format = request.word('format', FORMATS) ?? (await chooseFormat());
    if (!format) return undefined;
    const { uri } = claimed.document;
    const given = request.text('file');
    if (format === 'csv') {
      const table = { article: uri.toString(), ...(given !== undefined && { file: given }) };
      return vscode.commands.executeCommand('factmark.exportTable', table);
    }
    const title = l10n.t('Exporting {0}…', nameOf(uri));
    const text = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
      Promise.resolve(written(desk, format, request.flag('internal') ?? false)),
    );
    if (given === undefined) await show(texts.keepText(`${nameOf(uri)}${ENDINGS[format]}`, text));
    const file = given === undefined ? await askWhere(uri, format) : vscode.Uri.parse(given, true);
    if (!file) return undefined;
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      return tell(l10n.t('The copy could not be written: {0}', error instanceof Error ? error.message : String(error)));
    }
    if (given === undefined && format === 'html' && file.scheme === 'file') void offerToOpen(file);
    else say(l10n.t('Copy written: {0}', nameOf(file)));
    return file.toString();
  });
}

async function chooseFormat(): Promise<Format | undefined> {
  const { l10n } = vscode;
  const choice = (value: Format, label: string, detail: string): Choice<Format> => ({ label, detail, value });
  const choices = [
    choice('html', l10n.t('Checked copy (HTML)'), l10n.t('To read and to print, with sources beside the text.')),
    choice('csv', l10n.t('Table (CSV)'), l10n.t('To fill in with a spreadsheet and bring back.')),
    choice('claimreview', l10n.t('Verdicts (ClaimReview)'), l10n.t('For search engines and archives of fact checks.')),
    choice('webannotation', l10n.t('Annotations (Web Annotation)'), l10n.t('For other programs that annotate.')),
  ];
  const title = l10n.t('Export Article');
  return (await choose(title, l10n.t('Notes and confidential sources are left out.'), choices))?.value;
}

function written({ claimed }: Desk, format: Exclude<Format, 'csv'>, internal: boolean): string {
  const { checked, document } = claimed;
  const name = nameOf(document.uri);
  switch (format) {
    case 'html':
      return checkedCopy(checked, { voice: interfaceVoice(), internal, name });
    case 'claimreview':
      return claimReviews(checked, { voice: interfaceVoice() });
    case 'webannotation':
      return webAnnotations(checked, { name, internal });
  }
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

function askWhere(article: vscode.Uri, format: Exclude<Format, 'csv'>): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Article'),
    defaultUri: article.with({ path: `${article.path}${ENDINGS[format]}` }),
    filters:
      format === 'html'
        ? { [vscode.l10n.t('Web page (HTML)')]: ['html'] }
        : { [vscode.l10n.t('Data (JSON)')]: ['json'] },
  });
}
