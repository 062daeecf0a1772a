import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { readCsv, writeCsv } from '../../../src/core/export/csv.js';
import { Program } from './program.js';

const ARTICLE = '---\nlang: en\n---\nThe yard sold 40 boats for 12 million euros.\n';

describe('factmark export and import', function () {
  this.timeout(60_000);
  const program = new Program();
  before(() => program.build());
  after(() => program.remove());
  const sidecar = (): string => path.join(program.folder, 'yard.md.claims.yaml');
  const decide = (csv: string, words: string, status: string, verdict: string): string => {
    const [heads = [], ...rows] = readCsv(csv);
    const at = (head: string): number => heads.indexOf(head);
    const filled = rows.map((row) =>
      row[at('words')] !== words
        ? row
        : row.map((cell, index) => (index === at('status') ? status : index === at('verdict') ? verdict : cell)),
    );
    return writeCsv([heads, ...filled]);
  };

  it('go round a spreadsheet: a fact is signed off there, and the sidecar says so', async () => {
    program.file('yard.md', ARTICLE);
    const { code, stdout, stderr } = await program.run(['export', 'yard.md', '--format', 'csv', '--delimiter', 'tab']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.startsWith('\uFEFFid\tkind\twords\t'));
    program.file('table.csv', decide(stdout, '40', 'checked', 'correct'));
    const imported = await program.run(['import', 'table.csv', 'yard.md', '--reviewer', 'ana', '--date', '2024-04-02']);
    assert.deepEqual(imported, { code: 0, stdout: '1 claim changed\n', stderr: '' });
    const { claims } = parseSidecar(readFileSync(sidecar(), 'utf8')).sidecar!;
    assert.deepEqual(
      Object.values(claims).map(({ status, verdict, reviews }) => [status, verdict, reviews?.ana?.date]),
      [['checked', 'correct', '2024-04-02']],
    );
  });

  it('name what was not taken over, and exit with 1', async () => {
    const { stdout } = await program.run(['export', 'yard.md', '--format', 'csv']);
    program.file('table.csv', decide(stdout, '40', 'checked', 'incorrect'));
    program.file('yard.md', ARTICLE.replace('40', '41'));
    const before = readFileSync(sidecar(), 'utf8');
    const { code, stderr } = await program.run(['import', 'table.csv', 'yard.md', '--reviewer', 'eva']);
    assert.equal(code, 1);
    assert.match(stderr, /^factmark: table\.csv: row 2 \(c-\w{6}\): the words are now “41”; not signed off\n$/u);
    assert.equal(readFileSync(sidecar(), 'utf8'), before);
  });

  it('write nothing over a sidecar that cannot be read', async () => {
    program.file('bad.md', ARTICLE);
    program.file('bad.md.claims.yaml', '<<<<<<< a\nfactmark: 1\n');
    assert.equal((await program.run(['export', 'bad.md', '--format', 'csv'])).code, 2);
    const { code, stderr } = await program.run(['import', 'table.csv', 'bad.md', '--reviewer', 'ana']);
    assert.equal(code, 2);
    assert.match(stderr, /bad\.md\.claims\.yaml: line 1:/u);
    assert.equal(readFileSync(path.join(program.folder, 'bad.md.claims.yaml'), 'utf8'), '<<<<<<< a\nfactmark: 1\n');
  });

  it('refuse a table in another encoding, a folder, a format and a day that are none', async () => {
    program.file('new.md', ARTICLE);
    program.file('latin.csv', Buffer.from('id,words,status,verdict\n,año,checked,correct\n', 'latin1'));
    const { code, stderr } = await program.run(['import', 'latin.csv', 'new.md', '--reviewer', 'ana']);
    assert.equal(code, 2);
    assert.match(stderr, /latin\.csv: .*UTF-8/u);
    assert.ok(!existsSync(path.join(program.folder, 'new.md.claims.yaml')));
    for (const words of [
      ['export', '.', '--format', 'csv'],
      ['export', 'new.md', '--format', 'xls'],
      ['import', 'table.csv', 'new.md', '--date', 'today'],
    ]) {
      assert.equal((await program.run(words)).code, 2, words.join(' '));
    }
  });
});
