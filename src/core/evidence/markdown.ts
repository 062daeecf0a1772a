import { isWebAddress, withoutControls } from '../export/html/escape.js';
import type { Block, Field, Line, Page, Piece } from './page.js';

/**
 * The page as Markdown (GFM). Words of files are text, whatever they say: marks are escaped, tags and characters are
 * entities, and a line is a line.
 */
export function evidenceAsMarkdown({ title, about, blocks, language }: Page): string {
  const quotes = /^en\b/iu.test(language) ? (['“', '”'] as const) : (['«', '»'] as const);
  const printer = new Printer(quotes);
  const parts = [
    `# ${printer.line(title)}`,
    atStart(about.map(escaped).join(' · ')),
    ...blocks.map((block) => printer.block(block)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

class Printer {
  readonly #quotes: readonly [string, string];

  constructor(quotes: readonly [string, string]) {
    this.#quotes = quotes;
  }

  block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${this.line(block.line)}`;
      case 'sentence':
        return `> ${atStart(this.line(block.line))}`;
      case 'remark':
        return this.line(block.line);
      case 'fields':
        return this.#fields(block.fields, '').join('\n');
      case 'list':
        return block.items
          .map(({ head, fields }, i) => [`${i + 1}. ${this.line(head)}`, ...this.#fields(fields, '   ')].join('\n'))
          .join('\n');
      case 'table': {
        const rows = block.rows.map((row) =>
          this.#row(row.map((cell) => cell.map((line) => this.line(line)).join('<br>'))),
        );
        return [this.#row(block.head.map(escaped)), this.#row(block.head.map(() => '---')), ...rows].join('\n');
      }
    }
  }

  #row(cells: readonly string[]): string {
    return `| ${cells.join(' | ')} |`;
  }

  #fields(fields: readonly Field[], indent: string): readonly string[] {
    return fields.map(
      ({ label, lines }) => `${indent}- ${escaped(label)}: ${lines.map((line) => this.line(line)).join('<br>')}`,
    );
  }

  line(line: Line): string {
    return line.map((piece) => this.#piece(piece)).join('');
  }

  #piece(piece: Piece): string {
    if (typeof piece === 'string') return escaped(piece);
    const text = escaped(piece.text);
    switch (piece.as) {
      case 'strong':
        return emphasized(text, '**');
      case 'words':
      case 'quote':
        return `${this.#quotes[0]}${text}${this.#quotes[1]}`;
      case 'article':
      case 'name':
        return text;
      case 'code':
        return coded(piece.text);
      case 'address':
        return isWebAddress(piece.text) ? `<${withoutControls(piece.text).replaceAll('|', '%7C')}>` : coded(piece.text);
      case 'internal':
        return emphasized(text, '*');
    }
  }
}

function escaped(text: string): string {
  return withoutControls(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]#|~]/gu, '\\$&')
    .replace(/[<>&@]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text that would begin a list or an underlined heading at the start of a line. */
function atStart(text: string): string {
  return text.replace(
    /^(?:(\d+)([.)])|([-+=]))/u,
    (_, number = '', stop = '', sign = '') => `${number}\\${stop}${sign}`,
  );
}

/** Marks close only beside what is no blank. */
function emphasized(text: string, mark: string): string {
  const [, before = '', words = '', behind = ''] = /^( ?)(.*?)( ?)$/u.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${words}${mark}${behind}`;
}

function coded(text: string): string {
  const shown = withoutControls(text).replace(/\s+/gu, ' ').trim();
  // in a code span there is no way to write one of its marks, and a bar would end the cell
  return /[`|]/u.test(shown) || shown === '' ? escaped(shown) : `\`${shown}\``;
}
