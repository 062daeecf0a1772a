import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import spanish from '../../package.nls.es.json';
import english from '../../package.nls.json';
import { FROM_TREE, IN_ARTICLE, IN_TREE, ROUND_KEYS } from '../../src/editor/claims/round/keys.js';
import { sourcesIn } from './support.js';

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
  readonly order?: number;
  readonly items?: { readonly enumDescriptions?: readonly string[] };
}
interface Step {
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents?: readonly string[];
}

const { contributes } = manifest;
const commands: readonly Contributed[] = contributes.commands;
const menus: Readonly<Record<string, readonly MenuEntry[]>> = contributes.menus;
const settings = Object.entries(contributes.configuration.properties) as [string, Setting][];
const steps: readonly Step[] = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const codeIn = (folder: string): string =>
  sourcesIn(folder)
    .map(([, text]) => text)
    .join('\n');
const code = codeIn('src/editor');

/** Names of messages, as in `"%command.nextFact.title%"`. */
const messages = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map((match) => match[1]!);

/** The texts in some fields, however deep. */
function textsOf(value: unknown, fields: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inside]) =>
    typeof inside === 'string' ? (fields.has(field) ? [inside] : []) : textsOf(inside, fields),
  );
}

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
      if (/^focusedView == factmark\.(details|review) && listFocus && !inputFocus$/.test(when)) continue;
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
    const several = ['signOff', 'setStatus', 'withdraw', 'addSource', 'addNote', 'askQuestion', 'setRecheck'];
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

  it('shows nothing that is not in both languages', () => {
    // What a tool says to a model is in English; what it says to people is not.
    const { languageModelTools, ...others } = contributes;
    const tools = languageModelTools.flatMap(({ displayName, userDescription }) => [displayName, userDescription]);
    const shown = textsOf(
      others,
      new Set(['title', 'description', 'markdownDescription', 'name', 'contents', 'altText']),
    );
    const enumDescriptions = settings.flatMap(([, { items }]) => items?.enumDescriptions ?? []);
    assert.ok(shown.length > 100);
    assert.deepEqual(
      [...shown, ...tools, ...enumDescriptions].filter((text) => text !== 'Factmark' && !/^%[\w.]+%$/.test(text)),
      [],
    );
  });

  it('has bundles of translations where it says, for every language of its own texts', () => {
    const own = readdirSync('.').flatMap((name) => /^package\.nls\.(\w+)\.json$/.exec(name)?.[1] ?? []);
    const bundles = readdirSync(manifest.l10n).flatMap((name) => /^bundle\.l10n\.(\w+)\.json$/.exec(name)?.[1] ?? []);
    assert.deepEqual(bundles, own);
  });

  it('orders the settings, no two alike', () => {
    const orders = settings.map(([, { order }]) => order);
    assert.deepEqual(
      orders.toSorted((a, b) => a! - b!),
      orders.map((_, i) => i + 1),
    );
  });

  it('keeps settings about an article with the folder, about the screen with the window, and the person to themselves', () => {
    for (const [name, { scope }] of settings) {
      const meant = /reviewer/.test(name)
        ? 'application'
        : /highlight|claims|gutter|inline|discussion/.test(name)
          ? 'window'
          : 'resource';
      assert.equal(scope, meant, name);
    }
  });

  it('is found where a hand looks: in the Explorer, at the title, on the tab, in the text, in Source Control', () => {
    const PLACES = ['explorer/context', 'editor/title', 'editor/title/context', 'editor/context', 'scm/title'];
    for (const place of PLACES) {
      const entries = menus[place] ?? [];
      assert.ok(entries.length > 0, place);
      for (const { when, group } of entries) {
        assert.match(when ?? '', /(?:editor|resource)LangId|scmProvider/, place);
        assert.ok(group, place);
      }
    }
  });

  it('reviews from Source Control and from a commit in a file’s timeline, in no menu that is still proposed', () => {
    const places = Object.entries(menus).flatMap(([menu, entries]) =>
      entries.flatMap(({ command, when }) => (command === 'factmark.reviewFacts' ? [[menu, when]] : [])),
    );
    assert.deepEqual(Object.fromEntries(places), {
      commandPalette: 'workspaceFolderCount > 0',
      'scm/title': 'scmProvider == git',
      'timeline/item/context': 'timelineItem =~ /^git:file:commit\\b/',
    });
    // Graph, repositories, multi-diff and hunks are for extensions with proposed API.
    const proposed = /^scm\/(?:history|artifact|inputBox|repositor|change)|^multiDiffEditor|^diffEditor/;
    assert.deepEqual(
      Object.keys(menus).filter((menu) => proposed.test(menu)),
      [],
    );
  });

  it('has views in the Explorer only, each with a name, a picture and a welcome', () => {
    assert.deepEqual(Object.keys(contributes.views), ['explorer']);
    for (const { id, icon, when } of contributes.views.explorer) {
      assert.ok(existsSync(icon), id);
      assert.ok(when, id);
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        `${id} has no welcome`,
      );
    }
  });

  it('links only to commands that there are', () => {
    const texts = [...Object.values(english), ...Object.values(spanish)].join(' ');
    const linked = [...texts.matchAll(/\(command:(factmark\.\w+)/g)].map((match) => match[1]);
    const known = new Set(commands.map(({ command }) => command));
    assert.deepEqual(
      linked.filter((command) => !known.has(command!)),
      [],
    );
    for (const { completionEvents } of steps) {
      for (const event of completionEvents ?? []) {
        const [, command] = /^onCommand:(factmark\..+)$/.exec(event) ?? [];
        assert.ok(command === undefined || known.has(command), event);
      }
    }
  });

  it('has one walkthrough of four steps, with pictures that are there', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.equal(steps.length, 4);
    for (const { media } of steps) {
      assert.ok(existsSync(media.svg), media.svg);
      assert.match(media.altText, /^%/);
    }
  });

  it('has schemas, grammars and styles where it says', () => {
    const files = [
      ...contributes.yamlValidation.map(({ url }) => url),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes['markdown.previewStyles'],
      manifest.icon,
    ];
    for (const file of files) assert.ok(existsSync(file), file);
    assert.equal(contributes['markdown.markdownItPlugins'], true);
    // Width and height of a PNG.
    const icon = readFileSync(manifest.icon);
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
    assert.ok(manifest.galleryBanner.color && manifest.bugs.url && manifest.qna && manifest.homepage);
  });

  it('nests sidecars below every kind of article', () => {
    const patterns = contributes.configurationDefaults['explorer.fileNesting.patterns'];
    for (const [article, sidecar] of Object.entries(patterns)) {
      assert.equal(sidecar, `$\{capture}${article.slice(1)}.claims.yaml`);
    }
    assert.deepEqual(Object.keys(patterns), ['*.md', '*.markdown', '*.mdx']);
  });

  it('shows the values behind the words of a long paragraph, too', () => {
    for (const language of ['[markdown]', '[mdx]'] as const) {
      // A paragraph is one line, and VS Code shows 43 characters of hints on a line unless told otherwise.
      assert.equal(contributes.configurationDefaults[language]['editor.inlayHints.maximumLength'], 0);
    }
  });

  it('wakes up for articles and claims only, in any VS Code that its types are of', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onLanguage:mdx',
      'workspaceContains:**/*.claims.yaml',
      'workspaceContains:**/factmark.yaml',
    ]);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
});
