import type { Decimal } from '../decimal.js';
import { DIGITS, type Tokens } from '../words/tokens.js';
import type { NumberMention, NumberMentions } from './number.js';
import type { Run } from './run.js';

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
    mantissa: value,
    power: 0,
    written: tokens.is(start, DIGITS) ? 'digits' : 'words',
    digits: 0,
    ordinal: false,
    article: false,
    attached: false,
    code: false,
    ...rest,
  };
}

export function finish(
  tokens: Tokens,
  start: number,
  end: number,
  run: Run,
  rest: Partial<NumberMention>,
): NumberMention {
  return mention(tokens, start, end, run.value, { mantissa: run.mantissa, power: run.power, ...rest });
}

/** Numbers of one text, looked up by where they start or end. */
export class Found implements NumberMentions {
  readonly list: NumberMention[] = [];
  #starts: Map<number, NumberMention> | undefined;
  #ends: Map<number, NumberMention> | undefined;

  add(mention: NumberMention): void {
    this.list.push(mention);
  }

  at(token: number): NumberMention | undefined {
    if (this.list.length === 0) return undefined;
    this.#starts ??= new Map(this.list.map((mention) => [mention.start, mention]));
    return this.#starts.get(token);
  }

  endingAt(token: number): NumberMention | undefined {
    if (this.list.length === 0) return undefined;
    this.#ends ??= new Map(this.list.map((mention) => [mention.end, mention]));
    return this.#ends.get(token);
  }
}
