import { parseArgs } from 'node:util';
import type { RecognizeOptions } from '../../core/recognize/options.js';
import { validateOptions } from '../../core/recognize/validate.js';
import { UsageError } from '../io.js';

export interface FactsOptions {
  readonly files: readonly string[];
  readonly output: 'text' | 'json';
  readonly recognize: RecognizeOptions;
  /** Articles come as JSON lines on standard input. */
  readonly jsonl: boolean;
  readonly help: boolean;
}

const known = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  language: { type: 'string' },
  published: { type: 'string' },
  format: { type: 'string' },
  kind: { type: 'string', multiple: true },
  vague: { type: 'boolean' },
  demonyms: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UsageError */
export function readFactsOptions(words: readonly string[]): FactsOptions {
  try {
    const { values, positionals: files } = parseArgs({ args: [...words], options: known, allowPositionals: true });
    const { json = false, jsonl = false, help = false, kind, ...rest } = values;
    const recognize = { ...rest, ...(kind === undefined ? {} : { kinds: kind }) };
    validateOptions(recognize);
    if (!help) {
      if (jsonl && files.length > 0) throw new UsageError('--jsonl reads standard input and takes no files');
      if (jsonl && json) throw new UsageError('--json and --jsonl exclude each other');
      if (!jsonl && files.length === 0) throw new UsageError('name at least one file, or give --jsonl');
    }
    return { files, output: json ? 'json' : 'text', recognize, jsonl, help };
  } catch (error) {
    // parseArgs throws a TypeError for unknown options, and validateOptions for bad values
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
