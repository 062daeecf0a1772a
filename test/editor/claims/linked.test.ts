import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, makeFile, place, until } from '../support.js';
import { openClaimed, writeText } from './support.js';

const article = (millions: number): string =>
  `---\nlang: en\ndate: 2025-03-14\n---\nThe island of Corvara bought ferries for ${millions} million euros.\n`;
const sidecar = (millions: number, more = ''): string => `factmark: 1
claims:
  c-aaaaaa:
    target:
      prefix: "The island of Corvara bought ferries for "
      suffix: "."
      exact: "${millions} million euros"
    status: unchecked
${more}    # c-aaaaaa
`;
const problems = (uri: vscode.Uri): readonly string[] =>
  vscode.languages.getDiagnostics(uri).map(({ code, message }) => `${String(code)}: ${message}`);

describe('figures linked in several articles', () => {
  afterEach(closeEditors);

  it('are reported in the article that names another, open or not, and in the other when it is open', async () => {
    const other = await makeFile(article(48));
    await writeText(vscode.Uri.parse(`${other.toString()}.claims.yaml`), sidecar(48));
    const name = other.path.split('/').at(-1) ?? '';
    const link = (to: string): string => `    same-as: "${to}#c-aaaaaa"\n`;
    const { editor, document } = await openClaimed(article(48), sidecar(48, link(name)));
    assert.deepEqual(problems(document.uri), []);
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('the problem', () => problems(document.uri).length > 0);
    assert.match(problems(document.uri)[0] ?? '', /^same-as: «52 million euros» .*48 million euros/);

    await vscode.workspace.openTextDocument(other);
    await vscode.window.showTextDocument(other, { preview: false });
    await until('the other problem', () => problems(other).length > 0);
    assert.match(problems(other)[0] ?? '', /^same-as: «48 million euros» .*52 million euros/);
  });

  it('are reported when the other article is not there', async () => {
    const { document } = await openClaimed(article(48), sidecar(48, '    same-as: "nowhere.md#c-aaaaaa"\n'));
    await until('the problem', () => problems(document.uri).length > 0);
    assert.match(problems(document.uri)[0] ?? '', /^same-as-missing: .*nowhere\.md#c-aaaaaa/);
  });
});
