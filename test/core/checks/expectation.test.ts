import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';

const PUBLISHED = '2023-05-04';
const AS_OF = '2025-02-01';

function found(language: string, text: string, asOf: string | undefined, published = PUBLISHED): readonly Finding[] {
  return checkArticle(text, { language, published, asOf }).filter(({ id }) => id === 'expectation-passed');
}

const CASES: readonly {
  readonly language: string;
  /** Each with the words that the finding is on. */
  readonly passed: readonly (readonly [text: string, date: string])[];
  readonly silent: readonly string[];
}[] = [
  {
    language: 'es',
    passed: [
      ['Se espera que la central entre en funcionamiento en el cuarto trimestre de 2024.', 'cuarto trimestre de 2024'],
      ['El puente abrirá en marzo de 2024, según el ayuntamiento.', 'marzo de 2024'],
      ['La empresa prevé contratar a 200 personas a finales de 2024.', 'finales de 2024'],
      ['Está previsto que el juicio comience el próximo año.', 'próximo año'],
      ['En septiembre de 2024 terminarán las obras del colegio.', 'septiembre de 2024'],
      ['El consejo ha prometido devolver las fianzas antes de enero de 2025.', 'antes de enero de 2025'],
    ],
    silent: [
      'La central entró en funcionamiento en 2022.',
      'Se espera que la central entre en funcionamiento en 2027.',
      'La empresa contrató a 200 personas en marzo de 2023.',
      '«El puente abrirá en marzo de 2024», dijo la alcaldesa.',
      'Si se espera a marzo de 2024, el precio sube.',
      'Era de esperar: la obra estaba previsto que acabara en 2024.',
      'El fondo podría abrir en marzo de 2024.',
      'El festival abrirá todos los lunes.',
      'La empresa prevé contratar a 200 personas.',
      'El contrato de 2021 terminará con una fiesta.',
    ],
  },
  {
    language: 'en',
    passed: [
      ['The tunnel is expected to open in March 2024.', 'March 2024'],
      ['The company plans to hire 200 people by the end of 2024.', 'end of 2024'],
      ['The trial will begin next year.', 'next year'],
      ['In September 2024 the school will get a new roof.', 'September 2024'],
      ['The line is due to enter service in the fourth quarter of 2024.', 'fourth quarter of 2024'],
      ['The council has promised to return the deposits before January 2025.', 'before January 2025'],
    ],
    silent: [
      'The tunnel opened in March 2023.',
      'The tunnel is expected to open in March 2026.',
      'The tunnel was expected to open in March 2024.',
      '“The tunnel will open in March 2024,” said the mayor.',
      'The tunnel would open in March 2024 under the old plan.',
      'If the bank agrees, the tunnel will open in March 2024.',
      'The company plans to hire 200 people.',
      'The market will be held every Friday.',
      'The fund, set up in 2021, will open an office.',
      'Sales have grown since April 2023 and will go on growing.',
    ],
  },
  {
    language: 'fr',
    passed: [
      ['Le tunnel devrait ouvrir en mars 2024.', 'mars 2024'],
      ['La ligne entrera en service en septembre 2024.', 'septembre 2024'],
      ["L'entreprise prévoit d'embaucher 200 personnes en 2024.", '2024'],
    ],
    silent: [
      'Le tunnel a ouvert en mars 2022.',
      'Le tunnel devrait ouvrir en mars 2027.',
      'Le tunnel pourrait ouvrir en mars 2024.',
    ],
  },
  {
    language: 'de',
    passed: [
      ['Die Brücke soll im März 2024 eröffnet werden.', 'März 2024'],
      ['Im September 2024 wird das Museum schließen.', 'September 2024'],
      ['Das Werk plant bis Ende 2024 hundert neue Stellen.', 'Ende 2024'],
    ],
    silent: [
      'Die Brücke wurde im März 2022 eröffnet.',
      'Die Brücke soll im März 2027 eröffnet werden.',
      'Die Brücke sollte im März 2024 eröffnet werden.',
    ],
  },
  {
    language: 'pt',
    passed: [
      ['A ponte deve abrir em março de 2024.', 'março de 2024'],
      ['A empresa prevê contratar 200 pessoas em 2024.', '2024'],
      ['A linha entrará em operação em setembro de 2024.', 'setembro de 2024'],
    ],
    silent: [
      'A ponte abriu em março de 2022.',
      'A ponte deve abrir em março de 2027.',
      'A ponte poderia abrir em março de 2024.',
    ],
  },
];

describe('expectation-passed', () => {
  for (const { language, passed, silent } of CASES) {
    describe(language, () => {
      for (const [text, date] of passed) {
        it(`is found in: ${text}`, () => {
          const findings = found(language, text, AS_OF);
          assert.deepEqual(
            findings.map(({ start, end }) => text.slice(start, end)),
            [date],
          );
          assert.ok((findings[0]?.age ?? 0) > 0);
        });
      }
      for (const text of silent) it(`is not in: ${text}`, () => assert.deepEqual(found(language, text, AS_OF), []));
    });
  }

  it('is told in an audit only, and only once the date is over', () => {
    const text = 'The tunnel is expected to open in March 2024.';
    assert.deepEqual(found('en', text, undefined), []);
    assert.deepEqual(found('en', text, '2024-03-31'), []);
    assert.equal(found('en', text, '2024-04-01').length, 1);
  });

  it('says how many days ago that was', () => {
    assert.equal(found('en', 'The tunnel is expected to open on 1 March 2024.', '2024-03-11')[0]?.age, 10);
  });
});
