import type { ProseDocument } from '../prose/prose.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { alignPreview, type PreviewPiece, type PreviewRun } from './align.js';

/*
 * The marks of an article in a preview made with markdown-it.
 *
 * The engine belongs to VS Code: it is used for more than the preview, its tokens are kept and shown again, and rules of
 * the parser are not told which document they read. So nothing is changed but what is printed: before a document is
 * rendered, the marks are laid on its tokens in a table beside them, and the rule that prints text looks there.
 */

/** What is shown on words. All text is printed as text, never as HTML. */
export interface PreviewMark extends Span {
  /** Names of CSS classes, from a fixed list. */
  readonly classes: readonly string[];
  /** Shown as a tool-tip. */
  readonly title: string;
}

/** An article as the preview asks for it: its prose and its marks, in order and without overlap. */
export interface PreviewedArticle {
  readonly prose: ProseDocument;
  readonly marks: readonly PreviewMark[];
}

/** The part of a markdown-it token that is used. */
export interface Token {
  readonly type: string;
  readonly content: string;
  readonly info: string;
  readonly map: readonly [number, number] | null;
  readonly children: readonly Token[] | null;
}

type TextRule = (tokens: readonly Token[], index: number, ...rest: readonly unknown[]) => string;

/** The part of markdown-it that is used. */
export interface Engine {
  readonly utils: { escapeHtml(text: string): string };
  readonly renderer: {
    rules: { text?: TextRule | undefined };
    render(tokens: readonly Token[], options: unknown, env: unknown): string;
  };
}

/**
 * Teaches an engine to print marks.
 * @param articleOf what there is to mark in the document that is rendered, or nothing; must answer at once
 */
export function markPreviews<E extends Engine>(
  engine: E,
  articleOf: (env: unknown) => PreviewedArticle | undefined,
): E {
  const { renderer, utils } = engine;
  const render = renderer.render.bind(renderer);
  const printText: TextRule = renderer.rules.text ?? ((tokens, index) => utils.escapeHtml(tokens[index]!.content));
  let marked = new Map<Token, readonly PreviewPiece<PreviewMark>[]>();
  renderer.render = (tokens, options, env) => {
    const article = articleOf(env);
    marked = article ? markedTokens(tokens, article) : new Map();
    try {
      return render(tokens, options, env);
    } finally {
      marked = new Map();
    }
  };
  renderer.rules.text = (tokens, index, ...rest) => {
    const token = tokens[index]!;
    const pieces = marked.get(token);
    return pieces ? printed(token.content, pieces, utils.escapeHtml) : printText(tokens, index, ...rest);
  };
  return engine;
}

function printed(text: string, pieces: readonly PreviewPiece<PreviewMark>[], toHtml: (text: string) => string): string {
  let html = '';
  let from = 0;
  for (const { start, end, mark, last } of pieces) {
    const classes = ['factmark', ...mark.classes, ...(last ? ['factmark-end'] : [])].join(' ');
    html += toHtml(text.slice(from, start));
    html += `<span class="${toHtml(classes)}" title="${toHtml(mark.title)}">${toHtml(text.slice(start, end))}</span>`;
    from = end;
  }
  return html + toHtml(text.slice(from));
}

function markedTokens(
  tokens: readonly Token[],
  { prose, marks }: PreviewedArticle,
): Map<Token, readonly PreviewPiece<PreviewMark>[]> {
  const lines = LineIndex.of(prose.source);
  const runs: (PreviewRun & { readonly tokens: readonly Token[] })[] = [];
  let around: readonly [number, number] | null = null;
  for (const token of tokens) {
    around = token.map ?? around;
    const texts = token.type === 'inline' ? textsOf(token.children ?? []) : [];
    if (around && texts.length > 0) {
      runs.push({
        lines: { start: lines.lineStart(around[0]), end: lines.lineStart(around[1]) },
        texts: texts.map(({ content }) => content),
        tokens: texts,
      });
    }
  }
  const found = new Map<Token, readonly PreviewPiece<PreviewMark>[]>();
  for (const [index, texts] of alignPreview(prose, runs, marks).entries()) {
    for (const [at, pieces] of texts.entries()) if (pieces.length > 0) found.set(runs[index]!.tokens[at]!, pieces);
  }
  return found;
}

/** The texts of a run; an address that became a link by itself is not prose. */
function textsOf(children: readonly Token[]): readonly Token[] {
  let inAddress = false;
  return children.filter((token) => {
    if (token.type === 'link_open') inAddress = token.info === 'auto';
    if (token.type === 'link_close') inAddress = false;
    return token.type === 'text' && !inAddress && token.content !== '';
  });
}
