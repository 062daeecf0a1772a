import { builtinModules } from 'node:module';
import type { Module, ModuleImport } from './modules.js';

/** Each rule returns one line a breach. */
export type Rule = (modules: readonly Module[]) => readonly string[];

/** What each layer may import of ours besides itself. The composition of VS Code is imported by nobody. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  editor: ['core'],
  cli: ['core'],
  tools: ['core', 'cli', 'test'],
};

/** The command line says its version. */
const manifest = 'package.json';

/** Packages of shipped code, with the reason for each. Tools and tests may use what they like. */
const packages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  core: {
    '@lezer/common': 'trees and incremental parsing, without data or environment',
    '@lezer/markdown': 'the Markdown grammar, incremental',
    'big.js': 'decimal arithmetic without floating point',
    yaml: 'front matter and sidecars, with positions',
  },
  editor: { vscode: 'the host' },
  cli: {},
};

/** Files that consist of words and values rather than logic. */
const tables = /^src\/core\/recognize\/(?:languages|cldr)\/|\/generated\/|\.generated\.ts$/u;
const MAX_LINES = 300;

/** The package's entry does nothing but export: its users import by the package's name. */
const entries: ReadonlySet<string> = new Set(['src/cli/library.ts']);

const builtin: ReadonlySet<string> = new Set(builtinModules);

const layerOf = (file: string): string => /^(?:src\/)?(?<layer>[^/]+)\//u.exec(file)?.groups?.layer ?? '';

const isBuiltin = ({ specifier }: ModuleImport): boolean =>
  specifier.startsWith('node:') || builtin.has(specifier.split('/')[0] ?? '');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const breaches = (
  modules: readonly Module[],
  isBreach: (module: Module, one: ModuleImport) => string | undefined,
): readonly string[] =>
  modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      const why = isBreach(module, one);
      return why === undefined ? [] : [`${module.path} imports ${one.specifier}: ${why}`];
    }),
  );

/** `editor → core ← cli`, and nothing imports the editor. */
export const layers: Rule = (modules) =>
  breaches(modules, (module, { target }) => {
    if (target === undefined) return undefined;
    const from = layerOf(module.path);
    const to = layerOf(target);
    if (target === manifest && from === 'cli') return undefined;
    const allowed = from === to || mayImport[from]?.includes(to) === true;
    return allowed ? undefined : `${from} may not import ${to in mayImport ? to : 'what is outside src'}`;
  });

/** A file that is not there would hide what it imports. */
export const existing: Rule = (modules) => {
  const known = new Set(modules.map((module) => module.path));
  return breaches(modules, (_, { target, specifier }) =>
    target === undefined || known.has(target) || !target.startsWith('src/') || specifier.endsWith('.json')
      ? undefined
      : 'there is no such file',
  );
};

export const nodeModules: Rule = (modules) =>
  breaches(modules, (module, one) =>
    isBuiltin(one) && !['cli', 'tools'].includes(layerOf(module.path)) ? 'Node is for cli and tools' : undefined,
  );

export const listedPackages: Rule = (modules) =>
  breaches(modules, (module, one) => {
    const allowed = packages[layerOf(module.path)];
    if (allowed === undefined || one.target !== undefined || isBuiltin(one)) return undefined;
    return packageOf(one.specifier) in allowed ? undefined : 'this package is not on the list of this layer';
  });

/** Import cycles, imports of types included: each as the way round. */
export const cycles: Rule = (modules) => {
  const imports = new Map(
    modules.map((module) => [module.path, module.imports.flatMap(({ target }) => (target ? [target] : []))]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at !== -1) found.push([...way.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    way.push(file);
    for (const target of imports.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return found;
};

export const fileSizes: Rule = (modules) =>
  modules
    .filter((module) => module.lines > MAX_LINES && !tables.test(module.path))
    .map((module) => `${module.path} has ${module.lines} lines; ${MAX_LINES} is the most`);

export const defaultExports: Rule = (modules) =>
  modules
    .filter((module) => /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/mu.test(module.code))
    .map((module) => `${module.path} has a default export`);

/** A file that only passes on what others export. */
export const barrels: Rule = (modules) =>
  modules
    .filter((module) => !entries.has(module.path))
    .filter(
      ({ code }) =>
        /^export\s+\*/mu.test(code) ||
        (/^export\s[^'";]*\sfrom\s/mu.test(code) &&
          !/^(?:export\s+)?(?:async\s+)?(?:abstract\s+)?(?:function|class|const|let|enum|interface|type\s+\w)/mu.test(
            code,
          )),
    )
    .map((module) => `${module.path} passes on what other files export`);

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/u, 'reads the clock'],
  [/\bMath\.random\b|\bcrypto\./u, 'is random'],
  [/\b(?:setTimeout|setInterval|queueMicrotask|requestIdleCallback)\(/u, 'schedules work'],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u, 'uses the network'],
  [/\bconsole\.|\bprocess\.|\bglobalThis\b/u, 'reaches its environment'],
  [/\basync\s|\bawait\s|\bnew Promise\b/u, 'is not synchronous'],
];

/** The core is a function of its input. */
export const purity: Rule = (modules) =>
  modules
    .filter((module) => layerOf(module.path) === 'core')
    .flatMap(({ path, code }) => {
      const words = code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/gu, "''");
      return impure.filter(([pattern]) => pattern.test(words)).map(([, what]) => `${path} ${what}`);
    });
