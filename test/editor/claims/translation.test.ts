import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, makeFile, place, until } from '../support.js';
import { run, sidecarText } from './commands/support.js';
import { ARTICLE, type Opened, openClaimed, SIDECAR, writeText } from './support.js';

const translation = (name: string, euros = '48 millones de euros'): string => `---
date: 2025-03-14
lang: es
${name === '' ? '' : `translation-of: ${name}\n`}---
# El transbordador

La isla de Corvara compró transbordadores por ${euros} el 3 de marzo de 2025.
El pasaje creció al menos un 12 %, dijo Lucia Brandt.
`;

const problems = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Factmark');

describe('a translation', () => {
  let name: string;
  let original: vscode.Uri;
  beforeEach(async () => {
    original = await makeFile(ARTICLE);
    name = original.path.split('/').at(-1) ?? '';
    await writeText(vscode.Uri.parse(`${original.toString()}.claims.yaml`), SIDECAR);
  });
  afterEach(closeEditors);

  it('is told where its figures are not those of the original, with both places', async () => {
    const { document, editor } = await openClaimed(translation(name, '48 billones de euros'), null);
    await until('the problem', () => problems(document.uri).length > 0);
    const [problem] = problems(document.uri);
    assert.equal(problem?.code, 'translation-differs');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(problem.range), '48 billones de euros');
    const [{ location } = {}] = problem.relatedInformation ?? [];
    assert.equal(location?.uri.toString(), original.toString());
    const text = await vscode.workspace.openTextDocument(original);
    assert.equal(text.getText(location.range), '48 million euros');
    await editor.edit((edit) => edit.replace(place(document, 'billones'), 'millones'));
    await until('no problem', () => problems(document.uri).length === 0);
  });

  it('is compared with the original as it is being edited', async () => {
    const { document } = await openClaimed(translation(name), null);
    const other = await vscode.window.showTextDocument(original, { preview: false });
    await other.edit((edit) => edit.replace(place(other.document, '48 million'), '84 million'));
    await until('the problem', () => problems(document.uri).some(({ code }) => code === 'translation-differs'));
  });

  it('is told when its original is not there', async () => {
    const { document } = await openClaimed(translation('nowhere.md'), null);
    await until('the problem', () => problems(document.uri).length > 0);
    assert.equal(problems(document.uri)[0]?.code, 'original-missing');
  });

  it('does not read what is outside the workspace', async () => {
    const { document } = await openClaimed(translation('../../../../nowhere.md'), null);
    assert.equal(await run('bringOver'), undefined);
    assert.deepEqual(problems(document.uri), []);
  });

  it('gets the claims of the original, unchecked, with sources and links, and gives them back', async () => {
    const opened = await openClaimed(translation(name), null);
    assert.deepEqual(await run('bringOver'), { added: 2, linked: 0, left: 0, unsure: 0 });
    const text = (await sidecarText(opened)) ?? '';
    assert.match(text, /r-4h8w2d:\n {4}type: document\n {4}title: "Annual report"/u);
    assert.match(
      text,
      new RegExp(
        [
          ' {6}exact: "48 millones de euros"',
          ' {4}status: unchecked',
          ' {4}evidence:',
          ' {6}r-4h8w2d:',
          ' {8}at: "p\\. 14, table 3"',
          ' {8}quote: "Two vessels, 48 million"',
          ` {4}same-as: "${name}#c-7k2m9q"`,
          ' {4}# c-',
        ].join('\n'),
        'u',
      ),
    );
    assert.match(text, new RegExp(`exact: "al menos un 12 %"\n {4}status: unchecked\n {4}same-as: "${name}#c-9x4tbd"`));
    assert.doesNotMatch(text, /reviews|verdict/u);
    assert.equal(await run('undoClaimEdit'), true);
    assert.equal(await sidecarText(opened), undefined);
  });

  it('is given its original where it does not say', async () => {
    const opened: Opened = await openClaimed(translation(''), null);
    assert.deepEqual(await run('bringOver', { original: name }), { added: 2, linked: 0, left: 0, unsure: 0 });
    assert.equal(opened.document.getText(), translation(name));
  });
});
