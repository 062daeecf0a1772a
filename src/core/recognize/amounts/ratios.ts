import { compare, type Decimal, decimal, shift, toInteger } from '../decimal.js';
import type { NumberMention, NumberMentions } from '../numbers/number.js';
import { CAPITAL, type Tokens, WORD } from '../words/tokens.js';
import { fractionOf, shareOf } from './fractions.js';
import { type AmountDraft, draftAmount, type Measure } from './mention.js';
import type { AmountTables } from './tables.js';

const HYPHEN = 0x2d;
/** A share is seldom given of more parts, but for tens, hundreds and thousands. */
const MOST_PARTS = 100;

/** A ratio that starts with this number: two thirds, one in five, 3 de cada 10, 2/3 of; or a fraction of a unit. */
export function readRatio(
  tokens: Tokens,
  number: NumberMention,
  numbers: NumberMentions,
  tables: AmountTables,
): AmountDraft | undefined {
  const { start, end } = number;
  if (number.code) return writtenFraction(tokens, number, numbers, tables);
  if (number.ordinal || number.power > 0 || number.attached) return undefined;
  const out = tables.outOf.at(tokens, end);
  if (out) return outOf(number, numbers.at(out.end));
  const across = behindNoun(tokens, end, tables);
  const of = across > 0 ? outOf(number, numbers.at(across)) : undefined;
  // «un livre sur deux sœurs» is about them, «7 jours sur 7» is always
  const part = of?.denominator !== undefined && compare(number.value, of.denominator) < 0;
  if (of && part && tables.nouns.at(tokens, of.end, 0) === undefined) return of;
  const hyphen = tokens.sign(end) === HYPHEN && tokens.joined(end) ? 1 : 0;
  const fraction = tables.fractions.at(tokens, end + hyphen);
  if (!fraction || toInteger(number.value) < 1) return undefined;
  const share = number.value.scale === 0 ? shareOf(number.value.digits, fraction.value) : undefined;
  // “a quarter-point cut”: the article is that of the cut
  const compound = number.article && tokens.sign(fraction.end) === HYPHEN && tokens.joined(fraction.end);
  const from = compound ? fraction.start : start;
  const measured = share && fractionOfUnit(tokens, from, fraction.end, share, numbers, tables);
  if (measured) return measured;
  // “a quarter-final”
  if (compound) return undefined;
  // «un terzo incomodo»: an ordinal with its noun
  const ordinal = number.article && numbers.at(fraction.start)?.ordinal && tokens.is(fraction.end, WORD);
  if (ordinal && isContentWord(tokens, fraction.end, tables)) return undefined;
  // «120 quartos» are rooms, “two quarters” half a year
  if (!isReduced(toInteger(number.value), fraction.value)) return undefined;
  const amount = ratio(start, fraction.end, number.value, decimal(fraction.value));
  amount.partitive = tables.measures.link(tokens, fraction.end) !== undefined;
  return amount;
}

/** «más de la mitad», “nearly half”: a half that is bounded; without a bound it may be that of a match or a year. */
export function readHalf(tokens: Tokens, { start, end }: NumberMention, tables: AmountTables): AmountDraft | undefined {
  if (tables.halves.at(tokens, start)?.end !== end) return undefined;
  const bound = tables.boundBefore(tokens, start);
  // «hasta la mitad de 2026»
  if (!bound || bound.value === 'at-most' || tokens.hyphenated(end)) return undefined;
  // «casi media hora», “nearly half a point”
  if (tables.measures.behind(tokens, end, true)) return undefined;
  return ratio(start, end, decimal(1), decimal(2));
}

/** «trois sur dix»: the share that `part` is of `whole`. */
function outOf(part: NumberMention, whole: NumberMention | undefined): AmountDraft | undefined {
  if (!whole || whole.code || whole.power > 0 || compare(part.value, whole.value) > 0) return undefined;
  const all = toInteger(whole.value);
  if (whole.digits === 4 || all < 2) return undefined;
  // “700 van de 770 werknemers” are two counts
  if (all > MOST_PARTS && toInteger(part.value) > 1 && !/^10+$/.test(String(all))) return undefined;
  return ratio(part.start, whole.end, part.value, whole.value);
}

