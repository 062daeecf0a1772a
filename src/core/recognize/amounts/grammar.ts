import type { Bound } from '../../facts.js';
import { compare, type Decimal, decimal, negate, shift, toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import type { Tokens } from '../words/tokens.js';
import { joinCompounds } from './compounds.js';
import { lacksMagnitude, withElided } from './elision.js';
import { readHeading } from './headings.js';
import {
  type AmountDraft,
  type AmountMention,
  draftAmount,
  type Inherited,
  type Measure,
  type Quantity,
} from './mention.js';
import { isPlainNumber, isYear } from './plain.js';
import { QuantityReader } from './quantity.js';
import { hangs } from './ranges.js';
import { readHalf, readRatio } from './ratios.js';
import type { AmountTables } from './tables.js';

const PLUS = 0x2b;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const HUNDRED = decimal(100);

const none: readonly AmountMention[] = [];

const relations: ReadonlyMap<number, Bound> = new Map([
  [0x2265, 'at-least'],
  [0x2264, 'at-most'],
  [GREATER, 'more-than'],
  [LESS, 'less-than'],
  [0x7e, 'about'],
  [0x2248, 'about'],
  [0xb1, 'about'],
]);

/** Amounts in a text: numbers × measures, joined to ranges, with the words that bound them. */
export class AmountGrammar {
  readonly #tables: AmountTables;
  readonly #quantities: QuantityReader;
  /** The quantities of the text at hand, and nothing behind them. */
  readonly #read: (Quantity | undefined)[] = [];

  constructor(tables: AmountTables) {
    this.#tables = tables;
    this.#quantities = new QuantityReader(tables);
  }

  find(tokens: Tokens, numbers: NumberMentions, inherited?: Inherited): readonly AmountMention[] {
    const { list } = numbers;
    if (list.length === 0) return none;
    // made at the size that it has at most: lists that grow keep room that most would never fill
    const found = new Array<AmountMention>(list.length);
    const quantities = this.#read;
    let count = 0;
    let size = 0;
    let until = 0;
    for (let k = 0; k < list.length; k++) {
      const number = list[k] as NumberMention;
      if (number.start < until) continue;
      const half = number.article ? readHalf(tokens, number, this.#tables) : undefined;
      // most articles are no number
      if (
        number.article &&
        !half &&
        !this.#tables.mayCount(tokens, number.end) &&
        !this.#tables.minus.endingAt(tokens, number.start)
      )
        continue;
      const ratio = half ?? readRatio(tokens, number, numbers, this.#tables);
      if (ratio) {
        until = ratio.end;
        found[count++] = this.#bounded(tokens, ratio);
        continue;
      }
      const last = size > 0 ? quantities[size - 1] : undefined;
      const quantity = this.#quantities.read(tokens, number, numbers, last);
      if (!quantity) continue;
      until = quantity.end;
      quantities[size++] = quantity;
    }
    if (size === 0 && count === 0) return none;
    quantities[size] = undefined;
    for (let i = 0; i < size; i++) {
      const quantity = quantities[i] as Quantity;
      const next = quantities[i + 1];
      const range = next && this.#range(tokens, quantity, next);
      if (range) {
        i++;
        if (range !== 'score') found[count++] = this.#bounded(tokens, range);
        continue;
      }
      const compound = next && joinCompounds(tokens, quantity, next, this.#tables);
      if (compound) i++;
      const mention = compound ?? this.#single(tokens, withElided(tokens, quantities, i, this.#tables), inherited);
      if (mention) found[count++] = this.#bounded(tokens, mention, quantity.orMore);
    }
    if (count === 0) return none;
    return count === found.length ? found : found.slice(0, count);
  }

  /** Currencies of the countries that a text names, where another currency has the same name (ISO 4217). */
  currenciesOfCountries(tokens: Tokens): readonly string[] {
    return this.#tables.currenciesOfCountries(tokens);
  }

  /** Whether `$` is the peso of the country that an article is about. */
  get pesoSign(): boolean {
    return this.#tables.pesoSign;
  }

  /** Finds a measure with its magnitude in a heading: «Ingresos (millones de €)». */
  heading(tokens: Tokens): Inherited | undefined {
    return readHeading(tokens, this.#tables);
  }

  #range(tokens: Tokens, a: Quantity, b: Quantity): AmountDraft | 'score' | undefined {
    const link = this.#tables.ranges.between(tokens, a, b);
    if (!link || link.change) return undefined;
    // “met 3-0 won”: no money
    if (
      link.sign &&
      isGoals(a) &&
      isGoals(b) &&
      !a.prefixed &&
      !a.measure &&
      b.measure?.is === 'money' &&
      compare(a.value, b.number.value) >= 0
    )
      return 'score';
    const measure = b.measure ?? a.measure;
    if (a.measure && b.measure && !sameMeasure(a.measure, b.measure)) return undefined;
    // «10 euros a 20 personas»
    const opened = !link.weak && !link.sign;
    if (a.measure && !b.measure && !opened && (b.power > 0 ? !a.prefixed : link.weak && !a.prefixed)) return undefined;
    if (link.weak && a.measure && this.#tables.isChange(tokens, a.start)) return undefined;
    // “in the quarter ended Sept. 30 to $747.8 million”
    if (link.weak && b.prefixed && !a.prefixed) return undefined;
    // «29.924 millones en 1990 a 334.064 millones»
    if (link.weak && a.number.digits === 4 && b.power > 0 && isYear(tokens, a.number)) return undefined;
    const share = a.power === 0 && b.power > 0 && compare(a.number.mantissa, b.number.mantissa) < 0;
    if (!share && lacksMagnitude(a, b)) return undefined;
    const power = share ? b.power : 0;
    let low = sharedHundreds(tokens, a, b, this.#tables) ?? shift(a.value, power);
    if (!a.measure && b.measure?.is === 'points') low = shift(low, b.measure.power);
    if (!a.measure && b.measure?.is === 'money' && b.measure.hundredths) low = shift(low, -2);
    const bare = !measure && b.power === 0;
    const of = this.#tables.nouns.at(tokens, b.end, b.power);
    if (link.weak && a.measure && !b.measure && of !== undefined) return undefined;
    // “aged between 16 and 34”
    if (bare && this.#tables.labelsBefore.endingAt(tokens, link.start)) return 'score';
    if (link.sign && bare && (compare(low, b.value) >= 0 || of === undefined)) return 'score';
    // «venceu por 3 a 1»
    if (link.weak && bare && of === undefined && compare(low, b.value) >= 0 && isGoals(a) && isGoals(b)) return 'score';
    if (compare(low, b.value) >= 0) return undefined;
    // «300 bis 400»: a word that would bound the second number alone makes a range of both
    const bounds = link.weak && this.#tables.boundBefore(tokens, b.start)?.start === a.end;
    // «subió de 4.120 a 6.870»
    const large = opened && isLarge(a) && isLarge(b);
    if (bare && of === undefined && link.start === a.start && !bounds && !large) return link.weak ? undefined : 'score';
    const range = draftAmount(link.start, b.end, low, measure, a.sign === '+');
    range.high = b.value;
    range.bound = 'between';
    if (!measure) range.of = of;
    if (b.number.separators) range.separators = { decimal: b.number.separators.decimal };
    return range;
  }

  #single(tokens: Tokens, quantity: Quantity, inherited?: Inherited): AmountDraft | undefined {
    const { start, end, number, sign } = quantity;
    let { value, measure } = quantity;
    let other = number.separators?.other;
    let of: string | undefined;
    if (!measure) {
      // «diez o más socios»: the noun stands behind the bound
      const bound = quantity.orMore ? end + 1 : this.#tables.boundsAfter.at(tokens, end)?.end;
      const multiplied = this.#tables.multipliers.endingAt(tokens, end) !== undefined;
      const definite = this.#tables.articles.endingAt(tokens, start) !== undefined;
      of = this.#tables.nouns.at(tokens, bound ?? end, quantity.power || (multiplied ? 1 : 0), definite);
      if (inherited && !of) {
        measure = inherited.measure;
        value = shift(value, inherited.power);
        other = other && shift(other, inherited.power);
      } else if (!isPlainNumber(tokens, quantity, of, this.#tables)) return undefined;
    }
    const amount = draftAmount(start, end, value, measure, sign === '+');
    amount.of = of;
    const { separators } = number;
    if (!separators?.other || !other) {
      amount.separators = separators;
      return amount;
    }
    if (quantity.power > number.power) other = shift(other, quantity.power - number.power);
    if (measure?.is === 'points') other = shift(other, measure.power);
    if (sign === '-') other = negate(other);
    amount.separators = { decimal: separators.decimal, other };
    return amount;
  }

  /** Takes in the words and signs around an amount that say how exact it is. */
  #bounded(tokens: Tokens, amount: AmountDraft, orMore = false): AmountMention {
    const relation = relationBefore(tokens, amount.start);
    if (relation) {
      amount.start = relation.start;
      amount.bound = relation.bound;
    }
    const before = this.#tables.boundBefore(tokens, amount.start);
    if (before) {
      amount.start = before.start;
      if (!amount.high) amount.bound = before.value;
    }
    const { end } = amount;
    const plus = tokens.sign(end) === PLUS;
    if (orMore || (plus && tokens.joined(end) && !tokens.joined(end + 1))) {
      if (plus) amount.end++;
      amount.bound = 'at-least';
      return amount;
    }
    const behind = amount.bound === 'exact' ? this.#tables.boundsAfter.at(tokens, end) : undefined;
    if (behind) {
      amount.end = behind.end;
      amount.bound = behind.value;
    }
    return amount;
  }
}

/** A sign of comparison before token `i`: ≥ 40, <= 40, ~40. */
function relationBefore(tokens: Tokens, i: number): { start: number; bound: Bound } | undefined {
  if (tokens.sign(i - 1) === EQUALS && tokens.joined(i - 1)) {
    const first = tokens.sign(i - 2);
    if (first === GREATER) return { start: i - 2, bound: 'at-least' };
    if (first === LESS) return { start: i - 2, bound: 'at-most' };
  }
  const bound = relations.get(tokens.sign(i - 1));
  return bound && { start: i - 1, bound };
}

/** “three to four hundred”, «drei bis vierhundert»: the first in the hundreds or dozens that the second names. */
function sharedHundreds(tokens: Tokens, a: Quantity, b: Quantity, tables: AmountTables): Decimal | undefined {
  const spelled = a.number.written === 'words' && b.number.written === 'words' && a.end === a.number.end;
  if (!spelled || a.power > 0 || b.power > 0 || a.value.scale > 0 || b.value.scale > 0) return undefined;
  const [low, high] = [toInteger(a.value), toInteger(b.value)];
  const times = tables.multipliers.endingAt(tokens, b.number.end)?.value ?? hundredsOf(tokens, a, b, high, tables);
  if (times === 0 || low < 1 || high % times !== 0 || high / times <= low || high / times > 9) return undefined;
  return decimal(low * times);
}

/** A hundred or thousand that is a part of the second number's one word; 0 when it is none, or may not be shared. */
function hundredsOf(tokens: Tokens, a: Quantity, b: Quantity, high: number, tables: AmountTables): number {
  if (b.number.end - b.number.start > 1 || !(tables.compounds || hangs(tokens, a))) return 0;
  return high % 1000 === 0 ? 1000 : 100;
}

/** One digit or two: what a match may end with. */
const isGoals = ({ number }: Quantity): boolean => number.digits === 1 || number.digits === 2;

/** Too large for hours and goals, and no year. */
const isLarge = ({ number, value }: Quantity): boolean => number.digits !== 4 && compare(value, HUNDRED) >= 0;

export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.is === 'money' && b.is === 'money') return a.codes[0] === b.codes[0] && a.hundredths === b.hundredths;
  if (a.is === 'unit' && b.is === 'unit') return a.code === b.code;
  return a.is === b.is;
}
