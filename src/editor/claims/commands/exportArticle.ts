import * as vscode from 'vscode';
import { claimReviews } from '../../../core/export/claim-review.js';
import { checkedCopy } from '../../../core/export/html/copy.js';
import { webAnnotations } from '../../../core/export/web-annotation.js';
import { nameOf } from '../../text/files.js';
import { interfaceVoice } from '../../voice.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import { saveCopy } from './saveCopy.js';
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
    if (format === 'csv') {
      const file = request.text('file');
      const table = { article: uri.toString(), ...(file !== undefined && { file }) };
      return vscode.commands.executeCommand('factmark.exportTable', table);
    }
    return saveCopy(texts, {
      title: l10n.t('Export Article'),
      progress: l10n.t('Exporting {0}…', nameOf(uri)),
      article: uri,
      ending: ENDINGS[format],
      file: request.text('file'),
      write: () => Promise.resolve(written(desk, format, request.flag('internal') ?? false)),
    });
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
