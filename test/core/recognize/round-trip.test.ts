import assert from 'node:assert/strict';
import { env, stdout } from 'node:process';
import { readTables, tabled, written } from './round-trip/languages.js';
import { type Outcome, roundTrip, share, table } from './round-trip/report.js';

/** Seeds divided by commas; with them the whole is read and told in a table (`npm run round-trip`). */
const seeds = env.FACTMARK_ROUND_TRIP?.split(',');
const rounds = seeds ? 30 : 1;

/** The figures belong to one release of CLDR; another writes some languages otherwise. */
const same = process.versions.cldr?.startsWith('48');

describe('reads back what ICU writes', function () {
  this.timeout(seeds ? 600_000 : 30_000);

  for (const seed of seeds ?? ['ordinary']) {
    describe(`seed ${seed}`, () => {
      let outcomes: readonly Outcome[];

      before(function () {
        if (!same) this.skip();
        readTables();
        outcomes = tabled().map((language) => roundTrip(language, seed, rounds));
        if (seeds) stdout.write(`${table(outcomes)}\n${misses(outcomes)}\n`);
      });

      it('in the languages written by hand: 99 %', () => {
        assert.ok(share(outcomes.filter(({ language }) => written.has(language))) >= (seeds ? 0.99 : 0.98));
      });

      it('in a hundred languages: 97 %', () => {
        assert.ok(outcomes.length >= 100);
        assert.ok(share(outcomes) >= 0.97);
      });
    });
  }
});

/** The first miss of each kind in each language. */
function misses(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ misses }) =>
      misses.filter(({ test }, i) => misses.findIndex((one) => one.test.kind === test.kind) === i),
    )
    .map(({ test, read }) => `${test.language}  ${test.kind}  «${test.text}»  ${read}`)
    .join('\n');
}
