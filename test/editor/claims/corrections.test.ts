import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, place, until } from '../support.js';
import { ARTICLE, openClaimed } from './support.js';

const TOML = ARTICLE.replace('---\ndate: 2025-03-14\nlang: en\n---', '+++\ndate = 2025-03-14\nlang = "en"\n+++');

const problem = (document: vscode.TextDocument): vscode.Diagnostic | undefined =>
  vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'uncorrected-change');

/** The edit that VS Code offers for the finding. */
async function correctionOf(document: vscode.TextDocument): Promise<vscode.CodeAction> {
  await until('the problem', () => problem(document) !== undefined);
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem(document)!.range,
  );
  const action = offered.find(({ edit }) => edit !== undefined);
  assert.ok(action?.edit, 'a correction is offered');
  return action;
}

describe('a published article that says something else than what was signed', () => {
  afterEach(closeEditors);

  for (const [format, article, entry] of [
    [
      'YAML',
      ARTICLE,
      /\ncorrections:\n {2}- date: \d{4}-\d\d-\d\d\n {4}text: ".*"\n {4}claims: \["c-7k2m9q"\]\n---\n/u,
    ],
    ['TOML', TOML, /\n\n\[\[corrections\]\]\ndate = \d{4}-\d\d-\d\d\ntext = ".*"\nclaims = \["c-7k2m9q"\]\n\+\+\+\n/u],
  ] as const) {
    it(`gets a correction in its ${format} front matter, which is undone in one step`, async () => {
      const { document, editor } = await openClaimed(article);
      await editor.edit((edit) => edit.replace(place(document, '48 million'), '84 million'));
      const { edit } = await correctionOf(document);
      const before = document.getText();
      await vscode.workspace.applyEdit(edit!);
      assert.match(document.getText(), entry);
      assert.match(
        document.getText(),
        /said the island of Corvara bought ferries for 48 million euros on 3 March 2025\. The correct amount is 84 million euros\./u,
      );
      await until('no problem', () => problem(document) === undefined);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await until('the problem again', () => problem(document) !== undefined);
    });
  }

  it('needs none before its day has passed', async () => {
    const { document, editor } = await openClaimed(ARTICLE.replace('2025-03-14', '2999-03-14'));
    await editor.edit((edit) => edit.replace(place(document, '48 million'), '84 million'));
    await until('the words are known to have changed', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'stale'),
    );
    assert.equal(problem(document), undefined);
  });
});
