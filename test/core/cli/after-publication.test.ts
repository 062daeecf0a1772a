import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { on, sidecarText } from '../claims/support.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

/*
 * Two years of a newsroom: thirty articles, one about every three weeks, each with one signed figure. What becomes of an
 * article is told by its number, so that what every command has to say of the archive is known beforehand.
 */

const COUNT = 30;
type Fate = 'corrected' | 'noted' | 'renamed' | 'put off' | 'laid out' | 'announces';
const FATES: readonly Fate[] = ['corrected', 'noted', 'renamed', 'put off', 'laid out', 'announces'];

interface Plan {
  readonly fate: Fate;
  readonly language: 'es' | 'en';
  /** The figure at publication, and the one it turned out to be. */
  readonly figure: number;
  readonly right: number;
  readonly published: string;
  readonly name: string;
}

const day = (offset: number): string => new Date(Date.UTC(2022, 0, 10 + offset)).toISOString().slice(0, 10);
const PLANS: readonly Plan[] = Array.from({ length: COUNT }, (_, i) => ({
  fate: FATES[i % FATES.length]!,
  language: i % 4 < 2 ? 'es' : 'en',
  figure: 210 + 7 * i,
  right: 120 + 7 * i,
  published: day(24 * i),
  name: `${String(i).padStart(2, '0')}.md`,
}));
const withFate = (fate: Fate): readonly Plan[] => PLANS.filter((plan) => plan.fate === fate);

const sentence = ({ language }: Plan, figure: number | string): string =>
  language === 'es' ? `El almacén guarda ${figure} barriles.` : `The store holds ${figure} barrels.`;
const announcement = ({ language }: Plan): string =>
  language === 'es' ? 'Se espera que el muelle abra en junio de 2024.' : 'The quay is expected to open in June 2024.';

function article(plan: Plan, figure: number | string, more = '', published = plan.published): string {
  const announced = plan.fate === 'announces' ? `\n${announcement(plan)}\n` : '';
  return `---\nlang: ${plan.language}\ndate: ${published}\n${more}---\n\n${sentence(plan, figure)}\n${announced}`;
}

/** What its figure was counted by, beside the article. */
const evidenceOf = ({ name }: Plan): string => `files/${name.replace('.md', '.csv')}`;
const counted = (figure: number): string => `barrels\n${figure}\n`;

function signed(plan: Plan, source: string, figure: number): string {
  const [text, whole] = [String(figure), sentence(plan, figure)];
  const sha256 = createHash('sha256').update(counted(figure)).digest('hex');
  const count = { type: 'data', title: `Count of ${plan.name}`, file: evidenceOf(plan), sha256 };
  return sidecarText(
    {
      'c-000000': {
        target: on(source, text, source.split(text).length - 1),
        status: 'checked',
        verdict: 'correct',
        evidence: { 'r-000000': { at: 'row 1' } },
        reviews: { ana: { date: plan.published, verdict: 'correct', text, sentence: whole } },
        ...(plan.fate === 'announces' && { 'recheck-by': '2024-03-01' }),
      },
    },
    { 'r-000000': count },
  );
}

const draft = ({ language, figure, right }: Plan): string =>
  language === 'es'
    ? `Una versión anterior de este artículo decía que el almacén guarda ${figure} barriles. La cifra correcta es ${right}.`
    : `An earlier version of this article said the store holds ${figure} barrels. The correct figure is ${right}.`;

