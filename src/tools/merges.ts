import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { expected } from '../../test/core/claims/merge/oracle.js';
import { type Branches, branchesOf, deskBranchesOf, freshBranchesOf } from '../../test/core/claims/merge/simulator.js';
import { mergeSidecars } from '../core/claims/merge/merge.js';

/**
 * Merges what two simulated branches made of a sidecar, with the driver and with plain git, and counts conflicts:
 * `npm run merges -- [RUNS]`. True is a conflict when both branches decided the same thing differently, as told by
 * another program than the one that merges; spurious is any other.
 */
const runs = Number(argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'factmark-merges-'));

interface Counts {
  trueConflicts: number;
  driverConflicts: number;
  driverSpurious: number;
  missed: number;
  gitConflicts: number;
  gitSpurious: number;
  milliseconds: number;
}

function count(make: (seed: number) => Branches): Counts {
  const counts: Counts = {
    trueConflicts: 0,
    driverConflicts: 0,
    driverSpurious: 0,
    missed: 0,
    gitConflicts: 0,
    gitSpurious: 0,
    milliseconds: 0,
  };
  for (let seed = 1; seed <= runs; seed++) {
    const branches = make(seed);
    const isTrue = expected(branches).conflicts.length > 0;
    const start = process.cpuUsage();
    const { conflicts } = mergeSidecars(branches.base, branches.ours, branches.theirs);
    const { user, system } = process.cpuUsage(start);
    counts.milliseconds += (user + system) / 1000;
    const byGit = conflictsWithGit(branches);
    counts.trueConflicts += Number(isTrue);
    counts.driverConflicts += Number(conflicts.length > 0);
    counts.driverSpurious += Number(conflicts.length > 0 && !isTrue);
    counts.missed += Number(conflicts.length === 0 && isTrue);
    counts.gitConflicts += Number(byGit);
    counts.gitSpurious += Number(byGit && !isTrue);
  }
  return counts;
}

function conflictsWithGit({ base, ours, theirs }: Branches): boolean {
  for (const [name, text] of Object.entries({ base, ours, theirs })) writeFileSync(join(folder, name), text);
  const { status } = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], { cwd: folder });
  return status !== 0;
}

try {
  for (const [what, make] of Object.entries({
    'a common list': branchesOf,
    'a desk': deskBranchesOf,
    'no sidecar at the base': freshBranchesOf,
  })) {
    const counts = count(make);
    const share = (part: number): string => `${((100 * part) / runs).toFixed(1)} %`;
    console.log(`${what}, ${runs} merges
  true conflicts          ${share(counts.trueConflicts)}
  driver: conflicts       ${share(counts.driverConflicts)}, spurious ${share(counts.driverSpurious)}, missed ${share(counts.missed)}
  git merge-file          ${share(counts.gitConflicts)}, spurious ${share(counts.gitSpurious)}
  a merge by the driver   ${(counts.milliseconds / runs).toFixed(1)} ms of CPU`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
