import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { Program } from '../cli/program.js';
import { ARTICLE } from '../git/article.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { Repository } from '../git/repository.js';

const SIDECAR = 'articulo.md.claims.yaml';
const SENTENCE = 'La autoridad portuaria emplea a 310 personas.';
const PARAGRAPH = ARTICLE.split('\n\n').find((one) => one.includes(SENTENCE)) ?? '';

describe('a paragraph that is cut, and put back days later', function () {
  this.timeout(60_000);
  const program = new Program();
  const repository = new Repository();
  before(() => program.build());
  after(() => {
    program.remove();
    repository.remove();
  });
  const run = (...words: readonly string[]): string =>
    spawnSync(execPath, [program.cli, ...words], { cwd: repository.folder, encoding: 'utf8' }).stdout;
  const commit = (name: string, text: string, day: string): void => {
    repository.write(name, text);
    repository.git('add', name);
    repository.git('commit', '-q', '--date', `${day}T09:00:00+01:00`, '-m', day);
  };
  const findings = (): readonly string[] =>
    run('check', '--format', 'text')
      .split('\n')
      .filter((line) => /\[(?:gone|stale|context|ambiguous)\b/u.test(line));

  it('finds its claims and signatures again, and git tells the story', () => {
    const { text, claims } = firstPass(randomFrom(3));
    const { id } = claims.find(({ words }) => words === '310') ?? { id: '' };
    const other = claims.find(({ words }) => words === '620 metros') ?? { id: '', words: '' };
    const signed = (sidecar: string, claim: string, words: string, date: string): string => {
      const state = checkedArticle(ARTICLE, { sidecar, kinds: [] }).states.find((one) => one.id === claim);
      const sentence = state?.sentence ?? '';
      const review = { date, verdict: 'correct', text: words, sentence } as const;
      return editSidecar(sidecar, {
        type: 'sequence',
        edits: [
          { type: 'set-field', owner: { claim }, path: ['status'], value: 'checked' },
          { type: 'set-field', owner: { claim }, path: ['verdict'], value: 'correct' },
          { type: 'set-review', claim, reviewer: 'ana', review },
        ],
      });
    };
    commit('articulo.md', ARTICLE, '2024-10-07');
    const first = signed(text, id, '310', '2024-10-07');
    commit(SIDECAR, first, '2024-10-08');
    assert.deepEqual(findings(), []);
    const before = run('coverage', '--json');

    const cut = ARTICLE.replace(`${PARAGRAPH}\n\n`, '');
    commit('articulo.md', cut, '2024-10-09');
    assert.ok(
      findings().some((line) => line.includes(id)),
      'the signed claim is gone',
    );
    assert.ok(
      findings().every((line) => line.includes('[gone')),
      findings().join('\n'),
    );

    // Somebody works on in the meantime, a day later.
    const second = signed(first, other.id, other.words, '2024-10-10');
    commit(SIDECAR, second, '2024-10-10');

    commit('articulo.md', `${cut}\n${PARAGRAPH}\n`, '2024-10-11');
    assert.deepEqual(findings(), []);
    const counted = (json: string): number => (JSON.parse(json) as { readonly covered: number }).covered;
    assert.equal(counted(run('coverage', '--json')), counted(before) + 1);

    const rows = run('evidence', 'articulo.md', id, '--format', 'markdown')
      .split('\n')
      .filter((line) => /^\| 2024-/u.test(line))
      .map((line) => line.replace(/`[0-9a-f]{12}`<br>Ana<br>commit not signed/u, 'Ana'));
    assert.deepEqual(rows, [
      '| 2024-10-11 09:00 +01:00 | Ana | its words are in the article again: “310” |',
      '| 2024-10-09 09:00 +01:00 | Ana | its words were taken out of the article |',
      '| 2024-10-08 09:00 +01:00 | Ana | put on the list<br>status: checked, correct<br>signed by ana (2024-10-07, correct): “310” |',
    ]);
  });
});
