import { parseArgs } from 'node:util';
import type { LinkedClaim } from '../../core/claims/links.js';
import { valueText } from '../../core/claims/reading.js';
import type { Fact } from '../../core/facts.js';
import { LineIndex } from '../../core/text/line-index.js';
import { readFiles } from '../articles.js';
import { Configs } from '../configs.js';
import { archiveRoot, linkersOf, openFigureIndex } from '../figures/archive.js';
import { askedIn, type Elsewhere, FigurePlaces, type Found, factsAsked } from '../figures/where.js';
import { isFolder } from '../files.js';
import { type Command, exitCodes, UsageError } from '../io.js';
import { oneLine } from '../output/oneLine.js';
import { valueInWords } from '../output/values.js';
import { jobsOf } from './checkOptions.js';

const help = `Usage: factmark where FILE[:LINE[:COLUMN]|:CLAIM] [options]

Tells where else in the archive a figure, date or name of an article stands: with the same value and unit, whatever
bound stands before it, and about the same, that is with a name of its paragraph or the noun that it counts in common.
Of FILE and FILE:LINE that is told of every figure and date, of a name where COLUMN or CLAIM points at it.
Also what its claim is linked with (same-as), from either end, whether or not it says the same.

The archive is the folder upward with .factmark or a repository in it, else the one of factmark.yaml: all Markdown files,
or those in the folders that factmark.yaml names. Their figures are kept in .factmark, which git ignores; articles that
have changed since are read again, and each is read before a place in it is told. .factmark can be deleted at any time.

  --in FOLDER     the folder of the archive
  --any           also where nothing is in common but the value
  --limit N       places of a fact at most (default: 20)
  --format FORMAT text (default) or json
  --jobs N        cores to use at most (default: all)

Exit code: 0 if all was read, 1 if some article of the archive was not, 2 if FILE was not or an option is wrong.
`;

export const where: Command = {
  name: 'where',
  summary: 'tells where else in the archive a figure stands',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (options === undefined) {
      await io.write(help);
      return exitCodes.fine;
    }
    const asked = askedIn(options.word);
    if (await isFolder(asked.file)) throw new UsageError(`${asked.file} is a folder; name an article`);
    const root = options.folder ?? archiveRoot(asked.file);
    const opened = await openFigureIndex(root, {
      jobs: options.jobs,
      onProgress: (done, all) => io.progress?.(done, all),
    });
    const linkers = linkersOf(opened, asked.file);
    const { articles, failures } = await readFiles([asked.file], new Configs(), { linkers });
    for (const { file, reason } of [...failures, ...opened.failures]) io.complain(`${file}: ${reason}`);
    const [article] = articles;
    if (article === undefined) return exitCodes.usage;
    const { checked, file } = article;
    const facts = factsAsked(checked, asked);
    if (facts === undefined) throw new UsageError(`there is no claim ${asked.claim ?? ''} beside ${file}`);
    const places = new FigurePlaces(opened);
    const answers: Answer[] = [];
    for (const fact of facts) {
      const found = await places.elsewhere(asked.file, checked, fact, options);
      const claims = checked.states.filter(({ place }) => place && place.start < fact.end && fact.start < place.end);
      const linked = (checked.linked ?? []).filter(({ claim }) => claims.some(({ id }) => id === claim));
      if (found !== undefined || linked.length > 0)
        answers.push({ fact, ...(found ?? { places: [], more: 0 }), linked });
    }
    await io.write(
      options.format === 'json' ? asJson(file, checked.source, answers) : asText(file, checked.source, answers),
    );
    return opened.failures.length > 0 ? exitCodes.unreadable : exitCodes.fine;
  },
};

interface Answer extends Found {
  readonly fact: Fact;
  /** What its claims are linked with. */
  readonly linked: readonly LinkedClaim[];
}

/** A fact a paragraph; those that stand nowhere else are left out. */
function asText(file: string, source: string, answers: readonly Answer[]): string {
  const lines = LineIndex.of(source);
  const told = answers.filter(({ places, linked }) => places.length > 0 || linked.length > 0);
  if (told.length === 0) return 'Nowhere else.\n';
  return told
    .map(({ fact, places, linked, more }) => {
      const { line, column } = lines.positionAt(fact.start);
      const head = `${file}:${line + 1}:${column + 1}: “${oneLine(fact.text)}” = ${valueInWords(fact)}`;
      const rest = more === 0 ? [] : [`  …and ${more} more (--limit)`];
      return [head, ...places.map(placeLine), ...linked.map(linkLine), ...rest].map((one) => `${one}\n`).join('');
    })
    .join('\n');
}

function placeLine({ file, line, column, words, sentence, claim }: Elsewhere): string {
  const standing = claim && ` [${[claim.status, claim.verdict].filter(Boolean).join(', ')} ${claim.id}]`;
  return `  ${file}:${line}:${column}: “${oneLine(words)}” in “${oneLine(sentence)}”${standing ?? ''}`;
}

function linkLine({ claim, name, fact, isThere }: LinkedClaim): string {
  const says =
    fact === undefined ? (isThere ? 'no value' : 'is not there') : `“${oneLine(fact.text)}” = ${valueText(fact.value)}`;
  return `  ${name}: linked with ${claim}: ${says}`;
}

function asJson(file: string, source: string, answers: readonly Answer[]): string {
  const lines = LineIndex.of(source);
  const all = answers.map(({ fact, places, linked, more }) => {
    const { kind, start, end, text, value } = fact;
    const { line, column } = lines.positionAt(start);
    const links = linked.map(({ claim, name, isThere, fact: other }) => {
      return { claim, name, isThere, ...(other && { text: other.text, value: other.value }) };
    });
    return { file, line: line + 1, column: column + 1, start, end, kind, text, value, places, linked: links, more };
  });
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

interface Options {
  readonly word: string;
  readonly folder: string | undefined;
  readonly isAny: boolean;
  readonly limit: number;
  readonly format: 'text' | 'json';
  readonly jobs: number;
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
        in: { type: 'string' },
        any: { type: 'boolean', default: false },
        limit: { type: 'string', default: '20' },
        format: { type: 'string', default: 'text' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [word, ...more] = positionals;
    if (word === undefined || more.length > 0) throw new UsageError('where takes one FILE, FILE:LINE or FILE:CLAIM');
    const { format } = values;
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format takes text or json, not ${format}`);
    if (!/^[1-9]\d{0,5}$/u.test(values.limit))
      throw new UsageError(`--limit takes a number from 1, not ${values.limit}`);
    return {
      word,
      folder: values.in,
      isAny: values.any,
      limit: Number(values.limit),
      format,
      jobs: jobsOf(values.jobs),
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
