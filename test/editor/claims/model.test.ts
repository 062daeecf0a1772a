import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { closeEditors, openArticle, place, until } from '../support.js';
import { ARTICLE, changedLines, claimsOf, openClaimed, readText, SIDECAR, wordsOfClaim, writeText } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

const setStatus = (claim: string, value: string): SidecarEdit => ({
  type: 'set-field',
  owner: { claim },
  path: ['status'],
  value,
});

describe('claims beside an article', () => {
  afterEach(closeEditors);

  it('are read with the article and stand on their words', async () => {
    const opened = await openClaimed();
    assert.equal(wordsOfClaim(opened, SPENT), '48 million euros');
    assert.equal(wordsOfClaim(opened, GREW), 'at least 12%');
    const { claimed } = opened;
    assert.equal(claimed.claim(SPENT)?.state.condition, 'sound');
    assert.equal(claimed.claimAt(opened.document.getText().indexOf('12%'))?.id, GREW);
    const fact = claimed.article.facts.find(({ text }) => text === '48 million euros');
    assert.ok(fact);
    assert.equal(claimed.claimOf(fact)?.id, SPENT);
    assert.equal(claimed.coverage.kinds.amount.covered, 1);
  });

  it('are none where there is no sidecar, and for an article that was never saved', async () => {
    const { claimed } = await openClaimed(ARTICLE, null);
    assert.equal(claimed.sidecar, undefined);
    assert.ok(!claimed.unreadable);
    assert.equal(claimed.coverage.covered, 0);
    const document = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'markdown' });
    const unsaved = await claimsOf(document);
    assert.equal(unsaved.sidecarUri, undefined);
    assert.ok(unsaved.readOnly);
  });

  it('move with every edit, and are stale when their words change', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(5, 0), 'A new line above.\n\n');
      edit.replace(place(document, '12%'), '14 %');
    });
    assert.equal(wordsOfClaim(opened, SPENT), '48 million euros');
    assert.equal(wordsOfClaim(opened, GREW), 'at least 14 %');
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    assert.equal(wordsOfClaim(opened, SPENT), '52 million euros');
    await until('stale', () => claimed.claim(SPENT)?.state.condition === 'stale');
    assert.equal(claimed.claim(SPENT)?.state.words, '52 million euros');
  });

  it('follow words that are typed over, and come back with undo', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    const words = place(document, '48 million euros');
    editor.selection = new vscode.Selection(words.start, words.end);
    for (const text of '50 million') await vscode.commands.executeCommand('type', { text });
    assert.equal(wordsOfClaim(opened, SPENT), '50 million');
    await until('stale', () => claimed.claim(SPENT)?.state.condition === 'stale');
    for (let i = 0; i < 12 && document.getText() !== ARTICLE; i++) await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
    await until('sound again', () => claimed.claim(SPENT)?.state.condition === 'sound');
    assert.equal(wordsOfClaim(opened, SPENT), '48 million euros');
  });

  it('are gone with their sentence and found where it is put back', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    const sentence = 'The island of Corvara bought ferries for 48 million euros on 3 March 2025.\n';
    await editor.edit((edit) => edit.delete(place(document, sentence)));
    assert.equal(wordsOfClaim(opened, SPENT), undefined);
    await until('gone', () => claimed.claim(SPENT)?.state.condition === 'gone');
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, `\n\n${sentence}`));
    await until('found', () => wordsOfClaim(opened, SPENT) === '48 million euros');
  });

  it('are looked for when the article changes from outside', async () => {
    const opened = await openClaimed();
    const changed = ARTICLE.replace('# The ferry\n', '# The ferries\n\nFor years there was none.\n').replace(
      '12%',
      '13%',
    );
    await writeText(opened.document.uri, changed);
    await until('the new text', () => opened.document.getText() === changed);
    await until('their places', () => wordsOfClaim(opened, GREW) === 'at least 13%');
    assert.equal(wordsOfClaim(opened, SPENT), '48 million euros');
  });

  it('are read again when the sidecar changes from outside, comes or goes', async () => {
    const { claimed, uri } = await openClaimed();
    await writeText(uri, SIDECAR.replace('status: unchecked', 'status: disputed'));
    await until('the change', () => claimed.claim(GREW)?.claim.status === 'disputed');
    await vscode.workspace.fs.delete(uri);
    await until('no sidecar', () => claimed.sidecar === undefined);
    assert.equal(claimed.claims.length, 0);
    await writeText(uri, SIDECAR);
    await until('the sidecar', () => claimed.claims.length === 2);
  });

  it('are those of an open sidecar that is not saved', async () => {
    const { claimed, uri } = await openClaimed();
    const sidecar = await vscode.window.showTextDocument(uri);
    await sidecar.edit((edit) => edit.replace(place(sidecar.document, 'status: unchecked'), 'status: waiting'));
    await until('the change', () => claimed.claim(GREW)?.claim.status === 'waiting');
    assert.ok(await claimed.edit(setStatus(SPENT, 'disputed'), 'Status: disputed'));
    assert.ok(sidecar.document.isDirty, 'it is left to be saved');
    assert.match(sidecar.document.getText(), /status: disputed\n[\s\S]*status: waiting\n/);
    assert.equal(await readText(uri), SIDECAR, 'the file is as it was');
  });
});

