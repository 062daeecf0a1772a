import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Claim } from '../../src/core/claims/claim.js';
import { parseSidecar } from '../../src/core/claims/sidecar/parse.js';
import { openFile, placeCaret, waitForMarks } from '../../src/tools/browsing/actions.js';
import { useWorkbench } from './session.js';

const FILE = 'en/airline-order.md';
/** Keys for facts, one after the other; what they ask is answered. */
const KEYS = 'c c i c f c d c a c x c c i c f c d c c'.split(' ');
const SENTENCES = 5;

const MEANT: Readonly<Record<string, readonly [status: Claim['status'], verdict: Claim['verdict']]>> = {
  c: ['checked', 'correct'],
  i: ['checked', 'imprecise'],
  f: ['needs-source', undefined],
  d: ['disputed', undefined],
  a: ['waiting', undefined],
  x: ['not-checkable', undefined],
};

/** The round's item in the status bar says where it is. */
async function label(page: Page): Promise<string> {
  return (await page.locator('.statusbar-item[aria-label^="Fact "]').getAttribute('aria-label')) ?? '';
}

/** Waits for another label than that of before; milliseconds. */
async function moved(page: Page, before: string): Promise<number> {
  const start = performance.now();
  await page.waitForFunction(
    (old: string) => {
      const item = document.querySelector('.statusbar-item[aria-label^="Fact "]');
      return item !== null && item.getAttribute('aria-label') !== old;
    },
    before,
    { polling: 5, timeout: 15_000 },
  );
  const time = performance.now() - start;
  // Nobody decides about a fact in less time; a key that comes again at once is one that is held down.
  await page.waitForTimeout(120);
  return time;
}

/** What is used of the page. */
declare const document: { querySelector(selector: string): { getAttribute(name: string): string | null } | null };

const place = (text: string): number => Number(/^Fact (\d+) of /.exec(text)?.[1]);

