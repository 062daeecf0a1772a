import { shift } from '../decimal.js';
import type { Separators } from '../languages/types.js';
import { DIGITS, type Tokens, UNSPACED } from '../words/tokens.js';
import { readLiteral } from './literal.js';
import { HALF, type Run } from './run.js';
import type { Cardinal, NumberTables } from './tables.js';

/** How a number goes on behind its first word or digits: magnitudes, multipliers, halves, smaller numbers. */
export class Continuation {
  readonly #tables: NumberTables;
  readonly #separators: Separators;

  constructor(tables: NumberTables, separators: Separators) {
    this.#tables = tables;
    this.#separators = separators;
  }

  /**
   * Takes up what goes on with the number at token `from`; returns the token after it. `digits`: the number began with
   * digits, so that abbreviations of magnitudes count.
   */
  take(tokens: Tokens, from: number, run: Run, digits: boolean): number {
    const tables = this.#tables;
    let end = from;
    while (tables.mayGoOn(tokens, end)) {
      const magnitude = tables.magnitude(tokens, end, digits);
      if (magnitude && run.canScale(magnitude.power)) {
        run.scale(magnitude.power);
        end = magnitude.end;
        continue;
      }
      const multiplier = tables.multipliers.at(tokens, tokens.hyphenated(end) ? end + 1 : end);
      if (multiplier && run.canMultiply(multiplier.value)) {
        run.multiply(multiplier.value, multiplier.value === 10 ? 10 : tables.room(multiplier.value));
        end = multiplier.end;
        continue;
      }
      const half = tables.andHalf.at(tokens, end);
      if (half) {
        const after = tables.magnitude(tokens, half.end, digits);
        if (after && run.power > after.power) {
          // «un billón y medio millón»
          run.appendValue(shift(HALF, after.power), after.power);
          return after.end;
        }
        run.addHalf();
        if (!after || run.power > 0) return half.end;
        // “two and a half million”
        run.scale(after.power);
        return after.end;
      }
      const next = this.#nextCardinal(tokens, end, run) ?? this.#smallerLiteral(tokens, end, run);
      if (next === undefined) return end;
      end = next;
    }
    return end;
  }

  /** A cardinal that adds to what stands before it, perhaps after a hyphen or joiner. */
  #nextCardinal(tokens: Tokens, end: number, run: Run): number | undefined {
    if ((!run.spelled && run.power === 0) || run.room <= 1) return undefined;
    const tables = this.#tables;
    const before = tokens.hyphenated(end) ? end + 1 : end;
    const joiner = tables.joiners.at(tokens, before);
    let at = before;
    if (joiner) {
      const tens = run.room === 10 || run.room === 20;
      if (joiner.value === 'tens' ? !tens : joiner.value === 'hundreds' ? run.room < 100 : false) return undefined;
      // «vint-i-dos»
      at = tokens.hyphenated(joiner.end) ? joiner.end + 1 : joiner.end;
    }
    // 一百零五
    if (tables.letterDigit(tokens, at) === 0) at++;
    // «900 mil e um celular»: behind digits an article is no number
    const one = at > end && run.spelled ? this.#oneAsDigit(tokens, at) : undefined;
    const cardinal = tables.cardinal(tokens, at) ?? one;
    if (!cardinal || cardinal.ordinal || cardinal.value >= run.room || cardinal.value === 0) return undefined;
    if (joiner && run.room >= 1000 && this.#repeats(tokens, cardinal.end, run.room)) return undefined;
    run.append(cardinal.value, tables.room(cardinal.value));
    return cardinal.end;
  }

  /** «entre dez mil e vinte mil»: behind the joiner the same magnitude comes again, so that two numbers are meant. */
  #repeats(tokens: Tokens, from: number, unit: number): boolean {
    let end = from;
    for (let parts = 0; parts < 4; parts++) {
      const magnitude = this.#tables.magnitude(tokens, end, false);
      if (magnitude) return 10 ** magnitude.power === unit;
      const at = this.#tables.joiners.at(tokens, end)?.end ?? end;
      const next = this.#tables.cardinal(tokens, at) ?? (at > end ? this.#oneAsDigit(tokens, at) : undefined);
      if (!next) return false;
      end = next.end;
    }
    return false;
  }

  /** «treinta y uno», “twenty-one”: the article is the number one behind a joiner or hyphen. */
  #oneAsDigit(tokens: Tokens, at: number): Cardinal | undefined {
    const one = this.#tables.one.at(tokens, at);
    return one && { value: 1, end: one.end, ordinal: false };
  }

  /** «3 millones 200 mil», «2 mil 500», 3万5000: digits that go on behind a magnitude. */
  #smallerLiteral(tokens: Tokens, from: number, run: Run): number | undefined {
    if (run.power < 3 || run.room < 1000) return undefined;
    // «2 milioni e 300 mila»
    const joiner = this.#tables.joiners.at(tokens, from);
    const end = joiner?.value === 'any' ? joiner.end : from;
    if (!tokens.is(end, DIGITS)) return undefined;
    const unspaced = tokens.has(end - 1, UNSPACED) && tokens.joined(end);
    if (tokens.joined(end) && !unspaced) return undefined;
    const literal = readLiteral(tokens, end, this.#separators);
    if (literal.code || literal.value.scale > 0) return undefined;
    const magnitude = this.#tables.magnitude(tokens, literal.end, false);
    const power = magnitude?.power ?? 0;
    const value = shift(literal.value, power);
    if (value.digits >= BigInt(run.room) || (power > 0 && literal.digits > (unspaced ? 4 : 3))) return undefined;
    if (power === 0 && end > from) return undefined;
    if (power === 0 && !unspaced) {
      // «1 million 300 000» and «2 mil 500», but never a number that may stand for itself
      if (tokens.goesOn(literal.end) || (run.room > 1000 ? literal.digits !== 0 : literal.digits !== 3))
        return undefined;
    }
    run.appendValue(value, power);
    return magnitude?.end ?? literal.end;
  }
}
