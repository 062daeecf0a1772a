import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath } from 'node:process';
import { parse } from 'yaml';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { readManifest } from '../../../src/tools/host/manifest.js';
import { ARTICLE } from '../git/article.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(readFileSync('action.yml', 'utf8'));

/** A `gh` that keeps comments in a folder, as GitHub does. */
const GH = `#!/bin/sh
method=GET
for word do
  case "$word" in
    PATCH|POST) method=$word ;;
    repos/*) path=$word ;;
    body=@*) body=\${word#body=@} ;;
  esac
done
echo "$method $path" >> "$GH_FOLDER/calls"
case "$method" in
  GET) if test -f "$GH_FOLDER/comment"; then echo 7; fi ;;
  *) cp "$body" "$GH_FOLDER/comment" ;;
esac
`;

describe('the GitHub Action', function () {
  this.timeout(120_000);
  const program = new Program();
  let repository: Repository;
  let temp: string;
  const { text: base, claims } = firstPass(randomFrom(5));
  const SIDECAR = 'articulo.md.claims.yaml';
  const cost = claims.find(({ words }) => words === '48 millones de euros')!;

  before(() => program.build());
  after(() => program.remove());
  beforeEach(() => {
    temp = mkdtempSync(path.join(tmpdir(), 'factmark-action-'));
    mkdirSync(path.join(temp, 'bin'));
    writeFileSync(path.join(temp, 'bin', 'gh'), GH);
    chmodSync(path.join(temp, 'bin', 'gh'), 0o755);
    repository = new Repository();
    repository.commit('articulo.md', ARTICLE, 'Article');
    repository.commit(SIDECAR, base, 'Claims');
    repository.git('checkout', '-q', '-b', 'change');
  });
  afterEach(() => {
    repository.remove();
    rmSync(temp, { recursive: true, force: true });
  });

  /** Runs the steps as GitHub does: expressions put in, outputs and conditions read. Ends with the first that fails. */
  function run(inputs: Readonly<Record<string, string>> = {}): { readonly code: number; readonly output: string } {
    const outputs: Record<string, string> = {};
    const values = (expression: string): string => {
      for (const one of expression.split('||').map((part) => part.trim())) {
        const [, input] = /^inputs\.([\w-]+)$/u.exec(one) ?? [];
        const [, output] = /^steps\.base\.outputs\.(\w+)$/u.exec(one) ?? [];
        const known: Readonly<Record<string, string>> = {
          'github.event.pull_request.base.sha': repository.git('rev-parse', 'main').trim(),
          'github.event.pull_request.number': '12',
          'github.repository': 'desk/articles',
          'github.token': 'secret',
        };
        const fallback = input === undefined ? undefined : (inputs[input] ?? filled(action.inputs[input]!.default));
        const value = fallback ?? (output === undefined ? known[one] : outputs[output]);
        if (value) return value;
      }
      return '';
    };
    const filled = (text: string): string =>
      String(text).replace(/\$\{\{\s*(.+?)\s*\}\}/gu, (_, expression: string) => values(expression));
    let output = '';
    for (const step of action.runs.steps) {
      if (step.if?.includes("inputs.comment == 'true'") && values('inputs.comment') !== 'true') continue;
      if (step.if === "inputs.sarif != ''" && values('inputs.sarif') === '') continue;
      const outputFile = path.join(temp, 'output');
      writeFileSync(outputFile, '');
      const env = {
        ...process.env,
        PATH: `${path.join(temp, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: path.join(temp, 'summary.md'),
        GH_FOLDER: temp,
        ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)])),
      };
      const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
      const { status, stdout, stderr } = spawnSync('bash', words, { cwd: repository.folder, encoding: 'utf8', env });
      output += stdout + stderr;
      for (const line of readFileSync(outputFile, 'utf8').split('\n')) {
        const at = line.indexOf('=');
        if (at > 0) outputs[line.slice(0, at)] = line.slice(at + 1);
      }
      if (status !== 0) return { code: status ?? -1, output };
    }
    return { code: 0, output };
  }
  const ours = (more: Readonly<Record<string, string>> = {}) => run({ command: `${execPath} ${program.cli}`, ...more });
  const kept = (name: string): string => readFileSync(path.join(temp, name), 'utf8');

  it('says in one comment what changes, and renews it', function () {
    if (process.platform === 'win32') this.skip();
    repository.commit('articulo.md', ARTICLE.replace('48 millones', '49 millones'), 'Another sum');
    const { code, output } = ours();
    assert.equal(code, 0, output);
    assert.match(kept('comment'), /^<!-- factmark[^\n]*\n\*\*Facts and claims in 1 article:\*\*/u);
    assert.match(kept('comment'), /49 millones de euros/u);
    assert.equal(kept('summary.md'), kept('comment'));
    assert.match(kept('calls'), /^GET [^\n]+\nPOST repos\/desk\/articles\/issues\/12\/comments\n$/u);
    repository.commit('articulo.md', ARTICLE, 'Back again');
    assert.equal(ours().code, 0);
    assert.match(kept('calls'), /PATCH repos\/desk\/articles\/issues\/comments\/7\n$/u);
    assert.match(kept('comment'), /\nNo facts or claims change\.\n$/u);
  });

  it('fails, with annotations, when somebody signs for somebody else', function () {
    if (process.platform === 'win32') this.skip();
    const signed = editSidecar(base, {
      type: 'set-review',
      claim: cost.id,
      reviewer: 'berta',
      review: { date: '2024-10-07', verdict: 'correct', text: cost.words },
    });
    repository.commit(SIDECAR, signed, 'Signed');
    const { code, output } = ours({ comment: 'false' });
    assert.equal(code, 1, output);
    assert.match(output, /^::error file=articulo\.md\.claims\.yaml,title=Factmark%3A signer/mu);
    assert.equal(ours({ comment: 'false', 'verify-signers': 'false' }).code, 0);
    assert.ok(!existsSync(path.join(temp, 'comment')));
  });

  it('keeps to the gates that are asked for, and writes findings for code scanning', function () {
    if (process.platform === 'win32') this.skip();
    repository.commit('articulo.md', ARTICLE.replace('48 millones', '49 millones'), 'Another sum');
    const { code, output } = ours({ 'min-coverage': '100', sarif: 'found.sarif' });
    assert.equal(code, 1, output);
    assert.match(output, /\[?coverage/u);
    assert.match(repository.read('found.sarif'), /"version": "2\.1\.0"/u);
  });

  it('and the hooks name the version that this is', () => {
    const { version } = readManifest();
    assert.equal(action.inputs.version?.default, version);
    const hooks: readonly { readonly entry: string }[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    assert.equal(hooks.length, 2);
    for (const { entry } of hooks) assert.ok(entry.startsWith(`npx --yes factmark@${version} check `), entry);
    assert.ok(readFileSync('src/cli/RECIPES.md', 'utf8').includes(`rev: v${version}\n`));
  });

  it('and the hooks fail on what must not get out, and on errors', () => {
    const hooks: readonly { readonly entry: string; readonly files: string }[] = parse(
      readFileSync('.pre-commit-hooks.yaml', 'utf8'),
    );
    const hooked = ({ entry, files }: { readonly entry: string; readonly files: string }): number | null => {
      assert.match(SIDECAR, new RegExp(files, 'u'));
      const words = entry.replace(/^npx --yes \S+ /u, '').split(' ');
      return spawnSync(execPath, [program.cli, ...words, SIDECAR], { cwd: repository.folder }).status;
    };
    assert.deepEqual(hooks.map(hooked), [0, 0]);
    const leak = { type: 'confidential', ref: 'X1', title: 'A name' };
    repository.write(SIDECAR, editSidecar(base, { type: 'add-source', id: 'r-zzzzzz', source: leak as never }));
    assert.deepEqual(hooks.map(hooked), [1, 1]);
  });
});

describe('the recipes', function () {
  this.timeout(120_000);
  const program = new Program();
  const recipes = readFileSync('src/cli/RECIPES.md', 'utf8');
  before(() => program.build());
  after(() => program.remove());

  const tool = (name: string): boolean => spawnSync(name, ['--version']).status === 0;
  const shell = (line: string): string => {
    const command = line.replace('npx factmark', `"${execPath}" "${program.cli}"`);
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: program.folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  };

  it('have lines dealt out by GNU parallel and answered each by its id', function () {
    if (!tool('parallel')) {
      this.test!.title += ' (left out: GNU parallel is not installed)';
      this.skip();
    }
    const line = /^parallel .+$/mu.exec(recipes)?.[0] ?? '';
    const articles = Array.from({ length: 500 }, (_, i) => ({ id: `a-${i}`, text: `The quay cost ${i + 2} euros.` }));
    program.file('articles.jsonl', `${articles.map((one) => JSON.stringify(one)).join('\n')}\n`);
    shell(line.replace('--block 1M', '--block 4k').replace(/npx factmark/u, `"'${execPath}' '${program.cli}'"`));
    const facts = readFileSync(path.join(program.folder, 'facts.jsonl'), 'utf8').trimEnd().split('\n');
    assert.equal(facts.length, articles.length);
    for (const one of facts) {
      const { id, facts: found } = JSON.parse(one) as { id: string; facts: readonly [{ value: { amount: string } }] };
      assert.equal(found[0].value.amount, String(Number(id.slice(2)) + 2));
    }
  });

  it('have a filter for GitLab that gives what Code Quality reads', function () {
    if (!tool('jq')) {
      this.test!.title += ' (left out: jq is not installed)';
      this.skip();
    }
    const filter = /```jq\n([\s\S]+?)```/u.exec(recipes)?.[1] ?? '';
    program.file('quality.jq', filter);
    program.file('a.md', '---\nlang: en\ndate: 2024-10-20\n---\nIt opened on Monday, 8 October 2024.\n');
    const found = shell('npx factmark check a.md --format json | jq --from-file quality.jq');
    const [one] = JSON.parse(found) as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual(one?.location, { path: 'a.md', lines: { begin: 5 } });
    assert.deepEqual([one?.check_name, one?.severity], ['weekday', 'critical']);
    assert.match(String(one?.fingerprint), /^[\w+/=]+$/u);
  });
});
