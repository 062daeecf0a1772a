import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClaimedArticle } from '../../../src/editor/claims/model/claimedArticle.js';
import { factmark, makeFile, place, readable } from '../support.js';

export const ARTICLE = `---
date: 2025-03-14
lang: en
---
# The ferry

The island of Corvara bought ferries for 48 million euros on 3 March 2025.
Passengers grew by at least 12%, said Lucia Brandt.
`;

/** A claim on «48 million euros» that was signed off, and one on «at least 12%» that was not. */
export const SIDECAR = `factmark: 1
article: "article.md"

# the desk's own note
sources:
  r-4h8w2d:
    type: document
    title: "Annual report"
    # r-4h8w2d

claims:
  c-7k2m9q:
    target:
      prefix: "The island of Corvara bought ferries for "
      suffix: " on 3 March 2025. Passengers grew by at least 12%,"
      exact: "48 million euros"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2025-03-10"
        verdict: correct
        text: "48 million euros"
        sentence: "The island of Corvara bought ferries for 48 million euros on 3 March 2025."
    evidence:
      r-4h8w2d:
        at: "p. 14, table 3"
        quote: "Two vessels, 48 million"
    kind: amount
    # c-7k2m9q

  c-9x4tbd:
    target:
      prefix: "bought ferries for 48 million euros on 3 March 2025. Passengers grew by "
      suffix: ", said Lucia Brandt."
      exact: "at least 12%"
    status: unchecked
    # c-9x4tbd
`;

export interface Opened {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly claimed: ClaimedArticle;
  /** Of the sidecar. */
  readonly uri: vscode.Uri;
}

/** An article in an editor, with its claims read. */
export async function openClaimed(article = ARTICLE, sidecar: string | null = SIDECAR): Promise<Opened> {
  const articleUri = await makeFile(article);
  const uri = vscode.Uri.parse(`${articleUri.toString()}.claims.yaml`);
  if (sidecar !== null) {
    await writeText(uri, sidecar);
  }
  const editor = await vscode.window.showTextDocument(articleUri);
  return { editor, document: editor.document, uri, claimed: await claimsOf(editor.document) };
}

export async function claimsOf(document: vscode.TextDocument): Promise<ClaimedArticle> {
  const claimed = await (await factmark()).claims(document);
  assert.ok(claimed, 'no article');
  return claimed;
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The text of a file; nothing when there is none. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The words a claim is on now; nothing when they are gone or uncertain. */
export function wordsOfClaim(
  { document, claimed }: Pick<Opened, 'document' | 'claimed'>,
  id: string,
): string | undefined {
  const span = claimed.claim(id)?.span;
  return span && document.getText().slice(span.start, span.end);
}

/** Lines of `after` that are not in `before`, and the other way round, each with a sign. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - start && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    ...old.slice(start, old.length - tail).map((line) => `-${line}`),
    ...now.slice(start, now.length - tail).map((line) => `+${line}`),
  ];
}

/** The same with much said of the second claim. */
export const TALKED = SIDECAR.replace(
  '    status: unchecked\n',
  `    status: waiting
    suggestion: "at least 14%"
    question:
      to: "Lucia Brandt"
      text: "Since which year?"
      date: "2025-03-12"
    priority: legal
    recheck-by: "2025-06-01"
    same-as: "c-7k2m9q"
    notes: |-
      ben, 2025-03-11: Two counts exist.
      Take the newer one.
`,
);

/** The parts of our card over some words; the last has its links. */
export async function cardOver(
  document: vscode.TextDocument,
  words: string,
): Promise<{ readonly texts: readonly string[]; readonly actions: vscode.MarkdownString }> {
  const range = place(document, words);
  const middle = document.positionAt(document.offsetAt(range.start) + Math.floor(words.length / 2));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    middle,
  );
  const ours = hovers
    .map(({ contents }) => contents as vscode.MarkdownString[])
    .find((contents) => contents.at(-1)?.value.includes('command:factmark.'));
  const actions = ours?.at(-1);
  assert.ok(ours && actions, `no card over: ${words}`);
  return { texts: ours.slice(0, -1).map(({ value }) => value), actions };
}

/** What our card over some words says, links left out, and the links. */
export async function hoverOn(
  document: vscode.TextDocument,
  words: string,
): Promise<{ readonly said: string; readonly actions: string }> {
  const { texts, actions } = await cardOver(document, words);
  return { said: texts.flatMap(readable).join('\n'), actions: actions.value };
}
