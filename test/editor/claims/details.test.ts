import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DetailRow } from '../../../src/editor/claims/details/rows.js';
import { closeEditors, factmark, pause, place, setSetting, until } from '../support.js';
import { acceptAll, escapeAll, putCaretIn, run, selectWords, sidecarText } from './commands/support.js';
import { ARTICLE, type Opened, openClaimed, TALKED, writeText } from './support.js';

const FULL = TALKED.replace(
  '    title: "Annual report"\n',
  `    title: "Annual report"
    publisher: "Corvara Lines"
    date: "2025-02-28"
    url: "https://example.org/report"
    archived: "https://archive.example/report"
    accessed: "2025-03-09"
    file: "report.md"
`,
)
  .replace(
    '      "ana":',
    `      "ben":
        date: "2025-03-11"
        verdict: correct
        text: "46 million euros"
      "ana":`,
  )
  .replace('ben, 2025-03-11: ', '');

/** The rows as lines, indented; with the words of a screen reader when they say another thing. */
async function lines(): Promise<readonly string[]> {
  const { claimDetails } = await factmark();
  const line = (row: DetailRow, indent: string): readonly string[] => {
    const { label, description } = claimDetails.getTreeItem(row);
    return [
      [`${indent}${String(label)}`, description].filter(Boolean).join(' | '),
      ...claimDetails.getChildren(row).flatMap((child) => line(child, `${indent}  `)),
    ];
  };
  return claimDetails.rows.flatMap((row) => line(row, ''));
}

/** Once the view shows the claim, or the fact, on some words of the article. */
async function linesOf({ document }: Opened, words: string): Promise<readonly string[]> {
  const { claimDetails } = await factmark();
  let now: readonly string[] = [];
  try {
    await until('the details', async () => {
      now = await lines();
      return claimDetails.rows[0]?.article === document.uri.toString() && now[0]?.startsWith(words) === true;
    });
  } catch {
    assert.fail(`no details of ${words}, but of ${now[0] ?? 'nothing'}`);
  }
  return now;
}

async function rowsOf(): Promise<readonly DetailRow[]> {
  const { claimDetails } = await factmark();
  const all = (row: DetailRow): readonly DetailRow[] => [row, ...row.children.flatMap(all)];
  return claimDetails.rows.flatMap(all);
}

async function row(field: DetailRow['field'], label?: string): Promise<DetailRow> {
  const found = (await rowsOf()).find((one) => one.field === field && (label === undefined || one.label === label));
  assert.ok(found, `no row: ${field} ${label ?? ''}`);
  return found;
}

/** The view open, of an article whose first claim the caret is in. */
async function openDetails(article = ARTICLE, sidecar = FULL): Promise<Opened> {
  const opened = await openClaimed(article, sidecar);
  const { claimDetails } = await factmark();
  putCaretIn(opened, '48 million');
  await until('the view', async () => {
    // There is none before VS Code knows that the article has claims.
    await vscode.commands.executeCommand('factmark.details.focus');
    await pause(200);
    return claimDetails.rows[0]?.article === opened.document.uri.toString();
  });
  await vscode.window.showTextDocument(opened.document);
  return opened;
}

