import type { FactKind } from '../../core/facts.js';
import type { ArchiveFile } from '../../core/figures/currency.js';
import type { Indexed } from '../../core/figures/figure-index.js';
import type { ReportedFinding } from '../../core/review/report.js';
import { articlesLinkedFrom, readFiles } from '../articles.js';
import { Configs } from '../configs.js';
import { indexedArticle } from '../figures/read.js';
import { findingsOfArticles } from '../findings.js';

/* Work on some of the articles of an archive. Tasks and results are plain data: they go to a worker and come back. */

/** Which other articles claims name. */
export interface LinkTask {
  readonly type: 'links';
  readonly files: readonly string[];
}

/** What there is to report of articles. */
export interface CheckTask {
  readonly type: 'check';
  readonly files: readonly string[];
  /** Articles whose claims name some of these. */
  readonly linkers: readonly string[];
  /** Whether claims of one article name another: then all are kept in memory together, else one after the other. */
  readonly isLinked: boolean;
  /** Kinds of facts that are read; without, all. */
  readonly kinds?: readonly FactKind[] | undefined;
  /** ISO day on which they are looked at. */
  readonly today: string;
  /** ISO day as of which they are audited, if they are. */
  readonly asOf?: string | undefined;
  /** Percent of its facts that every article must have covered. */
  readonly minCoverage?: number | undefined;
}

/** What is kept of articles in an index of figures. */
export interface FiguresTask {
  readonly type: 'figures';
  readonly root: string;
  readonly files: readonly ArchiveFile[];
}

export type Task = LinkTask | CheckTask | FiguresTask;

/** For each article that names others: whole paths, with `/`. */
export type Links = readonly { readonly file: string; readonly names: readonly string[] }[];

export interface Checked {
  /** Sorted within an article. */
  readonly findings: readonly ReportedFinding[];
  /** Articles that could be read. */
  readonly count: number;
  /** Whether the claims of one could not. */
  readonly isUnreadable: boolean;
}

/** By path in the index; a reason for what cannot be read. */
export type Figures = readonly ({ readonly path: string } & (
  | { readonly indexed: Indexed }
  | { readonly reason: string }
))[];

export type ResultOf<T extends Task> = T extends LinkTask ? Links : T extends FiguresTask ? Figures : Checked;

// One a worker: a configuration is read once for all its tasks.
const configs = new Configs();

export async function perform<T extends Task>(task: T): Promise<ResultOf<T>> {
  return (await resultOf(task)) as ResultOf<T>;
}

function resultOf(task: Task): Promise<Links | Checked | Figures> {
  switch (task.type) {
    case 'links':
      return linksIn(task);
    case 'check':
      return checked(task);
    case 'figures':
      return figuresIn(task);
  }
}

async function figuresIn({ root, files }: FiguresTask): Promise<Figures> {
  const read: Figures[number][] = [];
  for (const file of files) read.push({ path: file.path, ...(await indexedArticle(root, file, configs)) });
  return read;
}

async function linksIn({ files }: LinkTask): Promise<Links> {
  const links: { file: string; names: readonly string[] }[] = [];
  for (const file of files) {
    const names = await articlesLinkedFrom(file);
    if (names.length > 0) links.push({ file, names });
  }
  return links;
}

async function checked({ files, linkers, isLinked, kinds, today, asOf, minCoverage }: CheckTask): Promise<Checked> {
  const findings: ReportedFinding[] = [];
  let count = 0;
  let isUnreadable = false;
  for (const some of isLinked ? [files] : files.map((file) => [file])) {
    const read = await readFiles(some, configs, { kinds, today, asOf, linkers });
    for (const one of findingsOfArticles(read, minCoverage)) findings.push(one);
    count += read.articles.length;
    isUnreadable ||= read.articles.some((article) => article.isUnreadable);
  }
  return { findings, count, isUnreadable };
}
