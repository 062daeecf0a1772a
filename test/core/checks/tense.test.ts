import { type CheckCase, testCases } from './support.js';

/** Published in October 2024 unless said. */
const published = '2024-10-07';
const of = (...texts: readonly string[]): readonly CheckCase[] => texts.map((text) => ({ text, published }));

testCases('tense', [
  {
    language: 'es',
    flagged: [
      {
        text: 'Se espera que el centro funcione en el cuarto trimestre de 2024.',
        published: '2025-02-10',
        on: 'cuarto trimestre de 2024',
      },
      ...of(
        'La empresa inauguró la planta en marzo de 2025.',
        'La línea abrirá en junio de 2024.',
        'El festival se celebró el 3 de mayo de 2026 en Soria.',
        'Está previsto que las obras acaben en enero de 2024.',
        'En marzo de 2024 abrirá el museo.',
        'La compañía prevé lanzar el barco en agosto de 2024.',
        'La actriz murió en 2027.',
        'La apertura se espera para julio de 2024.',
        'El comité votará en mayo de 2024.',
      ),
    ],
    silent: [
      { text: 'La línea abrirá en junio de 2024.' },
      ...of(
        'Anunció en 2023 que abriría en 2024.',
        'En 2023 dijo que la línea abrirá en junio de 2024.',
        'La apertura se espera para finales de 2024.',
        'La empresa inauguró la planta en marzo de 2023.',
        'Se esperaba que abriera en marzo de 2024.',
        'El consejo aprobó las cuentas de 2026.',
        'La junta abrió el plazo para los cursos de 2026.',
        'Lanzó bonos con vencimiento en 2030.',
        'La línea que abrió en 2019 crecerá en 2026.',
        'La ley aprobada en 2023 entrará en vigor en 2025.',
        'Se espera que el juez decida sobre el choque ocurrido en 2023.',
        '«La línea abrirá en junio de 2024», decía el cartel.',
        'La planta habrá abierto en 2026.',
        'Se espera que el país supere la crisis de 2008.',
        'El año que viene llegó a parecer cerca.',
        'La ley castigará lo ocurrido en 2023.',
        'La obra recordará la guerra civil en España y en Irán en 2023.',
      ),
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The centre is expected to open in the fourth quarter of 2024.', published: '2025-02-10' },
      ...of(
        'The line will open in March 2024.',
        'The museum opened in 2026.',
        'The festival took place on May 3, 2026 in Kent.',
        'Work is due to begin in January 2024.',
        'In March 2024, the museum will open its doors.',
        'The company plans to launch the ship in August 2024.',
        'The actor died in 2027.',
        'The opening is expected by July 2024.',
        'The board will vote in May 2024.',
      ),
    ],
    silent: [
      { text: 'The line will open in March 2024.' },
      ...of(
        'It was expected to open in March 2024.',
        'The plant will have opened by 2026.',
        'In 2023 it said the line will open in March 2024.',
        'The opening is expected by late 2024.',
        'The firm opened the plant in March 2023.',
        'The board began talks to host the games in 2030.',
        'The council launched a plan for 2026.',
        'It closed a bond maturing in 2030.',
        'The line that opened in 2019 will grow in 2026.',
        'The law passed in 2023 will take effect in 2025.',
        'The judge is expected to rule on the crash that happened in 2023.',
        '“The line will open in March 2024,” the poster said.',
        'The hall is to be opened in 2026.',
        'It would open in March 2024, they had hoped.',
        'The city has opened its bids for 2026.',
        'The law will punish what happened in 2023.',
        'The film will tell the story of the flood in 2023.',
      ),
    ],
  },
  {
    language: 'fr',
    flagged: of(
      'La ligne ouvrira en mars 2024.',
      'Le musée a ouvert en 2026.',
      'L’ouverture est attendue pour juillet 2024.',
    ),
    silent: of('La ligne ouvrira en mars 2025.', 'Le musée a ouvert en 2019.', 'La ligne devait ouvrir en mars 2024.'),
  },
  {
    language: 'de',
    flagged: of(
      'Die Linie wird im März 2024 eröffnet.',
      'Das Museum eröffnete im Mai 2026.',
      'Der Bau soll im Januar 2024 beginnen.',
    ),
    silent: of(
      'Die Linie wird im März 2025 eröffnet.',
      'Das Museum eröffnete im Mai 2019.',
      'Der Bau sollte im Januar 2024 beginnen.',
    ),
  },
  {
    language: 'pt',
    flagged: of(
      'A linha abrirá em março de 2024.',
      'O museu abriu em 2026.',
      'A abertura está prevista para julho de 2024.',
    ),
    silent: of('A linha abrirá em março de 2025.', 'O museu abriu em 2019.', 'A linha deveria abrir em março de 2024.'),
  },
  {
    language: 'it',
    flagged: of(
      'La linea aprirà a marzo 2024.',
      'Il museo ha aperto nel 2026.',
      'L’apertura è prevista per luglio 2024.',
    ),
    silent: of(
      'La linea aprirà a marzo 2025.',
      'Il museo ha aperto nel 2019.',
      'La linea avrebbe dovuto aprire a marzo 2024.',
    ),
  },
  {
    language: 'nl',
    flagged: of(
      'De lijn zal in maart 2024 openen.',
      'Het museum opende in 2026.',
      'De opening wordt verwacht in juli 2024.',
    ),
    silent: of('De lijn zal in maart 2025 openen.', 'Het museum opende in 2019.', 'De lijn zou in maart 2024 openen.'),
  },
  {
    language: 'ca',
    flagged: of(
      'La línia obrirà al març de 2024.',
      'El museu va obrir el 2026.',
      'L’obertura està prevista per al juliol de 2024.',
    ),
    silent: of(
      'La línia obrirà al març de 2025.',
      'El museu va obrir el 2019.',
      'La línia havia d’obrir al març de 2024.',
    ),
  },
]);
