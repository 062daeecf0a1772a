import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeParts } from '../../../src/tools/building/parts.js';

const SOURCES = {
  'main.ts': `
    import * as vscode from 'vscode';
    import { shared, tally } from './shared.js';
    export const started = shared('main', vscode.name);
    export const count = () => tally.length;
    export const desk = () => import('./desk.js');
    export const table = () => import('./table.js');
    export const broken = () => import('./broken.js');`,
  'shared.ts': `
    export const tally: string[] = [];
    export const shared = (who: string, where: string) => (tally.push(who), \`\${who} in \${where}\`);`,
  'lines.ts': `
    import { shared } from './shared.js';
    export const lines = shared('lines', 'a file of its own');`,
  'words.ts': `
    export const words = ['which', 'only', 'the desk and what is broken have'].join(' ');`,
  'desk.ts': `
    import * as vscode from 'vscode';
    import { lines } from './lines.js';
    import { words } from './words.js';
    export const said = words;
    import { shared } from './shared.js';
    export const sentence = \`\${shared('desk', vscode.name)}; \${lines}\`;
    export const further = () => import('./table.js');`,
  'table.ts': `
    import { lines } from './lines.js';
    export const sentence = 'table; ' + lines;`,
  'broken.ts': `
    import { tally } from './shared.js';
    import { words } from './words.js';
    export const said = words;
    if (tally.push('broken') > 0) throw new Error('broken on purpose');
    export const never = 1;`,
};

interface Main {
  readonly started: string;
  count(): number;
  desk(): Promise<{ readonly sentence: string; further(): Promise<{ readonly sentence: string }> }>;
  table(): Promise<{ readonly sentence: string }>;
  broken(): Promise<object>;
}

/** A host: how it starts a program, and what that asked it for. */
interface Host {
  readonly asked: string[];
  start(bundle: string): Main;
}

type Run = (module: { exports: object }, require: (name: string) => unknown) => void;
const compiled = (bundle: string): Run => new Function('module', 'require', readFileSync(bundle, 'utf8')) as Run;

function nodeHost(): Host {
  const asked: string[] = [];
  const start = (bundle: string): Main => {
    const require = createRequire(bundle);
    const module = { exports: {} };
    compiled(bundle)(module, (name) => {
      asked.push(name);
      return name === 'vscode' ? { name: 'Node' } : require(name);
    });
    return module.exports as Main;
  };
  return { asked, start };
}

/** One that can require nothing but VS Code, which reads files. */
function webHost(): Host {
  const asked: string[] = [];
  const start = (bundle: string): Main => {
    const module = { exports: {} };
    const vscode = {
      name: 'a worker',
      extensions: { getExtension: (id: string) => (id === 'factmark.factmark' ? { extensionUri: 'web:' } : undefined) },
      Uri: { joinPath: (...parts: readonly string[]) => parts.join('/') },
      workspace: {
        fs: {
          readFile: async (uri: string) => {
            asked.push(uri);
            return readFileSync(uri.replace('web:/dist', path.dirname(bundle)));
          },
        },
      },
    };
    compiled(bundle)(module, (name) => {
      asked.push(name);
      assert.equal(name, 'vscode');
      return vscode;
    });
    return module.exports as Main;
  };
  return { asked, start };
}

describe('a program that is cut into parts', () => {
  let folder: string;
  let bundle: string;
  // Node remembers what it has required.
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'factmark-parts-'));
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(path.join(folder, name), text);
    mkdirSync(path.join(folder, 'dist'));
    bundle = path.join(folder, 'dist', 'main.cjs');
    await writeParts(path.join(folder, 'main.ts'), bundle, {
      platform: 'browser',
      target: 'es2022',
      minify: true,
      external: ['vscode'],
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const hosts = { 'a Node host': nodeHost, 'a host that requires nothing but VS Code': webHost };
  for (const [title, hostOf] of Object.entries(hosts)) {
    describe(`in ${title}`, () => {
      const isWeb = hostOf === webHost;
      before(() => {
        if (isWeb) Object.assign(globalThis, { importScripts: () => assert.fail('blocked') });
      });
      after(() => {
        if (isWeb) Reflect.deleteProperty(globalThis, 'importScripts');
      });

      it('reads nothing but the bundle at the start', () => {
        const { asked, start } = hostOf();
        assert.match(start(bundle).started, /^main in (?:Node|a worker)$/);
        assert.deepEqual(asked, ['vscode']);
      });

      it('reads each part when it is asked for, and once; parts share what they import', async () => {
        const { asked, start } = hostOf();
        const main = start(bundle);
        const [desk, again] = await Promise.all([main.desk(), main.desk()]);
        assert.equal(desk, again);
        assert.match(desk.sentence, /^desk in (?:Node|a worker); lines in a file of its own$/);
        const files = (): readonly string[] => asked.filter((name) => name !== 'vscode');
        // what it shares with a smaller part is in the file of that
        assert.equal(new Set(files()).size, 3, files().join());
        const before = files().length;
        assert.equal((await desk.further()).sentence, 'table; lines in a file of its own');
        assert.equal((await main.table()).sentence, 'table; lines in a file of its own');
        assert.equal(files().length, before, files().join());
        // each module ran once: main, desk, and the lines of both
        assert.equal(main.count(), 3);
      });

      it('says what is wrong with a part, goes on, and tries again when it is asked for again', async () => {
        const main = hostOf().start(bundle);
        await assert.rejects(main.broken(), /broken on purpose/);
        await assert.rejects(main.broken(), /broken on purpose/);
        assert.equal(main.count(), 3);
        assert.match((await main.desk()).sentence, /^desk in/);
      });

      it('takes up a part that could not be read at first', async () => {
        const main = hostOf().start(bundle);
        const parts = path.join(folder, 'dist', 'parts');
        const [table = ''] = readdirSync(parts).filter((name) => name.startsWith('table'));
        const text = readFileSync(path.join(parts, table));
        rmSync(path.join(parts, table));
        await assert.rejects(main.table(), /no such file|Cannot find module/);
        writeFileSync(path.join(parts, table), text);
        assert.equal((await main.table()).sentence, 'table; lines in a file of its own');
      });
    });
  }
});
