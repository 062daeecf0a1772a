import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { ARTICLE } from '../git/article.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

const SIDECAR = 'articulo.md.claims.yaml';

describe('factmark diff', function () {
  this.timeout(60_000);
  const program = new Program();
  let repository: Repository;
  const { text: base, claims } = firstPass(randomFrom(5));
  const cost = claims.find(({ words }) => words === '48 millones de euros')!;
  const run = (...words: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(execPath, [program.cli, 'diff', ...words], { cwd: repository.folder, encoding: 'utf8' });
  const signed = editSidecar(base, {
    type: 'sequence',
    edits: [
      { type: 'set-field', owner: { claim: cost.id }, path: ['status'], value: 'checked' },
      { type: 'set-field', owner: { claim: cost.id }, path: ['verdict'], value: 'correct' },
      {
        type: 'set-review',
        claim: cost.id,
        reviewer: 'ana',
        review: { date: '2024-10-07', verdict: 'correct', text: cost.words },
      },
    ],
  });
  before(() => program.build());
  after(() => program.remove());
  beforeEach(() => {
    repository = new Repository();
    repository.write('articulo.md', ARTICLE);
    repository.write(SIDECAR, signed);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'Signed');
    repository.git('tag', 'signed');
  });
  afterEach(() => repository.remove());

  it('compares a revision with the files as they are', () => {
    repository.write('articulo.md', ARTICLE.replace('48 millones', '49 millones'));
    const { status, stdout } = run('HEAD');
    assert.equal(status, 0);
    assert.match(
      stdout,
      new RegExp(
        `^articulo\\.md:7: signed words changed: “48 millones de euros” → “49 millones de euros” \\(ana\\) \\[${cost.id}\\]$`,
        'mu',
      ),
    );
    assert.equal(run('HEAD', 'HEAD').stdout, '');
  });

  it('compares two revisions, from any folder, after the article got another name', () => {
    mkdirSync(path.join(repository.folder, 'notas'));
    for (const name of ['articulo.md', SIDECAR]) {
      renameSync(path.join(repository.folder, name), path.join(repository.folder, 'notas', name));
    }
    repository.write(
      `notas/${SIDECAR}`,
      editSidecar(signed, { type: 'set-field', owner: { claim: cost.id }, path: ['verdict'], value: 'outdated' }),
    );
    repository.git('add', '-A');
    repository.git('commit', '-q', '-m', 'Moved');
    const { stdout } = spawnSync(execPath, [program.cli, 'diff', 'signed', 'HEAD', '--format', 'json'], {
      cwd: path.join(repository.folder, 'notas'),
      encoding: 'utf8',
    });
    const found = JSON.parse(stdout) as readonly { file: string; kind: string; claim: string }[];
    assert.deepEqual(
      found.map(({ file, kind, claim }) => [file, kind, claim]),
      [['notas/articulo.md', 'verdict', cost.id]],
    );
  });

  it('writes a table that words of the article cannot break out of', () => {
    repository.write(
      'articulo.md',
      ARTICLE.replace('48 millones de euros', '48 millones de euros | <b>@ana</b>\n\nX [a](b) costó 3 euros'),
    );
    const { stdout } = run('signed', '--format', 'markdown');
    assert.match(
      stdout,
      /^<!-- factmark: [^\n]*-->\n\*\*Facts and claims in 1 article:\*\* .*\n\n### articulo\.md\n\n\d+ .*\n\n\| Was \| Is \| State \| Who \| Source \|\n/u,
    );
    assert.ok(!/<b>|@ana|\]\(/u.test(stdout), stdout);
    assert.match(
      run('HEAD', 'HEAD', '--format', 'markdown').stdout,
      /^<!-- [^\n]+-->\nNo facts or claims change\.\n$/u,
    );
  });

  it('tells of new articles, and of files that cannot be read', () => {
    repository.write('nuevo.md', '---\nlang: es\n---\nLa torre mide 90 metros.\n');
    repository.write(SIDECAR, `<<<<<<< a\n${signed}`);
    const { stdout } = run('HEAD');
    assert.match(stdout, /^articulo\.md: sidecar unreadable: → “A merge left/mu);
    assert.match(stdout, /^nuevo\.md:4: new: “90 metros”$/mu);
  });

  it('refuses what is no revision', () => {
    for (const words of [['nothing'], ['HEAD', '--format', 'xml'], [], ['a', 'b', 'c'], ['--output=x', 'HEAD']]) {
      assert.equal(run(...words).status, 2, words.join(' '));
    }
  });

  it('prints a sidecar for git to compare', () => {
    const { stdout } = run('--textconv', SIDECAR);
    assert.match(
      stdout,
      /^“48 millones de euros”\n {2}status: checked, correct\n {2}reviews\n {4}ana\n {6}date: 2024-10-07\n/mu,
    );
    repository.write('.gitattributes', '*.claims.yaml diff=factmark\n');
    repository.git('config', 'diff.factmark.textconv', `"${execPath}" "${program.cli}" diff --textconv`);
    repository.write(
      SIDECAR,
      editSidecar(signed, { type: 'set-field', owner: { claim: cost.id }, path: ['verdict'], value: 'outdated' }),
    );
    const lines = repository
      .git('diff')
      .split('\n')
      .filter((line) => /^[+-] /u.test(line));
    assert.deepEqual(lines, ['-  status: checked, correct', '+  status: checked, outdated']);
    const broken = `<<<<<<< a\n${signed}`;
    repository.write(SIDECAR, broken);
    assert.equal(run('--textconv', SIDECAR).stdout, broken);
  });
});
