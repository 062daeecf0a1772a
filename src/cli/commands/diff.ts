import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkedArticle } from '../../core/claims/checked-article.js';
import { changesBetween } from '../../core/claims/diff/diff.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import type { ReportedChanges } from '../../core/review/change-rows.js';
import { changesAsJson, changesAsText } from '../../core/review/changes.js';
import { changesAsMarkdown } from '../../core/review/comment.js';
import { sidecarAsText } from '../../core/review/sidecar-text.js';
import { Configs } from '../configs.js';
import { readText } from '../files.js';
import { type Command, type ExitCode, exitCodes, type Io, UsageError } from '../io.js';
import { articlesThatDiffer, openRevisions, type Revisions, textAt } from '../revisions.js';

const help = `Usage: factmark diff BASE [HEAD] [--format FORMAT]
       factmark diff BASE...[HEAD] [--format FORMAT]
       factmark diff --textconv FILE

Lists what a revision changes in the facts and claims of articles, worst first: signed words that read otherwise,
sentences that changed around them, verdicts, values, words that are gone, claims and facts that are new, sources that
were taken out, statuses. Moved paragraphs and other layout are no change. BASE and HEAD are commits, branches or tags of
the git repository here; without HEAD, BASE is compared with the files as they are now. With three dots what counts is
what HEAD has changed since it left BASE, as in a pull request.

  --format FORMAT   text (default)
                    markdown: one comment for a pull request, whose first line lets a program find and renew it
                    json: an array
  --textconv FILE   prints a sidecar as a text to compare: git config diff.factmark.textconv 'factmark diff --textconv'

Exit code: 0 if all was read, 1 if some file could not be, 2 if an option or a revision is wrong.
`;

const FORMATS = ['text', 'markdown', 'json'] as const;

export const diff: Command = {
  name: 'diff',
  summary: 'lists what a revision changes in facts and claims',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (options.isHelp) {
      await io.write(help);
      return exitCodes.fine;
    }
    if (options.textconv !== undefined) return asText(options.textconv, io);
    const [base, head, ...more] = options.revisions;
    if (base === undefined || more.length > 0) throw new UsageError('name one or two revisions');
    const { changes, failures } = await compare(await openRevisions(base, head));
    for (const failure of failures) io.complain(failure);
    await io.write(written(changes, options.format));
    return failures.length === 0 ? exitCodes.fine : exitCodes.unreadable;
  },
};

interface Compared {
  readonly changes: readonly ReportedChanges[];
  readonly failures: readonly string[];
}

async function compare(revisions: Revisions): Promise<Compared> {
  const configs = new Configs();
  const changes: ReportedChanges[] = [];
  const failures: string[] = [];
  for (const { file, before } of await articlesThatDiffer(revisions)) {
    const config = await configs.for(path.join(revisions.root, file));
    const read = async (revision: string | undefined, name: string) => {
      const article = await textAt(revisions, revision, name);
      const sidecar = await textAt(revisions, revision, name + SIDECAR_SUFFIX);
      if (article.failure !== undefined) failures.push(`${name}: ${article.failure}`);
      if (sidecar.failure !== undefined) failures.push(`${name}${SIDECAR_SUFFIX}: ${sidecar.failure}`);
      return { article: article.text, sidecar: sidecar.text?.trim() === '' ? undefined : sidecar.text };
    };
    const [then, now] = [await read(revisions.base, before), await read(revisions.head, file)];
    const checked = ({ article, sidecar }: typeof then, previous?: string) =>
      checkedArticle(article ?? '', { sidecar, config: config?.text, registry: config?.registry, previous });
    const [old, current] = [checked(then), checked(now, then.article)];
    changes.push({
      file,
      source: now.article,
      changes: changesBetween(old, current),
      sidecars: [current.sidecar, old.sidecar],
    });
  }
  return { changes, failures };
}

/** What cannot be read as a sidecar is printed as it is, so that nothing is hidden. */
async function asText(file: string, io: Io): Promise<ExitCode> {
  const content = await readText(file, true);
  if (content.type !== 'text')
    throw new UsageError(`${file}: ${content.type === 'failed' ? content.reason : 'there is no such file'}`);
  const { sidecar } = parseSidecar(content.text);
  await io.write(sidecar ? sidecarAsText(sidecar) : content.text);
  return exitCodes.fine;
}

function written(changes: readonly ReportedChanges[], format: (typeof FORMATS)[number]): string {
  switch (format) {
    case 'text':
      return changesAsText(changes);
    case 'markdown':
      return changesAsMarkdown(changes);
    case 'json':
      return changesAsJson(changes);
  }
}

interface Options {
  readonly revisions: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly textconv: string | undefined;
  readonly isHelp: boolean;
}

/** @throws UsageError */
function readOptions(words: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string' },
        textconv: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const word = values.format ?? 'text';
    const format = FORMATS.find((one) => one === word);
    if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not ${word}`);
    return { revisions: positionals, format, textconv: values.textconv, isHelp: values.help ?? false };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
