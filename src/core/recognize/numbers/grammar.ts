import { add, type Decimal, decimal, shift } from '../decimal.js';
import type { NumberWords, Separators } from '../languages/types.js';
import { Phrases } from '../words/phrases.js';
import { DIGITS, JOINED, PUNCTUATION, type Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Found, finish, mention } from './found.js';
import { hangsOnWord, type Literal, readLiteral } from './literal.js';
import type { NumberMention, NumberMentions } from './number.js';
import { HALF, ONE, Run } from './run.js';

const HYPHEN = 0x2d;

/** One-character fractions, as tenths and so on. */
const vulgarFractions: ReadonlyMap<number, Decimal> = new Map([
  [0xbd, HALF],
  [0xbc, decimal(25, 2)],
  [0xbe, decimal(75, 2)],
  [0x2155, decimal(2, 1)],
  [0x215b, decimal(125, 3)],
]);

/** Numbers in a text: digits, words and magnitudes as one mention. One instance for each language and region. */
export class NumberGrammar {
  readonly #separators: Separators;
  readonly #groupsCertainly: boolean;
  readonly #cardinals: Phrases<number>;
  readonly #multipliers: Phrases<number>;
  readonly #magnitudes: Phrases<number>;
  readonly #abbreviations: Phrases<number>;
  readonly #ordinals: Phrases<number>;
  readonly #ordinalSuffixes: Phrases<true>;
  readonly #joiners: Phrases<'tens' | 'hundreds' | 'any'>;
  readonly #andHalf: Phrases<true>;
  readonly #half: Phrases<true>;
  readonly #one: Phrases<true>;

  /** `certain`: the region was named, so that its group sign leaves no doubt. */
  constructor(words: NumberWords, region: string, certain: boolean, vocabulary: Vocabulary, scratch: Tokens) {
    const table = <T>(entries: { readonly [words: string]: T }): Phrases<T> => {
      const phrases = new Phrases<T>(vocabulary, scratch);
      for (const [list, value] of Object.entries(entries)) phrases.add(list, value);
      return phrases;
    };
    const set = (list: string): Phrases<true> => table(list ? { [list]: true } : {});
    this.#separators = words.regions?.[region] ?? words;
    this.#groupsCertainly = certain || words.regions === undefined;
    this.#cardinals = table(words.cardinals);
    this.#multipliers = table(words.multipliers);
    this.#magnitudes = table(words.magnitudes);
    this.#abbreviations = table(words.abbreviations);
    this.#ordinals = table(words.ordinals);
    this.#ordinalSuffixes = set(words.ordinalSuffixes);
    this.#joiners = table(words.joiners);
    this.#andHalf = set(words.andHalf);
    this.#half = set(words.half);
    this.#one = set(words.one);
  }

  read(tokens: Tokens): NumberMentions {
    const found = new Found();
    const { kind, count } = tokens;
    for (let i = 0; i < count; ) {
      const mention =
        kind[i] === DIGITS ? this.#fromDigits(tokens, i) : tokens.word[i] !== 0 ? this.#fromWord(tokens, i) : undefined;
      if (mention) {
        found.add(mention);
        i = mention.end;
      } else i++;
    }
    return found;
  }