describe('a round through an article, by the keyboard alone', function () {
  this.timeout(240_000);
  const workbench = useWorkbench({ file: FILE, settings: { 'factmark.reviewer': 'ana', 'files.autoSave': 'off' } });

  it('decides 20 facts and 5 sentences, undoes every step, and types nothing into the article', async () => {
    const { page, profile } = workbench();
    const path = join(profile.workspace, FILE);
    const sidecarPath = `${path}.claims.yaml`;
    const article = readFileSync(path, 'utf8');
    await waitForMarks(page);
    await placeCaret(page, 'bigger jets');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Alt+C');
    const open = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Open facts' });
    await open.waitFor();
    await page.keyboard.press('Enter');
    // A hand that is faster than the round.
    await page.keyboard.type('zzz');
    await page.locator('.statusbar-item[aria-label^="Fact 1 of "]').waitFor();
    await page.keyboard.press('v');
    const first = await label(page);

    const times: number[] = [];
    for (const key of KEYS) {
      const before = await label(page);
      await page.keyboard.press(key);
      if (key === 'a') {
        await answer(page, 'Question: To Whom?', 'Moira');
        await answer(page, 'Question', 'Who says so?');
      } else if (key === 'x') {
        await answer(page, 'Not Checkable: Why?', 'A forecast.');
      }
      const time = await moved(page, before);
      if (!'ax'.includes(key)) times.push(time);
      // What has no key does nothing: letters, other hands' keys, paste, the editor's own undo.
      if (times.length === 3) await tryToType(page);
    }
    for (let i = 0; i < SENTENCES; i++) {
      const before = await label(page);
      await page.keyboard.press('Shift+C');
      await moved(page, before);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    assert.ok(median < 1000, `from key to next fact: ${Math.round(median)} ms`);

    assert.equal(readFileSync(path, 'utf8'), article);
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    // The round is ahead of what is written.
    await page.waitForTimeout(1500);
    const { sidecar, problems } = parseSidecar(readFileSync(sidecarPath, 'utf8'));
    assert.deepEqual(problems, []);
    const claims = Object.values(sidecar?.claims ?? {});
    assert.deepEqual(
      claims.slice(0, KEYS.length).map(({ status, verdict }) => [status, verdict]),
      KEYS.map((key) => MEANT[key]),
    );
    const waiting = claims.find(({ status }) => status === 'waiting');
    assert.deepEqual([waiting?.question?.to, waiting?.question?.text], ['Moira', 'Who says so?']);
    assert.equal(claims.find(({ status }) => status === 'not-checkable')?.notes?.trim(), 'A forecast.');
    const signed = claims.slice(KEYS.length);
    assert.ok(signed.length >= SENTENCES, `${signed.length} claims in sentences`);
    assert.ok(signed.every(({ status, verdict }) => status === 'checked' && verdict === 'correct'));
    assert.equal(new Set(signed.map(({ reviews }) => reviews?.ana?.sentence)).size, SENTENCES);
    // In the order of the article.
    const text = article.replace(/\*/g, '');
    const starts = claims.map(({ target }) => ('exact' in target ? text.indexOf(`${target.exact}`) : -1));
    assert.ok(starts.every((start) => start >= 0));

    for (let i = 0; i < KEYS.length + SENTENCES; i++) {
      const before = await label(page);
      await page.keyboard.press('u');
      await moved(page, before);
    }
    assert.equal(place(await label(page)), 1);
    assert.equal(await label(page), first);
    assert.ok(!existsSync(sidecarPath), 'the sidecar is gone with the step that made it');
    assert.equal(readFileSync(path, 'utf8'), article);
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
  });

  it('lists its keys, and does what is chosen there', async () => {
    const { page } = workbench();
    const before = await label(page);
    await page.keyboard.press('h');
    await page.locator('.quick-input-title').filter({ hasText: 'Keys of the Round' }).waitFor();
    await page.keyboard.type('Next fact');
    await page.keyboard.press('Enter');
    await moved(page, before);
    assert.equal(place(await label(page)), 2);
    await page.keyboard.press('k');
    await page.locator('.statusbar-item[aria-label^="Fact 1 of "]').waitFor();
  });

  it('lets the person type elsewhere meanwhile, and comes back', async () => {
    const { page } = workbench();
    const before = await label(page);
    await openFile(page, 'battery-plant.md');
    // A key that comes before the extension knows does nothing, here as on the way back.
    await page.waitForTimeout(1000);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('csC');
    await page.locator('.tab.active.dirty').waitFor();
    assert.equal(await label(page), before);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+W');
    await page.locator('.tab.active[data-resource-name="airline-order.md"]').waitFor();
    await page.waitForTimeout(1000);
    await page.keyboard.press('j');
    await moved(page, before);
    assert.equal(place(await label(page)), 2);
  });

  it('is over when the window is loaded anew, leaves the article to be written, and is taken up again', async () => {
    const { page } = workbench();
    // In a browser VS Code keeps what extensions remember every few seconds only.
    await page.waitForTimeout(8000);
    await page.reload();
    await waitForMarks(page);
    await placeCaret(page, 'bigger jets');
    await page.keyboard.type('c');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+Z');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Alt+C');
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'Go on' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item[aria-label^="Fact 2 of "]').waitFor();
  });

  it('lets the person type again once it is left', async () => {
    const { page } = workbench();
    await page.keyboard.press('q');
    await page.locator('.statusbar-item[aria-label^="Fact "]').waitFor({ state: 'detached' });
    // VS Code gives the article back a moment later.
    await page.waitForTimeout(1000);
    await page.keyboard.press('End');
    await page.keyboard.type('c');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+Z');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });
});

describe('a round at a quotation, by the keyboard alone', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({
    file: FILE,
    settings: { 'factmark.reviewer': 'ana', 'files.autoSave': 'off' },
  });

  it('answers whether a fact was said by one key, stays there to ask whether it is true, and takes it back', async () => {
    const { page, profile } = workbench();
    const path = join(profile.workspace, FILE);
    const article = readFileSync(path, 'utf8');
    const quotations = () => {
      const text = existsSync(`${path}.claims.yaml`) ? readFileSync(`${path}.claims.yaml`, 'utf8') : '';
      return Object.values(parseSidecar(text).sidecar?.claims ?? {}).filter(({ kind }) => kind === 'quotation');
    };
    await waitForMarks(page);
    await placeCaret(page, 'bigger jets');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Alt+C');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Only amounts' }).click();
    const asks = page.locator('.statusbar-item[aria-label*="Was it said so? W word for word"]');
    const item = page.locator('.statusbar-item[aria-label^="Fact "]');
    await item.waitFor();
    for (let i = 0; i < 40 && (await asks.count()) === 0; i++) {
      const before = await label(page);
      await page.keyboard.press('j');
      await moved(page, before);
    }
    const at = await label(page);
    await page.keyboard.press('t');
    await moved(page, at);
    assert.equal(place(await label(page)), place(at), 'stays at the fact, which may be true or not');
    await page.waitForTimeout(1500);
    assert.deepEqual(
      quotations().map(({ attribution, verdict }) => [attribution, verdict]),
      [['faithful', 'correct']],
    );
    const said = await label(page);
    await page.keyboard.press('u');
    await moved(page, said);
    await page.waitForTimeout(1500);
    assert.deepEqual(quotations(), []);
    assert.equal(readFileSync(path, 'utf8'), article);
  });
});

describe('a round with a screen reader', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({
    file: FILE,
    settings: { 'factmark.reviewer': 'ana', 'files.autoSave': 'off', 'editor.accessibilitySupport': 'on' },
  });

  it('gives the focus to each card, where the keys work', async () => {
    const { page, profile } = workbench();
    await waitForMarks(page);
    await placeCaret(page, 'bigger jets');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Alt+C');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Only amounts' }).click();
    const card = page.locator('.monaco-hover:not(.hidden):focus-within');
    for (const [key, words] of [
      ['c', '1,200,000,000'],
      ['d', '8'],
      ['f', '8 giants'],
    ] as const) {
      await card.filter({ hasText: words }).waitFor();
      const before = await label(page);
      assert.match(before, new RegExp(words));
      await page.keyboard.press(key);
      await moved(page, before);
    }
    await page.waitForTimeout(1500);
    const { sidecar } = parseSidecar(readFileSync(join(profile.workspace, `${FILE}.claims.yaml`), 'utf8'));
    assert.deepEqual(
      Object.values(sidecar?.claims ?? {}).map(({ status }) => status),
      ['checked', 'disputed', 'needs-source'],
    );
  });
});

async function answer(page: Page, title: string, text: string): Promise<void> {
  await page.locator('.quick-input-title').getByText(title, { exact: true }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function tryToType(page: Page): Promise<void> {
  await page.keyboard.type('zZñ9 ');
  await page.keyboard.insertText('日本');
  for (const key of ['Enter', 'Backspace', 'Delete', 'Control+V', 'Control+X', 'Control+Z']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('v');
}
