import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { Program } from '../cli/program.js';
import { CLAIM, makeYard, NAME, OLD_NAME, OTHER, type Step, type Yard } from './yard.js';

const OLD_FILE = '1c2bdc06742f0b3a3161fd7b495a56dc889e3cec520ec8831873e1d3ae62cdd8';
const NEW_FILE = '0a202b12ed25e3c03a375be76662ad060d86f8daabbcc356558119d3d7af2287';
const TITLE = '# Evidence: “The yard that &#60;b&#62;stayed&#60;/b&#62;”';

/** Rows of the table of commits, as each step put them there. */
const ROWS: Readonly<Record<Step, string>> = {
  listed: '| 2024-03-04 10:30 +02:00 | `listed`<br>Ana Roe<br>commit not signed | put on the list |',
  signed:
    '| 2024-03-05 10:30 +02:00 | `signed`<br>Ben Díaz<br>commit not signed | source: **Payroll of &#60;March&#62;**<br>' +
    'source: **confidential source**<br>status: checked, correct<br>signed by ben díaz (2024-03-05, correct): “about 300” |',
  reworded:
    '| 2024-03-06 10:30 +02:00 | `reworded`<br>Ana Roe<br>commit not signed | words changed: “about 300” → “about 310” |',
  resigned:
    '| 2024-03-07 10:30 +02:00 | `resigned`<br>Ben Díaz<br>commit not signed | signed by ben díaz (2024-03-07, correct): “about 310” |',
  renamed:
    '| 2024-05-02 10:30 +02:00 | `renamed`<br>Ana Roe<br>commit not signed | article renamed: `yard.md` → `2024/the-yard.md`<br>' +
    'file moved: `payroll.csv` → `../payroll.csv` |',
  replaced:
    '| 2024-06-11 10:30 +02:00 | `replaced`<br>Carla<br>commit not signed | file recorded anew: `../payroll.csv`, SHA-256 ' +
    '`1c2bdc06742f` → `0a202b12ed25`<br>archived copy: <https://archive.example/payroll> |',
  borrowed:
    '| 2024-06-12 10:30 +02:00 | `borrowed`<br>Carla<br>commit not signed | signed by ana (2024-06-12, correct): “about 310” |',
};

