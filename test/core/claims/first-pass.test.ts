import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { isImageTarget } from '../../../src/core/claims/claim.js';
import { type FirstPass, planFirstPass } from '../../../src/core/claims/first-pass.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';

/** Numbers that repeat from run to run. */
function numbers(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const HEAD = '---\nlang: es\ndate: 2024-05-02\n---\n\n';
const ARTICLE = `${HEAD}El coste subió a 14 millones de euros. La sociedad Puertos del Norte lo anunció en marzo de 2023.\n\nPuertos del Norte espera cobrar 3 millones de euros.\n`;
const EMPTY = 'factmark: 1\narticle: "a.md"\n';

function pass(article: string, sidecar: string, seed?: number): FirstPass {
  return planFirstPass({ ...checkedArticle(article, { sidecar }), random: numbers(seed) });
}

function run(article: string, sidecar: string, seed?: number): string {
  const { add } = pass(article, sidecar, seed);
  return add === undefined ? sidecar : editSidecar(sidecar, add);
}

function wordsIn(sidecar: string): readonly string[] {
  const claims = Object.values(parseSidecar(sidecar).sidecar?.claims ?? {});
  return claims.map(({ target }) => (isImageTarget(target) ? target.image : target.exact));
}

describe('the first pass', () => {
  it('writes a slim block for every fact in the order of the article, names once', () => {
    const sidecar = run(ARTICLE, EMPTY);
    assert.deepEqual(wordsIn(sidecar), [
      '14 millones de euros',
      'Puertos del Norte',
      'marzo de 2023',
      '3 millones de euros',
    ]);
    const claims = Object.values(parseSidecar(sidecar).sidecar?.claims ?? {});
    for (const claim of claims) assert.deepEqual(Object.keys(claim).sort(), ['status', 'target']);
  });
  it('adds nothing the second time', () => assert.equal(pass(ARTICLE, run(ARTICLE, EMPTY)).add, undefined));
  it('adds what is new behind the claim before it', () => {
    const then = run(ARTICLE, EMPTY);
    const now = ARTICLE.replace('La sociedad', 'Eso es un 8 % más. La sociedad').replace(
      'El coste',
      'En 2021 el coste',
    );
    assert.deepEqual(wordsIn(run(now, then, 7)), [
      '2021',
      '14 millones de euros',
      '8 %',
      'Puertos del Norte',
      'marzo de 2023',
      '3 millones de euros',
    ]);
  });
  it('gives no second block to a fact whose figure changed', () => {
    const then = run(ARTICLE, EMPTY);
    assert.equal(pass(ARTICLE.replace('14 millones', '15 millones'), then).add, undefined);
  });
  it('offers to drop untouched blocks whose words are gone, and them alone', () => {
    const then = run(ARTICLE, EMPTY);
    const ids = Object.keys(parseSidecar(then).sidecar?.claims ?? {});
    const touched = editSidecar(then, {
      type: 'set-field',
      owner: { claim: ids[3]! },
      path: ['notes'],
      value: 'Preguntar.',
    });
    const now = `${HEAD}La sociedad Puertos del Norte lo anunció en marzo de 2023.\n`;
    const { lost, drop } = pass(now, touched);
    assert.deepEqual(lost, [ids[0]]);
    assert.deepEqual(wordsIn(editSidecar(touched, drop!)), [
      'Puertos del Norte',
      'marzo de 2023',
      '3 millones de euros',
    ]);
  });
  it('knows where the words of each block stand', () => {
    const { places, add } = pass(ARTICLE, EMPTY);
    const claims = add?.type === 'add-claims' ? add.claims : [];
    assert.ok(claims.length > 0);
    for (const { id, claim } of claims) {
      const { start, end } = places.get(id) ?? { start: 0, end: 0 };
      assert.equal(ARTICLE.slice(start, end), 'exact' in claim.target && claim.target.exact);
    }
  });
  it('keeps what is there byte for byte', () => {
    const then = run(ARTICLE, EMPTY);
    const now = run(`${ARTICLE}\nY otros 9 euros.\n`, then, 7);
    assert.ok(now.startsWith(then.trimEnd()), now);
  });
  it('has nothing to say of an article without facts', () =>
    assert.deepEqual(pass('Aquí no hay nada que contar.\n', EMPTY), { added: 0, lost: [], places: new Map() }));
});
