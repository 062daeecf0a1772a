import assert from 'node:assert/strict';
import { type Merge, mergeSidecars } from '../../src/core/claims/merge/merge.js';
import { parseSidecar } from '../../src/core/claims/sidecar/parse.js';
import { expected, flat } from '../core/claims/merge/oracle.js';
import { type Branches, branchesOf, deskBranchesOf, freshBranchesOf, wordsOf } from '../core/claims/merge/simulator.js';

const RUNS = Number(process.env.MERGE_RUNS ?? 150);

describe('merging what two branches made of a sidecar', function () {
  this.timeout(120_000);
  for (const [what, make] of [
    ['with a common list', branchesOf],
    ['at a desk', deskBranchesOf],
    ['without a sidecar at their base', freshBranchesOf],
  ] as const) {
    it(`${what}: leaves the true conflicts and nothing else, ${RUNS} times`, () => {
      for (let seed = 1; seed <= RUNS; seed++) checkMerge(make(seed));
    });
  }
});

function checkMerge(branches: Branches): void {
  const { seed, base, ours, theirs } = branches;
  const merged = mergeSidecars(base, ours, theirs);
  const { conflicts, agreed } = expected(branches);
  const names = namesOf(branches, merged);
  const found = merged.conflicts.map(({ claim, field }) => `${names.get(claim) ?? claim} ${unitOf(field)}`);
  assert.deepEqual([...new Set(found)].sort(), conflicts, `conflicts of ${seed}`);
  const { sidecar, problems } = parseSidecar(merged.text);
  assert.deepEqual(
    problems.filter(({ severity, id }) => severity === 'error' && id !== 'merge-conflict'),
    [],
    `seed ${seed}`,
  );
  const words = Object.values(sidecar?.claims ?? {}).map(wordsOf);
  assert.equal(new Set(words).size, words.length, `duplicates in ${seed}`);
  const result = flat(merged.text, names);
  for (const [key, value] of agreed) {
    if (value !== 'both') assert.equal(result.get(key), value, `${key} of ${seed}`);
  }
  const other = mergeSidecars(base, theirs, ours);
  assert.equal(other.conflicts.length, merged.conflicts.length);
  if (merged.conflicts.length > 0) return;
  assert.equal(other.text, merged.text, `merged the other way round: ${seed}`);
  assert.equal(mergeSidecars(base, merged.text, theirs).text, merged.text, `merged again: ${seed}`);
  assert.equal(mergeSidecars(base, ours, merged.text).text, merged.text, `merged again: ${seed}`);
}

/** Names by id: those of the versions, since the words may have changed. */
function namesOf({ base, ours, theirs }: Branches, merged: Merge): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const text of [base, ours, theirs, merged.text]) {
    for (const [id, claim] of Object.entries(text === '' ? {} : (parseSidecar(text).sidecar?.claims ?? {}))) {
      if (!names.has(id)) names.set(id, wordsOf(claim));
    }
  }
  return names;
}

function unitOf(field: string): string {
  const [first, second] = field.split('.');
  return first === 'reviews' || first === 'evidence' ? `${first} ${second}` : field;
}
