import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, claimsOf, type Opened, readText, SIDECAR, wordsOfClaim, writeText } from '../claims/support.js';
import { closeEditors, factmark, pause, place, until } from '../support.js';

/* A workspace of two folders, each with its own factmark.yaml and articles that have the same names. */

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';
let count = 0;

function roots(): readonly [vscode.Uri, vscode.Uri] {
  const [first, second] = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  assert.ok(first && second, 'the workspace has not two folders');
  return [first, second];
}

/** A new folder of the same name in both. */
function folders(): readonly [vscode.Uri, vscode.Uri] {
  count++;
  const [first, second] = roots();
  return [vscode.Uri.joinPath(first, `desk-${count}`), vscode.Uri.joinPath(second, `desk-${count}`)];
}

async function open(folder: vscode.Uri, name: string): Promise<Opened> {
  const articleUri = vscode.Uri.joinPath(folder, name);
  const editor = await vscode.window.showTextDocument(articleUri, { preview: false });
  const uri = vscode.Uri.joinPath(folder, `${name}.claims.yaml`);
  return { editor, document: editor.document, uri, claimed: await claimsOf(editor.document) };
}

async function write(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await writeText(uri, text);
  return uri;
}

const codes = (uri: vscode.Uri): readonly string[] =>
  vscode.languages.getDiagnostics(uri).map(({ code }) => String(code));

async function fixes(uri: vscode.Uri): Promise<readonly vscode.CodeAction[]> {
  await vscode.workspace.openTextDocument(uri);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(0, 0, 0, 0),
  );
  return actions.filter(({ title }) => title.endsWith('(Factmark)'));
}

/** Writes a file as an editor does. */
async function save(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  assert.ok(await document.save());
}

/** Puts the sample and the folder beside it into the workspace, which has none: one read while VS Code starts may get lost. */
async function loadFolders(): Promise<void> {
  const file = vscode.workspace.workspaceFile;
  assert.ok(file, 'no workspace is open');
  const folders = ['sample', 'sample-2'].map((name) => ({ uri: vscode.Uri.joinPath(file, '..', name) }));
  assert.ok(vscode.workspace.updateWorkspaceFolders(0, vscode.workspace.workspaceFolders?.length ?? 0, ...folders));
  await until('the folders', () => vscode.workspace.workspaceFolders?.length === 2);
  for (const root of roots()) await watched(root);
}

/** Waits until VS Code tells of changes in a folder that was just added: it misses those of the first moment. */
async function watched(root: vscode.Uri): Promise<void> {
  let told = false;
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '*.probe'));
  watcher.onDidCreate(() => {
    told = true;
  });
  let tries = 0;
  await until('the first change to be told', async () => {
    await write(root, `${++tries}.probe`, '');
    await pause(100);
    return told;
  });
  watcher.dispose();
}

