import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articlesThatDiffer, type Revisions, textAt } from '../../../src/cli/revisions.js';
import { type CheckedArticle, checkedArticle } from '../../../src/core/claims/checked-article.js';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { countsOf, type Reviewed, reviewed, rowOf, worstFirst } from '../../../src/core/review/tree.js';
import { Repository } from './repository.js';
import {
  ARTICLE,
  article,
  BERTHS,
  CLAIMS,
  COST,
  edited,
  NAME,
  OPENED,
  OTHER,
  OTHER_ARTICLE,
  PARAGRAPHS,
  SIDECAR,
  SOURCE,
  set,
} from './reviewed.js';

/*
 * The tree of a review in histories as desks have them: each scenario is a real repository, whose files and differences git
 * itself gives. The editor fills its view from the same functions.
 */

const { costs, opens, berths, rent } = PARAGRAPHS;
const DEARER = ARTICLE.replace('38 million', '39 million');
const WORDS = 'words: 38 million euros → 39 million euros (ana) line 6';
const TWO_WORDS = [`${NAME} · words 1`, `  ${WORDS}`];

type Tree = readonly string[];

async function treeOf(revisions: Revisions): Promise<Tree> {
  const read = async (
    revision: string | undefined,
    name: string,
    previous?: string,
  ): Promise<CheckedArticle | undefined> => {
    const [{ text }, sidecar] = [
      await textAt(revisions, revision, name),
      await textAt(revisions, revision, `${name}.claims.yaml`),
    ];
    return text === undefined && sidecar.text === undefined
      ? undefined
      : checkedArticle(text ?? '', { sidecar: sidecar.text, previous });
  };
  const articles: (Reviewed & { readonly name: string })[] = [];
  for (const { file, before } of await articlesThatDiffer(revisions)) {
    const then = await read(revisions.base, before);
    articles.push({ name: file, ...reviewed(then, await read(revisions.head, file, then?.source)) });
  }
  return worstFirst(articles).flatMap(({ name, changes, isNew, isGone, source }) => [
    [
      name,
      ...(isNew ? ['new article'] : isGone ? ['article is gone'] : []),
      [...countsOf(changes)].map((count) => count.join(' ')).join(', '),
    ].join(' · '),
    ...changes.map((change) => {
      const { kind, words, before, after, reviewer, line } = rowOf(change, source);
      const arrow = before !== '' && after !== '' ? `${before} → ${after}` : before || after;
      const about = [before, after].includes(words) || words === '' ? '' : `“${words}”`;
      const who = reviewer === undefined ? '' : `(${reviewer})`;
      const where = line === undefined ? '' : `line ${line}`;
      return `  ${kind}: ${[about, arrow, who, where].filter(Boolean).join(' ')}`;
    }),
  ]);
}

interface Scenario {
  readonly what: string;
  /** What happens after the first commit, which is tagged `base`. */
  readonly history: (repository: Repository) => void;
  /** Revisions, `base` and the working tree when nothing is said; `leaves` for where HEAD left main. */
  readonly between?: readonly [base: string, head?: string];
  readonly tree: Tree;
}

const branch = (one: Repository): void => {
  one.git('checkout', '-q', '-b', 'side');
  one.commit(NAME, DEARER, 'Dearer');
  one.git('checkout', '-q', 'main');
  one.commit(SIDECAR, edited(set(['status'], 'waiting', BERTHS)), 'Asked');
};
const moveTo = (one: Repository, name: string): void => {
  one.git('mv', NAME, name);
  one.git('mv', SIDECAR, `${name}.claims.yaml`);
};

