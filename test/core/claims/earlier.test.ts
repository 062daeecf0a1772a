import assert from 'node:assert/strict';
import { BroughtSources } from '../../../src/core/claims/brought-sources.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import {
  figureKey,
  isSameFigure,
  namesAround,
  signedFigures,
  takeOverSources,
} from '../../../src/core/claims/earlier.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import type { Fact } from '../../../src/core/facts.js';
import { on, sidecarText } from './support.js';

const EARLIER =
  'El puerto de Corvara movió 1.234 toneladas en 2019. La naviera Ostrel pagó más de 3 millones de euros.';

/** A sidecar in which words of the earlier article are signed off as the recogniser reads them. */
function signed(words: string, more: Partial<Claim> = {}): string {
  const { facts } = checkedArticle(EARLIER, { language: 'es' });
  const { kind, value } = facts.find(({ text }) => text === words) ?? assert.fail(words);
  const sentence = EARLIER.split('. ').find((one) => one.includes(words)) ?? '';
  const claim: Partial<Claim> = {
    target: on(EARLIER, words),
    status: 'checked',
    verdict: 'correct',
    reviews: { ana: { date: '2024-10-07', verdict: 'correct', text: words, sentence } },
    evidence: { 'r-00000a': { at: 'p. 3' } },
    kind,
    value,
    ...more,
  };
  return sidecarText({ 'c-000001': claim }, { 'r-00000a': { type: 'document', title: 'Memoria' } });
}

/** The facts of a later article for which what was signed is offered. */
function offered(sidecar: string, article: string, language = 'es'): readonly string[] {
  const { document, facts } = checkedArticle(article, { language });
  const figures = signedFigures(parseSidecar(sidecar).sidecar!);
  const isOffered = (fact: Fact): boolean =>
    figures.some((figure) => isSameFigure(fact, namesAround(document, facts, fact), figure));
  return facts.filter(isOffered).map(({ text }) => text);
}

describe('what was checked earlier', () => {
  const tonnes = signed('1.234 toneladas');

  it('is offered for the same figure beside the same name, in any language', () => {
    assert.deepEqual(offered(tonnes, 'En Corvara pasaron 1.234 toneladas.'), ['1.234 toneladas']);
    assert.deepEqual(offered(tonnes, 'The port of Corvara moved 1,234 tonnes.', 'en'), ['1,234 tonnes']);
  });

  it('is not offered where value, unit, bound or subject are others', () => {
    assert.deepEqual(offered(tonnes, 'En Corvara pasaron 1.243 toneladas.'), []);
    assert.deepEqual(offered(tonnes, 'En Corvara pasaron 1.234 kilos.'), []);
    assert.deepEqual(offered(tonnes, 'En Corvara pasaron más de 1.234 toneladas.'), []);
    assert.deepEqual(offered(tonnes, 'En Olmedo pasaron 1.234 toneladas.'), []);
    assert.deepEqual(offered(tonnes, 'Corvara es un puerto.\n\nEn Olmedo pasaron 1.234 toneladas.'), []);
  });

  it('is offered for a count of the same things', () => {
    const counted = signedFigures(
      parseSidecar(
        sidecarText({
          'c-000001': {
            target: { exact: '48', prefix: '', suffix: '' },
            status: 'checked',
            verdict: 'correct',
            reviews: { ana: { verdict: 'correct', text: '48' } },
            kind: 'amount',
            value: { type: 'count', amount: '48', bound: 'exact', of: 'Transbordadores' },
          },
        }),
      ).sidecar!,
    )[0]!;
    const factIn = (text: string): Fact => checkedArticle(text, { language: 'es' }).facts[0]!;
    assert.equal(isSameFigure(factIn('Compró 48 transbordadores.'), [], counted), true);
    assert.equal(isSameFigure(factIn('Compró 48 camiones.'), [], counted), false);
  });

  it('is offered only as long as it is checked, correct and signed, by all', () => {
    const article = 'En Corvara pasaron 1.234 toneladas.';
    const ana = { date: '2024-10-07', verdict: 'correct', text: '1.234 toneladas' } as const;
    const others: readonly Partial<Claim>[] = [
      { status: 'unchecked' },
      { status: 'disputed' },
      { verdict: 'imprecise' },
      { reviews: {} },
      { reviews: { ana, leo: { ...ana, verdict: 'incorrect' } } },
    ];
    for (const more of others) assert.deepEqual(offered(signed('1.234 toneladas', more), article), []);
  });

  it('names who signed last', () => {
    const by = (date: string) => ({ date, verdict: 'correct', text: '1.234 toneladas' }) as const;
    const reviews = { ana: by('2024-10-07'), leo: by('2024-11-02'), eva: by('2024-01-01') };
    const [figure] = signedFigures(parseSidecar(signed('1.234 toneladas', { reviews })).sidecar!);
    assert.deepEqual([figure?.reviewer, figure?.date, figureKey(figure!.value)], ['leo', '2024-11-02', 'amount 1234']);
  });

  it('gives its sources and a link, and nothing of what was decided', () => {
    const article = 'En Corvara pasaron 1.234 toneladas.';
    const own = sidecarText({ 'c-00000x': { target: on(article, '1.234 toneladas'), status: 'unchecked' } });
    const { sidecar } = parseSidecar(own);
    const there = parseSidecar(tonnes).sidecar!;
    const sources = new BroughtSources(sidecar, there, '../2019/puerto.md', () => 0.5);
    const state = { id: 'c-00000x', claim: sidecar!.claims['c-00000x']! };
    const link = '../2019/puerto.md#c-000001';
    const edit = takeOverSources(state, there.claims['c-000001']!, link, sources);
    const after = parseSidecar(editSidecar(own, edit!)).sidecar!;
    const { target: _, ...claim } = after.claims['c-00000x']!;
    assert.deepEqual(JSON.parse(JSON.stringify(claim)), {
      status: 'unchecked',
      evidence: { 'r-00000a': { at: 'p. 3' } },
      'same-as': link,
    });
    assert.equal(after.sources['r-00000a']?.title, 'Memoria');
    const again = new BroughtSources(after, there, '../2019/puerto.md', () => 0.5);
    const now = { id: 'c-00000x', claim: after.claims['c-00000x']! };
    assert.equal(takeOverSources(now, there.claims['c-000001']!, link, again), undefined);
  });
});
