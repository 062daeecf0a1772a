import type { Locator, Page } from 'playwright-core';

/** What a person does in the workbench. Times are in milliseconds. */

const patience = 30_000;

/** The marks of extensions that are drawn: an underline sits in the text, a background behind it. */
export function marks(page: Page): Locator {
  return page.locator('.view-lines [class*="ced-"], .view-overlays .cdr[class*="ced-"]');
}

/** Waits until marks are drawn: the extension is active then. */
export async function waitForMarks(page: Page): Promise<void> {
  await marks(page).first().waitFor({ state: 'attached', timeout: patience });
}

/** Waits until amounts, dates and names are marked, each kind in its own way: names come last. */
export async function waitForAllKinds(page: Page): Promise<void> {
  await page.waitForFunction(countKinds, 3, { timeout: patience });
}

/** Runs a command by its full title in the palette («Factmark: Show Details»). */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .quick-input-box input').fill(`>${title}`, { timeout: patience });
  // A click on the row and not Enter: the first match may be another command.
  const label = page.locator('.quick-input-list .monaco-list-row .label-name').getByText(title, { exact: true });
  await label.click({ timeout: patience });
}

/** Opens the view of the article's claims in the Explorer, and gives it the place of the files. */
export async function showFacts(page: Page, name = 'Facts'): Promise<void> {
  const headers = page.locator('.explorer-viewlet .pane-header, .sidebar .pane-header');
  await headers.filter({ hasText: new RegExp(`^${name}`) }).click({ timeout: patience });
  await page.locator('.sidebar .custom-view-tree-node-item').first().waitFor({ timeout: patience });
  await headers.first().click({ timeout: patience });
}

