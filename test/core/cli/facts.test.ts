import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { Program } from './program.js';

interface Listed {
  readonly file: string;
  readonly language: string;
  readonly published?: string;
  readonly facts: readonly { readonly text: string; readonly kind: string }[];
}

describe('factmark on the command line', function () {
  this.timeout(60_000);
  const program = new Program();
  before(() => program.build());
  after(() => program.remove());

  it('lists its commands', async () => {
    const { code, stdout } = await program.run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: factmark COMMAND/u);
    assert.match(stdout, /^ {2}facts /mu);
  });

  it('explains a command', async () => {
    const explained = await program.run(['facts', '--help']);
    assert.equal(explained.code, 0);
    assert.match(explained.stdout, /--jsonl/u);
    assert.deepEqual(await program.run(['help', 'facts']), explained);
  });

  it('says the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await program.run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /name a command/u],
    ['an unknown command', ['fax'], /no command fax/u],
    ['no file', ['facts'], /name at least one file/u],
    ['an unknown option', ['facts', '--jason', 'a.md'], /--jason/u],
    ['an option without its value', ['facts', 'a.md', '--language'], /--language/u],
    ['a language that is none', ['facts', '--language', 'Español!', 'a.md'], /language must be a BCP 47/u],
    ['a day that does not exist', ['facts', '--published', '2024-02-30', 'a.md'], /published must be an ISO date/u],
    ['an unknown kind', ['facts', '--kind', 'quote', 'a.md'], /kinds must be a list/u],
    ['an unknown format', ['facts', '--format', 'html', 'a.md'], /format must be "markdown" or "text"/u],
    ['files with --jsonl', ['facts', '--jsonl', 'a.md'], /takes no files/u],
    ['both kinds of JSON', ['facts', '--jsonl', '--json'], /exclude each other/u],
  ];
  for (const [what, words, message] of wrong) {
    it(`ends with 2 and one line for a person: ${what}`, async () => {
      const { code, stdout, stderr } = await program.run(words);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /^factmark: [^\n]+\n$/u);
    });
  }

  describe('facts FILE…', () => {
    it('lists facts with line and column, folded to one line each', async () => {
      program.file('a.md', '# Costs\n\nIt cost more than **130**\nmillion euros in Q4 2024.\n');
      const { code, stdout, stderr } = await program.run(['facts', 'a.md', '--language', 'en-US']);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.equal(
        stdout,
        'a.md:3:9: amount “more than **130** million euros” = more than 130000000 EUR\n' +
          'a.md:4:18: date “Q4 2024” = 2024-Q4 (2024-10-01 to 2024-12-31)\n',
      );
    });

    it('says when a currency has several readings', async () => {
      const { stdout } = await program.run(['facts', '-', '--language', 'en-CA'], 'It cost $5.\n');
      assert.match(stdout, /“\$5” = 5 CAD \(or USD, /u);
    });

    it('gives JSON for each file, with the language and date in use', async () => {
      program.file('b.md', '---\nfecha: 2024-06-18\nlang: es\n---\n\nAyer costó 3 euros.\n');
      program.file('c.txt', 'It cost *$5* in 2019.\n');
      const { code, stdout } = await program.run(['facts', '--json', 'b.md', 'c.txt']);
      assert.equal(code, 0);
      const [first, second] = JSON.parse(stdout) as readonly Listed[];
      assert.equal(first?.file, 'b.md');
      assert.match(first?.language ?? '', /^es/u);
      assert.equal(first?.published, '2024-06-18');
      assert.deepEqual(
        first?.facts.map((fact) => fact.text),
        ['Ayer', '3 euros'],
      );
      assert.deepEqual(
        second?.facts.map((fact) => fact.text),
        ['$5', '2019'],
      );
    });

    it('looks for the kinds that were asked for', async () => {
      program.file('k.md', 'It cost $5 in 2019.\n');
      const { stdout } = await program.run(['facts', '--kind', 'date', 'k.md', '--language', 'en']);
      assert.match(stdout, /^k\.md:1:15: date “2019” = 2019/u);
      assert.equal(stdout.split('\n').length, 2);
    });

    it('reads standard input as -', async () => {
      const { code, stdout } = await program.run(['facts', '-', '--language', 'en'], 'It cost €5.\n');
      assert.equal(code, 0);
      assert.equal(stdout, '-:1:9: amount “€5” = 5 EUR\n');
    });

    it('names what it cannot read, goes on, and ends with 1', async () => {
      program.file('good.md', 'It cost €5.\n');
      program.file('bad.md', Uint8Array.of(0x41, 0xff, 0xfe));
      const { code, stdout, stderr } = await program.run(['facts', 'gone.md', 'bad.md', '.', 'good.md']);
      assert.equal(code, 1);
      assert.match(stdout, /^good\.md:1:9:/u);
      assert.equal(
        stderr,
        'factmark: gone.md: there is no such file\nfactmark: bad.md: it is not UTF-8 text\nfactmark: .: it is a folder\n',
      );
    });

    it('ends with 2 when nothing could be read, and still writes valid JSON', async () => {
      const { code, stdout } = await program.run(['facts', '--json', 'gone.md']);
      assert.equal(code, 2);
      assert.deepEqual(JSON.parse(stdout), []);
    });

    it('reads with the sidecar beside the article and the nearest factmark.yaml', async () => {
      mkdirSync(path.join(program.folder, 'desk', 'posts'), { recursive: true });
      program.file(
        'desk/factmark.yaml',
        'language: en\npublished: "2024-03-05"\nentities: [{ name: "old mill", type: place, country: PT }]\nwords: { not-names: ["Lisbon"] }\n',
      );
      program.file('desk/posts/a.md', 'Berta Reed left Lisbon yesterday for the old mill.\n');
      const read = async (...words: string[]): Promise<Listed> => {
        const { stdout } = await program.run(['facts', '--json', 'desk/posts/a.md', ...words]);
        return (JSON.parse(stdout) as readonly [Listed])[0];
      };
      const { language, published, facts } = await read();
      assert.deepEqual([language, published], ['en', '2024-03-05']);
      assert.ok(facts.some(({ text }) => text === 'old mill'));
      assert.ok(!facts.some(({ text }) => text === 'Lisbon'));
      program.file('desk/posts/a.md.claims.yaml', 'factmark: 1\npublished: "2024-03-04"\n');
      assert.equal((await read()).published, '2024-03-04');
      assert.equal((await read('--published', '2024-01-02')).published, '2024-01-02');
    });

    it('names a factmark.yaml that cannot be read, and ends with 1', async () => {
      mkdirSync(path.join(program.folder, 'broken', 'factmark.yaml'), { recursive: true });
      program.file('broken/a.md', 'Nothing to see.\n');
      const { code, stderr } = await program.run(['facts', 'broken/a.md']);
      assert.equal(code, 1);
      assert.match(stderr, /factmark\.yaml/u);
    });

    it('says the same twice', async () => {
      program.file('twice.md', 'En 2019 Marta Gil pagó 3 euros en Lugo.\n');
      assert.deepEqual(await program.run(['facts', 'twice.md']), await program.run(['facts', 'twice.md']));
    });

    it('keeps offsets without the byte-order mark', async () => {
      program.file('bom.md', '\uFEFFIt cost €5.\n');
      const { stdout } = await program.run(['facts', 'bom.md', '--language', 'en']);
      assert.match(stdout, /^bom\.md:1:9:/u);
    });
  });

  describe('facts --jsonl', () => {
    const lines = (text: string): readonly unknown[] =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown);

    it('answers each line in order, with its id', async () => {
      const input = [
        { id: 'a', text: 'It cost *$5*.', language: 'en-US', format: 'text' },
        { id: 7, text: 'Costó 3 euros ayer.', language: 'es', published: '2024-03-01' },
        { id: 'empty', text: '' },
      ];
      const { code, stdout, stderr } = await program.run(
        ['facts', '--jsonl'],
        `${input.map((line) => JSON.stringify(line)).join('\r\n')}\n`,
      );
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      const answers = lines(stdout) as readonly {
        id: unknown;
        facts: readonly { text: string; value: { start?: string } }[];
      }[];
      assert.deepEqual(
        answers.map(({ id, facts }) => [id, facts.map((fact) => fact.text)]),
        [
          ['a', ['$5']],
          [7, ['3 euros', 'ayer']],
          ['empty', []],
        ],
      );
      assert.equal(answers[1]?.facts[1]?.value.start, '2024-02-29');
    });

    it('names a bad line by its number, goes on, and ends with 1', async () => {
      const input = Buffer.concat([
        Buffer.from('{"id":"a","text":"x"}\n{oops\n\n[1]\n{"text":"x"}\n{"id":"b"}\n'),
        Buffer.from('{"id":"c","text":"x","published":"soon"}\n'),
        Buffer.from('{"id":"d","text":"'),
        Buffer.of(0xff),
        Buffer.from('"}\n{"id":"e","text":"x","language":null}'),
      ]);
      const { code, stdout, stderr } = await program.run(['facts', '--jsonl'], input);
      assert.equal(code, 1);
      assert.deepEqual(
        (lines(stdout) as readonly { id: string }[]).map(({ id }) => id),
        ['a', 'e'],
      );
      assert.equal(
        stderr,
        'factmark: line 2: it is not JSON\n' +
          'factmark: line 4: it is not a JSON object\n' +
          'factmark: line 5: id must be a string or a number\n' +
          'factmark: line 6: text must be a string\n' +
          'factmark: line 7: published must be an ISO date or date-time such as "2024-07-25", not "soon"\n' +
          'factmark: line 8: it is not UTF-8 text\n',
      );
    });

    it('keeps a line whole that holds a line separator', async () => {
      const { code, stdout } = await program.run(['facts', '--jsonl'], '{"id":"a","text":"x\u2028y"}\n');
      assert.equal(code, 0);
      assert.deepEqual(lines(stdout), [{ id: 'a', facts: [] }]);
    });

    it('answers a line before the next one comes', async () => {
      const child = spawn(execPath, [program.cli, 'facts', '--jsonl']);
      const answer = new Promise<string>((resolve) => {
        child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      });
      child.stdin.write('{"id":1,"text":""}\n');
      assert.equal(await answer, '{"id":1,"facts":[]}\n');
      child.stdin.end();
      await new Promise((resolve) => child.on('close', resolve));
    });

    it('reads far more than fits into memory at once without piling it up', async () => {
      // nobody reads the output for a while, so reading has to wait too
      const child = spawn(execPath, ['--max-old-space-size=64', program.cli, 'facts', '--jsonl']);
      const line = `${JSON.stringify({ id: 'x'.repeat(2000), text: '' })}\n`;
      const count = 40_000;
      let sent = 0;
      const send = (): void => {
        while (sent < count && child.stdin.write(line)) sent++;
        if (sent >= count) child.stdin.end();
        else sent++;
      };
      child.stdin.on('drain', send);
      child.stdin.on('error', () => undefined);
      send();
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(sent < count, 'the program read everything though nobody took its answers');
      let answered = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        for (const byte of chunk) if (byte === 0x0a) answered++;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.deepEqual({ code, answered }, { code: 0, answered: count });
    });

    it('ends quietly when the reader has had enough', async () => {
      const child = spawn(execPath, [program.cli, 'facts', '--jsonl']);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.stdin.on('error', () => undefined);
      child.stdin.write('{"id":1,"text":""}\n');
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.stdout.destroy();
      child.stdin.end(`${JSON.stringify({ id: 'y', text: '' })}\n`.repeat(5000));
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    });
  });
});
