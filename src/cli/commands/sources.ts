import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import {
  type ArchiveSource,
  type ArticleSources,
  isConfidential,
  sourcesOfArchive,
} from '../../core/sources/archive-sources.js';
import { addressesOf, type FileNow, FLAWS, type FlawId, flawsOf } from '../../core/sources/flaws.js';
import { type DeadLinks, readLinkReport } from '../../core/sources/link-report.js';
import { type ReportedSource, sourcesAsJson, sourcesAsMarkdown, sourcesAsText } from '../../core/sources/report.js';
import { articlesNamed } from '../articles.js';
import { Configs } from '../configs.js';
import { codeOf } from '../errors.js';
import { isBelow, readText, shown } from '../files.js';
import { type Command, exitCodes, UsageError } from '../io.js';
import { failing } from './checkOptions.js';

const help = `Usage: factmark sources [FILE…] [options]

Lists every source of articles once, with the claims that hang on it. FILE may be an article, its sidecar or a folder;
without one, the current folder. Sources with one address are one, and so are files with the same bytes, and those
with one reference. Told of each are files that are not here or are not what they were, addresses without an archived
copy, and what a link checker has found. Nothing is looked up on the web.

  --format FORMAT     text (default), markdown or json
  --urls              only the addresses, of archived copies too, one a line, for a link checker:
                      factmark sources --urls | lychee --format json --output report.json -
  --link-report FILE  names the claims whose evidence that report has found dead: an error where no archived copy stands
  --only-flawed       only sources with which something is wrong
  --internal          confidential sources too, by their references
  --fail-on WHAT      what lets the command fail: error (default), warning or hint, each with what is worse, or some of
                      dead-source (error), dead-link, dead-archive, source-changed (warnings), source-absent, no-archive
                      (hints), separated by commas

Exit code: 0 if nothing fails, 1 if something does or some input could not be read, 2 if none could or an option is
wrong.
`;

const FORMATS = ['text', 'markdown', 'json'] as const;

export const sources: Command = {
  name: 'sources',
  summary: 'lists the sources of articles with the claims that hang on them',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (options.isHelp) {
      await io.write(help);
      return exitCodes.fine;
    }
    const dead = options.linkReport === undefined ? undefined : await deadLinksIn(options.linkReport);
    const { articles, failures } = await readSidecars(options.files);
    for (const failure of failures) io.complain(failure);
    if (articles.length === 0) {
      if (failures.length === 0) io.complain('there is no article with claims here; name files or folders');
      return exitCodes.usage;
    }
    const found = sourcesOfArchive(articles).filter((source) => options.isInternal || !isConfidential(source));
    if (options.isUrls) {
      await io.write(
        addressesOf(found)
          .map((address) => `${address}\n`)
          .join(''),
      );
      return failures.length === 0 ? exitCodes.fine : exitCodes.unreadable;
    }
    const all = await reported(found, dead);
    await io.write(written(options.isOnlyFlawed ? all.filter(({ flaws }) => flaws.length > 0) : all, options.format));
    const isFailing = all.some(({ flaws }) => flaws.some(options.fails));
    return failures.length > 0 || isFailing ? exitCodes.unreadable : exitCodes.fine;
  },
};

function written(all: readonly ReportedSource[], format: (typeof FORMATS)[number]): string {
  switch (format) {
    case 'text':
      return sourcesAsText(all);
    case 'markdown':
      return sourcesAsMarkdown(all);
    case 'json':
      return sourcesAsJson(all);
  }
}

/** The claims of the articles that words name; articles need not be there. */
async function readSidecars(
  words: readonly string[],
): Promise<{ readonly articles: readonly ArticleSources[]; readonly failures: readonly string[] }> {
  const { files, failures } = await articlesNamed(words, new Configs());
  const complaints = failures.map(({ file, reason }) => `${file}: ${reason}`);
  const articles: ArticleSources[] = [];
  for (const file of files) {
    const name = shown(`${file}${SIDECAR_SUFFIX}`);
    const content = await readText(`${file}${SIDECAR_SUFFIX}`, true);
    if (content.type === 'failed') complaints.push(`${name}: ${content.reason}`);
    if (content.type !== 'text' || content.text.trim() === '') continue;
    const { sidecar, problems } = parseSidecar(content.text);
    if (sidecar) articles.push({ article: shown(file), sidecar });
    else complaints.push(...problems.map(({ line, message }) => `${name}: line ${line}: ${message}`));
  }
  return { articles, failures: complaints };
}

async function reported(
  found: readonly ArchiveSource[],
  dead: DeadLinks | undefined,
): Promise<readonly ReportedSource[]> {
  const now = new Map<string, FileNow>();
  for (const { file } of found.flatMap(({ files }) => files)) {
    if (!now.has(file)) now.set(file, await fileNow(file));
  }
  return found.map((source) => ({ source, flaws: flawsOf(source, ({ file }) => now.get(file), dead) }));
}

/** Files outside the folder the program runs in are not opened. */
async function fileNow(file: string): Promise<FileNow> {
  if (!isBelow(path.resolve(file), process.cwd())) return undefined;
  try {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(file)) hash.update(bytes);
    return { sha256: hash.digest('hex') };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : undefined;
  }
}

/** @throws UsageError */
async function deadLinksIn(file: string): Promise<DeadLinks> {
  const content = await readText(file);
  if (content.type !== 'text') {
    throw new UsageError(`${file}: ${content.type === 'failed' ? content.reason : 'there is no such file'}`);
  }
  const dead = readLinkReport(content.text);
  if (dead === undefined) throw new UsageError(`${file}: this is no report of lychee in JSON (--format json)`);
  return dead;
}

interface Options {
  readonly files: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly isUrls: boolean;
  readonly linkReport: string | undefined;
  readonly isOnlyFlawed: boolean;
  readonly isInternal: boolean;
  readonly fails: (flaw: { readonly id: string; readonly severity: 'error' | 'warning' | 'hint' }) => boolean;
  readonly isHelp: boolean;
}

/** @throws UsageError */
function readOptions(words: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string', default: 'text' },
        urls: { type: 'boolean', default: false },
        'link-report': { type: 'string' },
        'only-flawed': { type: 'boolean', default: false },
        internal: { type: 'boolean', default: false },
        'fail-on': { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((one) => one === values.format);
    if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not ${values.format}`);
    return {
      files: positionals,
      format,
      isUrls: values.urls,
      linkReport: values['link-report'],
      isOnlyFlawed: values['only-flawed'],
      isInternal: values.internal,
      fails: failing(values['fail-on'] ?? ['error'], Object.keys(FLAWS) as FlawId[]),
      isHelp: values.help,
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
