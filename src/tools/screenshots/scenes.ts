import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import {
  dragBorder,
  nextThread,
  openCard,
  openInExplorer,
  placeCaret,
  runCommand,
  showDetails,
  showFacts,
  showFixes,
  waitForAllKinds,
  waitForMarks,
} from '../browsing/actions.js';
import type { Workbench } from '../browsing/workbench.js';
import { deskScenes } from './deskScenes.js';
import type { Scene } from './scene.js';

/** Add a scene here; it is taken in each theme. */
export const scenes: readonly Scene[] = [
  ...deskScenes,
  {
    name: 'highlights',
    file: 'es/parque-eolico.md',
    steps: ({ page }) => waitForAllKinds(page),
  },
  {
    name: 'card',
    file: 'es/parque-eolico.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await openCard(page, 'cuarto trimestre de 2027', '2027');
    },
  },
  {
    name: 'claims',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await showFacts(page);
    },
  },
  {
    name: 'claim-card',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      // The claims come last, the words of the language before them.
      await page
        .locator('.statusbar-item')
        .filter({ hasText: /of \d+ checked/ })
        .first()
        .waitFor();
      await openCard(page, 'up to 1,900', /1,900\s+people/);
    },
  },
  {
    name: 'coverage',
    file: 'en/battery-plant.md',
    settings: { 'factmark.coverage.gutter': true },
    steps: async ({ page }) => {
      await waitForMarks(page);
      await showFacts(page);
      await runCommand(page, 'Factmark: Group Facts…');
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Section' }).click();
      await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'before the first heading' }).waitFor();
      await page.locator('.glyph-margin-widgets [class*="ced-"], .margin [class*="ced-"]').first().waitFor();
    },
  },
  {
    name: 'details',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await showFacts(page);
      await showDetails(page);
      await placeCaret(page, 'to 1,900');
      await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'up to 1,700' }).first().waitFor();
      await dragBorder(page, '.sidebar .pane-header[aria-label^="Fact Details"]', 'top', { x: 0, y: -260 });
      await dragBorder(page, '.part.sidebar', 'right', { x: 60, y: 0 });
    },
  },
  {
    name: 'threads',
    file: 'en/battery-plant.md',
    settings: { 'factmark.claims.threads': true },
    steps: async ({ page }) => {
      await waitForMarks(page);
      await nextThread(page);
      await page.keyboard.type('The office says so again');
    },
  },
  {
    name: 'round',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await showFacts(page);
      await placeCaret(page, 'Tarn Energy will build');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Alt+C');
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'All facts' }).click();
      await page.locator('.statusbar-item[aria-label^="Fact 1 of "]').waitFor();
      // To the middle of a sentence, with its card.
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Shift+J');
        await page.waitForTimeout(300);
      }
      await page.keyboard.press('j');
      await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
    },
  },
  {
    name: 'round-keys',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await placeCaret(page, 'Tarn Energy will build');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Alt+C');
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'All facts' }).click();
      await page.locator('.statusbar-item[aria-label^="Fact 1 of "]').waitFor();
      await page.keyboard.press('h');
      await page.locator('.quick-input-title').filter({ hasText: 'Keys of the Round' }).waitFor();
    },
  },
  {
    name: 'walkthrough',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await page.keyboard.press('Control+B');
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'with Factmark' }).click();
      await page.locator('.gettingStartedContainer .step-title').filter({ hasText: 'Check what it says' }).click();
      await page.locator('.gettingStartedContainer .getting-started-media').waitFor();
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'sidecar',
    file: 'en/battery-plant.md.claims.yaml',
    steps: async ({ page }) => {
      // The extension is there when its view is, and the colours of its grammar with the first that are not plain text.
      await page
        .locator('.sidebar .pane-header')
        .filter({ hasText: /^Facts/ })
        .waitFor();
      await page.locator('.view-line span[class^="mtk"]:not(.mtk1)').first().waitFor();
    },
  },
  {
    name: 'claim-problems',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row').nth(4).waitFor();
    },
  },
  {
    name: 'compare',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await placeCaret(page, 'to 1,900');
      await runCommand(page, 'Factmark: Compare With What Was Signed Off');
      await page.locator('.monaco-diff-editor .editor.modified .char-insert').first().waitFor();
    },
  },
  {
    name: 'merge-fixes',
    file: 'en/airline-order.md',
    steps: async ({ page, profile }) => {
      await writeFile(join(profile.workspace, 'en/airline-order.md.claims.yaml'), MERGED);
      await openInExplorer(page, 'airline-order.md.claims.yaml');
      await placeCaret(page, 'x-conflict');
      await showFixes(page, /theirs/);
    },
  },
  {
    name: 'preview',
    file: 'en/battery-plant.md',
    steps: async ({ page }) => {
      await waitForMarks(page);
      await page.keyboard.press('Control+Shift+V');
      await previewed(page).locator('.factmark-stale').first().waitFor();
    },
  },
];

/** A claim that two branches have decided differently. */
const MERGED = `factmark: 1
article: "airline-order.md"

claims:
  c-7k2m9q:
    target:
      prefix: "Kestrel Air has agreed to buy eight used A380 aircraft for "
      suffix: ", its chief executive, Rosalind Achterberg, told reporters in"
      exact: "$1.2bn"
    status: needs-source
    x-conflict:
      status:
        ours: "needs-source"
        theirs: "disputed"
      priority:
        ours: "high"
        theirs: "legal"
    # c-7k2m9q
`;

/** The inside of the Markdown preview: a frame in the frame of a webview. */
function previewed(page: Workbench['page']): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

export interface Theme {
  /** Part of the file name. */
  readonly name: string;
  readonly setting: string;
}

/** The four types of theme. */
export const themes: readonly Theme[] = [
  { name: 'light', setting: 'Default Light Modern' },
  { name: 'dark', setting: 'Default Dark Modern' },
  { name: 'high-contrast', setting: 'Default High Contrast' },
  { name: 'high-contrast-light', setting: 'Default High Contrast Light' },
];
