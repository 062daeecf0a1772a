import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ChangeNode, ReviewNode } from '../../../src/editor/review/items.js';
import { closeEditors, factmark, skipBecause, until } from '../support.js';
import { Desk, gitIn } from './repository.js';
import { ARTICLE, claimsOf, SIDECAR } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';
const DEARER = ARTICLE.replace('48 million', '52 million');

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`factmark.${command}`, ...args);

describe('reviewing facts', function () {
  this.timeout(90_000);
  afterEach(async () => {
    await run('endReview');
    await closeEditors();
  });

  it('says plainly where there is no git, and what works there', async function () {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    if (workspace && gitIn(workspace.uri)) return skipBecause(this, 'there is git here');
    await run('reviewFacts', { base: 'HEAD' });
    assert.equal((await factmark()).review.review, undefined);
  });

  describe('in a repository', () => {
    let desk: Desk;
    beforeEach(async function () {
      const opened = await Desk.open();
      if (!opened) return skipBecause(this, 'there is no git in the browser');
      desk = opened;
    });

    const changes = async (): Promise<readonly ChangeNode[]> => {
      const { review } = await factmark();
      return review.roots.flatMap((root) => review.getChildren(root)).filter((node) => node.type === 'change');
    };
    const told = async (): Promise<readonly (readonly unknown[])[]> =>
      (await changes()).map(({ reviewed, change: { kind, claim, words } }) => [reviewed.name, kind, claim ?? words]);
    const review = async (asked: object, name = 'article.md'): Promise<void> => {
      await vscode.window.showTextDocument(vscode.Uri.joinPath(desk.folder, name));
      await run('reviewFacts', asked);
    };
    const item = async (node: ReviewNode): Promise<vscode.TreeItem> => (await factmark()).review.getTreeItem(node);

    it('lists what a branch changes, the worst first, over articles, and what is not committed', async () => {
      desk.git('checkout', '-q', '-b', 'side');
      await desk.write('article.md', DEARER);
      await desk.write('article.md.claims.yaml', SIDECAR.replace('status: unchecked', 'status: waiting'));
      desk.git('commit', '-qam', 'Dearer');
      await desk.write('other.md', '---\nlang: en\n---\nThe quay is 300 metres long.\n');
      await review({ base: 'main' });
      assert.deepEqual(await told(), [
        ['article.md', 'words', SPENT],
        ['article.md', 'status', GREW],
        ['other.md', 'new', '300 metres'],
      ]);
      const [words] = await changes();
      const { label, description, accessibilityInformation } = await item(words!);
      assert.equal(label, '52 million euros');
      assert.equal(description, 'signed words changed · 48 million euros → 52 million euros · ana · line 7');
      assert.equal(
        accessibilityInformation?.label,
        'signed words changed, 52 million euros, 48 million euros → 52 million euros, ana, line 7',
      );
      const [article] = (await factmark()).review.roots;
      assert.equal((await item(article!)).description, '2 changes');
    });

    it('opens the text comparison at the place, with claims on both sides, and all articles at once', async () => {
      await desk.write('article.md', DEARER);
      await review({ base: 'HEAD' });
      const [words] = await changes();
      await run('openReviewedChange', words);
      await until('the comparison', () => vscode.window.activeTextEditor?.document.uri.scheme === 'file');
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      assert.ok(input instanceof vscode.TabInputTextDiff);
      assert.equal(input.original.scheme, 'git');
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.getText(editor.selection), '52 million euros');
      const before = await vscode.workspace.openTextDocument(input.original);
      const claimed = await claimsOf(before);
      assert.equal(claimed.claim(SPENT)?.state.condition, 'sound');
      assert.equal(claimed.readOnly, true);
      const cards = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        before.uri,
        before.positionAt(before.getText().indexOf('48 million') + 2),
      );
      const said = cards
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .join('\n');
      assert.match(said, /ana/);
      const now = await claimsOf(editor.document);
      assert.equal(now.claim(SPENT)?.state.condition, 'stale');
      await run('openAllReviewed');
      await until(
        'all',
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.startsWith('Facts against') === true,
      );
    });

    it('lets a reviewer sign off, ask and dispute from there, and follows', async () => {
      await desk.write('article.md', DEARER);
      await review({ base: 'HEAD' });
      const [words] = await changes();
      await run('setStatus', { ...words, status: 'disputed' });
      assert.match(
        (await desk.read('article.md.claims.yaml')) ?? '',
        /exact: "48 million euros"\n {4}status: disputed/,
      );
      await until('the view', async () => (await told()).some(([, kind]) => kind === 'verdict' || kind === 'status'));
      await desk.write('article.md', ARTICLE);
      await desk.write('article.md.claims.yaml', SIDECAR);
      await until('nothing', async () => (await told()).length === 0);
    });

    it('shows a commit alone, whose two sides cannot be written, and says so', async () => {
      await desk.write('article.md', DEARER);
      desk.git('commit', '-qam', 'Dearer');
      await desk.write('article.md', ARTICLE);
      desk.git('commit', '-qam', 'Back');
      await review({ commit: 'HEAD~1' });
      assert.deepEqual(await told(), [['article.md', 'words', SPENT]]);
      const [words] = await changes();
      await run('openReviewedChange', words);
      await run('setStatus', { ...words, status: 'disputed' });
      assert.equal(await desk.read('article.md.claims.yaml'), SIDECAR);
    });

    it('goes with an article that got another name, and tells of one that is gone', async () => {
      desk.git('checkout', '-q', '-b', 'side');
      desk.git('mv', 'article.md', 'ferry.md');
      desk.git('mv', 'article.md.claims.yaml', 'ferry.md.claims.yaml');
      desk.git('commit', '-q', '-m', 'Moved');
      await review({ base: 'main' }, 'ferry.md');
      assert.deepEqual(await told(), []);
      await desk.write('ferry.md', DEARER);
      await run('refreshReview');
      await until('the words', async () => String(await told()) === String(['ferry.md', 'words', SPENT]));
      desk.git('rm', '-q', '-f', 'ferry.md', 'ferry.md.claims.yaml');
      await closeEditors();
      await run('refreshReview');
      const kinds = async (): Promise<string> =>
        [...new Set((await told()).map((one) => one.slice(0, 2).join(' ')))].join();
      await until('the article to be gone', async () => (await kinds()) === 'article.md removed,article.md lost');
      const [removed] = await changes();
      await run('openReviewedChange', removed);
      await until('the article', () => vscode.window.activeTextEditor?.document.uri.scheme === 'git');
    });

    it('says when there is no such revision', async () => {
      await review({ base: 'nothing' });
      assert.equal((await factmark()).review.review, undefined);
    });
  });
});
