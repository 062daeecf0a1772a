import type { RecognizeOptions } from '../../core/recognize/options.js';
import { validateOptions } from '../../core/recognize/validate.js';
import { reasonOf } from '../errors.js';
import { type ExitCode, exitCodes, type Io } from '../io.js';
import { recognize } from '../library.js';
import { linesOf } from '../lines.js';

interface Article {
  readonly id: string | number;
  readonly text: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Fields of a line that are options; `null` counts as absent, as many programs write it so. */
const optionNames = ['language', 'published', 'format'] as const;

/** @throws Error that says what is wrong with the line. */
function readArticle(line: string): Article {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new Error('it is not JSON');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new Error('it is not a JSON object');
  const fields: Readonly<Record<string, unknown>> = { ...read };
  const { id, text } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('id must be a string or a number');
  if (typeof text !== 'string') throw new Error('text must be a string');
  const given = optionNames.filter((name) => fields[name] !== undefined && fields[name] !== null);
  return { id, text, options: Object.fromEntries(given.map((name) => [name, fields[name]])) };
}

/**
 * `{id,text,language?,published?,format?}` lines in, `{id,facts}` lines out, in the same order, one at a time. A line
 * that cannot be read is named on standard error and left out.
 */
export async function factsOfLines(defaults: RecognizeOptions, io: Io): Promise<ExitCode> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let exit: ExitCode = exitCodes.fine;
  let number = 0;
  for await (const bytes of linesOf(io.input)) {
    number++;
    let out: string;
    try {
      const line = utf8.decode(bytes).trim();
      if (line === '') continue;
      const { id, text, options } = readArticle(line);
      const all = { ...defaults, ...options };
      validateOptions(all);
      out = JSON.stringify({ id, facts: recognize(text, all) });
    } catch (error) {
      io.complain(`line ${number}: ${reasonOf(error)}`);
      exit = exitCodes.unreadable;
      continue;
    }
    await io.write(`${out}\n`);
  }
  return exit;
}