describe('factmark evidence', function () {
  this.timeout(120_000);
  const program = new Program();
  let yard: Yard;
  before(async () => {
    await program.build();
    yard = makeYard();
  });
  after(() => {
    program.remove();
    yard.repository.remove();
  });

  const run = (...words: readonly string[]): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(execPath, [program.cli, 'evidence', ...words], {
      cwd: yard.repository.folder,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
  /** With the ids of commits by what they did. */
  const page = (...words: readonly string[]): string => {
    const { code, stdout, stderr } = run(...words);
    assert.equal(code, 0, stderr);
    let text = stdout;
    for (const [step, id] of Object.entries(yard.commits)) {
      text = text.replaceAll(id, `all of ${step}`).replaceAll(id.slice(0, 12), step);
    }
    return text;
  };
  const markdown = (step: Step, ...words: readonly string[]): string =>
    page(NAME, CLAIM, '--format', 'markdown', '--revision', yard.commits[step], ...words);

  it('shows a claim as it was when it was first signed, with the file of then', () => {
    assert.equal(
      markdown('signed'),
      `${TITLE}

yard.md · published 2024-03-05 · as of commit all of signed, 2024-03-05 10:30 +02:00

## “about 300” · amount

> The yard has **about 300** people on its payroll, its owners say.

- Value: About 300 people
- Status: **checked, correct**
- Claim: \`c-7k2m9q\`

### Sources

1. **Payroll of &#60;March&#62;** · data
   - Where: row 2
   - Says: “A,40 \\| &#60;i&#62;hours&#60;/i&#62;”
   - File: \`payroll.csv\`<br>SHA-256 \`${OLD_FILE}\`<br>**≠ another file than the one that was recorded**<br>now SHA-256 \`${NEW_FILE}\`<br>the recorded file is in git: \`listed\`
2. **confidential source**

### Signatures

| Who and when | Words signed | Commit |
| --- | --- | --- |
| ben díaz<br>2024-03-05, correct | “about 300” | \`signed\` |

### Commits

| When | Commit and author | What it did |
| --- | --- | --- |
${ROWS.signed}
${ROWS.listed}
`,
    );
  });

  it('shows it between the rewording and the new signature, when nobody had signed its words', () => {
    assert.equal(
      markdown('reworded'),
      `${TITLE}

yard.md · published 2024-03-05 · as of commit all of reworded, 2024-03-06 10:30 +02:00

## “about 310” · amount

> The yard has **about 310** people on its payroll, its owners say.

- Value: About 310 people
- Status: **checked, correct** · ⚠ sign-off out of date
- Claim: \`c-7k2m9q\`

### Sources

1. **Payroll of &#60;March&#62;** · data
   - Where: row 2
   - Says: “A,40 \\| &#60;i&#62;hours&#60;/i&#62;”
   - File: \`payroll.csv\`<br>SHA-256 \`${OLD_FILE}\`<br>**≠ another file than the one that was recorded**<br>now SHA-256 \`${NEW_FILE}\`<br>the recorded file is in git: \`listed\`
2. **confidential source**

### Signatures

| Who and when | Words signed | Commit |
| --- | --- | --- |
| ben díaz<br>2024-03-05, correct | “about 300”<br>in: “The yard has about 300 people on its payroll, its owners say.”<br>⚠ sign-off out of date | \`signed\` |

### Commits

| When | Commit and author | What it did |
| --- | --- | --- |
${ROWS.reworded}
${ROWS.signed}
${ROWS.listed}
`,
    );
  });

  it('shows it at the end, under its new name: who signed after the file was replaced, and who committed for another', () => {
    assert.equal(
      markdown('borrowed'),
      `${TITLE}

2024/the-yard.md · published 2024-03-05 · as of commit all of borrowed, 2024-06-12 10:30 +02:00

## “about 310” · amount

> The yard has **about 310** people on its payroll, its owners say.

- Value: About 310 people
- Status: **checked, correct**
- Claim: \`c-7k2m9q\`

### Sources

1. **Payroll of &#60;March&#62;** · data
   - Where: row 2
   - Says: “A,40 \\| &#60;i&#62;hours&#60;/i&#62;”
   - Archived copy: <https://archive.example/payroll>
   - File: \`../payroll.csv\`<br>SHA-256 \`${NEW_FILE}\`<br>✓ the file is the one that was recorded
2. **confidential source**

### Signatures

| Who and when | Words signed | Commit |
| --- | --- | --- |
| ben díaz<br>2024-03-07, correct | “about 310” | \`resigned\`<br>⚠ a file was recorded anew since |
| ana<br>2024-06-12, correct | “about 310” | \`borrowed\`<br>⚠ committed by Carla |

### Commits

| When | Commit and author | What it did |
| --- | --- | --- |
${ROWS.borrowed}
${ROWS.replaced}
${ROWS.renamed}
${ROWS.resigned}
${ROWS.reworded}
${ROWS.signed}
${ROWS.listed}
`,
    );
  });

  it('takes the name of then as well as that of now, and the end of a day for a commit', () => {
    const format = ['--format', 'markdown', '--revision'];
    assert.equal(page(OLD_NAME, CLAIM, ...format, yard.commits.reworded), markdown('reworded'));
    assert.equal(page(NAME, CLAIM, ...format, '2024-04-30'), markdown('resigned'));
    assert.equal(page(NAME, CLAIM, ...format, 'HEAD~6'), markdown('listed'));
  });

  it('keeps for the desk what is for the desk', () => {
    for (const format of ['markdown', 'html']) {
      const open = page(NAME, '--format', format);
      const inside = page(NAME, '--format', format, '--internal');
      for (const secret of ['blue folder', 'owner said', 'again', 'Step signed', 'example.org']) {
        assert.ok(!open.includes(secret), `${secret} in ${format}`);
        assert.equal(inside.includes(secret), secret !== 'example.org', `${secret} in ${format} for the desk`);
      }
    }
  });

  it('lists for an article the claims that were worked on, and counts the others', () => {
    const text = page(NAME, '--format', 'markdown');
    assert.match(text, /^## “about 310” · amount$/mu);
    assert.doesNotMatch(text, /^## “May 1974”/mu);
    assert.match(text, /^Not listed, for nobody has checked them yet: 1$/mu);
    assert.match(text, /^\| 2024-03-04 10:30 \+02:00 \| `listed` · Ana Roe · commit not signed \|$/mu);
    assert.match(page(NAME, OTHER, '--format', 'markdown'), /^Nobody has signed it\.$/mu);
  });

  it('is one file of HTML in which words are words', () => {
    const html = page(NAME);
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en-GB" dir="ltr">/u);
    assert.match(html, /<h1>Evidence: <q lang="en-GB" dir="ltr">The yard that &lt;b&gt;stayed&lt;\/b&gt;<\/q><\/h1>/u);
    assert.match(html, /A,40 \| &lt;i&gt;hours&lt;\/i&gt;/u);
    assert.deepEqual(
      [...html.matchAll(/(?:href|src)="([^"]*)"/gu)].map((match) => match[1]),
      ['https://archive.example/payroll', 'https://archive.example/payroll'],
    );
    const spanish = page(NAME, '--interface', 'es');
    assert.match(spanish, /<html lang="es" dir="ltr">[\s\S]*<h1>Prueba: /u);
    assert.match(spanish, /<dt>Estado<\/dt><dd><div><strong>comprobado, correcto<\/strong><\/div><\/dd>/u);
  });

  it('says what is not committed, and that a file is absent or elsewhere', () => {
    const { repository } = yard;
    const sidecar = repository.read(`${NAME}.claims.yaml`);
    const changed = sidecar.replace('file: "../payroll.csv"', 'file: "../../payroll.csv"');
    repository.write(`${NAME}.claims.yaml`, changed.replace('"ben díaz":', '"eva":'));
    try {
      const text = page(NAME, CLAIM, '--format', 'markdown');
      assert.match(text, /^⚠ The files have changes that are not committed\.$/mu);
      assert.match(text, /outside the workspace: not opened$/mu);
      assert.match(text, /^\| eva<br>2024-03-07, correct \| “about 310” \| not committed \|$/mu);
      repository.write(`${NAME}.claims.yaml`, sidecar.replace('"../payroll.csv"', '"../gone.csv"'));
      assert.match(page(NAME, CLAIM, '--format', 'markdown'), /the file is not in the workspace$/mu);
    } finally {
      repository.git('checkout', '-q', '--', '.');
    }
  });

  it('is written to a file', () => {
    assert.deepEqual(run(NAME, '--output', 'page.html'), { code: 0, stdout: '', stderr: '' });
    assert.match(readFileSync(path.join(yard.repository.folder, 'page.html'), 'utf8'), /^<!DOCTYPE html>/u);
  });

  it('says whether commits are signed', function () {
    const { repository } = yard;
    const key = path.join(program.folder, 'key');
    const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ana', '-f', key]);
    if (made.status !== 0) return this.skip();
    writeFileSync(path.join(program.folder, 'signers'), `ana@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
    repository.git('config', 'gpg.format', 'ssh');
    repository.git('config', 'user.signingkey', `${key}.pub`);
    const text = repository.read(NAME);
    repository.write(NAME, text.replace('310 people', '311 people'));
    try {
      repository.git('commit', '-q', '-a', '-S', '--date', '2024-07-01T10:00:00Z', '-m', 'Signed');
      const row = (): string => /^\| 2024-07-01.*$/mu.exec(page(NAME, CLAIM, '--format', 'markdown'))?.[0] ?? '';
      assert.match(row(), /<br>commit signed; the signature cannot be checked here \|/u);
      repository.git('config', 'gpg.ssh.allowedSignersFile', path.join(program.folder, 'signers'));
      assert.match(row(), /<br>✓ commit signed \| words changed: “about 310” → “about 311” \|$/u);
    } finally {
      repository.git('reset', '-q', '--hard', yard.commits.borrowed);
    }
  });

  it('tells of a merge only what is neither side’s', () => {
    const { repository } = yard;
    repository.git('checkout', '-q', '-b', 'side');
    const text = repository.read(NAME);
    const sidecar = repository.read(`${NAME}.claims.yaml`);
    try {
      repository.commit(NAME, text.replace('its owners say', 'its owners said'), 'Side');
      repository.git('checkout', '-q', 'main');
      repository.commit(`${NAME}.claims.yaml`, sidecar.replace('quote: "A,40', 'quote: "A, 40'), 'Main');
      repository.git('merge', '-q', '--no-edit', 'side');
      const rows = page(NAME, CLAIM, '--format', 'markdown').split('\n');
      const told = rows.filter((line) => /^\| 2\d{3}-/u.test(line)).map((line) => line.split(' | ').at(-1));
      assert.equal(told.length, 9);
      assert.ok(
        told.some((line) => line?.startsWith('sentence changed to: “The yard has about 310')),
        told.join('\n'),
      );
      assert.ok(
        told.some((line) => line?.startsWith('what the source says: **Payroll')),
        told.join('\n'),
      );
    } finally {
      repository.git('checkout', '-q', 'main');
      repository.git('reset', '-q', '--hard', yard.commits.borrowed);
    }
  });

  it('takes an article that resembles an older one for no copy of it', () => {
    const { repository } = yard;
    try {
      for (const suffix of ['', '.claims.yaml']) repository.write(`twin.md${suffix}`, repository.read(NAME + suffix));
      repository.git('add', '--all');
      repository.git('commit', '-q', '-m', 'Twin');
      const rows = page('twin.md', CLAIM, '--format', 'markdown').split('\n');
      assert.equal(rows.filter((line) => /^\| 2\d{3}-/u.test(line)).length, 1);
    } finally {
      repository.git('reset', '-q', '--hard', yard.commits.borrowed);
    }
  });

  it('says what is wrong with what it is asked', () => {
    for (const [words, reason] of [
      [[NAME, 'c-000000'], 'there is no claim c-000000 beside 2024/the-yard.md'],
      [['nowhere.md'], 'nowhere.md: there is no such file'],
      [['payroll.csv'], 'payroll.csv: there are no claims beside it'],
      [[NAME, '--revision', 'v9'], 'there is no revision v9'],
      [[NAME, '--revision', '1999-12-31'], 'there is no commit up to 1999-12-31'],
      [[NAME, '--format', 'pdf'], '--format must be html or markdown'],
      [[], 'evidence takes a FILE and a CLAIM'],
      [['2024'], '2024 is a folder; name an article'],
    ] as const) {
      assert.deepEqual(run(...words), { code: 2, stdout: '', stderr: `factmark: ${reason}\n` });
    }
  });
});
