import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, skipBecause, until } from '../support.js';
import { run } from './commands/support.js';
import { gitIn } from './repository.js';
import { ARTICLE, claimsOf, readText, SIDECAR, wordsOfClaim, writeText } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

describe('claims of a repository', () => {
  afterEach(closeEditors);

  it('follow a checkout of another branch, and a merge by lines is settled by claim and field', async function () {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const folder = vscode.Uri.joinPath(workspace.uri, `repository-${Date.now()}`);
    const git = gitIn(folder);
    if (!git) return skipBecause(this, 'there is no git in the browser');
    const article = vscode.Uri.joinPath(folder, 'article.md');
    const sidecar = vscode.Uri.joinPath(folder, 'article.md.claims.yaml');
    const commit = async (text: string, claims: string, message: string): Promise<void> => {
      await writeText(article, text);
      await writeText(sidecar, claims);
      assert.equal(git('add', '.').status, 0);
      assert.equal(git('commit', '-q', '-m', message).status, 0);
    };
    await vscode.workspace.fs.createDirectory(folder);
    assert.equal(git('init', '-q', '-b', 'main', '.').status, 0);
    await commit(ARTICLE, SIDECAR, 'First pass');
    git('checkout', '-q', '-b', 'luis');
    const theirs = SIDECAR.replace('status: unchecked', 'status: disputed');
    await commit(ARTICLE.replace('48 million', '52 million'), theirs, 'Luis');
    git('checkout', '-q', 'main');
    await commit(ARTICLE, SIDECAR.replace('status: unchecked', 'status: waiting'), 'Ana');

    const { document } = await vscode.window.showTextDocument(article);
    const claimed = await claimsOf(document);
    assert.equal(claimed.claim(GREW)?.claim.status, 'waiting');
    assert.equal(git('checkout', '-q', 'luis').status, 0);
    await until('the claims of the branch', () => claimed.claim(GREW)?.claim.status === 'disputed');
    await until('stale', () => claimed.claim(SPENT)?.state.condition === 'stale');
    assert.equal(wordsOfClaim({ document, claimed }, SPENT), '52 million euros');
    assert.equal(git('checkout', '-q', 'main').status, 0);
    await until('back', () => claimed.claim(GREW)?.claim.status === 'waiting');
    await until('sound', () => claimed.claim(SPENT)?.state.condition === 'sound');

    assert.equal(git('merge', '-q', 'luis').status, 1, 'both changed one line');
    await until('the markers', () => claimed.unreadable);
    await until('the merged article', () => document.getText().includes('52 million'));
    assert.equal(await run('resolveMerge', { article: article.toString(), side: 'theirs' }), 0);
    assert.equal(await readText(sidecar), theirs);
    assert.equal(claimed.claim(SPENT)?.state.condition, 'stale', 'the words that were signed are not those of now');
    assert.equal(git('commit', '-a', '-q', '--no-edit').status, 0);
  });
});
