import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DetailRow } from '../../../src/editor/claims/details/rows.js';
import { closeEditors, factmark, until } from '../support.js';
import { ARTICLE, openClaimed } from './support.js';

const HOSTILE = [
  '[x](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '<command:workbench.action.quit>',
  '<https://example.com/>',
  'https://example.com www.example.com',
  '`code` **bold** _em_ ~~no~~ # head',
  '![i](https://example.com/x.png) [ref][x]',
  '$(zap) $(sync~spin)',
  '&lt;b&gt; &#91;x](y) &copy;',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '\n\n    code\n\n> quote\n- item\n***\n',
  '\\[x\\](y) \\*z\\*',
];

const ALL = JSON.stringify(HOSTILE.join(' '));
const sidecar = (words: string): string => `factmark: 1
article: ${words}

sources:
  r-4h8w2d:
    type: document
    title: ${words}
    url: ${words}
    # r-4h8w2d

claims:
  c-7k2m9q:
    target:
      prefix: "The island of Corvara bought ferries for "
      suffix: " on 3 March 2025. Passengers grew by at least 12%,"
      exact: "48 million euros"
    status: waiting
    verdict: incorrect
    suggestion: ${words}
    question:
      to: ${words}
      text: ${words}
      date: "2025-03-10"
    reviews:
      ${words}:
        date: ${words}
        verdict: correct
        text: ${words}
        sentence: ${words}
    evidence:
      r-4h8w2d:
        at: ${words}
        quote: ${words}
        calculation: ${words}
    kind: quotation
    speaker: ${words}
    same-as: ${words}
    priority: high
    recheck-by: ${words}
    notes: ${words}
    # c-7k2m9q
`;

async function render(markdown: string): Promise<string> {
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
  return html.replace(/^<span id="markdown-mermaid"[^>]*><\/span>\s*/, '');
}

const elements = (html: string): readonly string[] =>
  [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((match) => match[1]!.toLowerCase()))].filter(
    (tag) => !['p', 'strong', 'br'].includes(tag),
  );

/** Every text of the details is a plain string, and every command one of ours or the opening of the article. */
async function expectPlainDetails(document: vscode.TextDocument, words: string): Promise<void> {
  const { claimDetails } = await factmark();
  const editor = await vscode.window.showTextDocument(document);
  await until(`the details of ${words}`, async () => {
    await vscode.commands.executeCommand('factmark.details.focus');
    const caret = document.positionAt(document.getText().indexOf('million'));
    editor.selection = new vscode.Selection(caret, caret);
    return claimDetails.rows.length > 0;
  });
  const all = (row: DetailRow): readonly DetailRow[] => [row, ...claimDetails.getChildren(row).flatMap(all)];
  const rows = claimDetails.rows.flatMap(all);
  assert.ok(rows.length > 15, `${rows.length} rows`);
  for (const row of rows) {
    const { label, description, tooltip, command } = claimDetails.getTreeItem(row);
    assert.equal(typeof label, 'string');
    assert.ok(!/[\n\r]/.test(`${String(label)}${String(description ?? '')}`), 'on one line');
    assert.ok(description === undefined || typeof description === 'string');
    assert.equal(typeof tooltip, 'string', 'no markup is read in it');
    assert.ok(
      command === undefined || ['vscode.open', 'factmark.goToClaim', 'factmark.openSource'].includes(command.command),
    );
    if (command?.command === 'vscode.open') {
      assert.equal(String(command.arguments?.[0]), document.uri.toString());
    }
  }
}

describe('hostile words in a sidecar', () => {
  afterEach(closeEditors);

  it('stay words in cards, tooltips, the tree and the details', async function () {
    this.timeout(60_000);
    for (const words of [ALL, ...HOSTILE.map((text) => JSON.stringify(text))]) {
      const { document, claimed } = await openClaimed(ARTICLE, sidecar(words));
      assert.ok(claimed.claim('c-7k2m9q')?.span, 'the claim is found');
      const position = document.positionAt(document.getText().indexOf('million'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const ours = hovers
        .map(({ contents }) => contents as vscode.MarkdownString[])
        .find((contents) => contents.at(-1)?.value.includes('command:factmark.'));
      assert.ok(ours, 'there is a card');
      for (const text of ours.slice(0, -1)) {
        assert.equal(text.isTrusted ?? false, false);
        assert.equal(text.supportHtml ?? false, false);
        assert.deepEqual(elements(await render(text.value)), [], text.value);
        assert.ok(!/\]\(|command:|\$\(/.test(text.value), text.value);
      }
      const links = [...(ours.at(-1)?.value.matchAll(/\]\(([^?)]*)/g) ?? [])].map((match) => match[1]!);
      assert.ok(links.length > 3 && links.every((link) => /^command:factmark\.\w+$/.test(link)), links.join());
      const api = await factmark();
      await until('the tree', async () => {
        await api.claimTree.refresh();
        return api.claimTree.roots.length > 0;
      });
      for (const root of api.claimTree.roots) {
        for (const child of root.type === 'group' ? root.children : []) {
          const { tooltip, label } = api.claimTree.getTreeItem(child);
          assert.equal(typeof label, 'string');
          if (tooltip instanceof vscode.MarkdownString) {
            assert.equal(tooltip.isTrusted ?? false, false);
            assert.deepEqual(elements(await render(tooltip.value)), []);
          }
        }
      }
      await expectPlainDetails(document, words);
      await closeEditors();
    }
  });
});
