import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dragBorder, goToLine, openCard, runCommand, showFacts, waitForMarks } from '../browsing/actions.js';
import type { Scene } from './scene.js';

/* Pictures of a desk at work: claims about quotations and tables, earlier checks, a branch under review. */

const ARTICLE = 'es/parque-eolico.md';
const SIDECAR = `${ARTICLE}.claims.yaml`;

/** Claims for the Spanish article, and an earlier article about the same park. */
function layDesk(workspace: string): Promise<void> {
  return cp('src/tools/screenshots/desk', workspace, { recursive: true });
}

export const deskScenes: readonly Scene[] = [
  { ...onDesk('quotation-card'), steps: ({ page }) => cardAt(page, 38, 'enseñado todavía', /Antón Loureiro/) },
  { ...onDesk('table-card'), steps: ({ page }) => cardAt(page, 31, '312,5', /«321,5»/) },
  { ...onDesk('cell-card'), steps: ({ page }) => cardAt(page, 31, '| 190', /«180»/) },
  { ...onDesk('earlier-card'), steps: ({ page }) => cardAt(page, 1, 'de 480 megavatios', /nereida-concurso/) },
  { ...onDesk('values', { 'factmark.values.inline': true }), steps: ({ page }) => readied(page, 23) },
  {
    ...onDesk('review'),
    prepare: branch,
    steps: async ({ page }) => {
      await readied(page);
      await reviewBranch(page);
      await dragBorder(page, '.part.sidebar', 'right', { x: 220, y: 0 });
    },
  },
  {
    ...onDesk('review-diff', {
      'diffEditor.useInlineViewWhenSpaceIsLimited': false,
      'diffEditor.hideUnchangedRegions.enabled': true,
    }),
    prepare: branch,
    steps: async ({ page }) => {
      await readied(page);
      await reviewBranch(page);
      await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'hasta 1.300' }).first().click();
      await page.locator('.monaco-diff-editor .editor.modified .char-insert').first().waitFor();
      await page.keyboard.press('Control+B');
      await openCard(page, 'hasta **1.300', /1\.200 millones/);
    },
  },
  {
    ...onDesk('spanish'),
    language: 'es',
    steps: async ({ page }) => {
      await readied(page, 31, /de \d+ comprobados/);
      await showFacts(page, 'Datos');
      await openCard(page, '312,5', /«321,5»/);
    },
  },
];

function onDesk(name: string, settings: Scene['settings'] = {}): Omit<Scene, 'steps'> {
  return { name, file: ARTICLE, settings, prepare: layDesk };
}

/** The claims come last, the words of the language before them. */
async function readied(page: Page, line = 1, counted = /of \d+ checked/): Promise<void> {
  await waitForMarks(page);
  await page.locator('.statusbar-item').filter({ hasText: counted }).first().waitFor();
  await goToLine(page, line);
}

async function cardAt(page: Page, line: number, words: string, expected: RegExp): Promise<void> {
  await readied(page, line);
  await openCard(page, words, expected);
}

/** A branch on which the article was worked on after it had been signed off. */
async function branch(workspace: string): Promise<void> {
  await layDesk(workspace);
  const git = (...words: readonly string[]): void => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...words], { cwd: workspace });
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Primera versión');
  git('checkout', '-q', '-b', 'segunda-edicion');
  await rewrite(join(workspace, ARTICLE), {
    'hasta **1.200** millones': 'hasta **1.300** millones',
    'después quedarán 180 empleos fijos': 'después quedarán unos 180 empleos fijos',
    'evitarán la emisión de': 'evitarían la emisión de',
    '«En los años noventa salían de aquí 60 barcos; ahora quedan 17»': '«En los años noventa salían de aquí 60 barcos»',
  });
  await rewrite(join(workspace, SIDECAR), { 'attribution: faithful': 'attribution: verbatim' });
  await rewrite(join(workspace, 'es/fusion-lactea.md'), { '540 millones de euros)': '560 millones de euros)' });
  git('commit', '-q', '-a', '-m', 'Segunda edición');
}

async function rewrite(path: string, changes: Readonly<Record<string, string>>): Promise<void> {
  let text = await readFile(path, 'utf8');
  for (const [before, after] of Object.entries(changes)) {
    if (!text.includes(before)) throw new Error(`${path} does not have «${before}»`);
    text = text.replace(before, after);
  }
  await writeFile(path, text);
}

/** What the branch changes since it left main, in the place of the files. */
async function reviewBranch(page: Page): Promise<void> {
  await runCommand(page, 'Factmark: Review Facts Against Base…');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'What this branch changes' }).click();
  const headers = page.locator('.sidebar .pane-header');
  await headers.filter({ hasText: /^Fact Review/ }).waitFor();
  await headers.first().click();
  await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'hasta 1.300' }).first().waitFor();
}
