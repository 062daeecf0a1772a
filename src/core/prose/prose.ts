import { chunkEnd } from '../text/chunks.js';
import type { TextEdit } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { TextBuffer } from '../text/text-buffer.js';
import { countComplete, nextLine, type ProseBlock, type SectionReader, sameBlock } from './block.js';
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

const LEAST_WINDOW = 64;
/** More than this is not read at once, as long as blocks are shorter: syntax trees are then short-lived. */
const MOST_WINDOW = 1 << 17;
/** Front matter is looked for in so many characters first. */
const LIKELY_FRONT_MATTER = 1 << 15;

export class ProseDocument {
  readonly #read: SectionReader;
  readonly #textKeys: readonly string[] | undefined;
  readonly #source: TextBuffer;
  #blocks: ProseBlock[] = [];
  #starts: number[] = [];
  #frontMatter: FrontMatter | undefined;
  #bodyStart = 0;

  private constructor(source: string, options: ProseOptions) {
    this.#source = new TextBuffer(source);
    const markdown = options.format === 'markdown';
    this.#read = markdown ? readMarkdown : readPlainText;
    this.#textKeys = markdown ? (options.textKeys ?? DEFAULT_TEXT_KEYS) : undefined;
  }

  static open(source: string, options: ProseOptions = { format: 'markdown' }): ProseDocument {
    const document = new ProseDocument(source, options);
    const head = document.#readHead();
    document.#frontMatter = head.frontMatter;
    document.#bodyStart = head.bodyStart;
    const read = document.#readFrom(head.bodyStart, Number.POSITIVE_INFINITY, () => -1, Number.POSITIVE_INFINITY);
    document.#blocks = head.blocks.length > 0 ? [...head.blocks, ...read.blocks] : read.blocks;
    document.#starts = head.starts.length > 0 ? [...head.starts, ...read.starts] : read.starts;
    return document;
  }

  /** As `open`, of a long text in pieces. */
  static *openInSteps(source: string, options?: ProseOptions): Steps<ProseDocument> {
    let start = chunkEnd(source, 0);
    const document = ProseDocument.open(source.slice(0, start), options);
    while (start < source.length) {
      yield;
      const end = chunkEnd(source, start);
      document.edit({ start, end: start, text: source.slice(start, end) });
      start = end;
    }
    return document;
  }

  /** The whole source; after an edit it is put together when asked for, so ask `slice` where a part will do. */
  get source(): string {
    return this.#source.toString();
  }

  /** Length of the source in UTF-16 code units. */
  get length(): number {
    return this.#source.length;
  }

  /** The source between two offsets, at a cost that does not depend on its length. */
  slice(start: number, end: number): string {
    return this.#source.slice(start, end);
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

  /** Starts of all blocks in the source. Replaced, not changed, by an edit. */
  get blockStarts(): readonly number[] {
    return this.#starts;
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
    const delta = edit.text.length - (edit.end - edit.start);
    const { start } = edit;
    const newEnd = edit.end + delta;
    const oldLength = this.#source.length;
    const oldBodyStart = this.#bodyStart;
    const oldFirst = this.#frontMatter === undefined ? 0 : 1;
    this.#source.edit(edit);

    let head = headOf(oldBodyStart, this.#frontMatter);
    let inHead = start <= oldBodyStart;
    if (inHead || (oldFirst === 0 && this.#mayHaveFrontMatter())) {
      const read = this.#readHead();
      inHead ||= read.frontMatter !== undefined;
      if (inHead) head = read;
    }
    const first = inHead ? 0 : this.#firstAffected(start, oldFirst);
    const from = inHead ? head.bodyStart : first > oldFirst ? this.#starts[first]! : oldBodyStart;
    const oldIndexOf = (position: number): number => {
      const before = position - delta;
      if (position < newEnd || before < oldBodyStart) return -1;
      const index = this.#firstStartAfter(before - 1);
      if (this.#starts[index] === before && index >= oldFirst) return index;
      return before === oldBodyStart ? oldFirst : -1;
    };
    const ahead = this.#starts[this.#firstStartAfter(edit.end) + 2];
    const read = this.#readFrom(from, (ahead ?? oldLength) + delta, oldIndexOf, newEnd);
    const blocks = [...head.blocks, ...read.blocks];
    const starts = [...head.starts, ...read.starts];
    this.#frontMatter = head.frontMatter;
    this.#bodyStart = head.bodyStart;
    return this.#replace(first, read.stoppedAt < 0 ? this.#blocks.length : read.stoppedAt, blocks, starts, delta);
  }

  #mayHaveFrontMatter(): boolean {
    return this.#textKeys !== undefined && mayHaveFrontMatter(this.#source.slice(0, 4));
  }

  #readHead(): Head {
    const read = this.#mayHaveFrontMatter() ? this.#readFrontMatter(this.#textKeys ?? []) : undefined;
    if (read === undefined) {
      return headOf(bodyStart(this.#source.slice(0, 1)));
    }
    const { frontMatter, units } = read;
    return { frontMatter, bodyStart: frontMatter.span.end, blocks: [{ units }], starts: [0] };
  }

  #readFrontMatter(textKeys: readonly string[]): ReturnType<typeof readFrontMatter> {
    const beginning = this.#source.slice(0, LIKELY_FRONT_MATTER);
    const read = readFrontMatter(beginning, textKeys);
    const isWhole =
      beginning.length === this.#source.length || (read?.frontMatter.span.end ?? Infinity) < beginning.length;
    return isWhole ? read : readFrontMatter(this.#source.toString(), textKeys);
  }

  /** The last block that the edit cannot have reached: what comes before it ended within its first two lines. */
  #firstAffected(start: number, first: number): number {
    let index = this.#firstStartAfter(start) - 1;
    for (; index > first; index--) {
      const before = this.#source.slice(this.#starts[index]!, start);
      const second = nextLine(before, 0, before.length);
      if (second >= 0 && nextLine(before, second, before.length) >= 0) break;
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
    const isFresh = this.#blocks.length === 0;
    let window = Math.min(MOST_WINDOW, Math.max(LEAST_WINDOW, ahead - from));
    while (stoppedAt < 0 && at < source.length) {
      const end = Math.min(source.length, at + window);
      // What an edit makes read is copied, so that blocks do not each hold on to a former state of the whole text.
      const section = isFresh ? source.slice(at, end) : copy(source.slice(at, end));
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
      if (complete === 0) window *= 4;
      else if (window < MOST_WINDOW) window *= 2;
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
  readonly blocks: ProseBlock[];
  readonly starts: number[];
  /** Index of the old block at which reading could stop, or -1. */
  readonly stoppedAt: number;
}

const NO_BLOCKS: readonly ProseBlock[] = [];
const NO_STARTS: readonly number[] = [];

/** A head without blocks. */
function headOf(bodyStart: number, frontMatter?: FrontMatter): Head {
  return { frontMatter, bodyStart, blocks: NO_BLOCKS, starts: NO_STARTS };
}

/** A copy that does not keep the string alive that it was sliced from. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}
