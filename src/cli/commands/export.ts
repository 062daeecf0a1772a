import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import type { Voice } from '../../core/describe/voice.js';
import { claimReviews } from '../../core/export/claim-review.js';
import { claimsAsCsv } from '../../core/export/claim-rows.js';
import type { Delimiter } from '../../core/export/csv.js';
import { checkedCopy } from '../../core/export/html/copy.js';
import { webAnnotations } from '../../core/export/web-annotation.js';
import { readArticles } from '../articles.js';
import { isFolder } from '../files.js';
import { voiceOf } from '../interfaceLanguage.js';
import { type Command, exitCodes, UsageError } from '../io.js';

const help = `Usage: factmark export FILE --format html|csv|claimreview|webannotation [options]

Writes an article and its claims to standard output, for other people and other programs. Confidential sources are left
out, and so are notes and questions, but for those of a table.

  --format FORMAT
      html           the checked copy: one file to read and to print, every fact underlined by how it stands, sources
                     beside the text, what is open at the end
      csv            a table for a spreadsheet (UTF-8 with a byte order mark): a row for each claim and for each fact
                     without one. Fill in status, verdict, suggestion, question, note and sources, and bring it back with
                     factmark import
      claimreview    schema.org ClaimReview (JSON-LD): one for each claim that is checked and stands on its words
      webannotation  W3C Web Annotation (JSON-LD); factmark import reads them too
  --delimiter NAME   csv: comma (default), semicolon (where the decimal sign is a comma) or tab
  --internal         html, webannotation: with notes and questions; html: with what the desk calls confidential sources
  --interface TAG    html, claimreview: language of what is not the article's: en (default) or es
  --publisher NAME   claimreview: who has checked
  --url ADDRESS      claimreview, webannotation: address of the article

Exit code: 0 if the article was read, 2 if it was not or an option is wrong.
`;

const FORMATS = ['html', 'csv', 'claimreview', 'webannotation'] as const;
type Format = (typeof FORMATS)[number];
const DELIMITERS: Readonly<Record<string, Delimiter>> = { comma: ',', semicolon: ';', tab: '\t' };

export const exportClaims: Command = {
  name: 'export',
  summary: 'writes an article with its claims for other people and programs',
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
    if (article.isUnreadable) {
      for (const { line, message } of article.checked.problems) {
        io.complain(`${article.sidecarFile}: line ${line}: ${message}`);
      }
      return exitCodes.usage;
    }
    await io.write(written(article.checked, path.basename(article.file), options));
    return exitCodes.fine;
  },
};

function written(checked: CheckedArticle, name: string, options: Options): string {
  const { delimiter, voice, internal, publisher, url } = options;
  switch (options.format) {
    case 'html':
      return checkedCopy(checked, { voice, internal, name });
    case 'csv':
      return claimsAsCsv(checked, delimiter);
    case 'claimreview':
      return claimReviews(checked, { voice, publisher, url });
    case 'webannotation':
      return webAnnotations(checked, { name, url, internal });
  }
}

interface Options {
  readonly file: string;
  readonly format: Format;
  readonly delimiter: Delimiter;
  readonly voice: Voice;
  readonly internal: boolean;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
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
        format: { type: 'string' },
        delimiter: { type: 'string', default: 'comma' },
        internal: { type: 'boolean', default: false },
        interface: { type: 'string', default: 'en' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('export takes one FILE');
    const format = FORMATS.find((one) => one === values.format);
    if (!format) throw new UsageError(`--format must be ${FORMATS.join(', ')}`);
    const { internal, publisher, url } = values;
    if (url !== undefined && !/^https?:\/\/\S+$/iu.test(url))
      throw new UsageError('--url must be an address of the web');
    const delimiter = Object.hasOwn(DELIMITERS, values.delimiter) ? DELIMITERS[values.delimiter] : undefined;
    if (!delimiter) throw new UsageError(`--delimiter must be ${Object.keys(DELIMITERS).join(', ')}`);
    return { file, format, delimiter, voice: voiceOf(values.interface), internal, publisher, url };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
