import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, place, until } from '../support.js';
import { openClaimed, readText } from './support.js';

const ARTICLE = `---
lang: es
---

La presa se llenó el 31 de abril de 2024 y abrió en junio.
`;
const WORDS = '31 de abril de 2024';

const problems = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Factmark');

async function actions(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

describe('what does not fit within an article', () => {
  afterEach(closeEditors);

  it('is in Problems with its code, also where there are no claims, and goes when it is mended', async () => {
    const { document, editor } = await openClaimed(ARTICLE, null);
    await until('the problem', () => problems(document).length === 1);
    const [problem] = problems(document);
    assert.equal(problem?.code, 'invalid-date');
    assert.equal(document.getText(problem.range), WORDS);
    await editor.edit((edit) => edit.replace(place(document, '31'), '30'));
    await until('no problem', () => problems(document).length === 0);
  });

  it('shows the other place, and is mended where that is certain', async () => {
    const text = ARTICLE.replace('31 de abril', '30 de abril').replace('junio', 'junio: un 3,5 % más y un 4.2 % menos');
    const { document } = await openClaimed(text, null);
    await until('the problem', () => problems(document).length === 1);
    const [problem] = problems(document);
    assert.equal(problem?.code, 'number-style');
    assert.equal(document.getText(problem.relatedInformation?.[0]?.location.range), '3,5');
    const mend = (await actions(document, problem.range)).find(({ edit }) => edit !== undefined);
    assert.ok(mend?.edit && mend.isPreferred);
    await vscode.workspace.applyEdit(mend.edit);
    assert.match(document.getText(), /un 4,2 % menos/u);
    await until('no problem', () => problems(document).length === 0);
  });

  it('is ignored for a reason, which is kept with the claims', async () => {
    const { document, claimed } = await openClaimed(ARTICLE, null);
    await until('the problem', () => problems(document).length === 1);
    const offered = await actions(document, problems(document)[0]!.range);
    const ignore = offered.find(({ command }) => command?.command === 'factmark.ignoreFinding');
    assert.ok(ignore?.command, 'it is offered to ignore it');
    const [where] = ignore.command.arguments as [object];
    await vscode.commands.executeCommand('factmark.ignoreFinding', { ...where, text: 'Así está en el acta.' });
    await until('no problem', () => problems(document).length === 0);
    assert.match((await readText(claimed.sidecarUri!)) ?? '', /ignore:\n\s+"?invalid-date"?: "Así está en el acta\."/u);
  });
});
