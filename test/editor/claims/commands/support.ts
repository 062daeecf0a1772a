import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { localDay } from '../../../../src/editor/claims/commands/services.js';
import { pause, place, until } from '../../support.js';
import { type Opened, readText } from '../support.js';

export async function run<Result = unknown>(command: string, ...args: readonly unknown[]): Promise<Result> {
  return (await vscode.commands.executeCommand(`factmark.${command}`, ...args)) as Result;
}

/** Puts the caret into some words of the article. */
export function putCaretIn({ editor, document }: Opened, words: string): void {
  const caret = place(document, words).start.translate(0, 1);
  editor.selection = new vscode.Selection(caret, caret);
}

export function selectWords({ editor, document }: Opened, words: string): void {
  const range = place(document, words);
  editor.selection = new vscode.Selection(range.start, range.end);
}

/** The sidecar as it is in its open buffer, else in its file; nothing when there is none. */
export async function sidecarText({ uri }: Opened): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open && !open.isClosed && open.isDirty ? open.getText() : readText(uri);
}

/**
 * Compares a sidecar byte for byte with the text meant, in which `DAY` is today and `ARTICLE` the article's name; ids are
 * random, so that in it they are names of the form `c-one`, `r-one`.
 */
export async function expectSidecar(
  opened: Opened,
  expected: string,
  ids: Readonly<Record<string, string>>,
): Promise<string> {
  const name = opened.document.uri.path.split('/').at(-1) ?? '';
  let meant = expected.replaceAll('DAY', localDay()).replaceAll('ARTICLE', name);
  for (const [wanted, id] of Object.entries(ids)) {
    meant = meant.replaceAll(wanted, id);
  }
  assert.equal(await sidecarText(opened), meant);
  return meant;
}

/** The one id of a sidecar that is not among those known. */
export async function newIdIn(opened: Opened, prefix: 'c-' | 'r-', known: readonly string[]): Promise<string> {
  const text = (await sidecarText(opened)) ?? '';
  const ids = [...text.matchAll(/^ {2}([cr]-[0-9a-z]{6}):/gm)].map((match) => match[1] ?? '');
  const fresh = ids.filter((id) => id.startsWith(prefix) && !known.includes(id));
  assert.equal(fresh.length, 1, `ids: ${ids.join(', ')}`);
  return fresh[0] ?? '';
}

/** Answers quick picks and input boxes with what they propose until the command has ended. */
export async function acceptAll<Result>(command: Promise<Result>, before?: () => Promise<void>): Promise<Result> {
  await pause(300);
  await before?.();
  let ended = false;
  const done = command.finally(() => {
    ended = true;
  });
  await until('the command', async () => {
    if (!ended) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await pause(150);
    }
    return ended;
  });
  return done;
}

/** Leaves every question with Escape until the command has ended. */
export async function escapeAll<Result>(command: Promise<Result>): Promise<Result> {
  let ended = false;
  const done = command.finally(() => {
    ended = true;
  });
  await until('the command', async () => {
    await pause(100);
    if (!ended) {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    }
    return ended;
  });
  return done;
}

/** All that the cards over some words say, as Markdown with plain blanks. */
export async function hoverTexts({ document }: Opened, words: string): Promise<string> {
  const position = place(document, words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    .join('\n')
    .replace(/&nbsp;|\\/g, ' ');
}

/** What was asked of where to save while a command ran; nobody chose a place. */
export async function askedToSave(command: () => Promise<unknown>): Promise<readonly vscode.SaveDialogOptions[]> {
  const { showSaveDialog } = vscode.window;
  const asked: vscode.SaveDialogOptions[] = [];
  Object.assign(vscode.window, {
    showSaveDialog: (options: vscode.SaveDialogOptions) => {
      asked.push(options);
      return Promise.resolve(undefined);
    },
  });
  try {
    assert.equal(await command(), undefined);
  } finally {
    Object.assign(vscode.window, { showSaveDialog });
  }
  return asked;
}

/** Waits for the words to be selected in the editor in front: VS Code tells of a selection after it is made. */
export async function untilSelected({ document }: Opened, words: string): Promise<void> {
  await until(`“${words}” selected`, async () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document === document && document.getText(editor.selection) === words;
  });
}
