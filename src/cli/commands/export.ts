import { parseArgs } from 'node:util';
import { claimsAsCsv } from '../../core/export/claim-rows.js';
import type { Delimiter } from '../../core/export/csv.js';
import { readArticles } from '../articles.js';
import { isFolder } from '../files.js';
import { type Command, exitCodes, UsageError } from '../io.js';

const help = `Usage: factmark export FILE --format csv [--delimiter comma|semicolon|tab]

Writes the claims of an article to standard output as a table for a spreadsheet: a row for each claim and for each fact
without one. Fill in status, verdict, suggestion, question, note and sources, and bring it back with factmark import.
Confidential sources are left out.

  --format FORMAT    csv (UTF-8 with a byte order mark, as spreadsheets expect)
  --delimiter NAME   comma (default), semicolon (where the decimal sign is a comma) or tab

Exit code: 0 if the article was read, 2 if it was not or an option is wrong.
`;

const FORMATS = ['csv'] as const;
const DELIMITERS: Readonly<Record<string, Delimiter>> = { comma: ',', semicolon: ';', tab: '\t' };

export const exportClaims: Command = {
  name: 'export',
  summary: 'writes the claims of an article for other programs',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (!options) {
      await io.write(help);
      return exitCodes.fine;
    }
    if (await isFolder(options.file)) throw new UsageError(`${options.file} is a folder; name an article`);
    const { articles, failures } = await readArticles([options.file]);
    for (const { file, reason } of failures) io.complain(`${file}: ${reason}`);
    const [article] = articles;
    if (!article) return exitCodes.usage;
    if (article.coverage.unreadable) {
      for (const { line, message } of article.checked.problems) {
        io.complain(`${article.sidecarFile}: line ${line}: ${message}`);
      }
      return exitCodes.usage;
    }
    await io.write(claimsAsCsv(article.checked, options.delimiter));
    return exitCodes.fine;
  },
};

/**
 * Nothing when help is asked for.
 * @throws UsageError
 */
function readOptions(words: readonly string[]): { readonly file: string; readonly delimiter: Delimiter } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string' },
        delimiter: { type: 'string', default: 'comma' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('export takes one FILE');
    if (!FORMATS.some((format) => format === values.format)) {
      throw new UsageError(`--format must be ${FORMATS.join(', ')}`);
    }
    const delimiter = Object.hasOwn(DELIMITERS, values.delimiter) ? DELIMITERS[values.delimiter] : undefined;
    if (!delimiter) throw new UsageError(`--delimiter must be ${Object.keys(DELIMITERS).join(', ')}`);
    return { file, delimiter };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
