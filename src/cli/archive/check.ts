import path from 'node:path';
import type { FactKind } from '../../core/facts.js';
import { type ReportedFinding, sortFindings } from '../../core/review/report.js';
import { articlesNamed, pathOf } from '../articles.js';
import { Configs } from '../configs.js';
import { configFindingsOf, unreadableFindings } from '../findings.js';
import { changedSince } from '../revisions.js';
import { Pool } from './pool.js';
import type { Checked, CheckTask, Links, LinkTask } from './tasks.js';

export interface ArchiveOptions {
  readonly files: readonly string[];
  readonly kinds: readonly FactKind[] | undefined;
  readonly minCoverage: number | undefined;
  /** ISO day on which they are looked at. */
  readonly today: string;
  /** ISO day as of which they are audited, if they are: then what is worst comes first. */
  readonly asOf: string | undefined;
  /** Only articles that differ, or whose sidecar does, from this revision. */
  readonly changedSince: string | undefined;
  /** Workers at most. */
  readonly jobs: number;
  /** Told how many of all articles are done. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Articles of one task: few enough for memory, enough for a worker not to wait. */
const BATCH = 16;

/**
 * What there is to report of the articles that are named (`articlesNamed`), sorted: findings, bad configurations, what could
 * not be read, too little coverage. Of an archive only what is reported is kept in memory.
 * @throws UsageError for what is no revision
 */
export async function checkArchive(options: ArchiveOptions): Promise<Checked> {
  const configs = new Configs();
  const { files: named, failures } = await articlesNamed(options.files, configs);
  const files = options.changedSince === undefined ? named : await changedSince(options.changedSince, named);
  // The configurations that hold for them are asked for, so that they are in the report.
  for (const folder of new Set(files.map((file) => path.dirname(path.resolve(file))))) {
    await configs.for(path.join(folder, '_'));
  }
  const pool = new Pool(options.jobs);
  try {
    const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i) =>
      files.slice(i * BATCH, (i + 1) * BATCH),
    );
    const links = await linksOf(pool, named === files ? batches : [named]);
    const tasks = batches.map(
      (batch): CheckTask => ({
        type: 'check',
        files: batch,
        ...links.of(batch),
        kinds: options.kinds,
        today: options.today,
        asOf: options.asOf,
        minCoverage: options.minCoverage,
      }),
    );
    const done = await pool.run(tasks, (count) =>
      options.onProgress(Math.min(files.length, count * BATCH), files.length),
    );
    const findings: readonly ReportedFinding[] = [
      ...done.flatMap((one) => one.findings),
      ...configFindingsOf(await configs.used()),
      ...unreadableFindings(failures),
    ];
    return {
      findings: sortFindings(findings),
      count: done.reduce((sum, { count }) => sum + count, 0),
      isUnreadable: done.some((one) => one.isUnreadable),
    };
  } finally {
    await pool.close();
  }
}

/** Which articles claims name, among all of the archive. */
async function linksOf(pool: Pool, among: readonly (readonly string[])[]): Promise<ArchiveLinks> {
  const tasks = among.map((files): LinkTask => ({ type: 'links', files }));
  return new ArchiveLinks((await pool.run(tasks, () => undefined)).flat());
}

class ArchiveLinks {
  /** The articles whose claims name others. */
  readonly #linking: ReadonlySet<string>;
  /** By whole path of an article, those whose claims name it. */
  readonly #linkers = new Map<string, string[]>();

  constructor(links: Links) {
    this.#linking = new Set(links.map(({ file }) => file));
    for (const { file, names } of links) {
      for (const name of names) {
        const known = this.#linkers.get(name);
        if (known) known.push(file);
        else this.#linkers.set(name, [file]);
      }
    }
  }

  /** Those outside some articles whose claims name one of them, and whether any claim leads from or to one. */
  of(articles: readonly string[]): Pick<CheckTask, 'linkers' | 'isLinked'> {
    if (this.#linking.size === 0) return { linkers: [], isLinked: false };
    const inside = new Set(articles);
    const linkers = articles.flatMap((file) => this.#linkers.get(pathOf(file)) ?? []);
    return {
      linkers: [...new Set(linkers.filter((file) => !inside.has(file)))],
      isLinked: linkers.length > 0 || articles.some((file) => this.#linking.has(file)),
    };
  }
}
