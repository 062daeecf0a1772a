import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { mergeSidecars } from '../../src/core/claims/merge/merge.js';
import { parseSidecar } from '../../src/core/claims/sidecar/parse.js';
import { type Branches, branchesOf, deskBranchesOf, freshBranchesOf } from '../core/claims/merge/simulator.js';
import { Program } from '../core/cli/program.js';
import { Repository } from '../core/git/repository.js';

const SIDECAR = 'articulo.md.claims.yaml';
/** Of each of the three ways to bring branches together. */
const RUNS = Number(process.env.MERGE_DRIVER_RUNS ?? 12);

describe('git with factmark merge as its driver', function () {
  this.timeout(300_000);
  const program = new Program();
  const repository = new Repository();
  before(async () => {
    await program.build();
    const { status, stderr } = spawnSync(execPath, [program.cli, 'init'], { cwd: repository.folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'Set up');
    repository.git('tag', 'start');
  });
  after(() => {
    program.remove();
    repository.remove();
  });

  /** Leaves the checkout on Ana's branch, with Luis's commit beside it. */
  function prepare(name: string, { base, ours, theirs }: Branches): void {
    repository.git('checkout', '-q', '-f', '-b', `base-${name}`, 'start');
    if (base === '') repository.git('commit', '-q', '--allow-empty', '-m', 'Nothing yet');
    else repository.commit(SIDECAR, base, 'First pass');
    repository.git('checkout', '-q', '-b', `luis-${name}`);
    repository.commit(SIDECAR, theirs, 'Luis');
    repository.git('checkout', '-q', '-b', `ana-${name}`, `base-${name}`);
    repository.commit(SIDECAR, ours, 'Ana');
  }

  const ways: Readonly<Record<string, { run: (name: string) => number | null; abort: readonly string[] }>> = {
    merge: {
      run: (name) => repository.try('merge', '-q', '--no-edit', `luis-${name}`).status,
      abort: ['merge', '--abort'],
    },
    rebase: {
      run: (name) => repository.try('rebase', '-q', `ana-${name}`, `luis-${name}`).status,
      abort: ['rebase', '--abort'],
    },
    'cherry-pick': {
      run: (name) => repository.try('cherry-pick', `luis-${name}`).status,
      abort: ['cherry-pick', '--abort'],
    },
  };

  for (const [way, { run, abort }] of Object.entries(ways)) {
    it(`${way}: leaves the true conflicts only, ${RUNS} times`, () => {
      for (let i = 1; i <= RUNS; i++) {
        const make = [branchesOf, deskBranchesOf, freshBranchesOf][i % 3]!;
        const branches = make(i);
        const name = `${way}-${i}`;
        prepare(name, branches);
        const status = run(name);
        const { text, conflicts } = mergeSidecars(branches.base, branches.ours, branches.theirs);
        assert.equal(status === 0, conflicts.length === 0, `${name} ended with ${status}`);
        assert.equal(repository.read(SIDECAR), text, name);
        if (status !== 0) repository.git(...abort);
      }
    });
  }

  it('leaves a conflict as YAML that names both sides, and git waits for somebody to decide', () => {
    const seed = Array.from({ length: 500 }, (_, i) => i + 1).find((one) => {
      const { base, ours, theirs } = deskBranchesOf(one);
      return mergeSidecars(base, ours, theirs).conflicts.length > 0;
    });
    assert.ok(seed);
    prepare('conflict', deskBranchesOf(seed));
    const { status, stdout, stderr } = repository.try('merge', '--no-edit', 'luis-conflict');
    assert.equal(status, 1);
    assert.match(stdout + stderr, /factmark: articulo\.md\.claims\.yaml: c-\w{6} .*: conflict: ours .+, theirs /u);
    const { sidecar, problems } = parseSidecar(repository.read(SIDECAR));
    assert.ok(sidecar);
    assert.ok(problems.some(({ id }) => id === 'merge-conflict'));
    assert.match(repository.git('status', '--porcelain'), /^(?:UU|AA) articulo/mu);
    repository.git('merge', '--abort');
  });

  it('merges line by line when the program is gone', () => {
    const driver = repository.git('config', 'merge.factmark.driver').trimEnd();
    repository.git('config', 'merge.factmark.driver', driver.replaceAll('cli.cjs', 'gone.cjs'));
    prepare('gone', freshBranchesOf(1));
    assert.equal(repository.try('merge', '-q', '--no-edit', 'luis-gone').status, 1);
    assert.match(repository.read(SIDECAR), /^<{7} ours$/mu);
    repository.git('merge', '--abort');
    repository.git('config', 'merge.factmark.driver', driver);
  });
});
