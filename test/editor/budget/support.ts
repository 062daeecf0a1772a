import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClaimedArticle } from '../../../src/editor/claims/model/claimedArticle.js';
import { claimsOf, writeText } from '../claims/support.js';
import { Memory } from '../memory.js';
import { setSetting } from '../support.js';

const memory = new Memory();

/** Turns on all that is shown of an article, and gives articles a file system. Gives what puts it back. */
export async function allOn(): Promise<() => Promise<void>> {
  const registered = vscode.workspace.registerFileSystemProvider('memfs', memory);
  const restores = [
    await setSetting('coverage.gutter', true),
    await setSetting('claims.markUnchecked', true),
    await setSetting('reviewer', 'ana'),
  ];
  await vscode.commands.executeCommand('factmark.claims.focus');
  return async () => {
    for (const restore of restores) await restore();
    registered.dispose();
  };
}

/** An article in an editor, whose files are in a memory that counts how often they are read. */
export interface Opened {
  readonly memory: Memory;
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly claimed: ClaimedArticle;
  /** Stand once in the text, in the middle of it: a place to type at. */
  readonly words: string;
}

let count = 0;

export async function openInMemory({ text, words }: Written): Promise<Opened> {
  count += 1;
  const uri = vscode.Uri.parse(`memfs:/budget-${count}.md`);
  await writeText(uri, text);
  const opened = await vscode.workspace.openTextDocument(uri);
  const document = await vscode.languages.setTextDocumentLanguage(opened, 'markdown');
  const editor = await vscode.window.showTextDocument(document);
  assert.equal(text.split(words).length, 2, words);
  return { memory, document, editor, claimed: await claimsOf(document), words };
}

export interface Written {
  readonly text: string;
  readonly words: string;
}

/** An article of about so many characters, with five facts a paragraph. */
export function harbourArticle(length: number): Written {
  const paragraph = (i: number): string =>
    `The harbour of Corvara, where ferry ${i + 100} lay at quay ${i + 3} all winter, was sold for ${(i % 90) + 2} million euros ` +
    `on ${(i % 28) + 1} March 2025, as Lucia Brandt of the island's council had long been told it would be.`;
  const paragraphs = Math.ceil(length / (paragraph(0).length + 2));
  const lines = Array.from({ length: paragraphs }, (_, i) => paragraph(i));
  const text = ['---\ndate: 2025-03-14\nlang: en\n---\n# The harbour', ...lines].join('\n\n');
  return { text, words: ` lay at quay ${(paragraphs >> 1) + 3} ` };
}

const [GOODS, PORTS] = [
  ['coal', 'corn', 'salt', 'wood', 'iron'],
  ['Bergen', 'Naples', 'Oslo', 'Cork', 'Porto', 'Izmir', 'Riga'],
] as const;

/** An article of 5,000 facts. */
export function shippingArticle(): Written {
  const lines = Array.from(
    { length: 1250 },
    (_, i) =>
      `Ship ${i + 1000} carried ${i + 3} tons of ${GOODS[i % GOODS.length]} for ${i + 20} million euros ` +
      `in ${1900 + (i % 100)} to ${PORTS[i % PORTS.length]}.`,
  );
  return { text: `---\nlang: en\n---\n${lines.join('\n\n')}\n`, words: ' carried 628 tons' };
}