  /** Magnitude («mil», “bn”) at token `i`: its power of ten and the token after it. */
  #magnitude(tokens: Tokens, i: number, afterDigits: boolean): { power: number; end: number } | undefined {
    const word = this.#magnitudes.at(tokens, i);
    if (word) return { power: word.value, end: word.end };
    const short = afterDigits ? this.#abbreviations.at(tokens, i) : undefined;
    return short && { power: short.value, end: short.end };
  }

  #fromDigits(tokens: Tokens, i: number): NumberMention | undefined {
    const literal = this.#leadingPoint(tokens, i) ?? readLiteral(tokens, i, this.#separators);
    const start = literal.digits < 0 ? i - 1 : i;
    const attached = hangsOnWord(tokens, i);
    if (literal.code) return mention(tokens, i, literal.end, literal.value, { code: true, attached });
    if (tokens.joined(literal.end)) {
      const suffix = this.#ordinalSuffixes.at(tokens, literal.end);
      const goesOn = suffix && tokens.joined(suffix.end) && tokens.kind[suffix.end] !== PUNCTUATION;
      if (suffix && !goesOn) return mention(tokens, i, suffix.end, literal.value, { ordinal: true, attached });
    }
    const run = new Run(literal.value);
    let end = literal.end;
    const vulgar =
      tokens.is(end, PUNCTUATION) && literal.digits > 0 ? vulgarFractions.get(tokens.sign(end)) : undefined;
    if (vulgar) {
      run.addToLast(vulgar);
      end++;
    }
    end = this.#continue(tokens, end, run, true);
    const bare = end === literal.end ? Math.max(literal.digits, 0) : 0;
    return finish(start, end, run, {
      written: 'digits',
      digits: bare,
      attached,
      separators: literal.separators && this.#separatorsOf(literal, run.power),
    });
  }

  /** “.25”: a fraction without its zero. `digits` is -1, for the number starts one token earlier. */
  #leadingPoint(tokens: Tokens, i: number): Literal | undefined {
    const sign = this.#separators.decimal;
    if (!tokens.joined(i) || tokens.sign(i - 1) !== sign.charCodeAt(0) || (tokens.joined(i - 1) && i > 1))
      return undefined;
    const digits = tokens.slice(i);
    return {
      end: i + 1,
      value: decimal(BigInt(digits), digits.length),
      digits: -1,
      separators: { decimal: sign },
      code: false,
    };
  }

  #fromWord(tokens: Tokens, i: number): NumberMention | undefined {
    const sign = tokens.sign(i);
    if (sign !== 0) {
      const vulgar = vulgarFractions.get(sign);
      if (!vulgar) return undefined;
      const run = new Run(vulgar);
      return finish(i, this.#continue(tokens, i + 1, run, true), run, { written: 'digits' });
    }
    const cardinal = this.#cardinals.at(tokens, i);
    if (cardinal) {
      const run = new Run(decimal(cardinal.value), cardinal.value);
      const end = this.#continue(tokens, cardinal.end, run, false);
      const ordinal = this.#ordinalTail(tokens, end, run);
      if (ordinal) return mention(tokens, i, ordinal.end, ordinal.value, { ordinal: true, written: 'words' });
      return finish(i, end, run, { written: 'words' });
    }
    // «millón y medio»
    const magnitude = this.#magnitudes.at(tokens, i);
    if (magnitude && this.#andHalf.at(tokens, magnitude.end)) {
      const run = new Run(ONE, 1);
      return finish(i, this.#continue(tokens, i, run, false), run, { written: 'words' });
    }
    const half = this.#half.at(tokens, i);
    if (half) {
      const run = new Run(HALF);
      const end = this.#continue(tokens, half.end, run, false);
      const counts = run.power > 0 || run.multiplied;
      return finish(i, counts ? end : half.end, run, { written: 'words', article: !counts });
    }
    const one = this.#one.at(tokens, i);
    if (one) {
      const halfOf = this.#half.at(tokens, one.end);
      const run = new Run(halfOf ? HALF : ONE, halfOf ? 0 : 1);
      const from = halfOf ? halfOf.end : one.end;
      const end = this.#continue(tokens, from, run, false);
      const counts = run.power > 0 || run.multiplied;
      return finish(i, counts ? end : from, run, { written: 'words', article: !counts });
    }
    const ordinal = this.#ordinals.at(tokens, i);
    if (ordinal) return mention(tokens, i, ordinal.end, decimal(ordinal.value), { ordinal: true, written: 'words' });
    return undefined;
  }

  /** “twenty-first”: a cardinal that ends in an ordinal. */
  #ordinalTail(tokens: Tokens, end: number, run: Run): { end: number; value: Decimal } | undefined {
    if (tokens.sign(end) !== HYPHEN) return undefined;
    const ordinal = this.#ordinals.at(tokens, end + 1);
    if (!ordinal || ordinal.value >= run.room) return undefined;
    return { end: ordinal.end, value: add(run.value, decimal(ordinal.value)) };
  }

  /** Takes up what goes on with the number at token `end`; returns the token after it. */
  #continue(tokens: Tokens, from: number, run: Run, digits: boolean): number {
    let end = from;
    for (;;) {
      const magnitude = this.#magnitude(tokens, end, digits);
      if (magnitude && run.canScale(magnitude.power)) {
        run.scale(magnitude.power);
        end = magnitude.end;
        continue;
      }
      const multiplier = this.#multipliers.at(tokens, end);
      if (multiplier && run.canMultiply()) {
        run.multiply(multiplier.value);
        end = multiplier.end;
        continue;
      }
      const half = this.#andHalf.at(tokens, end);
      if (half) {
        run.addHalf();
        end = half.end;
        // “two and a half million”
        const after = this.#magnitude(tokens, end, digits);
        if (after && run.power === 0) {
          run.scale(after.power);
          return after.end;
        }
        return end;
      }
      const next = this.#nextCardinal(tokens, end, run);
      if (next === undefined) return this.#smallerLiteral(tokens, end, run) ?? end;
      end = next;
    }
  }

  /** How the separators were read, with the other reading where there is doubt. */
  #separatorsOf(literal: Literal, power: number): NonNullable<NumberMention['separators']> {
    const { decimal: sign, other } = literal.separators as NonNullable<Literal['separators']>;
    const grouped = other !== undefined && other.scale > 0;
    if (!other || (grouped && this.#groupsCertainly)) return { decimal: sign };
    return { decimal: sign, other: shift(other, power) };
  }

  /** A cardinal that adds to what stands before it, perhaps after a hyphen or joiner. */
  #nextCardinal(tokens: Tokens, end: number, run: Run): number | undefined {
    if (!run.spelled && run.power === 0) return undefined;
    let at = end;
    const joiner = this.#joiners.at(tokens, at);
    if (joiner) {
      const tens = run.room === 10;
      if (joiner.value === 'tens' ? !tens : joiner.value === 'hundreds' ? run.room < 100 : false) return undefined;
      at = joiner.end;
    } else if (tokens.sign(at) === HYPHEN && tokens.joined(at) && tokens.joined(at + 1)) at++;
    const cardinal = this.#cardinals.at(tokens, at) ?? (at > end ? this.#oneAsDigit(tokens, at) : undefined);
    if (!cardinal || cardinal.value >= run.room || cardinal.value === 0) return undefined;
    run.append(cardinal.value);
    return cardinal.end;
  }

  /** «treinta y uno», “twenty-one”: the article is the number one behind a joiner or hyphen. */
  #oneAsDigit(tokens: Tokens, at: number): { value: number; end: number } | undefined {
    const one = this.#one.at(tokens, at);
    return one && { value: 1, end: one.end };
  }

  /** «3 millones 200 mil»: digits that go on with a smaller magnitude. */
  #smallerLiteral(tokens: Tokens, end: number, run: Run): number | undefined {
    if (run.power < 6 || !tokens.is(end, DIGITS) || tokens.has(end, JOINED)) return undefined;
    const literal = readLiteral(tokens, end, this.#separators);
    if (literal.code || literal.digits === 0 || literal.digits > 3) return undefined;
    const magnitude = this.#magnitudes.at(tokens, literal.end);
    if (!magnitude || magnitude.value >= run.power) return undefined;
    run.appendValue(shift(literal.value, magnitude.value), magnitude.value);
    return magnitude.end;
  }
}
