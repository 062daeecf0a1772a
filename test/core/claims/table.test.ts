import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { checkedArticle, coverage } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { diffClaims } from '../../../src/core/claims/diff/diff.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { signOff } from '../../../src/core/claims/sign-off.js';
import { tableCellAt } from '../../../src/core/claims/table/place.js';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { on, sidecarText } from './support.js';

const HEAD = '---\nlang: en\n---\n\nFerries of the line.\n\n';
const TABLE = '| Port | 2023 | 2024 |\n| --- | --- | --- |\n| North | 412 | 430 |\n| South | 305 | 290 |\n';
const ARTICLE = `${HEAD}${TABLE}\nThey carried 55 dogs.\n`;
const SIGNATURE = { reviewer: 'ana', date: '2024-10-07', verdict: 'correct' } as const;

/** The source of a table's headings, and of one cell. */
const placeAt = (words: string) => {
  const start = ARTICLE.indexOf(words);
  const cell = tableCellAt(checkedArticle(ARTICLE).document, { start, end: start });
  assert.ok(cell);
  return cell;
};

/** A sidecar in which somebody has signed a claim about a table on some of its words. */
function signedOn(span: { readonly start: number; readonly end: number }): string {
  const claim: Partial<Claim> = { target: createTarget(ARTICLE, span), status: 'unchecked', kind: 'table' };
  const sidecar = sidecarText({ 'c-000001': claim });
  const { article, facts, states } = checkedArticle(ARTICLE, { sidecar });
  return editSidecar(sidecar, signOff(article, facts, states[0]!, SIGNATURE));
}

const whole = signedOn(placeAt('412').wholeTable);
const cell = signedOn(placeAt('412').span);

function stateIn(article: string, sidecar: string) {
  return checkedArticle(article, { sidecar }).states[0]!;
}

const standings = (article: string, sidecar: string): Readonly<Record<string, string>> =>
  Object.fromEntries(coverage(article, sidecar).facts.map(({ text, standing }) => [text, standing]));

const cellsIn = (article: string): readonly string[] =>
  (stateIn(article, whole).cells ?? []).map(
    ({ row, column, before, after, place }) =>
      `${row}/${column}: ${before} → ${after}${place ? ` (${article.slice(place.start, place.end)})` : ''}`,
  );

