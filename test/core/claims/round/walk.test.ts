import assert from 'node:assert/strict';
import type { CheckedArticle } from '../../../../src/core/claims/checked-article.js';
import { checkedArticle } from '../../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../../src/core/claims/claim.js';
import { coverageOf } from '../../../../src/core/claims/coverage.js';
import { leftOf, progressOf } from '../../../../src/core/claims/round/progress.js';
import { type RoundArticle, type Scope, sentenceOf, stopsOf } from '../../../../src/core/claims/round/stops.js';
import { Walk } from '../../../../src/core/claims/round/walk.js';
import { applyEdit } from '../../../../src/core/text/edits.js';
import { on, sidecarText } from '../support.js';

const ARTICLE = `---
lang: en
date: 2025-03-14
---
The port spent 48 million euros on 3 March 2025. Traffic grew by 12%.

Nobody knows why. The ferry carries 900 people and burns 30 litres.
`;

type Claims = Readonly<Record<string, Partial<Claim>>>;

function read(claims: Claims = {}, source = ARTICLE): CheckedArticle & RoundArticle {
  const checked = checkedArticle(source, { sidecar: sidecarText(claims) });
  const { document, facts, states } = checked;
  return { ...checked, coverage: coverageOf(document, facts, states, {}) };
}

function walkThrough(scope: Scope = {}, claims: Claims = {}): Walk {
  const walk = new Walk(scope);
  walk.begin(stopsOf(read(claims), scope));
  return walk;
}

const wordsAt = (span: { readonly start: number; readonly end: number } | undefined, source = ARTICLE) =>
  span && source.slice(span.start, span.end);
const checkedClaim = (words: string): Partial<Claim> => ({
  target: on(ARTICLE, words),
  status: 'checked',
  verdict: 'correct',
  reviews: { ana: { verdict: 'correct', text: words } },
});

describe('the stops of a round', () => {
  it('are the facts in the order of the article', () => {
    assert.deepEqual(
      stopsOf(read(), {}).map((stop) => wordsAt(stop)),
      ['48 million euros', '3 March 2025', '12%', '900', '30 litres'],
    );
  });

  it('are those that are open, of a kind, in a selection', () => {
    const article = read({ 'c-000001': checkedClaim('12%') });
    const words = (scope: Scope) => stopsOf(article, scope).map((stop) => wordsAt(stop));
    assert.deepEqual(words({ open: true }), ['48 million euros', '3 March 2025', '900', '30 litres']);
    assert.deepEqual(words({ kind: 'date' }), ['3 March 2025']);
    const within = { start: ARTICLE.indexOf('Traffic'), end: ARTICLE.indexOf(' people') };
    assert.deepEqual(words({ within }), ['12%', '900']);
    assert.deepEqual(words({ within, open: true, kind: 'amount' }), ['900']);
  });

  it('take a name once, at its first mention in the selection', () => {
    const source =
      '---\nlang: en\n---\nMarta Quill sold 3 ships. Later Marta Quill bought 2. In the end Marta Quill left.\n';
    const article = read({}, source);
    const names = (scope: Scope) => stopsOf(article, { ...scope, kind: 'entity' }).map(({ start }) => start);
    assert.deepEqual(names({}), [source.indexOf('Marta')]);
    const within = { start: source.indexOf('Later'), end: source.length };
    assert.deepEqual(names({ within }), [source.indexOf('Marta', within.start)]);
  });

  it('are claims on other words too, but no fact twice and nothing without a place', () => {
    const statement = { target: on(ARTICLE, 'Nobody knows why.'), kind: 'statement', status: 'unchecked' } as const;
    const own = { target: on(ARTICLE, 'by 12%'), status: 'unchecked' } as const;
    const lost = { target: { exact: 'forty-one whales', prefix: '', suffix: '' }, status: 'unchecked' } as const;
    const stops = stopsOf(read({ 'c-000001': statement, 'c-000002': own, 'c-000003': lost }), {});
    assert.deepEqual(
      stops.map((stop) => wordsAt(stop)),
      ['48 million euros', '3 March 2025', '12%', 'Nobody knows why.', '900', '30 litres'],
    );
    assert.deepEqual(
      stops.map(({ claim }) => claim),
      [undefined, undefined, 'c-000002', 'c-000001', undefined, undefined],
    );
  });

  it('stand in sentences', () => {
    const { article, ...rest } = read();
    assert.deepEqual(
      stopsOf(rest, {}).map((stop) => wordsAt(sentenceOf(article, stop))),
      [
        'The port spent 48 million euros on 3 March 2025.',
        'The port spent 48 million euros on 3 March 2025.',
        'Traffic grew by 12%.',
        'The ferry carries 900 people and burns 30 litres.',
        'The ferry carries 900 people and burns 30 litres.',
      ],
    );
  });
});

