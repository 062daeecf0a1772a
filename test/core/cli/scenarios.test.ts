import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath } from 'node:process';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { on } from '../claims/support.js';
import { Repository } from '../git/repository.js';
import { Program } from './program.js';

/*
 * What `factmark diff` says of histories as desks have them. Each is a real repository; the article has one signed figure
 * with a source, one claim that nobody has looked at, and one figure without a claim.
 */

const ARTICLE = `---
lang: es
---
# El mercado cubierto

La reforma del mercado cuesta 38 millones de euros y abre 52 puestos nuevos.

Cada tendero paga 210 euros de alquiler.
`;
const COST = 'c-aaaaaa';
const STALLS = 'c-bbbbbb';
const SOURCE = 'r-aaaaaa';
const SENTENCE = 'La reforma del mercado cuesta 38 millones de euros y abre 52 puestos nuevos.';
const CLAIMS = editSidecar('', {
  type: 'sequence',
  edits: [
    { type: 'set-article', article: 'mercado.md' },
    { type: 'add-source', id: SOURCE, source: { type: 'document', title: 'Pliego' } },
    {
      type: 'add-claims',
      claims: [
        {
          id: COST,
          claim: {
            target: on(ARTICLE, '38 millones de euros'),
            status: 'checked',
            verdict: 'correct',
            reviews: {
              ana: { date: '2024-10-07', verdict: 'correct', text: '38 millones de euros', sentence: SENTENCE },
            },
            evidence: { [SOURCE]: { at: 'p. 3' } },
          },
        },
        { id: STALLS, claim: { target: on(ARTICLE, '52'), status: 'unchecked' } },
      ],
    },
  ],
});
const NAME = 'mercado.md';
const SIDECAR = `${NAME}.claims.yaml`;

const set = (path: readonly string[], value: string, claim = COST): SidecarEdit => ({
  type: 'set-field',
  owner: { claim },
  path,
  value,
});
const edited = (...edits: readonly SidecarEdit[]): string => editSidecar(CLAIMS, { type: 'sequence', edits });
const WORDS = `mercado.md:6: signed words changed: “38 millones de euros” → “39 millones de euros” (ana) [${COST}]`;
const DEARER = ARTICLE.replace('38 millones', '39 millones');

interface Scenario {
  readonly what: string;
  /** What happens after the first commit, which is tagged `base`. */
  readonly history: (repository: Repository) => void;
  readonly words: readonly string[];
  readonly told: readonly string[];
  /** Folder that the command runs in. */
  readonly folder?: string;
}

