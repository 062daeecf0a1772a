import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { setQuotation } from '../../../src/core/claims/quotation.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { signOff } from '../../../src/core/claims/sign-off.js';
import { on, sidecarText } from '../claims/support.js';

const WORDS = 'We sold every ferry before the winter';
const ARTICLE = `---\nlang: en\n---\n\n“${WORDS},” said Ann Lee of the harbour board.\n`;

function quotation(more: Partial<Claim>): Partial<Claim> {
  return { target: on(ARTICLE, WORDS), kind: 'quotation', status: 'checked', verdict: 'correct', ...more };
}

function check(one: Partial<Claim>, article = ARTICLE, config?: string): Finding[] {
  return checkArticle(article, { sidecar: sidecarText({ 'c-000001': one }), config });
}

const ids = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ id, severity }) => `${severity} ${id}`);

describe('the check of attributions', () => {
  for (const attribution of ['verbatim', 'faithful', undefined] as const) {
    it(`has nothing to say of ${attribution ?? 'none'}`, () =>
      assert.deepEqual(check(quotation(attribution ? { attribution } : {})), []));
  }
  it('reports what was not said so, on its words, with the speaker and the original', () => {
    const [finding, ...more] = check(
      quotation({
        attribution: 'misquoted',
        verdict: 'incorrect',
        speaker: 'Ann Lee',
        original: 'We sold some ferries',
      }),
    );
    assert.deepEqual(more, []);
    assert.deepEqual([finding?.id, finding?.severity], ['misquoted', 'error']);
    assert.equal(ARTICLE.slice(finding!.start, finding!.end), WORDS);
    assert.equal(finding!.message, `“${WORDS}” was not said so by Ann Lee; the original reads “We sold some ferries”.`);
  });
  it('reports what was not found to have been said', () =>
    assert.deepEqual(ids(check(quotation({ attribution: 'not-found', verdict: 'unsupported' }))), ['error not-found']));
  it('leaves a verdict of another sort its own finding', () =>
    assert.deepEqual(ids(check(quotation({ attribution: 'verbatim', verdict: 'missing-context' }))), [
      'warning missing-context',
    ]));
  it('offers the words suggested as the fix', () => {
    const [finding] = check(quotation({ attribution: 'misquoted', suggestion: 'We sold some ferries' }));
    assert.equal(finding?.fix?.edits[0]?.text, 'We sold some ferries');
  });
  it('goes by the levels of the configuration', () => {
    const one = quotation({ attribution: 'misquoted' });
    assert.deepEqual(ids(check(one, ARTICLE, 'checks: { misquoted: warning }')), ['warning misquoted']);
    assert.deepEqual(check(one, ARTICLE, 'checks: { misquoted: off }'), []);
  });
  it('is silent where the words changed or the claim was withdrawn', () => {
    const one = quotation({ attribution: 'misquoted', reviews: { ana: { text: WORDS } } });
    assert.deepEqual(ids(check(one, ARTICLE.replace('every ferry', 'each ferry'))), ['warning stale']);
    assert.deepEqual(check(quotation({ attribution: 'misquoted', status: 'withdrawn' })), []);
  });

  for (const [name, more, found] of [
    ['the same words', { original: 'we sold every ferry before the winter.' }, false],
    ['words with something left out', { original: 'Look, we sold every ferry before the winter came' }, false],
    ['other words', { original: 'We sold each ferry before the winter' }, true],
    ['another language', { original: 'Lo vendimos todo', 'original-language': 'es' }, false],
    ['other words in a variety of the language', { original: 'We kept them', 'original-language': 'en-GB' }, true],
  ] as const) {
    it(`${found ? 'warns' : 'does not warn'} of a word-for-word quotation whose original has ${name}`, () =>
      assert.deepEqual(
        ids(check(quotation({ attribution: 'verbatim', ...more }))),
        found ? ['warning misquoted'] : [],
      ));
  }
  it('allows omissions and explanations in brackets', () => {
    const article = ARTICLE.replace(WORDS, 'We sold […] every ferry [of the line] … before winter');
    const one: Partial<Claim> = {
      ...quotation({ attribution: 'verbatim', original: 'We sold, I think, every ferry long before winter' }),
      target: on(article, 'We sold […] every ferry [of the line] … before winter'),
    };
    assert.deepEqual(check(one, article), []);
  });
});

describe('a claim about a quotation', () => {
  const sidecar =
    'factmark: 1\narticle: "a.md"\n\nclaims:\n  c-000001:\n    target:\n      prefix: "“"\n      suffix: ",” said"\n      exact: "We sold every ferry before the winter"\n    status: unchecked\n    kind: quotation\n    # c-000001\n';
  const state = () => checkedArticle(ARTICLE, { sidecar }).states[0]!;

  it('is signed with its attribution, whose verdict is on our words', () => {
    const { article, facts } = checkedArticle(ARTICLE, { sidecar });
    const signature = { reviewer: 'ana', date: '2024-10-07', verdict: 'incorrect', attribution: 'misquoted' } as const;
    const text = editSidecar(sidecar, signOff(article, facts, state(), signature));
    assert.equal(
      text,
      sidecar.replace(
        '    status: unchecked\n    kind: quotation\n',
        '    status: checked\n    verdict: incorrect\n    reviews:\n      "ana":\n        date: "2024-10-07"\n        verdict: incorrect\n' +
          `        text: "${WORDS}"\n        sentence: "“${WORDS},” said Ann Lee of the harbour board."\n` +
          '    kind: quotation\n    attribution: misquoted\n',
      ),
    );
  });
  it('takes speaker and original in the order of the file, and lets them go', () => {
    const { claim, id } = state();
    const fields = { original: 'Lo vendimos', 'original-language': 'es', speaker: 'Ann Lee' };
    const text = editSidecar(sidecar, setQuotation(claim, id, fields)!);
    assert.equal(
      text,
      sidecar.replace(
        '    kind: quotation\n',
        '    kind: quotation\n    speaker: "Ann Lee"\n    original: "Lo vendimos"\n    original-language: "es"\n',
      ),
    );
    const now = checkedArticle(ARTICLE, { sidecar: text }).states[0]!.claim;
    assert.equal(setQuotation(now, id, fields), undefined);
    assert.equal(
      editSidecar(text, setQuotation(now, id, { speaker: '', original: '', 'original-language': '' })!),
      sidecar,
    );
  });
});
