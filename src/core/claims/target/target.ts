import { ProseDocument } from '../../prose/prose.js';
import { validateOptions, validateSource } from '../../recognize/validate.js';
import type { Span } from '../../text/span.js';
import type { Target } from '../claim.js';
import { contactDetailIn } from '../sidecar/contact-details.js';
import { ArticleText } from './article-text.js';
import { type Resolution, resolveIn } from './resolve.js';
import { THRESHOLDS } from './thresholds.js';
import { isBreak } from './word-index.js';

/* How a claim holds on to its words; the rules are in README.md beside this file. */

/** How a source is read. */
export interface TargetOptions {
  /** `markdown` by default. */
  readonly format?: 'markdown' | 'text' | undefined;
  /** Front-matter keys whose text is prose, in place of the default list. */
  readonly textKeys?: readonly string[] | undefined;
}

/** What helps to find targets. */
export interface ResolveOptions extends TargetOptions {
  /** An earlier text in which the targets stood. It helps to choose between places that are as good as each other. */
  readonly previous?: string | undefined;
}

/** Characters of context a side. */
const CONTEXT = 64;

/**
 * The target of a span of a source (UTF-16 offsets, end exclusive); blanks and markup at its edges are left out.
 * @throws {RangeError} when the span does not lie within the source or holds no words
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function createTarget(source: string, span: Span, options: TargetOptions = {}): Target {
  return createTargetIn(open(source, options), span);
}

/** As `createTarget`, of an article that has been read. */
export function createTargetIn(prose: ArticleText, span: Span): Target {
  const { source } = prose;
  if (!(span.start >= 0 && span.start <= span.end && span.end <= source.length)) {
    throw new RangeError(`span ${span.start}..${span.end} does not lie within a source of ${source.length}`);
  }
  let article = prose;
  let words = article.fromSource(span);
  if (words.start === words.end) {
    article = ArticleText.ofSource(source);
    words = article.fromSource(span);
  }
  if (words.start === words.end) throw new RangeError(`span ${span.start}..${span.end} holds no words`);
  const { text } = article;
  const prefix = behindContacts(contextBefore(text, words.start));
  return {
    prefix: takesOpening(article, span, words) ? prefix.trimEnd() : prefix,
    suffix: beforeContacts(contextBehind(text, words.end)),
    exact: text.slice(words.start, words.end),
  };
}

/**
 * Where targets stand in a source, in the order given.
 * @param targets all of an article, in the order of its claims: their order is evidence
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function resolveTargets(source: string, targets: readonly Target[], options: ResolveOptions = {}): Resolution[] {
  const { previous } = options;
  return resolveSelected(open(source, options), targets, previous === undefined ? undefined : open(previous, options));
}

/** As `resolveTargets`, of articles that have been read. */
export function resolveSelected(
  article: ArticleText,
  targets: readonly Target[],
  previous?: ArticleText,
  thresholds = THRESHOLDS,
): Resolution[] {
  const found = resolveIn(article, targets, previous, thresholds);
  return found.map((resolution, i) => withOpening(article, targets[i]!, resolution));
}

/** Whether a selection of the words begins at the marks of their block. */
function takesOpening(article: ArticleText, span: Span, words: Span): boolean {
  const { start } = article.toSource(words);
  const opening = article.openingBefore(start);
  return opening !== undefined && span.start <= opening;
}

/** With the marks of the block, where the words were selected with them. */
function withOpening(article: ArticleText, { prefix }: Target, resolution: Resolution): Resolution {
  const { start } = resolution;
  if (start === undefined || prefix === '' || /\s$/u.test(prefix)) return resolution;
  const opening = article.openingBefore(start);
  return opening === undefined ? resolution : { ...resolution, start: opening };
}

function open(source: string, { format, textKeys }: TargetOptions): ArticleText {
  validateSource(source);
  validateOptions({ format, textKeys });
  return ArticleText.ofProse(ProseDocument.open(source, { format: format ?? 'markdown', textKeys }));
}

function contextBefore(text: string, end: number): string {
  const least = Math.max(0, end - CONTEXT);
  let start = least;
  while (start > 0 && start < end && !isBreak(text, start)) start++;
  return text.slice(start === end ? least : start, end).replace(/^ (?=.)/u, '');
}

function contextBehind(text: string, start: number): string {
  const most = Math.min(text.length, start + CONTEXT);
  let end = most;
  while (end < text.length && end > start && !isBreak(text, end)) end--;
  return text.slice(start, end === start ? most : end).replace(/(?<=.) $/u, '');
}

/** What follows the last address or telephone number in a text: a sidecar must hold none, public or not. */
function behindContacts(prefix: string): string {
  const found = contactDetailIn(prefix, 'prose');
  return found ? behindContacts(prefix.slice(found.span.end)) : prefix;
}

/** What comes before the first one. */
function beforeContacts(suffix: string): string {
  const found = contactDetailIn(suffix, 'prose');
  return found ? beforeContacts(suffix.slice(0, found.span.start)) : suffix;
}
