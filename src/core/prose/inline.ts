import { UnitBuilder } from './builder.js';
import { decodeEntity } from './entities.js';
import { type InlineElement, inlineName, parseInline } from './parser.js';
import { ProseUnit, type UnitFrame } from './unit.js';

/*
 * The inline content of one leaf (a paragraph, a heading, a table cell) → its unit, and further units for the alt texts
 * and titles in it.
 */

/** Without any of these there is nothing but text and line breaks. */
const MARKUP = /[\\&`<*_[~{]|\$\$|:\/\/|www\.|@/i;
const ONE_LINE = /^.*$/;

/**
 * Reads a leaf and adds its units to `units`.
 * @param text the leaf, with block markup inside it (`>` at the start of its lines) blanked out
 * @param offset where it stands, relative to its block
 */
export function readLeaf(text: string, offset: number, frame: UnitFrame, units: ProseUnit[]): ProseUnit | undefined {
  const builder = new UnitBuilder();
  if (!MARKUP.test(text)) {
    if (ONE_LINE.test(text)) builder.addRun(text, offset);
    else builder.addLines(text, offset);
    return addUnit(builder, frame, offset, offset + text.length, units);
  }
  const reader = new InlineReader(text, offset, frame, builder);
  reader.read(parseWithinBudget(text, offset), offset, offset + text.length);
  const unit = addUnit(builder, frame, offset, offset + text.length, units);
  units.push(...reader.others);
  return unit;
}

/** Adds the unit, if there is something to read in it. */
export function addUnit(
  builder: UnitBuilder,
  frame: UnitFrame,
  start: number,
  end: number,
  units: ProseUnit[],
): ProseUnit | undefined {
  const content = builder.finish();
  if (content === undefined) return undefined;
  const unit = new ProseUnit(content, frame, start, end);
  units.push(unit);
  return unit;
}

const EVERY_MARKUP = /[\\&`<*_[\]~{$@]|:\/\/|www\./g;
const WHOLE = 1000;
const MAX_MARKS = 1000;
const MAX_WORK = 4_000_000;
const CHUNK = 4000;

/**
 * Some inline rules are quadratic in marks that lead nowhere. A leaf so full of them that this could be felt is read
 * in chunks, and a chunk of almost nothing but marks as plain text.
 */
export function parseWithinBudget(text: string, offset: number): readonly InlineElement[] {
  if (text.length <= WHOLE) return parseInline(text, offset);
  const marks = countMarks(text);
  if (marks <= MAX_MARKS && marks * text.length <= MAX_WORK) return parseInline(text, offset);
  const found: InlineElement[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    const chunk = text.slice(from, from + CHUNK);
    if (countMarks(chunk) <= MAX_MARKS) for (const element of parseInline(chunk, offset + from)) found.push(element);
  }
  return found;
}

function countMarks(text: string): number {
  let count = 0;
  EVERY_MARKUP.lastIndex = 0;
  while (EVERY_MARKUP.test(text)) count++;
  return count;
}

const TAG_NAME = /^<(\/?)([A-Za-z][\w.:-]*)?/;
const HIDDEN = /^(?:code|kbd|samp|pre|script|style|textarea|template|svg|math|iframe)$/;
const ONLY_NUMBERS = /^[\d\s,;–-]+$/;
const DIGITS = /^\d+$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

class InlineReader {
  /** Units of the alt texts and titles found, in the order of the source. */
  readonly others: ProseUnit[] = [];
  readonly #text: string;
  readonly #offset: number;
  readonly #frame: UnitFrame;
  #builder: UnitBuilder;
  #hiddenBy: string | undefined;
  #hiddenFrom = 0;
  #raised = '';
  /** Where each hidden element is closed for the last time. */
  readonly #lastClosed = new Map<string, number>();

  constructor(text: string, offset: number, frame: UnitFrame, builder: UnitBuilder) {
    this.#text = text;
    this.#offset = offset;
    this.#frame = frame;
    this.#builder = builder;
  }

  /** Reads `from`..`to`, which holds the given constructs. */
  read(elements: readonly InlineElement[], from: number, to: number): void {
    let at = from;
    for (const element of elements) {
      if (element.from < at) continue;
      this.#run(at, element.from);
      this.#element(element);
      at = element.to;
    }
    this.#run(at, to);
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(from - this.#offset, to - this.#offset);
  }

  #run(from: number, to: number): void {
    if (from >= to || this.#hiddenBy !== undefined) return;
    const text = this.#slice(from, to);
    if (this.#raised !== '' && DIGITS.test(text)) {
      // 10<sup>6</sup> must not read as 106, and km<sup>2</sup> is km².
      const digits = this.#raised === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
      this.#builder.addRun(
        text.replace(/\d/g, (digit) => digits[Number(digit)]!),
        from,
      );
    } else this.#builder.addLines(text, from);
  }

  #object(from: number, to: number): void {
    if (this.#hiddenBy === undefined) this.#builder.addObject(from, to);
  }

  #element(element: InlineElement): void {
    const { from, to } = element;
    switch (inlineName(element)) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        this.read(element.children, from, to);
        break;
      case 'Escape':
        this.#run(from + 1, to);
        break;
      case 'Entity':
        this.#entity(from, to);
        break;
      case 'InlineCode':
      case 'Autolink':
      case 'URL':
      case 'Math':
      case 'Shortcode':
        this.#object(from, to);
        break;
      case 'Link':
        this.#link(element);
        break;
      case 'Image':
        this.#image(element);
        break;
      case 'HTMLTag':
        this.#tag(from, to);
        break;
      default:
        // Marks, comments, footnote references, attribute lists: nothing to see.
        break;
    }
  }

  #entity(from: number, to: number): void {
    const reference = this.#slice(from, to);
    const decoded = decodeEntity(reference);
    if (this.#hiddenBy !== undefined) return;
    if (decoded === undefined) this.#builder.addRun(reference, from);
    else this.#builder.addAtom(decoded, from, to);
  }

  #link(element: InlineElement): void {
    const { children } = element;
    const close = closingMark(children);
    const mark = children[close]!;
    const isShortcut = mark.to === element.to;
    if (isShortcut && ONLY_NUMBERS.test(this.#slice(children[0]!.to, mark.from))) {
      // A citation such as [3]: without its brackets it would become part of the number before it.
      this.#run(element.from, element.to);
      return;
    }
    this.read(children.slice(1, close), children[0]!.to, mark.from);
    this.#title(children, close, undefined);
  }

  #image(element: InlineElement): void {
    if (this.#hiddenBy !== undefined) return;
    const { children } = element;
    const close = closingMark(children);
    const outer = this.#builder;
    this.#builder = new UnitBuilder();
    const frame: UnitFrame = { ...this.#frame, place: 'alt' };
    const slot = this.others.length;
    this.read(children.slice(1, close), children[0]!.to, children[close]!.from);
    const inner: ProseUnit[] = [];
    addUnit(this.#builder, frame, children[0]!.to, children[close]!.from, inner);
    this.others.splice(slot, 0, ...inner);
    this.#builder = outer;
    this.#title(children, close, 'caption');
    this.#object(element.from, element.to);
  }

  #title(children: readonly InlineElement[], close: number, place: UnitFrame['place']): void {
    const title = children.find((child, i) => i > close && inlineName(child) === 'LinkTitle');
    if (title === undefined || this.#hiddenBy !== undefined) return;
    this.#attribute(title.from + 1, title.to - 1, place, true);
  }

  /** A unit of its own for text without inline markup but entities and, in a title, escapes. */
  #attribute(from: number, to: number, place: UnitFrame['place'], escapes: boolean): void {
    const builder = new UnitBuilder();
    const text = this.#slice(from, to);
    let at = 0;
    for (const match of text.matchAll(escapes ? ENTITY_OR_ESCAPE : ENTITY)) {
      builder.addLines(text.slice(at, match.index), from + at);
      const end = match.index + match[0].length;
      const decoded = match[0].startsWith('&') ? decodeEntity(match[0]) : undefined;
      if (decoded !== undefined) builder.addAtom(decoded, from + match.index, from + end);
      else if (match[0].startsWith('\\')) builder.addRun(match[0].slice(1), from + match.index + 1);
      else builder.addRun(match[0], from + match.index);
      at = end;
    }
    builder.addLines(text.slice(at), from + at);
    addUnit(builder, { ...this.#frame, place }, from, to, this.others);
  }

  #tag(from: number, to: number): void {
    const tag = this.#slice(from, to);
    const match = TAG_NAME.exec(tag);
    const name = (match?.[2] ?? '').toLowerCase();
    const closes = match?.[1] === '/';
    if (this.#hiddenBy !== undefined) {
      if (closes && name === this.#hiddenBy) {
        this.#hiddenBy = undefined;
        this.#object(this.#hiddenFrom, to);
      }
      return;
    }
    if (HIDDEN.test(name) && !closes && !tag.endsWith('/>') && this.#isClosedLater(name, to)) {
      this.#hiddenBy = name;
      this.#hiddenFrom = from;
    } else if (name === 'br' || name === 'hr') this.#builder.addLineBreak(from, to);
    else if (name === 'sup' || name === 'sub') this.#raised = closes ? '' : name;
    else if (name === 'img') {
      for (const attribute of tag.matchAll(TEXT_ATTRIBUTE)) {
        const end = from + attribute.index + attribute[0].length - 1;
        const place = attribute[1]?.toLowerCase() === 'alt' ? 'alt' : 'caption';
        this.#attribute(end - (attribute[2] ?? attribute[3] ?? '').length, end, place, false);
      }
      this.#object(from, to);
    } else if (tag.endsWith('/>') && /^<[A-Z]/.test(tag)) this.#object(from, to);
  }

  #isClosedLater(name: string, from: number): boolean {
    let last = this.#lastClosed.get(name);
    if (last === undefined) {
      last = this.#text.toLowerCase().lastIndexOf(`</${name}`);
      this.#lastClosed.set(name, last);
    }
    return last >= from - this.#offset;
  }
}

const ENTITY = /&(?:#\d+|#x[a-f\d]+|\w+);/gi;
const ENTITY_OR_ESCAPE = /&(?:#\d+|#x[a-f\d]+|\w+);|\\[!-/:-@[-`{-~]/gi;
const TEXT_ATTRIBUTE = /\s(alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Index of the `]` among a link's children: the second mark, since marks inside belong to inner links. */
export function closingMark(children: readonly InlineElement[]): number {
  return children.findIndex((child, i) => i > 0 && inlineName(child) === 'LinkMark');
}
