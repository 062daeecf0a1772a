import * as vscode from 'vscode';
import { CsvError } from '../../../core/export/csv.js';
import {
  type AnnotationProblem,
  type ImportedAnnotations,
  importAnnotations,
} from '../../../core/export/import-annotations.js';
import { type Imported, type ImportProblem, importCsv } from '../../../core/export/import-csv.js';
import { AnnotationError } from '../../../core/export/read-annotations.js';
import { nameOf } from '../../text/files.js';
import { type Choice, choose, say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Takes over a table that was filled in, or annotations (JSON), which sign nothing: `file`, or one that is asked for. Signs with the person's own handle, or with
 * `reviewer`. Gives `{ changed, problems }`; what was not taken over is listed, and leads to its claim.
 */
export function importTable(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.importTable', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const { claimed, request } = desk;
    const given = request.text('file');
    const file = given === undefined ? await askWhich(claimed.document.uri) : vscode.Uri.parse(given, true);
    if (!file) return undefined;
    const isTable = !/\.json(?:ld)?$/iu.test(file.path);
    // annotations sign nothing
    const reviewer = isTable
      ? (request.text('reviewer') ?? (await services.reviewer.handle(claimed.document.uri)))
      : '';
    if (reviewer === undefined) return undefined;
    const imported = await readFile(desk, file, isTable ? reviewer : undefined);
    if (!imported) return undefined;
    const { sidecar, changed, problems } = imported;
    if (changed > 0 && !(await claimed.replaceText(sidecar, l10n.t('Import of {0}', nameOf(file))))) return undefined;
    say(
      isTable
        ? l10n.t('{0} claims changed, {1} rows left out.', changed, problems.length)
        : l10n.t('{0} claims changed, {1} annotations left out.', changed, problems.length),
    );
    if (problems.length > 0 && given === undefined) await showProblems(claimed.document.uri, problems);
    return { changed, problems };
  });
}

/** @param reviewer who signs what a table says; without one, the file holds annotations */
async function readFile(
  { claimed, services }: Desk,
  file: vscode.Uri,
  reviewer: string | undefined,
): Promise<Imported | ImportedAnnotations | undefined> {
  const { l10n } = vscode;
  const { article, document, config, sidecarText, checked } = claimed;
  const { language, published } = article.context;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
    const options = {
      language,
      ...(published && { published }),
      config,
      registry: checked.registry,
      sidecar: sidecarText,
      article: nameOf(document.uri),
      random: () => services.random(),
    };
    return reviewer === undefined
      ? importAnnotations(article.source, text, options)
      : importCsv(article.source, text, { ...options, signer: { reviewer, date: services.today() } });
  } catch (error) {
    if (error instanceof CsvError || error instanceof AnnotationError)
      return tell(l10n.t('{0}: {1}', nameOf(file), error.message));
    if (error instanceof TypeError) return tell(l10n.t('{0} is not UTF-8. Save it as “CSV UTF-8”.', nameOf(file)));
    const reason = error instanceof Error ? error.message : String(error);
    return tell(l10n.t('The table could not be read: {0}', reason));
  }
}

async function askWhich(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Claims'),
    defaultUri: vscode.Uri.joinPath(article, '..'),
    filters: {
      [vscode.l10n.t('Table or annotations')]: ['csv', 'tsv', 'txt', 'json', 'jsonld'],
    },
  });
  return chosen?.[0];
}

async function showProblems(
  article: vscode.Uri,
  problems: readonly (ImportProblem | AnnotationProblem)[],
): Promise<void> {
  const { l10n } = vscode;
  const choices = problems.map((problem): Choice<ImportProblem | AnnotationProblem> => {
    const description = 'row' in problem ? l10n.t('row {0}', problem.row) : l10n.t('annotation {0}', problem.number);
    return { label: problem.about, description, detail: reasonText(problem), value: problem };
  });
  const chosen = await choose(l10n.t('Not Taken Over'), l10n.t('Choose a row to see its claim.'), choices);
  if (chosen?.value.about.startsWith('c-')) {
    await vscode.commands.executeCommand('factmark.goToClaim', article.toString(), chosen.value.about);
  }
}

function reasonText(problem: ImportProblem | AnnotationProblem): string {
  const { l10n } = vscode;
  switch (problem.reason) {
    case 'changed-since':
      return l10n.t('The claim has changed since the table was made. Nothing of the row was taken over.');
    case 'no-such-claim':
      return l10n.t('There is no claim with this id any more.');
    case 'no-quote':
      return l10n.t('It quotes no words of the article.');
    case 'contact-details':
      return l10n.t('What it says holds an address or a telephone number and was left out.');
    case 'no-such-words':
      if ('number' in problem) return l10n.t('These words do not stand in the article.');
      return l10n.t('These words do not stand in their sentence any more.');
    case 'other-words':
      return l10n.t('Not signed off: the words are now “{0}”.', problem.words ?? '');
    case 'no-reviewer':
      return l10n.t('Not signed off: nobody signs.');
    case 'no-certain-place':
      if ('number' in problem) return l10n.t('These words stand in more than one place.');
      return l10n.t('Not signed off: the words are gone, or in more than one place.');
  }
}
