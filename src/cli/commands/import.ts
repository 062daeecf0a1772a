import path from 'node:path';
import { parseArgs } from 'node:util';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { CsvError } from '../../core/export/csv.js';
import {
  type AnnotationProblem,
  type ImportedAnnotations,
  importAnnotations,
} from '../../core/export/import-annotations.js';
import { type Imported, type ImportProblem, importCsv } from '../../core/export/import-csv.js';
import { AnnotationError } from '../../core/export/read-annotations.js';
import { Configs } from '../configs.js';
import { readText, shown } from '../files.js';
import { gitText } from '../git.js';
import { type Command, exitCodes, type Io, UsageError } from '../io.js';
import { oneLine } from '../output/oneLine.js';
import { updateFile, WriteError } from '../replace.js';

const help = `Usage: factmark import FILE ARTICLE [--reviewer NAME] [--date DAY]

Takes a table over that factmark export wrote and somebody filled in: only the cells that were changed. A claim that has
changed since the table was made is left as it is and named, and so is a signature for words that read otherwise by now.

Takes Web Annotations over too (JSON: W3C's, of factmark export or others, and what Hypothesis exports): words that are
quoted become unchecked claims, what was said of them notes. Nothing is signed by that.

  --reviewer NAME   the handle that signs; without it, user.name of git
  --date DAY        the day of the signatures, as in 2024-07-01; without it, today

Exit code: 0 if all was taken over, 1 if something was not, 2 if a file or an option is wrong.
`;

export const importClaims: Command = {
  name: 'import',
  summary: 'takes over a table of claims that was filled in, or annotations',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (!options) {
      await io.write(help);
      return exitCodes.fine;
    }
    try {
      const { changed, problems } = await takeOver(options);
      for (const problem of problems) io.complain(`${shown(options.table)}: ${problemText(problem)}`);
      await io.write(`${changed} ${changed === 1 ? 'claim' : 'claims'} changed\n`);
      return problems.length === 0 ? exitCodes.fine : exitCodes.unreadable;
    } catch (error) {
      return complained(error, options, io);
    }
  },
};

async function takeOver({ table, article, reviewer, date }: Options): Promise<Imported | ImportedAnnotations> {
  const [text, source] = [await textOf(table), await textOf(article)];
  const config = await new Configs().for(article);
  const who = reviewer ?? (await gitText(['-C', path.dirname(path.resolve(article)), 'config', 'user.name']))?.trim();
  const signer = { ...(who && { reviewer: who }), date };
  const about = { article: path.basename(article), config: config?.text, registry: config?.registry };
  let imported: Imported | ImportedAnnotations | undefined;
  await updateFile(`${article}${SIDECAR_SUFFIX}`, (now) => {
    const before = now && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(now);
    const sidecar = before?.trim() === '' ? undefined : before;
    const options = { ...about, sidecar, random: Math.random };
    imported = isJson(text)
      ? importAnnotations(source, text, options)
      : importCsv(source, text, { ...options, signer });
    return imported.changed === 0 ? now : new TextEncoder().encode(imported.sidecar);
  });
  return imported!;
}

/** No table begins like that. */
function isJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/u.test(text);
}

/** @throws UsageError */
async function textOf(file: string): Promise<string> {
  const content = await readText(file);
  if (content.type === 'text') return content.text;
  throw new UsageError(`${shown(file)}: ${content.type === 'failed' ? content.reason : 'there is no such file'}`);
}

/** Nothing was written; @throws what is no such error. */
function complained(error: unknown, { table, article }: Options, io: Io): 2 {
  const sidecar = `${shown(article)}${SIDECAR_SUFFIX}`;
  if (error instanceof CsvError || error instanceof AnnotationError) io.complain(`${shown(table)}: ${error.message}`);
  else if (error instanceof WriteError) io.complain(`${sidecar}: ${error.message}`);
  else if (error instanceof SidecarError) {
    for (const { line, message } of error.problems) io.complain(`${sidecar}: line ${line}: ${message}`);
  } else if (error instanceof TypeError) io.complain(`${sidecar}: the file is not UTF-8`);
  else throw error;
  return exitCodes.usage;
}

function problemText(problem: ImportProblem | AnnotationProblem): string {
  const where = 'row' in problem ? `row ${problem.row}` : `annotation ${problem.number}`;
  const what = 'row' in problem ? reasonText(problem) : annotationText(problem);
  return `${where} (${oneLine(problem.about)}): ${what}`;
}

function annotationText({ reason }: AnnotationProblem): string {
  switch (reason) {
    case 'no-quote':
      return 'it quotes no words of the article';
    case 'no-such-words':
      return 'these words do not stand in the article';
    case 'no-certain-place':
      return 'these words stand in more than one place';
    case 'contact-details':
      return 'what it says holds an address or a telephone number and was left out';
  }
}

function reasonText({ reason, words }: ImportProblem): string {
  switch (reason) {
    case 'changed-since':
      return 'the claim has changed since the table was made; nothing was taken over';
    case 'no-such-claim':
      return 'there is no claim with this id any more';
    case 'no-such-words':
      return 'these words do not stand in this sentence any more';
    case 'other-words':
      return `the words are now “${oneLine(words ?? '')}”; not signed off`;
    case 'no-reviewer':
      return 'signing off needs a reviewer; not signed off';
    case 'no-certain-place':
      return 'the words are gone or in more than one place; not signed off';
  }
}

interface Options {
  readonly table: string;
  readonly article: string;
  readonly reviewer: string | undefined;
  readonly date: string;
}

/**
 * Nothing when help is asked for.
 * @throws UsageError
 */
function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        reviewer: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [table, article, ...more] = positionals;
    if (table === undefined || article === undefined || more.length > 0) {
      throw new UsageError('import takes FILE and ARTICLE');
    }
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) throw new UsageError('--date must be a day, as in 2024-07-01');
    return { table, article, reviewer: values.reviewer, date };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
