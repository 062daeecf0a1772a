import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { ARTICLE } from '../git/article.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

const SIDECAR = 'articulo.md.claims.yaml';

describe('factmark check and the history', function () {
  this.timeout(60_000);
  const program = new Program();
  let repository: Repository;
  const { text: base, claims } = firstPass(randomFrom(5));
  const [first, second] = claims as readonly [{ id: string; words: string }, { id: string; words: string }];
  const run = (words: readonly string[], folder = ''): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(execPath, [program.cli, 'check', ...words], {
      cwd: path.join(repository.folder, folder),
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
  const signed = (text: string, claim: { id: string; words: string }, reviewer: string, verdict = 'correct'): string =>
    editSidecar(text, {
      type: 'set-review',
      claim: claim.id,
      reviewer,
      review: { date: '2024-10-07', verdict, text: claim.words } as never,
    });
  const commitAs = (name: string, email: string, text: string, file = SIDECAR): void => {
    repository.git('config', 'user.name', name);
    repository.git('config', 'user.email', email);
    repository.commit(file, text, `By ${name}`);
  };
  before(() => program.build());
  after(() => program.remove());
  beforeEach(() => {
    repository = new Repository();
    repository.write('articulo.md', ARTICLE);
    repository.commit('articulo.md', ARTICLE, 'Article');
    repository.commit(SIDECAR, base, 'First pass');
    repository.git('tag', 'base');
  });
  afterEach(() => repository.remove());

  describe('--verify-signers', () => {
    const wrong = (words: readonly string[] = []): readonly string[] => {
      const { stdout } = run(['--verify-signers', 'base..HEAD', ...words]);
      return stdout.split('\n').filter((line) => line.includes('[signer'));
    };

    it('lets people sign for themselves: by name, address, its first part, or the name at GitHub', () => {
      let text = base;
      for (const [name, email, handle] of [
        ['Ana', 'ana@example.org', 'ana'],
        ['Ben Roe', 'broe@example.org', 'broe'],
        ['Carla Díaz', 'carla@example.org', 'carla@example.org'],
        ['Dan', '1234+danfacts@users.noreply.github.com', 'danfacts'],
      ] as const) {
        text = signed(text, first, handle);
        commitAs(name, email, text);
      }
      assert.deepEqual(wrong(), []);
    });

    it('reports a review under another name, a changed one too, and fails', () => {
      commitAs('Ana', 'ana@example.org', signed(base, first, 'ana'));
      commitAs('Ben Roe', 'broe@example.org', signed(signed(base, first, 'ana'), second, 'ana'));
      commitAs('Ben Roe', 'broe@example.org', signed(signed(base, first, 'ana', 'outdated'), second, 'ana'));
      const found = wrong();
      assert.equal(found.length, 2, found.join('\n'));
      for (const line of found)
        assert.match(line, /^articulo\.md\.claims\.yaml: error: Commit [0-9a-f]{10} by “Ben Roe”/u);
      assert.ok(found.some((line) => line.includes(second.id)) && found.some((line) => line.includes(first.id)));
      assert.equal(run(['--verify-signers', 'base..HEAD', '--fail-on', 'stale']).code, 1);
    });

    it('respects .mailmap', () => {
      commitAs('B. R.', 'old@example.org', signed(base, first, 'Ben Roe'));
      assert.equal(wrong().length, 1);
      repository.write('.mailmap', 'Ben Roe <broe@example.org> <old@example.org>\n');
      assert.deepEqual(wrong(), []);
    });

    it('does not hold reviews against whoever merged them, or moved the file', () => {
      repository.git('checkout', '-q', '-b', 'side');
      commitAs('Ana', 'ana@example.org', signed(base, first, 'ana'));
      repository.git('checkout', '-q', 'main');
      commitAs('Ben Roe', 'broe@example.org', `${ARTICLE}\nMore.\n`, 'articulo.md');
      repository.git('merge', '-q', '--no-edit', 'side');
      repository.git('mv', 'articulo.md', 'nuevo.md');
      repository.git('mv', SIDECAR, 'nuevo.md.claims.yaml');
      repository.git('commit', '-q', '-m', 'Moved');
      assert.deepEqual(wrong(), []);
    });

    it('names files from the folder it runs in', () => {
      mkdirSync(path.join(repository.folder, 'notas'));
      commitAs('Ben Roe', 'broe@example.org', signed(base, first, 'ana'));
      const { stdout } = run(['--verify-signers', 'base..HEAD', '..'], 'notas');
      assert.match(stdout, /^\.\.\/articulo\.md\.claims\.yaml: error: Commit/mu);
    });

    it('refuses what is no range', () => {
      assert.equal(run(['--verify-signers', 'HEAD']).code, 2);
      assert.equal(run(['--verify-signers', 'nothing..HEAD']).code, 2);
      assert.equal(run(['--verify-signers', '--output=x..y']).code, 2);
    });
  });

  describe('--changed-since', () => {
    const files = (...words: readonly string[]): readonly string[] => {
      const { stdout } = run(['--min-coverage', '100', ...words]);
      return [...stdout.matchAll(/^([^:]+):1:1: error/gmu)].map(([, file]) => file ?? '');
    };
    beforeEach(() => {
      repository.write('otro.md', ARTICLE);
      repository.write('otro.md.claims.yaml', 'factmark: 1\n');
      repository.git('add', '.');
      repository.git('commit', '-q', '-m', 'Another');
    });

    it('reads only articles that differ, or whose claims do, committed or not', () => {
      assert.deepEqual(files(), ['articulo.md', 'otro.md']);
      assert.deepEqual(files('--changed-since', 'base'), ['otro.md']);
      assert.deepEqual(files('--changed-since', 'HEAD'), []);
      assert.equal(run(['--changed-since', 'HEAD']).code, 0);
      repository.write(SIDECAR, signed(base, first, 'ana'));
      assert.deepEqual(files('--changed-since', 'HEAD'), ['articulo.md']);
      assert.deepEqual(files('--changed-since', 'base', 'articulo.md'), ['articulo.md']);
      repository.write('nuevo.md', ARTICLE);
      repository.write('nuevo.md.claims.yaml', 'factmark: 1\n');
      assert.deepEqual(files('--changed-since', 'HEAD'), ['articulo.md', 'nuevo.md']);
    });

    it('refuses what is no revision', () => {
      assert.equal(run(['--changed-since', 'nothing']).code, 2);
      assert.equal(run(['--changed-since', '--output=x']).code, 2);
    });
  });
});
