import assert from 'node:assert/strict';
import { ArticleText } from '../../../src/core/claims/target/article-text.js';
import { resolveIn } from '../../../src/core/claims/target/resolve.js';
import { createTarget, resolveTargets } from '../../../src/core/claims/target/target.js';
import { on } from './support.js';

const ARTICLE = `# La presa de Alcorlo

La presa almacena 180 hectómetros cúbicos, según la confederación. El pantano se llenó en 1978.

Cada verano **pierde 12 hectómetros** por evaporación, y la sequía de 2022 lo dejó en 30.
`;

function found(source: string, words: string, now: string): string {
  const [resolution] = resolveTargets(now, [on(source, words)]);
  const { state, start, end } = resolution!;
  return start === undefined ? state : `${state}: ${now.slice(start, end)}`;
}

describe('a target', () => {
  it('quotes the words and up to 64 characters on either side, cut at a word', () => {
    assert.deepEqual(on(ARTICLE, '1978'), {
      prefix: 'cúbicos, según la confederación. El pantano se llenó en ',
      suffix: '. Cada verano pierde 12 hectómetros por evaporación, y la sequía',
      exact: '1978',
    });
  });
  it('holds no markup and no line ends', () =>
    assert.equal(on(ARTICLE, '**pierde 12 hectómetros** por').exact, 'pierde 12 hectómetros por'));
  it('is the same whatever is bold and wherever lines end', () => {
    const other = ARTICLE.replace('180 hectómetros', '**180**\nhectómetros').replace('según la', 'según\nla');
    assert.deepEqual(on(other, 'se llenó en'), on(ARTICLE, 'se llenó en'));
  });
  it('leaves out blanks and marks at the edges of a selection', () =>
    assert.equal(on(ARTICLE, ' **pierde 12 hectómetros** ').exact, 'pierde 12 hectómetros'));
  it('shows inline code as its words', () => {
    const source = 'El campo `importe` suma 40 euros en total.\n';
    assert.equal(on(source, 'campo `importe` suma').exact, 'campo importe suma');
  });
  it('quotes the source itself outside the prose', () =>
    assert.equal(on('Antes.\n\n```\nx = 12\n```\n', 'x = 12').exact, 'x = 12'));
  it('refuses a span without words, or outside the source', () => {
    assert.throws(() => createTarget('uno dos', { start: 3, end: 4 }), RangeError);
    assert.throws(() => createTarget('uno dos', { start: 3, end: 40 }), RangeError);
  });
});

