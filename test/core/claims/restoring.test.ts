import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { isImageTarget } from '../../../src/core/claims/claim.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import type { ClaimState } from '../../../src/core/claims/state.js';
import { ARTICLE } from '../git/article.js';
import { randomFrom } from '../git/decisions.js';
import { firstPass } from '../git/firstPass.js';
import { on } from './support.js';

const NOBODY = firstPass(randomFrom(3)).text;

const statesOf = (article: string, sidecar: string): readonly ClaimState[] =>
  checkedArticle(article, { sidecar, kinds: [] }).states;

/** Everything signed by Ana, as it stands. */
const SIGNED = editSidecar(NOBODY, {
  type: 'sequence',
  edits: statesOf(ARTICLE, NOBODY).flatMap(({ id, words = '', sentence }): readonly SidecarEdit[] => [
    { type: 'set-field', owner: { claim: id }, path: ['status'], value: 'checked' },
    { type: 'set-field', owner: { claim: id }, path: ['verdict'], value: 'correct' },
    {
      type: 'set-review',
      claim: id,
      reviewer: 'ana',
      review: { date: '2024-10-07', verdict: 'correct', text: words, ...(sentence !== undefined && { sentence }) },
    },
  ]),
});

const HEAD = ARTICLE.slice(0, ARTICLE.indexOf('\n---\n', 3) + 5);
const PARAGRAPHS = ARTICLE.slice(HEAD.length).trim().split('\n\n');
const article = (paragraphs: readonly string[]): string => `${HEAD}\n${paragraphs.join('\n\n')}\n`;

/** Claims that do not stand on their words, with what they stand on. */
const unsound = (text: string, sidecar = SIGNED): readonly string[] =>
  statesOf(text, sidecar)
    .filter(({ condition }) => condition !== 'sound')
    .map(({ condition, claim: { target }, words = '' }) =>
      [condition, isImageTarget(target) ? '' : target.exact, words].filter(Boolean).join(' '),
    );

describe('a claim whose words were taken out', () => {
  const inside = (paragraph: string): readonly ClaimState[] => {
    const start = ARTICLE.indexOf(paragraph);
    const end = start + paragraph.length;
    return statesOf(ARTICLE, SIGNED).filter(({ place }) => place && place.start >= start && place.end <= end);
  };

  it('is gone with its paragraph and stands nowhere else; the others stay', () => {
    for (const [at, paragraph] of PARAGRAPHS.entries()) {
      const gone = inside(paragraph).map(({ words }) => `gone ${words}`);
      assert.deepEqual(unsound(article(PARAGRAPHS.toSpliced(at, 1))), gone, paragraph);
    }
  });

  it('is found with its signature where the paragraph is put back, wherever that is', () => {
    for (const [at, paragraph] of PARAGRAPHS.entries()) {
      const rest = PARAGRAPHS.toSpliced(at, 1);
      for (let to = 0; to <= rest.length; to++) {
        assert.deepEqual(unsound(article(rest.toSpliced(to, 0, paragraph))), [], `${at} → ${to}`);
      }
    }
  });

  it('is found where its sentence alone comes back, as a paragraph or in another one', () => {
    const sentence = 'La autoridad portuaria emplea a 310 personas.';
    const without = ARTICLE.replace(` ${sentence}`, '');
    assert.deepEqual(unsound(without), ['gone 310']);
    for (const place of ['cinco semanas.', 'quince años.', 'de electricidad.']) {
      const [before = '', behind = ''] = without.split(place);
      for (const text of [`${before}${place} ${sentence}${behind}`, `${before}${place}\n\n${sentence}\n\n${behind}`]) {
        assert.deepEqual(unsound(text.replace('\n\n ', '\n\n')), [], text);
      }
    }
  });

  it('is out of date, and not gone, where the words come back otherwise', () => {
    const text = article(PARAGRAPHS.toSpliced(4, 1)).replace('## El dinero', `${PARAGRAPHS[4]}\n\n## El dinero`);
    assert.deepEqual(unsound(text.replace('6,5 millones', '7,5 millones')), [
      'context Astramar Astramar',
      'stale 6,5 millones de dólares 7,5 millones de dólares',
      'context 90 metros 90 metros',
    ]);
  });

  it('leaves a figure that took its place to the claim that was made for it, and comes back beside it', () => {
    const cut = 'La autoridad portuaria emplea a 310 personas.';
    const instead = 'La autoridad portuaria da trabajo a 295 personas.';
    const changed = ARTICLE.replace(cut, instead);
    const claim = { target: on(changed, '295'), status: 'unchecked' } as const;
    const both = editSidecar(SIGNED, { type: 'add-claims', claims: [{ id: 'c-000001', claim }] });
    assert.deepEqual(unsound(changed, both), ['gone 310']);
    assert.deepEqual(unsound(changed.replace(instead, `${instead} ${cut}`), both), []);
    assert.deepEqual(unsound(changed.replace(instead, `${cut} ${instead}`), both), []);
  });
});
