import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { factOf } from '../../core/claims/annotate.js';
import { type CheckedArticle, checkedArticle } from '../../core/claims/checked-article.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import type { Correction } from '../../core/corrections/correction.js';
import { isPublicOn } from '../../core/corrections/publication.js';
import {
  correctionsAsJson,
  correctionsAsMarkdown,
  correctionsAsText,
  type ReportedCorrections,
} from '../../core/corrections/report.js';
import { reportedCorrections } from '../../core/corrections/reported.js';
import type { ChangedArticle } from '../../core/review/changed-articles.js';
import { Configs } from '../configs.js';
import { openFigureIndex } from '../figures/archive.js';
import { type Elsewhere, FigurePlaces } from '../figures/where.js';
import { type Command, exitCodes, type Io, UsageError } from '../io.js';
import { History } from '../publicStates.js';
import { articlesThatDiffer, openRevisions, type Revisions, textAt } from '../revisions.js';
import { dayOption, today } from '../today.js';

const help = `Usage: factmark corrections BASE [HEAD] [--format FORMAT]
       factmark corrections BASE...[HEAD] [--format FORMAT]

Lists the facts of published articles that somebody had signed and that a later revision says otherwise, or no longer,
each sentence with a draft of what readers are told, in the article's language (English, Spanish). Facts that nobody
signed, articles that were not published yet, layout, moved paragraphs and other ways to write the same value are left
out. What the front matter tells of already, under corrections, is marked.

An article is published when its front matter says so (draft: false, published: true, status: published), else from the
day after its date; of a day that is still to come, of publication or of an embargo, not before. Each change is judged
on the day of its commit, so that what was changed before publication needs no correction.

  --format FORMAT   text (default): file:line: draft (signed by whom) [claims]
                    markdown: a heading and a list for each article
                    json: an array
  --as-of DATE      the day on which files that are not committed changed (default: today)
  --elsewhere       also where else the archive, as its files are now, has the figure that was wrong (factmark where)

Exit code: 0 if all was read, 1 if some file could not be, 2 if an option or a revision is wrong.
`;

const FORMATS = ['text', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

export const corrections: Command = {
  name: 'corrections',
  summary: 'drafts corrections for signed facts of published articles that changed',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (options.isHelp) {
      await io.write(help);
      return exitCodes.fine;
    }
    const [base, head, ...more] = options.revisions;
    if (base === undefined || more.length > 0) throw new UsageError('name one or two revisions');
    const reader = new Reader(await openRevisions(base, head), io);
    const places = options.isElsewhere ? await placesIn(reader.revisions, io) : undefined;
    const history = await History.between(reader.revisions);
    const found: ReportedCorrections[] = [];
    for (const article of await articlesThatDiffer(reader.revisions)) {
      const one = await correctionsIn(article, reader, history, options.day, places);
      if (one && one.corrections.length > 0) found.push(one);
    }
    await io.write(written(found, options.format));
    return reader.hasFailed ? exitCodes.unreadable : exitCodes.fine;
  },
};

/** Reads articles with what lies beside them, and tells of what cannot be read. */
class Reader {
  readonly revisions: Revisions;
  hasFailed = false;
  readonly #configs = new Configs();
  readonly #io: Io;

  constructor(revisions: Revisions, io: Io) {
    this.revisions = revisions;
    this.#io = io;
  }

  /** Nothing where there is no such article. */
  async read(revision: string | undefined, name: string): Promise<CheckedArticle | undefined> {
    const article = await this.#text(revision, name);
    if (article === undefined) return undefined;
    const sidecar = await this.#text(revision, name + SIDECAR_SUFFIX);
    const config = await this.#configs.for(path.join(this.revisions.root, name));
    return checkedArticle(article, {
      sidecar: sidecar?.trim() === '' ? undefined : sidecar,
      config: config?.text,
      registry: config?.registry,
    });
  }

  async #text(revision: string | undefined, name: string): Promise<string | undefined> {
    const { text, failure } = await textAt(this.revisions, revision, name);
    if (failure !== undefined) {
      this.hasFailed = true;
      this.#io.complain(`${name}: ${failure}`);
    }
    return text;
  }
}

/** A fact may have been signed at any time: it is told as it stood in the first state that readers had with its signature. */
async function correctionsIn(
  article: ChangedArticle,
  reader: Reader,
  history: History,
  day: string,
  places: FigurePlaces | undefined,
): Promise<ReportedCorrections | undefined> {
  const after = await reader.read(reader.revisions.head, article.file);
  if (after === undefined) return undefined;
  const found = new Map<string, ReportedCorrections['corrections'][number]>();
  for (const { revision, name, until } of history.statesOf(article, day)) {
    const before = await reader.read(revision, name);
    if (before === undefined || !isPublicOn(before, until)) continue;
    for (const one of reportedCorrections(article.file, before, after).corrections) {
      if (one.claims.some((id) => found.has(id))) continue;
      const elsewhere = places && (await printedElsewhere(one, before, path.join(reader.revisions.root, name), places));
      const told = { ...one, ...(elsewhere && { elsewhere }) };
      for (const id of one.claims) found.set(id, told);
    }
  }
  const { language } = after.context;
  return {
    file: article.file,
    source: after.source,
    language,
    corrections: [...new Set(found.values())].sort(byPlace),
  };
}

/** Places that are told of one figure. */
const MOST_PLACES = 20;

async function placesIn({ root }: Revisions, io: Io): Promise<FigurePlaces> {
  const opened = await openFigureIndex(root, {
    jobs: availableParallelism(),
    onProgress: (done, all) => io.progress?.(done, all),
  });
  for (const { file, reason } of opened.failures) io.complain(`${file}: ${reason}`);
  return new FigurePlaces(opened);
}

/** Where the archive has what an article said before. */
async function printedElsewhere(
  { claims }: Correction,
  before: CheckedArticle,
  file: string,
  places: FigurePlaces,
): Promise<readonly Elsewhere[]> {
  const all: Elsewhere[] = [];
  for (const state of before.states.filter(({ id }) => claims.includes(id))) {
    const fact = factOf(state, before.facts);
    const found = fact && (await places.elsewhere(file, before, fact, { isAny: false, limit: MOST_PLACES }));
    all.push(...(found?.places ?? []));
  }
  return all;
}

function byPlace(a: Correction, b: Correction): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.place?.start ?? last) - (b.place?.start ?? last);
}

function written(found: readonly ReportedCorrections[], format: Format): string {
  switch (format) {
    case 'text':
      return correctionsAsText(found);
    case 'markdown':
      return correctionsAsMarkdown(found);
    case 'json':
      return correctionsAsJson(found);
  }
}

interface Options {
  readonly revisions: readonly string[];
  readonly format: Format;
  readonly day: string;
  readonly isElsewhere: boolean;
  readonly isHelp: boolean;
}

/** @throws UsageError */
function readOptions(words: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string' },
        'as-of': { type: 'string' },
        elsewhere: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const word = values.format ?? 'text';
    const format = FORMATS.find((one) => one === word);
    if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not ${word}`);
    return {
      revisions: positionals,
      format,
      day: dayOption('as-of', values['as-of']) ?? today(),
      isElsewhere: values.elsewhere ?? false,
      isHelp: values.help ?? false,
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