describe('targets are found again', () => {
  it('after text before them', () =>
    assert.equal(found(ARTICLE, '1978', `Entrada nueva.\n\n${ARTICLE}`), 'anchored: 1978'));
  it('in bold, in other quotation marks and dashes, on other lines', () => {
    const then = 'Dijo que «faltan 3-4 años» para el final de la obra.\n';
    const now = 'Dijo\nque “faltan **3–4**\naños” para el final de la obra.\n';
    assert.equal(found(then, '«faltan 3-4 años»', now), 'anchored: “faltan **3–4**\naños”');
  });
  it('in another paragraph', () => {
    const [title, , first, , second] = ARTICLE.split('\n');
    const now = `${title}\n\n${second}\n\n${first}\n`;
    assert.equal(found(ARTICLE, '180 hectómetros cúbicos', now), 'anchored: 180 hectómetros cúbicos');
  });
  it('with another figure in the same place', () =>
    assert.equal(found(ARTICLE, '1978', ARTICLE.replace('1978', '1979')), 'changed: 1979'));
  it('with another figure in the same place although the old one stands elsewhere', () => {
    const now = `${ARTICLE.replace('1978', '1979')}\nEl embalse vecino es de 1978 y tiene otra historia.\n`;
    assert.equal(found(ARTICLE, '1978', now), 'changed: 1979');
  });
  it('with a sentence rewritten in part', () => {
    const now = ARTICLE.replace('según la confederación', 'dice ahora la confederación del Tajo');
    const sentence = 'La presa almacena 180 hectómetros cúbicos, según la confederación.';
    assert.equal(
      found(ARTICLE, sentence, now),
      'changed: La presa almacena 180 hectómetros cúbicos, dice ahora la confederación del Tajo.',
    );
  });
  it('never where the same words stand in another context', () => {
    const now = `${ARTICLE.replace(' El pantano se llenó en 1978.', '')}\nOtro asunto muy distinto: las elecciones de 1978 en el valle.\n`;
    assert.equal(found(ARTICLE, '1978', now), 'gone');
  });
  it('never on words in place of a figure', () =>
    assert.equal(found(ARTICLE, '1978', ARTICLE.replace('1978', 'otoño')), 'gone'));
  it('never within a longer number or word', () =>
    assert.equal(found('Son 12 en total.\n', '12', 'Son 12,5 en total.\n'), 'changed: 12,5'));
  it('not for certain where two places are alike', () => {
    const then = 'Pagó 5 euros.\n\nLuego comió.\n';
    const now = '# Gastos\n\nPagó 5 euros.\n\nPagó 5 euros.\n\nPagó 5 euros.\n\nLuego comió.\n';
    const [resolution] = resolveTargets(now, [{ prefix: 'Pagó ', exact: '5', suffix: ' euros.' }]);
    assert.equal(resolution?.state, 'ambiguous');
    assert.deepEqual(
      resolution?.candidates?.map(({ start }) => start),
      [15, 30, 45],
    );
    assert.equal(found(then, 'Luego comió', now), 'anchored: Luego comió');
  });
  it('by the order of the claims where two places are alike', () => {
    const row = (year: number): string =>
      `En ${year} la cuota fue de 5 euros, como siempre ha sido para todos los socios del club de remo.\n\n`;
    const source = [1990, 1991, 1992].map(row).join('');
    const five = { prefix: ' la cuota fue de ', exact: '5 euros', suffix: ', como siempre ha sido' };
    const targets = [on(source, '1990'), five, on(source, '1991'), five, on(source, '1992')];
    const places = resolveTargets(source, targets).map(({ start }) => start);
    assert.deepEqual(places, [
      source.indexOf('1990'),
      source.indexOf('5 euros'),
      source.indexOf('1991'),
      source.indexOf('5 euros', row(1990).length),
      source.indexOf('1992'),
    ]);
  });
  it('by an earlier text where two places are alike', () => {
    const part = (about: string): string =>
      `${about}\n\nEn total se gastaron al final del ejercicio y en números redondos 300 euros sin contar los impuestos ni los gastos de envío.\n\n`;
    const then = part('La feria de Cuenca abrió tarde por la lluvia y cerró con poco público.');
    const now = part('En Soria nadie recuerda un certamen tan concurrido como el de este otoño.') + then;
    const target = { prefix: 'números redondos ', exact: '300 euros', suffix: ' sin contar' };
    assert.equal(resolveTargets(now, [target])[0]?.state, 'ambiguous');
    assert.equal(resolveTargets(now, [target], { previous: then })[0]?.start, now.lastIndexOf('300 euros'));
  });
  it('not where another claim is known to stand', () => {
    const then = 'El lunes pagó 300 euros. El jueves, sin avisar a nadie, pagó 300 euros.';
    const target = on(then, '300 euros');
    const now = 'El jueves, sin avisar a nadie, pagó 300 euros.';
    const article = ArticleText.ofSource(now);
    const first = now.indexOf('300 euros');
    const known = new Map([[1, { start: first, end: first + 9 }]]);
    const other = createTarget(then, { start: then.lastIndexOf('300'), end: then.lastIndexOf('300') + 9 });
    const [lost, kept] = resolveIn(article, [target, other], undefined, undefined, known);
    assert.deepEqual([lost?.state, kept?.start], ['gone', first]);
  });
  it('for part of a word', () =>
    assert.equal(found('Un ultranacionalista.\n', 'ultra', 'Aquí: Un ultranacionalista.\n'), 'anchored: ultra'));
  it('in scripts without blanks between words', () =>
    assert.equal(
      found('去年公司收入达到三亿元人民币。\n', '三亿元', '据报道,去年公司收入达到三亿元人民币。\n'),
      'anchored: 三亿元',
    ));
  it('in code, when they were quoted there, and never in prose then', () => {
    const source = 'Antes.\n\n```\nvalor = 12\notro = 9\n```\n';
    assert.equal(found(source, '12', `Una línea.\n\n${source}`), 'anchored: 12');
  });
  it('with an empty article as nothing', () => assert.equal(found(ARTICLE, '1978', ''), 'gone'));
});
