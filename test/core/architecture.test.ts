import assert from 'node:assert/strict';
import path from 'node:path';
import { build } from 'esbuild';
import { type Module, readModule, readModules, withoutComments } from './architecture/modules.js';
import * as rules from './architecture/rules.js';

const modules = readModules('src');

const made = (files: Readonly<Record<string, string>>): readonly Module[] =>
  Object.entries(files).map(([file, source]) => readModule(file, source));

function holds(rule: rules.Rule): void {
  const found = rule(modules);
  assert.deepEqual(found, [], found.join('\n'));
}

function breaks(rule: rules.Rule, files: Readonly<Record<string, string>>, expected: RegExp): void {
  const found = rule(made(files));
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', expected);
}

describe('the architecture', () => {
  describe('editor → core ← cli, and nothing imports the editor', () => {
    it('holds', () => holds(rules.layers));
    it('would notice the core importing the command line', () =>
      breaks(rules.layers, { 'src/core/a.ts': "import { x } from '../cli/x.js';" }, /core may not import cli/u));
    it('would notice an import of the editor, even of a type', () =>
      breaks(
        rules.layers,
        { 'src/cli/a.ts': "import type { X } from '../editor/x.js';" },
        /cli may not import editor/u,
      ));
    it('would notice shipped code importing a test or a data file', () =>
      breaks(rules.layers, { 'src/editor/a.ts': "import '../../test/x.js';" }, /outside src/u));
    it('would notice an import in an expression', () =>
      breaks(rules.layers, { 'src/core/a.ts': "const x = import('../tools/x.js');" }, /core may not import tools/u));
    it('lets the editor import the core', () =>
      assert.deepEqual(rules.layers(made({ 'src/editor/a.ts': "import { x } from '../core/x.js';" })), []));
  });

  describe('every imported file exists', () => {
    it('holds', () => holds(rules.existing));
    it('would notice one that does not', () =>
      breaks(rules.existing, { 'src/core/a.ts': "export { x } from './gone.js';" }, /no such file/u));
  });

  describe('Node modules are for the command line and the tools', () => {
    it('holds', () => holds(rules.nodeModules));
    it('would notice one in the core', () =>
      breaks(rules.nodeModules, { 'src/core/a.ts': "import { readFileSync } from 'node:fs';" }, /Node is for/u));
    it('would notice one without the prefix', () =>
      breaks(rules.nodeModules, { 'src/editor/a.ts': "import * as path from 'path';" }, /Node is for/u));
  });

  describe('shipped code uses no package that is not listed', () => {
    it('holds', () => holds(rules.listedPackages));
    it('would notice VS Code in the core', () =>
      breaks(rules.listedPackages, { 'src/core/a.ts': "import type { Range } from 'vscode';" }, /not on the list/u));
    it('would notice a part of an unknown package', () =>
      breaks(rules.listedPackages, { 'src/cli/a.ts': "import { x } from '@scope/name/part';" }, /not on the list/u));
  });

  describe('no file imports itself in a roundabout way', () => {
    it('holds', () => holds(rules.cycles));
    it('would notice a cycle of three, one of them by type', () =>
      breaks(
        rules.cycles,
        {
          'src/core/a.ts': "import { b } from './b.js';",
          'src/core/b.ts': "import type { C } from './c.js';",
          'src/core/c.ts': "export { a } from './a.js';",
        },
        /a\.ts → src\/core\/b\.ts → src\/core\/c\.ts → src\/core\/a\.ts/u,
      ));
    it('does not mistake two ways to one file for a cycle', () =>
      assert.deepEqual(
        rules.cycles(
          made({
            'src/core/a.ts': "import './b.js';\nimport './c.js';",
            'src/core/b.ts': "import './d.js';",
            'src/core/c.ts': "import './d.js';",
            'src/core/d.ts': '',
          }),
        ),
        [],
      ));
  });

  describe('no file is over 300 lines, tables aside', () => {
    it('holds', () => holds(rules.fileSizes));
    it('would notice line 301', () => breaks(rules.fileSizes, { 'src/core/a.ts': 'x;\n'.repeat(301) }, /301 lines/u));
    it('allows 300 lines, and long tables', () =>
      assert.deepEqual(
        rules.fileSizes(
          made({ 'src/core/a.ts': 'x;\n'.repeat(300), 'src/core/recognize/languages/xx.ts': 'x;\n'.repeat(900) }),
        ),
        [],
      ));
  });

  describe('no default exports', () => {
    it('holds', () => holds(rules.defaultExports));
    it('would notice one', () =>
      breaks(rules.defaultExports, { 'src/core/a.ts': 'export default 1;' }, /default export/u));
    it('would notice a renamed one', () =>
      breaks(rules.defaultExports, { 'src/core/a.ts': 'const a = 1;\nexport { a as default };' }, /default export/u));
  });

  describe('no barrels', () => {
    it('holds', () => holds(rules.barrels));
    it('would notice a file of re-exports', () =>
      breaks(rules.barrels, { 'src/core/a.ts': "export { b } from './b.js';\n" }, /passes on/u));
    it('would notice a star', () =>
      breaks(rules.barrels, { 'src/core/a.ts': "export * from './b.js';\nexport const c = 1;" }, /passes on/u));
  });

  describe('the core is pure and synchronous', () => {
    it('holds', () => holds(rules.purity));
    it('would notice the clock', () =>
      breaks(rules.purity, { 'src/core/a.ts': 'export const now = () => new Date();' }, /reads the clock/u));
    it('would notice randomness', () =>
      breaks(rules.purity, { 'src/core/a.ts': 'export const id = () => Math.random();' }, /is random/u));
    it('lets a date be computed from numbers, and words stand in comments', () =>
      assert.deepEqual(
        rules.purity(made({ 'src/core/a.ts': '// not Date.now\nexport const day = (n: number) => new Date(n);' })),
        [],
      ));
  });

  describe('the reading of imports', () => {
    it('skips comments and keeps strings that look like comments', () => {
      const source =
        "// import './a.js'\n/* import './b.js' */ const url = 'https://example.org'; const x = /[/*]/u;\n";
      assert.deepEqual(readModule('src/core/a.ts', source).imports, []);
      assert.match(withoutComments(source), /https:\/\/example\.org'; const x = \/\[\/\*\]\/u/u);
    });

    it('reads declarations over several lines', () => {
      const { imports } = readModule(
        'src/core/a.ts',
        "import {\n  b,\n  type C,\n} from './b/c.js';\nimport D from 'd';\n",
      );
      assert.deepEqual(imports, [{ specifier: './b/c.js', target: 'src/core/b/c.ts' }, { specifier: 'd' }]);
    });

    it('misses none that the bundler sees', async function () {
      this.timeout(60_000);
      const { metafile } = await build({
        entryPoints: modules.map((module) => module.path),
        outdir: 'out',
        bundle: true,
        write: false,
        metafile: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
        logLevel: 'silent',
      });
      const read = new Map(modules.map((module) => [module.path, module.imports]));
      const missed = Object.entries(metafile.inputs).flatMap(([file, input]) =>
        input.imports
          .filter(({ path: target, external, original }) => {
            const own = read.get(path.posix.normalize(file));
            // the benchmark reads the marked articles of the tests, which are none of our modules
            if (!own) return false;
            return !own.some((one) => (external ? one.specifier === (original ?? target) : one.target === target));
          })
          .map(({ path: target }) => `${file} → ${target}`),
      );
      assert.deepEqual(missed, []);
    });
  });
});
