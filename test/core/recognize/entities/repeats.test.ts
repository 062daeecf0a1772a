import assert from 'node:assert/strict';
import { spans } from './reading.js';

describe('names that the article has elsewhere', () => {
  it('are found where their own paragraph alone would not tell', () => {
    const headline = 'WATER UTILITY HIT AS NORLUX SULKS';
    assert.deepEqual(spans('en', headline), []);
    assert.ok(spans('en', headline, 'Norlux, based in Leeds, was founded by Ann Belmez.').includes('NORLUX'));
  });

  it('are found by the surname of a person named in full', () => {
    const sentence = 'Von dort zog Tolvane weiter.';
    assert.deepEqual(spans('de', sentence), []);
    assert.deepEqual(spans('de', sentence, 'Die Umweltschützerin Oda Tolvane klagt.'), ['Tolvane', 'Oda Tolvane']);
  });

  it('are not found in words that the article also writes small', () => {
    assert.deepEqual(
      spans('en', 'The film “Harvest” opened.', 'Harvest was late, for the harvest needs rain.').slice(1),
      [],
    );
  });

  it('end where they end elsewhere', () => {
    const sentence = 'Beneficio de Norlux cae un 3 %.';
    assert.deepEqual(spans('es', sentence), ['Beneficio de Norlux']);
    assert.deepEqual(spans('es', sentence, 'La empresa Norlux, con sede en Lugo, crece.')[0], 'Norlux');
  });

  it('leave longer names whole', () => {
    const found = spans(
      'es',
      'Norlux crece.',
      'Lo dijo Ana Belmez, de Norlux Cloud.',
      'Ana Belmez se va. Belmez calla.',
    );
    assert.ok(
      found.includes('Norlux Cloud') && found.filter((name) => name === 'Ana Belmez').length === 2,
      String(found),
    );
  });
});

describe('the ends of names', () => {
  it('are those of the institution that a noun and «de» begin', () => {
    assert.ok(
      spans('es', 'Lo decidió el Cabildo de La Palma.').includes('Cabildo de La Palma'),
      String(spans('es', 'Lo decidió el Cabildo de La Palma.')),
    );
  });

  it('are before a preposition that a place follows, when the name has its place already', () => {
    assert.deepEqual(spans('en', 'He left the University of Lisbon for Lisbon last year.'), [
      'University of Lisbon',
      'Lisbon',
    ]);
  });

  it('take in the stop of a legal form', () => {
    assert.deepEqual(spans('en', 'She works at Tolvane Foods Inc. and sings.'), ['Tolvane Foods Inc.']);
  });
});