const scenarios: readonly Scenario[] = [
  { what: 'nothing at all', history: () => undefined, tree: [] },
  {
    what: 'signed words changed, not committed',
    history: (one) => one.write(NAME, DEARER),
    tree: TWO_WORDS,
  },
  {
    what: 'what a branch changed since it left main, which went on',
    history: (one) => {
      branch(one);
      one.git('checkout', '-q', 'side');
    },
    between: ['main...'],
    tree: TWO_WORDS,
  },
  {
    what: 'a merge, seen from main',
    history: (one) => {
      branch(one);
      one.git('merge', '-q', '--no-edit', 'side');
    },
    between: ['HEAD^1', 'HEAD'],
    tree: TWO_WORDS,
  },
  {
    what: 'a merge, seen from the branch',
    history: (one) => {
      branch(one);
      one.git('merge', '-q', '--no-edit', 'side');
    },
    between: ['HEAD^2', 'HEAD'],
    tree: [`${NAME} · status 1`, '  status: “52” unchecked → waiting line 10'],
  },
  {
    what: 'a branch that was rebased',
    history: (one) => {
      branch(one);
      one.git('checkout', '-q', 'side');
      one.git('rebase', '-q', 'main');
    },
    between: ['main...', 'HEAD'],
    tree: TWO_WORDS,
  },
  {
    what: 'a detached head',
    history: (one) => {
      one.commit(NAME, DEARER, 'Dearer');
      one.git('checkout', '-q', '--detach', 'HEAD');
    },
    between: ['base', 'HEAD'],
    tree: TWO_WORDS,
  },
  {
    what: 'an article that got another name, with its claims',
    history: (one) => {
      moveTo(one, 'quay.md');
      one.git('commit', '-q', '-m', 'Moved');
    },
    tree: [],
  },
  {
    what: 'another name and another figure',
    history: (one) => {
      moveTo(one, 'quay.md');
      one.commit('quay.md', DEARER, 'Moved');
    },
    tree: ['quay.md · words 1', `  ${WORDS}`],
  },
  {
    what: 'another name, and so much rewritten that git sees only the claims move',
    history: (one) => {
      moveTo(one, 'quay.md');
      const more = Array.from(
        { length: 30 },
        (_, i) => `The mayor said so, and then again, in words of sort ${'abcdefghij'[i % 10]}.`,
      );
      one.commit('quay.md', article(costs, ...more), 'Rewritten');
    },
    tree: ['quay.md · gone 2, lost 1', '  gone: 3 May 2027', '  gone: 52', '  lost: “210 euros”'],
  },
  {
    what: 'another name for the article, whose claims were written anew',
    history: (one) => {
      moveTo(one, 'quay.md');
      one.write(
        'quay.md.claims.yaml',
        `factmark: 1\narticle: "quay.md"\n\nclaims:\n  ${COST}:\n    target:\n      prefix: "The new quay of the old fishing harbour costs "\n      suffix: ", the port authority of the island says."\n      exact: "38 million euros"\n    status: unchecked\n    # ${COST}\n`,
      );
      one.git('commit', '-qam', 'Moved');
    },
    tree: [
      'quay.md · verdict 1, removed 2, unsigned 1, source-removed 1',
      '  verdict: “38 million euros” correct line 6',
      '  removed: “3 May 2027” checked',
      '  removed: “52” unchecked',
      '  unsigned: “38 million euros” (ana) line 6',
      '  source-removed: “38 million euros” Tender line 6',
    ],
  },
  {
    what: 'an article that is gone',
    history: (one) => {
      one.git('rm', '-q', NAME, SIDECAR);
      one.git('commit', '-q', '-m', 'Gone');
    },
    tree: [
      `${NAME} · article is gone · removed 3, lost 1`,
      '  removed: “38 million euros” checked',
      '  removed: “3 May 2027” checked',
      '  removed: “52” unchecked',
      '  lost: “210 euros”',
    ],
  },
  {
    what: 'a new article, which git does not know yet',
    history: (one) => one.write('light.md', '---\nlang: en\n---\nThe light stands 40 metres high.\n'),
    tree: ['light.md · new article · new 1', '  new: “40 metres” line 4'],
  },
  {
    what: 'a file that is no article',
    history: (one) => one.write('notes.txt', 'It costs 40 million euros.\n'),
    tree: [],
  },
  {
    what: 'the claims only: another verdict, which the signature does not hold',
    history: (one) => one.commit(SIDECAR, edited(set(['verdict'], 'outdated')), 'Verdict'),
    tree: [`${NAME} · verdict 1`, '  verdict: “38 million euros” correct → outdated, correct line 6'],
  },
  {
    what: 'another value',
    history: (one) => one.commit(SIDECAR, edited(set(['value', 'amount'], '83000000')), 'Value'),
    tree: [`${NAME} · value 1`, '  value: “38 million euros” 38000000 EUR → 83000000 EUR line 6'],
  },
  {
    what: 'a source taken out',
    history: (one) =>
      one.commit(
        SIDECAR,
        edited({ type: 'remove-field', owner: { claim: COST }, path: ['evidence', SOURCE] }),
        'Source',
      ),
    tree: [`${NAME} · source-removed 1`, '  source-removed: “38 million euros” Tender line 6'],
  },
  {
    what: 'a signature taken out',
    history: (one) =>
      one.commit(
        SIDECAR,
        edited({ type: 'remove-field', owner: { claim: OPENED }, path: ['reviews', 'ana'] }),
        'Unsigned',
      ),
    tree: [`${NAME} · unsigned 1`, '  unsigned: “3 May 2027” (ana) line 8'],
  },
  {
    what: 'only work: a status, and a note',
    history: (one) =>
      one.commit(
        SIDECAR,
        edited(set(['status'], 'needs-source', BERTHS), set(['notes'], 'ask the port', OPENED)),
        'Work',
      ),
    tree: [
      `${NAME} · status 1, detail 1`,
      '  status: “52” unchecked → needs-source line 10',
      '  detail: “3 May 2027” line 8',
    ],
  },
  {
    what: 'a sentence changed around a signed figure',
    history: (one) => one.commit(NAME, ARTICLE.replace('harbour costs', 'harbour cost'), 'Sentence'),
    tree: [
      `${NAME} · context 1`,
      `  context: “38 million euros” ${costs} → ${costs.replace('harbour costs', 'harbour cost')} (ana) line 6`,
    ],
  },
  {
    what: 'words that nobody signed, and a figure without a claim',
    history: (one) => one.commit(NAME, ARTICLE.replace('52', '54').replace('210', '230'), 'Others'),
    tree: [`${NAME} · changed 2`, '  changed: 52 → 54 line 10', '  changed: 210 euros → 230 euros line 12'],
  },
  {
    what: 'words that are gone',
    history: (one) => one.commit(NAME, article(costs, berths, rent), 'Cut'),
    tree: [`${NAME} · gone 1`, '  gone: 3 May 2027'],
  },
  {
    what: 'a paragraph that only moved',
    history: (one) => one.commit(NAME, article(opens, berths, rent, costs), 'Moved'),
    tree: [`${NAME} · moved 1`, '  moved: “38 million euros” line 12'],
  },
  {
    what: 'a quotation that only was renewed',
    history: (one) => {
      const target = createTarget(ARTICLE, { start: ARTICLE.indexOf('52'), end: ARTICLE.indexOf('52') + 2 });
      one.commit(SIDECAR, edited(set(['target', 'prefix'], target.prefix.slice(8), BERTHS)), 'Renewed');
    },
    tree: [`${NAME} · moved 1`, '  moved: “52” line 10'],
  },
  {
    what: 'layout alone: bold words and other lines',
    history: (one) =>
      one.commit(NAME, ARTICLE.replace('38 million', '**38 million**').replace('costs **', 'costs\n**'), 'Layout'),
    tree: [],
  },
  {
    what: 'the front matter alone: a date of publication',
    history: (one) => one.commit(NAME, ARTICLE.replace('lang: en', 'lang: en\ndate: 2026-10-08'), 'Date'),
    tree: [],
  },
  {
    what: 'claims that were taken out with their file',
    history: (one) => {
      one.git('rm', '-q', SIDECAR);
      one.git('commit', '-q', '-m', 'Without claims');
    },
    tree: [
      `${NAME} · removed 3`,
      '  removed: “38 million euros” checked',
      '  removed: “3 May 2027” checked',
      '  removed: “52” unchecked',
    ],
  },
  {
    what: 'marks that a merge by lines has left in the claims',
    history: (one) => one.commit(SIDECAR, `<<<<<<< ours\n${CLAIMS}`, 'Broken'),
    tree: [`${NAME} · unreadable 1`, '  unreadable: A merge left its conflict markers here. Resolve them first.'],
  },
  {
    what: 'several articles, the one with the worst first',
    history: (one) => {
      one.write(OTHER, OTHER_ARTICLE.replace('64', '66'));
      one.write(SIDECAR, edited(set(['status'], 'waiting', BERTHS)));
      one.write('aaa.md', '---\nlang: en\n---\nThere are 7 cranes.\n');
    },
    tree: [
      'aaa.md · new article · new 1',
      '  new: “7” line 4',
      `${OTHER} · changed 1`,
      '  changed: 64 → 66 line 6',
      `${NAME} · status 1`,
      '  status: “52” unchecked → waiting line 10',
    ],
  },
  {
    what: 'all at once, the worst first',
    history: (one) => {
      one.write(NAME, article(opens, `${costs.replace('38', '39')} So it is.`, berths, rent.replace('210', '230')));
      one.write(
        SIDECAR,
        edited(
          set(['verdict'], 'outdated'),
          { type: 'remove-field', owner: { claim: COST }, path: ['evidence', SOURCE] },
          set(['status'], 'waiting', BERTHS),
        ),
      );
      one.git('commit', '-qam', 'All');
    },
    tree: [
      `${NAME} · words 1, verdict 1, changed 1, source-removed 1, status 1, moved 1`,
      '  words: 38 million euros → 39 million euros (ana) line 8',
      '  verdict: “39 million euros” correct → outdated, correct line 8',
      '  changed: 210 euros → 230 euros line 12',
      '  source-removed: “39 million euros” Tender line 8',
      '  status: “52” unchecked → waiting line 10',
      '  moved: “3 May 2027” line 6',
    ],
  },
];

