import { add, type Decimal, decimal, shift } from '../decimal.js';
import type { NumberWords, Separators } from '../languages/types.js';
import { Phrases } from '../words/phrases.js';
import { CAPITAL, DIGITS, PUNCTUATION, type Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Continuation } from './continuation.js';
import { lengthOf, wholeAt } from './digits.js';
import { Found, finish, mention, plainMention, wordMention } from './found.js';
import { bareDigits, hangsOnWord, type Literal, MOST_DIGITS, readLiteral, standsAlone } from './literal.js';
import type { NumberMention, NumberMentions } from './number.js';
import { cardinalValue, HALF, ONE, Run } from './run.js';
import { type Cardinal, type Magnitude, NumberTables } from './tables.js';

const HYPHEN = 0x2d;
const STOP = 0x2e;
/** More digits are no number written in letters. */
const MOST_LETTER_DIGITS = 12;
/** Signs behind an ordinal with a stop: «3.–5. Mai», «1./2. Liga». */
const ORDINAL_GOES_ON = '-‐‑–—/,;';

/** Numbers in a text: digits, words and magnitudes as one mention. One instance for each language and region. */
export class NumberGrammar {
  readonly #separators: Separators;
  readonly #groupsCertainly: boolean;
  readonly #tables: NumberTables;
  readonly #continuation: Continuation;
  readonly #functionWords: Phrases<true>;
  readonly #found = new Found();

  /**
   * `certain`: the region was named, so that its group sign leaves no doubt. `functionWords`, divided by white space: a
   * capitalised one begins a sentence.
   */
  constructor(
    words: NumberWords,
    region: string,
    certain: boolean,
    vocabulary: Vocabulary,
    scratch: Tokens,
    functionWords = '',
  ) {
    this.#separators = words.regions?.[region] ?? words;
    this.#groupsCertainly = certain || words.regions === undefined;
    this.#tables = new NumberTables(words, vocabulary, scratch);
    this.#continuation = new Continuation(this.#tables, this.#separators);
    this.#functionWords = new Phrases<true>(vocabulary, scratch).add(functionWords.trim().split(/\s+/).join('|'), true);
  }

  /** The numbers of a text; what is returned is good until the next text is read. */
  read(tokens: Tokens): NumberMentions {
    const found = this.#found;
    found.begin(tokens.count);
    const tables = this.#tables;
    const { kind, count } = tokens;
    for (let i = 0; i < count; ) {
      i = tables.nextBeginning(tokens, i);
      if (i === count) break;
      const digits = kind[i] === DIGITS;
      const mention = digits ? this.#fromDigits(tokens, i) : this.#fromWord(tokens, i);
      if (mention) {
        found.add(mention);
        i = mention.end;
      } else i++;
    }
    return found;
  }

  #fromDigits(tokens: Tokens, i: number): NumberMention | undefined {
    // a day, a year: most numbers by far
    if (standsAlone(tokens, i) && !this.#tables.mayFollowDigits(tokens, i + 1)) {
      const digits = lengthOf(tokens, i);
      if (digits <= MOST_DIGITS) return plainMention(i, wholeAt(tokens, i), digits);
    }
    const literal = this.#leadingPoint(tokens, i) ?? readLiteral(tokens, i, this.#separators);
    const start = literal.digits < 0 ? i - 1 : i;
    const attached = hangsOnWord(tokens, i);
    if (literal.code) return mention(tokens, i, literal.end, literal.value, { code: true, attached });
    if (tokens.joined(literal.end)) {
      const suffix = this.#tables.ordinalSuffixes.at(tokens, literal.end);
      if (suffix && !tokens.goesOn(suffix.end) && !this.#endsSentence(tokens, literal, suffix.end)) {
        return mention(tokens, i, suffix.end, literal.value, { ordinal: true, attached });
      }
    }
    const run = new Run(literal.value);
    let end = literal.end;
    const vulgar = literal.digits > 0 ? this.#tables.fraction(tokens, end) : undefined;
    if (vulgar) {
      run.addToLast(vulgar);
      end++;
    }
    end = this.#continuation.take(tokens, end, run, true);
    // «1,2 Mrd.» at the end of a sentence
    if (end > literal.end && tokens.sign(end - 1) === STOP && this.#beginsSentence(tokens, end)) end--;
    const bare = end === literal.end ? Math.max(literal.digits, 0) : 0;
    return finish(start, end, run, {
      written: 'digits',
      digits: bare,
      attached,
      separators: literal.separators && this.#separatorsOf(literal, run.power),
    });
  }

