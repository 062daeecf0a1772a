import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Made, writeArchive } from './archive.js';
import type { Row } from './measure.js';

/** Articles of the archive: the bar is for 10,000 (ARTICLES=10000), a fifth of them says nearly the same in less time. */
const COUNT = Number(process.env.ARTICLES ?? 2000);
const MADE: readonly Made[] = ['es', 'en', 'news', 'samples'];
const KINDS = ['--kind', 'amount', '--kind', 'date'];

/** Archives as `check` and `facts` read them, without names. */
export function archiveRows(): Row[] {
  return MADE.flatMap(rowsOf);
}

function rowsOf(made: Made): Row[] {
  const program = path.resolve('dist', 'cli.cjs');
  if (!existsSync(program)) return [['archive', 'not built: run npm run build first', '≥ 8 MB/s, ≤ 300 MB']];
  const folder = mkdtempSync(path.join(tmpdir(), 'factmark-archive-'));
  try {
    const megabytes = writeArchive(folder, COUNT, made) / 1e6;
    const articles = `${COUNT} articles of ${made}, ${megabytes.toFixed(0)} MB`;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const check = ran(program, folder, ['check', '.', '--jobs', '2', '--format', 'json', ...KINDS]);
    const facts = ran(program, folder, ['facts', ...KINDS, ...files.sort()]);
    const speed = (seconds: number): string => `${(megabytes / seconds).toFixed(1)} MB/s`;
    const found: readonly unknown[] = JSON.parse(check.output);
    return [
      [`${articles}: check, two cores`, speed(check.wall), '≥ 8 MB/s'],
      [`${articles}: check, by processor time`, `${speed(check.cpu)} a core`, '≥ 4 MB/s a core'],
      [`${articles}: check, most memory, all threads`, `${check.memory.toFixed(0)} MB`, '≤ 300 MB'],
      [`${articles}: check`, `${found.length} findings`, ''],
      [`${articles}: facts, by processor time`, `${speed(facts.cpu)} a core`, '≥ 4 MB/s a core'],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  /** In seconds. */
  readonly wall: number;
  /** Processor time of all its threads, in seconds. */
  readonly cpu: number;
  /** The most that was ever in memory, in megabytes. */
  readonly memory: number;
  readonly output: string;
}

/** Runs the command line in a process that says on standard error what it used. */
function ran(program: string, folder: string, words: readonly string[]): Run {
  const script = `
    process.argv.splice(1, 0, ${JSON.stringify(program)});
    process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())));
    require(process.argv[1]);`;
  const before = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, '--', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - before) / 1000;
  const used: NodeJS.ResourceUsage = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1));
  return { wall, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, memory: used.maxRSS / 1000, output: stdout };
}
