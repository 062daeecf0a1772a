import assert from 'node:assert/strict';
import { similarNames } from '../../../src/core/describe/similarNames.js';
import type { Fact } from '../../../src/core/facts.js';
import { entity, español, factIn, lines } from './support.js';

describe('a card about a name', () => {
  const source = 'Norvento, Norvento Digital, Norvento and Lisbon; Norbento.';
  const facts: readonly Fact[] = [
    factIn(source, 'Norvento', entity({ name: 'Norvento' })),
    factIn(source, 'Norvento Digital', entity({ name: 'Norvento Digital' })),
    factIn(source, 'Norvento', entity({ name: 'Norvento' }), 2),
    factIn(source, 'Lisbon', entity({ name: 'Lisbon', type: 'place', country: 'PT' })),
    factIn(source, 'Norbento', entity({ name: 'Norbento', type: 'unknown' })),
  ];

  it('gives its kind, how often it is named, and what it may be confused with', () => {
    assert.deepEqual(lines(facts[0]!, { source, facts }), [
      '*Norvento*, organisation · 2 mentions · a similar name here: «Norvento Digital»',
      '⚠ not spelt the same everywhere here: «Norvento» (3), «Norbento» (1)',
    ]);
    assert.deepEqual(lines(facts[1]!, { source, facts }, español), [
      '*Norvento Digital*, organización · 1 mención · un nombre parecido aquí: «Norvento»',
      '⚠ no se escribe igual en todo el texto: «Norvento» (3), «Norbento» (1)',
    ]);
  });

  it('gives what else it is called, without markup, and what the newsroom wrote about it', () => {
    const text = 'Ulises Bru, *Bru*, **Bru** and [the Baker](x).';
    const value = { name: 'Ulises Bru', type: 'person' } as const;
    const mentions = ['Ulises Bru', 'Bru*, **Bru', '[the Baker](x)'].map((words) => factIn(text, words, entity(value)));
    const entities = [{ ...value, note: 'One l, one s.' }];
    assert.deepEqual(lines(mentions[0]!, { source: text, facts: mentions, entities }), [
      '*Ulises Bru*, person · 3 mentions',
      'also called «Bru, Bru», «the Baker»',
      '✎ One l, one s.',
    ]);
  });

  it('says in which country a place is', () => {
    assert.deepEqual(lines(facts[3]!, { source, facts }), ['*Lisbon*, place in Portugal · 1 mention']);
    const country = factIn('Portugal', 'Portugal', entity({ name: 'Portugal', type: 'place', country: 'PT' }));
    assert.deepEqual(lines(country), ['*Portugal*, country · 1 mention']);
    const suiza = factIn('Suiza', 'Suiza', entity({ name: 'Suiza', type: 'place', country: 'CH' }));
    assert.deepEqual(lines(suiza, { language: 'es' }), ['*Suiza*, country · 1 mention']);
    const usa = factIn('la Unión', 'la Unión', entity({ name: 'la Unión', type: 'place', id: 'Q30', country: 'US' }));
    assert.deepEqual(lines(usa, { language: 'es' }), ['*la Unión*, country · 1 mention']);
    const uk = factIn('UK', 'UK', entity({ name: 'UK', type: 'place', country: 'GB' }));
    assert.deepEqual(lines(uk), ['*UK*, country · 1 mention']);
  });
});

describe('similar names', () => {
  it('share all words of the shorter one, or differ by a slip', () => {
    const others = ['Ana Vallejo', 'Vallejos', 'Valle', 'Banco Central', 'VALLEJO', 'Ana'];
    assert.deepEqual(similarNames('Vallejo', others), ['Ana Vallejo', 'Vallejos', 'VALLEJO']);
  });

  it('need more than short words in common', () => {
    assert.deepEqual(similarNames('UE', ['UE de', 'EU']), []);
  });
});
