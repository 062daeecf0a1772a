import { recognizeOptions } from '../claims/checked-article.js';
import type { Claim, Sidecar } from '../claims/claim.js';
import { articlesNamedBy } from '../claims/links.js';
import { parseSidecar } from '../claims/sidecar/parse.js';
import { parseConfig } from '../config/parse.js';
import { ProseDocument } from '../prose/prose.js';
import type { EntityRegistry } from '../recognize/options.js';
import { recognizeDocument } from '../recognize/recognizer.js';
import { type ArticleFigures, figuresOf } from './article-figures.js';
import type { Indexed } from './figure-index.js';

/** What an article is read with. */
export interface ReadWith {
  /** Text of the sidecar. */
  readonly sidecar?: string | undefined;
  /** Text of `factmark.yaml`. */
  readonly config?: string | undefined;
  readonly registry?: EntityRegistry | undefined;
}

export interface ReadFigures extends ArticleFigures, Pick<Indexed, 'links'> {
  /** BCP 47 tag. */
  readonly language: string;
}

/** What makes facts be read otherwise, as one text; empty without a configuration. Of it a hash is kept (`Indexed.config`). */
export function readingText({ config, registry }: Pick<ReadWith, 'config' | 'registry'>): string {
  return config === undefined ? '' : JSON.stringify([config, registry?.entities ?? []]);
}

/** What of a sidecar an index asks for: of most that is nothing, and they need not be read. */
const ASKED_FOR = /^["']?(?:language|published)["']?\s*:|same-as/mu;

/**
 * The figures of an article, and the articles that its claims are linked with.
 * @param path the article's, from where paths in the index count
 */
export function readFigures(path: string, source: string, { sidecar: text, config, registry }: ReadWith): ReadFigures {
  const parsed = parseConfig(config ?? '').config;
  const sidecar: Sidecar | undefined =
    text !== undefined && ASKED_FOR.test(text) ? parseSidecar(text).sidecar : undefined;
  const document = ProseDocument.open(source, { format: 'markdown', textKeys: parsed['text-keys'] });
  const { facts, context } = recognizeDocument(document, recognizeOptions({ registry }, parsed, sidecar));
  const claims: readonly Claim[] = Object.values(sidecar?.claims ?? {});
  return { ...figuresOf(document, facts), links: articlesNamedBy(path, claims), language: context.language };
}