describe('a round', () => {
  it('goes on behind each decision to what is not dealt with, and ends behind the last', () => {
    const walk = walkThrough();
    walk.deal([walk.current!], 'decided', 1);
    assert.equal(wordsAt(walk.current), '3 March 2025');
    walk.deal([walk.current!], 'skipped');
    walk.go(-1);
    walk.go(-1);
    assert.equal(wordsAt(walk.current), '48 million euros');
    walk.deal([walk.current!], 'decided', 2);
    assert.equal(wordsAt(walk.current), '12%', 'what was skipped is not come back to');
    walk.deal(walk.stops.slice(2), 'decided', 3);
    assert.equal(walk.current, undefined);
    assert.deepEqual(progressOf(walk, []), {
      position: 5,
      total: 5,
      decided: 4,
      skipped: 1,
      stale: 0,
      isAtEnd: true,
    });
    walk.go(-1);
    assert.equal(wordsAt(walk.current), '30 litres');
  });

  it('goes by stops and by sentences', () => {
    const walk = walkThrough();
    const { article } = read();
    const by = (direction: 1 | -1) => {
      walk.goBySentence(direction, (stop) => sentenceOf(article, stop));
      return wordsAt(walk.current);
    };
    assert.equal(by(1), '12%');
    assert.equal(by(1), '900');
    assert.equal(by(1), undefined);
    assert.equal(by(-1), '900', 'from the end to the first of the last sentence');
    walk.go(1);
    assert.equal(by(-1), '900', 'to the first of its own');
    assert.equal(by(-1), '12%');
    assert.equal(by(-1), '48 million euros');
    assert.equal(by(-1), '48 million euros');
    walk.go(-1);
    assert.equal(wordsAt(walk.current), '48 million euros');
  });

  it('goes on before a decision is written, and opens again what could not be', () => {
    const walk = walkThrough();
    const first = walk.deal([walk.current!], 'decided');
    const second = walk.deal([walk.current!], 'decided');
    assert.equal(wordsAt(walk.current), '12%');
    walk.failed(first);
    walk.wrote(second, 5);
    assert.equal(wordsAt(walk.current), '12%');
    assert.equal(walk.outcomeOf(walk.stops[0]!), undefined);
    assert.deepEqual(walk.last, { edit: 5 });
    walk.back();
    assert.equal(wordsAt(walk.current), '3 March 2025');
    assert.deepEqual(walk.dealt, []);
    assert.equal(walk.last, undefined);
  });

  it('takes every step back', () => {
    const walk = walkThrough();
    walk.deal([walk.current!], 'decided', 7);
    walk.edited(8);
    walk.deal([walk.current!], 'skipped');
    assert.deepEqual(walk.last, { edit: undefined });
    walk.back();
    assert.equal(wordsAt(walk.current), '3 March 2025');
    assert.deepEqual(walk.last, { edit: 8 });
    walk.back();
    assert.deepEqual(walk.last, { edit: 7 });
    walk.back();
    assert.equal(wordsAt(walk.current), '48 million euros');
    assert.deepEqual(walk.dealt, []);
    assert.equal(walk.last, undefined);
    walk.back();
    assert.equal(wordsAt(walk.current), '48 million euros');
  });

  it('keeps what it has decided when it takes only what is open', () => {
    const scope = { open: true } as const;
    const walk = walkThrough(scope);
    walk.deal([walk.current!], 'decided', 1);
    const after = read({ 'c-000001': checkedClaim('48 million euros') });
    walk.renew(stopsOf(after, scope, walk.dealt));
    assert.equal(walk.stops.length, 5);
    assert.equal(progressOf(walk, after.states).position, 2);
    assert.equal(leftOf(walk).length, 4);
    walk.again(stopsOf(after, scope, walk.dealt));
    assert.equal(wordsAt(walk.current), '3 March 2025');
  });

  it('counts what is stale', () => {
    const claims = {
      'c-000001': { ...checkedClaim('12%'), reviews: { ana: { verdict: 'correct', text: '11%' } } },
      'c-000002': { ...checkedClaim('900'), reviews: { ana: { verdict: 'correct', text: '900', sentence: 'x' } } },
    } as const;
    const article = read(claims);
    const walk = walkThrough({}, claims);
    assert.equal(progressOf(walk, article.states).stale, 2);
  });

  it('follows edits of the article', () => {
    const walk = walkThrough();
    walk.deal([walk.current!], 'decided', 1);
    const start = ARTICLE.indexOf('The port');
    const edit = { start, end: start, text: 'Yesterday it rained. ' };
    const source = applyEdit(ARTICLE, edit);
    walk.follow(edit);
    walk.renew(stopsOf(read({}, source), {}));
    assert.equal(wordsAt(walk.current, source), '3 March 2025');
    assert.equal(walk.outcomeOf(walk.stops.find((stop) => wordsAt(stop, source) === '48 million euros')!), 'decided');
    walk.back();
    assert.equal(wordsAt(walk.current, source), '48 million euros');
  });

  it('stops at the next one when its own words are gone', () => {
    const walk = walkThrough();
    walk.go(1);
    const start = ARTICLE.indexOf(' on 3 March 2025');
    const edit = { start, end: start + ' on 3 March 2025'.length, text: '' };
    const source = applyEdit(ARTICLE, edit);
    walk.follow(edit);
    walk.renew(stopsOf(read({}, source), {}));
    assert.equal(wordsAt(walk.current, source), '12%');
  });

  it('is taken up again where it was left, in an article that changed too', () => {
    const scope = { open: true } as const;
    const walk = walkThrough(scope);
    walk.deal([walk.current!], 'decided', 1);
    walk.deal([walk.current!], 'skipped');
    const saved = JSON.parse(JSON.stringify(walk.saved(ARTICLE)));
    const claims = { 'c-000001': checkedClaim('48 million euros') };
    const same = read(claims);
    const again = Walk.restored(saved, ARTICLE, ({ dealt }) => stopsOf(same, scope, dealt));
    assert.equal(wordsAt(again.current), '12%');
    assert.deepEqual([again.index, again.stops.length], [2, 5]);
    assert.equal(again.outcomeOf(again.stops[1]!), 'skipped');

    const changed = ARTICLE.replace('spent', 'has just spent');
    const other = read({}, changed);
    const later = Walk.restored(saved, changed, ({ dealt }) => stopsOf(other, scope, dealt));
    assert.equal(wordsAt(later.current, changed), '12%');
    const without = ARTICLE.replace('Traffic grew by 12%.', 'Traffic grew.');
    const gone = Walk.restored(saved, without, ({ dealt }) => stopsOf(read({}, without), scope, dealt));
    assert.equal(wordsAt(gone.current, without), '900');
  });

  it('has nowhere to go without stops', () => {
    const walk = walkThrough({ kind: 'entity' });
    assert.equal(walk.current, undefined);
    walk.go(-1);
    walk.goBySentence(1, (stop) => stop);
    walk.goBySentence(-1, (stop) => stop);
    assert.equal(walk.current, undefined);
    assert.equal(progressOf(walk, []).position, 0);
  });
});
