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

  it('takes a surname for the one whom an earlier paragraph names', () => {
    const found = canonical(
      'en',
      'The farmer Orville Belmez keeps bees.',
      'His sister, Ann Belmez, sells the honey.',
      'Mr. Belmez is content, and Belmez said so.',
    );
    assert.deepEqual(found.slice(-2), ['Belmez = Orville Belmez', 'Belmez = Orville Belmez']);
  });

  it('takes a surname rather for whom it is the whole surname of', () => {
    assert.deepEqual(
      canonical(
        'de',
        'Die Ärztin Judith Belmez-Amsel und der Maler Volkmar Belmez schweigen.',
        'Das sagte Belmez gestern.',
      ).at(-1),
      'Belmez = Volkmar Belmez',
    );
  });

  it('keeps a family apart from the one who is named in full', () => {
    assert.deepEqual(
      canonical('es', 'El pintor Egon Belmez calla.', 'La familia Belmez vendió la casa.').at(-1),
      'Belmez = Belmez',
    );
  });

  it('knows a family behind what its members are', () => {
    assert.deepEqual(
      canonical(
        'es',
        'Hay tres hermanos, los Belmez.',
        'El mayor, Egon Belmez, calla.',
        'Llegaron los hermanos Eva y Bruno Tolvane.',
        '«Nadie irá», dijo Eva Tolvane.',
        'Tolvane dimitió.',
      ),
      [
        'Belmez = Belmez',
        'Egon Belmez = Egon Belmez',
        'Eva = Eva Tolvane',
        'Bruno Tolvane = Bruno Tolvane',
        'Eva Tolvane = Eva Tolvane',
        'Tolvane = Bruno Tolvane',
      ],
    );
  });

  it('keeps “Mr” apart from the firm that has his name', () => {
    const found = canonical(
      'en',
      'The company Tolvane Foods Inc. sells butter. Shares of Tolvane rose.',
      'The founder, Egon Tolvane, is dead. “I knew Mr. Tolvane,” she said.',
    );
    assert.deepEqual(found.slice(1), [
      'Tolvane = Tolvane Foods Inc.',
      'Egon Tolvane = Egon Tolvane',
      'Tolvane = Egon Tolvane',
    ]);
  });

  it('links names with initials', () => {
    assert.deepEqual(
      canonical('en', 'The lawyer Saoirse Belmez spoke. “No,” said S. Belmez.').at(-1),
      'S. Belmez = Saoirse Belmez',
    );
  });

  it('links what the text gives as another name', () => {
    assert.deepEqual(
      canonical('es', 'Detuvieron a Ixchel Belmez, alias La Saeta.', 'Belmez calla.').map((one) => one.split(' = ')[1]),
      ['Ixchel Belmez', 'Ixchel Belmez', 'Ixchel Belmez'],
    );
  });

  it('links the short name of a company to the name with its legal form', () => {
    assert.deepEqual(canonical('en', 'Tolvane Foods Inc. sells butter.', 'Shares of Tolvane rose, said Tolvane.'), [
      'Tolvane Foods Inc. = Tolvane Foods Inc.',
      'Tolvane = Tolvane Foods Inc.',
      'Tolvane = Tolvane Foods Inc.',
    ]);
  });

  it('links the beginning or the end of an organisation’s name to the whole', () => {
    assert.deepEqual(canonical('es', 'El grupo Norlux crece.', 'La empresa Norlux Textil abrirá una planta.'), [
      'Norlux = Norlux Textil',
      'Norlux Textil = Norlux Textil',
    ]);
    assert.equal(
      canonical('es', 'El pleno de la Junta de Castilla calla.', 'La ley que la Junta prometió no llega.').at(-1),
      'Junta = Junta de Castilla',
    );
  });

  it('links a place to its abbreviation', () => {
    const found = names('en', ['Voters in New Jersey said no.', 'The mayor of Trenton, N.J., said yes.']);
    assert.equal(found[0]?.value.name, found[2]?.value.name);
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

  it('links a name that ends like a genitive to the fuller one', () => {
    const found = names('de', ['Der Anwalt Johannes Belmez klagt.', '„Nein“, sagte Johannes gestern in Köln.']);
    assert.deepEqual(
      found.slice(0, 2).map(({ value }) => value.name),
      ['Johannes Belmez', 'Johannes Belmez'],
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

  it('links an acronym that is made of the beginnings of words', () => {
    assert.deepEqual(
      canonical('es', 'El Servicio Nacional de Remo calla.', 'El SERNAR aceptó, dijo el SERNAR.').slice(1),
      ['SERNAR = Servicio Nacional de Remo', 'SERNAR = Servicio Nacional de Remo'],
    );
    assert.equal(
      canonical('es', 'El Servicio Nacional de Remo calla.', 'El SERRAN aceptó, dijo el SERRAN.').at(-1),
      'SERRAN = SERRAN',
    );
  });

  it('links an acronym in brackets whose letters stand in another order, or are but a part', () => {
    for (const [language, text] of [
      ['es', 'La Agencia Remera Europea (Ear) calla.'],
      ['es', 'La Fundación Óscar Belmez (Fibelmez) calla.'],
      ['de', 'Die Beschwerde lehnte der Verwaltungsgerichtshof (VwGH) ab.'],
    ] as const) {
      const found = names(language, [text]);
      assert.equal(found.length, 2, text);
      assert.equal(found[0]?.value.name, found[1]?.value.name, text);
    }
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
