import * as vscode from 'vscode';
import { claimsAsCsv } from '../../../core/export/claim-rows.js';
import { DELIMITERS } from '../../../core/export/csv.js';
import { nameOf } from '../../text/files.js';
import { say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { ClaimServices } from './services.js';

/**
 * Writes the facts and claims of an article as a table for a spreadsheet. `file` says where to; `delimiter` overrules
 * what spreadsheets in the interface's language expect. Gives the address of the file.
 */
export function exportTable(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.exportTable', services, 'reads', async ({ claimed, request }) => {
    const { l10n } = vscode;
    const { document, checked, unreadable } = claimed;
    if (unreadable) return tell(l10n.t('The claims beside this article cannot be read. See Problems.'));
    const given = request.text('file');
    const delimiter = request.word('delimiter', DELIMITERS) ?? (writesDecimalCommas() ? ';' : ',');
    const file = given === undefined ? await askWhere(document.uri) : vscode.Uri.parse(given, true);
    if (!file) return undefined;
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(claimsAsCsv(checked, delimiter)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return tell(l10n.t('The table could not be written: {0}', reason));
    }
    say(l10n.t('Table written: {0}', nameOf(file)));
    return file.toString();
  });
}

/** There, spreadsheets put semicolons between cells. */
function writesDecimalCommas(): boolean {
  return new Intl.NumberFormat(vscode.env.language).format(0.5).includes(',');
}

function askWhere(article: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims as a Table'),
    defaultUri: article.with({ path: `${article.path}.csv` }),
    filters: { [vscode.l10n.t('Table (CSV)')]: ['csv'] },
  });
}
