// npm run figures [FOLDER] [LIBRARY]: what share of other people's cases for amounts and dates the built library finds and
// reads right, as the scorer that lies beside them counts, and without what contradicts the contract or news usage. For the
// cases test/corpus/contradictions.json lists it, each with its reason; for the TimeBank a rule tells it. The data lie
// beside the repository and are no part of it.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Recognize, scoreCases, scoreLine, total, withoutMisses } from './figures/cases.js';
import { readContradictions } from './figures/contradictions.js';
import { type Class, classes, classOf, f1, isHit, type Measure, pairsOf } from './figures/timebank.js';

const folder = resolve(process.argv[2] ?? '../shared/data');
const { recognize } = createRequire(import.meta.url)(resolve(process.argv[3] ?? 'dist/index.cjs')) as {
  recognize: Recognize;
};
const listed = readContradictions('test/corpus/contradictions.json');
const DIMENSIONS = ['currency', 'percentage', 'dimension', 'number', 'date', 'daterange', 'duration', 'date-negative'];
const MEASURES: readonly Measure[] = ['strict', 'relaxed', 'value'];

console.log('Cases of other recognisers, eight languages together: as scored; without what contradicts us');
for (const dimension of DIMENSIONS) {
  const cases = await scoreCases(`${folder}/amounts-dates`, dimension, recognize);
  const kept = cases.map((one) => (listed.has(one.id) ? withoutMisses(one) : one));
  const left = cases.filter(({ id, misses }) => listed.has(id) && misses.length > 0).length;
  console.log(`${dimension.padEnd(14)} ${scoreLine(total(cases))}; ${scoreLine(total(kept))} (${left} listed)`);
  for (const { id, misses } of cases) {
    if (misses.length > 0 && !listed.has(id)) console.log(`  ${id} ${misses.join(' | ')}`);
    if (misses.length === 0 && listed.has(id)) console.log(`  ${id} is listed and no longer missed`);
  }
}

for (const language of ['es', 'en']) {
  const pairs = pairsOf(`${folder}/timex/timebank-${language}.jsonl`, recognize);
  console.log(`\nTimeBank, ${language}: as scored; without what contradicts us`);
  for (const measure of MEASURES) {
    const counts = new Map<Class, number>();
    const kept = pairs.filter((pair) => {
      const why = isHit(pair, measure) ? undefined : classOf(pair, measure);
      if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
      return !why;
    });
    const [all, rest] = [f1(pairs, measure), f1(kept, measure)];
    console.log(
      `${measure.padEnd(8)} ${all.f1.toFixed(1)} (${all.hits} of ${all.marked}, ${all.found} found); ${rest.f1.toFixed(1)} (${rest.hits} of ${rest.marked}, ${rest.found} found)`,
    );
    for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]))
      console.log(`  ${String(count).padStart(4)} ${classes[name]}`);
  }
}
