import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { median, type Row } from './measure.js';

const kilobytes = (path: string): string => `${(statSync(path).size / 1000).toFixed(0)} kB`;
const missing = 'not built: run npm run package first';

/** Size of what VS Code loads. */
export function bundleSizes(): Row[] {
  const bundle = 'dist/extension.cjs';
  return [['bundle without name models', existsSync(bundle) ? kilobytes(bundle) : missing, '≤ 500 kB']];
}

export function vsixSize(): Row[] {
  const vsix = readdirSync('.').find((name) => name.endsWith('.vsix'));
  return [['.vsix', vsix ? kilobytes(vsix) : missing, '≤ 1 MB without name models']];
}

/** Loading the bundle in a fresh process, which is most of what activation costs besides VS Code itself. */
export async function activationTime(): Promise<Row[]> {
  if (!existsSync('dist/extension.cjs')) return [['loading the bundle', missing, '≤ 30 ms']];
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
    const { stdout } = spawnSync(process.execPath, ['-e', script, resolve('dist/extension.cjs')], { encoding: 'utf8' });
    if (stdout.trim() === '')
      return [['loading the bundle in a new process', 'it could not be loaded', 'activation ≤ 30 ms']];
    times.push(Number(stdout.trim()));
  }
  return [['loading the bundle in a new process', `${median(times).toFixed(1)} ms`, 'activation ≤ 30 ms']];
}
