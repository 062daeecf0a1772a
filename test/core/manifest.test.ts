import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import spanish from '../../package.nls.es.json';
import english from '../../package.nls.json';

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
      // The name of the status bar item.
      'factmark.article',
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

  it('binds keys only in articles, in two strokes', () => {
    for (const { key, when, command } of contributes.keybindings) {
      assert.match(when, /editorLangId/, command);
      assert.match(key, /^ctrl\+k .+/, command);
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
