import { parseArgs } from 'node:util';
import { readArticles } from '../articles.js';
import { type Command, exitCodes, UsageError } from '../io.js';
import { coverageAsJson, coverageLines } from '../output/coverageLines.js';

const help = `Usage: factmark coverage [FILE…] [--json]

Counts how many facts of articles are covered by checked claims: per article, per kind and in all. FILE may be an
article, its sidecar or a folder. Of a folder, and without FILE of the current one, all Markdown files with a sidecar are
read, or, where factmark.yaml names folders, all Markdown files in these.

Covered is a fact whose claim is checked with the verdict correct, whose words and sentence are as they were signed
off, and which has all that factmark.yaml requires. What cannot be checked or was withdrawn counts apart. Of facts that
others say (in quotation marks, “according to”), it is told apart from that how many were found to have been said.

  --json    {covered, open, apart, kinds, files}; each file with its facts

Exit code: 0 if all was read, 1 if some input was not, 2 if none was or an option is wrong.
`;

export const coverage: Command = {
  name: 'coverage',
  summary: 'counts the facts that checked claims cover',
  help,
  async run(words, io) {
    const { files, json, isHelp } = readOptions(words);
    if (isHelp) {
      await io.write(help);
      return exitCodes.fine;
    }
    const { articles, failures, configs } = await readArticles(files);
    const failed = [...failures, ...configs.flatMap((config) => config.failures)];
    for (const { file, reason } of failed) io.complain(`${file}: ${reason}`);
    for (const { file, problems } of configs) {
      for (const { line, message } of problems) io.complain(`${file}: line ${line}: ${message}`);
    }
    const unreadable = articles.filter(({ isUnreadable }) => isUnreadable);
    for (const { sidecarFile, checked } of unreadable) {
      for (const { line, message } of checked.problems) io.complain(`${sidecarFile}: line ${line}: ${message}`);
    }
    await io.write(json ? coverageAsJson(articles) : articles.length === 0 ? '' : coverageLines(articles));
    if (articles.length === 0) {
      if (failed.length === 0) io.complain('there is no article with claims here; name files or folders');
      return exitCodes.usage;
    }
    return failed.length === 0 && unreadable.length === 0 ? exitCodes.fine : exitCodes.unreadable;
  },
};

/** @throws UsageError */
function readOptions(words: readonly string[]): {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly isHelp: boolean;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { files: positionals, json: values.json ?? false, isHelp: values.help ?? false };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
