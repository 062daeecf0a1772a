import assert from 'node:assert/strict';
import { labels, names } from './reading.js';

/** The share that a model may get wrong of what it never saw. */
const MISTAKES = 0.25;

describe('kinds of names', () => {
  const cases: readonly (readonly ['es' | 'en', string, readonly string[]])[] = [
    ['es', 'La empresa minera Cobrenorte cerró.', ['Cobrenorte: organization']],
    ['es', 'Informa el medio ruso VKD.', ['VKD: organization']],
    ['es', 'Obras en la región de Tulmar.', ['Tulmar: place']],
    ['es', 'Cobrenorte, proveedor chileno de equipos, calló.', ['Cobrenorte: organization']],
    ['es', 'Elvira Quincoces, de 44 años, ganó.', ['Elvira Quincoces: person']],
    ['es', 'Habló con Tarik Belmez, portavoz de los vecinos.', ['Tarik Belmez: person']],
    ['es', 'Compró chips B200 de Norlux.', ['B200: other', 'Norlux: organization']],
    ['es', 'El precio del Bitcoin cayó en Turkmenistán.', ['Bitcoin: other', 'Turkmenistán: place']],
    ['en', 'Shares in Norlux fell.', ['Norlux: organization']],
    ['en', 'Tarik Belmez, 44, won the cup.', ['Tarik Belmez: person']],
    ['en', 'The town of Tulmar is quiet.', ['Tulmar: place']],
    ['en', 'It was bought by Tulmar Holdings Ltd.', ['Tulmar Holdings Ltd.: organization']],
  ];
  it('are those that the sentence tells, nearly always', () => {
    const wrong = cases.filter(([language, text, expected]) => labels(language, text).join('|') !== expected.join('|'));
    const lines = wrong.map(([language, text]) => `${text} → ${labels(language, text).join('|')}`);
    assert.ok(wrong.length <= cases.length * MISTAKES, lines.join('\n'));
  });

  it('gives countries, and known cities, the code of the country', () => {
    const found = names('es', ['Viajó de Corea del Sur a Granada y a Suiza.']);
    assert.deepEqual(
      found.map(({ text, value }) => `${text} ${value.country}`),
      ['Corea del Sur KR', 'Granada ES', 'Suiza CH'],
    );
  });

  it('finds nationality words only when asked', () => {
    const text = 'La firma rusa y the two mexicanos callaron.';
    assert.deepEqual(names('es', [text]), []);
    const found = names('es', [text], { demonyms: true });
    assert.deepEqual(
      found.map((one) => `${one.text} ${one.value.type} ${one.value.country}`),
      ['rusa other RU', 'mexicanos other MX'],
    );
  });

  it('lets the registry overrule everything', () => {
    const registry = {
      entities: [
        { name: 'Tulmar S.A.', type: 'organization' as const, aliases: ['Tulmar', 'TLM'], id: 'Q42', country: 'PE' },
      ],
    };
    const found = names('es', ['Nació en la ciudad de Tulmar.', 'La TLM calla.'], { registry });
    for (const { value } of found)
      assert.deepEqual(value, { type: 'organization', name: 'Tulmar S.A.', id: 'Q42', country: 'PE' });
    assert.equal(found.length, 2);
  });
});
