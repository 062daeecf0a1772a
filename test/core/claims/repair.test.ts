import assert from 'node:assert/strict';
import { type CheckedArticle, checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { valueText } from '../../../src/core/claims/reading.js';
import { acceptWords, oldSignatures, signAgain } from '../../../src/core/claims/repair.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { on, sidecarText } from './support.js';

const SENTENCE = 'El puente mide 310 metros y abrió hace dos años.';
const ARTICLE = `---\nlang: es\nfecha: 2024-03-05\n---\n\n${SENTENCE} Lo cruzan 4.000 coches al día.\n`;

const LENGTH: Claim = {
  target: on(ARTICLE, '310 metros'),
  status: 'checked',
  verdict: 'correct',
  reviews: {
    ana: { date: '2024-03-06', verdict: 'correct', text: '310 metros', sentence: SENTENCE },
    leo: { date: '2024-03-07', verdict: 'correct', text: '310 metros' },
  },
  kind: 'amount',
  value: { type: 'quantity', amount: '310', bound: 'exact', unit: 'm' },
};
const OPENED: Claim = {
  target: on(ARTICLE, 'hace dos años'),
  status: 'checked',
  verdict: 'imprecise',
  reviews: { ana: { date: '2024-03-06', verdict: 'imprecise', text: 'hace dos años', sentence: SENTENCE } },
  kind: 'date',
  value: { type: 'date', timex: '2022', relative: true },
};

const read = (article: string, text = sidecarText({ 'c-000001': LENGTH, 'c-000002': OPENED })): CheckedArticle =>
  checkedArticle(article, { sidecar: text });
const written = (article: string, checked: CheckedArticle, edit: SidecarEdit | undefined): CheckedArticle => {
  assert.ok(edit);
  return read(article, editSidecar(checked.sidecarText ?? '', edit));
};

describe('accepting the words of now', () => {
  it('makes a claim unchecked, on those words, without what was signed for others', () => {
    const now = ARTICLE.replace('310', '340');
    const checked = read(now);
    const { sidecar, states } = written(now, checked, acceptWords(checked.article, checked.facts, checked.states[0]!));
    const claim = sidecar?.claims['c-000001'];
    assert.deepEqual([claim?.status, claim?.verdict, Object.keys(claim?.reviews ?? {})], ['unchecked', undefined, []]);
    assert.deepEqual(claim?.target, on(now, '340 metros'));
    assert.deepEqual(claim?.value && valueText(claim.value), '340 m');
    assert.equal(states[0]?.condition, 'sound');
  });
  it('keeps a signature that is for them: of the words alone, when only the sentence changed', () => {
    const now = ARTICLE.replace('El puente mide', 'El puente viejo mide');
    const checked = read(now);
    const { sidecar } = written(now, checked, acceptWords(checked.article, checked.facts, checked.states[0]!));
    assert.deepEqual(Object.keys(sidecar?.claims['c-000001']?.reviews ?? {}), ['leo']);
  });
  it('changes nothing where nothing changed, and where there are no words', () => {
    for (const article of [ARTICLE, 'De aquello no quedó nada.\n']) {
      const { article: text, facts, states } = read(article);
      assert.equal(acceptWords(text, facts, states[0]!), undefined);
    }
  });
});

describe('signing off again', () => {
  const brief = (checked: CheckedArticle): readonly unknown[] =>
    oldSignatures(checked.states, checked.facts, 'ana').map(({ state, why, before, now, verdict }) => [
      state.id,
      why,
      before,
      now,
      verdict,
    ]);

  it('has nothing to do while everything stands', () => assert.deepEqual(brief(read(ARTICLE)), []));
  it('is for changed words and changed sentences, each with its verdict', () => {
    const now = ARTICLE.replace('310', '340');
    const sentence = SENTENCE.replace('310', '340');
    const checked = read(now);
    assert.deepEqual(brief(checked), [
      ['c-000001', 'stale', '310 metros', '340 metros', 'correct'],
      ['c-000002', 'context', SENTENCE, sentence, 'imprecise'],
    ]);
    const old = oldSignatures(checked.states, checked.facts, 'ana');
    const edit = signAgain(checked.article, checked.facts, old, { reviewer: 'ana', date: '2024-04-01' });
    const { sidecar } = written(now, checked, edit);
    assert.deepEqual(sidecar?.claims['c-000001']?.reviews?.ana, {
      date: '2024-04-01',
      verdict: 'correct',
      text: '340 metros',
      sentence,
    });
    assert.equal(sidecar?.claims['c-000002']?.reviews?.ana?.sentence, sentence);
    assert.equal(sidecar?.claims['c-000002']?.verdict, 'imprecise');
  });
  it('is for words that mean another year because the day of publication moved', () => {
    const now = ARTICLE.replace('2024-03-05', '2025-03-05');
    const checked = read(now);
    assert.deepEqual(brief(checked), [['c-000002', 'moved', '2022', '2023', 'imprecise']]);
    const old = oldSignatures(checked.states, checked.facts, 'ana');
    const edit = signAgain(checked.article, checked.facts, old, { reviewer: 'ana', date: '2025-03-06' });
    const again = written(now, checked, edit);
    const value = again.sidecar?.claims['c-000002']?.value;
    assert.equal(value && valueText(value), '2023');
    assert.deepEqual(brief(again), []);
  });
});
