import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copyClaims, originalOf } from '../../../src/editor/claims/copies.js';
import type { ClaimedArticle } from '../../../src/editor/claims/model/claimedArticle.js';
import { Memory } from '../memory.js';
import { closeEditors, factmark, makeFile, pause, until } from '../support.js';
import { ARTICLE, claimsOf, openClaimed, readText, SIDECAR, writeText } from './support.js';

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? '';
const problem = (uri: vscode.Uri, code: string): vscode.Diagnostic | undefined =>
  vscode.languages.getDiagnostics(uri).find((one) => one.code === code);

async function applyFix(uri: vscode.Uri, code: string, title: RegExp): Promise<void> {
  await until(code, () => problem(uri, code) !== undefined);
  await vscode.window.showTextDocument(uri);
  const range = problem(uri, code)?.range ?? new vscode.Range(0, 0, 0, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
  );
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action?.edit, `${title} is not among: ${actions.map((one) => one.title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('files of claims', () => {
  it('is nested below its article where the Explorer nests files, beside what others nest', () => {
    const explorer = vscode.workspace.getConfiguration('explorer');
    const patterns = explorer.get<Readonly<Record<string, string>>>('fileNesting.patterns', {});
    assert.equal(patterns['*.md'], `\${capture}.md.claims.yaml`);
    assert.ok(patterns['*.ts'], 'the patterns of VS Code are still there');
  });

  afterEach(closeEditors);

  it('go with their article into another folder, and away with it', async () => {
    const { document, uri } = await openClaimed();
    const moved = vscode.Uri.joinPath(document.uri, '..', 'moved', nameOf(document.uri));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const there = vscode.Uri.parse(`${moved.toString()}.claims.yaml`);
    assert.equal(await readText(uri), undefined);
    assert.equal(await readText(there), SIDECAR);
    await closeEditors();
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(moved);
    assert.ok(await vscode.workspace.applyEdit(deletion));
    assert.equal(await readText(moved), undefined);
    assert.equal(await readText(there), undefined);
  });

  it('are offered to a copy of their article', async () => {
    const article = `${ARTICLE}\nOnly here: ${Date.now()} ferries.\n`;
    const { document } = await openClaimed(article);
    const copy = await makeFile(article);
    assert.equal((await originalOf(copy))?.toString(), document.uri.toString());
    assert.ok(await copyClaims(document.uri, copy));
    assert.equal(
      await readText(vscode.Uri.parse(`${copy.toString()}.claims.yaml`)),
      SIDECAR.replace('"article.md"', `"${nameOf(copy)}"`),
    );
    assert.equal(await originalOf(await makeFile('Something else.')), undefined);
  });

  it('without an article are a problem, and given to the article that they name', async () => {
    const article = await makeFile(ARTICLE);
    const stray = vscode.Uri.joinPath(article, '..', `old-${nameOf(article)}.claims.yaml`);
    await writeText(stray, SIDECAR.replace('"article.md"', `"${nameOf(article)}"`));
    await applyFix(stray, 'no-article', /^Give These Claims to/);
    const own = vscode.Uri.parse(`${article.toString()}.claims.yaml`);
    await until('the file', async () => (await readText(own)) !== undefined);
    assert.equal(await readText(stray), undefined);
    await until('no problem', () => problem(stray, 'no-article') === undefined);
  });

  it('without an article are found one by their words, or deleted', async () => {
    const words = `${Date.now()} boats`;
    const article = await makeFile(`They bought ${words}.\n`);
    const stray = vscode.Uri.joinPath(article, '..', 'gone.md.claims.yaml');
    const text = `factmark: 1\narticle: "gone.md"\n\nclaims:\n  c-7k2m9q:\n    target:\n      exact: "${words}"\n    status: unchecked\n    # c-7k2m9q\n`;
    await writeText(stray, text);
    await applyFix(stray, 'no-article', new RegExp(`^Give These Claims to “${nameOf(article)}”`));
    const own = vscode.Uri.parse(`${article.toString()}.claims.yaml`);
    await until('the name inside', async () => (await readText(own)) === text.replace('gone.md', nameOf(article)));
    await writeText(stray, text);
    await applyFix(stray, 'no-article', /^Delete These Claims/);
    assert.equal(await readText(stray), undefined);
  });

  it('of which an article has two are a problem, and become one', async () => {
    const { document, uri } = await openClaimed();
    const second = vscode.Uri.joinPath(uri, '..', `second-${nameOf(document.uri)}.claims.yaml`);
    const name = nameOf(document.uri);
    await writeText(
      second,
      SIDECAR.replace('"article.md"', `"${name}"`).replaceAll('c-9x4tbd', 'c-zzzzzz').replace('unchecked', 'disputed'),
    );
    await applyFix(second, 'two-sidecars', /^Merge Both Files of Claims/);
    await until('one file', async () => (await readText(second)) === undefined);
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.equal([...text.matchAll(/exact: "at least 12%"/g)].length, 1, text);
    assert.match(text, /status: disputed/);
    assert.match(text, new RegExp(`article: "${name}"`));
  });
});

