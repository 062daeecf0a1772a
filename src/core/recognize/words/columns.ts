/** How many tokens there is room for at first. */
const ROOM = 1024;
/** More room than this is given back. */
const MOST_ROOM = 1 << 16;

/**
 * Asked of no text itself: V8 has many kinds of strings, and a place in the code that has met more than four of them looks
 * up the method of each letter anew.
 */
const { charCodeAt } = String.prototype;

/** Tokens as columns: one array for each thing that is known of them, grown together. */
export class TokenColumns {
  text = '';
  /** Code units of the text, and a space behind them. */
  codes = new Uint16Array(ROOM);
  count = 0;
  kind = new Uint8Array(ROOM);
  flags = new Uint8Array(ROOM);
  /** UTF-16 offsets into `text`. */
  start = new Uint32Array(ROOM);
  end = new Uint32Array(ROOM);
  /** Number of the word or sign in the vocabulary; 0 when it is not there. */
  word = new Uint32Array(ROOM);
  /** Marks of the word or sign in the vocabulary. */
  marks = new Uint16Array(ROOM);
  /** Hash of the folded word, for counting words without keeping them. */
  hash = new Int32Array(ROOM);
  /** All marks that words of the text have. */
  seen = 0;
  /** Code unit of a sign, full width made narrow; 0 for words and digits. */
  signs = new Uint16Array(ROOM);

  /** Text of token `i` as written. */
  slice(i: number): string {
    return this.text.slice(this.start[i], this.end[i]);
  }

  /** Text from the start of token `from` to the end of token `to - 1`. */
  textOf(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1]);
  }

  /** Whether token `i` exists and has this kind. */
  is(i: number, kind: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === kind;
  }

  /** Whether token `i` exists and has one of these flags. */
  has(i: number, flag: number): boolean {
    return i >= 0 && i < this.count && ((this.flags[i] as number) & flag) !== 0;
  }

  /** Code unit of the sign at `i`, full width made narrow, or 0 when there is none. */
  sign(i: number): number {
    return i >= 0 && i < this.count ? (this.signs[i] as number) : 0;
  }

  /** Whether token `i` exists and its word has one of these marks. */
  marked(i: number, marks: number): boolean {
    return i >= 0 && i < this.count && ((this.marks[i] as number) & marks) !== 0;
  }

  /** Whether token `i` is the sign with this code unit. */
  isSign(i: number, code: number): boolean {
    return this.sign(i) === code;
  }

  /** Takes up another text, without tokens yet. */
  protected begin(text: string): void {
    const { length } = text;
    this.count = 0;
    this.seen = 0;
    // the room that a very long text took
    if (this.kind.length > MOST_ROOM && length <= MOST_ROOM) this.#resize(ROOM);
    const room = this.codes.length;
    if (length >= room || (room > 2 * MOST_ROOM && length <= MOST_ROOM))
      this.codes = new Uint16Array(Math.max(ROOM, 2 * length));
    const { codes } = this;
    for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i);
    codes[length] = 0x20;
    this.text = text;
  }

  protected add(
    kind: number,
    start: number,
    end: number,
    flags: number,
    word: number,
    marks: number,
    hash: number,
  ): void {
    const i = this.count++;
    if (i === this.kind.length) this.#resize(this.kind.length * 2);
    this.kind[i] = kind;
    this.start[i] = start;
    this.end[i] = end;
    this.flags[i] = flags;
    this.word[i] = word;
    this.marks[i] = marks;
    this.seen |= marks;
    this.hash[i] = hash;
    this.signs[i] = 0;
  }

  #resize(size: number): void {
    const copy = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(to: T, from: T): T => {
      if (this.count > 0) to.set(from);
      return to;
    };
    this.kind = copy(new Uint8Array(size), this.kind);
    this.flags = copy(new Uint8Array(size), this.flags);
    this.start = copy(new Uint32Array(size), this.start);
    this.end = copy(new Uint32Array(size), this.end);
    this.word = copy(new Uint32Array(size), this.word);
    this.marks = copy(new Uint16Array(size), this.marks);
    this.hash = copy(new Int32Array(size), this.hash);
    this.signs = copy(new Uint16Array(size), this.signs);
  }
}
