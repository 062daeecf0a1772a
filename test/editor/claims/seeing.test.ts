import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/editor/claims/tree/nodes.js';
import { closeEditors, factmark, openArticle, place, setSetting, until } from '../support.js';
import { ARTICLE, cardOver, openClaimed, SIDECAR, writeText } from './support.js';

const GREW = 'c-9x4tbd';

/** The texts of the card over some words, links left out; and the links. */
async function hover(
  document: vscode.TextDocument,
  words: string,
): Promise<{ readonly texts: readonly string[]; readonly actions: vscode.MarkdownString }> {
  const { texts, actions } = await cardOver(document, words);
  return { texts: texts.map(readable), actions };
}

function readable(markdown: string): string {
  return markdown
    .replace(/\*\*/g, '')
    .replace(/ {2}\n/g, '\n')
    .replace(/\\(.)/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ');
}

const commandsIn = ({ value }: vscode.MarkdownString): readonly string[] =>
  [...value.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]!);

/** The tree as lines, indented. */
async function tree(): Promise<readonly string[]> {
  const { claimTree } = await factmark();
  await claimTree.refresh();
  const line = (node: Node, indent: string): string => {
    const item = claimTree.getTreeItem(node);
    return `${indent}${String(item.label)} | ${String(item.description ?? '')}`;
  };
  return claimTree.roots.flatMap((root) => [
    line(root, ''),
    ...(root.type === 'group' ? root.children.map((child) => line(child, '  ')) : []),
  ]);
}

