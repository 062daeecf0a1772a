import assert from 'node:assert/strict';
import { closeEditors, place, setSetting, until } from '../../support.js';
import { type Opened, openClaimed } from '../support.js';
import { expectSidecar, newIdIn, run, sidecarText } from './support.js';

const ARTICLE = `---
lang: en
date: 2025-03-14
---
The harbour of Sella cost 48 million euros. It opened on 3 March 2025.
`;

describe('the life of a claim through commands', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'ana');
  });
  after(async () => restore());
  afterEach(closeEditors);

  it('writes only what each step is about, and every step can be undone', async () => {
    const opened: Opened = await openClaimed(ARTICLE, null);
    const { document, editor, claimed } = opened;
    const start = document.getText().indexOf('48 million euros');
    const texts: (string | undefined)[] = [await sidecarText(opened)];
    const ids: Record<string, string> = {};
    const expect = async (...parts: readonly string[]): Promise<void> => {
      texts.push(await expectSidecar(opened, parts.join(''), ids));
    };

    const claim = await run<string>('annotate', { start, end: start + 16, kind: 'amount' });
    ids['c-one'] = claim;
    await expect(HEAD, CLAIMS, TARGET, UNCHECKED);

    const url = 'https://example.org/reports/harbour.pdf';
    assert.equal(await run('addSource', { claim, url, title: 'Accounts of the port', at: 'p. 4' }), claim);
    ids['r-one'] = await newIdIn(opened, 'r-', []);
    const EVIDENCE_AT = `    evidence:\n      r-one:\n        at: "p. 4"\n`;
    await expect(HEAD, SOURCE, CLAIMS, TARGET, '    status: unchecked\n', EVIDENCE_AT, END);

    await run('addEvidence', { claim, quote: 'EUR 48m' });
    const EVIDENCE = `${EVIDENCE_AT}        quote: "EUR 48m"\n`;
    await expect(HEAD, SOURCE, CLAIMS, TARGET, '    status: unchecked\n', EVIDENCE, END);

    await run('askQuestion', { claim, to: 'the port', text: 'Does it include the pier?' });
    const QUESTION =
      '    question:\n      to: "the port"\n      text: "Does it include the pier?"\n      date: "DAY"\n';
    await expect(HEAD, SOURCE, CLAIMS, TARGET, '    status: waiting\n', QUESTION, EVIDENCE, KIND, VALUE('48'), END);

    await run('signOff', { claim, verdict: 'correct' });
    const signed = (million: string): string => REVIEW.replaceAll('48', million);
    await expect(
      HEAD,
      SOURCE,
      CLAIMS,
      TARGET,
      '    status: checked\n    verdict: correct\n',
      REVIEW,
      EVIDENCE,
      KIND,
      VALUE('48'),
      END,
    );
    assert.equal(claimed.coverage.kinds.amount.covered, 1);

    // The article changes: nothing is written, the claim is stale.
    const before = await sidecarText(opened);
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('stale', () => claimed.claim(claim)?.state.condition === 'stale');
    assert.equal(await sidecarText(opened), before);
    assert.equal(claimed.coverage.kinds.amount.covered, 0);

    await run('suggest', { claim, text: '50 million euros' });
    await expect(
      HEAD,
      SOURCE,
      CLAIMS,
      TARGET,
      '    status: checked\n    verdict: correct\n    suggestion: "50 million euros"\n',
      REVIEW,
      EVIDENCE,
      KIND,
      VALUE('48'),
      END,
    );

    await run('applySuggestion', { claim });
    assert.equal(document.getText(), ARTICLE.replace('48', '50'));
    await expect(
      HEAD,
      SOURCE,
      CLAIMS,
      TARGET.replace('48 million', '50 million'),
      '    status: checked\n    verdict: correct\n',
      REVIEW,
      EVIDENCE,
      KIND,
      VALUE('48'),
      END,
    );
    await until('stale still', () => claimed.claim(claim)?.state.condition === 'stale');

    await run('signOff', { claim, verdict: 'imprecise' });
    await expect(
      HEAD,
      SOURCE,
      CLAIMS,
      TARGET.replace('48 million', '50 million'),
      '    status: checked\n    verdict: imprecise\n',
      signed('50').replace('verdict: correct', 'verdict: imprecise'),
      EVIDENCE,
      KIND,
      VALUE('50'),
      END,
    );
    await until('sound', () => claimed.claim(claim)?.state.condition === 'sound');

    await run('withdraw', { claim, note: 'The paragraph goes.' });
    await expect(
      HEAD,
      SOURCE,
      CLAIMS,
      TARGET.replace('48 million', '50 million'),
      '    status: withdrawn\n    verdict: imprecise\n',
      signed('50').replace('verdict: correct', 'verdict: imprecise'),
      EVIDENCE,
      KIND,
      VALUE('50'),
      '    notes: |-\n      The paragraph goes.\n',
      END,
    );

    for (const text of texts.slice(0, -1).reverse()) {
      assert.equal(await run('undoClaimEdit', { article: document.uri.toString() }), true, `back to: ${text}`);
      assert.equal(await sidecarText(opened), text);
    }
    assert.equal(await run('undoClaimEdit', { article: document.uri.toString() }), false);
  });
});

const HEAD = 'factmark: 1\narticle: "ARTICLE"\n\n';
const SOURCE = `sources:
  r-one:
    type: document
    title: "Accounts of the port"
    url: "https://example.org/reports/harbour.pdf"
    accessed: "DAY"
    # r-one

`;
const CLAIMS = 'claims:\n';
const TARGET = `  c-one:
    target:
      prefix: "The harbour of Sella cost "
      suffix: ". It opened on 3 March 2025."
      exact: "48 million euros"
`;
const UNCHECKED = '    status: unchecked\n    # c-one\n';
const END = '    # c-one\n';
const KIND = '    kind: amount\n';
const REVIEW = `    reviews:
      "ana":
        date: "DAY"
        verdict: correct
        text: "48 million euros"
        sentence: "The harbour of Sella cost 48 million euros."
`;
const VALUE = (million: string): string => `    value:
      type: money
      amount: "${million}000000"
      currency: "EUR"
      bound: exact
`;
