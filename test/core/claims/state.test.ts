import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { sentenceEnds } from '../../../src/core/claims/sentence.js';
import { fold, sameWords } from '../../../src/core/claims/target/folding.js';
import { on, sidecarText } from './support.js';

const sentences = (text: string): readonly string[] => {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trim());
};

describe('sentences', () => {
  for (const whole of [
    'El Sr. Gómez vive en EE. UU. desde 2010.',
    'Lo dice el art. 5 de la ley.',
    'It is no. 14 of the list.',
    'El acto fue el 3 de ago. 14 personas fueron.',
    'The U.S. Department of Energy paid 3.5 million.',
    'Dr. Smith met J. K. Rowling.',
    'Creció un 3.5 % y un 1,2 %.',
    '«¿Vendrá?», preguntó ella.',
  ]) {
    it(`are one: ${whole}`, () => assert.deepEqual(sentences(whole), [whole]));
  }
  for (const [first, second] of [
    ['Cayó un 3 %.', 'Luego subió.'],
    ['Vive en EE. UU.', 'La empresa no.'],
    ['He moved to the U.S.', 'The company did not.'],
    ['It asked two years ago.', 'The bank did not.'],
    ['They said no.', 'Then all left.'],
    ['La villa mira al mar.', 'Tiene casas.'],
    ['«Es falso».', '«No lo es», dijo.'],
    ['¿Quién paga?', '¡Nadie!'],
    ['Fue en 2019.', '20 personas lo vieron.'],
  ]) {
    it(`are two: ${first} ${second}`, () => assert.deepEqual(sentences(`${first} ${second}`), [first, second]));
  }
});

describe('folding', () => {
  it('ignores white space, quotation marks, dashes and soft hyphens', () =>
    assert.ok(sameWords('“unos  3–4\u00a0años”', '«unos 3-4 a\u00adños»')));
  for (const [a, b] of [
    ['1.200', '1,200'],
    ['mas', 'más'],
    ['12', '13'],
    ['Banco', 'banco'],
    ['1 200', '1200'],
  ] as const) {
    it(`tells ${a} from ${b}`, () => assert.ok(!sameWords(a, b)));
  }
  it('takes letters as the same however accents are encoded', () => assert.equal(fold('ma\u0301s'), fold('más')));
});

describe('the state of a claim', () => {
  const SENTENCE = 'La línea mide 48 kilómetros y cruza dos valles.';
  const ARTICLE = `${SENTENCE} Abrió en 1994.\n`;
  const words = '48 kilómetros';
  const claim = (sentence = SENTENCE): Partial<Claim> => ({
    target: on(ARTICLE, words),
    status: 'checked',
    verdict: 'correct',
    reviews: { ana: { verdict: 'correct', text: words, sentence } },
  });
  const conditionIn = (article: string, one = claim()): string | undefined =>
    checkedArticle(article, { sidecar: sidecarText({ 'c-000001': one }) }).states[0]?.condition;

  it('is sound in the article it was made for', () => assert.equal(conditionIn(ARTICLE), 'sound'));
  it('is sound when other sentences change', () =>
    assert.equal(conditionIn(ARTICLE.replace('Abrió en 1994.', 'Cerró.')), 'sound'));
  it('is stale when its words change', () => assert.equal(conditionIn(ARTICLE.replace('48', '84')), 'stale'));
  it('is in another context when its sentence changes', () =>
    assert.equal(conditionIn(ARTICLE.replace('La línea mide', 'La línea no mide')), 'context'));
  it('goes by the words alone when no sentence was signed', () => {
    const { reviews: _, ...rest } = claim();
    const one = { ...rest, reviews: { ana: { text: words } } };
    assert.equal(conditionIn(ARTICLE.replace('La línea mide', 'La línea no mide'), one), 'sound');
  });
  it('is gone when its words are', () => assert.equal(conditionIn('Nada de eso se dice ya aquí.\n'), 'gone'));
  it('is gone when the file does not say its words', () =>
    assert.equal(conditionIn(ARTICLE, { status: 'checked' }), 'gone'));
  it('judges each review by itself', () => {
    const reviews = { ...claim().reviews, leo: { text: '47 kilómetros', sentence: SENTENCE } };
    const { states } = checkedArticle(ARTICLE, { sidecar: sidecarText({ 'c-000001': { ...claim(), reviews } }) });
    assert.deepEqual(
      states[0]?.reviews.map(({ reviewer, condition }) => [reviewer, condition]),
      [
        ['ana', 'sound'],
        ['leo', 'stale'],
      ],
    );
    assert.equal(states[0]?.condition, 'stale');
  });
  it('of an unchecked claim whose words changed is sound: nobody signed it', () => {
    const one: Partial<Claim> = { target: on(ARTICLE, words), status: 'unchecked' };
    assert.equal(conditionIn(ARTICLE.replace('48', '84'), one), 'sound');
  });
  it('finds a picture by its path', () => {
    const one = { target: { image: 'img/tren.jpg' }, kind: 'image', status: 'checked' } as const;
    assert.equal(conditionIn('![Un tren](img/tren.jpg)\n', one), 'sound');
    assert.equal(conditionIn('![Un tren](img/trenes.jpg)\n', one), 'gone');
  });
});
