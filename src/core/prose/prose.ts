import type { TextEdit } from '../text/span.js';
import { nextLine, type PlacedBlock, type ProseBlock, type SectionReader, sameBlock } from './block.js';
import { bodyStart, DEFAULT_TEXT_KEYS, type FrontMatter, mayHaveFrontMatter, readFrontMatter } from './front-matter.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';

/*
 * The visible prose of a text that is being edited.
 *
 * A document is a list of blocks, each of which is read without regard to what stands before it (see `SectionReader`).
 * After an edit, reading starts at the last block that the edit cannot have reached and stops at the first block start
 * behind the edit where a block started before: from there on the same text is read in the same state, so the same
 * blocks come out. That makes `edit` give what `open` would, by construction, at a cost that follows the edit.
 */

export interface ProseOptions {
  readonly format: 'markdown' | 'text';
  /** Front-matter keys whose text is prose, in place of `DEFAULT_TEXT_KEYS`; compared without case and accents. */
  readonly textKeys?: readonly string[] | undefined;
}

/** Which run of blocks an edit replaced; all others are the same objects as before. */
export interface BlockChange {
  /** Index of the first block replaced, which is also that of the first new one. */
  readonly firstChanged: number;
  /** How many old blocks are gone. */
  readonly removed: number;
  /** How many new blocks stand in their place. */
  readonly inserted: number;
}

const FIRST_WINDOW = 512;

export class ProseDocument {
  readonly #read: SectionReader;
  readonly #textKeys: readonly string[] | undefined;
  #source = '';
  #blocks: ProseBlock[] = [];
  #starts: number[] = [];
  #frontMatter: FrontMatter | undefined;

  private constructor(options: ProseOptions) {
    const markdown = options.format === 'markdown';
    this.#read = markdown ? readMarkdown : readPlainText;
    this.#textKeys = markdown ? (options.textKeys ?? DEFAULT_TEXT_KEYS) : undefined;
  }

  static open(source: string, options: ProseOptions = { format: 'markdown' }): ProseDocument {
    const document = new ProseDocument(options);
    document.#source = source;
    const head = document.#readHead();
    document.#frontMatter = head.frontMatter;
    const read = document.#readFrom(head.bodyStart, Number.POSITIVE_INFINITY, () => -1, Number.POSITIVE_INFINITY);
    document.#blocks = [...head.blocks, ...read.blocks];
    document.#starts = [...head.starts, ...read.starts];
    return document;
  }

  get source(): string {
    return this.#source;
  }

  /** All blocks in the order of the source, those without prose (code, rules) included. Replaced, not changed, by an edit. */
  get blocks(): readonly ProseBlock[] {
    return this.#blocks;
  }

  get frontMatter(): FrontMatter | undefined {
    return this.#frontMatter;
  }

  /** Start of a block in the source; add it to the offsets of the block's units. */
  blockStart(index: number): number {
    return this.#starts[index] ?? this.#source.length;
  }

  /** Where the next block begins, or the end of the source. */
  blockEnd(index: number): number {
    return this.#starts[index + 1] ?? this.#source.length;
  }

  /** Index of the block in whose stretch of the source `offset` lies; -1 before the first one. */
  blockAt(offset: number): number {
    return this.#firstStartAfter(offset) - 1;
  }

