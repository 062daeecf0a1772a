import assert from 'node:assert/strict';
import { spans } from './reading.js';

/** The share that a model may get wrong of what it never saw. */
const MISTAKES = 0.2;

describe('spans of names', () => {
  const cases: readonly (readonly ['es' | 'en', string, readonly string[]])[] = [
    [
      'es',
      'El Departamento de Energía de EE. UU. multó ayer a Norlux.',
      ['Departamento de Energía de EE. UU.', 'Norlux'],
    ],
    ['es', 'Lo confirmó el director de Norlux Cloud, Andrés Belmonte.', ['Norlux Cloud', 'Andrés Belmonte']],
    ['es', 'Visitó Baskortostán de Rusia en mayo.', ['Baskortostán', 'Rusia']],
    ['es', 'Estudió en la Universidad de Salamanca.', ['Universidad de Salamanca']],
    ['es', 'El PSOE de Cádiz no contestó.', ['PSOE', 'Cádiz']],
    ['es', 'La acusación de María del Carmen Ruiz de Alda no prosperó.', ['María del Carmen Ruiz de Alda']],
    ['es', 'El Ministerio de Trabajo y Asuntos Sociales calló.', ['Ministerio de Trabajo y Asuntos Sociales']],
    ['es', 'El Ministerio de Educación, Cultura y Deporte calló.', ['Ministerio de Educación, Cultura y Deporte']],
    ['es', 'Pactaron el Banco de España y Repsol.', ['Banco de España', 'Repsol']],
    ['es', 'El juez citó a Fletes Moncayo S. A. por el vertido.', ['Fletes Moncayo S. A.']],
    ['es', 'Según metro.news, cerraron tres líneas.', ['metro.news']],
    ['es', 'Compró un Airbus A380 y dos chips B200.', ['Airbus A380', 'B200']],
    ['es', 'El rey Felipe VI abrió el acto.', ['Felipe VI']],
    ['es', 'El siglo XIX acabó mal; el capítulo IV, peor.', []],
    ['es', 'También ganó. Según la ministra, Todo irá bien.', []],
    ['es', 'Su novela «La luz y la ceniza» gustó.', ['La luz y la ceniza']],
    ['es', 'Pidió que la IA y el PIB crezcan un 3 % y 40 GWh.', []],
    ['es', 'Ardió cerca de Jan Yunis, dijo L’Équipe.', ['Jan Yunis', 'L’Équipe']],
    ['en', 'U.S. officials met Prime Minister Ana Brnabic on Monday.', ['U.S.', 'Ana Brnabic']],
    ['en', 'President Lanzas and Mr. Osei spoke in May.', ['Lanzas', 'Osei']],
    ['en', 'Norlux’s chief executive, J. M. Casey, left.', ['Norlux', 'J. M. Casey']],
    ['en', 'She joined the University of Leeds and then Pike & Lowell.', ['University of Leeds', 'Pike & Lowell']],
    ['en', 'The Chicago-based maker bought AT&T shares.', ['Chicago', 'AT&T']],
    ['en', 'The Russian president flew American Airlines.', ['American Airlines']],
    ['en', 'However, I said no. The rest is history.', []],
    ['en', 'See https://example.org/Peter-Sosa or write to ann@Example.org.', []],
    ['en', 'In Q4 the S&P 500 rose.', ['S&P 500']],
  ];
  it('are those that a person would mark, in nearly all constructions', () => {
    const wrong = cases.filter(([language, text, expected]) => spans(language, text).join('|') !== expected.join('|'));
    const lines = wrong.map(([language, text]) => `${text} → ${spans(language, text).join('|')}`);
    assert.ok(wrong.length <= cases.length * MISTAKES, lines.join('\n'));
  });

  it('finds nothing that a headline’s capitals alone suggest', () => {
    assert.deepEqual(spans('en', '# Why Prices Will Never Fall Again', 'Prices will rise, they say.'), []);
  });
});
