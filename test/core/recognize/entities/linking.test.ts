import assert from 'node:assert/strict';
import { type Language, names } from './reading.js';

const canonical = (language: Language, ...units: readonly string[]): readonly string[] =>
  names(language, units).map(({ text, value }) => `${text} = ${value.name}`);

describe('linking of mentions', () => {
  it('links a surname to the full name', () => {
    assert.deepEqual(canonical('es', 'Lo dijo Maksim Belmez, director de la planta.', 'Belmez dimitió.'), [
      'Maksim Belmez = Maksim Belmez',
      'Belmez = Maksim Belmez',
    ]);
  });

  it('leaves a surname that two people share alone', () => {
    assert.deepEqual(
      canonical('en', 'Ann Belmez and Peter Belmez met.', 'Then Mr Belmez left.').at(-1),
      'Belmez = Belmez',
    );
  });

  it('links a first name that no list knows to the full name', () => {
    assert.equal(
      canonical('es', 'La abogada Fatou Belmez habló ayer.', '«Nadie irá», dijo Fatou, que dimitió.').at(-1),
      'Fatou = Fatou Belmez',
    );
  });

  it('links a surname of two people to the one who is not called by the first name', () => {
    assert.deepEqual(
      canonical('es', 'Habló Andrés Belmez con su hermana Lucía.', 'Lucía Belmez calló.', 'Belmez dimitió.').at(-1),
      'Belmez = Andrés Belmez',
    );
  });

  it('links the short name of a company to the name with its legal form', () => {
    assert.deepEqual(canonical('en', 'Tolvane Foods Inc. sells butter.', 'Shares of Tolvane rose, said Tolvane.'), [
      'Tolvane Foods Inc. = Tolvane Foods Inc.',
      'Tolvane = Tolvane Foods Inc.',
      'Tolvane = Tolvane Foods Inc.',
    ]);
  });

  it('links an acronym that is written like a word', () => {
    assert.deepEqual(canonical('es', 'El Instituto Remero de Canarias (Incan) calla.', 'Lo dijo el Incan.').slice(1), [
      'Incan = Instituto Remero de Canarias',
      'Incan = Instituto Remero de Canarias',
    ]);
  });

  it('does not take a party or an agency in brackets for what stands before', () => {
    const found = canonical('es', 'La diputada Lucía Belmez (PSOE) calló.', 'Lo dijo el PSOE.');
    assert.deepEqual(found, ['Lucía Belmez = Lucía Belmez', 'PSOE = PSOE', 'PSOE = PSOE']);
  });

  it('links the cases of a name', () => {
    const found = names('de', ['Das Europäische Parlament tagt.', 'Ein Sprecher des Europäischen Parlaments schwieg.']);
    assert.equal(new Set(found.map(({ value }) => value.name)).size, 1);
    assert.equal(
      canonical('de', 'Der Maler Egon Tolvane starb.', 'Das Werk Egon Tolvanes bleibt.').at(-1),
      'Egon Tolvanes = Egon Tolvane',
    );
  });

  it('links an acronym to the name that it follows in brackets, and by its letters', () => {
    assert.deepEqual(canonical('es', 'La Federación de Remeros (FDR) calla. La FDR no irá.').slice(1), [
      'FDR = Federación de Remeros',
      'FDR = Federación de Remeros',
    ]);
    assert.deepEqual(
      canonical('es', 'La Asociación de Remo del Norte calla.', 'La ARN aceptó, dijo la ARN.').slice(1),
      ['ARN = Asociación de Remo del Norte', 'ARN = Asociación de Remo del Norte'],
    );
  });

  it('links the names of a known entity', () => {
    const found = names('es', ['Viajó a EE. UU. y vio Estados Unidos.']);
    assert.equal(new Set(found.map(({ value }) => value)).size, 1);
    assert.equal(found[0]?.value.country, 'US');
  });

  it('links spellings without accents', () => {
    assert.deepEqual(
      new Set(canonical('es', 'Habló Ramón Belmez.', 'Vio a Ramón Belmez.', 'Calló Ramon Belmez.')).size,
      2,
    );
    const found = names('es', ['Vio a Ramón Belmez y a Ramon Belmez, otra vez a Ramón Belmez.']);
    assert.deepEqual([...new Set(found.map(({ value }) => value.name))], ['Ramón Belmez']);
  });

  it('keeps a company and its daughter apart', () => {
    assert.deepEqual(canonical('es', 'La empresa Norlux y su filial Norlux Cloud callan.'), [
      'Norlux = Norlux',
      'Norlux Cloud = Norlux Cloud',
    ]);
  });

  it('takes a city that is a surname for the person when the text has the full name', () => {
    const found = names('es', ['El candidato Alejandro Toledo habló. Toledo pidió calma.']);
    assert.deepEqual(
      found.map(({ value }) => value.type),
      ['person', 'person'],
    );
  });
});
