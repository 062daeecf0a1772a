import { firstEndingAfter, overlapped } from '../../text/ordered.js';
import type { Span } from '../../text/span.js';
import { escapeHtml } from './escape.js';

/** What is shown on a stretch of the article. */
export interface CopyMark extends Span {
  /** Opening tag, `<span …>`. */
  readonly open: string;
  /** What follows its last word: the number. */
  readonly after: string;
}

/** What is shown at a point of the article. */
export interface CopyPoint {
  readonly at: number;
  readonly html: string;
}

/**
 * Prints text of the article with its marks. A mark that markup runs through is printed piece by piece; its number, and
 * what is shown at a point, follow the last piece. Text has to come in the order of the source.
 */
export class Marker {
  readonly #marks: readonly CopyMark[];
  readonly #points: readonly CopyPoint[];
  #point = 0;
  #pending: CopyMark | undefined;
  /** What waits for the end of a link; a link in a link is none. */
  #held: string | undefined;

  /** Both in order; marks don't overlap. */
  constructor(marks: readonly CopyMark[], points: readonly CopyPoint[]) {
    this.#marks = marks;
    this.#points = points;
  }

  /** Text that stands at `from` in the source, character for character. */
  text(text: string, from: number): string {
    const end = from + text.length;
    let html = this.passed(from);
    let at = from;
    for (let i = firstEndingAfter(this.#marks, from); i < this.#marks.length && this.#marks[i]!.start < end; i++) {
      const mark = this.#marks[i]!;
      const start = Math.max(at, mark.start);
      html += this.#plain(text, from, at, start) + this.passed(start);
      at = Math.min(end, mark.end);
      html += this.#marked(mark, printed(text.slice(start - from, at - from)));
      html += this.passed(at);
    }
    return html + this.#plain(text, from, at, end) + this.passed(end);
  }

  /** Text that a stretch of the source is shown as, all of it or nothing. */
  atom(text: string, from: number, to: number): string {
    const mark = this.#marks[firstEndingAfter(this.#marks, from)];
    const before = this.passed(from);
    const html = printed(text);
    return before + (mark && mark.start <= from ? this.#marked(mark, html) : html) + this.passed(to);
  }

  /**
   * Visible text whose source is longer than it, as a value of the front matter is.
   * @param shownAt where an offset of the source stands in the text
   */
  unit(text: string, source: Span, shownAt: (offset: number) => number): string {
    let html = this.passed(source.start);
    let at = 0;
    for (const mark of overlapped(this.#marks, source)) {
      const [start, end] = [Math.max(at, shownAt(mark.start)), shownAt(mark.end)];
      html += printed(text.slice(at, start)) + this.#marked(mark, printed(text.slice(start, end)));
      html += this.passed(mark.end);
      at = Math.max(start, end);
    }
    return html + printed(text.slice(at)) + this.passed(source.end);
  }

  /** What is to be shown once the source up to an offset is printed. */
  passed(offset: number): string {
    let html = '';
    if (this.#pending && this.#pending.end <= offset) {
      html += this.#pending.after;
      this.#pending = undefined;
    }
    for (; this.#point < this.#points.length && this.#points[this.#point]!.at <= offset; this.#point++) {
      html += this.#points[this.#point]!.html;
    }
    if (this.#held === undefined) return html;
    this.#held += html;
    return '';
  }

  /** Prints a link by what it holds; numbers in it follow behind. */
  link(print: () => string): string {
    if (this.#held !== undefined) return print();
    this.#held = '';
    const html = print();
    const held = this.#held;
    this.#held = undefined;
    return html + held;
  }

  #marked(mark: CopyMark, html: string): string {
    this.#pending = mark;
    return html === '' ? '' : `${mark.open}${html}</span>`;
  }

  /** With what is shown at points in it. */
  #plain(text: string, from: number, start: number, end: number): string {
    let html = '';
    let at = start;
    while (this.#point < this.#points.length && this.#points[this.#point]!.at < end) {
      const next = Math.max(at, this.#points[this.#point]!.at);
      html += printed(text.slice(at - from, next - from)) + this.passed(next);
      at = next;
    }
    return html + printed(text.slice(at - from, end - from));
  }
}

/** Two blanks at the end of a line break it. */
function printed(text: string): string {
  const lines = text.split('\n').map(escapeHtml);
  return lines.map((line, i) => (i < lines.length - 1 && line.endsWith('  ') ? `${line}<br>` : line)).join('\n');
}
