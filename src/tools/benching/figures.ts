import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../../cli/articles.js';
import { Configs } from '../../cli/configs.js';
import { openFigureIndex } from '../../cli/figures/archive.js';
import { FigurePlaces } from '../../cli/figures/where.js';
import { writeArchive } from './archive.js';
import { median, type Row } from './measure.js';

const ARTICLES = 10_000;
const CHANGED = 20;
/** Facts that are looked up. */
const ASKED = 200;
const CLI = 'dist/cli.cjs';

/** An index of figures: made by the command line on two threads, updated, asked. */
export async function figureRows(): Promise<readonly Row[]> {
  if (!existsSync(CLI)) return [['index of figures', 'not built: run npm run build first', '']];
  const folder = mkdtempSync(path.join(tmpdir(), 'factmark-figures-'));
  try {
    const bytes = writeArchive(folder, ARTICLES, 'samples');
    const of = `${ARTICLES.toLocaleString('en')} articles, ${(bytes / 1e6).toFixed(0)} MB`;
    const { seconds, processor, megabytes } = build(folder);
    const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort();
    const some = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, i) => path.join(folder, articles[Math.floor((i * articles.length) / count)]!));
    for (const file of some(CHANGED)) appendFileSync(file, '\nOne line more, of 7 May 2024.\n');
    const options = { jobs: 1, onProgress: () => undefined };
    const [opened, update, updating] = await timed(() => openFigureIndex(folder, options));
    if (opened.read !== CHANGED) throw new Error(`${opened.read} articles were read again, not ${CHANGED}`);
    const times: number[] = [];
    const asking: number[] = [];
    const { articles: read } = await readFiles(some(ASKED), new Configs());
    for (const { file, checked } of read) {
      const fact = checked.facts.filter(({ kind }) => kind === 'amount')[3] ?? checked.facts[0];
      if (fact === undefined) continue;
      // anew each time: nothing has been read yet
      const places = new FigurePlaces(opened);
      const [, clock, processor] = await timed(() =>
        places.elsewhere(file, checked, fact, { isAny: false, limit: 20 }),
      );
      times.push(clock);
      asking.push(processor);
    }
    const spread = (all: readonly number[]): string => {
      const late = [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;
      return `${median(all).toFixed(1)}, ${late.toFixed(1)} ms`;
    };
    return [
      [
        `index of figures made: ${of}`,
        `${seconds.toFixed(0)} s (${processor.toFixed(0)} s of processor)`,
        '≤ 60 s on 2 cores',
      ],
      ['memory for that', `${megabytes.toFixed(0)} MB`, '≤ 400 MB'],
      [
        `updated after ${CHANGED} changed`,
        `${update.toFixed(0)} ms (${updating.toFixed(0)} of processor)`,
        '≤ 1000 ms',
      ],
      ['where else (median, p95)', `${spread(times)} (${spread(asking)} of processor)`, '≤ 50 ms'],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the time on the clock and that of the processor, in milliseconds: on a busy machine only the second tells. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [result: T, clock: number, processor: number]> {
  const [before, used] = [process.hrtime.bigint(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return [result, Number(process.hrtime.bigint() - before) / 1e6, (user + system) / 1000];
}

/** In a process of its own, whose memory and processor time can be told. */
function build(folder: string): { readonly seconds: number; readonly processor: number; readonly megabytes: number } {
  const report = path.join(folder, 'usage.json');
  const hook = path.join(folder, 'usage.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const before = process.hrtime.bigint();
  const words = ['--require', hook, path.resolve(CLI), 'where', '000/article-00000.md:1', '--in', '.', '--jobs', '2'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  if (status !== 0) throw new Error(stderr);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6, megabytes: usage.maxRSS / 1024 };
}