describe('a claim about a table', () => {
  it('quotes its headings and is signed with all its cells', () => {
    const { claim } = stateIn(ARTICLE, whole);
    assert.equal('exact' in claim.target && claim.target.exact, 'Port 2023 2024');
    assert.deepEqual(claim.reviews?.ana, {
      date: '2024-10-07',
      verdict: 'correct',
      text: 'Port | 2023 | 2024\nNorth | 412 | 430\nSouth | 305 | 290',
    });
    assert.equal(stateIn(ARTICLE, whole).condition, 'sound');
  });
  it('covers all its facts, and nothing else', () => {
    const { '412': north, '290': south, '55': dogs } = standings(ARTICLE, whole);
    assert.deepEqual([north, south, dogs], ['covered', 'covered', 'open']);
  });
  it('is one value a line in the file', () => {
    const text = editSidecar('factmark: 1\narticle: "a.md"\n', {
      type: 'add-claims',
      claims: [{ id: 'c-000001', claim: stateIn(ARTICLE, whole).claim }],
    });
    assert.match(text, /^ {8}text: "Port \| 2023 \| 2024\\nNorth \| 412 \| 430\\nSouth \| 305 \| 290"$/mu);
    assert.deepEqual(checkedArticle(ARTICLE, { sidecar: text }).problems, []);
    assert.equal(stateIn(ARTICLE, text).condition, 'sound');
  });
  it('is sound under another layout of the same cells', () => {
    const laidOut = ARTICLE.replace('| North | 412 | 430 |', '| North |  **412**   | 430');
    assert.equal(stateIn(laidOut, whole).condition, 'sound');
  });

  for (const [name, from, to, ...changed] of [
    ['one that changed', '412', '421', 'North/2023: 412 → 421 (421)'],
    ['one that was emptied', '| 412 ', '|  ', 'North/2023: 412 → '],
    ['several', /412|290/g, '7', 'North/2023: 412 → 7 (7)', 'South/2024: 290 → 7 (7)'],
    ['a heading', '| 2023 |', '| 2022 |', '/2022: 2023 → 2022 (2022)'],
    [
      'a new row',
      '| South',
      '| East | 1 | 2 |\n| South',
      'East/Port: undefined → East (East)',
      'East/2023: undefined → 1 (1)',
      'East/2024: undefined → 2 (2)',
    ],
    ['a row that is gone', '| North | 412 | 430 |\n', '', 'North/: North | 412 | 430 → undefined'],
    ['rows in another order as unchanged', /(\| North.*\n)(\| South.*\n)/, '$2$1'],
    ['all under a column that is gone', / \| [^|\n]* \|\n/g, ' |\n', '/2024: 2024 → undefined'],
  ] as const) {
    it(`names ${name}`, () => {
      const article = ARTICLE.replace(from, to);
      assert.equal(stateIn(article, whole).condition, 'stale');
      assert.deepEqual(cellsIn(article), changed);
    });
  }
  it('is reported on the cell that changed, the others related', () => {
    const article = ARTICLE.replace('412', '421').replace('290', '209');
    const [finding, ...more] = checkArticle(article, { sidecar: whole });
    assert.deepEqual(more, []);
    assert.equal(finding?.id, 'stale');
    assert.equal(article.slice(finding.start, finding.end), '421');
    assert.deepEqual(
      finding.related?.map(({ start, end }) => article.slice(start, end)),
      ['209'],
    );
    assert.equal(
      finding.message,
      'Cells of the table “Port 2023 2024” are not as they were when ana signed them off: North, 2023: “412” → “421”; South, 2024: “290” → “209”.',
    );
  });
  it('opens its facts when a cell changes', () =>
    assert.equal(standings(ARTICLE.replace('412', '421'), whole)['290'], 'open'));
  it('is told in a comparison of revisions by its cells', () => {
    const changes = diffClaims(
      { article: ARTICLE, sidecar: whole },
      { article: ARTICLE.replace('412', '421'), sidecar: whole },
    );
    const words = changes.find(({ kind }) => kind === 'words');
    assert.deepEqual([words?.before, words?.after], ['North | 2023 | 412', 'North | 2023 | 421']);
  });
  it('may be signed by its headings alone, as other programs do', () => {
    const claim: Partial<Claim> = {
      target: on(ARTICLE, '2023'),
      kind: 'table',
      status: 'checked',
      verdict: 'correct',
      reviews: { ana: { verdict: 'correct', text: '2023' } },
    };
    assert.equal(stateIn(ARTICLE, sidecarText({ 'c-000001': claim })).condition, 'sound');
  });
});

describe('a claim about a cell', () => {
  it('is signed with its headings as context, and covers that cell alone', () => {
    const { claim, condition } = stateIn(ARTICLE, cell);
    assert.equal(condition, 'sound');
    assert.equal(claim.reviews?.ana?.text, '412');
    assert.equal(claim.reviews?.ana?.sentence, 'North | 2023 | 412');
    const { '412': own, '430': other } = standings(ARTICLE, cell);
    assert.deepEqual([own, other], ['covered', 'open']);
  });
  it('is in a changed context when its column is headed otherwise, and stale when it reads otherwise', () => {
    assert.equal(stateIn(ARTICLE.replace('| 2023 |', '| 2022 |'), cell).condition, 'context');
    assert.equal(stateIn(ARTICLE.replace('| North |', '| West |'), cell).condition, 'context');
    assert.equal(stateIn(ARTICLE.replace('430', '431'), cell).condition, 'sound');
    assert.equal(stateIn(ARTICLE.replace('412', '421'), cell).condition, 'stale');
  });
});
