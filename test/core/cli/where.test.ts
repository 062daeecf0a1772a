import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { version } from '../../../package.json';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { FigureIndex } from '../../../src/core/figures/figure-index.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

/** The plant cost 48 million euros, as five articles of two years put it. */
const SAID: Readonly<Record<string, string>> = {
  '2023/02.md': 'The plant of Acme Mills in Corvara will cost 48 million euros.',
  '2023/05.md': 'Acme Mills has spent more than **48 million** euros there.',
  '2023/09.md': 'For €48m Acme Mills got 310 looms.',
  '2024/02.md': 'La planta de Acme Mills costó 48 millones de euros.',
  '2024/08.md': 'Acme Mills paid some\n48 million euros for it.',
};
/** The same sum, and not the same. */
const OTHER = 'Borealis Ferries ordered a ship for 48 million euros.';

describe('factmark where, in a repository of 30 articles and two years', function () {
  this.timeout(120_000);
  const program = new Program();
  let repository: Repository;
  const articles = new Map<string, string>();
  const indexFile = (): string => path.join(repository.folder, '.factmark', 'figures.bin');
  const fileOf = (name: string): string => path.join(repository.folder, name);
  const run = (...words: readonly string[]): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(execPath, [program.cli, 'where', ...words], {
      cwd: repository.folder,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
  /** `file:line words` of every place. */
  const placesOf = (...words: readonly string[]): readonly string[] => {
    const { code, stdout, stderr } = run(...words, '--format', 'json');
    assert.equal(code, 0, stderr);
    const answers: { places: { file: string; line: number; words: string }[] }[] = JSON.parse(stdout);
    return answers.flatMap(({ places }) => places.map((one) => `${one.file}:${one.line} ${one.words}`)).sort();
  };
  const write = (name: string, text: string): void => {
    articles.set(name, text);
    mkdirSync(path.dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), text);
  };
  const commit = (message: string): void => {
    repository.git('add', '-A');
    repository.git('commit', '-q', '-m', message);
  };
  const EVERYWHERE = [
    '2023/02.md:6 48 million euros',
    '2023/05.md:6 more than 48 million euros',
    '2023/09.md:6 €48m',
    '2024/02.md:6 48 millones de euros',
    '2024/08.md:6 some 48 million euros',
  ];
  const without = (...names: readonly string[]): readonly string[] =>
    EVERYWHERE.filter((place) => !names.some((name) => place.startsWith(name)));

  before(async () => {
    await program.build();
    repository = new Repository();
    write('README.txt', 'no article\n');
    writeFileSync(
      fileOf('factmark.yaml'),
      'entities:\n  - name: "Acme Mills"\n    type: organization\n  - name: "Borealis Ferries"\n    type: organization\n',
    );
    for (let i = 0; i < 30; i++) {
      const name = `${2023 + Math.floor(i / 15)}/${String((i % 15) + 1).padStart(2, '0')}.md`;
      const language = SAID[name]?.startsWith('La ') ? 'es' : 'en';
      const said = SAID[name] ?? (name === '2024/05.md' ? OTHER : `Acme Mills sold ${100 + i} tonnes of cloth.`);
      write(name, `---\nlang: ${language}\ndate: ${name.slice(0, 4)}-06-01\n---\n\n${said}\n`);
      commit(`Article ${i}`);
    }
  });
  after(() => {
    program.remove();
    repository.remove();
  });

  it('finds the five places, from any of them, and leaves the other ship alone', () => {
    for (const name of Object.keys(SAID)) assert.deepEqual(placesOf(`${name}:6`), without(name), name);
    assert.deepEqual(placesOf('2024/05.md:6'), []);
    assert.deepEqual(placesOf('2024/05.md:6', '--any').length, 5);
    assert.equal(run('2023/01.md').stdout, 'Nowhere else.\n');
    assert.equal(
      placesOf('2023/02.md:6:15', '--limit', '40').filter((place) => place.endsWith(' Acme Mills')).length,
      28,
    );
    assert.match(
      run('2023/02.md:6').stdout,
      /^2023\/02\.md:6:46: “48 million euros” = 48000000 EUR\n {2}2023\/05\.md:6:22: “more than 48 million euros” in “Acme Mills has spent/mu,
    );
  });

  it('keeps its index where git does not see it', () => {
    assert.ok(existsSync(indexFile()));
    assert.equal(repository.git('status', '--porcelain').trim(), '');
  });

  it('follows what is corrected, renamed, added and taken out', () => {
    repository.git('mv', '2023/05.md', '2023/05-looms.md');
    write('2023/09.md', articles.get('2023/09.md')!.replace('€48m', '€46m'));
    rmSync(fileOf('2024/02.md'));
    write('2024/16.md', '---\nlang: en\n---\n\nA plant of 48 million euros: Acme Mills.\n');
    assert.deepEqual(placesOf('2023/02.md:6'), [
      '2023/05-looms.md:6 more than 48 million euros',
      '2024/08.md:6 some 48 million euros',
      '2024/16.md:5 48 million euros',
    ]);
    repository.git('reset', '-q', '--hard');
    rmSync(fileOf('2024/16.md'));
    assert.deepEqual(placesOf('2023/02.md:6'), without('2023/02.md'));
  });

  it('follows the names that factmark.yaml gives', () => {
    const config = readFileSync(fileOf('factmark.yaml'), 'utf8');
    writeFileSync(fileOf('factmark.yaml'), `${config}  - name: "Corvara"\n    type: place\n`);
    assert.deepEqual(placesOf('2023/02.md:6'), without('2023/02.md'));
    writeFileSync(fileOf('factmark.yaml'), config);
  });

  it('makes an index anew that is damaged, old, or something else', () => {
    placesOf('2023/02.md:6');
    const whole = readFileSync(indexFile());
    const flipped = Uint8Array.from(whole);
    flipped[Math.floor(flipped.length / 2)]! ^= 4;
    const old = FigureIndex.decode(whole, version)!.encode('0.0.1', Date.now());
    for (const content of [flipped, whole.subarray(0, 1000), new Uint8Array(0), Buffer.from('no index'), old]) {
      writeFileSync(indexFile(), content);
      assert.deepEqual(placesOf('2023/02.md:6'), without('2023/02.md'));
      assert.ok(FigureIndex.decode(readFileSync(indexFile()), version));
    }
    rmSync(path.join(repository.folder, '.factmark'), { recursive: true });
    writeFileSync(path.join(repository.folder, '.factmark'), 'a file where the folder should be');
    const { code, stdout, stderr } = run('2023/02.md:6');
    assert.equal(code, 1);
    assert.match(stderr, /\.factmark\/figures\.bin: it could not be written, and will be made again/u);
    assert.equal(stdout.split('\n').filter((line) => line.startsWith('  ')).length, 4);
    rmSync(path.join(repository.folder, '.factmark'));
  });

  it('believes an article rather than an index that lies about it', () => {
    placesOf('2023/02.md:6');
    const index = FigureIndex.decode(readFileSync(indexFile()), version)!;
    const lie = { ...index.articles.get('2024/08.md')!, hash: 'ab'.repeat(16) };
    // says that the figure stands in an article that is about something else, and at other places than it does
    index.set('2024/09.md', { ...lie, ...stampsOf(index, '2024/09.md') });
    index.set('2023/05.md', { ...lie, ...stampsOf(index, '2023/05.md') });
    writeFileSync(indexFile(), index.encode(version, Date.now() + 60_000));
    assert.deepEqual(placesOf('2023/02.md:6'), without('2023/02.md'));
  });

  it('sees a text that changed though its size and time did not', () => {
    placesOf('2023/02.md:6');
    const { atime, mtime } = statSync(fileOf('2023/09.md'));
    writeFileSync(fileOf('2023/09.md'), articles.get('2023/09.md')!.replace('€48m', '€47m'));
    utimesSync(fileOf('2023/09.md'), atime, mtime);
    const index = FigureIndex.decode(readFileSync(indexFile()), version)!;
    writeFileSync(indexFile(), index.encode(version, Date.now() + 60_000));
    assert.deepEqual(placesOf('2023/02.md:6'), without('2023/02.md', '2023/09.md'));
    repository.git('checkout', '-q', '.');
  });

  it('tells the claims there, and what a claim is linked with from either end', () => {
    const sidecar = (name: string, exact: string, id: string, more = ''): void => {
      const text = articles.get(name)!;
      const start = text.indexOf(exact);
      const { prefix, suffix } = createTarget(text, { start, end: start + exact.length });
      writeFileSync(
        `${fileOf(name)}.claims.yaml`,
        `factmark: 1\nclaims:\n  ${id}:\n    target:\n      prefix: ${JSON.stringify(prefix)}\n      suffix: ${JSON.stringify(suffix)}\n      exact: "${exact}"\n    status: checked\n    verdict: correct\n${more}`,
      );
    };
    sidecar('2023/02.md', '48 million euros', 'c-aaaaaa');
    sidecar('2024/03.md', `${116 + 1} tonnes`, 'c-bbbbbb', '    same-as: "../2023/02.md#c-aaaaaa"\n');
    const { code, stdout } = run('2023/02.md:c-aaaaaa');
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}\.\.\/2024\/03\.md#c-bbbbbb: linked with c-aaaaaa: “117 tonnes” = 117 t$/mu);
    assert.match(
      run('2024/08.md:6').stdout,
      /2023\/02\.md:6:46: “48 million euros” in “.*” \[checked, correct c-aaaaaa\]$/mu,
    );
    assert.match(
      run('2024/03.md#c-bbbbbb').stdout,
      /\.\.\/2023\/02\.md#c-aaaaaa: linked with c-bbbbbb: “48 million euros”/u,
    );
    repository.git('clean', '-qfd');
  });

  it('tells a correction where else what was wrong stands', () => {
    const [name, text] = ['2023/02.md', articles.get('2023/02.md')!];
    const sentence = SAID[name]!;
    const start = text.indexOf('48 million euros');
    const { prefix, suffix } = createTarget(text, { start, end: start + '48 million euros'.length });
    writeFileSync(
      `${fileOf(name)}.claims.yaml`,
      `factmark: 1\nclaims:\n  c-aaaaaa:\n    target:\n      prefix: "${prefix}"\n      suffix: "${suffix}"\n      exact: "48 million euros"\n    status: checked\n    verdict: correct\n    reviews:\n      "ana":\n        date: "2023-06-01"\n        verdict: correct\n        text: "48 million euros"\n        sentence: "${sentence}"\n    kind: amount\n    value:\n      type: money\n      amount: "48000000"\n      currency: "EUR"\n      bound: exact\n`,
    );
    commit('Signed');
    writeFileSync(fileOf(name), text.replace('48 million', '46 million'));
    const { status, stdout, stderr } = spawnSync(execPath, [program.cli, 'corrections', 'HEAD', '--elsewhere'], {
      cwd: repository.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^2023\/02\.md:6: .*46 million.*\[c-aaaaaa\]$/mu);
    assert.deepEqual(
      stdout
        .split('\n')
        .flatMap((line) => /^ {2}also in ([^:]+):/u.exec(line)?.[1] ?? [])
        .sort(),
      Object.keys(SAID)
        .filter((one) => one !== name)
        .sort(),
    );
    repository.git('checkout', '-q', '.');
  });

  it('ends with 1 when an article of the archive cannot be read, with 2 when its own cannot', () => {
    writeFileSync(fileOf('2024/bad.md'), Buffer.from('Año 2024', 'latin1'));
    const { code, stderr } = run('2023/02.md:6');
    assert.equal(code, 1);
    assert.match(stderr, /2024\/bad\.md: it is not UTF-8 text/u);
    rmSync(fileOf('2024/bad.md'));
    for (const words of [['none.md'], ['2023'], ['2023/02.md:c-zzzzzz'], ['2023/02.md', '--limit', '0'], []]) {
      assert.equal(run(...words).code, 2, words.join(' '));
    }
  });
});

function stampsOf(index: FigureIndex, name: string) {
  const { article, sidecar, config, links } = index.articles.get(name)!;
  return { article, sidecar, config, links };
}