describe('what is shown of claims', () => {
  afterEach(closeEditors);

  it('comes first in the card: state, source and quotation, then the value, then what can be done', async () => {
    const { document } = await openClaimed();
    const { texts, actions } = await hover(document, '48 million euros');
    assert.deepEqual(texts[0]?.split('\n'), [
      '✓ checked by ana, 2025-03-10: correct',
      'Annual report, p. 14, table 3: «Two vessels, 48 million»',
    ]);
    assert.match(texts[1] ?? '', /^EUR 48,000,000/);
    assert.equal(texts.length, 2);
    const commands = [
      ...['signOff', 'setStatus', 'addSource', 'addNote', 'goToBlock', 'setRecheck', 'showEvidence'],
      ...['copyValue', 'showDetails'],
    ];
    assert.deepEqual(
      commandsIn(actions),
      commands.map((command) => `factmark.${command}`),
    );
    assert.match(decodeURIComponent(actions.value), /factmark\.signOff\?\["[^"]+\.md","c-7k2m9q"\]/);
  });

  it('says in the card what changed since the sign-off', async () => {
    const { editor, document, claimed } = await openClaimed();
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('stale', () => claimed.claim('c-7k2m9q')?.state.condition === 'stale');
    const { texts, actions } = await hover(document, '52 million euros');
    assert.match(texts[0] ?? '', /^✓ checked by ana/);
    assert.match(texts[0] ?? '', /⚠ the words changed since: «48 million euros» → «52 million euros»$/);
    assert.deepEqual(commandsIn(actions).slice(0, 3), [
      'factmark.compareSignedWords',
      'factmark.acceptWords',
      'factmark.signOff',
    ]);
    await editor.edit((edit) => {
      edit.replace(place(document, '52'), '48');
      edit.replace(place(document, 'bought ferries'), 'sold ferries');
    });
    await until('context', () => claimed.claim('c-7k2m9q')?.state.condition === 'context');
    assert.match(
      (await hover(document, '48 million euros')).texts[0] ?? '',
      /△ the sentence changed since: «… of Corvara bought ferries for …» → «… of Corvara sold ferries for …»$/,
    );
  });

  it('offers to annotate a fact without a claim', async () => {
    const { document } = await openClaimed();
    const { texts, actions } = await hover(document, '3 March 2025');
    assert.equal(texts.length, 1);
    assert.deepEqual(commandsIn(actions).slice(0, 2), ['factmark.annotate', 'factmark.signOff']);
  });

  it('has a card for a sentence that was claimed, where there is no fact', async () => {
    const statement = SIDECAR.replace(
      /exact: "at least 12%"\n {4}status: unchecked/,
      'exact: "Passengers grew by at least 12%, said Lucia Brandt."\n    status: disputed\n    kind: statement',
    )
      .replace('suffix: ", said Lucia Brandt."', 'suffix: ""')
      .replace('2025. Passengers grew by "', '2025. "');
    const { document } = await openClaimed(ARTICLE, statement);
    assert.match((await hover(document, 'Passengers grew')).texts[0] ?? '', /^≠ disputed/);
  });

  it('stands behind the words as a sign, by status, and not for what nobody has looked at', async () => {
    const { editor, document, claimed, uri } = await openClaimed();
    const api = await factmark();
    const signs = (): string =>
      api
        .claimMarks(editor)
        .map(({ sign, range }) => `${sign} ${document.getText(range)}`)
        .join(', ');
    await until('the sign', () => signs() === 'correct 48 million euros');
    const restore = await setSetting('claims.markUnchecked', true);
    try {
      await until('the unchecked too', () => signs() === 'correct 48 million euros, unchecked at least 12%');
    } finally {
      await restore();
    }
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('the warning', () => signs() === 'stale 52 million euros');
    const without = await setSetting('claims.marks', false);
    try {
      await until('nothing', () => signs() === '');
    } finally {
      await without();
    }
    await writeText(uri, SIDECAR.replace('status: unchecked', 'status: waiting'));
    await until('the question', () => claimed.claim(GREW)?.claim.status === 'waiting');
    await until('the sign of the question', () => signs() === 'stale 52 million euros, waiting at least 12%');
  });

  it('is listed in the tree: what wants a look first, then by status in the order of the article', async () => {
    const { editor, document, claimed } = await openClaimed();
    assert.deepEqual(await tree(), [
      'unchecked | 1',
      '  at least 12% | amount',
      'not on the list | 3',
      '  Corvara | name',
      '  3 March 2025 | date',
      '  Lucia Brandt | name',
      'checked: correct | 1',
      '  48 million euros | amount · correct · ana',
    ]);
    const api = await factmark();
    assert.equal(api.claimTree.badge, claimed.coverage.open);
    await editor.edit((edit) => {
      edit.replace(place(document, '48'), '52');
      edit.delete(place(document, 'Passengers grew by at least 12%, said Lucia Brandt.'));
    });
    await until('gone', () => claimed.claim(GREW)?.state.condition === 'gone');
    assert.deepEqual((await tree()).slice(0, 4), [
      'sign-off out of date | 1',
      '  52 million euros | amount · checked · correct · ana',
      'text gone | 1',
      '  at least 12% | unchecked',
    ]);
    const [group] = api.claimTree.roots;
    assert.ok(group?.type === 'group');
    const [child] = group.children;
    assert.ok(child?.type === 'claim');
    assert.equal(api.claimTree.getParent(child), group);
    assert.deepEqual({ ...child, placed: 0 }.claim, 'c-7k2m9q');
    const item = api.claimTree.getTreeItem(child);
    assert.equal(item.contextValue, 'claim.stale');
    assert.match(item.accessibilityInformation?.label ?? '', /52 million euros, sign-off out of date, checked by ana/);
  });

  it('can be filtered in the tree by kind, status and words', async () => {
    await openClaimed();
    const { claimTree } = await factmark();
    await tree();
    const shown = async (): Promise<string> =>
      (await tree())
        .filter((line) => line.startsWith('  '))
        .map((line) => line.split(' | ')[0]?.trim())
        .join();
    try {
      claimTree.setFilter({ kinds: new Set(['amount']), signs: new Set(), text: '' });
      assert.equal(await shown(), 'at least 12%,48 million euros');
      claimTree.setFilter({ kinds: new Set(['amount']), signs: new Set(['correct']), text: '' });
      assert.equal(await shown(), '48 million euros');
      claimTree.setFilter({ kinds: new Set(), signs: new Set(), text: 'LUCÍA' });
      assert.equal(await shown(), 'Lucia Brandt');
    } finally {
      await vscode.commands.executeCommand('factmark.clearClaimFilter');
    }
    assert.equal((await shown()).split(',').length, 5);
  });

  it('can be filtered by a choice from a list', async () => {
    await openClaimed();
    const { claimTree } = await factmark();
    const all = await tree();
    claimTree.setFilter({ kinds: new Set(['amount']), signs: new Set(), text: 'million' });
    try {
      // the list and the box begin with the filter in force: to accept both keeps it
      const asked = Promise.resolve(vscode.commands.executeCommand('factmark.filterClaims'));
      let answered = false;
      void asked.finally(() => {
        answered = true;
      });
      await until('the answers taken', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return answered;
      });
      assert.equal((await tree()).filter((line) => line.startsWith('  ')).length, 1);
    } finally {
      await vscode.commands.executeCommand('factmark.clearClaimFilter');
    }
    assert.deepEqual(await tree(), all);
  });

  it('is nothing in the tree when there is no sidecar, and the reason when it cannot be read', async () => {
    await openArticle(ARTICLE);
    assert.deepEqual(await tree(), []);
    await openClaimed(ARTICLE, SIDECAR.replace('    status: unchecked', '<<<<<<< ours\n    status: unchecked'));
    const [line, ...more] = await tree();
    assert.match(line ?? '', /^Line 37: A merge left its conflict markers here/);
    assert.deepEqual(more, []);
  });

  it('is counted in the status bar', async () => {
    const { editor, document, uri, claimed } = await openClaimed();
    const api = await factmark();
    await until('coverage', () => /^\$\(checklist\) 1 of 5 checked · en\S* · 2025-03-14$/.test(api.statusText()));
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('less of it', () => api.statusText().startsWith('$(checklist) 0 of 5 checked'));
    await vscode.commands.executeCommand('undo');
    await writeText(uri, SIDECAR.replaceAll('verdict: correct', 'verdict: incorrect'));
    await until('the verdict', () => claimed.claim('c-7k2m9q')?.claim.verdict === 'incorrect');
    assert.equal(claimed.coverage.covered, 0, 'a wrong fact is not covered');
    await writeText(uri, SIDECAR.replace('factmark: 1', '<<<<<<< x\nfactmark: 1'));
    await until('that it cannot be read', () => api.statusText().startsWith('$(warning) claims cannot be read'));
  });

  it('is in Problems, on the words or in the sidecar', async () => {
    const { editor, document, uri } = await openClaimed(
      ARTICLE,
      SIDECAR.replaceAll('verdict: correct', 'verdict: incorrect'),
    );
    const problems = (at: vscode.Uri): readonly string[] =>
      vscode.languages
        .getDiagnostics(at)
        .filter(({ source }) => source === 'Factmark')
        .map(({ code, message, severity, range }) => `${severity} ${String(code)} ${range.start.line} ${message}`);
    await until('the verdict', () =>
      problems(document.uri).includes('0 incorrect 6 «48 million euros» was checked: incorrect.'),
    );
    await editor.edit((edit) => {
      edit.replace(place(document, '48'), '52');
      edit.delete(place(document, 'at least 12%'));
    });
    await until('what changed', () =>
      problems(document.uri).includes('1 stale 6 «52 million euros» was signed off by ana as «48 million euros».'),
    );
    await until('what is gone', () =>
      problems(uri).some((line) => line.startsWith('1 gone ') && line.includes('«at least 12%» is no longer')),
    );
    const words = place(document, '52 million euros');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      words,
    );
    assert.deepEqual(
      fixes.filter(({ title }) => title.endsWith('(Factmark)')).map(({ command }) => command?.command.slice(9)),
      ['compareSignedWords', 'acceptWords', 'signOff', 'setStatus', 'addSource', 'addNote', 'goToBlock'],
    );
    const sidecar = await vscode.workspace.openTextDocument(uri);
    const lost = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      place(sidecar, 'c-9x4tbd'),
    );
    assert.deepEqual(
      lost.filter(({ title }) => title.endsWith('(Factmark)')).map(({ command }) => command?.command.slice(9)),
      ['compareSignedWords', 'reanchor', 'setStatus', 'addSource', 'addNote', 'withdraw', 'goToBlock'],
    );
    await writeText(uri, SIDECAR.replace('    status: unchecked', '<<<<<<< ours\n    status: unchecked'));
    await until('the reason', () =>
      problems(uri).some((line) => line.startsWith('0 merge-markers 36 A merge left its conflict markers here')),
    );
    assert.deepEqual(problems(document.uri), []);
    await writeText(uri, SIDECAR);
    await until('no reason any more', () => !problems(uri).some((line) => line.includes('merge-markers')));
  });
});
