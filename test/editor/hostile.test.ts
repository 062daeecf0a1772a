import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { appendPlain } from '../../src/editor/hover/markdown.js';
import { cardAt, closeEditors, factmark, openArticle } from './support.js';

const HOSTILE = [
  '[x](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '<command:workbench.action.quit>',
  '<https://example.com/>',
  'https://example.com www.example.com me@example.com',
  '`code` **bold** _em_ ~~no~~ # head',
  '![i](https://example.com/x.png) [ref][x]',
  '$(zap) $(sync~spin)',
  '&lt;b&gt; &#91;x](y) &copy;',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '\n\n    code\n\n> quote\n- item\n1. item\n***\n',
  '\\[x\\](y) \\*z\\*',
];

async function render(markdown: string): Promise<string> {
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
  // The preview's own settings, in front of the text.
  return html.replace(/^<span id="markdown-mermaid"[^>]*><\/span>\s*/, '');
}

/** Whether a rendered text has any element but paragraphs and our own bold. */
function elements(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((m) => m[1]!.toLowerCase()).filter((tag) => tag !== 'p');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('hostile words in an article', () => {
  afterEach(closeEditors);

  it('are shown letter by letter and never as markup', async () => {
    for (const words of HOSTILE) {
      const markdown = new vscode.MarkdownString();
      appendPlain(markdown, words);
      const html = await render(markdown.value);
      assert.deepEqual(elements(html), [], `${words} became ${html}`);
      assert.equal(textOf(html).trim(), words.replace(/[ \t\r\n]+/g, ' ').trim());
    }
  });

  it('start no icon, even in a text that has icons', () => {
    const markdown = new vscode.MarkdownString('', true);
    appendPlain(markdown, 'Total $(zap)');
    assert.ok(!markdown.value.includes('$('));
  });

  it('stay words in the cards of an article that is full of them', async () => {
    const article = `---\nlang: en\n---\n${HOSTILE.join(' 5 million euros (7 million dollars) ')}\n
The [Acme](command:workbench.action.quit) \`Corp\` board, Joan <b>Doe</b> and [Lisbon](command:x "3 May 2024") paid
**12** [million](command:workbench.action.quit) yen (80 <i>thousand</i> dollars) for 3 \`apples\`.`;
    const { document } = await openArticle(article);
    const facts = (await (await factmark()).facts(document)) ?? [];
    assert.ok(facts.length > 20, 'facts are found between them');
    for (const fact of facts) {
      const card = await cardAt(document, document.positionAt(Math.floor((fact.start + fact.end) / 2)));
      assert.ok(card, fact.text);
      assert.deepEqual(
        [...new Set(elements(await render(card.text.value)))].filter((tag) => !['strong', 'br'].includes(tag)),
        [],
      );
      assert.ok(!/\]\(|command:/.test(card.text.value), card.text.value);
      const links = [...card.actions.value.matchAll(/\(command:([\w.]+)/g)].map((m) => m[1]!);
      assert.ok(links.every((link) => link.startsWith('factmark.')));
      assert.equal(card.actions.value.match(/\]\(/g)?.length, links.length);
    }
  });
});
