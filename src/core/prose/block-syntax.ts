import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/*
 * Block syntax beyond CommonMark and GFM. Two rules keep incremental reading exact and reading linear:
 * a block never looks further ahead than the line after the current one, and a construct that is left open ends at
 * the next blank line.
 */

const DESTINATION = /^[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?=\s|$)/;
const TITLE = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))\s*$/;
const LABEL = /^\[(?!\^)(?=[^\]]*[^\s\]])(?:[^[\]\\]|\\.){1,999}\]:/;

type ReferenceStage = 'destination' | 'title' | 'complete' | 'failed';

/**
 * A link reference definition. The parser of the library reads its lines again with every further one (quadratic in a
 * long paragraph); this one knows definitions whose label and title each stay on one line.
 */
class ReferenceParser implements LeafBlockParser {
  #stage: ReferenceStage;

  constructor(rest: string) {
    this.#stage = readDestination(rest);
  }

  nextLine(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
    switch (this.#stage) {
      case 'failed':
        return false;
      case 'destination':
        this.#stage = readDestination(line.text.slice(line.pos));
        if (this.#stage === 'destination') this.#stage = 'failed';
        return false;
      case 'title':
        if (TITLE.test(line.text.slice(line.pos))) {
          const end = cx.lineStart + line.text.length;
          cx.nextLine();
          cx.addLeafElement(leaf, cx.elt('LinkReference', leaf.start, end));
          return true;
        }
        return this.#complete(cx, leaf);
      case 'complete':
        return this.#complete(cx, leaf);
    }
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    return (this.#stage === 'title' || this.#stage === 'complete') && this.#complete(cx, leaf);
  }

  #complete(cx: BlockContext, leaf: LeafBlock): true {
    cx.addLeafElement(leaf, cx.elt('LinkReference', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

function readDestination(text: string): ReferenceStage {
  if (text.trim() === '') return 'destination';
  const match = DESTINATION.exec(text);
  if (match === null) return 'failed';
  const rest = text.slice(match[0].length);
  if (rest.trim() === '') return 'title';
  return TITLE.test(rest) ? 'complete' : 'failed';
}

export const linkReferences: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      leaf(_, leaf) {
        const label = LABEL.exec(leaf.content);
        return label === null ? null : new ReferenceParser(leaf.content.slice(label[0].length));
      },
    },
  ],
};

const FOOTNOTE = /^\[\^[^\]\s[]{1,200}\]:/;

/** `[^1]: text`; lines indented by four columns continue it, as in GitHub's Markdown and Pandoc's. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_, line): boolean {
        if (line.pos < line.text.length && line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    'FootnoteMark',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'Blockquote',
      parse(cx, line) {
        if (line.next !== 91 /* [ */) return false;
        const mark = FOOTNOTE.exec(line.text.slice(line.pos, line.pos + 210));
        if (mark === null) return false;
        cx.startComposite('FootnoteDefinition', line.pos);
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('FootnoteMark', from, from + mark[0].length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_, line) => line.next === 91 && FOOTNOTE.test(line.text.slice(line.pos, line.pos + 210)),
    },
  ],
};

const MAX_DEPTH = 48;

/** Containers nested deeper than anyone writes are text: each level costs time on each of its lines. */
export const depthLimit: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'FootnoteDefinition',
      parse(cx, line) {
        if (cx.depth <= MAX_DEPTH || line.pos >= line.text.length) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('Paragraph', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
};

/** Consumes lines of the top level until one satisfies `isLast` (consumed too) or is blank. */
function consume(cx: BlockContext, line: Line, node: string, isLast: (text: string) => boolean): true {
  const from = cx.lineStart + line.pos;
  let to = cx.lineStart + line.text.length;
  let last = isLast(line.text.slice(line.pos));
  while (cx.nextLine() && !last && line.pos < line.text.length) {
    to = cx.lineStart + line.text.length;
    last = isLast(line.text);
  }
  cx.addElement(cx.elt(node, from, to));
  return true;
}

/** Whether a tag that begins in the text is closed in it; braces and quotes hide a `>`. */
class TagEnd {
  #depth = 0;
  #quote = '';

  closesIn(text: string): boolean {
    for (const char of text) {
      if (this.#quote !== '') {
        if (char === this.#quote) this.#quote = '';
      } else if (char === '"' || char === "'" || char === '`') this.#quote = char;
      else if (char === '{') this.#depth++;
      else if (char === '}') this.#depth--;
      else if (char === '>' && this.#depth <= 0) return true;
    }
    return false;
  }
}

const ESM =
  /^(?:import\s+(?:[\w$*{][^'"]*\sfrom\s*)?['"][^'"]+['"]\s*;?\s*$|import\s*\{[^}'"]*$|export\s+(?:default|const|let|var|function|async|class)\s|export\s*[{*])/;
const TAG_WITH_CODE = /^<(?:[A-Z][\w.]*(?=[\s/>]|$)|[a-z][\w-]*\s[^<>]*\{)/;

/**
 * Blocks of templating languages, at the top level: Hugo shortcodes over several lines, imports, exports, comments and
 * tags over several lines of MDX, display mathematics.
 */
export const templateBlocks: MarkdownConfig = {
  defineNodes: [
    { name: 'TemplateBlock', block: true },
    { name: 'TagBlock', block: true },
  ],
  parseBlock: [
    {
      name: 'TemplateBlock',
      before: 'FootnoteDefinition',
      parse(cx, line) {
        if (cx.depth > 1) return false;
        switch (line.next) {
          case 0x7b: /* { */ {
            const text = line.text.slice(line.pos);
            const closer = text.startsWith('{{<')
              ? '>}}'
              : text.startsWith('{{%')
                ? '%}}'
                : text.startsWith('{/*')
                  ? '*/}'
                  : '';
            if (closer === '' || text.includes(closer)) return false;
            return consume(cx, line, 'TemplateBlock', (next) => next.includes(closer));
          }
          case 0x24: /* $ */ {
            const text = line.text.slice(line.pos);
            if (!text.startsWith('$$') || text.indexOf('$$', 2) > 0) return false;
            let first = true;
            return consume(cx, line, 'TemplateBlock', (next) => {
              const closes = !first && next.includes('$$');
              first = false;
              return closes;
            });
          }
          case 0x65: /* e */
          case 0x69 /* i */:
            if (line.indent > 0 || !ESM.test(line.text.slice(line.pos))) return false;
            return consume(cx, line, 'TemplateBlock', () => false);
          case 0x3c: /* < */ {
            const text = line.text.slice(line.pos);
            if (!TAG_WITH_CODE.test(text) || new TagEnd().closesIn(text)) return false;
            const end = new TagEnd();
            return consume(cx, line, 'TagBlock', (next) => end.closesIn(next));
          }
          default:
            return false;
        }
      },
    },
  ],
};