describe('the tree of a review in histories as desks have them', function () {
  this.timeout(60_000);
  let repository: Repository;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'factmark-review-'));
    repository = new Repository();
    repository.write(NAME, ARTICLE);
    repository.write(SIDECAR, CLAIMS);
    repository.write(OTHER, OTHER_ARTICLE);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'First');
    repository.git('tag', 'base');
  });
  afterEach(() => {
    repository.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const commit = (name: string): string => repository.git('rev-parse', `${name}^{commit}`).trim();
  const between = ([base, head]: readonly [string, string?]): Revisions => ({
    root: repository.folder,
    base: base.endsWith('...') ? repository.git('merge-base', base.slice(0, -3), 'HEAD').trim() : commit(base),
    head: head === undefined ? undefined : commit(head),
  });

  for (const { what, history, between: ends = ['base'] as const, tree } of scenarios) {
    it(what, async () => {
      history(repository);
      assert.deepEqual(await treeOf(between(ends)), tree);
    });
  }

  it('a shallow clone that has the base', async () => {
    repository.commit(NAME, DEARER, 'Dearer');
    repository.git('clone', '-q', '--depth', '2', `file://${repository.folder}`, path.join(folder, 'clone'));
    const root = path.join(folder, 'clone');
    const ends = { root, base: commit('HEAD~1'), head: commit('HEAD') };
    assert.deepEqual(await treeOf(ends), TWO_WORDS);
  });

  it('a submodule', async () => {
    repository.commit(NAME, DEARER, 'Dearer');
    const outer = new Repository();
    try {
      const origin = `file://${repository.folder}`;
      outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin, 'desk');
      const root = path.join(outer.folder, 'desk');
      assert.deepEqual(await treeOf({ root, base: commit('HEAD~1'), head: undefined }), TWO_WORDS);
      outer.git('commit', '-q', '-m', 'With a desk');
      assert.deepEqual(await treeOf({ root: outer.folder, base: 'HEAD', head: undefined }), []);
    } finally {
      outer.remove();
    }
  });

  it('a second working tree', async () => {
    repository.commit(NAME, DEARER, 'Dearer');
    const root = path.join(folder, 'tree');
    repository.git('worktree', 'add', '-q', root, 'base');
    assert.deepEqual(await treeOf({ root, base: commit('main'), head: undefined }), [
      `${NAME} · changed 1`,
      '  changed: 39 million euros → 38 million euros line 6',
    ]);
  });
});
