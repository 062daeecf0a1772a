import assert from 'node:assert/strict';
import type { ChangeKind, ClaimChange } from '../../../src/core/claims/diff/change.js';
import { diffClaims, type Revision } from '../../../src/core/claims/diff/diff.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { ARTICLE } from '../git/article.js';
import { on } from './support.js';

const COST = 'c-aaaaaa';
const BERTH = 'c-bbbbbb';
const R = 'r-aaaaaa';
const SENTENCE = 'La obra cuesta 48 millones de euros y añade 620 metros de atraque.';
const sidecar = edit('', [
  { type: 'set-article', article: 'articulo.md' },
  { type: 'add-source', id: R, source: { type: 'document', title: 'Presupuesto' } },
  {
    type: 'add-claims',
    claims: [
      {
        id: COST,
        claim: {
          target: on(ARTICLE, '48 millones de euros'),
          status: 'checked',
          verdict: 'correct',
          reviews: {
            ana: { date: '2024-10-07', verdict: 'correct', text: '48 millones de euros', sentence: SENTENCE },
          },
          evidence: { [R]: { at: 'p. 3' } },
          kind: 'amount',
          value: { type: 'money', amount: '48000000', currency: 'EUR', bound: 'exact' },
        },
      },
      { id: BERTH, claim: { target: on(ARTICLE, '620 metros'), status: 'unchecked' } },
    ],
  },
]);
const original: Revision = { article: ARTICLE, sidecar };

function edit(text: string, edits: readonly SidecarEdit[]): string {
  return editSidecar(text, { type: 'sequence', edits });
}
function revised(article: readonly (readonly [string, string])[], edits: readonly SidecarEdit[] = []): Revision {
  const text = article.reduce((sofar, [was, is]) => {
    assert.ok(sofar.includes(was), was);
    return sofar.replace(was, is);
  }, ARTICLE);
  return { article: text, sidecar: edits.length === 0 ? sidecar : edit(sidecar, edits) };
}
function set(path: readonly string[], value: string, claim = COST): SidecarEdit {
  return { type: 'set-field', owner: { claim }, path, value };
}
const told = ({ kind, claim, before: was, after: is, words }: ClaimChange) => [kind, claim ?? words, was, is];

