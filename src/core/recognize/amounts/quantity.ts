import { add, compare, decimal, negate, shift } from '../decimal.js';
import { codesLikeWords, initialSigns } from '../languages/shared/currencies.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { HALF } from '../numbers/run.js';
import type { Match } from '../words/phrases.js';
import { ALL_CAPITALS, CAPITAL, JOINED, type Tokens, WORD } from '../words/tokens.js';
import { multiplies } from './abbreviations.js';
import { isOpening, signAt, standsFirst, standsLast } from './edges.js';
import { fractionBehind } from './fractions.js';
import type { Measure, Quantity } from './mention.js';
import { isCommaBetween, isOrMore, isSecondOfMoney, isSecondOfRange } from './neighbours.js';
import { isScore, pointsPower } from './points.js';
import { spelledDecimal } from './spelled-decimals.js';
import type { AmountTables } from './tables.js';

const MILLION = 1_000_000n;
const HYPHEN = 0x2d;
const FEET = '[ft_i]';
const inchMarks: ReadonlySet<string> = new Set(['in', 'ins', '"', '”', '″']);
const lengths: ReadonlySet<string> = new Set([FEET, '[in_i]']);
const temperatures: ReadonlySet<string> = new Set(['Cel', '[degF]', 'deg', 'K']);

/** What a number behind a code that is also a word must reach. */
const LARGE = decimal(1000);

/** What stands around a number, as far as it has been read. */
type Draft = { -readonly [field in keyof Quantity]: Quantity[field] };

function draftOf(number: NumberMention): Draft {
  const { start, end, value, power } = number;
  return { start, end, number, value, power, sign: '', measure: undefined, prefixed: false, orMore: false };
}

/** Numbers with their signs, magnitudes and measures, in one language. */
export class QuantityReader {
  readonly #tables: AmountTables;

  constructor(tables: AmountTables) {
    this.#tables = tables;
  }