describe('edits of claims', () => {
  afterEach(closeEditors);

  it('change only the lines concerned, and are saved', async () => {
    const { claimed, uri } = await openClaimed();
    assert.ok(await claimed.edit(setStatus(GREW, 'needs-source'), 'Status: needs source'));
    const after = (await readText(uri)) ?? '';
    assert.deepEqual(changedLines(SIDECAR, after), ['-    status: unchecked', '+    status: needs-source']);
    assert.equal(claimed.claim(GREW)?.claim.status, 'needs-source');
    assert.ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty));
  });

  it('keep line ends and the byte order mark of a sidecar', async () => {
    const windows = `\ufeff${SIDECAR.replaceAll('\n', '\r\n')}`;
    const { claimed, uri } = await openClaimed(ARTICLE, windows);
    assert.ok(await claimed.edit(setStatus(GREW, 'waiting'), 'Status: waiting'));
    assert.equal(await readText(uri), windows.replace('status: unchecked', 'status: waiting'));
    assert.ok(await claimed.undo());
    assert.equal(await readText(uri), windows);
  });

  it('make the file when there is none, and undo takes it away', async () => {
    const { claimed, uri, document } = await openClaimed(ARTICLE, null);
    const target = { prefix: 'bought ferries for ', suffix: ' on 3 March 2025.', exact: '48 million euros' };
    const claims = [{ id: SPENT, claim: { target, status: 'unchecked' } }] as const;
    assert.ok(await claimed.edit({ type: 'add-claims', claims }, 'First pass'));
    const text = (await readText(uri)) ?? '';
    const name = document.uri.path.split('/').at(-1);
    assert.ok(text.startsWith(`factmark: 1\narticle: "${name}"\n\nclaims:\n  c-7k2m9q:\n`), text);
    assert.equal(wordsOfClaim({ document, claimed }, SPENT), '48 million euros');
    assert.ok(await claimed.edit(setStatus(SPENT, 'waiting'), 'Status: waiting'));
    assert.ok(await claimed.undo());
    assert.equal(await readText(uri), text);
    assert.ok(await claimed.undo());
    assert.equal(await readText(uri), undefined);
    assert.equal(claimed.sidecar, undefined);
    assert.equal(await claimed.undo(), false, 'nothing is left to undo');
  });

  it('are undone one after the other, by the lines they changed', async () => {
    const { claimed, uri } = await openClaimed();
    await claimed.edit(setStatus(GREW, 'waiting'), 'Status: waiting');
    const between = await readText(uri);
    await claimed.edit({ type: 'remove-claim', claim: SPENT }, 'Remove claim');
    // Somebody writes elsewhere meanwhile.
    await writeText(uri, ((await readText(uri)) ?? '').replace("the desk's own note", 'another note'));
    await until('the note', () => claimed.sidecarText?.includes('another note') === true);
    assert.ok(await claimed.undo());
    assert.equal(await readText(uri), between?.replace("the desk's own note", 'another note'));
    assert.ok(await claimed.undo());
    assert.equal(await readText(uri), SIDECAR.replace("the desk's own note", 'another note'));
  });

  it('are not undone where somebody has changed them since', async () => {
    const { claimed, uri } = await openClaimed();
    await claimed.edit(setStatus(GREW, 'waiting'), 'Status: waiting');
    const theirs = SIDECAR.replace('status: unchecked', 'status: withdrawn');
    await writeText(uri, theirs);
    await until('their change', () => claimed.claim(GREW)?.claim.status === 'withdrawn');
    assert.equal(await claimed.undo(), false);
    assert.equal(await readText(uri), theirs);
  });

  it('done at the same time all come in', async () => {
    const { claimed, uri } = await openClaimed();
    const done = await Promise.all([
      claimed.edit(setStatus(GREW, 'waiting'), 'a'),
      claimed.edit(setStatus(SPENT, 'disputed'), 'b'),
      claimed.edit({ type: 'set-field', owner: { claim: GREW }, path: ['notes'], value: 'ask again' }, 'c'),
    ]);
    assert.deepEqual(done, [true, true, true]);
    const text = (await readText(uri)) ?? '';
    assert.ok(/status: waiting/.test(text) && /status: disputed/.test(text) && /ask again/.test(text), text);
  });

  for (const [what, broken] of [
    ['merge markers', SIDECAR.replace('    status: unchecked', '<<<<<<< ours\n    status: unchecked')],
    ['a duplicate key', SIDECAR.replace('    status: unchecked', '    status: unchecked\n    status: waiting')],
    ['a newer version', SIDECAR.replace('factmark: 1', 'factmark: 2')],
    ['no version', SIDECAR.replace('factmark: 1', '')],
    ['an alias', SIDECAR.replace('status: unchecked', 'status: *x')],
  ] as const) {
    it(`are refused in a sidecar with ${what}, and nothing is written`, async () => {
      const { claimed, uri } = await openClaimed(ARTICLE, broken);
      assert.ok(claimed.problems.length > 0);
      assert.equal(claimed.unreadable, what !== 'a newer version');
      assert.equal(await claimed.edit(setStatus(GREW, 'waiting'), 'Status: waiting'), false);
      assert.equal(await readText(uri), broken);
    });
  }

  it('are refused when the file is not UTF-8', async () => {
    const { claimed, uri } = await openClaimed();
    const latin = new Uint8Array([...new TextEncoder().encode(SIDECAR), 0x23, 0x20, 0xe1, 0x0a]);
    await vscode.workspace.fs.writeFile(uri, latin);
    await until('the problem', () => claimed.unreadable);
    assert.equal(await claimed.edit(setStatus(GREW, 'waiting'), 'Status: waiting'), false);
    assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), latin);
  });

  it('are refused for an article that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'markdown' });
    assert.equal(await (await claimsOf(document)).edit(setStatus(GREW, 'waiting'), 'Status: waiting'), false);
  });
});

