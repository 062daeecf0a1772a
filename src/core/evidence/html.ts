import { directionOf, escapeHtml, isWebAddress } from '../export/html/escape.js';
import { htmlPage } from '../export/html/page.js';
import { STYLE } from '../export/html/style.js';
import type { Block, Field, Line, Page, Piece } from './page.js';
import { plainLine } from './plain.js';

/** On top of the style of the checked copy. */
const EVIDENCE_STYLE = `
body { max-width: 52rem; font: 1rem/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
header h1 { font-size: 1.5rem; margin: 0 0 0.5rem; } header p { margin: 0; color: #444; }
h2 { font-size: 1.2rem; border-block-start: 1px solid #999; padding-block-start: 0.75rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 0.95rem; margin: 1.1rem 0 0.3rem; }
main > section:first-child > h2 { border: none; padding: 0; margin-block-start: 0; }
.article { font: 1.1rem/1.5 Georgia, "Times New Roman", "Liberation Serif", serif; margin: 0.5rem 0 0.75rem;
  padding-inline-start: 1rem; border-inline-start: 3px solid #1a1a1a; }
.article strong { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 2px; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: 0.15rem 1rem; margin: 0; font-size: 0.9rem; }
dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
.sources { margin: 0; padding-inline-start: 1.3rem; } .sources > li { margin-block-end: 0.6rem; }
table { width: 100%; font-size: 0.85rem; } td > div { min-width: 8rem; } td > div + div { margin-block-start: 0.2rem; }
td { overflow-wrap: anywhere; } td:first-child { white-space: nowrap; }
code { overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
.remark { color: #444; font-size: 0.9rem; margin-block: 0.5rem; }
@media print {
  body { font-size: 10pt; } header h1 { font-size: 15pt; }
  h2 { font-size: 12pt; } h3 { font-size: 10pt; }
  .article { font-size: 11.5pt; } dl, table, .remark { font-size: 9pt; }
  dt, .remark, header p { color: #333; }
  .article, .sources > li { break-inside: avoid; } thead { display: table-header-group; }
  a { overflow-wrap: anywhere; }
}
`;

/** The page as one file of HTML that runs nothing, asks for nothing and prints well. */
export function evidenceAsHtml(page: Page): string {
  const printer = new Printer(page.articleLanguage);
  const about = page.about.map((one) => `<bdi>${escapeHtml(one)}</bdi>`).join(' · ');
  const body = `<header>
<h1>${printer.line(page.title)}</h1>
<p>${about}</p>
</header>
<main>
${printer.blocks(page.blocks)}</main>
`;
  return htmlPage({
    language: page.language,
    title: plainLine(page.title),
    style: STYLE + EVIDENCE_STYLE,
    body,
  });
}

class Printer {
  /** For what is the article's. */
  readonly #lang: string;

  constructor(language: string) {
    this.#lang = `lang="${language}" dir="${directionOf(language)}"`;
  }

  /** Each heading of the second level begins a section. */
  blocks(blocks: readonly Block[]): string {
    let html = '<section>\n';
    for (const block of blocks) {
      if (block.type === 'heading' && block.level === 2) html += '</section>\n<section>\n';
      html += `${this.#block(block)}\n`;
    }
    return `${html}</section>\n`.replace('<section>\n</section>\n', '');
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return `<h${block.level}>${this.line(block.line)}</h${block.level}>`;
      case 'sentence':
        return `<blockquote class="article" ${this.#lang}>${this.line(block.line)}</blockquote>`;
      case 'remark':
        return `<p class="remark">${this.line(block.line)}</p>`;
      case 'fields':
        return this.#fields(block.fields);
      case 'list': {
        const items = block.items.map(({ head, fields }) => `<li>${this.line(head)}${this.#fields(fields)}</li>`);
        return `<ol class="sources">\n${items.join('\n')}\n</ol>`;
      }
      case 'table': {
        const head = block.head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
        const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${this.#lines(cell)}</td>`).join('')}</tr>`);
        return `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>`;
      }
    }
  }

  #fields(fields: readonly Field[]): string {
    if (fields.length === 0) return '';
    const rows = fields.map(({ label, lines }) => `<dt>${escapeHtml(label)}</dt><dd>${this.#lines(lines)}</dd>`);
    return `<dl>${rows.join('\n')}</dl>`;
  }

  #lines(lines: readonly Line[]): string {
    return lines.map((line) => `<div>${this.line(line)}</div>`).join('');
  }

  line(line: Line): string {
    return line.map((piece) => this.#piece(piece)).join('');
  }

  #piece(piece: Piece): string {
    if (typeof piece === 'string') return escapeHtml(piece);
    const text = escapeHtml(piece.text);
    switch (piece.as) {
      case 'strong':
        return `<strong>${text}</strong>`;
      case 'article':
        return text;
      case 'words':
        return `<q ${this.#lang}>${text}</q>`;
      case 'quote':
        return `<q><bdi>${text}</bdi></q>`;
      case 'name':
        return `<bdi>${text}</bdi>`;
      case 'code':
        return `<code>${text}</code>`;
      case 'address':
        return isWebAddress(piece.text)
          ? `<a href="${text}" rel="noopener noreferrer">${text}</a>`
          : `<code>${text}</code>`;
      case 'internal':
        return `<span class="internal">${text}</span>`;
    }
  }
}