/** Token behind the word that makes a ratio across the noun at token `i` («deux salariés | sur | trois»), or 0. */
function behindNoun(tokens: Tokens, i: number, tables: AmountTables): number {
  if (!tokens.is(i, WORD) || tokens.joined(i) || tables.functionWords.at(tokens, i)) return 0;
  return tables.outOfBehindNoun.at(tokens, i + 1)?.end ?? 0;
}

/** Whether the word at token `i` is neither a name nor one that links, bounds or belongs to grammar. */
function isContentWord(tokens: Tokens, i: number, { measures, functionWords, boundsAfter }: AmountTables): boolean {
  if (tokens.has(i, CAPITAL) || tokens.joined(i)) return false;
  return !(measures.link(tokens, i) ?? functionWords.at(tokens, i) ?? boundsAfter.at(tokens, i));
}

/** Whether a fraction is a part of a whole that cannot be said shorter. */
function isReduced(part: number, whole: number): boolean {
  if (part >= whole) return false;
  for (let divisor = 2; divisor <= part; divisor++) if (part % divisor === 0 && whole % divisor === 0) return false;
  return true;
}

function ratio(start: number, end: number, low: Decimal, denominator: Decimal): AmountDraft {
  const amount = draftAmount(start, end, low, undefined, false);
  amount.denominator = denominator;
  return amount;
}

/** “a quarter of a percentage point”, «tres cuartos de litro», “a quarter mile”, «tres cuartos de millón». */
function fractionOfUnit(
  tokens: Tokens,
  start: number,
  end: number,
  share: Decimal,
  numbers: NumberMentions,
  tables: AmountTables,
): AmountDraft | undefined {
  const { measures, magnitudes, nouns } = tables;
  const link = measures.link(tokens, end);
  let at = link?.end ?? end;
  const article = link && numbers.at(at);
  const one = article?.article ? article.end : at;
  const magnitude = link && magnitudes.at(tokens, one);
  if (magnitude) {
    const low = shift(share, magnitude.value);
    at = measures.link(tokens, magnitude.end)?.end ?? magnitude.end;
    const measure = measures.behind(tokens, at, true);
    if (measure) return draftAmount(start, measure.end, low, measure.value, false);
    const amount = draftAmount(start, magnitude.end, low, undefined, false);
    amount.of = nouns.at(tokens, magnitude.end, magnitude.value);
    return amount;
  }
  const behind = measures.behind(tokens, one, true);
  if (!behind) return undefined;
  const single = !link || one > at || !nouns.isPlural(tokens, behind.end - 1);
  const measure = unitOf(behind.value);
  if (
    !single ||
    (measure.is === 'money' && one === at) ||
    (measure.is === 'points' && !link && tokens.sign(end) !== HYPHEN)
  )
    return undefined;
  const low = measure.is === 'points' ? shift(share, measure.power) : share;
  return draftAmount(start, behind.end, low, measure, false);
}

/** “a quarter of a point” of interest. */
const unitOf = (measure: Measure): Measure =>
  measure.is === 'unit' && measure.code === '{point}' ? { is: 'points', power: 0 } : measure;

/** «2/3 de», where something is divided, or “1/4 mile”; dates and seasons look the same. */
function writtenFraction(
  tokens: Tokens,
  number: NumberMention,
  numbers: NumberMentions,
  tables: AmountTables,
): AmountDraft | undefined {
  const fraction = fractionOf(tokens, number);
  if (!fraction) return undefined;
  const { start, end } = number;
  const { low, denominator, share } = fraction;
  const measured = share && fractionOfUnit(tokens, start, end, share, numbers, tables);
  if (measured?.measure) return measured;
  if (low >= denominator || denominator > 10 || !tables.measures.link(tokens, end)) return undefined;
  return ratio(start, end, decimal(low), decimal(denominator));
}