describe('what a revision changes in facts and claims', () => {
  const cases: readonly (readonly [string, Revision, readonly (readonly unknown[])[]])[] = [
    ['nothing', revised([]), []],
    [
      'bold words, other lines, other quotation marks',
      revised([
        ['48 millones de euros', '**48 millones\nde euros**'],
        ['y añade\n620', 'y añade 620'],
      ]),
      [],
    ],
    [
      'a paragraph that moved',
      revised([
        ['La obra gasta 11.000 toneladas de cemento y unos 2 gigavatios hora de electricidad.\n', ''],
        [
          '## El dinero\n',
          'La obra gasta 11.000 toneladas de cemento y unos 2 gigavatios hora de electricidad.\n\n## El dinero\n',
        ],
      ]),
      [],
    ],
    [
      'signed words',
      revised([['48 millones', '49 millones']]),
      [['words', COST, '48 millones de euros', '49 millones de euros']],
    ],
    [
      'the sentence around signed words',
      revised([['cuesta 48', 'no cuesta 48']]),
      [['context', COST, SENTENCE, SENTENCE.replace('cuesta', 'no cuesta')]],
    ],
    [
      'words that nobody signed',
      revised([['620 metros', '640 metros']]),
      [
        ['context', COST, SENTENCE, SENTENCE.replace('620', '640')],
        ['changed', BERTH, '620 metros', '640 metros'],
      ],
    ],
    [
      'words that are gone',
      revised([['La obra cuesta 48 millones de euros y añade\n620 metros de atraque. ', '']]),
      [
        ['gone', COST, '48 millones de euros', undefined],
        ['gone', BERTH, '620 metros', undefined],
      ],
    ],
    [
      'a fact without a claim',
      revised([['16 metros de calado', '18 metros de calado']]),
      [['changed', 'hasta 18 metros', 'hasta 16 metros', 'hasta 18 metros']],
    ],
    [
      'a fact that is new',
      revised([['cinco semanas.', 'cinco semanas. Costó 300 euros.']]),
      [['new', '300 euros', undefined, undefined]],
    ],
    [
      'a fact that is gone',
      revised([[' y reserva 90 metros del muelle', '']]),
      [['lost', '90 metros', undefined, undefined]],
    ],
    ['a verdict', revised([], [set(['verdict'], 'incorrect')]), [['verdict', COST, 'correct', 'incorrect, correct']]],
    [
      'a value',
      revised([], [set(['value', 'amount'], '49000000')]),
      [
        [
          'value',
          COST,
          { type: 'money', amount: '48000000', currency: 'EUR', bound: 'exact' },
          { type: 'money', amount: '49000000', currency: 'EUR', bound: 'exact' },
        ],
      ],
    ],
    [
      'a signature less',
      revised([], [{ type: 'remove-review', claim: COST, reviewer: 'ana' }]),
      [['unsigned', COST, undefined, undefined]],
    ],
    [
      'a source less',
      revised([], [{ type: 'remove-source', source: R }]),
      [['source-removed', COST, 'Presupuesto', undefined]],
    ],
    [
      'a claim less',
      revised([], [{ type: 'remove-claim', claim: BERTH }]),
      [['removed', BERTH, 'unchecked', undefined]],
    ],
    ['a status', revised([], [set(['status'], 'waiting', BERTH)]), [['status', BERTH, 'unchecked', 'waiting']]],
    ['a note', revised([], [set(['notes'], 'Mira.', BERTH)]), [['detail', BERTH, undefined, undefined]]],
    [
      'the quotation alone',
      revised([], [set(['target', 'prefix'], 'otro ', BERTH)]),
      [['moved', BERTH, undefined, undefined]],
    ],
    [
      'what a merge left open',
      {
        article: ARTICLE,
        sidecar: sidecar.replace(`    # ${BERTH}`, `    x-conflict:\n      status:\n    # ${BERTH}`),
      },
      [['conflict', BERTH, undefined, undefined]],
    ],
  ];
  for (const [what, revision, expected] of cases) {
    it(what, () => assert.deepEqual(diffClaims(original, revision).map(told), expected));
  }

  it('a claim on a fact that had none', () => {
    const claim = { target: on(ARTICLE, '1.340 buques'), status: 'unchecked' } as const;
    const added = edit(sidecar, [{ type: 'add-claims', claims: [{ id: 'c-cccccc', claim }] }]);
    assert.deepEqual(diffClaims(original, { article: ARTICLE, sidecar: added }).map(told), [
      ['new', 'c-cccccc', undefined, 'unchecked'],
    ]);
  });

  it('a sidecar that cannot be read: says so, and nothing about facts that seem to have lost their claims', () => {
    const broken = { article: ARTICLE, sidecar: `<<<<<<< a\n${sidecar}` };
    assert.deepEqual(
      diffClaims(original, broken).map(({ kind }): ChangeKind => kind),
      ['unreadable'],
    );
  });

  it('everything at once comes worst first', () => {
    const revision = revised(
      [
        ['48 millones', '49 millones'],
        ['16 metros', '18 metros'],
        ['cinco semanas.', 'cinco semanas. Costó 300 euros.'],
      ],
      [set(['verdict'], 'incorrect'), { type: 'remove-source', source: R }, set(['status'], 'waiting', BERTH)],
    );
    assert.deepEqual(
      diffClaims(original, revision).map(({ kind }): ChangeKind => kind),
      ['words', 'verdict', 'new', 'changed', 'source-removed', 'status'],
    );
  });

  it('names the argument that is wrong', () => {
    const call = diffClaims as (...words: readonly unknown[]) => unknown;
    assert.throws(() => call(undefined, original), { name: 'TypeError', message: /before/u });
    assert.throws(() => call(original, { article: 1 }), { name: 'TypeError', message: /after/u });
  });
});
