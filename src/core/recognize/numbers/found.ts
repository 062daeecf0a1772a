import type { Decimal } from '../decimal.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import type { NumberMention, NumberMentions } from './number.js';
import type { Run } from './run.js';

/** A mention with what is usual where nothing is said. Spelled out, so that all mentions have one shape. */
export function mention(
  tokens: Tokens,
  start: number,
  end: number,
  value: Decimal,
  rest: Partial<NumberMention>,
): NumberMention {
  return {
    start,
    end,
    value,
    mantissa: rest.mantissa ?? value,
    power: rest.power ?? 0,
    written: rest.written ?? (tokens.is(start, DIGITS) ? 'digits' : 'words'),
    digits: rest.digits ?? 0,
    ordinal: rest.ordinal ?? false,
    article: rest.article ?? false,
    attached: rest.attached ?? false,
    separators: rest.separators,
    code: rest.code ?? false,
  };
}

/** The mention of the digits at one token, which nothing goes on with. */
export function plainMention(start: number, value: Decimal, digits: number): NumberMention {
  return {
    start,
    end: start + 1,
    value,
    mantissa: value,
    power: 0,
    written: 'digits',
    digits,
    ordinal: false,
    article: false,
    attached: false,
    separators: undefined,
    code: false,
  };
}

/** The mention of words that nothing goes on with: a cardinal, or a mere article or half. */
export function wordMention(start: number, end: number, value: Decimal, article: boolean): NumberMention {
  return {
    start,
    end,
    value,
    mantissa: value,
    power: 0,
    written: 'words',
    digits: 0,
    ordinal: false,
    article,
    attached: false,
    separators: undefined,
    code: false,
  };
}

/** The mention of what a run adds up to. */
export function finish(start: number, end: number, run: Run, rest: Rest): NumberMention {
  return {
    start,
    end,
    value: run.value,
    mantissa: run.mantissa,
    power: run.power,
    written: rest.written,
    digits: rest.digits ?? 0,
    ordinal: false,
    article: rest.article ?? false,
    attached: rest.attached ?? false,
    separators: rest.separators,
    code: false,
  };
}

type Rest = Pick<NumberMention, 'written'> &
  Partial<Pick<NumberMention, 'digits' | 'article' | 'attached' | 'separators'>>;

/** How many tokens there is room for at first. */
const ROOM = 4096;
/** Room for more tokens is given back. */
const MOST_ROOM = 1 << 16;

/** Numbers of one text, looked up by where they start or end; one instance serves text after text. */
export class Found implements NumberMentions {
  #list: NumberMention[] = [];
  /** By token: one more than the index of the number that starts there, and of the one that ends before it. */
  #starts = new Int32Array(ROOM);
  #ends = new Int32Array(ROOM);

  get list(): readonly NumberMention[] {
    return this.#list;
  }

  /** Forgets the numbers of the text before, for one of so many tokens. */
  begin(count: number): void {
    if (this.#list.length > 0) {
      for (const { start, end } of this.#list) {
        this.#starts[start] = 0;
        this.#ends[end] = 0;
      }
      this.#list = [];
    }
    const room = this.#starts.length;
    if (count < room && (room <= MOST_ROOM || count > MOST_ROOM)) return;
    this.#starts = new Int32Array(Math.max(ROOM, count * 2));
    this.#ends = new Int32Array(Math.max(ROOM, count * 2));
  }

  /** Numbers are added in order and do not overlap. */
  add(mention: NumberMention): void {
    const index = this.#list.push(mention);
    this.#starts[mention.start] = index;
    this.#ends[mention.end] = index;
  }

  at(token: number): NumberMention | undefined {
    const index = this.#starts[token];
    return index ? this.#list[index - 1] : undefined;
  }

  endingAt(token: number): NumberMention | undefined {
    const index = this.#ends[token];
    return index ? this.#list[index - 1] : undefined;
  }
}
