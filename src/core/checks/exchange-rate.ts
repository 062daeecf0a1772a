import Big from 'big.js';
import { formatDecimal, roundTo } from '../describe/numbers.js';
import type { Voice } from '../describe/voice.js';
import type { AmountFact } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { areRatiosDisjoint, quotient, type RatioInterval } from './interval.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { intervalOfMention } from './view/measured.js';
import { type Pair, pairsIn } from './view/pairs.js';
import { isDate, type Mention, type Sentence } from './view/passage.js';
import { WordList } from './view/word-list.js';

/*
 * E. Sums that are given in two currencies imply an exchange rate, and an article uses one: «4.000 millones de rublos (44,7
 * millones de dólares) … 12.000 millones (unos 160 millones de dólares)». The rates are intervals, from rounding and bounds
 * (see `interval.ts`); flagged is a pair whose rate has nothing in common with that of an earlier pair of the same
 * currencies. A date between them may stand for another rate and begins anew, unless it is within two months of the
 * publication or behind it; sums in a sentence with such a date are compared with none. Quotations and tables are left
 * out.
 */

export const checkExchangeRates: ArticleCheck = (view, voice) => {
  const nearly = WordList.of(view.words.nearly);
  const equals = WordList.of(view.words.equals);
  const findings: Finding[] = [];
  let known = new Map<string, Known>();
  // the currency last given in that of the key
  const partners = new Map<string, string>();
  for (const passage of view.stated) {
    const pairs = pairsIn(passage, equals);
    if (pairs.length === 0 && known.size === 0) continue;
    let next = 0;
    for (const sentence of passage.sentences) {
      const isDated = hasOtherDate(sentence, view);
      if (isDated) known = new Map();
      for (; next < pairs.length && pairs[next]!.start < sentence.end; next++) {
        const rated = isDated ? undefined : rateOf(pairs[next]!, nearly, partners);
        if (!rated) continue;
        const before = known.get(rated.currencies);
        const other = before && [before.highest, before.lowest].find(({ rate }) => areRatiosDisjoint(rate, rated.rate));
        if (other) findings.push(found(rated, other, voice));
        known.set(rated.currencies, widened(before, rated));
      }
    }
  }
  return findings;
};

interface Rated {
  readonly pair: Pair;
  /** Both codes, in the order of the alphabet. */
  readonly currencies: string;
  /** The first per unit of the second. */
  readonly rate: RatioInterval;
}

/** Of the pairs seen of two currencies, those with the highest and with the lowest rate: one of them is furthest off. */
interface Known {
  readonly highest: Rated;
  readonly lowest: Rated;
}

function widened(before: Known | undefined, rated: Rated): Known {
  if (!before) return { highest: rated, lowest: rated };
  const isHigher = isAbove(rated.rate.low, before.highest.rate.low);
  const isLower = isAbove(before.lowest.rate.high, rated.rate.high);
  return { highest: isHigher ? rated : before.highest, lowest: isLower ? rated : before.lowest };
}

function isAbove(a: RatioInterval['low'], b: RatioInterval['low']): boolean {
  return a.over.times(b.under).gt(b.over.times(a.under));
}

function rateOf(pair: Pair, nearly: WordList, partners: Map<string, string>): Rated | undefined {
  const { first, second } = pair;
  const b = second.fact.value.currency;
  if (b === undefined) return undefined;
  const a = currencyOf(first, partners.get(b));
  if (a === undefined || a === b) return undefined;
  partners.set(b, a);
  const [one, other] = a < b ? [first, second] : [second, first];
  const [over, under] = [intervalOfMention(one, nearly), intervalOfMention(other, nearly)];
  const rate = over && under && quotient(over, under);
  return rate && { pair, currencies: a < b ? `${a} ${b}` : `${b} ${a}`, rate };
}

/** The currency of a sum; a bare number before a sum in brackets is in the one that was given so before. */
function currencyOf({ fact: { value } }: Mention<AmountFact>, before: string | undefined): string | undefined {
  return value.currency ?? (value.type === 'count' && value.of === undefined ? before : undefined);
}

/** Two months, in days. */
const NEAR = 62;

/** Whether a sentence names a time for which another rate may have held. */
function hasOtherDate({ mentions }: Sentence, { published }: ArticleView): boolean {
  return mentions.some((mention) => {
    if (!isDate(mention) || mention.fact.value.type === 'duration' || mention.fact.value.type === 'set') return false;
    const { start, timex } = mention.fact.value;
    if (/^(?:PRESENT|FUTURE)_REF$/u.test(timex)) return false;
    if (published === undefined || start === undefined) return true;
    return Date.parse(start) < Date.parse(published) - NEAR * 86_400_000;
  });
}

function found({ pair, rate, currencies }: Rated, other: Rated, voice: Voice): Finding {
  const { passage, start, end } = pair;
  const message = voice.t(
    '{0} is at {1}, but {2} at {3}: the exchange rates differ.',
    quoted(passage.text.slice(start, end)),
    said(rate, currencies, voice),
    quoted(other.pair.passage.text.slice(other.pair.start, other.pair.end)),
    said(other.rate, currencies, voice),
  );
  const related = [other.pair.passage.toSource(other.pair)];
  return { id: 'exchange-rate', severity: 'warning', message, related, ...passage.toSource(pair) };
}

/** The rate, from its lowest to its highest, in the direction in which it is at least one. */
function said({ low, high }: RatioInterval, currencies: string, voice: Voice): string {
  const [a, b] = currencies.split(' ') as [string, string];
  const isTurned = low.over.lt(low.under);
  const ends = isTurned ? [high.under.div(high.over), low.under.div(low.over)] : [low, high].map(sizeOf);
  const [from, to] = ends.map((end) => formatDecimal(roundTo(new Big(end), 3), voice));
  return voice.t('{0} – {1} {2} per {3}', from ?? '', to ?? '', isTurned ? b : a, isTurned ? a : b);
}

const sizeOf = ({ over, under }: RatioInterval['low']): Big => over.div(under);
