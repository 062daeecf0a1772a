// npm run anchoring [CONFIGURATIONS]: how well claims are found again, on the development set where it lies beside the
// repository, with thresholds chosen by cross-validation among so many (40 unless told), and on edits by rule.
import { crossValidate } from './anchoring/cross-validate.js';
import { developmentCases, isSynthetic } from './anchoring/development.js';
import { grouped } from './anchoring/grouped.js';
import {
  count,
  type Outcome,
  outcomeOf,
  outcomeTogether,
  outcomeWithEarlier,
  Reader,
  scoreLine,
} from './anchoring/score.js';
import { simulate } from './anchoring/simulate.js';

const configurations = Number(process.argv[2] ?? 40);
const row = (what: string, outcomes: readonly Outcome[]): void =>
  console.log(`${what.padEnd(32)} ${scoreLine(count(outcomes))}`);

const reader = new Reader();
const byRule = simulate(150).map((one) => ({ one, outcome: outcomeOf(one, reader) }));
console.log('Edits by rule of the articles of the corpus:');
for (const [kind, all] of grouped(byRule, ({ one }) => one.kind))
  row(
    kind,
    all.map(({ outcome }) => outcome),
  );
row(
  'all',
  byRule.map(({ outcome }) => outcome),
);

console.log('\nThe same with all other claims of the article:');
const together = simulate(40, 5).map((one) => ({
  one,
  alone: outcomeOf(one, reader),
  outcome: outcomeTogether(one, reader),
}));
for (const [kind, all] of grouped(together, ({ one }) => one.kind))
  row(
    kind,
    all.map(({ outcome }) => outcome),
  );
row(
  'all',
  together.map(({ outcome }) => outcome),
);
row(
  'all, each by itself',
  together.map(({ alone }) => alone),
);

const cases = developmentCases();
if (cases === undefined) {
  console.log('\nThe development set is not at hand.');
} else {
  const now = cases.map((one) => outcomeOf(one, reader));
  const part = (outcomes: readonly Outcome[], synthetic: boolean): readonly Outcome[] =>
    outcomes.filter((_, i) => isSynthetic(cases[i]!) === synthetic);
  console.log('\nDevelopment set, present thresholds:');
  row('real edits', part(now, false));
  row('syn-*', part(now, true));
  const earlier = cases.map((one) => outcomeWithEarlier(one, reader));
  row('real edits, earlier text known', part(earlier, false));
  row('syn-*, earlier text known', part(earlier, true));
  if (configurations > 1) {
    const { outcomes, choices, overall } = crossValidate(cases, simulate(20, 11), configurations);
    console.log(`\nDevelopment set, thresholds of each fold chosen on the others among ${configurations}:`);
    row('real edits', part(outcomes, false));
    row('syn-*', part(outcomes, true));
    for (const [fold, { worth, thresholds }] of choices.entries())
      console.log(`fold ${fold + 1}: ${worth.toFixed(4)} ${JSON.stringify(thresholds)}`);
    console.log(`all:    ${overall.worth.toFixed(4)} ${JSON.stringify(overall.thresholds)}`);
  }
}
