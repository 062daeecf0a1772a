import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withoutPacks, writeLanguages } from '../building/languages.js';
import { median, type Row } from './measure.js';
import { firstParagraphIn, published, spokenLanguages } from './texts.js';

const RUNS = 7;

/**
 * Loads the library, and prints what its first paragraph costs the thread that asks: compiling of the language
 * included, but not what the JavaScript engine optimises beside it. Only Linux tells the CPU time of one thread;
 * elsewhere it is the time on the clock.
 */
const script = `
  const { readFileSync } = require('node:fs');
  const { recognize } = require(process.argv[1]);
  const options = JSON.parse(process.argv[3]);
  const milliseconds = () => {
    try {
      return Number(readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return performance.now();
    }
  };
  milliseconds();
  const before = milliseconds();
  recognize(process.argv[2], options);
  console.log(milliseconds() - before);`;

/** What the first paragraph of each language costs in a new process, with the library and its files as they are shipped. */
export async function firstParagraphRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'factmark-bench-'));
  try {
    const library = join(folder, 'index.cjs');
    await build({
      entryPoints: ['src/cli/library.ts'],
      outfile: library,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      plugins: [withoutPacks],
    });
    writeLanguages(join(folder, 'languages'), join(folder, 'names'), join(folder, 'compiled'));
    return spokenLanguages().map((language): Row => {
      const options = JSON.stringify({ language, published, kinds: ['amount', 'date'] });
      const times = Array.from({ length: RUNS }, () => {
        const args = ['-e', script, library, firstParagraphIn(language), options];
        return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim());
      });
      const least = Math.min(...times);
      return [
        `${language}: first paragraph in a new process`,
        `${median(times).toFixed(1)} ms, least ${least.toFixed(1)} ms`,
        '≤ 20 ms',
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