const scenarios: readonly Scenario[] = [
  {
    what: 'a branch that changes a signed figure',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
    },
    words: ['main', 'side'],
    told: [WORDS],
  },
  {
    what: 'a branch, while the main line went on: what the branch changed alone',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', 'main');
      one.commit(SIDECAR, edited(set(['status'], 'waiting', STALLS)), 'Asked');
      one.git('checkout', '-q', 'side');
    },
    words: ['main...'],
    told: [WORDS],
  },
  {
    what: 'two ends compared with two dots',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
    },
    words: ['main..side'],
    told: [WORDS],
  },
  {
    what: 'a merge, seen from one side',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', 'main');
      one.commit(SIDECAR, edited(set(['status'], 'waiting', STALLS)), 'Asked');
      one.git('merge', '-q', '--no-edit', 'side');
    },
    words: ['HEAD^1', 'HEAD'],
    told: [WORDS],
  },
  {
    what: 'a merge, seen from the other side',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', 'main');
      one.commit(SIDECAR, edited(set(['status'], 'waiting', STALLS)), 'Asked');
      one.git('merge', '-q', '--no-edit', 'side');
    },
    words: ['HEAD^2', 'HEAD'],
    told: [`mercado.md:6: status: “52” “unchecked” → “waiting” [${STALLS}]`],
  },
  {
    what: 'a branch that was rebased',
    history: (one) => {
      one.git('checkout', '-q', '-b', 'side');
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', 'main');
      one.commit(SIDECAR, edited(set(['status'], 'waiting', STALLS)), 'Asked');
      one.git('checkout', '-q', 'side');
      one.git('rebase', '-q', 'main');
    },
    words: ['main', 'side'],
    told: [WORDS],
  },
  {
    what: 'an article that got another name, with its claims',
    history: (one) => {
      one.git('mv', NAME, 'plaza.md');
      one.git('mv', SIDECAR, 'plaza.md.claims.yaml');
      one.git('commit', '-q', '-m', 'Moved');
    },
    words: ['base', 'HEAD'],
    told: [],
  },
  {
    what: 'an article that got another name and another figure',
    history: (one) => {
      one.git('mv', NAME, 'plaza.md');
      one.git('mv', SIDECAR, 'plaza.md.claims.yaml');
      one.write('plaza.md', DEARER);
      one.git('commit', '-qam', 'Moved');
    },
    words: ['base', 'HEAD'],
    told: [WORDS.replace('mercado', 'plaza')],
  },
  {
    what: 'a detached head',
    history: (one) => {
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', '--detach', 'HEAD');
    },
    words: ['base'],
    told: [WORDS],
  },
  {
    what: 'files that nobody has committed, one of them new to git',
    history: (one) => {
      one.write(NAME, DEARER);
      one.write('nuevo.md', '---\nlang: es\n---\nEl faro mide 40 metros.\n');
    },
    words: ['HEAD'],
    told: [WORDS, 'nuevo.md:4: new: “40 metros”'],
  },
  {
    what: 'a sentence that changed around a signed figure',
    history: (one) => one.commit(NAME, ARTICLE.replace('cuesta 38', 'costará 38'), 'Tense'),
    words: ['base', 'HEAD'],
    told: [
      `mercado.md:6: sentence changed: “38 millones de euros” “${SENTENCE}” → “${SENTENCE.replace('cuesta', 'costará')}” (ana) [${COST}]`,
    ],
  },
  {
    what: 'words that nobody signed, and a figure without a claim',
    history: (one) => one.commit(NAME, ARTICLE.replace('52 puestos', '54 puestos').replace('210', '230'), 'Others'),
    words: ['base', 'HEAD'],
    told: [
      `mercado.md:6: sentence changed: “38 millones de euros” “${SENTENCE}” → “${SENTENCE.replace('52', '54')}” (ana) [${COST}]`,
      `mercado.md:6: words changed: “52” → “54” [${STALLS}]`,
      'mercado.md:8: words changed: “210 euros” → “230 euros”',
    ],
  },
  {
    what: 'words that are gone',
    history: (one) => one.commit(NAME, ARTICLE.replace(`${SENTENCE}\n\n`, ''), 'Cut'),
    words: ['base', 'HEAD'],
    told: [`mercado.md: gone: was “38 millones de euros” [${COST}]`, `mercado.md: gone: was “52” [${STALLS}]`],
  },
  {
    what: 'another verdict',
    history: (one) => one.commit(SIDECAR, edited(set(['verdict'], 'outdated')), 'Verdict'),
    words: ['base', 'HEAD'],
    told: [`mercado.md:6: verdict: “38 millones de euros” “correct” → “outdated, correct” [${COST}]`],
  },
  {
    what: 'a source that was taken out',
    history: (one) =>
      one.commit(
        SIDECAR,
        edited({ type: 'remove-field', owner: { claim: COST }, path: ['evidence', SOURCE] }),
        'Source',
      ),
    words: ['base', 'HEAD'],
    told: [`mercado.md:6: source removed: “38 millones de euros” was “Pliego” [${COST}]`],
  },
  {
    what: 'layout alone: bold words, other lines, a paragraph that moved',
    history: (one) =>
      one.commit(
        NAME,
        ARTICLE.replace(`${SENTENCE}\n\n`, '').concat(
          `\n${SENTENCE.replace('38 millones', '**38 millones**').replace(' y abre', '\ny abre')}\n`,
        ),
        'Layout',
      ),
    words: ['base', 'HEAD'],
    told: [],
  },
  {
    what: 'claims that were taken out with their file',
    history: (one) => {
      one.git('rm', '-q', SIDECAR);
      one.git('commit', '-q', '-m', 'Without claims');
    },
    words: ['base', 'HEAD'],
    told: [
      `mercado.md: claim removed: “38 millones de euros” was “checked” [${COST}]`,
      `mercado.md: claim removed: “52” was “unchecked” [${STALLS}]`,
    ],
  },
  {
    what: 'marks that a merge by lines has left in the claims',
    history: (one) => one.commit(SIDECAR, `<<<<<<< ours\n${CLAIMS}`, 'Broken'),
    words: ['base', 'HEAD'],
    told: ['mercado.md: sidecar unreadable: → “A merge left'],
  },
  {
    what: 'an article whose name has blanks and accents, from a folder below',
    history: (one) => {
      one.git('mv', NAME, 'el año del mercado.md');
      one.git('mv', SIDECAR, 'el año del mercado.md.claims.yaml');
      one.git('commit', '-q', '-m', 'Moved');
      one.git('tag', 'moved');
      one.git('mv', NAME.replace('mercado', 'el año del mercado'), 'x.md');
      one.git('mv', 'x.md', 'el año del mercado.md');
      one.commit('el año del mercado.md', DEARER, 'Dearer');
      mkdirSync(path.join(one.folder, 'notas'));
    },
    words: ['moved'],
    told: [WORDS.replace('mercado.md', 'el año del mercado.md')],
    folder: 'notas',
  },
  {
    what: 'everything at once, worst first',
    history: (one) => {
      one.write(NAME, DEARER.replace('210 euros', '210 euros cada mes, y 15 euros de luz,'));
      one.write(
        SIDECAR,
        edited(
          set(['verdict'], 'outdated'),
          { type: 'remove-field', owner: { claim: COST }, path: ['evidence', SOURCE] },
          set(['status'], 'waiting', STALLS),
        ),
      );
      one.git('commit', '-qam', 'All');
    },
    words: ['base', 'HEAD'],
    told: [
      WORDS,
      `mercado.md:6: verdict: “39 millones de euros” “correct” → “outdated, correct” [${COST}]`,
      'mercado.md:8: new: “cada mes”',
      'mercado.md:8: new: “15 euros”',
      `mercado.md:6: source removed: “39 millones de euros” was “Pliego” [${COST}]`,
      `mercado.md:6: status: “52” “unchecked” → “waiting” [${STALLS}]`,
    ],
  },
];

