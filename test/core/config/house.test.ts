import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Fact } from '../../../src/core/facts.js';
import { validateOptions } from '../../../src/core/recognize/validate.js';

const factsOf = (text: string, config: string, language = 'es'): readonly Fact[] =>
  checkedArticle(text, { language, config }).facts;
const wordsOf = (text: string, config: string): readonly string[] => factsOf(text, config).map((fact) => fact.text);

describe('words that a newsroom never marks', () => {
  const config = 'words: { not-facts: ["plan 14", "24 Horas", "mayo francés", "Zaragoza"] }';
  it('are no amount, date or name, alone or with the words around them', () => {
    assert.deepEqual(wordsOf('En el plan 14 gastó 30 euros en Zaragoza.', ''), ['14', '30 euros', 'Zaragoza']);
    assert.deepEqual(wordsOf('En el plan 14 gastó 30 euros en Zaragoza.', config), ['30 euros']);
    assert.deepEqual(wordsOf('En el Plan\n14 gastó 30 euros el canal 24 horas.', config), ['30 euros']);
    assert.deepEqual(wordsOf('En el **plan** 14 hubo eso.', config), []);
    assert.deepEqual(wordsOf('Del mayo francés.', config), []);
  });
  it('stand as they are written: other words and longer facts stay', () => {
    assert.deepEqual(wordsOf('En el plan 145 y 14 barcos.', config), ['145', '14']);
    assert.deepEqual(wordsOf('En mayo de 2024.', 'words: { not-facts: ["mayo"] }'), ['mayo de 2024']);
  });
});

describe("the house's currencies", () => {
  const currencies = (text: string, config: string, language?: string): readonly (string | undefined)[] =>
    factsOf(text, config, language).map((fact) => (fact.kind === 'amount' ? fact.value.currency : undefined));

  it('are what a bare word or sign means, before the region', () => {
    assert.deepEqual(currencies('Pagó 30 dólares y 40 pesos.', ''), ['USD', 'MXN']);
    const config = 'currencies: ["CLP", "CAD"]';
    assert.deepEqual(currencies('Pagó 30 dólares y 40 pesos.', config), ['CAD', 'CLP']);
    assert.deepEqual(currencies('Pagó 30 dólares y 40 pesos.', config, 'es-AR'), ['CAD', 'CLP']);
    assert.deepEqual(currencies('Pagó $30.', config), ['CLP']);
    assert.deepEqual(currencies('He paid $30.', 'currencies: ["AUD"]', 'en-US'), ['AUD']);
  });
  it('are weaker than what the article says, and leave what is certain alone', () => {
    const config = 'currencies: ["CLP"]';
    assert.deepEqual(currencies('Pagó 20 pesos argentinos; luego 40 pesos.', config), ['ARS', 'ARS']);
    assert.deepEqual(currencies('Pagó 30 euros y 40 US$.', config), ['EUR', 'USD']);
  });
  it('keep the other readings', () => {
    const [fact] = factsOf('Pagó 40 pesos.', 'currencies: ["CLP"]');
    assert.ok(fact?.kind === 'amount');
    assert.equal(fact.value.currencyCandidates?.[0], 'CLP');
    assert.ok(fact.value.currencyCandidates?.includes('MXN'));
  });
  it('and words that are never marked are options of the library, which refuses what is none', () => {
    validateOptions({ notFacts: ['plan 14'], currencies: ['CLP'] });
    assert.throws(() => validateOptions({ notFacts: 'plan 14' }), /TypeError: notFacts/u);
    assert.throws(() => validateOptions({ currencies: ['pesos'] }), /TypeError: currencies/u);
  });
});
