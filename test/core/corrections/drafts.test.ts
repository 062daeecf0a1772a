import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { correctionsBetween } from '../../../src/core/corrections/find.js';
import { CASES } from './cases.js';
import { articleWith, type Case, drafts, loadNames, signedSidecar } from './support.js';

describe('drafts of corrections', () => {
  before(loadNames);

  for (const one of CASES) {
    const [first = 'nothing to tell'] = one.drafts;
    it(first, () => assert.deepEqual(drafts(one), one.drafts));
  }

  it('say nothing of a fact that nobody signed', () => {
    const one: Case = {
      language: 'en',
      before: 'The yard has 40 cranes.',
      after: 'The yard has 14 cranes.',
      signed: ['40'],
    };
    const sidecar = JSON.parse(signedSidecar(one)) as { claims: Record<string, { reviews?: object }> };
    for (const claim of Object.values(sidecar.claims)) delete claim.reviews;
    const [before, after] = [one.before, one.after].map((text) =>
      checkedArticle(articleWith(one, text), { sidecar: JSON.stringify(sidecar) }),
    );
    assert.deepEqual(correctionsBetween(before!, after!), []);
  });

  it('say nothing of a paragraph that moved, bold words and lines that are wrapped anew', () => {
    const one: Case = {
      language: 'es',
      before: 'La planta empleará a 1.200 personas.',
      after: 'La planta\nempleará a **1.200** personas.',
      signed: ['1.200'],
    };
    const sidecar = signedSidecar(one);
    const before = checkedArticle(articleWith(one, one.before), { sidecar });
    const moved = articleWith(one, '').replace('\n\nEl pleno', `\n\n${one.after}\n\nEl pleno`);
    assert.deepEqual(correctionsBetween(before, checkedArticle(moved, { sidecar })), []);
  });

  it('tell of a changed fact that was signed anew, and whose claim was taken out', () => {
    const one: Case = {
      language: 'en',
      before: 'The yard has 40 cranes.',
      after: 'The yard has 14 cranes.',
      signed: ['40'],
    };
    const before = checkedArticle(articleWith(one, one.before), { sidecar: signedSidecar(one) });
    const anew = signedSidecar({ ...one, before: one.after, signed: ['14'] });
    const none = JSON.stringify({ factmark: 1, article: 'a.md', claims: {} });
    for (const sidecar of [anew, none]) {
      const [correction, ...more] = correctionsBetween(
        before,
        checkedArticle(articleWith(one, one.after), { sidecar }),
      );
      assert.deepEqual(more, []);
      assert.deepEqual(
        correction?.facts.map(({ kind, before: was, after }) => [kind, was, after]),
        [['figure', '40', '14']],
      );
    }
  });

  it('say nothing of words that are gone while the article says the same elsewhere', () => {
    const one: Case = {
      language: 'en',
      before: 'The company has 1,200 workers in the north of the country.',
      after: 'Up there, among the hills and far from any port, as many as ever go to work each day: 1,200.',
      signed: ['1,200'],
    };
    assert.deepEqual(drafts(one), []);
  });
});
