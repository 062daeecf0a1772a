import Big from 'big.js';
import type { AmountValue } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import { dimensionOf, type Measure, type MeasureDimension } from './units.js';
import { type Pair, pairsIn } from './view/pairs.js';
import { WordList } from './view/word-list.js';

/*
 * F. A measure and the same in brackets in another unit: «20 millas (20 km)». Flagged when neither, converted into the unit
 * of the other, comes to what is written there, give or take half of its last digit that is not zero, but no more than a
 * tenth; a bound that both have, or “about”, allows a tenth on either side. A unit that is several (tons, gallons, miles)
 * may be any of them. Also flagged is a power that is said again as an energy with the same figure in another prefix («100
 * megavatios (100.000 kWh)»): they differ by the hours. Other pairs of unlike measures (40 t, 16 m) are two facts and not
 * one. Never nominal sizes, which have several numbers, nor quotations and tables.
 */

export const checkUnitConversions: ArticleCheck = (view, voice) => {
  const equals = WordList.of(view.words.equals);
  return view.stated
    .flatMap((passage) => pairsIn(passage, equals))
    .flatMap((pair): readonly Finding[] => {
      const problem = problemOf(pair);
      if (problem === undefined) return [];
      const [first, second] = [quoted(pair.first.fact.text), quoted(pair.second.fact.text)];
      const message =
        problem === 'kind'
          ? voice.t('{0} is power and {1} is energy: one is not the other in another unit.', first, second)
          : voice.t('{0} and {1} are not the same.', first, second);
      const { start, end } = pair.passage.toSource(pair);
      const related = [{ start: pair.second.fact.start, end: pair.second.fact.end }];
      return [{ id: 'unit-conversion', severity: 'warning', message, related, start, end }];
    });
};

function problemOf({ first, second }: Pair): 'value' | 'kind' | undefined {
  const [a, b] = [first.fact.value, second.fact.value];
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return undefined;
  const [ofA, ofB] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  if (!ofA || !ofB) return undefined;
  if (ofA.name === ofB.name) {
    const readings = (value: AmountValue): readonly AmountValue[] => [value, ...(value.alternatives ?? [])];
    const fits = readings(a).some((one) => readings(b).some((other) => fitsEither(one, ofA, other, ofB)));
    return fits ? undefined : 'value';
  }
  const isMixed = [ofA.name, ofB.name].sort().join() === 'energy,power';
  const isOtherPrefix = a.amount !== b.amount;
  // a watt beside a watt-hour, as if an hour were nothing
  return isMixed && isOtherPrefix && fitsEither(a, inHours(ofA), b, inHours(ofB)) ? 'kind' : undefined;
}

/** The factors of energy in watt-hours, so that a power in watts can be set beside it. */
function inHours(dimension: MeasureDimension): MeasureDimension {
  if (dimension.name === 'power') return dimension;
  const measures = dimension.measures.map(({ factor }) => ({ factor: new Big(factor).div(3600).toFixed() }));
  return { ...dimension, measures };
}

function fitsEither(a: AmountValue, ofA: MeasureDimension, b: AmountValue, ofB: MeasureDimension): boolean {
  const isLoose = a.bound === 'about' || b.bound === 'about' || a.bound !== b.bound;
  const ends = [
    [a.min ?? a.amount, b.min ?? b.amount],
    [a.max ?? a.amount, b.max ?? b.amount],
  ] as const;
  return ofA.measures.some((one) =>
    ofB.measures.some((other) =>
      ends.every(([from, to]) => {
        if (from === null || to === null || from.includes('/') || to.includes('/')) return true;
        const [x, y] = [new Big(from), new Big(to)];
        return isNear(converted(x, one, other), y, isLoose) || isNear(converted(y, other, one), x, isLoose);
      }),
    ),
  );
}

function converted(value: Big, from: Measure, to: Measure): Big {
  const base = value.plus(from.offset ?? 0).times(from.factor);
  return base.div(to.factor).minus(to.offset ?? 0);
}

/** Whether a value is what is written, as far as that is rounded. */
function isNear(value: Big, written: Big, isLoose: boolean): boolean {
  const tenth = written.abs().div(10);
  // half of the last digit that is not zero
  const half = new Big(`5e${written.e - written.c.length}`);
  const tolerance = isLoose ? (half.gt(tenth) ? half : tenth) : half.lt(tenth) || written.eq(0) ? half : tenth;
  return value.minus(written).abs().lte(tolerance);
}