describe('a workspace of two folders', () => {
  before(loadFolders);

  afterEach(closeEditors);

  it('reads in each folder the factmark.yaml of that folder, and reads again only what a change is about', async () => {
    const [first, second] = roots();
    const text = 'They paid on Tuesday, 48 million euros.\n';
    await write(first, 'factmark.yaml', 'published: "2025-03-14"\nlanguage: en\n');
    await write(second, 'factmark.yaml', 'published: "2024-01-10"\nlanguage: en-GB\n');
    const api = await factmark();
    const articles = await Promise.all([first, second].map((root) => write(root, 'same.md', text)));
    const documents = await Promise.all(articles.map((uri) => vscode.workspace.openTextDocument(uri)));
    const published = async (i: number): Promise<string | undefined> => (await api.context(documents[i]!))?.published;
    await until('both', async () => (await published(0)) === '2025-03-14' && (await published(1)) === '2024-01-10');
    await write(second, 'factmark.yaml', 'published: "2023-05-05"\nlanguage: en-GB\n');
    await until('the second', async () => (await published(1)) === '2023-05-05');
    assert.equal(await published(0), '2025-03-14');
    for (const root of [first, second]) await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, 'factmark.yaml'));
    await until('none', async () => (await published(0)) === undefined && (await published(1)) === undefined);
  });

  it('keeps the claims of articles with the same name apart', async () => {
    const [first, second] = folders();
    for (const folder of [first, second]) {
      await write(folder, 'article.md', ARTICLE);
      await write(folder, 'article.md.claims.yaml', SIDECAR);
    }
    const [one, other] = [await open(first, 'article.md'), await open(second, 'article.md')];
    const status = { type: 'set-field', owner: { claim: GREW }, path: ['status'], value: 'waiting' } as const;
    assert.ok(await one.claimed.edit(status, 'Status'));
    assert.equal(await readText(one.uri), SIDECAR.replace('unchecked', 'waiting'));
    assert.equal(await readText(other.uri), SIDECAR);
    assert.equal(other.claimed.claim(GREW)?.claim.status, 'unchecked');
    await other.editor.edit((edit) => edit.replace(place(other.document, '48 million'), '52 million'));
    await until('stale', () => other.claimed.claim(SPENT)?.state.condition === 'stale');
    assert.equal(one.claimed.claim(SPENT)?.state.condition, 'sound');
    assert.equal(wordsOfClaim(one, SPENT), '48 million euros');
  });

  it('tells of a sidecar without an article in its own folder, though the other folder has one of that name', async () => {
    const [first, second] = folders();
    await write(first, 'lost.md', ARTICLE);
    await write(second, 'moved.md', ARTICLE);
    const stray = await write(second, 'lost.md.claims.yaml', SIDECAR.replace('article.md', 'lost.md'));
    await until('the problem', () => codes(stray).includes('no-article'));
    const titles = (await fixes(stray)).map(({ title }) => title);
    assert.ok(
      ['lost.md', 'moved.md'].every((name) => titles.some((title) => title.includes(`“${name}”`))),
      titles.join('\n'),
    );
    const fix = (await fixes(stray)).find(({ title }) => title.includes('“moved.md”'));
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await until('no problem', () => codes(stray).length === 0);
    assert.ok((await readText(vscode.Uri.joinPath(second, 'moved.md.claims.yaml')))?.includes(SPENT));
  });

  it('tells articles of the same name apart where it offers them', async () => {
    const [first, second] = folders();
    const text = ARTICLE.replaceAll('Corvara', 'Morvana').replaceAll('48 million', '77 million');
    await write(first, 'twin.md', text);
    await write(second, 'twin.md', text);
    const claims = SIDECAR.replaceAll('Corvara', 'Morvana').replaceAll('48 million', '77 million');
    const stray = await write(second, 'gone.md.claims.yaml', claims);
    await until('the problem', () => codes(stray).includes('no-article'));
    const titles = (await fixes(stray)).map(({ title }) => title).filter((title) => title.includes('twin.md'));
    assert.equal(titles.length, 2, titles.join('\n'));
    assert.notEqual(titles[0], titles[1]);
    await vscode.workspace.fs.delete(stray);
  });

  it('follows links by relative path, within a folder and into the other one', async () => {
    const [first, second] = folders();
    const article = (millions: number): string =>
      `---\nlang: en\ndate: 2025-03-14\n---\nThe island of Corvara bought ferries for ${millions} million euros.\n`;
    const sidecar = (millions: number, more = ''): string =>
      `factmark: 1\nclaims:\n  c-aaaaaa:\n    target:\n      prefix: "The island of Corvara bought ferries for "\n      suffix: "."\n      exact: "${millions} million euros"\n    status: unchecked\n${more}    # c-aaaaaa\n`;
    const path = (uri: vscode.Uri): string => uri.path.split('/').slice(-2).join('/');
    await write(second, 'far.md', article(48));
    await write(second, 'far.md.claims.yaml', sidecar(48));
    await write(vscode.Uri.joinPath(first, 'inner'), 'near.md', article(48));
    await write(vscode.Uri.joinPath(first, 'inner'), 'near.md.claims.yaml', sidecar(48));
    const toFar = `../../${path(second)}/far.md#c-aaaaaa`;
    for (const [name, link, changed] of [
      ['a.md', toFar, vscode.Uri.joinPath(second, 'far.md')],
      ['b.md', 'inner/near.md#c-aaaaaa', vscode.Uri.joinPath(first, 'inner', 'near.md')],
    ] as const) {
      await write(first, name, article(48));
      await write(first, `${name}.claims.yaml`, sidecar(48, `    same-as: "${link}"\n`));
      const { document, uri } = await open(first, name);
      assert.deepEqual(codes(document.uri), []);
      const links = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        uri,
        place(await vscode.workspace.openTextDocument(uri), link).start.translate(0, 2),
      );
      assert.deepEqual(
        links.map(({ targetUri }) => path(targetUri)),
        [path(vscode.Uri.parse(`${changed.toString()}.claims.yaml`))],
      );
      // Somebody changes and saves the article at the other end, in another editor.
      await save(changed, article(52));
      await save(vscode.Uri.parse(`${changed.toString()}.claims.yaml`), sidecar(52));
      await until('the problem', () => codes(document.uri).includes('same-as'));
    }
  });
});