  /**
   * Whether the stop before token `end` ends a sentence and makes no ordinal («auf 12 400.», «mit 3:1 und 12. Die …»):
   * nothing follows, or a word that begins sentences, or the number is not written as ordinals are.
   */
  #endsSentence(tokens: Tokens, { digits }: Literal, end: number): boolean {
    if (tokens.sign(end - 1) !== STOP) return false;
    if (digits < 1 || digits > 3 || end >= tokens.count) return true;
    if (tokens.kind[end] === PUNCTUATION)
      return !ORDINAL_GOES_ON.includes(String.fromCharCode(tokens.sign(end) || 0x20));
    return this.#beginsSentence(tokens, end);
  }

  /** Whether behind a stop the text ends, or goes on with a word that begins sentences. */
  #beginsSentence(tokens: Tokens, i: number): boolean {
    return i >= tokens.count || (tokens.has(i, CAPITAL) && this.#functionWords.at(tokens, i) !== undefined);
  }

  /** “.25”: a fraction without its zero. `digits` is -1, for the number starts one token earlier. */
  #leadingPoint(tokens: Tokens, i: number): Literal | undefined {
    const sign = this.#separators.decimal;
    if (!tokens.joined(i) || tokens.sign(i - 1) !== sign.charCodeAt(0) || (tokens.joined(i - 1) && i > 1))
      return undefined;
    const { value, digits, code } = bareDigits(tokens, i);
    const separators = { decimal: sign };
    return { end: i + 1, value: { digits: value.digits, scale: digits }, digits: -1, separators, code };
  }

  #fromWord(tokens: Tokens, i: number): NumberMention | undefined {
    const tables = this.#tables;
    if (tokens.kind[i] === PUNCTUATION) {
      const fraction = tables.fraction(tokens, i);
      // two of them are none
      if (!fraction || tables.fraction(tokens, i + 1) || tables.fraction(tokens, i - 1)) return undefined;
      const run = new Run(fraction);
      return finish(i, this.#continuation.take(tokens, i + 1, run, true), run, { written: 'digits' });
    }
    const cardinal = tables.cardinal(tokens, i);
    if (cardinal) return this.#fromCardinal(tokens, i, cardinal);
    if (tokens.word[i] === 0) return undefined;
    // «millón y medio»
    const magnitude = tables.magnitude(tokens, i, tables.magnitudesBefore);
    const prefixed = magnitude && tables.magnitudesBefore ? this.#fromMagnitude(tokens, i, magnitude) : undefined;
    if (prefixed) return prefixed;
    if (magnitude && tables.andHalf.at(tokens, magnitude.end)) {
      const run = new Run(ONE, 1);
      return finish(i, this.#continuation.take(tokens, i, run, false), run, { written: 'words' });
    }
    const half = tables.half.at(tokens, i) ?? tables.halves.at(tokens, i);
    if (half) return this.#unlessArticle(tokens, i, half.end, HALF, undefined);
    const one = tables.one.at(tokens, i);
    if (one) {
      const halfOf = tables.half.at(tokens, one.end);
      return this.#unlessArticle(tokens, i, halfOf?.end ?? one.end, halfOf ? HALF : ONE, halfOf ? undefined : 1);
    }
    const ordinal = tables.ordinals.at(tokens, i);
    if (ordinal) return mention(tokens, i, ordinal.end, decimal(ordinal.value), { ordinal: true, written: 'words' });
    return undefined;
  }

  /** «milioni 200»: a magnitude before digits. */
  #fromMagnitude(tokens: Tokens, i: number, { power, end }: Magnitude): NumberMention | undefined {
    if (!tokens.is(end, DIGITS) || tokens.joined(end)) return undefined;
    const literal = readLiteral(tokens, end, this.#separators);
    if (literal.code) return undefined;
    const run = new Run(literal.value);
    run.scale(power);
    const after = this.#continuation.take(tokens, literal.end, run, true);
    const separators = literal.separators && this.#separatorsOf(literal, run.power);
    return finish(i, after, run, { written: 'digits', separators });
  }

  #fromCardinal(tokens: Tokens, i: number, cardinal: Cardinal): NumberMention {
    const { value, end } = cardinal;
    if (cardinal.ordinal) return mention(tokens, i, end, decimal(value), { ordinal: true, written: 'words' });
    const digits = this.#letterDigits(tokens, i);
    if (digits) return finish(i, digits.end, new Run(digits.value, 0), { written: 'words' });
    if (!this.#tables.mayGoOn(tokens, end)) return wordMention(i, end, cardinalValue(value), false);
    const run = new Run(cardinalValue(value), value, this.#tables.room(value));
    const next = this.#continuation.take(tokens, end, run, false);
    const ordinal = this.#ordinalTail(tokens, next, run);
    if (ordinal) return mention(tokens, i, ordinal.end, ordinal.value, { ordinal: true, written: 'words' });
    return finish(i, next, run, { written: 'words' });
  }

  /** A number that begins with an article or a half: only an article, unless the number goes on. */
  #unlessArticle(
    tokens: Tokens,
    start: number,
    from: number,
    value: Decimal,
    cardinal: number | undefined,
  ): NumberMention {
    if (!this.#tables.mayGoOn(tokens, from)) return wordMention(start, from, value, true);
    const run = new Run(value, cardinal, 1);
    const end = this.#continuation.take(tokens, from, run, false);
    const counts = run.power > 0 || run.multiplied || run.halved;
    return finish(start, counts ? end : from, run, { written: 'words', article: !counts });
  }

  /** “twenty-first”: a cardinal that ends in an ordinal. */
  #ordinalTail(tokens: Tokens, end: number, run: Run): { end: number; value: Decimal } | undefined {
    if (tokens.sign(end) !== HYPHEN) return undefined;
    const ordinal = this.#tables.ordinals.at(tokens, end + 1);
    if (!ordinal || ordinal.value >= run.room) return undefined;
    return { end: ordinal.end, value: add(run.value, decimal(ordinal.value)) };
  }

  /** 二〇二四: a number written digit by digit; two such digits are rather an estimate (三四). */
  #letterDigits(tokens: Tokens, i: number): { value: Decimal; end: number } | undefined {
    let digits = '';
    let end = i;
    for (; end === i || (tokens.joined(end) && end - i < MOST_LETTER_DIGITS); end++) {
      const digit = this.#tables.letterDigit(tokens, end);
      if (digit < 0) break;
      digits += digit;
    }
    if (digits.length < 3 || this.#tables.cardinal(tokens, end) || this.#tables.magnitude(tokens, end, false))
      return undefined;
    return { value: decimal(BigInt(digits)), end };
  }

  /** How the separators were read, with the other reading where there is doubt. */
  #separatorsOf(literal: Literal, power: number): NonNullable<NumberMention['separators']> {
    const { decimal: sign, other } = literal.separators as NonNullable<Literal['separators']>;
    const grouped = other !== undefined && other.scale > 0;
    if (!other || (grouped && this.#groupsCertainly)) return { decimal: sign };
    return { decimal: sign, other: shift(other, power) };
  }
}