  /**
   * Applies an edit.
   * @throws {RangeError} when the edit does not lie within the source
   */
  edit(edit: TextEdit): BlockChange {
    const old = this.#source;
    if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= old.length)) {
      throw new RangeError(`edit ${edit.start}..${edit.end} outside the text of length ${old.length}`);
    }
    const delta = edit.text.length - (edit.end - edit.start);
    // A CR before the edit and an LF after it may join or part.
    const start = old[edit.start - 1] === '\r' ? edit.start - 1 : edit.start;
    const newEnd = edit.end + delta + (old[edit.end] === '\n' ? 1 : 0);
    const source = old.slice(0, edit.start) + edit.text + old.slice(edit.end);

    const oldBodyStart = this.#frontMatter?.span.end ?? bodyStart(old);
    const oldFirst = this.#frontMatter === undefined ? 0 : 1;
    this.#source = source;
    let head: Head = { ...NO_HEAD, frontMatter: this.#frontMatter, bodyStart: oldBodyStart };
    let inHead = start <= oldBodyStart;
    if (inHead || (oldFirst === 0 && mayHaveFrontMatter(source))) {
      const read = this.#readHead();
      inHead ||= read.frontMatter !== undefined;
      if (inHead) head = read;
    }
    const first = inHead ? 0 : this.#firstAffected(old, start, oldFirst);
    const from = inHead ? head.bodyStart : first > oldFirst ? this.#starts[first]! : oldBodyStart;
    const oldIndexOf = (position: number): number => {
      const before = position - delta;
      if (position < newEnd || before < oldBodyStart) return -1;
      const index = this.#firstStartAfter(before - 1);
      if (this.#starts[index] === before && index >= oldFirst) return index;
      return before === oldBodyStart ? oldFirst : -1;
    };
    const ahead = this.#starts[this.#firstStartAfter(newEnd - delta) + 1];
    const read = this.#readFrom(from, (ahead ?? old.length) + delta, oldIndexOf, newEnd);
    const blocks = [...head.blocks, ...read.blocks];
    const starts = [...head.starts, ...read.starts];
    this.#frontMatter = head.frontMatter;
    return this.#replace(first, read.stoppedAt < 0 ? this.#blocks.length : read.stoppedAt, blocks, starts, delta);
  }

  #readHead(): Head {
    if (this.#textKeys === undefined) return { ...NO_HEAD, frontMatter: undefined, bodyStart: bodyStart(this.#source) };
    const read = mayHaveFrontMatter(this.#source) ? readFrontMatter(this.#source, this.#textKeys) : undefined;
    if (read === undefined) return { ...NO_HEAD, frontMatter: undefined, bodyStart: bodyStart(this.#source) };
    const { frontMatter, units } = read;
    return { frontMatter, bodyStart: frontMatter.span.end, blocks: [{ units }], starts: [0] };
  }

  /** The last block that the edit cannot have reached: what comes before it ended within its first two lines. */
  #firstAffected(old: string, start: number, first: number): number {
    let index = this.#firstStartAfter(start) - 1;
    for (; index > first; index--) {
      const second = nextLine(old, this.#starts[index]!, start);
      if (second >= 0 && nextLine(old, second, start) >= 0) break;
    }
    return Math.max(first, index);
  }

  /**
   * Reads blocks from `from` on, until one begins where `oldIndexOf` knows an old one.
   * @param ahead up to where reading is likely to go
   */
  #readFrom(from: number, ahead: number, oldIndexOf: (position: number) => number, newEnd: number): Reading {
    const source = this.#source;
    const blocks: ProseBlock[] = [];
    const starts: number[] = [];
    let stoppedAt = oldIndexOf(from);
    let at = from;
    let window = Math.max(FIRST_WINDOW, ahead - from);
    while (stoppedAt < 0 && at < source.length) {
      const end = Math.min(source.length, at + window);
      // Whole texts are read in place; a part is copied, so that its blocks do not hold on to each former source.
      const section = end === source.length && at === 0 ? source : copy(source.slice(at, end));
      const read = this.#read(section);
      const whole = end === source.length;
      const complete = whole ? read.length : countComplete(section, read);
      for (let i = 0; i < read.length && i <= complete; i++) {
        const position = at + read[i]!.start;
        if (position >= newEnd) stoppedAt = oldIndexOf(position);
        if (stoppedAt >= 0 || i === complete) break;
        blocks.push(read[i]!.block);
        starts.push(position);
      }
      if (whole) break;
      if (complete > 0) at += read[complete]!.start;
      window *= 2;
    }
    return { blocks, starts, stoppedAt };
  }

  #replace(
    from: number,
    to: number,
    blocks: readonly ProseBlock[],
    starts: readonly number[],
    delta: number,
  ): BlockChange {
    const old = this.#blocks;
    let same = 0;
    while (same < blocks.length && from + same < to && sameBlock(old[from + same]!, blocks[same]!)) same++;
    let sameEnd = 0;
    while (
      sameEnd < blocks.length - same &&
      from + same < to - sameEnd &&
      sameBlock(old[to - sameEnd - 1]!, blocks[blocks.length - sameEnd - 1]!)
    ) {
      sameEnd++;
    }
    const changed = blocks.slice(same, blocks.length - sameEnd);
    const firstChanged = from + same;
    const removed = to - sameEnd - firstChanged;
    const next = old.slice(0, firstChanged);
    for (const block of changed) next.push(block);
    for (let i = to - sameEnd; i < old.length; i++) next.push(old[i]!);
    const nextStarts = this.#starts.slice(0, from);
    for (const start of starts) nextStarts.push(start);
    for (let i = to; i < old.length; i++) nextStarts.push(this.#starts[i]! + delta);
    this.#blocks = next;
    this.#starts = nextStarts;
    return { firstChanged, removed, inserted: changed.length };
  }

  #firstStartAfter(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

interface Head {
  readonly frontMatter: FrontMatter | undefined;
  /** Where Markdown begins. */
  readonly bodyStart: number;
  readonly blocks: readonly ProseBlock[];
  readonly starts: readonly number[];
}

interface Reading {
  readonly blocks: readonly ProseBlock[];
  readonly starts: readonly number[];
  /** Index of the old block at which reading could stop, or -1. */
  readonly stoppedAt: number;
}

const NO_HEAD: { readonly blocks: readonly ProseBlock[]; readonly starts: readonly number[] } = {
  blocks: [],
  starts: [],
};

/** How many blocks of a section cut out of a text are sure: those followed by a block whose first two lines are in it. */
function countComplete(section: string, read: readonly PlacedBlock[]): number {
  for (let i = read.length - 1; i > 0; i--) {
    const second = nextLine(section, read[i]!.start, section.length);
    if (second >= 0 && nextLine(section, second, section.length) >= 0) return i;
  }
  return 0;
}

/** A copy that does not keep the string alive that it was sliced from. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}
