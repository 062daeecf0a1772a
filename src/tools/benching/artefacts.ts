import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listZip } from '../building/zip.js';
import { median, type Row } from './measure.js';

const kilobytes = (path: string): string => `${(statSync(path).size / 1000).toFixed(0)} kB`;
const missing = 'not built: run npm run package first';

const BUNDLE = 'dist/extension.cjs';
const PARTS = 'dist/parts';

/** Size of what VS Code loads until the extension is active, and of what is loaded after that. */
export function bundleSizes(): Row[] {
  if (!existsSync(BUNDLE)) return [['bundle without name models', missing, '≤ 500 kB']];
  const later = existsSync(PARTS) ? readdirSync(PARTS).map((name) => statSync(join(PARTS, name)).size) : [];
  const bytes = later.reduce((sum, size) => sum + size, 0);
  return [
    ['bundle without name models', kilobytes(BUNDLE), '≤ 500 kB'],
    [`its ${later.length} parts that are loaded later`, `${(bytes / 1000).toFixed(0)} kB`, ''],
  ];
}

export function vsixSize(): Row[] {
  const vsix = readdirSync('.').find((name) => name.endsWith('.vsix'));
  if (!vsix) return [['.vsix', missing, '≤ 1 MB without name models']];
  const file = readFileSync(vsix);
  const names = listZip(file).filter(({ name }) => /\/dist\/(?:names|places)\//.test(name));
  const rest = file.length - names.reduce((sum, { packed }) => sum + packed, 0);
  return [
    ['.vsix', `${(file.length / 1000).toFixed(0)} kB`, '≤ 8 MB'],
    ['.vsix without what only names need', `${(rest / 1000).toFixed(1)} kB`, '≤ 1 MB'],
  ];
}

/** Loading the bundle in a fresh process, which is most of what activation costs besides VS Code itself. */
export async function activationTime(): Promise<Row[]> {
  if (!existsSync(BUNDLE)) return [['loading the bundle', missing, '≤ 30 ms']];
  const script = `
    const Module = require('node:module');
    const anything = new Proxy(function () {}, {
      get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything), apply: () => anything, construct: () => anything,
      getPrototypeOf: () => anything });
    const load = Module._load;
    Module._load = (request, ...rest) => (request === 'vscode' ? anything : load(request, ...rest));
    const before = process.hrtime.bigint();
    require(process.argv[1]);
    console.log(Number(process.hrtime.bigint() - before) / 1e6);`;
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const { stdout } = spawnSync(process.execPath, ['-e', script, resolve(BUNDLE)], { encoding: 'utf8' });
    if (stdout.trim() === '')
      return [['loading the bundle in a new process', 'it could not be loaded', 'activation ≤ 30 ms']];
    times.push(Number(stdout.trim()));
  }
  return [['loading the bundle in a new process', `${median(times).toFixed(1)} ms`, 'activation ≤ 30 ms']];
}
