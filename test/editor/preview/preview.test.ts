import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { closeEditors, factmark, makeFile, until } from '../support.js';

const ARTICLE =
  '---\nlang: en\ndate: 2025-03-31\n---\n# Forty boats\n\nThe yard sold **40** boats, and 12 million euros.\n';
const SIDECAR = `factmark: 1
article: "a.md"

claims:
  c-aaaaaa:
    target:
      prefix: "boats, and "
      suffix: "."
      exact: "12 million euros"
    status: disputed
    # c-aaaaaa
`;

/**
 * What VS Code's own preview makes of a document or a text, by its public command. Where the preview runs in another
 * extension host than ours (a browser with a server), VS Code lends no engine: then an engine of the same make does.
 */
async function preview(input: vscode.TextDocument | string): Promise<string> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    return (await vscode.commands.executeCommand<string>('markdown.api.render', input)) ?? '';
  }
  const engine = (await factmark()).extendMarkdownIt(new MarkdownIt() as never) as unknown as MarkdownIt;
  const text = typeof input === 'string' ? input : input.getText();
  const env = typeof input === 'string' ? {} : { currentDocument: input.uri };
  return engine.renderer.render(engine.parse(text, {}), engine.options, env);
}

describe('the Markdown preview', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('factmark');
  afterEach(async () => {
    await settings().update('preview.marks', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  it('marks facts with what they mean, and the state of their claims', async () => {
    const uri = await makeFile(ARTICLE);
    await vscode.workspace.fs.writeFile(
      uri.with({ path: `${uri.path}.claims.yaml` }),
      new TextEncoder().encode(SIDECAR),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await (await factmark()).claims(document);
    const html = await preview(document);
    assert.match(
      html,
      /<strong><span class="factmark factmark-amount factmark-end" title="[^"]*40[^"]*">40<\/span><\/strong>/u,
    );
    const money = /<span class="([^"]*)" title="([^"]*)">12 million euros<\/span>/u.exec(html);
    assert.ok(money, html);
    assert.equal(money[1], 'factmark factmark-amount factmark-disputed factmark-end');
    assert.match(money[2]!, /12,000,000/u);
    assert.match(money[2]!, /≠ disputed$/u);
  });

  it('follows what is typed', async () => {
    const document = await vscode.workspace.openTextDocument(await makeFile(ARTICLE));
    await (await factmark()).facts(document);
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('12 million'));
    edit.insert(document.uri, at, '7 trucks for ');
    await vscode.workspace.applyEdit(edit);
    assert.match(await preview(document), />7<\/span> trucks for <span[^>]*>12 million euros</u);
  });

  it('has no marks where they are switched off, and none in a text that is no document', async () => {
    const document = await vscode.workspace.openTextDocument(await makeFile(ARTICLE));
    await (await factmark()).facts(document);
    assert.match(await preview(document), /class="factmark/u);
    const text = await preview(ARTICLE);
    assert.doesNotMatch(text, /class="factmark/u);
    await settings().update('preview.marks', false, vscode.ConfigurationTarget.Global);
    await until('no marks', async () => !(await preview(document)).includes('class="factmark'));
  });
});
