import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { type Outcome, Program } from './program.js';

const ARTICLE = `---
lang: en
date: 2024-10-07
---
The mill sold 40 tonnes in 2019. It paid 3 million euros to Ines Falk.
`;

/** A claim's block about words of the article; `more` are the lines below its status. */
const block = (id: string, exact: string, status: string, ...more: readonly string[]): string => {
  const start = ARTICLE.indexOf(exact);
  const { prefix, suffix } = createTarget(ARTICLE, { start, end: start + exact.length });
  return [
    `  ${id}:`,
    '    target:',
    `      prefix: "${prefix}"`,
    `      suffix: "${suffix}"`,
    `      exact: "${exact}"`,
    `    status: ${status}`,
    ...more.map((line) => `    ${line}`),
    `    # ${id}`,
    '',
  ].join('\n');
};

const sidecar = (...blocks: readonly string[]): string =>
  `factmark: 1\narticle: "a.md"\n\nclaims:\n${blocks.join('\n')}`;

const SOLD = block('c-7k2m9q', '40 tonnes', 'checked', 'verdict: correct');
const PAID = block('c-9x4tbd', '3 million euros', 'checked', 'verdict: incorrect');

describe('factmark check, coverage and init', function () {
  this.timeout(60_000);
  const program = new Program();
  let folder: string;
  before(() => program.build());
  after(() => program.remove());
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'factmark-claims-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const run = (...words: readonly string[]): Outcome => {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program.cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return { code: status, stdout, stderr };
  };
  const article = (...blocks: readonly string[]): void => {
    file('a.md', ARTICLE);
    file('a.md.claims.yaml', sidecar(...blocks));
  };

  describe('coverage', () => {
    it('counts per article, per kind and in all', () => {
      article(SOLD, PAID);
      file('b/c.md', 'Costó 3 euros.\n');
      file('b/c.md.claims.yaml', sidecar());
      assert.deepEqual(run('coverage'), {
        code: 0,
        stdout:
          'a.md: 1 of 4 covered (25 %), 3 open, 0 apart\n' +
          'b/c.md: 0 of 1 covered (0 %), 1 open, 0 apart\n' +
          'In all: 1 of 5 covered (20 %), 4 open, 0 apart\n' +
          '  amounts: 1 of 3 covered (33 %), 2 open, 0 apart\n' +
          '  dates: 0 of 1 covered (0 %), 1 open, 0 apart\n' +
          '  names: 0 of 1 covered (0 %), 1 open, 0 apart\n',
        stderr: '',
      });
    });

    it('says of what others say how much was found to have been said', () => {
      file('q.md', '---\nlang: en\n---\n\n“We sold 40 ferries,” said Ann Lee. According to the police, 300 came.\n');
      const quotation =
        '  c-7k2m9q:\n    target:\n      prefix: "“"\n      suffix: ",” said"\n      exact: "We sold 40 ferries"\n' +
        '    status: checked\n    verdict: correct\n    kind: quotation\n    attribution: verbatim\n';
      file('q.md.claims.yaml', sidecar(quotation));
      assert.match(run('coverage', 'q.md').stdout, /^ {2}in quotations: 1 of 2 found to have been said$/mu);
    });

    it('gives JSON with every fact', () => {
      article(SOLD);
      const { code, stdout } = run('coverage', '--json', 'a.md');
      assert.equal(code, 0);
      const { covered, open, apart, files } = JSON.parse(stdout) as {
        covered: number;
        open: number;
        apart: number;
        files: readonly { file: string; facts: readonly { text: string; standing: string; claim?: string }[] }[];
      };
      assert.deepEqual({ covered, open, apart }, { covered: 1, open: 3, apart: 0 });
      assert.equal(files[0]?.file, 'a.md');
      const [first] = files[0]?.facts ?? [];
      assert.deepEqual([first?.text, first?.standing, first?.claim], ['40 tonnes', 'covered', 'c-7k2m9q']);
    });

    it('goes by what the nearest factmark.yaml requires', () => {
      article(SOLD);
      file('factmark.yaml', 'require:\n  amount:\n    source: true\n');
      assert.match(run('coverage').stdout, /^a\.md: 0 of 4 /u);
      file('d/a.md', ARTICLE);
      file('d/a.md.claims.yaml', sidecar(SOLD));
      file('d/factmark.yaml', '');
      assert.match(run('coverage').stdout, /^d\/a\.md: 1 of 4 /mu);
    });

    it('counts an article without claims that is named, and says when there is none', () => {
      file('a.md', ARTICLE);
      assert.match(run('coverage', 'a.md').stdout, /^a\.md: 0 of 4 covered/u);
      const none = run('coverage');
      assert.deepEqual([none.code, none.stdout], [2, '']);
      assert.match(none.stderr, /^factmark: there is no article with claims here/u);
    });

    it('names a sidecar that cannot be read, and ends with 1', () => {
      article(SOLD);
      file('a.md.claims.yaml', '<<<<<<< ours\nfactmark: 1\n');
      const { code, stdout, stderr } = run('coverage');
      assert.equal(code, 1);
      assert.match(stdout, /^a\.md: 0 of 4 covered \(0 %\), 4 open, 0 apart; its claims cannot be read$/mu);
      assert.match(stderr, /^factmark: a\.md\.claims\.yaml: line 1: A merge left/u);
    });
  });

  describe('check', () => {
    it('asks git for the article that was claimed, to tell places apart that are alike', () => {
      const part = (about: string): string =>
        `${about}\n\nIn all the accounts of the year show, in round figures and before all the duties that were paid later on, some 300 euros spent on postage and on packing.\n\n`;
      const then = part('The fair of Cuenca opened late for the rain and closed with few visitors.');
      const git = (...words: readonly string[]): void => {
        const who = ['-c', 'user.name=ana', '-c', 'user.email=ana@example.org'];
        assert.equal(spawnSync('git', [...who, ...words], { cwd: folder }).status, 0);
      };
      const claim = block('c-7k2m9q', '40 tonnes', 'unchecked')
        .replace(/prefix: .*/u, 'prefix: "on, some "')
        .replace(/suffix: .*/u, 'suffix: " spent on"')
        .replace('exact: "40 tonnes"', 'exact: "300 euros"');
      file('a.md', then);
      file('a.md.claims.yaml', sidecar(claim));
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'claims');
      file('a.md', part('In Soria nobody remembers a show as crowded as that of this autumn.') + then);
      assert.equal(run('check').stdout, '');
      rmSync(path.join(folder, '.git'), { recursive: true });
      assert.match(run('check').stdout, /\[ambiguous c-7k2m9q\]/u);
    });
    it('follows links of figures into other articles, named or not', () => {
      article(block('c-7k2m9q', '40 tonnes', 'unchecked', 'same-as: "more/b.md#c-000002"'));
      file('more/b.md', ARTICLE.replace('40 tonnes', '44 tonnes'));
      file(
        'more/b.md.claims.yaml',
        sidecar(block('c-000002', '40 tonnes', 'unchecked')).replace('exact: "40', 'exact: "44'),
      );
      const { code, stdout } = run('check', 'a.md');
      assert.match(
        stdout,
        /^a\.md:5:15: warning: “40 tonnes” is linked .*more\/b\.md#c-000002, “44 tonnes” \(44 t\)/mu,
      );
      assert.doesNotMatch(stdout, /^more/mu);
      assert.equal(code, 0);
      assert.match(run('check').stdout, /^more\/b\.md:5:15: .*\[same-as c-000002\]/mu);
      rmSync(path.join(folder, 'more'), { recursive: true });
      assert.match(run('check').stdout, /linked to more\/b\.md#c-000002, which is not there.*\[same-as-missing/u);
    });
    it('compares a translation with its original, which need not be named', () => {
      file('es/a.md', '---\nlang: es\ntranslation-of: "../a.md"\n---\nPagó 3 billones de euros en 2019.\n');
      const { code, stdout } = run('check', 'es/a.md');
      assert.deepEqual(
        [code, stdout],
        [0, 'es/a.md:3:17: warning: The article is a translation of ../a.md, which is not there. [original-missing]\n'],
      );
      file('a.md', ARTICLE);
      assert.match(
        run('check', 'es/a.md').stdout,
        /^es\/a\.md:5:6: error: “3 billones de euros” .*“3 million euros” \(3000000 EUR\), \.\.\/a\.md:5\. \[translation-differs\]/u,
      );
      const [finding] = JSON.parse(run('check', 'es/a.md', '--format', 'json').stdout);
      const { file: other, line, column } = finding.elsewhere[0];
      assert.deepEqual([other, line, column], ['a.md', 5, 42]);
      const sarif = JSON.parse(run('check', 'es/a.md', '--format', 'sarif').stdout);
      const [place] = sarif.runs[0].results[0].relatedLocations;
      assert.equal(place.physicalLocation.artifactLocation.uri, 'a.md');
    });
    it('compares pictures with those that were signed off, and opens none outside', () => {
      file('art/a.md', '---\nlang: en\n---\n![The mill](img/mill.jpg) ![Else](../../else.jpg)\n');
      const claim = (id: string, image: string): string =>
        `  ${id}:\n    target:\n      image: "${image}"\n      sha256: "00"\n    status: checked\n    verdict: correct\n`;
      const claims = claim('c-000001', 'img/mill.jpg') + claim('c-000002', '../../else.jpg');
      file('art/a.md.claims.yaml', `factmark: 1\nclaims:\n${claims}`);
      assert.match(run('check').stdout, /^art\/a\.md:4:13: warning: The picture .*\[image-missing c-000001\]\n$/u);
      file('art/img/mill.jpg', 'a picture');
      assert.match(run('check').stdout, /^art\/a\.md:4:13: .* is another file .*\[stale c-000001\]\n$/u);
      const sha256 = createHash('sha256').update('a picture').digest('hex');
      file('art/a.md.claims.yaml', text('art/a.md.claims.yaml').replace('"00"', `"${sha256}"`));
      assert.equal(run('check').stdout, '');
    });
    it('lists findings with place, level and claim, and ends with 1 for an error', () => {
      article(SOLD, PAID);
      assert.deepEqual(run('check', 'a.md'), {
        code: 1,
        stdout: 'a.md:5:42: error: “3 million euros” was found to be wrong. [incorrect c-9x4tbd]\n',
        stderr: '',
      });
    });

    it('ends with 0 when nothing fails, and by --fail-on with 1 for less', () => {
      article(block('c-7k2m9q', '40 tonnes', 'needs-source'));
      assert.equal(run('check').code, 0);
      assert.equal(run('check', '--fail-on', 'warning').code, 1);
      assert.equal(run('check', '--fail-on', 'hint').code, 1);
      assert.equal(run('check', '--fail-on', 'stale,gone').code, 0);
      assert.equal(run('check', '--fail-on', 'stale,needs-source').code, 1);
    });

    it('asks every article for a least coverage', () => {
      article(SOLD);
      assert.equal(run('check', '--min-coverage', '25').code, 0);
      const { code, stdout } = run('check', '--min-coverage', '25.5');
      assert.equal(code, 1);
      assert.match(
        stdout,
        /^a\.md:1:1: error: 1 of 4 facts are covered \(25 %\); 25\.5 % are asked for\. \[coverage\]$/mu,
      );
    });

    it('places findings of the sidecar in the sidecar', () => {
      article(block('c-7k2m9q', '40 tonnes', 'done'));
      const { code, stdout } = run('check', '--format', 'json');
      assert.equal(code, 1);
      const [finding] = JSON.parse(stdout) as readonly { file: string; id: string; line: number; start: number }[];
      assert.deepEqual([finding?.file, finding?.id, finding?.line], ['a.md.claims.yaml', 'unknown-status', 10]);
      assert.equal(text('a.md.claims.yaml').slice(finding?.start).startsWith('done'), true);
    });

    it('writes annotations that no text can break out of', () => {
      article(block('c-7k2m9q', '40 tonnes', 'a%0A::error::x'));
      const { stdout } = run('check', '--format', 'github');
      assert.match(stdout, /^::error file=a\.md\.claims\.yaml,line=10,endLine=10,col=13,endColumn=27,title=[^:]*::/u);
      assert.match(stdout, /%250A/u);
      assert.equal(stdout.split('\n').length, 2);
    });

    it('writes SARIF and rdjson, whose columns are UTF-16 and bytes', () => {
      article(PAID);
      file('a.md', ARTICLE.replace('The mill sold', 'The *moulin à blé* sold').replace('It paid', 'É: it paid'));
      const sarif = JSON.parse(run('check', '--format', 'sarif').stdout) as {
        runs: readonly [{ results: readonly [{ ruleId: string; locations: readonly [{ physicalLocation: object }] }] }];
      };
      assert.equal(sarif.runs[0].results[0].ruleId, 'incorrect');
      assert.deepEqual(sarif.runs[0].results[0].locations[0].physicalLocation, {
        artifactLocation: { uri: 'a.md' },
        region: { startLine: 5, startColumn: 55, endLine: 5, endColumn: 70 },
      });
      const rdjson = JSON.parse(run('check', '--format', 'rdjson').stdout) as {
        diagnostics: readonly [{ location: object }];
      };
      assert.deepEqual(rdjson.diagnostics[0].location, {
        path: 'a.md',
        range: { start: { line: 5, column: 58 }, end: { line: 5, column: 73 } },
      });
    });

    it('reports what cannot be read and goes on; with nothing else it ends with 2', () => {
      article(SOLD);
      file('bad.md', Uint8Array.of(0x41, 0xff));
      const { code, stdout } = run('check', 'gone.md', 'bad.md', 'a.md');
      assert.equal(code, 1);
      assert.equal(
        stdout,
        'bad.md: error: This file could not be read: it is not UTF-8 text. [unreadable]\n' +
          'gone.md: error: This file could not be read: there is no such file. [unreadable]\n',
      );
      assert.equal(run('check', 'gone.md').code, 2);
    });

    it('does not pass over claims whose article is gone', () => {
      file('old.md.claims.yaml', sidecar(SOLD));
      article(SOLD);
      const { code, stdout } = run('check');
      assert.equal(code, 1);
      assert.match(stdout, /^old\.md: error: This file could not be read: there is no such file/u);
    });

    it('reports what is wrong with factmark.yaml, once', () => {
      article(SOLD);
      file('x/a.md', ARTICLE);
      file('x/a.md.claims.yaml', sidecar(SOLD));
      file('factmark.yaml', 'require:\n  amount:\n    signatures: "two"\n');
      const { code, stdout } = run('check');
      assert.equal(code, 1);
      assert.match(stdout, /^factmark\.yaml:3:17: error: .* \[config-wrong-type\]\n$/u);
    });

    it('warns, at the line that names it, of a file of exchange rates that is missing or of another layout', () => {
      article(SOLD);
      file('factmark.yaml', 'language: en\nrates: "rates/hist.csv"\n');
      const missing = run('check');
      assert.equal(missing.code, 0);
      assert.match(missing.stdout, /^factmark\.yaml:2:8: warning: There is no such file.* \[config-rates\]\n$/u);
      file('rates/hist.csv', 'day;usd\n2024-10-04;1.25\n');
      assert.match(run('check').stdout, /^factmark\.yaml:2:8: warning: .*another layout.* \[config-rates\]\n$/u);
      assert.equal(run('check', '--fail-on', 'warning').code, 1);
      file('rates/hist.csv', 'Date,USD,\n2024-10-04,1.25,\n');
      assert.equal(run('check').stdout, '');
    });

    it('reads the folders that factmark.yaml names, and the names its registry knows', () => {
      article(PAID);
      file('factmark.yaml', 'folders: ["posts"]\nregistry: "names.yaml"\n');
      file('names.yaml', 'entities:\n  - name: "Mill"\n');
      file('posts/b.md', ARTICLE);
      const { stdout } = run('check', '--min-coverage', '1');
      assert.doesNotMatch(stdout, /^a\.md/mu);
      assert.match(stdout, /^posts\/b\.md:1:1: error: .*\[coverage\]$/mu);
      assert.match(stdout, /^names\.yaml:2:\d+: error: .*\[config-missing-key\]$/mu);
    });

    it('takes an article once, by its own name or its sidecar’s', () => {
      article(PAID);
      assert.equal(run('check', 'a.md', './a.md', 'a.md.claims.yaml', '.').stdout.split('\n').length, 2);
    });

    it('says the same twice, and never a path of this machine', () => {
      article(SOLD, PAID);
      file('factmark.yaml', 'oops: 1\n');
      for (const format of ['text', 'json', 'github', 'sarif', 'rdjson']) {
        const first = run('check', '--format', format);
        assert.deepEqual(run('check', '--format', format), first);
        assert.ok(!first.stdout.includes(folder) && !first.stdout.includes(tmpdir()));
      }
    });

    for (const [what, words, message] of [
      ['an unknown format', ['--format', 'html'], /--format takes text, json/u],
      ['a coverage over 100', ['--min-coverage', '101'], /--min-coverage takes/u],
      ['a coverage that is no number', ['--min-coverage', 'all'], /--min-coverage takes/u],
      ['an unknown finding', ['--fail-on', 'everything'], /--fail-on takes/u],
      ['an unknown option', ['--since', 'main'], /--since/u],
      ['an unknown kind', ['--kind', 'number'], /--kind takes/u],
      ['a number of jobs that is none', ['--jobs', '0'], /--jobs takes/u],
      ['a revision outside a repository', ['--changed-since', 'main'], /no git repository/u],
      ['signers outside a repository', ['--verify-signers', 'a..b'], /no git repository/u],
    ] as const) {
      it(`ends with 2 and one line for a person: ${what}`, () => {
        const { code, stdout, stderr } = run('check', ...words);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, message);
        assert.match(stderr, /^factmark: [^\n]+\n$/u);
      });
    }
  });

  describe('init', () => {
    it('writes an example that changes nothing, and tells git about sidecars', () => {
      spawnSync('git', ['init', '-q', '.'], { cwd: folder });
      const { code, stdout } = run('init');
      assert.equal(code, 0);
      assert.match(stdout, /^factmark\.yaml: written/mu);
      assert.equal(text('.gitattributes'), '*.claims.yaml text eol=lf diff=factmark merge=factmark\n');
      const { stdout: set } = spawnSync('git', ['config', '--local', 'diff.factmark.xfuncname'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.match(set, /\[cr\]-/u);
      article(SOLD);
      assert.deepEqual(run('check').stdout, '');
    });

    it('has an example that is right when everything in it is used', () => {
      run('init');
      file('factmark.yaml', text('factmark.yaml').replace(/^# (?= |[a-z-]+:)/gmu, ''));
      file('names.yaml', 'entities: []\n');
      file('eurofxref-hist.csv', 'Date,USD,\n2024-10-04,1.25,\n');
      file('articles/a.md', ARTICLE);
      assert.equal(run('check').stdout, '');
    });

    it('changes nothing the second time', () => {
      run('init');
      const before = [text('factmark.yaml'), text('.gitattributes')];
      const { code, stdout } = run('init');
      assert.equal(code, 0);
      assert.match(stdout, /^factmark\.yaml: is there, left as it is$/mu);
      assert.match(stdout, /^\.gitattributes: .*left as it is$/mu);
      assert.deepEqual([text('factmark.yaml'), text('.gitattributes')], before);
    });

    it('adds what lacks and overwrites nothing', () => {
      file('factmark.yaml', 'language: "es"\n');
      file('.gitattributes', '*.png binary\r\n*.claims.yaml -text');
      run('init');
      assert.equal(text('factmark.yaml'), 'language: "es"\n');
      assert.equal(
        text('.gitattributes'),
        '*.png binary\r\n*.claims.yaml -text\r\n*.claims.yaml eol=lf diff=factmark merge=factmark\r\n',
      );
    });
  });
});
