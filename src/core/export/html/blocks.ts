import type { TreeCursor } from '@lezer/common';
import type { Voice } from '../../describe/voice.js';
import { headingSpan, leafText } from '../../prose/markdown.js';
import { parseBlocks } from '../../prose/parser.js';
import { escapeHtml } from './escape.js';
import { InlineWriter, labelKey, type References } from './inline.js';
import type { Marker } from './marker.js';

/** A block of the outermost level, printed. */
export interface WrittenBlock {
  readonly html: string;
  /** Up to where in the article. */
  readonly end: number;
}

/**
 * The body of an article as HTML, block by block.
 * @param base where the body begins in the article (UTF-16)
 */
export function writeBlocks(body: string, base: number, marker: Marker, voice: Voice): readonly WrittenBlock[] {
  const tree = parseBlocks(body);
  const references = new Map<string, string>();
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'LinkReference') addReference(body.slice(from, to), references);
    },
  });
  const writer = new BlockWriter(body, base, marker, references, voice);
  const cursor = tree.cursor();
  const written: WrittenBlock[] = [];
  if (!cursor.firstChild()) return written;
  do {
    const html = writer.write(cursor) + marker.passed(base + cursor.to);
    if (html !== '') written.push({ html, end: base + cursor.to });
  } while (cursor.nextSibling());
  return written;
}

function addReference(source: string, references: Map<string, string>): void {
  const close = source.indexOf(']:');
  const address =
    source
      .slice(close + 2)
      .trimStart()
      .split(/\s/u, 1)[0] ?? '';
  const key = labelKey(source.slice(1, close));
  if (!references.has(key)) references.set(key, address.replace(/^<|>$/gu, ''));
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/u;

class BlockWriter {
  readonly #body: string;
  readonly #base: number;
  readonly #marker: Marker;
  readonly #inline: InlineWriter;

  constructor(body: string, base: number, marker: Marker, references: References, voice: Voice) {
    this.#body = body;
    this.#base = base;
    this.#marker = marker;
    this.#inline = new InlineWriter(marker, references, base, voice);
  }

  /** The block at the cursor, which stays there. */
  write(cursor: TreeCursor): string {
    const { name, from, to } = cursor;
    switch (name) {
      case 'Paragraph':
        return `<p>${this.#leaf(cursor, from, to)}</p>\n`;
      case 'Task': {
        const isDone = /^\[x/iu.test(this.#body.slice(from, from + 3));
        return `${isDone ? '☑' : '☐'}${this.#leaf(cursor, from + '[ ]'.length, to)}`;
      }
      case 'Blockquote':
        return `<blockquote>${this.#children(cursor)}</blockquote>\n`;
      case 'BulletList':
        return `<ul>${this.#children(cursor)}</ul>\n`;
      case 'OrderedList':
        return `<ol start="${Number.parseInt(this.#body.slice(from, from + 9), 10) || 0}">${this.#children(cursor)}</ol>\n`;
      case 'ListItem':
        return `<li>${this.#children(cursor)}</li>\n`;
      case 'FootnoteDefinition':
        return `<div class="footnote">${this.#children(cursor)}</div>\n`;
      case 'FootnoteMark':
        return `<sup>${escapeHtml(this.#body.slice(from, to - 1))}</sup>`;
      case 'Table':
        return this.#table(cursor);
      case 'FencedCode':
        return `<pre><code>${escapeHtml(this.#code(cursor))}</code></pre>\n`;
      case 'CodeBlock':
      case 'TemplateBlock':
        return `<pre><code>${escapeHtml(this.#body.slice(from, to))}</code></pre>\n`;
      case 'HorizontalRule':
        return '<hr>\n';
      case 'HTMLBlock':
      case 'TagBlock':
        return this.#html(from, to);
      default: {
        const level = HEADING.exec(name)?.[1];
        // Comments, definitions, marks: nothing to see.
        return level === undefined ? '' : `<h${level}>${this.#heading(cursor)}</h${level}>\n`;
      }
    }
  }

  #children(cursor: TreeCursor): string {
    let html = '';
    if (!cursor.firstChild()) return html;
    do html += this.write(cursor);
    while (cursor.nextSibling());
    cursor.parent();
    return html;
  }

  #heading(cursor: TreeCursor): string {
    let { start: from, end: to } = headingSpan(cursor);
    while (from < to && this.#body[from] === ' ') from++;
    return this.#leaf(cursor, from, to);
  }

  #table(cursor: TreeCursor): string {
    let [head, rows] = ['', ''];
    if (!cursor.firstChild()) return '';
    do {
      if (cursor.name === 'TableHeader') head += `<tr>${this.#row(cursor, 'th')}</tr>`;
      else if (cursor.name === 'TableRow') rows += `<tr>${this.#row(cursor, 'td')}</tr>\n`;
    } while (cursor.nextSibling());
    cursor.parent();
    return `<table><thead>${head}</thead>\n<tbody>${rows}</tbody></table>\n`;
  }

  /** Cells without anything in them have no node of their own. */
  #row(cursor: TreeCursor, tag: 'th' | 'td'): string {
    const open = tag === 'th' ? '<th scope="col">' : '<td>';
    let html = '';
    if (!cursor.firstChild()) return html;
    let isFilled = true;
    do {
      if (cursor.name === 'TableDelimiter') {
        if (!isFilled) html += `${open}</${tag}>`;
        isFilled = false;
      } else if (cursor.name === 'TableCell') {
        html += `${open}${this.#leaf(cursor, cursor.from, cursor.to)}</${tag}>`;
        isFilled = true;
      }
    } while (cursor.nextSibling());
    cursor.parent();
    return html;
  }

  #code(cursor: TreeCursor): string {
    let text = '';
    if (!cursor.firstChild()) return text;
    do if (cursor.name === 'CodeText') text += this.#body.slice(cursor.from, cursor.to);
    while (cursor.nextSibling());
    cursor.parent();
    return text;
  }

  /** HTML as the text it is, without its comments. */
  #html(from: number, to: number): string {
    let html = '';
    for (let at = from; at < to; ) {
      const comment = this.#body.indexOf('<!--', at);
      const end = comment < 0 || comment > to ? to : comment;
      html += this.#marker.text(this.#body.slice(at, end), this.#base + at);
      const close = end < to ? this.#body.indexOf('-->', end) : -1;
      at = close < 0 ? to : close + '-->'.length;
    }
    return html.trim() === '' ? '' : `<p class="raw">${html}</p>\n`;
  }

  #leaf(cursor: TreeCursor, from: number, to: number): string {
    return this.#inline.write(leafText(cursor, this.#body, from, to), from);
  }
}
