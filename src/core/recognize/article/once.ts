import type { Fact } from '../../facts.js';
import { ProseDocument } from '../../prose/prose.js';
import { CHUNK } from '../../text/chunks.js';
import { finish, type Steps } from '../../text/steps.js';
import type { Languages } from '../languages/registry.js';
import type { RecognizeOptions } from '../options.js';
import { type ArticleContext, ContextReader } from './context.js';
import { ArticleEvidence } from './evidence.js';
import { FactBuilder } from './facts.js';
import { BlockReader, type BlockReading } from './reading.js';

/** Blocks that had to wait for the rest of the article, whose facts are made in one step. */
const WAITING = 200;

/** The facts of a text that nobody edits. */
export function readOnce(source: string, options: RecognizeOptions, known: Languages): Fact[] {
  const document = ProseDocument.open(source, { format: options.format ?? 'markdown', textKeys: options.textKeys });
  return finish(readDocument(document, options, known)).facts;
}

export interface DocumentReading {
  readonly facts: Fact[];
  /** What they were read with. */
  readonly context: ArticleContext;
}

/**
 * As `readOnce`, of a document that is open. Facts that depend on nothing else in the article are made block by block, so
 * that of what was read little is kept until the end.
 */
export function* readDocument(
  document: ProseDocument,
  options: RecognizeOptions,
  known: Languages,
): Steps<DocumentReading> {
  const { source } = document;
  const context = new ContextReader(options).read(document);
  const language = known.get(context.language);
  const reader = new BlockReader(language, known.tokens, options);
  const evidence = new ArticleEvidence();
  const atOnce = new FactBuilder(language, context, evidence, options);
  const { blocks, blockStarts } = document;
  const facts: (readonly Fact[])[] = [];
  const waiting: { readonly at: number; readonly block: number; readonly reading: BlockReading }[] = [];
  let count = 0;
  const build = (builder: FactBuilder, reading: BlockReading, block: number): readonly Fact[] => {
    const start = blockStarts[block] as number;
    const made = builder.build(reading, start, source.slice(start, blockStarts[block + 1]));
    count += made.length;
    return made;
  };
  let read = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (blockStarts[i]! - read > CHUNK) {
      yield;
      read = blockStarts[i]!;
    }
    const reading = reader.read(blocks[i]!, blocks[i - 1]);
    evidence.add(reading);
    if (reading.units.length === 0) continue;
    if (isOpen(reading)) waiting.push({ at: facts.push([]) - 1, block: i, reading });
    else facts.push(build(atOnce, reading, i));
  }
  evidence.takeChanges(waiting.map(({ reading }) => reading));
  const atLast = waiting.length > 0 ? new FactBuilder(language, context, evidence, options) : atOnce;
  for (const [i, { at, block, reading }] of waiting.entries()) {
    if (i % WAITING === WAITING - 1) yield;
    facts[at] = build(atLast, reading, block);
  }
  const all = new Array<Fact>(count);
  let next = 0;
  for (const part of facts) for (let i = 0; i < part.length; i++) all[next++] = part[i]!;
  return { facts: all, context };
}

/** Whether the facts of a block depend on what the rest of the article says. */
function isOpen({ evidence, units }: BlockReading): boolean {
  return evidence.guesses + evidence.doubts > 0 || units.some(({ names }) => names !== undefined);
}
