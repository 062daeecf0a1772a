import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Program } from './program.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const claim = (id: string, exact: string, source: string, ...more: readonly string[]): string =>
  [
    `  ${id}:`,
    '    target:',
    '      prefix: ""',
    '      suffix: ""',
    `      exact: "${exact}"`,
    '    status: checked',
    '    verdict: correct',
    '    evidence:',
    `      ${source}:`,
    ...more.map((line) => `        ${line}`),
    '        at: "p. 2"',
    `    # ${id}`,
  ].join('\n');

const ACCOUNTS = ['  r-accnts:', '    type: document', '    title: "Accounts"', '    file: "files/accounts.pdf"'].join(
  '\n',
);

describe('factmark sources', function () {
  this.timeout(60_000);
  const program = new Program();
  const write = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(program.folder, name)), { recursive: true });
    writeFileSync(path.join(program.folder, name), content);
  };
  const run = (...words: readonly string[]) => program.run(['sources', 'archive', ...words]);
  before(async () => {
    await program.build();
    write('archive/2024/files/accounts.pdf', 'accounts of 2024');
    write('archive/2024/a.md', 'The mill sold 40 tonnes.\n');
    write(
      'archive/2024/a.md.claims.yaml',
      `factmark: 1\nsources:\n  r-report:\n    type: web\n    title: "Report"\n    url: "https://example.org/report"\n${ACCOUNTS}\n    sha256: "${sha256('accounts of 2024')}"\n  r-desk00:\n    type: confidential\n    ref: "K-12"\nclaims:\n${claim('c-aaaaaa', '40 tonnes', 'r-report')}\n${claim('c-bbbbbb', 'The mill', 'r-accnts')}\n${claim('c-cccccc', 'sold', 'r-desk00')}\n`,
    );
    write('archive/2025/b.md', 'It sold 41 tonnes.\n');
    write(
      'archive/2025/b.md.claims.yaml',
      `factmark: 1\nsources:\n  r-other0:\n    type: web\n    url: "https://example.org/report/"\n    archived: "https://archive.example/report"\n  r-lonely:\n    type: web\n    url: "https://lonely.example/"\nclaims:\n${claim('c-dddddd', '41 tonnes', 'r-other0')}\n`,
    );
  });
  after(() => program.remove());

  it('lists each once, with the claims of every article, and no confidential one', async () => {
    const { code, stdout, stderr } = await run();
    assert.equal(code, 0, stderr);
    assert.equal(
      stdout,
      `Accounts · document · archive/2024/files/accounts.pdf
  archive/2024/a.md: “The mill”; checked, correct; p. 2 [c-bbbbbb]

https://lonely.example/ · web
  hint: https://lonely.example/: no archived copy [no-archive]
  no claim

Report · web · https://example.org/report · archived https://archive.example/report
  archive/2024/a.md: “40 tonnes”; checked, correct; p. 2 [c-aaaaaa]
  archive/2025/b.md: “41 tonnes”; checked, correct; p. 2 [c-dddddd]
`,
    );
    const internal = await run('--internal');
    assert.match(
      internal.stdout,
      /^confidential: K-12\n {2}archive\/2024\/a\.md: “sold”; checked, correct \[c-cccccc\]\n/mu,
    );
  });

  it('gives a link checker the addresses, and names the claims with dead evidence from its report', async () => {
    const { stdout } = await run('--urls', '--internal');
    assert.equal(stdout, 'https://archive.example/report\nhttps://example.org/report\nhttps://lonely.example/\n');
    const entry = (url: string) => ({ url, status: { text: '404 Not Found', code: 404 } });
    write('one.json', JSON.stringify({ error_map: { '-': [entry('https://example.org/report')] } }));
    const one = await run('--link-report', 'one.json', '--only-flawed');
    assert.equal(one.code, 0);
    assert.match(
      one.stdout,
      /warning: https:\/\/example\.org\/report: dead; there is an archived copy \(404 Not Found\) \[dead-link\]\n.*c-aaaaaa.*\n.*c-dddddd/u,
    );
    assert.equal((await run('--link-report', 'one.json', '--fail-on', 'dead-link')).code, 1);
    const both = [entry('https://example.org/report'), entry('https://archive.example/report')];
    write('both.json', JSON.stringify({ fail_map: { '-': both } }));
    const { code, stdout: json } = await run('--link-report', 'both.json', '--format', 'json');
    assert.equal(code, 1);
    const dead = JSON.parse(json).filter(({ flaws }: { flaws: { id: string }[] }) =>
      flaws.some(({ id }) => id === 'dead-source'),
    );
    assert.deepEqual(
      dead.map(({ claims }: { claims: { claim: string }[] }) => claims.map(({ claim: id }) => id)),
      [['c-aaaaaa', 'c-dddddd']],
    );
  });

  it('tells a file that was changed from one that is not here', async () => {
    write('archive/2024/files/accounts.pdf', 'accounts of 2025');
    const changed = await run('--format', 'markdown', '--fail-on', 'warning');
    assert.equal(changed.code, 1);
    assert.match(changed.stdout, /accounts\.pdf&#58; changed since it was added/u);
    rmSync(path.join(program.folder, 'archive/2024/files/accounts.pdf'));
    const absent = await run();
    assert.equal(absent.code, 0);
    assert.match(absent.stdout, /hint: archive\/2024\/files\/accounts\.pdf: not here \[source-absent\]/u);
  });

  it('ends with 1 for claims that cannot be read, with 2 for a bad option and where there is nothing', async () => {
    write('archive/bad.md.claims.yaml', 'factmark: 1\nclaims: [\n');
    const bad = await run();
    assert.equal(bad.code, 1);
    assert.match(bad.stderr, /archive\/bad\.md\.claims\.yaml: line 3/u);
    assert.match(bad.stdout, /^Report/mu);
    rmSync(path.join(program.folder, 'archive/bad.md.claims.yaml'));
    for (const words of [
      ['--format', 'html'],
      ['--fail-on', 'stale'],
      ['--link-report', 'archive/2024/a.md'],
    ]) {
      assert.equal((await run(...words)).code, 2, words.join(' '));
    }
    mkdirSync(path.join(program.folder, 'nothing'));
    assert.equal((await program.run(['sources', 'nothing'])).code, 2);
  });
});