describe('claims in other file systems', () => {
  afterEach(closeEditors);

  it('follow a file outside the workspace, too', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, '..', `outside-${Date.now()}.md`);
    const sidecar = vscode.Uri.parse(`${uri.toString()}.claims.yaml`);
    await writeText(uri, ARTICLE);
    await writeText(sidecar, SIDECAR);
    const { document } = await vscode.window.showTextDocument(uri);
    const claimed = await claimsOf(document);
    assert.equal(claimed.claims.length, 2);
    assert.ok(await claimed.edit(edit, 'Status'));
    assert.equal(await readText(sidecar), SIDECAR.replace('unchecked', 'waiting'));
    await until('a change from outside', async () => {
      // The watcher may need a moment to begin.
      await writeText(sidecar, SIDECAR.replace('unchecked', 'disputed'));
      await pause(300);
      return claimed.claim('c-9x4tbd')?.claim.status === 'disputed';
    });
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(sidecar);
  });
  const edit = { type: 'set-field', owner: { claim: 'c-9x4tbd' }, path: ['status'], value: 'waiting' } as const;

  it('are none in an article that has no file yet, which is read all the same', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: ARTICLE });
    assert.equal(document.uri.scheme, 'untitled');
    await vscode.window.showTextDocument(document);
    const claimed = await claimsOf(document);
    assert.equal(claimed.sidecarUri, undefined);
    assert.ok(claimed.readOnly);
    const target = { prefix: '', suffix: '', exact: '48 million euros' };
    const add = { type: 'add-claims', claims: [{ id: 'c-000001', claim: { target, status: 'unchecked' } }] } as const;
    assert.equal(await claimed.edit(add, 'First pass'), false);
    const facts = await (await factmark()).facts(document);
    assert.ok(facts?.some(({ text }) => text === '48 million euros'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are written where files are only in memory, new ones too', async () => {
    const memory = new Memory();
    const registered = vscode.workspace.registerFileSystemProvider('memfs', memory);
    try {
      const uri = vscode.Uri.parse('memfs:/article.md');
      await writeText(uri, ARTICLE);
      await writeText(vscode.Uri.parse('memfs:/article.md.claims.yaml'), SIDECAR);
      const { claimed } = await openAt(uri);
      assert.ok(await claimed.edit(edit, 'Status'));
      const text = new TextDecoder().decode(memory.files.get('/article.md.claims.yaml'));
      assert.equal(text, SIDECAR.replace('unchecked', 'waiting'));
      await writeText(vscode.Uri.parse('memfs:/other.md'), ARTICLE);
      const other = await openAt(vscode.Uri.parse('memfs:/other.md'));
      const target = { prefix: '', suffix: '', exact: '48 million euros' };
      const add = { type: 'add-claims', claims: [{ id: 'c-000001', claim: { target, status: 'unchecked' } }] } as const;
      assert.ok(await other.claimed.edit(add, 'First pass'));
      assert.ok(memory.files.has('/other.md.claims.yaml'));
    } finally {
      registered.dispose();
    }
  });

  it('are read and never written where nothing can be', async () => {
    const memory = new Memory();
    memory.writeFile(vscode.Uri.parse('vsls:/article.md'), new TextEncoder().encode(ARTICLE));
    memory.writeFile(vscode.Uri.parse('vsls:/article.md.claims.yaml'), new TextEncoder().encode(SIDECAR));
    const registered = vscode.workspace.registerFileSystemProvider('vsls', memory, { isReadonly: true });
    try {
      const { claimed } = await openAt(vscode.Uri.parse('vsls:/article.md'));
      assert.equal(claimed.claims.length, 2);
      assert.equal(await claimed.edit(edit, 'Status'), false);
      assert.equal(new TextDecoder().decode(memory.files.get('/article.md.claims.yaml')), SIDECAR);
    } finally {
      registered.dispose();
    }
  });
});

async function openAt(uri: vscode.Uri): Promise<{ readonly claimed: ClaimedArticle }> {
  const document = await vscode.workspace.openTextDocument(uri);
  const markdown = await vscode.languages.setTextDocumentLanguage(document, 'markdown');
  return { claimed: await claimsOf(markdown) };
}
