import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { buildSync } from 'esbuild';
import type { Row } from '../measure.js';
import { peersFolder } from './peer.js';
import { type PeerResult, type PeerTask, sampleUnits } from './task.js';

const folder = resolve(peersFolder);
const source = 'src/tools/benching/peers';

/** The peers by language, ours first; each runs in a process of its own. */
const runs: readonly (readonly [language: string, peers: readonly string[]])[] = [
  ['es', ['Factmark', 'chrono-node', 'Recognizers-Text', 'es-compromise']],
  ['en', ['Factmark', 'chrono-node', 'Recognizers-Text', 'compromise', 'wink-nlp']],
];

/** Installs the peers beside the benchmark: they belong to nothing else, so the project does not depend on them. */
export function installPeers(): boolean {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(folder, file));
  if (existsSync(join(folder, 'node_modules', 'de-compromise'))) return true;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Bundles a program that runs one peer; returns where it lies. */
export function bundleWorker(name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [`${source}/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

/** Every peer on the same text: `paragraphs` by language are what the speed is measured on. */
export function comparePeers(paragraphs: (language: string) => readonly string[], published: string): Row[] {
  if (!existsSync('dist/index.cjs')) return [['comparison with peers', 'not built: run npm run build first', '']];
  if (!installPeers()) return [['comparison with peers', 'they could not be installed', '']];
  const worker = bundleWorker('worker');
  const rows: Row[] = [];
  for (const [language, peers] of runs) {
    const task: PeerTask = { published, paragraphs: paragraphs(language), units: sampleUnits(language) };
    const file = join(folder, `${language}.json`);
    writeFileSync(file, JSON.stringify(task));
    for (const peer of peers) rows.push(row(language, peer, spawnSync(execPath, [worker, peer, language, file])));
  }
  return rows;
}

function row(language: string, peer: string, { status, stdout, stderr }: ReturnType<typeof spawnSync>): Row {
  const what = `${language}: ${peer}`;
  if (status !== 0)
    return [
      what,
      'failed',
      String(stderr)
        .split('\n')
        .find((line) => line.includes('Error')) ?? '',
    ];
  const result = JSON.parse(String(stdout).trim().split('\n').at(-1) ?? '{}') as PeerResult;
  const { charactersPerSecond, load, firstParagraph, memory, wanted, found, right } = result;
  const speed =
    charactersPerSecond >= 1e6
      ? `${(charactersPerSecond / 1e6).toFixed(1)} M`
      : `${(charactersPerSecond / 1e3).toFixed(0)} k`;
  const share = (count: number): string => `${((100 * count) / wanted).toFixed(0)} %`;
  return [
    what,
    `${speed} characters/s`,
    `load ${load.toFixed(0)} ms, first paragraph ${firstParagraph.toFixed(0)} ms, ${memory.toFixed(0)} MB, ` +
      `of ${wanted} facts ${share(found)} found, ${share(right)} right`,
  ];
}
