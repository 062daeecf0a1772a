import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { openWorkbench } from './browsing/workbench.js';
import { build } from './building/bundles.js';
import { takeEvidence } from './screenshots/evidence.js';
import { withPalette } from './screenshots/png.js';
import type { Scene } from './screenshots/scene.js';
import { scenes, type Theme, themes } from './screenshots/scenes.js';

/** Saves a picture of each scene in each theme. Words after `npm run screenshots --` choose scenes and themes. */
const folder = 'media/screenshots';
const largest = 100_000;

/** A page of its own, whatever the theme. */
const EVIDENCE = 'evidence';

const words = argv.slice(2);
const chosen = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
  const named = all.filter(({ name }) => words.includes(name));
  return named.length > 0 ? named : all;
};
const unknown = words.filter((word) => word !== EVIDENCE && ![...scenes, ...themes].some(({ name }) => name === word));
if (unknown.length > 0) throw new Error(`There is no scene and no theme ${unknown.join(', ')}`);

mkdirSync(folder, { recursive: true });
if (words.length === 0 || words.includes(EVIDENCE)) {
  const path = `${folder}/${EVIDENCE}.png`;
  await takeEvidence(path);
  weigh(path);
}
if (words.length === 1 && words[0] === EVIDENCE) exit(0);
await build();
for (const theme of chosen(themes)) {
  for (const scene of chosen(scenes)) await take(scene, theme);
}
exit(0);

async function take({ name, file, settings, prepare, language, steps }: Scene, theme: Theme): Promise<void> {
  const path = `${folder}/${name}-${theme.name}.png`;
  const workbench = await openWorkbench({
    extension: 'project',
    file,
    viewport: { width: 1120, height: 680 },
    prepare,
    language,
    settings: {
      'workbench.colorTheme': theme.setting,
      'window.autoDetectHighContrast': false,
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
      ...settings,
    },
  });
  try {
    await steps(workbench);
    // The caret blinks and the marks of the card's opening fade: let both come to rest.
    await workbench.page.waitForTimeout(500);
    writeFileSync(path, withPalette(await workbench.page.screenshot({ caret: 'hide' })));
  } catch (error) {
    const failed = `out/${name}-${theme.name}-failed.png`;
    await workbench.page.screenshot({ path: failed });
    console.error(`${path} was not taken; ${failed} shows why`);
    throw error;
  } finally {
    await workbench.close();
  }
  weigh(path);
}

function weigh(path: string): void {
  const { size } = statSync(path);
  console.log(`${path}  ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`${path} is larger than ${largest / 1000} kB`);
}
