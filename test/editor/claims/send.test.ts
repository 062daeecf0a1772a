import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { slug } from '../../../src/editor/claims/send/identity.js';
import { closeEditors, setSetting, skipBecause, until } from '../support.js';
import { acceptAll, escapeAll, run } from './commands/support.js';
import { Desk } from './repository.js';
import { ARTICLE, claimsOf, openClaimed, SIDECAR } from './support.js';

const GREW = 'c-9x4tbd';
const DISPUTED = SIDECAR.replace('status: unchecked', 'status: disputed');
const WAITING = SIDECAR.replace('status: unchecked', 'status: waiting');
const NOTED = SIDECAR.replace('title: "Annual report"', 'title: "Annual report 2024"');
const MESSAGE = 'Checks of “article.md” (disputed: 1)';
const FILES = ['article.md.claims.yaml'];

describe('sending checks', function () {
  this.timeout(90_000);
  afterEach(closeEditors);

  let desk: Desk;
  beforeEach(async function () {
    const opened = await Desk.open();
    if (!opened) return skipBecause(this, 'there is no git in the browser');
    desk = opened;
  });

  const send = (more: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    run('sendChecks', { article: desk.article.toString(), send: true, ...more });

  it('commits the article and its claims alone and pushes; other files stay as they are, staged or not', async () => {
    await desk.write('article.md', ARTICLE.replace('ferries for', 'two ferries for'));
    await desk.write('article.md.claims.yaml', DISPUTED);
    await desk.write('notes.txt', 'one\nTWO\nthree\n');
    await desk.write('added.txt', 'added\n');
    desk.git('add', 'notes.txt', 'added.txt');
    desk.git('rm', '-q', 'plan.txt');
    await desk.write('notes.txt', 'one\nTWO\nTHREE\n');
    await desk.write('new.txt', 'new\n');
    const before = desk.others();
    assert.equal(before.filter((line) => /^(?:MM|A |D |\?\?) /.test(line)).length, 4, before.join('\n'));
    assert.equal(await send(), 'sent');
    assert.deepEqual(desk.others(), before);
    assert.equal(await desk.read('notes.txt'), 'one\nTWO\nTHREE\n');
    assert.deepEqual(desk.lastAtRemote(), {
      message: `${MESSAGE}\n\nWith changes of the text.`,
      files: ['article.md', 'article.md.claims.yaml'],
    });
    assert.equal(desk.git('status', '--porcelain', 'article.md', 'article.md.claims.yaml'), '');
    assert.equal(await send(), 'nothing');
  });

  it('shows first what it will do; Escape leaves everything alone', async () => {
    await desk.write('article.md.claims.yaml', DISPUTED);
    const head = desk.git('rev-parse', 'HEAD');
    await vscode.window.showTextDocument(desk.article);
    assert.equal(await escapeAll(run('sendChecks')), undefined);
    assert.equal(desk.git('rev-parse', 'HEAD'), head);
    assert.equal(desk.git('status', '--porcelain'), ' M article.md.claims.yaml');
    assert.equal(await acceptAll(run('sendChecks')), 'sent');
    assert.deepEqual(desk.lastAtRemote(), { message: MESSAGE, files: FILES });
  });

  it('sends what is not saved yet, and a message of the caller’s', async () => {
    const { document } = await vscode.window.showTextDocument(desk.article);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), 'The end.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await send({ message: 'Fin' }), 'sent');
    assert.deepEqual(desk.lastAtRemote(), { message: 'Fin', files: ['article.md'] });
    assert.ok(desk.atRemote('show', 'main:article.md').endsWith('The end.'));
  });

  it('makes a place at the remote for a new branch; without a remote it commits here', async () => {
    desk.git('checkout', '-q', '-b', 'ana/ferry');
    await desk.write('article.md.claims.yaml', DISPUTED);
    assert.equal(await send(), 'sent');
    assert.equal(desk.git('rev-parse', '--abbrev-ref', '@{upstream}'), 'origin/ana/ferry');
    assert.equal(desk.atRemote('log', '-1', '--format=%s', 'ana/ferry'), MESSAGE);
    desk.git('remote', 'remove', 'origin');
    await desk.write('article.md.claims.yaml', WAITING);
    assert.equal(await send(), 'kept');
    assert.equal(desk.git('status', '--porcelain'), '');
    assert.equal(await send(), 'nothing');
  });

  it('brings in what others have sent; what is staged besides stays so', async () => {
    await desk.colleagueSends({ 'plan.txt': 'plan b\n' });
    await desk.write('article.md.claims.yaml', DISPUTED);
    await desk.write('notes.txt', 'one\nTWO\nthree\n');
    desk.git('add', 'notes.txt');
    await desk.write('notes.txt', 'one\nTWO\nTHREE\n');
    const index = desk.git('ls-files', '--stage', 'notes.txt');
    assert.equal(await send(), 'sent');
    assert.equal(desk.git('log', '--format=%s'), `${MESSAGE}\nLuis\nFirst pass`);
    assert.equal(await desk.read('plan.txt'), 'plan b\n');
    assert.equal(desk.git('status', '--porcelain'), 'MM notes.txt');
    assert.equal(desk.git('ls-files', '--stage', 'notes.txt'), index);
    assert.deepEqual(desk.lastAtRemote(), { message: MESSAGE, files: FILES });
  });

  it('begins nothing when others have changed a file that has changes here', async () => {
    await desk.colleagueSends({ 'plan.txt': 'plan b\n' });
    await desk.write('article.md.claims.yaml', DISPUTED);
    await desk.write('plan.txt', 'plan c\n');
    const head = desk.git('rev-parse', 'HEAD');
    assert.equal(await send(), 'in-the-way');
    assert.equal(desk.git('rev-parse', 'HEAD'), head);
    assert.equal(await desk.read('plan.txt'), 'plan c\n');
  });

  it('merges claims of both sides by claim and field, though no merge driver is set up', async () => {
    await desk.colleagueSends({ 'article.md.claims.yaml': DISPUTED });
    // The lines beside are changed, which a merge by lines calls a conflict.
    const own = SIDECAR.replace('status: unchecked', 'status: unchecked\n    priority: high');
    await desk.write('article.md.claims.yaml', own);
    await desk.write('notes.txt', 'one\nTWO\nthree\n');
    await desk.write('added.txt', 'added\n');
    desk.git('add', 'notes.txt', 'added.txt');
    desk.git('rm', '-q', 'plan.txt');
    const others = desk.others();
    assert.equal(await send(), 'sent');
    const text = (await desk.read('article.md.claims.yaml')) ?? '';
    assert.match(text, /status: disputed\n {4}priority: high/);
    assert.equal(`${desk.atRemote('show', 'main:article.md.claims.yaml')}\n`, text);
    assert.deepEqual(desk.others(), others, 'what is staged besides');
    assert.equal(desk.git('status', '--porcelain', 'article.md.claims.yaml'), '');
    await desk.colleagueSends({ 'article.md.claims.yaml': `${text}# Luis\n` });
    await desk.write('article.md.claims.yaml', text.replace('# the desk', '# this desk'));
    await desk.write('notes.txt', 'one\nTWO\nTHREE\n');
    assert.equal(await send(), 'staged', 'in part');
  });

  it('leaves to be settled what both decided, each differently, and sends it then', async () => {
    await desk.colleagueSends({ 'article.md.claims.yaml': DISPUTED });
    await desk.write('article.md.claims.yaml', WAITING);
    const remote = desk.atRemote('rev-parse', 'main');
    assert.equal(await send(), 'open');
    assert.match((await desk.read('article.md.claims.yaml')) ?? '', /x-conflict:/);
    assert.equal(desk.git('status', '--porcelain'), '', 'the merge is brought to an end');
    assert.equal(desk.atRemote('rev-parse', 'main'), remote);
    assert.equal(await send(), undefined, 'not before it is settled');
    const claimed = await claimsOf(await vscode.workspace.openTextDocument(desk.article));
    await until('the conflict', () => claimed.sidecarText?.includes('x-conflict') === true);
    assert.equal(await run('resolveMerge', { article: desk.article.toString(), side: 'theirs' }), 0);
    assert.equal(await send(), 'sent');
    assert.equal(`${desk.atRemote('show', 'main:article.md.claims.yaml')}\n`, DISPUTED);
  });

  it('does the same where the merge driver is set up, and diffs show claims in words', async () => {
    const cli = `${vscode.extensions.getExtension('factmark.factmark')?.extensionPath}/dist/cli.cjs`;
    desk.git('config', 'merge.factmark.driver', `node "${cli}" merge %O %A %B %P`);
    desk.git('config', 'diff.factmark.textconv', `node "${cli}" diff --textconv`);
    await desk.write('.git/info/attributes', '*.claims.yaml merge=factmark diff=factmark\n');
    await desk.colleagueSends({ 'article.md.claims.yaml': DISPUTED });
    await desk.write('article.md.claims.yaml', WAITING.replace('"Annual report"', '"Annual report 2024"'));
    assert.equal(await send(), 'open');
    const text = (await desk.read('article.md.claims.yaml')) ?? '';
    assert.match(text, /x-conflict:\n {6}status:/);
    assert.match(text, /"Annual report 2024"/);
    assert.equal(desk.git('status', '--porcelain'), '');
    assert.equal(desk.git('log', '--format=%s', '-1'), 'Merge of “origin/main”');
  });

  it('takes a merge back that is in conflict elsewhere; the commit stays', async () => {
    await desk.colleagueSends({ 'article.md': ARTICLE.replace('48 million', '52 million') });
    await desk.write('article.md', ARTICLE.replace('48 million', '49 million'));
    const remote = desk.atRemote('rev-parse', 'main');
    assert.equal(await send(), 'left');
    assert.equal(desk.git('log', '--format=%s', '-1'), 'Text of “article.md”');
    assert.equal(desk.git('status', '--porcelain'), '');
    assert.match((await desk.read('article.md')) ?? '', /49 million/);
    assert.equal(desk.atRemote('rev-parse', 'main'), remote);
  });

  it('keeps the commit when the remote cannot be reached or refuses, and sends it later', async () => {
    await desk.write('article.md.claims.yaml', DISPUTED);
    desk.git('remote', 'set-url', 'origin', `${desk.remote.fsPath}-gone`);
    assert.equal(await send(), 'kept');
    assert.equal(desk.git('log', '--format=%s', '-1'), MESSAGE);
    assert.equal(await send(), 'not-reached');
    desk.git('remote', 'set-url', 'origin', desk.remote.fsPath);
    const allow = await desk.refuseAt('remote');
    assert.equal(await send(), 'refused');
    await allow();
    assert.equal(await send(), 'sent');
    assert.deepEqual(desk.lastAtRemote(), { message: MESSAGE, files: FILES });
  });

  it('begins nothing without a branch, or while a merge is under way', async () => {
    desk.git('checkout', '-q', '--detach');
    await desk.write('article.md.claims.yaml', DISPUTED);
    assert.equal(await send(), 'no-branch');
    desk.git('checkout', '-q', 'main');
    desk.git('stash', '-q');
    desk.git('checkout', '-q', '-b', 'side');
    await desk.write('plan.txt', 'plan b\n');
    desk.git('commit', '-q', '-a', '-m', 'Side');
    desk.git('checkout', '-q', 'main');
    desk.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    assert.equal(await send(), 'under-way');
    assert.equal(desk.git('status', '--porcelain'), 'M  plan.txt');
  });

  it('leaves what is staged as it was when git does not commit', async () => {
    const allow = await desk.refuseAt('here');
    await desk.write('article.md.claims.yaml', DISPUTED);
    await desk.write('notes.txt', 'one\nTWO\nthree\n');
    desk.git('add', 'notes.txt');
    const before = desk.git('status', '--porcelain');
    assert.equal(await send(), 'failed');
    assert.equal(desk.git('status', '--porcelain'), before);
    await allow();
    assert.equal(await send(), 'sent');
  });

  it('tells git who commits, once, where git does not know', async function () {
    desk.git('config', '--unset', 'user.name');
    desk.git('config', '--unset', 'user.email');
    if (desk.tryGit('config', '--global', 'user.name') === 0) skipBecause(this, 'git knows a name on this machine');
    const putBack = await setSetting('reviewer', 'Inés Ruiz');
    try {
      await desk.write('article.md.claims.yaml', DISPUTED);
      assert.equal(await send(), 'sent');
      assert.equal(desk.atRemote('log', '-1', '--format=%an <%ae>', 'main'), 'Inés Ruiz <ines-ruiz@factmark.invalid>');
    } finally {
      await putBack();
    }
  });

  it('sends no claims that hold an address', async () => {
    await desk.write('article.md.claims.yaml', SIDECAR.replace('Annual report', 'See ana@example.org'));
    const head = desk.git('rev-parse', 'HEAD');
    assert.equal(await send(), undefined);
    assert.equal(desk.git('rev-parse', 'HEAD'), head);
  });

  it('leaves claims that only a colleague has changed to git', async () => {
    await desk.colleagueSends({ 'article.md.claims.yaml': NOTED });
    await desk.write('article.md', `${ARTICLE}\nThe end.\n`);
    assert.equal(await send(), 'sent');
    assert.equal(await desk.read('article.md.claims.yaml'), NOTED);
    const claimed = await claimsOf(await vscode.workspace.openTextDocument(desk.article));
    await until('the claims', () => claimed.claim(GREW) !== undefined);
  });
});

describe('sending checks where there is no repository', () => {
  afterEach(closeEditors);

  it('says so and writes nothing', async () => {
    const { document, claimed } = await openClaimed();
    assert.equal(await run('sendChecks', { article: document.uri.toString(), send: true }), undefined);
    assert.equal(claimed.sidecarText, SIDECAR);
  });

  it('makes an address that reaches nobody of any name', () => {
    assert.deepEqual(['Inés Ruiz', 'J. Nieto («local»)', '李明'].map(slug), ['ines-ruiz', 'j-nieto-local', 'reviewer']);
  });
});
