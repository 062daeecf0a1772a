import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { History } from '../../../src/editor/claims/model/history.js';
import { SidecarWriter } from '../../../src/editor/claims/model/writer.js';
import { type Files, replaceFile } from '../../../src/editor/text/wholeFile.js';
import { closeEditors, pause, place, until } from '../support.js';
import { ARTICLE, openClaimed, readText, SIDECAR, wordsOfClaim, writeText } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

const set = (claim: string, field: string, value: string): SidecarEdit => ({
  type: 'set-field',
  owner: { claim },
  path: [field],
  value,
});

describe('a sidecar under fire', () => {
  before(() => vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global));
  after(() =>
    vscode.workspace.getConfiguration('files').update('autoSave', undefined, vscode.ConfigurationTarget.Global),
  );
  afterEach(closeEditors);

  it('is written without being opened when no editor shows it, and nothing is left beside it', async () => {
    const { claimed, uri } = await openClaimed();
    assert.ok(await claimed.edit(set(GREW, 'status', 'waiting'), 'Status'));
    assert.ok(!vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString()));
    assert.equal(await readText(uri), SIDECAR.replace('unchecked', 'waiting'));
    const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'));
    assert.deepEqual(
      names.filter(([name]) => name.includes('factmark-')),
      [],
    );
  });

  it('loses nothing of two windows that write the same article at once', async () => {
    const { claimed, uri } = await openClaimed();
    // The other window has its own writer and its own history; only the file is common.
    const other = new SidecarWriter(uri, new History());
    for (let i = 0; i < 15; i++) {
      const [ours, theirs] = [
        claimed.edit(set(SPENT, `x-ours-${i}`, 'a'), 'a'),
        other.edit(set(GREW, `x-theirs-${i}`, 'b'), 'b'),
      ];
      assert.ok(await ours);
      assert.ok(await theirs);
    }
    const text = (await readText(uri)) ?? '';
    assert.equal([...text.matchAll(/x-(?:ours|theirs)-\d+: "[ab]"/g)].length, 30, text);
    await until('what the other window wrote', () => claimed.sidecarText === text);
  });

  it('keeps what another window made when both make it', async () => {
    const { claimed, uri } = await openClaimed(ARTICLE, null);
    const other = new SidecarWriter(uri, new History());
    const add = (id: string, exact: string): SidecarEdit => ({
      type: 'add-claims',
      claims: [{ id, claim: { target: { prefix: '', suffix: '', exact }, status: 'unchecked' } }],
    });
    const done = await Promise.all([
      claimed.edit(add(SPENT, '48 million euros'), 'a'),
      other.edit(add(GREW, 'at least 12%'), 'b'),
    ]);
    assert.ok(done[0] && done[1]);
    const text = (await readText(uri)) ?? '';
    assert.ok(text.includes(SPENT) && text.includes(GREW), text);
  });

  it('is made anew from what another program wrote at the same moment', async () => {
    // Such as one without our locks: it writes between our last look and our own writing, and right behind it.
    let text = 'a';
    const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
    const files = (onWrite: () => void): Files => ({
      readFile: async () => bytes(text),
      writeFile: async (_uri, content) => {
        text = new TextDecoder().decode(content);
        onWrite();
      },
    });
    const uri = vscode.Uri.parse('memfs:/article.md.claims.yaml');
    const write = (from: string, onWrite: () => void): Promise<boolean> =>
      replaceFile(files(onWrite), uri, bytes(from), bytes(`${from}b`), undefined);
    assert.equal(await write('a', () => undefined), true);
    assert.equal(text, 'ab');
    assert.equal(await write('a', () => undefined), false, 'somebody has changed it before');
    assert.equal(text, 'ab');
    const done = await write('ab', () => {
      text = 'c';
    });
    assert.equal(done, false, 'to be made anew');
    assert.equal(text, 'c');
  });

  it('brings unsaved changes and those on disk together, and can be saved then', async () => {
    const { uri } = await openClaimed();
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.replace(place(editor.document, 'status: unchecked'), 'status: waiting'));
    assert.ok(editor.document.isDirty);
    await writeText(uri, SIDECAR.replace('p. 14, table 3', 'p. 15'));
    const both = SIDECAR.replace('status: unchecked', 'status: waiting').replace('p. 14, table 3', 'p. 15');
    await until('both', () => editor.document.getText() === both);
    // The word of it comes after that of the text.
    await until('unsaved changes: it is the person who saves', () => editor.document.isDirty);
    assert.ok(await editor.document.save());
    assert.equal(await readText(uri), both);
  });

  it('is not touched where unsaved changes and those on disk contradict each other', async () => {
    const { uri } = await openClaimed();
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.replace(place(editor.document, 'status: unchecked'), 'status: waiting'));
    await writeText(uri, SIDECAR.replace('status: unchecked', 'status: disputed'));
    await pause(1500);
    assert.equal(editor.document.getText(), SIDECAR.replace('status: unchecked', 'status: waiting'));
    assert.equal(await readText(uri), SIDECAR.replace('status: unchecked', 'status: disputed'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('and its article follow when another branch is checked out', async () => {
    const opened = await openClaimed();
    const { document, claimed, uri } = opened;
    const article = ARTICLE.replace('The island of Corvara bought', 'In spring the islands bought').replace(
      '48 million',
      '52 million',
    );
    const sidecar = SIDECAR.replace('status: unchecked', 'status: disputed').replace('# the desk', '# their desk');
    // Git writes one file after the other.
    await writeText(uri, sidecar);
    await writeText(document.uri, article);
    await until('the article', () => document.getText() === article);
    await until('the claims', () => claimed.claim(GREW)?.claim.status === 'disputed');
    await until('stale', () => claimed.claim(SPENT)?.state.condition === 'stale');
    assert.equal(wordsOfClaim(opened, SPENT), '52 million euros');
    await writeText(uri, SIDECAR);
    await writeText(document.uri, ARTICLE);
    await until('back', () => claimed.claim(SPENT)?.state.condition === 'sound' && claimed.sidecarText === SIDECAR);
  });

  it('is edited in the article’s unsaved state while the file of the article changes elsewhere', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed, uri } = opened;
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'Not saved yet.\n\n'));
    await writeText(document.uri, ARTICLE.replace('12%', '14%'));
    await pause(500);
    assert.ok(document.getText().includes('Not saved yet.'), 'what was not saved stays');
    assert.equal(wordsOfClaim(opened, SPENT), '48 million euros');
    assert.ok(await claimed.edit(set(SPENT, 'status', 'disputed'), 'Status'));
    assert.equal(await readText(uri), SIDECAR.replace('status: checked', 'status: disputed'));
  });
});