describe('factmark diff in histories as desks have them', function () {
  this.timeout(120_000);
  const program = new Program();
  let repository: Repository;
  before(() => program.build());
  after(() => program.remove());
  beforeEach(() => {
    repository = new Repository();
    repository.write(NAME, ARTICLE);
    repository.write(SIDECAR, CLAIMS);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'First');
    repository.git('tag', 'base');
  });
  afterEach(() => repository.remove());

  const run = (words: readonly string[], folder: string) =>
    spawnSync(execPath, [program.cli, 'diff', ...words], { cwd: folder, encoding: 'utf8' });

  for (const { what, history, words, told, folder = '' } of scenarios) {
    it(what, () => {
      history(repository);
      const { status, stdout, stderr } = run(words, path.join(repository.folder, folder));
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const lines = stdout.split('\n').filter((line) => line !== '');
      assert.equal(lines.length, told.length, stdout);
      for (const [i, line] of lines.entries()) assert.ok(line.startsWith(told[i]!), `${line}\n${told[i]}`);
    });
  }

  describe('of another kind', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'factmark-clone-'));
      repository.commit(NAME, DEARER, 'Dearer');
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
    const git = (...words: readonly string[]): void => {
      const { status, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    const origin = (): string => `file://${repository.folder}`;

    it('a shallow clone that has the base', () => {
      git('clone', '-q', '--depth', '2', origin(), 'clone');
      const { stdout } = run(['HEAD~1'], path.join(folder, 'clone'));
      assert.equal(stdout, `${WORDS}\n`);
    });

    it('a shallow clone that has it not', () => {
      git('clone', '-q', '--depth', '1', origin(), 'clone');
      const { status, stderr } = run(['HEAD~1', 'HEAD'], path.join(folder, 'clone'));
      assert.equal(status, 2);
      assert.equal(stderr, 'factmark: there is no revision HEAD~1\n');
    });

    it('a submodule', () => {
      git('init', '-q', '.');
      git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin(), 'desk');
      const { stdout } = run(['HEAD~1', 'HEAD'], path.join(folder, 'desk'));
      assert.equal(stdout, `${WORDS}\n`);
    });

    it('a second working tree', () => {
      repository.git('worktree', 'add', '-q', path.join(folder, 'tree'), 'base');
      const { stdout } = run(['main'], path.join(folder, 'tree'));
      assert.equal(stdout, `mercado.md:6: words changed: “39 millones de euros” → “38 millones de euros” [${COST}]\n`);
    });
  });
});
