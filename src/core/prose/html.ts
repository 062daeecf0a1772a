import type { Place } from '../facts.js';
import { readLeaf } from './inline.js';
import { TableBuilder } from './table.js';
import type { ProseUnit, UnitFrame } from './unit.js';

/*
 * An HTML block: the text between its tags is prose. Tags of the block level part units; what they say about place
 * (caption, heading, cell) and about quotation is kept; inline tags are left to the inline reader, and so is Markdown
 * between tags, which MDX and several renderers read.
 */

const TAG = /<(?:!--|[?!]|(\/?)([A-Za-z][\w.:-]*))/g;
const RAW = /^(?:script|style|pre|textarea|template|svg|math|iframe)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|legend|li|main|menu|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|video|audio|picture|source)$/;

const MAX_DEPTH = 64;
const MAX_COLUMN = 1000;

/** Reads an HTML block and adds its units. */
export function readHtml(text: string, offset: number, frame: UnitFrame, units: ProseUnit[]): void {
  new HtmlReader(text, offset, frame, units).read();
}

class HtmlReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #frame: UnitFrame;
  readonly #units: ProseUnit[];
  readonly #open: string[] = [];
  #lower: string | undefined;
  #from = 0;
  #table: TableBuilder | undefined;
  #column = -1;
  #cellFrom = 0;
  #nextColumn = 0;
  #heading = false;

  constructor(text: string, offset: number, frame: UnitFrame, units: ProseUnit[]) {
    this.#text = text;
    this.#offset = offset;
    this.#frame = frame;
    this.#units = units;
  }

  read(): void {
    const text = this.#text;
    TAG.lastIndex = 0;
    for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
      const start = match.index;
      const name = match[2]?.toLowerCase();
      let end = tagEnd(text, TAG.lastIndex);
      if (match[0] === '<!--') end = after(text, '-->', start + 4);
      else if (name !== undefined && RAW.test(name) && match[1] === '' && text[end - 2] !== '/') {
        this.#flush(start);
        end = this.#afterRaw(name, end);
        this.#from = end;
      } else if (name !== undefined && BLOCK.test(name)) {
        this.#flush(start);
        this.#from = end;
        if (match[1] === '/') this.#close(name);
        else this.#start(name, text.slice(start, end));
      }
      TAG.lastIndex = end;
    }
    this.#flush(text.length);
    this.#endTable();
  }

  #afterRaw(name: string, from: number): number {
    this.#lower ??= this.#text.toLowerCase();
    // Lower case may be longer than the text (İ); then only an exact match is looked for.
    const haystack = this.#lower.length === this.#text.length ? this.#lower : this.#text;
    const close = haystack.indexOf(`</${name}`, from);
    return close < 0 ? this.#text.length : tagEnd(this.#text, close + 2);
  }

  #flush(to: number): void {
    if (to <= this.#from) return;
    const place = this.#place();
    const frame: UnitFrame = { place, blockQuote: this.#frame.blockQuote || this.#open.includes('blockquote') };
    const unit = readLeaf(this.#text.slice(this.#from, to), this.#offset + this.#from, frame, this.#units);
    if (this.#open[this.#open.length - 1] === 'caption') this.#table?.addCaption(unit);
  }

  #place(): Place | undefined {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const name = this.#open[i]!;
      if (name === 'figcaption' || name === 'caption') return 'caption';
      if (name === 'td' || name === 'th') return 'table';
      if (/^h[1-6]$/.test(name)) return 'heading';
    }
    return this.#frame.place;
  }

  #start(name: string, tag: string): void {
    switch (name) {
      case 'table':
        this.#endTable();
        this.#table = new TableBuilder();
        break;
      case 'tr':
        this.#endCell();
        this.#table?.startRow(false);
        this.#nextColumn = 0;
        break;
      case 'td':
      case 'th': {
        this.#endCell();
        this.#column = Math.min(this.#nextColumn, MAX_COLUMN);
        const span = /\scolspan\s*=\s*["']?(\d{1,3})/i.exec(tag);
        this.#nextColumn += Math.max(1, Number(span?.[1] ?? 1));
        this.#cellFrom = this.#units.length;
        this.#heading = name === 'th';
        break;
      }
    }
    if (KEPT.test(name) && this.#open.length < MAX_DEPTH) this.#open.push(name);
  }

  #close(name: string): void {
    if (name === 'td' || name === 'th' || name === 'tr') this.#endCell();
    if (name === 'table') this.#endTable();
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.length = at;
  }

  #endCell(): void {
    if (this.#column >= 0) this.#table?.addCell(this.#column, this.#heading, this.#units.slice(this.#cellFrom));
    this.#column = -1;
    // End tags of cells may be left out.
    const last = this.#open[this.#open.length - 1];
    if (last === 'td' || last === 'th') this.#open.pop();
  }

  #endTable(): void {
    this.#endCell();
    this.#table?.finish();
    this.#table = undefined;
  }
}

const KEPT = /^(?:blockquote|caption|figcaption|td|th|h[1-6])$/;

/** End of a tag whose name ends at `from`; a `>` in quotes or braces does not end it, an unfinished tag ends with the line. */
function tagEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if ((char === '"' || char === "'") && /[=\s{(,[:]/.test(text[i - 1]!)) {
      const close = text.indexOf(char, i + 1);
      if (close < 0) return after(text, '>', i);
      i = close;
    } else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '>' && depth <= 0) return i + 1;
  }
  return text.length;
}

function after(text: string, closer: string, from: number): number {
  const at = text.indexOf(closer, from);
  return at < 0 ? text.length : at + closer.length;
}
