import type { Bound } from '../../facts.js';
import { compare, negate, shift } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Match } from '../words/phrases.js';
import { JOINED, type Tokens, WORD } from '../words/tokens.js';
import { joinCompounds } from './compounds.js';
import type { AmountMention, Inherited, Measure, Quantity } from './mention.js';
import { isPlainNumber } from './plain.js';
import { readRatio } from './ratios.js';
import type { AmountTables } from './tables.js';

const HYPHEN = 0x2d;
const MINUS = 0x2212;
const EN_DASH = 0x2013;
const PLUS = 0x2b;
const OPENING = '([«“"‘¡¿—';

const relations: ReadonlyMap<number, Bound> = new Map([
  [0x2265, 'at-least'],
  [0x2264, 'at-most'],
  [0x3e, 'more-than'],
  [0x3c, 'less-than'],
  [0x7e, 'about'],
  [0x2248, 'about'],
  [0xb1, 'about'],
]);

/** Amounts in a text: numbers × measures, joined to ranges, with the words that bound them. */
export class AmountGrammar {
  readonly #tables: AmountTables;

  constructor(tables: AmountTables) {
    this.#tables = tables;
  }

  find(tokens: Tokens, numbers: NumberMentions, inherited?: Inherited): AmountMention[] {
    if (numbers.list.length === 0) return [];
    const found: AmountMention[] = [];
    const quantities: Quantity[] = [];
    for (const number of numbers.list) {
      const ratio = readRatio(tokens, number, numbers, this.#tables);
      if (ratio) {
        // the second number of «3 de cada 10» is taken with the first
        if (quantities.length > 0 && last(quantities).end > ratio.start) quantities.pop();
        found.push(this.#bounded(tokens, ratio));
        continue;
      }
      if (found.length > 0 && number.start < last(found).end && number.start >= last(found).start) continue;
      const quantity = this.#quantity(tokens, number, numbers);
      if (quantity) quantities.push(quantity);
    }
    for (let i = 0; i < quantities.length; i++) {
      const quantity = quantities[i] as Quantity;
      const next = quantities[i + 1];
      const range = next && this.#range(tokens, quantity, next);
      if (range) {
        i++;
        if (range !== 'score') found.push(this.#bounded(tokens, range));
        continue;
      }
      const compound = next && joinCompounds(tokens, quantity, next, this.#tables);
      if (compound) i++;
      const mention = compound ?? this.#single(tokens, quantity, inherited);
      if (mention) found.push(this.#bounded(tokens, mention));
    }
    return found;
  }

  /** Finds a measure with its magnitude in a heading: «Ingresos (millones de €)». */
  heading(tokens: Tokens): Inherited | undefined {
    return this.#tables.heading(tokens);
  }

  #quantity(tokens: Tokens, number: NumberMention, numbers: NumberMentions): Quantity | undefined {
    if (number.code || number.ordinal) return undefined;
    const tables = this.#tables;
    let { start, end, value, power } = number;
    let measure: Measure | undefined;
    const prefix = this.#prefix(tokens, number, numbers);
    if (number.attached && !prefix) return undefined;
    if (prefix) {
      start = prefix.start;
      measure = prefix.value;
    }
    const short = tables.moneyAbbreviations.at(tokens, end);
    if (short && !(tokens.joined(short.end) && tokens.is(short.end, WORD))) {
      const link = tables.measures.link(tokens, short.end);
      const money = prefix ?? tables.measures.behind(tokens, link?.end ?? short.end, true);
      if (money?.value.is === 'money') {
        value = shift(value, short.value);
        power += short.value;
        end = short.end;
      }
    }
    const link = power > 0 ? tables.measures.link(tokens, end) : undefined;
    const behind =
      (link && tables.measures.behind(tokens, link.end, true)) ??
      tables.measures.behind(tokens, end, number.written === 'digits');
    if (behind && this.#fits(behind, measure, tokens, end)) {
      measure = behind.value;
      end = behind.end;
    } else if (!measure && this.#hangsTogether(tokens, end)) return undefined;
    if (number.article && measure?.is !== 'percent' && measure?.is !== 'points') return undefined;
    if (measure?.is === 'points') value = shift(value, measure.power);
    if (measure?.is === 'money' && measure.hundredths) value = shift(value, -2);
    const sign = this.#sign(tokens, start);
    if (sign) start--;
    return {
      start,
      end,
      number,
      value: sign === '-' ? negate(value) : value,
      power,
      sign,
      prefixed: !!prefix,
      ...(measure && { measure }),
    };
  }

  /** The currency before a number, unless it belongs to the number before it. */
  #prefix(tokens: Tokens, number: NumberMention, numbers: NumberMentions): Match<Measure> | undefined {
    const prefix = this.#tables.measures.before(tokens, number.start);
    if (!prefix) return undefined;
    const owned = numbers.endingAt(prefix.start) !== undefined && !tokens.joined(number.start);
    if (owned) return undefined;
    return tokens.has(prefix.start, JOINED) && tokens.is(prefix.start - 1, WORD) && tokens.is(prefix.start, WORD)
      ? undefined
      : prefix;
  }

  /** Whether a measure behind the number may be taken, given the one before it: «$5 USD», not “$5 points”. */
  #fits(behind: Match<Measure>, before: Measure | undefined, tokens: Tokens, end: number): boolean {
    if (before === undefined) return true;
    if (before.is !== 'money' || behind.value.is !== 'money') return false;
    const code = behind.value.codes;
    return !tokens.joined(end) && code.length === 1 && before.codes.includes(code[0] as string);
  }

  /** Whether letters or a hyphened word hang on the number: «4S», “five-star”. */
  #hangsTogether(tokens: Tokens, end: number): boolean {
    if (!tokens.joined(end)) return false;
    if (tokens.is(end, WORD)) return true;
    return tokens.sign(end) === HYPHEN && tokens.joined(end + 1) && tokens.is(end + 1, WORD);
  }

  /** A sign that stands free before the number, not a hyphen between words. */
  #sign(tokens: Tokens, start: number): '' | '+' | '-' {
    const sign = tokens.sign(start - 1);
    if (sign !== HYPHEN && sign !== MINUS && sign !== PLUS && sign !== EN_DASH) return '';
    if (!tokens.joined(start)) return '';
    if (tokens.joined(start - 1) && !OPENING.includes(String.fromCharCode(tokens.sign(start - 2) || 0x20))) return '';
    return sign === PLUS ? '+' : '-';
  }

  #range(tokens: Tokens, a: Quantity, b: Quantity): Omit<AmountMention, 'bound'> | 'score' | undefined {
    const link = this.#tables.rangeBetween(tokens, a, b);
    if (!link) return undefined;
    const measure = b.measure ?? a.measure;
    if (a.measure && b.measure && !sameMeasure(a.measure, b.measure)) return undefined;
    if (a.measure && !b.measure && !a.prefixed && b.power > 0) return undefined;
    const share = a.power === 0 && b.power > 0 && compare(a.number.mantissa, b.number.mantissa) < 0;
    const power = share ? b.power : 0;
    let low = shift(a.value, power);
    if (!a.measure && b.measure?.is === 'points') low = shift(low, b.measure.power);
    const bare = !measure && b.power === 0;
    const of = this.#tables.counted(tokens, b.end, b.power > 0);
    // “aged between 16 and 34”
    if (bare && this.#tables.labelsBefore.endingAt(tokens, link.start)) return 'score';
    if (link.sign && bare && (compare(low, b.value) >= 0 || of === undefined)) return 'score';
    if (compare(low, b.value) >= 0) return undefined;
    if (bare && of === undefined && link.start === a.start) return link.weak ? undefined : 'score';
    return {
      start: link.start,
      end: b.end,
      low,
      high: b.value,
      signed: a.sign === '+',
      ...(measure && { measure }),
      ...(!measure && of && { of }),
      ...(b.number.separators && { separators: { decimal: b.number.separators.decimal } }),
    };
  }

  #single(tokens: Tokens, quantity: Quantity, inherited?: Inherited): Omit<AmountMention, 'bound'> | undefined {
    const { start, end, number, sign } = quantity;
    let { value, measure } = quantity;
    let other = number.separators?.other;
    let of: string | undefined;
    if (!measure) {
      // «diez o más socios»: the noun stands behind the bound
      const bound = this.#tables.boundsAfter.at(tokens, end);
      of = this.#tables.counted(tokens, bound?.end ?? end, quantity.power > 0);
      if (inherited && !of) {
        measure = inherited.measure;
        value = shift(value, inherited.power);
        other = other && shift(other, inherited.power);
      } else if (!isPlainNumber(tokens, quantity, of, this.#tables)) return undefined;
    }
    if (other && quantity.power > number.power) other = shift(other, quantity.power - number.power);
    if (other && measure?.is === 'points') other = shift(other, measure.power);
    if (other && sign === '-') other = negate(other);
    return {
      start,
      end,
      low: value,
      signed: sign === '+',
      ...(measure && { measure }),
      ...(of && { of }),
      ...(number.separators && { separators: { decimal: number.separators.decimal, ...(other && { other }) } }),
    };
  }

  /** Takes in the words and signs around an amount that say how exact it is. */
  #bounded(tokens: Tokens, mention: Omit<AmountMention, 'bound'>): AmountMention {
    let { start, end } = mention;
    let bound: Bound = mention.high ? 'between' : 'exact';
    const relation = relations.get(tokens.sign(start - 1));
    if (relation) {
      start--;
      bound = relation;
    }
    const before = this.#tables.boundBefore(tokens, start);
    if (before) {
      start = before.start;
      if (!mention.high) bound = before.value;
    }
    if (tokens.sign(end) === PLUS && tokens.joined(end) && !(tokens.joined(end + 1) && tokens.is(end + 1, WORD))) {
      end++;
      bound = 'at-least';
    } else {
      const behind = this.#tables.boundsAfter.at(tokens, end);
      if (behind && bound === 'exact') {
        end = behind.end;
        bound = behind.value;
      }
    }
    return { ...mention, start, end, bound };
  }
}

export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.is === 'money' && b.is === 'money') return a.codes[0] === b.codes[0] && a.hundredths === b.hundredths;
  if (a.is === 'unit' && b.is === 'unit') return a.code === b.code;
  return a.is === b.is;
}

const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;
