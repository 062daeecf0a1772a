import { parseArgs } from 'node:util';
import { articleOf, SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import type { Voice } from '../../core/describe/voice.js';
import { evidencePage } from '../../core/evidence/evidence.js';
import { evidenceAsHtml } from '../../core/evidence/html.js';
import { evidenceAsMarkdown } from '../../core/evidence/markdown.js';
import { asItIs, asItWas } from '../evidence/subject.js';
import { isFolder } from '../files.js';
import { voiceOf } from '../interfaceLanguage.js';
import { type Command, exitCodes, UsageError } from '../io.js';
import { updateFile, WriteError } from '../replace.js';

const help = `Usage: factmark evidence FILE [CLAIM] [options]

Writes a page to read and to print on what a claim rests on, or all claims of an article: the sentence as it stands, what
the words mean, each source with the place in it and what it says there, whether its file still is the one that was
recorded, who signed which words when, and the commits that made it so. All of it comes from the files and from git.
Confidential sources, notes, questions and the messages of commits are left out.

  --format FORMAT    html (default): one file without scripts or requests; or markdown
  --output FILE      where to write it; without, standard output
  --revision REV     the article and its claims as they were in a commit, or at the end of a day (2024-04-02); FILE may
                     be the name it has now
  --internal         with what is for the desk only
  --interface TAG    language of what is not the article's: en (default) or es

Exit code: 0 if the page was written, 2 if the article or its claims cannot be read, or an option is wrong.
`;

const FORMATS = ['html', 'markdown'] as const;

export const evidence: Command = {
  name: 'evidence',
  summary: 'writes a page on what a claim, or an article, rests on',
  help,
  async run(words, io) {
    const options = readOptions(words);
    if (!options) {
      await io.write(help);
      return exitCodes.fine;
    }
    const { file, claim, voice, internal, format, output } = options;
    if (await isFolder(file)) throw new UsageError(`${file} is a folder; name an article`);
    const subject = await (options.revision === undefined ? asItIs(file) : asItWas(file, options.revision));
    const { checked } = subject;
    if (!checked.sidecar) {
      for (const { line, message } of checked.problems)
        io.complain(`${file}${SIDECAR_SUFFIX}: line ${line}: ${message}`);
      if (checked.problems.length === 0) io.complain(`${file}: there are no claims beside it`);
      return exitCodes.usage;
    }
    const page = evidencePage(checked, { ...subject, voice, internal, claim });
    if (!page) throw new UsageError(`there is no claim ${claim} beside ${file}`);
    const text = format === 'html' ? evidenceAsHtml(page) : evidenceAsMarkdown(page);
    if (output === undefined) await io.write(text);
    else await written(output, text);
    return exitCodes.fine;
  },
};

/** @throws {UsageError} */
async function written(output: string, text: string): Promise<void> {
  try {
    await updateFile(output, () => new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof WriteError) throw new UsageError(`${output}: ${error.message}`);
    throw error;
  }
}

interface Options {
  readonly file: string;
  readonly claim: string | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly output: string | undefined;
  readonly revision: string | undefined;
  readonly internal: boolean;
  readonly voice: Voice;
}

/**
 * Nothing when help is asked for.
 * @throws {UsageError}
 */
function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string', default: 'html' },
        output: { type: 'string', short: 'o' },
        revision: { type: 'string' },
        internal: { type: 'boolean', default: false },
        interface: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return undefined;
    const [file, claim, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('evidence takes a FILE and a CLAIM');
    const format = FORMATS.find((one) => one === values.format);
    if (!format) throw new UsageError(`--format must be ${FORMATS.join(' or ')}`);
    const { output, revision, internal } = values;
    return { file: articleOf(file), claim, format, output, revision, internal, voice: voiceOf(values.interface) };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
