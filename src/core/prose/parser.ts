import type { Input, Tree } from '@lezer/common';
import { Autolink, type MarkdownConfig, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { lazy } from '../text/lazy.js';
import { depthLimit, footnotes, linkReferences, templateBlocks } from './block-syntax.js';
import {
  braces,
  components,
  displayMath,
  footnoteReferences,
  hardBreaks,
  plainText,
  plainWords,
} from './inline-syntax.js';

const MAYBE_DELIMITERS = /^[>\s]{0,200}[-:|]/;

/** GFM tables; a line of white space is kept away from the library's pattern for `|---|---|`, which backtracks on it. */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((rule) => ({
    ...rule,
    endLeaf: (cx, line, leaf) =>
      line.text.includes('|', line.basePos) &&
      MAYBE_DELIMITERS.test(cx.peekLine()) &&
      (rule.endLeaf?.(cx, line, leaf) ?? false),
  })),
};

const INLINE_RULES = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];

/** Reads blocks only: the inline content of a leaf is read when its units are made, and only where there is markup. */
const blockParser = lazy(() =>
  parser.configure([
    tables,
    TaskList,
    linkReferences,
    footnotes,
    depthLimit,
    templateBlocks,
    {
      remove: INLINE_RULES,
      parseInline: [{ name: 'LeaveForLater', before: 'Escape', parse: (cx) => cx.end }],
    },
  ]),
);

const inlineRules = [Strikethrough, braces, displayMath, footnoteReferences, hardBreaks, components];
const inlineParser = lazy(() => parser.configure([...inlineRules, plainText]));
const inlineParserWithUrls = lazy(() => parser.configure([...inlineRules, Autolink, plainWords]));

/** The lines of a text for the parser: CR and CRLF end lines too, offsets unchanged. */
class LineInput implements Input {
  readonly lineChunks = true;
  readonly length: number;
  readonly #text: string;
  readonly #returns: boolean;
  #lineStart = 0;
  #lineEnd = -1;

  constructor(text: string) {
    this.#text = text;
    this.length = text.length;
    this.#returns = text.includes('\r');
  }

  chunk(from: number): string {
    const text = this.#text;
    if (from < this.#lineStart || from > this.#lineEnd) {
      this.#lineStart = from;
      const end = text.indexOf('\n', from);
      this.#lineEnd = end < 0 ? text.length : end;
    }
    if (!this.#returns) return this.#lineEnd === from ? '\n' : text.slice(from, this.#lineEnd);
    let end = from;
    while (end < this.#lineEnd && text.charCodeAt(end) !== 13) end++;
    if (end < this.#lineEnd && end + 1 === this.#lineEnd && this.#lineEnd < text.length)
      return `${text.slice(from, end)} `;
    return end === from ? '\n' : text.slice(from, end);
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to);
  }
}

export function parseBlocks(text: string): Tree {
  return blockParser().parse(new LineInput(text));
}

/** An inline construct; the library builds these but shows less of them in its types. */
export interface InlineElement {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children: readonly InlineElement[];
}

const MAYBE_URL = /:\/\/|www\.|@/i;

/** The inline constructs of `text`, which stands at `offset`. */
export function parseInline(text: string, offset: number): readonly InlineElement[] {
  const rules = MAYBE_URL.test(text) ? inlineParserWithUrls() : inlineParser();
  return rules.parseInline(text, offset) as unknown as readonly InlineElement[];
}

const names = lazy(() => inlineParserWithUrls().nodeSet.types.map((type) => type.name));

export function inlineName(element: InlineElement): string {
  return names()[element.type] ?? '';
}