describe('an archive of thirty articles, after publication', function () {
  this.timeout(240_000);
  const program = new Program();
  const repository = new Repository();
  const run = (...words: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(execPath, [program.cli, ...words], { cwd: repository.folder, encoding: 'utf8' });

  /** What happens on a day, in the order of days. */
  const events: { readonly on: string; readonly happens: () => void }[] = [];
  const at = (offset: number, happens: () => void): void => void events.push({ on: day(offset), happens });
  const write = (plan: Plan, figure: number, more = '', published = plan.published, name = plan.name): void => {
    const source = article(plan, figure, more, published);
    repository.write(name, source);
    repository.write(`${name}.claims.yaml`, signed(plan, source, figure));
    repository.write(evidenceOf(plan), counted(figure));
  };

  function plan(): void {
    for (const [i, one] of PLANS.entries()) {
      const start = 24 * i;
      if (one.fate === 'put off') {
        at(start - 5, () => write(one, one.figure));
        at(start - 4, () => write(one, one.figure, '', day(start + 30)));
        at(start + 20, () => write(one, one.right, '', day(start + 30)));
        continue;
      }
      at(start - 1, () => write(one, one.figure));
      if (one.fate === 'corrected') at(start + 40, () => write(one, one.right));
      if (one.fate === 'noted') {
        const entry = `corrections:\n  - date: ${day(start + 40)}\n    text: "${draft(one)}"\n`;
        at(start + 40, () => write(one, one.right, entry));
      }
      if (one.fate === 'renamed') {
        at(start + 60, () => {
          for (const suffix of ['', '.claims.yaml'])
            repository.git('mv', one.name + suffix, `old/${one.name}${suffix}`);
          repository.git('mv', evidenceOf(one), `old/${evidenceOf(one)}`);
        });
        // the words changed, and nobody signed them
        at(start + 80, () => repository.write(`old/${one.name}`, article(one, one.right)));
      }
      if (one.fate === 'laid out') at(start + 40, () => repository.write(one.name, article(one, `**${one.figure}**`)));
      // what was counted is counted again, and nobody looks at the article
      if (one.fate === 'announces') at(start + 50, () => repository.write(evidenceOf(one), counted(one.right)));
    }
  }

  before(async () => {
    await program.build();
    for (const folder of ['files', 'old/files']) mkdirSync(path.join(repository.folder, folder), { recursive: true });
    repository.commit('README.txt', 'Archive\n', 'Begin');
    repository.git('tag', 'begin');
    plan();
    const inOrder = events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const { on: date, happens } of inOrder) {
      happens();
      process.env.GIT_COMMITTER_DATE = `${date}T18:00:00Z`;
      repository.git('add', '--all');
      repository.git('commit', '-q', '-m', `Of ${date}`);
    }
    delete process.env.GIT_COMMITTER_DATE;
  });
  after(() => {
    program.remove();
    repository.remove();
  });

  it('has the corrections that it needs, told or not, and no others', () => {
    const { status, stdout, stderr } = run('corrections', 'begin', 'HEAD', '--format', 'json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const told = (JSON.parse(stdout) as readonly Record<string, unknown>[]).map((one) => [
      one.file,
      one.draft,
      one.noted,
    ]);
    const expected = [
      ...withFate('corrected').map((one) => [one.name, draft(one), false]),
      ...withFate('noted').map((one) => [one.name, draft(one), true]),
      ...withFate('renamed').map((one) => [`old/${one.name}`, draft(one), false]),
    ];
    assert.deepEqual(
      told,
      expected.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    );
  });

  it('shows without git only what nobody signed anew', () => {
    const { stdout } = run('check', '.', '--format', 'json', '--as-of', '2024-02-01');
    const found = (JSON.parse(stdout) as readonly { id: string; file: string }[])
      .filter(({ id }) => id === 'uncorrected-change')
      .map(({ file }) => file);
    assert.deepEqual(
      found,
      withFate('renamed').map(({ name }) => `old/${name}`),
    );
  });

  it('says as of a day what was announced and what is due, the longest overdue first', () => {
    const audit = (asOf: string): readonly (readonly [string, string, number | undefined])[] => {
      const { stdout } = run('check', '.', '--format', 'json', '--as-of', asOf);
      return (JSON.parse(stdout) as readonly { id: string; file: string; age?: number }[])
        .filter(({ id }) => id === 'expectation-passed' || id === 'recheck-due')
        .map(({ id, file, age }) => [id, file, age]);
    };
    const announcing = withFate('announces').map(({ name }) => name);
    assert.deepEqual(audit('2024-02-29'), []);
    assert.deepEqual(
      audit('2024-06-30'),
      announcing.map((name) => ['recheck-due', name, 121]),
    );
    assert.deepEqual(audit('2024-07-10'), [
      ...announcing.map((name) => ['recheck-due', name, 131]),
      ...announcing.map((name) => ['expectation-passed', name, 10]),
    ]);
  });

  it('lists every source once, and those whose file is another one since', () => {
    const { status, stdout, stderr } = run('sources', '.', '--format', 'json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const listed: readonly {
      title: string;
      flaws: readonly { id: string }[];
      claims: readonly { article: string }[];
    }[] = JSON.parse(stdout);
    assert.deepEqual(
      listed.map(({ title, flaws, claims }) => [title, flaws.map(({ id }) => id), claims.map((one) => one.article)]),
      PLANS.map((one) => [
        `Count of ${one.name}`,
        one.fate === 'announces' ? ['source-changed'] : [],
        [one.fate === 'renamed' ? `old/${one.name}` : one.name],
      ]),
    );
  });

  it('shows what a figure rests on, now and before, through a rename and a file that was replaced', () => {
    const page = (file: string, revision: string): string =>
      run('evidence', file, 'c-000000', '--format', 'markdown', '--revision', revision).stdout;
    for (const one of withFate('announces')) {
      const now = page(one.name, 'HEAD');
      assert.match(now, /≠ another file than the one that was recorded/u, now);
      const start = Date.parse(one.published);
      const before = new Date(start + 30 * 86_400_000).toISOString().slice(0, 10);
      assert.match(page(one.name, before), new RegExp(`\\*\\*${one.figure}\\*\\*`, 'u'));
    }
    for (const one of withFate('renamed')) {
      const now = page(`old/${one.name}`, 'HEAD');
      assert.match(now, new RegExp(`article renamed: .*${one.name}. → .*old/${one.name}`, 'u'), now);
      assert.match(now, new RegExp(`words changed: “${one.figure}” → “${one.right}”`, 'u'), now);
      assert.match(now, /sign-off out of date/u);
      assert.doesNotMatch(now, /≠ another file/u);
    }
  });

  it('tells of articles that are not committed, too', () => {
    const [one] = withFate('laid out') as readonly [Plan];
    repository.write(one.name, article(one, one.right));
    const { stdout } = run('corrections', 'HEAD', '--as-of', '2024-05-01');
    repository.git('checkout', '-q', '--', '.');
    assert.equal(stdout, `${one.name}:6: ${draft(one)} (signed by ana) [c-000000]\n`);
  });
});
