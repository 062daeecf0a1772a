import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { linksOf } from '../../../src/core/claims/links.js';
import { on, sidecarText } from '../claims/support.js';

const ARTICLE = `---\nlang: es\nfecha: 2024-06-18\n---\n\nLa presa costó 13 millones de euros y se inauguró hace dos años. Quien la hizo pide ahora 13 millones de euros más.\n`;
const MONEY = { type: 'money', amount: '13000000', bound: 'exact', currency: 'EUR' } as const;

const brief = ({ id, severity, start, end }: Finding, article = ARTICLE): string =>
  `${severity} ${id} ${article.slice(start, end)}`;

describe('the value that a claim states', () => {
  const check = (claim: Partial<Claim>, article = ARTICLE): readonly string[] =>
    checkArticle(article, {
      sidecar: sidecarText({
        'c-000001': { target: on(ARTICLE, '13 millones de euros'), status: 'waiting', kind: 'amount', ...claim },
      }),
    }).map((finding) => brief(finding, article));

  it('is what the words read as', () => assert.deepEqual(check({ value: MONEY }), []));
  it('is compared in what it says, however a number is written', () =>
    assert.deepEqual(check({ value: { ...MONEY, amount: '13000000.00' } }), []));
  it('is reported when the words were changed before anybody signed them', () =>
    assert.deepEqual(check({ value: MONEY }, ARTICLE.replace('costó 13', 'costó 14')), [
      'warning value-changed 14 millones de euros',
    ]));
  it('is reported when it was mistyped', () =>
    assert.deepEqual(check({ value: { ...MONEY, amount: '1300000' } }), [
      'warning value-changed 13 millones de euros',
    ]));
  it('is left to the signature when the words are others than those signed off', () => {
    const reviews = { ana: { text: '13 millones de euros', verdict: 'correct' } } as const;
    const claim = { value: MONEY, status: 'checked', verdict: 'correct', reviews } as const;
    assert.deepEqual(check(claim, ARTICLE.replace('costó 13', 'costó 14')), ['warning stale 14 millones de euros']);
  });
  it('is not asked of a withdrawn claim', () =>
    assert.deepEqual(check({ value: { ...MONEY, amount: '1' }, status: 'withdrawn' }), []));
  it('is another when only the day of publication moved, and that is said', () => {
    const claim = {
      target: on(ARTICLE, 'hace dos años'),
      status: 'checked',
      verdict: 'correct',
      kind: 'date',
      value: { type: 'date', timex: '2022', relative: true },
    } as const;
    assert.deepEqual(check(claim), []);
    const later = ARTICLE.replace('2024-06-18', '2025-01-10');
    const [finding] = checkArticle(later, { sidecar: sidecarText({ 'c-000001': claim }) });
    assert.match(finding?.message ?? '', /“hace dos años” meant 2022 and now means 2023.*publication/u);
  });
});

describe('figures that are linked', () => {
  const first: Partial<Claim> = {
    target: on(ARTICLE, '13 millones de euros'),
    status: 'unchecked',
    'same-as': 'c-000002',
  };
  const second: Partial<Claim> = { target: on(ARTICLE, '13 millones de euros', 2), status: 'unchecked' };
  const check = (article: string, claims: Readonly<Record<string, Partial<Claim>>>): readonly string[] =>
    checkArticle(article, { sidecar: sidecarText(claims) }).map((finding) => brief(finding, article));

  it('may both stay', () => assert.deepEqual(check(ARTICLE, { 'c-000001': first, 'c-000002': second }), []));
  it('are reported in both places when one was changed', () => {
    const now = ARTICLE.replace('costó 13', 'costó 15');
    assert.deepEqual(check(now, { 'c-000001': first, 'c-000002': second }), [
      'warning same-as 15 millones de euros',
      'warning same-as 13 millones de euros',
    ]);
  });
  it('are reported when the other is not there', () =>
    assert.deepEqual(check(ARTICLE, { 'c-000001': first }), ['warning same-as-missing 13 millones de euros']));
  it('do not differ by being about', () => {
    const now = ARTICLE.replace('costó 13', 'costó unos 13');
    assert.deepEqual(check(now, { 'c-000001': first, 'c-000002': second }), []);
  });
  it('are reported in both articles, whichever names the other', () => {
    const other = 'El pantano costó 12 millones de euros.\n';
    const texts = new Map([
      [
        'notas/a.md',
        checkedArticle(other, {
          language: 'es',
          sidecar: sidecarText({
            'c-00000a': {
              target: on(other, '12 millones de euros'),
              status: 'unchecked',
              'same-as': '../b.md#c-000002',
            },
          }),
        }),
      ],
      ['b.md', checkedArticle(ARTICLE, { sidecar: sidecarText({ 'c-000002': second }) })],
    ]);
    const of = (path: string, article: string, sidecar: string): readonly string[] =>
      checkArticle(article, { language: 'es', sidecar, linked: linksOf(path, texts) }).map(
        ({ id, message }) => `${id} ${message}`,
      );
    const here = of('b.md', ARTICLE, sidecarText({ 'c-000002': second }));
    assert.equal(here.length, 1);
    assert.match(here[0] ?? '', /^same-as .*notas\/a\.md#c-00000a, “12 millones de euros” \(12000000 EUR\)/u);
    const there = of('notas/a.md', other, texts.get('notas/a.md')?.sidecarText ?? '');
    assert.match(there[0] ?? '', /^same-as .*\.\.\/b\.md#c-000002, “13 millones de euros” \(13000000 EUR\)/u);
  });
  it('are reported when the other article has no such claim, or is not there', () => {
    const checked = checkedArticle(ARTICLE, {
      sidecar: sidecarText({ 'c-000001': { ...first, 'same-as': 'otro.md#c-zzzzzz' } }),
    });
    const texts = new Map([['b.md', checked]]);
    const linked = linksOf('b.md', texts, new Set(['otro.md']));
    const findings = checkArticle(ARTICLE, { sidecar: checked.sidecarText, linked });
    assert.deepEqual(
      findings.map(({ id }) => id),
      ['same-as-missing'],
    );
  });
});
