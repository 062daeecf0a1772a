import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors } from '../../support.js';
import { ARTICLE, SIDECAR, writeText } from '../support.js';
import { acceptAll, escapeAll, run } from './support.js';

describe('checking all articles', function () {
  this.timeout(60_000);
  afterEach(closeEditors);

  it('lists errors and warnings of articles that have claims, and goes to the one that is chosen', async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const folder = vscode.Uri.joinPath(workspace.uri, 'tests', `all-${Date.now()}`);
    const args = { folder: folder.toString() };
    const write = (name: string, text: string): Promise<void> => writeText(vscode.Uri.joinPath(folder, name), text);
    await write('a.md', ARTICLE);
    await write('a.md.claims.yaml', SIDECAR);
    await write('no-claims.md', 'It opened on Friday, 6 May 2015.\n');
    assert.equal(await run('checkAll', args), undefined);
    await write('b/b.md', ARTICLE);
    await write('b/b.md.claims.yaml', SIDECAR.replaceAll('verdict: correct', 'verdict: incorrect'));
    await write('lost.md.claims.yaml', SIDECAR);
    // A language whose words nobody has asked for yet.
    await write('c.md', '---\nlang: nl\n---\nDe brug ging open op vrijdag 6 mei 2015.\n');
    await write('c.md.claims.yaml', 'factmark: 1\narticle: "c.md"\n');
    assert.equal(await escapeAll(run('checkAll', args)), undefined);
    const article = vscode.Uri.joinPath(folder, 'b', 'b.md').toString();
    assert.equal(await acceptAll(run('checkAll', args)), article);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), article);
    assert.equal(editor.document.getText(editor.selection), '48 million euros');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'b'), { recursive: true });
    assert.equal(await acceptAll(run('checkAll', args)), vscode.Uri.joinPath(folder, 'c.md').toString());
  });
});
