import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { on, sidecarText } from '../claims/support.js';

const SENTENCE = 'El teatro tiene 900 butacas.';
const ARTICLE = `---\nlang: es\n---\n\n${SENTENCE} Lo abrieron el 4 de mayo de 1931.\n`;

function claim(more: Partial<Claim> = {}): Partial<Claim> {
  return {
    target: on(ARTICLE, '900'),
    status: 'checked',
    verdict: 'correct',
    reviews: { ana: { date: '2024-05-02', verdict: more.verdict ?? 'correct', text: '900', sentence: SENTENCE } },
    ...more,
  };
}

function check(one: Partial<Claim> | undefined, article = ARTICLE, config?: string): Finding[] {
  return checkArticle(article, { sidecar: one && sidecarText({ 'c-000001': one }), config });
}

const ids = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ id, severity }) => `${severity} ${id}`);

describe('checks of claims', () => {
  it('find nothing without a sidecar', () => assert.deepEqual(check(undefined), []));
  it('find nothing in what is checked and correct', () => assert.deepEqual(check(claim()), []));
  it('find nothing in what is merely not done yet', () =>
    assert.deepEqual(check({ target: on(ARTICLE, '900'), status: 'unchecked' }), []));

  for (const [verdict, severity] of [
    ['incorrect', 'error'],
    ['unsupported', 'error'],
    ['imprecise', 'warning'],
    ['missing-context', 'warning'],
    ['outdated', 'warning'],
  ] as const) {
    it(`report ${verdict} as ${severity} on its words`, () => {
      const [finding] = check(claim({ verdict }));
      assert.deepEqual([finding?.id, finding?.severity, finding?.claim], [verdict, severity, 'c-000001']);
      assert.equal(ARTICLE.slice(finding!.start, finding!.end), '900');
    });
  }
  for (const status of ['needs-source', 'disputed'] as const) {
    it(`warn of ${status}`, () => assert.deepEqual(ids(check(claim({ status }))), [`warning ${status}`]));
  }
  it('offer a suggestion as the fix', () => {
    const [finding] = check(claim({ verdict: 'incorrect', suggestion: '980' }));
    assert.deepEqual(finding?.fix?.edits, [{ start: finding?.start, end: finding?.end, text: '980' }]);
  });
  it('take the worst of several verdicts and say that they differ', () => {
    const reviews = { ...claim().reviews, leo: { verdict: 'incorrect', text: '900', sentence: SENTENCE } } as const;
    assert.deepEqual(ids(check(claim({ reviews }))), ['error incorrect', 'warning reviews-disagree']);
  });
  it('warn of words that were changed, and say which they were', () => {
    const [finding, ...more] = check(claim(), ARTICLE.replace('900', '950'));
    assert.deepEqual(more, []);
    assert.equal(finding?.id, 'stale');
    assert.match(finding?.message ?? '', /“950”.*“900”.*ana/u);
  });
  it('leave a wrong claim to that once its words were changed', () =>
    assert.deepEqual(ids(check(claim({ verdict: 'incorrect' }), ARTICLE.replace('900', '950'))), ['warning stale']));
  it('warn of a sentence that was changed', () =>
    assert.deepEqual(ids(check(claim(), ARTICLE.replace('tiene', 'no tiene'))), ['warning context']));
  it('warn of words that are gone, in the sidecar', () => {
    const [finding] = check(claim(), 'Nada de aquello quedó en este artículo.\n');
    assert.deepEqual([finding?.id, finding?.severity, finding?.in], ['gone', 'warning', 'sidecar']);
    const text = sidecarText({ 'c-000001': claim() });
    assert.match(text.slice(finding!.start, finding!.end), /c-000001/u);
  });
  it('warn of words in several places, with all of them', () => {
    const now = 'Hay 900 butacas.\n\nHay 900 butacas.\n\nHay 900 butacas.\n';
    const target = { prefix: 'butacas. Hay ', exact: '900', suffix: ' butacas. Hay ' };
    const [finding] = check({ target, status: 'checked', verdict: 'correct' }, `${now}\n${now}`);
    assert.equal(finding?.id, 'ambiguous');
    assert.ok((finding?.related?.length ?? 0) > 0);
  });
  it('say nothing of withdrawn claims', () =>
    assert.deepEqual(check(claim({ status: 'withdrawn', verdict: 'incorrect' }), 'Otra cosa.\n'), []));
  it('warn of two claims on the same words, but not of a statement on them', () => {
    const { target } = claim();
    const twice = sidecarText({ 'c-000001': claim(), 'c-000002': { target: target!, status: 'unchecked' } });
    assert.deepEqual(ids(checkArticle(ARTICLE, { sidecar: twice })), ['warning duplicate-claim']);
    const apart = sidecarText({ 'c-000001': claim(), 'c-000002': claim({ kind: 'statement' }) });
    assert.deepEqual(checkArticle(ARTICLE, { sidecar: apart }), []);
  });
});

describe('checks of the sidecar', () => {
  it('pass on why it cannot be read', () => {
    const [finding] = checkArticle(ARTICLE, { sidecar: 'factmark: 1\n<<<<<<< ours\n' });
    assert.deepEqual([finding?.id, finding?.severity, finding?.in], ['merge-markers', 'error', 'sidecar']);
  });
  it('report a leak of a confidential source as an error whatever the configuration says', () => {
    const sidecar = sidecarText({}, { 'r-000001': { type: 'confidential', ref: 'F-3', title: 'Nombre' } });
    const findings = checkArticle(ARTICLE, { sidecar, config: 'checks: { confidential-leak: off }' });
    assert.ok(ids(findings).includes('error confidential-leak'));
  });
});

describe('checks of the article', () => {
  it('report a day that does not exist', () => {
    const source = 'Se firmó el 31 de abril de 2024.\n';
    const [finding] = checkArticle(source, { language: 'es' });
    assert.deepEqual([finding?.id, finding?.severity], ['invalid-date', 'error']);
    assert.match(source.slice(finding!.start, finding!.end), /31 de abril/u);
  });
});

describe('levels of findings', () => {
  it('follow the configuration', () => {
    assert.deepEqual(ids(check(claim({ verdict: 'incorrect' }), ARTICLE, 'checks: { incorrect: hint }')), [
      'hint incorrect',
    ]);
    assert.deepEqual(check(claim({ status: 'disputed' }), ARTICLE, 'checks: { disputed: off }'), []);
  });
  it('stay as they are where the configuration cannot be read', () =>
    assert.deepEqual(ids(check(claim({ status: 'disputed' }), ARTICLE, 'checks: {')), ['warning disputed']));
  it('name a bad option', () =>
    assert.throws(() => checkArticle('', { config: 3 as unknown as string }), /config must be/u));
});
