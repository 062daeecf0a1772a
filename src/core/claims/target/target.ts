import { ProseDocument } from '../../prose/prose.js';
import { validateOptions, validateSource } from '../../recognize/validate.js';
import type { Span } from '../../text/span.js';
import type { Target } from '../claim.js';
import { contactDetailIn } from '../sidecar/contact-details.js';
import { ArticleText } from './article-text.js';
import { type Resolution, resolveIn } from './resolve.js';
import { isBreak } from './word-index.js';

/*
 * How a claim holds on to its words.
 *
 * What is quoted. A target is a W3C TextQuoteSelector over the visible prose (`ArticleText`): paragraphs, headings,
 * cells and so on as one line of text, markup gone, white space folded. The context is at most 64 characters a side,
 * cut at a word, and goes on into the neighbouring paragraphs with one blank between: a paragraph split in two, a
 * re-wrapped line or bold words leave a target as it is. A span outside the prose (code, HTML) is quoted from the source
 * as it is written. The context ends where an e-mail address or a telephone number stands, for a sidecar must hold none.
 * Nothing else is stored: no offset, no line, no hash.
 *
 * Where it is found again. Quotation marks, dashes, white space and soft hyphens are folded, nothing else.
 *  1. Places are proposed (`candidates`): the same words, not within other words or numbers; what stands between a
 *     found end of the prefix and a found start of the suffix; stretches that share words with the quote.
 *  2. Each is scored (`judge`): likeness of the words, from 0.22 of the score for a few characters to 0.62 for a
 *     sentence; and of both contexts at 12, 28 and 64 characters, near ones counting most. So the same words in a foreign
 *     context lose to changed words in the right one.
 *  3. What is not sure is not a place: few words need a context that fits half when they are the same, and both
 *     sides when they changed; a figure only lands on a figure; a sentence must keep most of its words, or fewer in its
 *     context. When the context closed over a gap, the same few words elsewhere are others.
 *  4. Of places that overlap, the same words come before changed ones, then the context decides where the words end.
 *  5. Places as good as each other (`evidence`): claims stand in the order of the article, so the sure ones before and
 *     behind may leave only one; then the wider surroundings in an earlier text, when there is one. Else: ambiguous.
 *  6. Words of more than 4,000 characters are only found unchanged.
 *  7. What is found nowhere in the prose is looked for outside it, and may only be there.
 *
 * `anchored`: the same words after folding. `changed`: other words in their place. `ambiguous`: a person must choose.
 * `gone`: nowhere. A claim is never moved to a place that is merely better than nothing.
 */

export interface TargetOptions {
  /** `markdown` by default. */
  readonly format?: 'markdown' | 'text' | undefined;
  /** Front-matter keys whose text is prose, in place of the default list. */
  readonly textKeys?: readonly string[] | undefined;
}

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
  return {
    prefix: behindContacts(contextBefore(text, words.start)),
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
  return resolveIn(open(source, options), targets, previous === undefined ? undefined : open(previous, options));
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