/** Opens the view of one claim below it. */
export async function showDetails(page: Page): Promise<void> {
  const header = page.locator('.sidebar .pane-header').filter({ hasText: /^Fact Details/ });
  await header.waitFor({ timeout: patience });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

/** Opens the next comment thread, with the caret in its reply. */
export async function nextThread(page: Page): Promise<Locator> {
  const thread = page.locator('.zone-widget .review-widget').first();
  const deadline = Date.now() + patience;
  for (;;) {
    await page.keyboard.press('Alt+F9');
    try {
      await thread.waitFor({ timeout: 3000 });
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
  await focusReply(thread);
  return thread;
}

/**
 * Puts the caret into a thread's reply. The button is there only until the reply is unfolded, which the
 * workbench does itself when the thread takes the focus, sooner or later.
 */
async function focusReply(thread: Locator): Promise<void> {
  const form = thread.locator('.comment-form');
  const focused = form.locator('.monaco-editor.focused');
  const ways = form.locator('.review-thread-reply-button:visible, .monaco-editor:visible').first();
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      if (!(await focused.isVisible())) await ways.click({ timeout: 2000 });
      await focused.waitFor({ timeout: 2000 });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

/** Moves the border of a part of the workbench, in pixels. */
export async function dragBorder(
  page: Page,
  part: string,
  border: 'top' | 'right',
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  const box = await page.locator(part).boundingBox({ timeout: patience });
  if (!box) throw new Error(`There is no ${part}`);
  const from = border === 'top' ? { x: box.x + 120, y: box.y } : { x: box.x + box.width, y: box.y + 300 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(2, 2);
}

/** Opens a file of the workspace by Quick Open. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget .quick-input-box input').fill(name, { timeout: patience });
  await page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: name })
    .first()
    .click({ timeout: patience });
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
}

/** Brings a line of the active editor, counted from 1, into its middle. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await input.fill(`:${line}`, { timeout: patience });
  await input.press('Enter');
}

/** Puts the caret into the first occurrence of a text that is drawn in the active editor. */
export async function placeCaret(page: Page, text: string): Promise<void> {
  const { x, y } = await position(page, text);
  await page.mouse.click(x, y);
  // A resting mouse would open a card of its own; and over a word, keys with Control make a link of it.
  const margin = await page.locator('.editor-instance .margin').first().boundingBox();
  if (margin) await page.mouse.move(margin.x + 2, y);
  await page.mouse.move(2, 2);
}

/** Opens the hover card at a text by the keyboard and returns it when it contains `expected`. */
export async function openCard(page: Page, text: string, expected: string | RegExp): Promise<Locator> {
  const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: expected }).first();
  const deadline = Date.now() + patience;
  for (;;) {
    await placeCaret(page, text);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    try {
      await card.waitFor({ timeout: 3000 });
      return card;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Opens the hover card at a text by the mouse and returns it when it contains `expected`. */
export async function hoverText(page: Page, text: string, expected: string | RegExp): Promise<Locator> {
  const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: expected }).first();
  const deadline = Date.now() + patience;
  for (;;) {
    // Measured anew each time: the layout moves while the workbench loads.
    const { x, y } = await position(page, text);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    try {
      await card.waitFor({ timeout: 2000 });
      return card;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await page.mouse.move(2, 2);
    }
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a text's first drawn occurrence, in CSS pixels. Waits until it is drawn. */
async function position(page: Page, text: string): Promise<Point> {
  const handle = await page.waitForFunction(findText, text, { timeout: patience });
  const point = (await handle.jsonValue()) as Point;
  await handle.dispose();
  return point;
}

interface TextNode {
  readonly data: string;
}

/** What {@link findText} uses of the page; the DOM's types are not those of the rest of the project. */
declare const document: {
  querySelectorAll(selector: string): Iterable<object>;
  /** 4 shows text nodes only. */
  createTreeWalker(root: object, show: 4): { nextNode(): unknown; readonly currentNode: TextNode };
  createRange(): {
    setStart(node: TextNode, offset: number): void;
    setEnd(node: TextNode, offset: number): void;
    getBoundingClientRect(): { readonly x: number; readonly y: number; readonly height: number };
  };
};

/** Runs in the page. Each way to mark has a class of its own. */
function countKinds(least: number): boolean {
  const kinds = new Set<string>();
  for (const mark of document.querySelectorAll('.view-lines [class*="ced-"]')) {
    const { className } = mark as { readonly className: string };
    for (const name of className.split(' ')) if (name.startsWith('ced-')) kinds.add(name);
  }
  return kinds.size >= least;
}

/** Runs in the page. Lines are drawn in pieces and with no-break spaces, so a line's text is joined first. */
function findText(text: string): Point | undefined {
  const fold = (value: string): string => value.replaceAll('\u00a0', ' ');
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes: TextNode[] = [];
    const walker = document.createTreeWalker(line, 4);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const at = fold(nodes.map((node) => node.data).join('')).indexOf(fold(text));
    if (at < 0) continue;
    let middle = at + Math.floor(text.length / 2);
    for (const node of nodes) {
      if (middle >= node.data.length) {
        middle -= node.data.length;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, middle);
      range.setEnd(node, middle + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + 1, y: box.y + box.height / 2 };
    }
  }
  return undefined;
}

/** A file's row in the Explorer, brought into sight by the caller. */
function explorerRow(page: Page, name: string): Locator {
  return page.locator('.explorer-folders-view .monaco-list-row').filter({ has: page.getByText(name, { exact: true }) });
}

/** Opens a file by its row in the Explorer, where a new one shows sooner than in Quick Open. */
export async function openInExplorer(page: Page, name: string): Promise<void> {
  await explorerRow(page, name).dblclick({ timeout: patience });
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
}

/** Renames a file in the Explorer by F2. */
export async function renameInExplorer(page: Page, from: string, to: string): Promise<void> {
  await explorerRow(page, from).click({ timeout: patience });
  await page.keyboard.press('F2');
  const input = page.locator('.explorer-folders-view .monaco-inputbox input');
  await input.fill(to, { timeout: patience });
  await input.press('Enter');
}

/** Asks to delete a file in the Explorer, and says yes to the deletion itself. */
export async function deleteInExplorer(page: Page, name: string): Promise<void> {
  await explorerRow(page, name).click({ timeout: patience });
  await page.keyboard.press('Delete');
  await answerDialog(page, /delete/i, /^(?:Delete|Move to (?:Trash|Recycle Bin))$/);
}

/** Presses a button of the dialog that says something. */
export async function answerDialog(page: Page, says: RegExp, button: string | RegExp): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box').filter({ hasText: says });
  await dialog.getByRole('button', { name: button }).click({ timeout: patience });
  await dialog.waitFor({ state: 'detached', timeout: patience });
}

/** Chooses a quick fix at the caret by its title, from the menu that Ctrl+. opens. */
export async function quickFix(page: Page, title: string | RegExp): Promise<void> {
  await retryFix(page, title, (row) => row.click({ timeout: 3000 }));
}

/** Opens the quick fixes at the caret, one of which has this title. */
export async function showFixes(page: Page, title: string | RegExp): Promise<void> {
  await retryFix(page, title, (row) => row.waitFor({ timeout: 3000 }));
}

async function retryFix(page: Page, title: string | RegExp, act: (row: Locator) => Promise<void>): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
  const deadline = Date.now() + patience;
  for (;;) {
    await page.keyboard.press('Control+.');
    try {
      await act(row);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
