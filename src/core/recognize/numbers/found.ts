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

/** Numbers of one text, looked up by where they start or end. */
export class Found implements NumberMentions {
  readonly list: NumberMention[] = [];

  /** Numbers are added in order and do not overlap. */
  add(mention: NumberMention): void {
    this.list.push(mention);
  }

  at(token: number): NumberMention | undefined {
    const { list } = this;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start < token) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    return found?.start === token ? found : undefined;
  }

  endingAt(token: number): NumberMention | undefined {
    const { list } = this;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.end < token) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    return found?.end === token ? found : undefined;
  }
}
