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

  it('go round Web Annotations: the same words, unchecked', async () => {
    program.file('from.md', ARTICLE);
    program.file(
      'table.csv',
      decide((await program.run(['export', 'from.md', '--format', 'csv'])).stdout, '40', 'disputed', ''),
    );
    await program.run(['import', 'table.csv', 'from.md', '--reviewer', 'ana']);
    const { code, stdout } = await program.run(['export', 'from.md', '--format', 'webannotation']);
    assert.equal(code, 0);
    program.file('to.md', ARTICLE);
    program.file('notes.json', stdout);
    const taken = { code: 0, stdout: '1 claim changed\n', stderr: '' };
    assert.deepEqual(await program.run(['import', 'notes.json', 'to.md']), taken);
    const claims = (name: string) =>
      Object.values(parseSidecar(readFileSync(path.join(program.folder, name), 'utf8')).sidecar!.claims);
    assert.deepEqual(
      claims('to.md.claims.yaml').map(({ target, status }) => [target, status]),
      claims('from.md.claims.yaml').map(({ target }) => [target, 'unchecked']),
    );
    program.file('notes.json', '[{"target":"https://example.org/"}]');
    const page = await program.run(['import', 'notes.json', 'to.md']);
    assert.deepEqual(
      [page.code, page.stderr],
      [1, 'factmark: notes.json: annotation 1 (): it quotes no words of the article\n'],
    );
    program.file('notes.json', '{');
    assert.equal((await program.run(['import', 'notes.json', 'to.md'])).code, 2);
  });

  it('write the checked copy in the language that is asked for, and ClaimReview with a publisher', async () => {
    const html = await program.run(['export', 'yard.md', '--format', 'html', '--interface', 'es']);
    assert.deepEqual([html.code, html.stderr], [0, '']);
    assert.match(html.stdout, /^<!DOCTYPE html>\n<html lang="es" dir="ltr">[\s\S]*Copia comprobada[\s\S]*<\/html>\n$/u);
    const about = ['--publisher', 'The Post', '--url', 'https://example.org/yard'];
    const reviews = await program.run(['export', 'from.md', '--format', 'claimreview', ...about]);
    assert.deepEqual(JSON.parse(reviews.stdout), { '@context': 'https://schema.org', '@graph': [] });
    for (const wrong of [
      ['--interface', 'xx'],
      ['--interface', '../x'],
      ['--url', 'javascript:1'],
    ]) {
      assert.equal((await program.run(['export', 'yard.md', '--format', 'html', ...wrong])).code, 2, wrong.join(' '));
    }
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
