import assert from 'node:assert/strict';
import { checkedArticle } from '../../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../../src/core/claims/claim.js';
import { signSentence } from '../../../../src/core/claims/round/sign-sentence.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { on, sidecarText } from '../support.js';

const SENTENCE = 'The port spent 48 million euros on 3 March 2025.';
const ARTICLE = `---\nlang: en\n---\n${SENTENCE} Nobody knows why.\n`;
const SIGNATURE = { reviewer: 'ana', verdict: 'correct', date: '2025-03-20' } as const;

function sign(words: string, claims: Readonly<Record<string, Partial<Claim>>> = {}) {
  const text = sidecarText(claims);
  const checked = checkedArticle(ARTICLE, { sidecar: text });
  let count = 0;
  const start = ARTICLE.indexOf(words);
  const signed = signSentence(checked, { start, end: start + words.length }, SIGNATURE, () => `c-00010${count++}`);
  const after = signed ? parseSidecar(editSidecar(text, signed.edit)).sidecar : undefined;
  return { signed, claims: Object.entries(after?.claims ?? {}) };
}

describe('signing a whole sentence', () => {
  it('signs every fact in it', () => {
    const { signed, claims } = sign(SENTENCE);
    assert.equal(signed?.facts.length, 2);
    assert.deepEqual(
      claims.map(([, { status, verdict, reviews, kind }]) => [kind, status, verdict, reviews?.ana?.sentence]),
      [
        ['amount', 'checked', 'correct', SENTENCE],
        ['date', 'checked', 'correct', SENTENCE],
      ],
    );
  });

  it('leaves what was decided otherwise', () => {
    const disputed = { target: on(ARTICLE, '3 March 2025'), status: 'disputed' } as const;
    const { signed, claims } = sign(SENTENCE, { 'c-000001': disputed });
    assert.deepEqual([signed?.facts.length, signed?.left.length], [1, 1]);
    assert.deepEqual(
      claims.map(([id, { status }]) => [id, status]),
      [
        ['c-000100', 'checked'],
        ['c-000001', 'disputed'],
      ],
    );
    const wrong = { target: on(ARTICLE, '3 March 2025'), status: 'checked', verdict: 'incorrect' } as const;
    assert.equal(sign(SENTENCE, { 'c-000001': wrong }).signed?.left.length, 1);
  });

  it('makes a statement of one without facts, and signs the statement that is there', () => {
    const made = sign('Nobody knows why.');
    assert.deepEqual(
      made.claims.map(([, { kind, status, target }]) => [kind, status, 'exact' in target && target.exact]),
      [['statement', 'checked', 'Nobody knows why.']],
    );
    const there = { target: on(ARTICLE, SENTENCE), kind: 'statement', status: 'unchecked' } as const;
    const signed = sign(SENTENCE, { 'c-000001': there });
    assert.equal(signed.claims.length, 3);
    assert.equal(signed.claims.find(([id]) => id === 'c-000001')?.[1].status, 'checked');
  });

  it('leaves a quotation, of which nobody has said yet whether it was said so', () => {
    const quotation = { target: on(ARTICLE, SENTENCE), kind: 'quotation', status: 'unchecked' } as const;
    const open = sign(SENTENCE, { 'c-000001': quotation });
    assert.deepEqual([open.signed?.facts.length, open.signed?.claims, open.signed?.quotations], [2, [], ['c-000001']]);
    assert.equal(open.claims.find(([id]) => id === 'c-000001')?.[1].status, 'unchecked');
    const said = sign(SENTENCE, { 'c-000001': { ...quotation, attribution: 'faithful' } });
    assert.deepEqual(said.signed?.quotations, []);
    const statement = { target: on(ARTICLE, SENTENCE), kind: 'statement', status: 'unchecked' } as const;
    assert.deepEqual(sign(SENTENCE, { 'c-000001': statement }).signed?.claims, ['c-000001']);
  });

  it('has nothing to sign where all was decided otherwise', () => {
    const all = {
      'c-000001': { target: on(ARTICLE, '3 March 2025'), status: 'waiting' },
      'c-000002': { target: on(ARTICLE, '48 million euros'), status: 'needs-source' },
    } as const;
    assert.equal(sign(SENTENCE, all).signed, undefined);
  });
});