describe('the details of a claim', () => {
  afterEach(async () => {
    await closeEditors();
    await vscode.commands.executeCommand('workbench.view.search');
  });

  it('say all that the file and the article know of it', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '48 million');
    const first = await linesOf(opened, '48 million euros');
    assert.deepEqual(first.filter((line) => !/^ {2}/.test(line) || !/Value/.test(line)).slice(0, 5), [
      '48 million euros | sign-off out of date · amount',
      '  Then | 46 million euros',
      '  Now | 48 million euros',
      'Status | checked, correct',
      first.find((line) => line.startsWith('Value'))!,
    ]);
    assert.match(first.find((line) => line.startsWith('Value'))!, /^Value \| EUR\s48,000,000/);
    assert.ok(first.includes('  Number | 48000000'), first.join('\n'));
    const from = (start: string): readonly string[] => first.slice(first.findIndex((line) => line.startsWith(start)));
    assert.deepEqual(from('Sources'), [
      'Sources | 1',
      '  Annual report | p. 14, table 3 · document',
      '    «Two vessels, 48 million»',
      '    Address | https://example.org/report',
      '    Archived copy | https://archive.example/report',
      '    File | report.md',
      '    By | Corvara Lines',
      '    Dated | 2025-02-28',
      '    Seen on | 2025-03-09',
      'Signed | 2',
      '  ben | sign-off out of date · correct · 2025-03-11',
      '    Words signed | 46 million euros',
      '  ana | correct · 2025-03-10',
      '    Words signed | 48 million euros',
      '    Sentence signed | The island of Corvara bought ferries for 48 million euros on 3 March 2025.',
    ]);

    putCaretIn(opened, 'at least 12%');
    const second = await linesOf(opened, 'at least 12%');
    const after = second.slice(second.findIndex((line) => line.startsWith('Sources')));
    assert.deepEqual(after, [
      'Sources | none yet',
      'Signed | nobody yet',
      'Question | Lucia Brandt, 2025-03-12',
      '  Since which year?',
      'Suggestion | at least 14%',
      'Priority | legal',
      'Check again by | 2025-06-01',
      'Same as | c-7k2m9q · 48 million euros',
      'Notes',
      '  Two counts exist.',
      '  Take the newer one.',
    ]);
  });

  it('follow the caret, keep the last fact in plain words, and follow what is chosen in the view above', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '3 March');
    assert.deepEqual((await linesOf(opened, '3 March 2025')).slice(0, 1), ['3 March 2025 | not on the list · date']);
    putCaretIn(opened, 'said');
    await pause(500);
    assert.match((await lines())[0] ?? '', /^3 March 2025/);
    selectWords(opened, 'at least 12%');
    await linesOf(opened, 'at least 12%');
    const { claimTree } = await factmark();
    await until('chosen', async () => {
      await vscode.commands.executeCommand('factmark.claims.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.focusDown');
      await vscode.commands.executeCommand('list.select');
      await pause(200);
      const [chosen] = claimTree.chosen;
      return chosen?.words === '48 million euros';
    });
    await linesOf(opened, '48 million euros');
  });

  it('follow the words as they change, and say where they may stand or stood', async () => {
    const opened = await openDetails();
    const { editor, document, claimed } = opened;
    putCaretIn(opened, 'at least 12%');
    await linesOf(opened, 'at least 12%');
    await editor.edit((edit) => edit.insert(place(document, 'at least 12%').start, 'almost '));
    await editor.edit((edit) => edit.replace(place(document, '12%'), '13%'));
    await until('the value', async () => (await lines()).some((line) => /Value.*13/.test(line)));
    await editor.edit((edit) =>
      edit.delete(place(document, 'Passengers grew by almost at least 13%, said Lucia Brandt.')),
    );
    await until('gone', () => claimed.claim('c-9x4tbd')?.state.condition === 'gone');
    await until('where it stood', async () => (await lines()).some((line) => line.startsWith('  It stood here | … ')));
    assert.match((await lines())[0] ?? '', /^at least 12% \| text gone/);
  });

  it('cost nothing while they are hidden', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '48 million');
    await linesOf(opened, '48 million euros');
    await vscode.commands.executeCommand('workbench.view.search');
    await until('hidden', async () => {
      putCaretIn(opened, '3 March');
      await opened.editor.edit((edit) => edit.insert(new vscode.Position(4, 0), ' '));
      return (await lines()).length === 0;
    });
    putCaretIn(opened, 'at least 12%');
    await pause(500);
    assert.deepEqual(await lines(), []);
    await vscode.commands.executeCommand('factmark.details.focus');
    await linesOf(opened, 'at least 12%');
  });

  it('lead to the words, to the claim that is the same, and to sources once the person has seen the address', async () => {
    const opened = await openDetails();
    const { document, uri } = opened;
    putCaretIn(opened, 'at least 12%');
    await linesOf(opened, 'at least 12%');
    const api = await factmark();
    const go = async (one: DetailRow): Promise<unknown> => {
      const { command } = api.claimDetails.getTreeItem(one);
      assert.ok(command, one.label);
      return vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    };
    await go(await row('same'));
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '48 million euros');
    await linesOf(opened, '48 million euros');

    const [address, words] = [await row('address', 'Address'), await row('words')];
    assert.equal(await escapeAll(Promise.resolve(go(address))), undefined, 'nothing is opened without an answer');
    await vscode.env.clipboard.writeText('');
    assert.equal(await run('openSource', { ...address, way: 'copy' }), 'copy');
    assert.equal(await vscode.env.clipboard.readText(), 'https://example.org/report');
    await run('openSource', { ...address, way: 'open-file' });
    assert.ok(!hasTab('report.md'), 'the file is not there');
    await writeText(vscode.Uri.joinPath(document.uri, '..', 'report.md'), 'The report.\n');
    assert.equal(await run('openSource', { ...address, way: 'open-file' }), 'open-file');
    await until('the file', () => hasTab('report.md'));

    await run('goToBlock', words);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await run('goToClaim', words);
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '48 million euros');
  });

  it('stay while the words then and now are compared', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '48 million');
    await linesOf(opened, '48 million euros');
    await run('compareSignedWords', { ...(await row('review', 'ben')) });
    const { tabGroups } = vscode.window;
    await until('the comparison', () => tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
    await pause(800);
    assert.match((await linesOf(opened, '48 million euros'))[0] ?? '', /sign-off out of date/);
  });

  it('open no address but of the web, and no file outside the workspace', async () => {
    for (const bad of ['command:workbench.action.quit', 'javascript:alert(1)', 'file:///etc/hosts', 'vscode://x.y/z']) {
      const opened = await openClaimed(
        ARTICLE,
        FULL.replace('"https://example.org/report"', JSON.stringify(bad))
          .replace('"https://archive.example/report"', JSON.stringify(bad))
          .replace('"report.md"', '"../../../../../../etc/hosts"'),
      );
      const request = { article: opened.document.uri.toString(), claim: 'c-7k2m9q' };
      for (const way of ['open', 'open-archived', 'open-file']) {
        assert.equal(await run('openSource', { ...request, way }), undefined, `${way} ${bad}`);
      }
      assert.equal(await run('openSource', { ...request, way: 'copy' }), 'copy');
      assert.equal(await vscode.env.clipboard.readText(), bad);
      await closeEditors();
    }
  });

  it('copy what a row says, and change it by the command that does', async function () {
    this.timeout(60_000);
    const restore = await setSetting('reviewer', 'ana');
    try {
      const opened = await openDetails();
      putCaretIn(opened, '48 million');
      await linesOf(opened, '48 million euros');
      for (const [field, label, copied] of [
        ['words', undefined, '48 million euros'],
        ['quote', undefined, 'Two vessels, 48 million'],
        ['address', 'Archived copy', 'https://archive.example/report'],
        ['standard', 'Number', '48000000'],
      ] as const) {
        await run('copyDetail', await row(field, label));
        assert.equal(await vscode.env.clipboard.readText(), copied);
      }
      putCaretIn(opened, 'at least 12%');
      await linesOf(opened, 'at least 12%');
      await acceptAll(run('editDetail', await row('priority')));
      await acceptAll(run('editDetail', await row('suggestion')));
      await run('signOff', { ...(await row('words')), verdict: 'correct' });
      await until('signed', async () => (await lines()).includes('Signed | 1'));
      assert.match((await sidecarText(opened)) ?? '', /c-9x4tbd:[\s\S]*status: checked\n {4}verdict: correct/);
      putCaretIn(opened, '3 March');
      await linesOf(opened, '3 March 2025');
      await acceptAll(run('annotate', await row('words')));
      await until('on the list', async () => /^3 March 2025 \| unchecked/.test((await lines())[0] ?? ''));
    } finally {
      await restore();
    }
  });

  it('answer to the keyboard: choose, copy, open', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '48 million');
    await linesOf(opened, '48 million euros');
    await vscode.env.clipboard.writeText('');
    await until('copied', async () => {
      await vscode.commands.executeCommand('factmark.details.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.select');
      await run('copyDetail');
      return (await vscode.env.clipboard.readText()) === '48 million euros';
    });
  });

  it('have a label for screen readers in each row', async () => {
    const opened = await openDetails();
    putCaretIn(opened, '48 million');
    await linesOf(opened, '48 million euros');
    const { claimDetails } = await factmark();
    for (const one of await rowsOf()) {
      const { accessibilityInformation, label, description, contextValue } = claimDetails.getTreeItem(one);
      const said = accessibilityInformation?.label ?? '';
      assert.ok(said.includes(String(label)), said);
      assert.ok(said.includes(String(description ?? '')), said);
      assert.match(contextValue ?? '', /^detail\./);
    }
  });
});

function hasTab(name: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === name));
}
