import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ChangeNode, ReviewNode } from '../../../src/editor/review/items.js';
import { closeEditors, factmark, highlighted, setSetting, skipBecause, until } from '../support.js';
import { acceptAll } from './commands/support.js';
import { Desk, gitIn } from './repository.js';
import { ARTICLE, claimsOf, hoverOn, SIDECAR } from './support.js';

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
      const changed = /⇄ signed words changed: then «48 million euros», now «52 million euros»/;
      const then = (await hoverOn(before, '48 million euros')).said;
      assert.match(then, /^✓ checked by ana, 2025-03-10: correct\n/);
      assert.match(then, changed);
      const now = await claimsOf(editor.document);
      assert.equal(now.claim(SPENT)?.state.condition, 'stale');
      assert.match((await hoverOn(editor.document, '52 million euros')).said, changed);
      const api = await factmark();
      const marked = (): readonly string[] =>
        vscode.window.visibleTextEditors.flatMap((one) =>
          api.claimMarks(one).map(({ sign }) => `${one.document.uri.scheme} ${sign}`),
        );
      await until('marks on both sides', () => marked().includes('git correct') && marked().includes('file stale'));
      assert.ok((await highlighted(editor, 'amount')).includes('52 million euros'));
      await run('endReview');
      assert.doesNotMatch((await hoverOn(before, '48 million euros')).said, /⇄/);
    });

    it('opens all articles in one comparison, new ones and those that are gone, too', async () => {
      await desk.write('other.md', '---\nlang: en\n---\nThe quay is 300 metres long.\n');
      await desk.write('old.md', '---\nlang: en\n---\nThe quay was 200 metres long.\n');
      desk.git('add', 'old.md');
      desk.git('commit', '-qm', 'Old');
      desk.git('rm', '-q', 'old.md');
      await desk.write('article.md', DEARER);
      await review({ base: 'HEAD' });
      assert.deepEqual(await told(), [
        ['article.md', 'words', SPENT],
        ['other.md', 'new', '300 metres'],
        ['old.md', 'lost', '200 metres'],
      ]);
      await run('openAllReviewed');
      const tab = (): vscode.Tab | undefined => vscode.window.tabGroups.activeTabGroup.activeTab;
      await until('all', () => tab()?.label.startsWith('Facts against HEAD') === true);
      const input = tab()?.input as { readonly textDiffs?: readonly Partial<Record<string, vscode.Uri>>[] } | undefined;
      const sides = (input?.textDiffs ?? []).map(({ original, modified }) => [original?.scheme, modified?.scheme]);
      assert.deepEqual(sides, [['git', 'file']]);
      const shown = (): readonly string[] =>
        vscode.window.visibleTextEditors.map(({ document }) => document.getText().split('\n').at(-2) ?? '');
      await until('what is new and what is gone', () =>
        ['Passengers', 'The quay is', 'The quay was'].every((begin) => shown().some((one) => one.startsWith(begin))),
      );
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document.getText() === DEARER)!;
      await until('marks', async () => (await highlighted(editor, 'amount')).includes('52 million euros'));
      // What is open can be reviewed as such, as where there is no git.
      await run('reviewFacts', { open: true });
      assert.deepEqual(
        (await told()).map(([, ...one]) => one),
        [['words', SPENT]],
      );
    });

    it('opens the place of what is new, and of what was lost with its article', async () => {
      await desk.write('other.md', '---\nlang: en\n---\nThe quay is 300 metres long.\n');
      desk.git('add', '.');
      desk.git('commit', '-qm', 'Other');
      await review({ base: 'HEAD~1' });
      const [fresh] = await changes();
      const selected = (): string => {
        const editor = vscode.window.activeTextEditor;
        return editor ? `${editor.document.uri.scheme} ${editor.document.getText(editor.selection)}` : '';
      };
      await run('openReviewedChange', fresh);
      await until('the new figure', () => selected() === 'file 300 metres');
      desk.git('rm', '-q', 'other.md');
      desk.git('commit', '-qm', 'Gone');
      await review({ commit: 'HEAD' });
      const [lost] = await changes();
      await run('openReviewedChange', lost);
      await until('the lost figure', () => selected() === 'git 300 metres');
    });

    it('reviews a commit of a file’s history, and the repository that Source Control names', async () => {
      await desk.write('article.md', DEARER);
      desk.git('commit', '-qam', 'Dearer');
      const ref = desk.git('rev-parse', 'HEAD');
      await closeEditors();
      await run('reviewFacts', { ref, contextValue: 'git:file:commit' }, desk.article);
      assert.deepEqual(await told(), [['article.md', 'words', SPENT]]);
      assert.equal((await factmark()).review.review?.comparison.label, ref.slice(0, 8));
      await run('endReview');
      // The first answer: what this branch changes.
      await acceptAll(run('reviewFacts', { rootUri: desk.folder }) as Promise<unknown>);
      assert.deepEqual(await told(), [['article.md', 'words', SPENT]]);
      assert.match((await factmark()).review.review?.comparison.label ?? '', /^origin\//);
    });

    describe('lets a reviewer', () => {
      const sidecar = async (): Promise<string> => (await desk.read('article.md.claims.yaml')) ?? '';
      let words: ChangeNode;
      let restore: () => Thenable<void>;
      afterEach(() => restore());
      beforeEach(async () => {
        restore = await setSetting('reviewer', 'ana');
        await desk.write('article.md', DEARER.replace('12%', '14%'));
        await review({ base: 'HEAD' });
        const [first] = await changes();
        assert.ok(first);
        words = first;
      });

      it('sign off, with the words of now', async () => {
        await run('signOff', { ...words, verdict: 'correct' });
        assert.match(
          await sidecar(),
          /verdict: correct\n {8}text: "52 million euros"\n {8}sentence: ".*52 million euros/,
        );
        const isSigned = ({ claim, change }: ChangeNode): boolean => claim === SPENT && change.kind === 'changed';
        await until('the view', async () => (await changes()).some(isSigned));
        const signed = (await changes()).find(isSigned)!;
        assert.match(String((await item(signed)).description), /^words changed, signed again · 48 million euros → 52/);
      });

      it('sign off a new figure that has no claim yet', async () => {
        await desk.write('article.md', `${DEARER}The harbour has 7 cranes.\n`);
        await until('the new figure', async () => (await told()).some(([, kind]) => kind === 'new'));
        const fresh = (await changes()).find(({ change }) => change.kind === 'new')!;
        assert.equal(await run('signOff', { ...fresh, verdict: 'correct' }).then((id) => typeof id), 'string');
        assert.match(await sidecar(), /exact: "7"\n {4}status: checked\n {4}verdict: correct/);
      });

      it('dispute, and the view follows', async () => {
        await run('setStatus', { ...words, status: 'disputed' });
        assert.match(await sidecar(), /exact: "48 million euros"\n {4}status: disputed/);
        await until('the view', async () => (await told()).some(([, kind]) => kind === 'verdict' || kind === 'status'));
        await desk.write('article.md', ARTICLE);
        await desk.write('article.md.claims.yaml', SIDECAR);
        await until('nothing', async () => (await told()).length === 0);
      });

      it('ask', async () => {
        await run('askQuestion', { ...words, to: 'Luis', text: 'Who says so?' });
        assert.match(await sidecar(), /status: waiting\n[\s\S]*question:\n {6}to: "Luis"\n {6}text: "Who says so\?"/);
      });

      it('suggest other words', async () => {
        await run('suggest', { ...words, text: '48 million euros' });
        assert.match(await sidecar(), /suggestion: "48 million euros"/);
      });

      it('decide by keys: the change that is chosen, after a look at it', async () => {
        // Enter in the view chooses, as `reveal` with a selection does.
        await (await factmark()).review.choose(words);
        await acceptAll(run('decideReviewed', 'factmark.setStatus') as Promise<unknown>);
        assert.match(await sidecar(), /exact: "48 million euros"\n {4}status: unchecked/);
        const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
        assert.ok(input instanceof vscode.TabInputTextDiff, 'what is decided on is shown');
      });
    });

    it('writes decisions on the commit that is checked out into its files, as long as they are the same', async () => {
      await desk.write('article.md', DEARER);
      desk.git('commit', '-qam', 'Dearer');
      await review({ commit: 'HEAD' });
      const [words] = await changes();
      await run('askQuestion', { ...words, to: '', text: 'Who says so?' });
      assert.match((await desk.read('article.md.claims.yaml')) ?? '', /text: "Who says so\?"/);
      await desk.write('article.md', ARTICLE);
      await desk.write('article.md.claims.yaml', SIDECAR);
      await run('refreshReview');
      const [still] = await changes();
      assert.equal(await run('askQuestion', { ...still, to: '', text: 'Who says so?' }), undefined);
      assert.equal(await desk.read('article.md.claims.yaml'), SIDECAR);
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
