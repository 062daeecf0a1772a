import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { recognizeOptions } from '../../core/claims/checked-article.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import type { RecognizeOptions } from '../../core/recognize/options.js';
import { Configs } from '../configs.js';
import { reasonOf } from '../errors.js';
import { readText } from '../files.js';
import { type Command, type ExitCode, exitCodes, type Io } from '../io.js';
import { createRecognizer } from '../library.js';
import { factLines } from '../output/factLines.js';
import { factsOfLines } from './factsLines.js';
import { readFactsOptions } from './factsOptions.js';

const help = `Usage: factmark facts FILE… [options]
       factmark facts --jsonl [options] < ARTICLES

Lists the amounts, dates and names of articles. FILE may be - for standard input. Files that end in .txt are plain
text, others are Markdown. What an article says in its front matter about language and date is used unless given here,
else its sidecar's word and that of the nearest factmark.yaml, whose names are used too.

  --json             a JSON array with {file, language, published, facts} for each file
  --jsonl            reads {id, text, language?, published?, format?} lines from standard input and
                     writes {id, facts} lines
  --language TAG     language of the articles, such as es or en-GB
  --published DATE   day of publication, such as 2024-07-25; relative dates count from it
  --format FORMAT    markdown or text
  --kind KIND        amount, date or entity; may be given several times
  --vague            also vague time words, such as “recently”
  --demonyms         also nationality words, such as “Russian”

Exit code: 0 if all was read, 1 if some input was not, 2 if none was or an option is wrong.
`;

async function readInput(file: string, io: Io): Promise<string> {
  if (file !== '-') return decode(await readFile(file));
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.input) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}

/** Without a byte-order mark, as editors count offsets. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What the files beside and above an article say of it; what is given on the command line goes before. */
async function optionsFor(file: string, given: RecognizeOptions, configs: Configs): Promise<RecognizeOptions> {
  if (file === '-') return given;
  const found = await configs.for(file);
  const beside = await readText(`${file}${SIDECAR_SUFFIX}`, true);
  const sidecar = beside.type === 'text' ? parseSidecar(beside.text).sidecar : undefined;
  const known = recognizeOptions({ registry: found?.registry }, found?.config ?? {}, sidecar);
  return { ...(extname(file).toLowerCase() === '.txt' && { format: 'text' }), ...known, ...given };
}

async function factsOfFiles(
  files: readonly string[],
  output: 'text' | 'json',
  options: RecognizeOptions,
  io: Io,
): Promise<ExitCode> {
  const configs = new Configs();
  let read = 0;
  if (output === 'json') await io.write('[');
  for (const file of files) {
    let source: string;
    try {
      source = await readInput(file, io);
    } catch (error) {
      io.complain(`${file}: ${reasonOf(error)}`);
      continue;
    }
    const recognizer = createRecognizer(await optionsFor(file, options, configs));
    const { facts } = recognizer.update({ start: 0, end: 0, text: source });
    const { language, published } = recognizer.context;
    if (output === 'text') await io.write(factLines(file, source, facts));
    else
      await io.write(`${read === 0 ? '' : ','}\n${JSON.stringify({ file, language, published, facts }, undefined, 2)}`);
    read++;
  }
  if (output === 'json') await io.write(read === 0 ? ']\n' : '\n]\n');
  const failures = (await configs.used()).flatMap((config) => config.failures);
  for (const failure of failures) io.complain(`${failure.file}: ${failure.reason}`);
  if (read === files.length) return failures.length === 0 ? exitCodes.fine : exitCodes.unreadable;
  return read === 0 ? exitCodes.usage : exitCodes.unreadable;
}

export const facts: Command = {
  name: 'facts',
  summary: 'lists the amounts, dates and names of articles',
  help,
  async run(words, io) {
    const options = readFactsOptions(words);
    if (options.help) {
      await io.write(help);
      return exitCodes.fine;
    }
    if (options.jsonl) return factsOfLines(options.recognize, io);
    return factsOfFiles(options.files, options.output, options.recognize, io);
  },
};
