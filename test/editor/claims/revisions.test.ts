import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, highlighted, skipBecause, until } from '../support.js';
import { Desk, gitIn } from './repository.js';
import { DEARER, RevisionFiles, SCHEMES } from './revisionFiles.js';
import { ARTICLE, claimsOf, hoverOn, SIDECAR } from './support.js';

const SPENT = 'c-7k2m9q';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`factmark.${command}`, ...args);

function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}

/** The visible editor of an address. */
function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

describe('articles of a pull request, of a commit, of a repository that is elsewhere', function () {
  this.timeout(60_000);
  let registered: vscode.Disposable | undefined;
  afterEach(async () => {
    await run('endReview');
    await closeEditors();
    registered?.dispose();
  });

  for (const scheme of SCHEMES) {
    const open = async (provider: RevisionFiles): Promise<readonly [vscode.TextEditor, vscode.TextEditor]> => {
      registered = vscode.workspace.registerFileSystemProvider(scheme.name, provider, { isReadonly: true });
      const [base, head] = [scheme.address('article.md', 'base'), scheme.address('article.md', 'head')];
      await vscode.commands.executeCommand('vscode.diff', base, head, scheme.name);
      await until('both sides', () => editorOf(base) !== undefined && editorOf(head) !== undefined);
      const [left, right] = [editorOf(base), editorOf(head)];
      assert.ok(left && right);
      return [left, right];
    };

    describe(`${scheme.name}:`, () => {
      it('have facts and claims of their own revision marked on both sides, and cards', async () => {
        const provider = new RevisionFiles(scheme);
        const [left, right] = await open(provider);
        const api = await factmark();
        await until('marks of facts', async () => {
          const [then, now] = [await highlighted(left, 'amount'), await highlighted(right, 'amount')];
          return then.includes('48 million euros') && now.includes('52 million euros');
        });
        const signs = (editor: vscode.TextEditor): string =>
          api
            .claimMarks(editor)
            .map(({ claim, sign }) => `${claim} ${sign}`)
            .join();
        await until('marks of claims', () => signs(left) === `${SPENT} correct` && signs(right) === `${SPENT} stale`);
        assert.match(
          (await hoverOn(left.document, '48 million euros')).said,
          /^✓ checked by ana, 2025-03-10: correct\nAnnual report, p\. 14, table 3: «Two vessels, 48 million»\nEUR 48,000,000/,
        );
        assert.match(
          (await hoverOn(right.document, '52 million euros')).said,
          /⚠ the words changed since: «48 million euros» → «52 million euros»/,
        );
      });

      it('are reviewed without git from the comparison that is open, and never written', async () => {
        const provider = new RevisionFiles(scheme);
        const [left, right] = await open(provider);
        // Where there is no git, nothing has to be said.
        await run('reviewFacts', ...(gitIn(workspaceFolder()) ? [{ open: true }] : []));
        const { review } = await factmark();
        const nodes = review.roots.flatMap((root) => review.getChildren(root));
        assert.deepEqual(
          nodes.map((node) => node.type === 'change' && [node.change.kind, node.claim]),
          [['words', SPENT]],
        );
        const changed = /⇄ signed words changed: then «48 million euros», now «52 million euros»/;
        assert.match((await hoverOn(left.document, '48 million euros')).said, changed);
        assert.match((await hoverOn(right.document, '52 million euros')).said, changed);
        assert.doesNotMatch((await hoverOn(left.document, 'at least 12%')).said, /⇄/);
        for (const [command, answers] of [
          ['setStatus', { status: 'disputed' }],
          ['signOff', { verdict: 'correct' }],
          ['askQuestion', { to: '', text: 'Who says so?' }],
          ['suggest', { text: '48 million euros' }],
        ] as const) {
          assert.equal(await run(command, { ...nodes[0], ...answers }), undefined, command);
        }
        for (const { document } of [left, right]) {
          const claimed = await claimsOf(document);
          assert.ok(claimed.readOnly);
          assert.equal(claimed.sidecarText, SIDECAR);
        }
        // Neither is there anything to click on.
        assert.doesNotMatch((await hoverOn(right.document, '3 March 2025')).actions, /factmark\.annotate/);
        assert.equal(provider.writes, 0);
      });

      it('have no claims where their revision has no sidecar', async () => {
        const provider = new RevisionFiles(scheme, {
          base: { 'article.md': ARTICLE },
          head: { 'article.md': DEARER, 'article.md.claims.yaml': SIDECAR },
        });
        const [left, right] = await open(provider);
        assert.equal((await claimsOf(left.document)).sidecarText, undefined);
        assert.equal((await claimsOf(right.document)).claims.length, 2);
      });
    });
  }

  it('says so where nothing is open that could be reviewed', async () => {
    await run('reviewFacts', { open: true });
    assert.equal((await factmark()).review.review, undefined);
  });

  it('have the claims that git has, where a pull request leaves the sidecar alone', async function () {
    const [pr] = SCHEMES.filter(({ name }) => name === 'pr');
    const desk = await Desk.open();
    if (!desk || !pr) return skipBecause(this, 'there is no git in the browser');
    const commit = desk.git('rev-parse', 'HEAD');
    await vscode.window.showTextDocument(desk.article);
    // The git extension opens the repository that is asked for.
    await run('reviewFacts', { base: 'HEAD' });
    const base = await vscode.workspace.openTextDocument(
      desk.article.with({ scheme: 'git', query: JSON.stringify({ path: desk.article.fsPath, ref: commit }) }),
    );
    await until('git', async () => (await claimsOf(base)).claims.length === 2);
    const provider = new RevisionFiles(pr, { base: {}, head: { 'article.md': DEARER } });
    registered = vscode.workspace.registerFileSystemProvider('pr', provider, { isReadonly: true });
    const query = { ...JSON.parse(pr.address('article.md', 'head').query), headCommit: commit };
    const address = desk.article.with({ scheme: 'pr', query: JSON.stringify(query) });
    const claimed = await claimsOf(await vscode.workspace.openTextDocument(address));
    assert.equal(claimed.claim(SPENT)?.state.condition, 'stale');
    assert.equal(claimed.readOnly, true);
  });
});