describe('the sidecar of an article', () => {
  afterEach(closeEditors);

  it('goes with the article when it is renamed, and names it', async () => {
    const { document, uri } = await openClaimed(ARTICLE, null);
    const name = document.uri.path.split('/').at(-1) ?? '';
    await writeText(uri, SIDECAR.replace('article.md', name));
    const renamed = vscode.Uri.joinPath(document.uri, '..', `renamed-${name}`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const moved = vscode.Uri.parse(`${renamed.toString()}.claims.yaml`);
    await until('its new place', async () => (await readText(moved))?.includes(`"renamed-${name}"`) === true);
    assert.equal(await readText(uri), undefined);
    assert.equal(await readText(moved), SIDECAR.replace('article.md', `renamed-${name}`));
    const { document: shown } = await vscode.window.showTextDocument(renamed);
    assert.equal((await claimsOf(shown)).claims.length, 2);
  });

  it('is not written over when there is another one where it would go', async () => {
    const { document, uri } = await openClaimed();
    const renamed = vscode.Uri.parse(document.uri.toString().replace('.md', '-b.md'));
    const there = vscode.Uri.parse(`${renamed.toString()}.claims.yaml`);
    await writeText(there, 'factmark: 1\n');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await readText(there), 'factmark: 1\n');
    assert.equal(await readText(uri), SIDECAR);
  });

  it('stays away from other Markdown files', async () => {
    const editor = await openArticle('They sold 40 boats.');
    assert.equal((await claimsOf(editor.document)).sidecarText, undefined);
  });
});