  /** What a number measures or counts; `undefined` for what is no amount. `last` is the quantity before it. */
  read(
    tokens: Tokens,
    number: NumberMention,
    numbers: NumberMentions,
    last: Quantity | undefined,
  ): Quantity | undefined {
    if (number.code || number.ordinal) return undefined;
    const draft = draftOf(number);
    const prefix = this.#takePrefix(tokens, number, numbers, draft);
    if (number.attached && !prefix && !isSecondOfRange(tokens, number, numbers)) return undefined;
    const spelled = spelledDecimal(tokens, number, numbers, this.#tables.decimalWords);
    if (spelled) {
      draft.value = spelled.value;
      draft.power = spelled.power;
      draft.end = spelled.end;
    } else this.#takeFraction(tokens, number, numbers, draft);
    this.#takeMagnitude(tokens, number, draft, prefix || isSecondOfMoney(tokens, number, last));
    const orMore = isOrMore(tokens, draft.end);
    const before = draft.end;
    if (!this.#takeMeasure(tokens, number, draft, orMore ? 1 : 0) && !prefix && this.#hangsTogether(tokens, draft.end))
      return undefined;
    const { measure } = draft;
    const symbol = measure !== undefined && this.#tables.measures.symbol(tokens, before, true) !== undefined;
    const half = this.#takeHalf(tokens, draft, prefix);
    if (symbol && draft.end === before + 1 && measure?.is === 'unit' && this.#isLabel(tokens, draft)) return undefined;
    if (number.article && !half && !spelled && !this.#isNumeral(tokens, number, draft, symbol)) return undefined;
    if (measure?.is === 'unit') this.#readUnit(tokens, number, draft);
    else if (measure?.is === 'points') draft.value = shift(draft.value, measure.power);
    else if (measure?.is === 'money') this.#readMoney(tokens, draft, measure, last, prefix);
    if (!draft.measure && last) this.#takeInches(tokens, number, draft, last);
    if (!draft.sign) this.#takeSign(tokens, numbers, draft);
    if (draft.sign === '-') draft.value = negate(draft.value);
    draft.prefixed = prefix;
    draft.orMore = orMore;
    return draft;
  }

  /** The currency before a number, unless it belongs to the number before it; a sign may stand between («$-3m»). */
  #takePrefix(tokens: Tokens, number: NumberMention, numbers: NumberMentions, draft: Draft): boolean {
    const { measures } = this.#tables;
    const inner =
      tokens.joined(number.start) && tokens.joined(number.start - 1) ? signAt(tokens, number.start - 1) : '';
    const at = inner ? number.start - 1 : number.start;
    const prefix = measures.before(tokens, at);
    if (!prefix) return false;
    const owner = numbers.endingAt(prefix.start);
    if (owner && !owner.article && !tokens.joined(number.start)) return false;
    if (tokens.has(prefix.start, JOINED) && tokens.is(prefix.start - 1, WORD) && tokens.is(prefix.start, WORD))
      return false;
    // COP28 and TOP 10, but «COP 28.50» and “COP 10m”
    const counted =
      number.power === 0 && number.value.scale === 0 && !this.#tables.moneyAbbreviations.at(tokens, number.end);
    if (counted) {
      const sign = tokens.textOf(prefix.start, prefix.end);
      if (initialSigns.has(sign) || (codesLikeWords.has(sign) && compare(number.value, LARGE) < 0)) return false;
    }
    // “The deal was in EUR-5 million” has no minus
    if (inner && tokens.is(at - 1, WORD)) return false;
    draft.start = prefix.start;
    draft.measure = prefix.value;
    draft.sign = inner;
    return true;
  }

  /** “10 1/2 miles” */
  #takeFraction(tokens: Tokens, number: NumberMention, numbers: NumberMentions, draft: Draft): void {
    const fraction = draft.end === number.end ? fractionBehind(tokens, number, numbers) : undefined;
    if (!fraction?.share || !this.#tables.measures.behind(tokens, fraction.end, true)) return;
    draft.value = add(draft.value, fraction.share);
    draft.end = fraction.end;
  }

  /** Abbreviated magnitudes that are other things elsewhere, and magnitudes behind a hyphen (“$1.2-billion”). */
  #takeMagnitude(tokens: Tokens, number: NumberMention, draft: Draft, prefix: boolean): void {
    const { end } = draft;
    let found: Match<number> | undefined;
    if (draft.power === 0 && tokens.sign(end) === HYPHEN && tokens.joined(end) && tokens.joined(end + 1)) {
      found = this.#tables.magnitudes.at(tokens, end + 1);
    }
    const short = this.#tables.moneyAbbreviations.at(tokens, end);
    if (short && !(tokens.joined(short.end) && tokens.is(short.end, WORD))) {
      if (prefix || multiplies(tokens, number, short, this.#tables)) found = short;
    }
    if (!found) return;
    draft.value = shift(draft.value, found.value);
    draft.power += found.value;
    draft.end = found.end;
  }

  /** The measure behind the number; `skip` tokens of a bound come first. */
  #takeMeasure(tokens: Tokens, number: NumberMention, draft: Draft, skip: number): boolean {
    const { measures } = this.#tables;
    const end = draft.end + skip;
    const digits = number.written === 'digits';
    const link = measures.link(tokens, end);
    const linked = link && this.#isLinked(tokens, draft) ? measures.behind(tokens, link.end, true) : undefined;
    const behind = linked ?? measures.behind(tokens, end, digits);
    if (!behind || !this.#fits(behind, draft.measure, tokens, end)) return false;
    if (skip > 0 && behind.value.is === 'unit' && behind.value.code === '{point}') return false;
    draft.measure = behind.value;
    draft.end = behind.end;
    // «125 USD millones»
    const magnitude =
      behind.value.is === 'money' && draft.power === 0 && this.#tables.magnitudes.at(tokens, behind.end);
    if (magnitude && digits && tokens.is(behind.start, WORD) && tokens.has(behind.start, ALL_CAPITALS)) {
      draft.value = shift(draft.value, magnitude.value);
      draft.power = magnitude.value;
      draft.end = magnitude.end;
    }
    return true;
  }

  /** Whether a linking word may stand before the measure: «3 millones de euros», «3.000.000 de euros», «un millier d'euros». */
  #isLinked(tokens: Tokens, { power, value, end }: Draft): boolean {
    if (power > 0 || this.#tables.ofBehindAll || this.#tables.multipliers.endingAt(tokens, end) !== undefined)
      return true;
    return value.scale === 0 && value.digits >= MILLION && value.digits % MILLION === 0n;
  }

  /** Whether a measure behind the number may be taken, given the one before it: «$5 USD», not “$5 points”. */
  #fits(behind: Match<Measure>, before: Measure | undefined, tokens: Tokens, end: number): boolean {
    if (before === undefined) return true;
    if (before.is !== 'money' || behind.value.is !== 'money') return false;
    const code = behind.value.codes;
    return !tokens.joined(end) && code.length === 1 && before.codes.includes(code[0] as string);
  }

  /** «tres kilómetros y medio», “a mile and a half” */
  #takeHalf(tokens: Tokens, draft: Draft, prefix: boolean): boolean {
    const { measure } = draft;
    if (prefix || draft.power > 0 || draft.value.scale > 0) return false;
    if (measure?.is !== 'unit' && measure?.is !== 'money' && measure?.is !== 'points') return false;
    const half = this.#tables.andHalf.at(tokens, draft.end);
    if (!half || this.#tables.magnitudes.at(tokens, half.end)) return false;
    draft.value = add(draft.value, HALF);
    draft.end = half.end;
    return true;
  }

  /** Whether a bare article or half is a number here: «un 1 %», «un kg», «medio litro», “one mile”, «más de un metro». */
  #isNumeral(tokens: Tokens, number: NumberMention, draft: Draft, symbol: boolean): boolean {
    const { measure } = draft;
    const minus = this.#tables.minus.endingAt(tokens, draft.start);
    if (minus && !this.#tables.functionWords.at(tokens, minus.start)) return true;
    if (!measure) return false;
    if (measure.is === 'percent' || measure.is === 'points') return true;
    if (compare(number.value, HALF) === 0) return true;
    if (measure.is === 'unit' && measure.code === '{point}') return false;
    if (symbol || this.#tables.oneOfUnit.at(tokens, number.start)?.end === number.end) return true;
    if (draft.start <= 1 && standsLast(tokens, draft.end) && standsFirst(tokens, draft.start)) return true;
    return this.#tables.boundBefore(tokens, draft.start) !== undefined;
  }

  #readUnit(tokens: Tokens, number: NumberMention, draft: Draft): void {
    const { measure } = draft;
    if (measure?.is !== 'unit') return;
    const power = measure.code === '{point}' ? pointsPower(tokens, draft, this.#tables) : undefined;
    if (power !== undefined) {
      draft.value = shift(draft.value, power);
      draft.measure = { is: 'points', power };
      return;
    }
    if (measure.code === '{point}' && isScore(tokens, draft, this.#tables)) {
      draft.measure = undefined;
      draft.end = number.end;
      return;
    }
    // “a half-point rise”: of a rate
    if (measure.code === '{point}' && number.article) draft.measure = { is: 'points', power: 0 };
    const below = temperatures.has(measure.code) ? this.#tables.belowZero.at(tokens, draft.end) : undefined;
    if (!below) return;
    draft.sign = '-';
    draft.end = below.end;
  }

  #readMoney(
    tokens: Tokens,
    draft: Draft,
    money: Measure & { is: 'money' },
    last: Quantity | undefined,
    prefix: boolean,
  ): void {
    if (money.power !== undefined) {
      draft.value = shift(draft.value, money.power);
      draft.power += money.power;
    }
    if (money.hundredths) draft.value = shift(draft.value, -2);
    if (prefix || !money.weight || draft.power > 0) return;
    const { measures, functionWords } = this.#tables;
    const link = measures.link(tokens, draft.end);
    const ofSomething = link && tokens.is(link.end, WORD) && !functionWords.at(tokens, link.end);
    // “11 stone 6 pounds”, “6 feet 3 inches, 241 pounds”
    const behindLarger =
      last?.measure?.is === 'unit' &&
      (last.end === draft.start || (lengths.has(last.measure.code) && isCommaBetween(tokens, last.end, draft.start)));
    if (ofSomething || behindLarger || this.#tables.isWeighed(tokens, draft.start)) {
      draft.measure = { is: 'unit', code: money.weight };
    }
  }

  /** “Seat 12C”, “Article 5m”: behind a label or a name a letter is no unit. */
  #isLabel(tokens: Tokens, { start, end }: Draft): boolean {
    if ((tokens.end[end - 1] as number) - (tokens.start[end - 1] as number) > 1) return false;
    if (!tokens.joined(end - 1) || !tokens.has(end - 1, CAPITAL)) return false;
    if (this.#tables.labelsBefore.endingAt(tokens, start)) return true;
    const named = tokens.is(start - 1, WORD) && tokens.has(start - 1, CAPITAL) && !tokens.joined(start);
    return named && !this.#tables.functionWords.at(tokens, start - 1);
  }

  /** “6ft 2in”, 6 ft 2″ */
  #takeInches(tokens: Tokens, number: NumberMention, draft: Draft, last: Quantity): void {
    if (last.measure?.is !== 'unit' || last.measure.code !== FEET || last.end !== draft.start) return;
    if (number.written === 'words' || draft.end >= tokens.count || !inchMarks.has(tokens.slice(draft.end))) return;
    draft.measure = { is: 'unit', code: '[in_i]' };
    draft.end++;
  }

  /** Whether letters or a hyphened word hang on the number: «4S», “five-star”; but not “40-odd”. */
  #hangsTogether(tokens: Tokens, end: number): boolean {
    if (!tokens.joined(end)) return false;
    if (tokens.is(end, WORD)) return !inchMarks.has(tokens.slice(end));
    if (tokens.sign(end) !== HYPHEN || !tokens.joined(end + 1) || !tokens.is(end + 1, WORD)) return false;
    return this.#tables.boundsAfter.at(tokens, end) === undefined;
  }

  /** A sign that stands free before the number, not a hyphen between words; or a word that means minus. */
  #takeSign(tokens: Tokens, numbers: NumberMentions, draft: Draft): void {
    const { start } = draft;
    const sign = tokens.joined(start) ? signAt(tokens, start - 1) : '';
    if (sign) {
      if (tokens.joined(start - 1) && !isOpening(tokens, start - 2)) return;
      draft.sign = sign;
      draft.start--;
      return;
    }
    const minus = this.#tables.minus.endingAt(tokens, start);
    if (!minus || numbers.endingAt(minus.start)) return;
    // «más o menos 20»
    if (this.#tables.boundBefore(tokens, start)) return;
    const { measure } = draft;
    const relative =
      measure?.is === 'percent' ||
      measure?.is === 'points' ||
      (measure?.is === 'unit' && temperatures.has(measure.code));
    if (!relative && this.#tables.functionWords.at(tokens, minus.start)) return;
    draft.sign = '-';
    draft.start = minus.start;
  }
}
