import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FINDING_IDS } from '../../core/checks/ids.js';
import type { FactKind } from '../../core/facts.js';
import { UsageError } from '../io.js';
import { dayOption, today } from '../today.js';

export const FORMATS = ['text', 'json', 'github', 'sarif', 'rdjson'] as const;
export type Format = (typeof FORMATS)[number];

const FACT_KINDS: readonly FactKind[] = ['amount', 'date', 'entity'];

/** Findings that always fail: of another option, and of input that could not be read. */
const ASKED_FOR: ReadonlySet<string> = new Set(['unreadable', 'coverage', 'signer']);

const LEVELS = ['error', 'warning', 'hint'] as const;
type Level = (typeof LEVELS)[number];

export interface CheckOptions {
  readonly files: readonly string[];
  readonly format: Format;
  /** Percent of its facts that every article must have covered. */
  readonly minCoverage: number | undefined;
  /** Kinds of facts that are read; without, all. */
  readonly kinds: readonly FactKind[] | undefined;
  /** ISO day on which articles are looked at. */
  readonly today: string;
  /** ISO day as of which they are audited, if they are. */
  readonly asOf: string | undefined;
  /** Only what differs from this revision. */
  readonly changedSince: string | undefined;
  /** A range of commits whose reviews have to be their authors'. */
  readonly verifySigners: string | undefined;
  /** Workers at most; by default as many as there are cores. */
  readonly jobs: number;
  /** Whether a finding lets the command fail. */
  readonly fails: (finding: { readonly id: string; readonly severity: Level }) => boolean;
  readonly help: boolean;
}

/** @throws UsageError */
export function readCheckOptions(words: readonly string[]): CheckOptions {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string' },
        'min-coverage': { type: 'string' },
        'fail-on': { type: 'string', multiple: true },
        kind: { type: 'string', multiple: true },
        'changed-since': { type: 'string' },
        'as-of': { type: 'string' },
        'verify-signers': { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    return {
      files,
      format: formatOf(values.format ?? 'text'),
      minCoverage: percentage(values['min-coverage']),
      kinds: kindsOf(values.kind),
      today: today(),
      asOf: dayOption('as-of', values['as-of']),
      changedSince: values['changed-since'],
      verifySigners: values['verify-signers'],
      jobs: jobsOf(values.jobs),
      fails: failing(values['fail-on'] ?? ['error'], FINDING_IDS),
      help: values.help ?? false,
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function formatOf(word: string): Format {
  const format = FORMATS.find((one) => one === word);
  if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(', ')}, not ${word}`);
  return format;
}

function percentage(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const number = /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : Number.NaN;
  if (!(number <= 100)) throw new UsageError(`--min-coverage takes a number from 0 to 100, not ${word}`);
  return number;
}

function kindsOf(words: readonly string[] | undefined): readonly FactKind[] | undefined {
  const unknown = words?.find((word) => !FACT_KINDS.some((kind) => kind === word));
  if (unknown !== undefined) throw new UsageError(`--kind takes ${FACT_KINDS.join(', ')}, not ${unknown}`);
  return words && FACT_KINDS.filter((kind) => words.includes(kind));
}

/** @throws UsageError */
export function jobsOf(word: string | undefined): number {
  if (word === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(word)) throw new UsageError(`--jobs takes a number from 1 to 999, not ${word}`);
  return Number(word);
}

/**
 * @param ids what may be named besides the levels
 * @throws UsageError
 */
export function failing(words: readonly string[], ids: readonly string[]): CheckOptions['fails'] {
  const wanted = words.flatMap((list) => list.split(',')).map((word) => word.trim());
  const known: readonly string[] = [...LEVELS, ...ids];
  const unknown = wanted.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    throw new UsageError(`--fail-on takes error, warning, hint or ids of findings, not “${unknown}”`);
  }
  const weakest = Math.max(-1, ...wanted.map((word) => (LEVELS as readonly string[]).indexOf(word)));
  const named = new Set(wanted);
  return ({ id, severity }) => ASKED_FOR.has(id) || named.has(id) || LEVELS.indexOf(severity) <= weakest;
}
