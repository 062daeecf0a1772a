import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import spanish from '../../package.nls.es.json';
import english from '../../package.nls.json';
import { FROM_TREE, IN_ARTICLE, IN_TREE, ROUND_KEYS } from '../../src/editor/claims/round/keys.js';

interface Contributed {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
  readonly enablement?: string;
}
interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly default?: unknown;
}

const { contributes } = manifest;
const commands: readonly Contributed[] = contributes.commands;
const menus: Readonly<Record<string, readonly MenuEntry[]>> = contributes.menus;
const settings = Object.entries(contributes.configuration.properties) as [string, Setting][];
const codeIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const code = codeIn('src/editor');

/** Names of messages, as in `"%command.nextFact.title%"`. */
const messages = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map((match) => match[1]!);

describe('the manifest', () => {
  it('has no command that the tests in the editor do not run', () => {
    const tests = codeIn('test/editor');
    const untested = commands.filter(({ command }) => !new RegExp(`'(?:${command}|${command.slice(9)})'`).test(tests));
    assert.deepEqual(
      untested.map(({ command }) => command),
      [],
    );
  });

  it('names commands that the code registers, and all of them', () => {
    const inCode = new Set(code.match(/(?<=')factmark\.[a-z]\w*(?=')/g));
    for (const { command } of commands) assert.ok(inCode.has(command), `${command} is not in the code`);
    const known = new Set([
      ...commands.map(({ command }) => command),
      ...contributes.colors.map(({ id }) => id),
      ...contributes.views.explorer.map(({ id }) => id),
      // Whether the view shows only some facts.
      'factmark.claimsFiltered',
      // The name of the configuration's file.
      'factmark.yaml',
      // The names of the status bar items.
      'factmark.article',
      'factmark.progress',
      // Where the article of the round is.
      'factmark.round',
    ]);
    assert.deepEqual(
      [...inCode].filter((id) => !known.has(id)),
      [],
    );
  });

  it('gives every command the category, a title by language, and a condition', () => {
    const palette = new Map(menus.commandPalette?.map((entry) => [entry.command, entry.when]));
    for (const { command, category, title, enablement } of commands) {
      assert.equal(category, 'Factmark', command);
      assert.match(title, /^%[\w.]+%$/, command);
      assert.ok(enablement ?? palette.get(command), `${command} has no condition`);
    }
  });

  it('gives commands in menus an icon, and every entry a command that exists', () => {
    const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
    for (const [menu, entries] of Object.entries(menus)) {
      for (const { command, submenu } of entries) {
        assert.ok(submenu !== undefined || icons.has(command ?? ''), `${menu}: ${command}`);
        if (menu !== 'commandPalette' && command !== undefined) assert.ok(icons.get(command), `${command} has no icon`);
      }
    }
  });

  it('binds keys only in articles, in two strokes, but for those of the round and of a view of its own', () => {
    for (const { key, when, command } of contributes.keybindings) {
      if (ROUND_KEYS.some((one) => one.command === command)) continue;
      if (when === 'focusedView == factmark.details && listFocus && !inputFocus') continue;
      assert.match(when, /editorLangId/, command);
      assert.match(key, /^ctrl\+k .+/, command);
    }
  });

  it('binds the keys that the round lists, where nothing can be typed', () => {
    const bound = contributes.keybindings.filter(({ command }) => /\.round[A-Z]/.test(command));
    assert.deepEqual(
      bound.map(({ command, key, when, ...rest }) => [command, key, when, 'args' in rest ? rest.args : undefined]),
      ROUND_KEYS.flatMap(({ command, key, inTree }) => [
        [command, key, IN_ARTICLE, undefined],
        ...(inTree ? [[command, key, IN_TREE, FROM_TREE]] : []),
      ]),
    );
    assert.equal(new Set(ROUND_KEYS.map(({ key }) => key)).size, ROUND_KEYS.length);
    // Each alternative by itself.
    for (const where of IN_ARTICLE.split(' || ')) assert.match(where, /factmark\.round == here && editorReadonly/);
  });

  it('gives what is chosen in the view to commands for several only', () => {
    const several = ['signOff', 'setStatus', 'withdraw', 'addSource', 'addNote', 'askQuestion'];
    const entries = menus['view/item/context'] ?? [];
    for (const { command = '', when, group } of entries) {
      const isForSeveral = several.some((name) => command === `factmark.${name}`) || group?.startsWith('inline');
      assert.equal(when?.includes('!listMultiSelection') === true, !isForSeveral, command);
    }
  });

  it('describes every setting, with a scope and a default, and the code reads it', () => {
    for (const [name, { markdownDescription, scope, default: value }] of settings) {
      assert.ok(markdownDescription?.startsWith('%'), name);
      assert.ok(scope, name);
      assert.notEqual(value, undefined, name);
      assert.ok(code.includes(`'${name.replace(/^factmark\./, '')}'`), `${name} is not read`);
    }
  });

  it('has a value for each of the four kinds of theme for every colour', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      assert.ok(code.includes(`'${id}'`), `${id} is not used`);
    }
  });

  it('has the same messages in both languages, and uses all of them', () => {
    assert.deepEqual(Object.keys(spanish).sort(), Object.keys(english).sort());
    assert.deepEqual([...new Set(messages)].sort(), Object.keys(english).sort());
    for (const [name, text] of [...Object.entries(english), ...Object.entries(spanish)]) {
      assert.ok(text.trim().length > 0, name);
    }
  });

  it('runs in untrusted and in virtual workspaces, in the desktop and in the browser', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.main, manifest.browser);
  });
});
