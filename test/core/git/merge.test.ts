import assert from 'node:assert/strict';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { decision, randomFrom, shuffled } from './decisions.js';
import { firstPass } from './firstPass.js';
import { Repository } from './repository.js';

interface Case {
  readonly seed: number;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** What one person would have who made all decisions. */
  readonly both: string;
}

const RUNS = 100;
/** So many of the runs go through branches, the others through what git merges files with. */
const ON_BRANCHES = 20;
const SIDECAR = 'articulo.md.claims.yaml';

/** Two people decide up to ten different facts each, neighbours among them, in any order. */
function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const { text: base, claims, sources } = firstPass(random);
  const chosen = shuffled(claims, random);
  const count = (): number => 1 + Math.floor(random() * 10);
  const mine = chosen.splice(0, count());
  const yours = chosen.splice(0, count());
  const decide = (text: string, facts: typeof mine, reviewer: string, numbers: () => number): string =>
    facts.reduce(
      (before, { id, words }) =>
        editSidecar(before, { type: 'sequence', edits: decision(id, words, sources, reviewer, numbers) }),
      text,
    );
  const ours = decide(base, mine, 'ana', randomFrom(seed + 1e6));
  const theirs = decide(base, yours, 'luis', randomFrom(seed + 2e6));
  const both = decide(ours, yours, 'luis', randomFrom(seed + 2e6));
  return { seed, base, ours, theirs, both };
}

describe('claims that two people decide on two branches', function () {
  this.timeout(60_000);
  const repository = new Repository();
  after(() => repository.remove());
  const cases = Array.from({ length: RUNS }, (_, i) => caseOf(i + 1));

  it('start from a first pass over thirty facts', () => {
    assert.equal(Object.keys(parseSidecar(cases[0]!.base).sidecar?.claims ?? {}).length, 30);
  });

  it(`merge without conflict in ${RUNS} of ${RUNS} runs of git merge-file`, () => {
    const failed = cases.filter(({ base, ours, theirs, both }) => {
      repository.write('base', base);
      repository.write('ours', ours);
      repository.write('theirs', theirs);
      const { status, stdout } = repository.try('merge-file', '-p', 'ours', 'base', 'theirs');
      return status !== 0 || stdout !== both;
    });
    assert.deepEqual(
      failed.map(({ seed }) => seed),
      [],
    );
  });

  it(`merge without conflict in ${ON_BRANCHES} of ${ON_BRANCHES} runs on real branches`, () => {
    const failed: number[] = [];
    for (const { seed, base, ours, theirs, both } of cases.slice(0, ON_BRANCHES)) {
      repository.git('checkout', '-q', '--orphan', `base-${seed}`);
      repository.commit(SIDECAR, base, 'First pass');
      repository.git('checkout', '-q', '-b', `luis-${seed}`);
      repository.commit(SIDECAR, theirs, 'Luis');
      repository.git('checkout', '-q', `base-${seed}`);
      repository.commit(SIDECAR, ours, 'Ana');
      const { status } = repository.try('merge', '-q', '--no-edit', `luis-${seed}`);
      if (status !== 0) repository.git('merge', '--abort');
      if (status !== 0 || repository.read(SIDECAR) !== both) failed.push(seed);
    }
    assert.deepEqual(failed, []);
  });
});
