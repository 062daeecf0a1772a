import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { on, sidecarText } from '../claims/support.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

/** Some words of an article, signed as they stand there. */
function signed(source: string, ...words: readonly string[]): string {
  const claims = words.map((text, i): [string, object] => [
    `c-00000${i}`,
    {
      target: on(source, text, source.split(text).length - 1),
      status: 'checked',
      verdict: 'correct',
      reviews: { ana: { date: '2023-03-01', verdict: 'correct', text, sentence: sentenceOf(source, text) } },
    },
  ]);
  return sidecarText(Object.fromEntries(claims));
}

function sentenceOf(source: string, words: string): string {
  return source.split('\n').findLast((line) => line.includes(words)) ?? '';
}

const es = (day: string, jobs: string, more = ''): string =>
  `---\nlang: es\ndate: ${day}\n${more}---\n\nLa planta empleará a ${jobs} personas.\n\nEl pleno la aprobó por unanimidad.\n`;
const en = (name: string, more = ''): string =>
  `---\nlang: en\ndate: 2023-05-04\n${more}---\n\nThe yard was bought by ${name}.\n\nIt has 40 cranes.\n`;

describe('factmark corrections, over two years of a newsroom', function () {
  this.timeout(60_000);
  const program = new Program();
  const repository = new Repository();

  const save = (day: string, files: Readonly<Record<string, string>>, message = 'Edit'): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(repository.folder, name)), { recursive: true });
      repository.write(name, text);
    }
    commit(day, message);
  };
  const commit = (day: string, message: string): void => {
    process.env.GIT_COMMITTER_DATE = `${day}T12:00:00+01:00`;
    repository.git('add', '--all');
    repository.git('commit', '-q', '-m', message);
    delete process.env.GIT_COMMITTER_DATE;
  };
  const run = (...words: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(execPath, [program.cli, 'corrections', ...words], { cwd: repository.folder, encoding: 'utf8' });
  const articleAndClaims = (name: string, source: string, ...words: readonly string[]): Record<string, string> => ({
    [name]: source,
    [`${name}.claims.yaml`]: signed(source, ...words),
  });

  before(async () => {
    await program.build();
    save('2023-02-20', { 'README.md': 'Articles\n' });
    repository.git('tag', 'begin');
    save('2023-03-01', {
      ...articleAndClaims('planta.md', es('2023-03-10', '900'), '900'),
      ...articleAndClaims('draft.md', es('2022-01-10', '500', 'draft: true\n'), '500'),
      ...articleAndClaims('layout.md', es('2023-01-10', '3.000'), '3.000'),
      ...articleAndClaims('gone.md', es('2023-01-10', '7.000'), '7.000'),
    });
    // corrected before it appears, then put off, corrected again before the new day
    save('2023-03-05', articleAndClaims('planta.md', es('2023-03-10', '1.000'), '1.000'));
    save('2023-03-08', articleAndClaims('planta.md', es('2023-03-20', '1.000'), '1.000'));
    save('2023-03-15', articleAndClaims('planta.md', es('2023-03-20', '1.200'), '1.200'));
    // after publication: once signed anew, once not
    save('2023-04-02', articleAndClaims('planta.md', es('2023-03-20', '1.020'), '1.020'));
    save('2023-04-09', { 'planta.md': es('2023-03-20', '1.030') });
    save('2023-04-10', {
      'draft.md': es('2022-01-10', '550', 'draft: true\n'),
      'layout.md': es('2023-01-10', '**3000**'),
      'gone.md': '---\nlang: es\ndate: 2023-01-10\n---\n\nEl pleno la aprobó por unanimidad.\n',
    });
    repository.git('tag', 'spring');
    // signed only after it appeared, and before anybody changed it; then renamed, and changed under its new name
    save('2023-05-04', { 'yard.md': en('Helen Marsh') });
    save('2023-05-20', articleAndClaims('yard.md', en('Helen Marsh'), 'Helen Marsh'));
    mkdirSync(path.join(repository.folder, 'archive'));
    repository.git('mv', 'yard.md', 'archive/yard.md');
    repository.git('mv', 'yard.md.claims.yaml', 'archive/yard.md.claims.yaml');
    commit('2024-01-08', 'Archive');
    const entry = 'corrections:\n  - date: 2024-02-11\n    text: "The yard was bought by Ellen Marsh."\n';
    save('2024-02-11', articleAndClaims('archive/yard.md', en('Ellen Marsh', entry), 'Ellen Marsh'));
    repository.git('tag', 'end');
  });
  after(() => {
    program.remove();
    repository.remove();
  });

  it('tells of what readers were told wrong, and of nothing else', () => {
    const { status, stdout, stderr } = run('begin', 'end', '--format', 'json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const told = (JSON.parse(stdout) as readonly Record<string, unknown>[]).map(({ file, draft, noted }) => ({
      file,
      draft,
      noted,
    }));
    assert.deepEqual(told, [
      {
        file: 'archive/yard.md',
        draft:
          'An earlier version of this article said the yard was bought by Helen Marsh. The correct name is Ellen Marsh.',
        noted: true,
      },
      {
        file: 'gone.md',
        draft:
          'Una versión anterior de este artículo decía que la planta emplearía a 7.000 personas. Esa afirmación se ha retirado.',
        noted: false,
      },
      {
        file: 'planta.md',
        draft:
          'Una versión anterior de este artículo decía que la planta emplearía a 1.200 personas. La cifra correcta es 1.030.',
        noted: false,
      },
    ]);
  });

  it('tells where else the archive has the wrong figure', () => {
    repository.write(
      'other.md',
      '---\nlang: es\ndate: 2023-05-01\n---\n\nLa planta de Ardales empleará a 1.200 personas.\n',
    );
    const { stdout, stderr } = run('begin', 'spring', '--elsewhere');
    repository.git('clean', '-q', '-f');
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^planta\.md:6: .*1\.030\. .*\n {2}also in other\.md:6:\d+: “1\.200” in “La planta de Ardales empleará a 1\.200 personas\.”$/mu,
    );
    assert.equal(stdout.match(/also in/gu)?.length, 1);
  });

  it('takes only the changes between the two revisions', () => {
    assert.deepEqual(
      (JSON.parse(run('spring', 'end', '--format', 'json').stdout) as readonly { file: string }[]).map(
        ({ file }) => file,
      ),
      ['archive/yard.md'],
    );
    assert.equal(run('end').stdout, '');
  });

  it('compares with files that are not committed, as of a day', () => {
    repository.write('archive/yard.md', en('Ellen Marsh').replace('Ellen', 'Helena'));
    try {
      assert.equal(
        run('end', '--as-of', '2024-03-01').stdout,
        'archive/yard.md:6: An earlier version of this article said the yard was bought by Ellen Marsh. ' +
          'The correct name is Helena Marsh. (signed by ana) [c-000000]\n',
      );
      // the day of publication: nobody knows the hour
      assert.equal(run('end', '--as-of', '2023-05-04').stdout, '');
    } finally {
      repository.git('checkout', '-q', '--', '.');
    }
  });

  it('follows an article that was moved and is not committed', () => {
    repository.git('mv', 'archive/yard.md', 'yard.md');
    repository.git('mv', 'archive/yard.md.claims.yaml', 'yard.md.claims.yaml');
    repository.write('yard.md', en('Ellen Marsh').replace('Ellen', 'Helena'));
    try {
      assert.match(run('end', '--as-of', '2024-03-01').stdout, /^yard\.md:6: .*The correct name is Helena Marsh\./u);
    } finally {
      repository.git('reset', '-q', '--hard');
    }
  });

  it('writes Markdown in the language of each article', () => {
    const { stdout } = run('begin', 'spring', '--format', 'markdown');
    assert.match(stdout, /^### gone&#46;md|^### gone\.md/u);
    assert.equal(stdout.match(/^\*\*Fe de errores\*\*$/gmu)?.length, 2);
    assert.equal(run('end', 'end', '--format', 'markdown').stdout, 'No published article needs a correction.\n');
  });

  it('says what is wrong with its words', () => {
    for (const words of [
      [],
      ['begin', 'spring', 'end'],
      ['nowhere'],
      ['end', '--as-of', 'May'],
      ['end', '--format', 'x'],
    ]) {
      const { status, stderr } = run(...words);
      assert.equal(status, 2, words.join(' '));
      assert.notEqual(stderr, '');
    }
  });
});
