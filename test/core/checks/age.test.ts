import { type CheckCase, testCases } from './support.js';

const published = '2024-10-07';
const of = (...texts: readonly string[]): readonly CheckCase[] => texts.map((text) => ({ text, published }));

testCases('age', [
  {
    language: 'es',
    flagged: [
      { text: 'María Pérez (Sevilla, 1980), de 34 años, ganó el premio.', published, on: '34 años' },
      ...of(
        'Ana Soto nació en 1990 y cumple 40 años este 2024.',
        'El pintor, nacido en Lugo en 1962, tiene 72 años.',
        'Nacida el 3 de mayo de 1990, la nadadora cumple 30 años en octubre.',
        'Luis Gil (Cádiz, 1955), de 59 años, dirige el coro.',
        'Elisa Berrueta, nacida en Burgos el 2 de febrero de 1971, dirige la casa.\n\nBerrueta, de 43 años, presentó las cuentas.',
        'El cantante nació en 1940 y murió en 2010, de 60 años.',
      ),
    ],
    silent: [
      { text: 'María Pérez (Sevilla, 1980), de 34 años, ganó el premio.' },
      ...of(
        'María Pérez (Sevilla, 1980), de 44 años, ganó el premio.',
        'María Pérez (Madrid, 1980), de 43 años, ganó el premio.',
        'El cantante murió en 2010 a los 30 años (1980).',
        'Tenía 12 años cuando se fue en 1992; nació en 1980.',
        'Nació en 1980 y fue condenado a una pena de 12 años.',
        'Ana Soto, de 28 años, es hija de Luis Soto (Lugo, 1960).',
        'Nacida en 1990, estudió durante 10 años.',
        'El club nació en 1990 y en 2019 fichó a Eva Gil, de 20 años.',
        '«Nací en 1980 y tengo 34 años», bromeó.',
        'La novela (Anagrama, 1980) tiene 34 años de retraso.',
        'Nació en 1950 y tiene unos 60 años.',
        'Leo Paz, de 34 años, y Ana Paz, nacida en 1980, viven juntos.',
        'Elisa Berrueta, nacida en Burgos el 2 de febrero de 1971, dirige la casa.\n\nBerrueta, de 53 años, presentó las cuentas.',
        'Juan Gil, hijo de un minero nacido en 1930, ganó. Juan Gil, de 34 años, es médico.',
        'Elisa Berrueta nació en 1971. En 2001, Elisa Berrueta, de 30 años, fundó la casa.',
      ),
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'Born on 3 May 1990, the 30-year-old plays chess.', published, on: '30-year-old' },
      ...of(
        'Smith, 61 (b. 1973), plays chess.',
        'The painter, born in Leeds in 1962, is 72 years old.',
        'Anna Cole, who was born in 1990, turns 40 this year.',
        'Born in Kent in 1955, the 59-year-old runs a choir.',
        'Denise Kowalczyk, 41, runs the library.\n\nKowalczyk, born in Duluth in 1963, will retire.',
        'The singer was born in 1940 and died in 2010, aged 60.',
      ),
    ],
    silent: [
      { text: 'Born on 3 May 1990, the 30-year-old plays chess.' },
      ...of(
        'Born on 3 May 1990, the 34-year-old plays chess.',
        'Smith, 51 (b. 1973), plays chess.',
        'Born in 1980, he died in 2010 aged 29.',
        'He was aged 12 when he left in 1992 (b. 1980).',
        'Born in 1980, she was jailed for 12 years.',
        'Anna Cole, 28, is the daughter of Luke Cole (b. 1960).',
        'Born in 1990, he studied for 10 years.',
        'The club was born in 1990, and in 2019 it signed Eve Gill, 20.',
        '“I was born in 1980, I am 34 years old,” he joked.',
        'Born in 1950, he is about 60 years old.',
        'Leo Payne, 34, and Anna Payne, born in 1980, live together.',
        'Denise Kowalczyk, 61, runs the library.\n\nKowalczyk, who was born in 1963, will retire.',
        'Denise Kowalczyk, born in 1963, runs the library.\n\nHer son, Paul Kowalczyk, 34, does not.',
        'Her first novel (Faber, 1980) is 34 years old.',
      ),
    ],
  },
  {
    language: 'fr',
    flagged: of(
      'Né à Lyon en 1962, le peintre, âgé de 72 ans, expose à Nice.',
      'Anne Roux, née en 1990, fête ses 40 ans cette année.',
      'Marc Petit (Lille, 1955), âgé de 59 ans, dirige le chœur.',
    ),
    silent: of(
      'Né à Lyon en 1962, le peintre, âgé de 62 ans, expose à Nice.',
      'Né en 1940, il est mort en 2010, âgé de 69 ans.',
      'Née en 1990, elle a étudié pendant 10 ans.',
    ),
  },
  {
    language: 'de',
    flagged: of(
      'Der Maler, geboren 1962, ist 72 Jahre alt.',
      'Geboren am 3. Mai 1990, spielt die 30-Jährige Schach.',
      'Geboren 1955 in Kiel, leitet der 59-Jährige den Chor.',
    ),
    silent: of(
      'Der Maler, geboren 1962, ist 62 Jahre alt.',
      'Geboren am 3. Mai 1990, spielt die 34-Jährige Schach.',
      'Geboren 1980, saß er 12 Jahre in Haft.',
    ),
  },
  {
    language: 'pt',
    flagged: of(
      'O pintor, nascido em Braga em 1962, tem 72 anos.',
      'Ana Lopes nasceu em 1990 e completa 40 anos este ano.',
      'Rui Castro (Faro, 1955), de 59 anos, dirige o coro.',
    ),
    silent: of(
      'O pintor, nascido em Braga em 1962, tem 62 anos.',
      'Nasceu em 1980 e foi condenado a 12 anos.',
      'Rui Castro (Faro, 1955), de 69 anos, dirige o coro.',
    ),
  },
  {
    language: 'it',
    flagged: of(
      'Il pittore, nato a Parma nel 1962, ha 72 anni.',
      'Anna Rossi è nata nel 1990 e compie 40 anni quest’anno.',
      'Luca Ferri (Bari, 1955), di 59 anni, dirige il coro.',
    ),
    silent: of(
      'Il pittore, nato a Parma nel 1962, ha 62 anni.',
      'Nato nel 1980, fu condannato a 12 anni.',
      'Luca Ferri (Bari, 1955), di 69 anni, dirige il coro.',
    ),
  },
  {
    language: 'nl',
    flagged: of(
      'De schilder, geboren in 1962, is 72 jaar oud.',
      'Geboren op 3 mei 1990, speelt de 30-jarige schaak.',
      'Geboren in 1955 in Gouda, leidt de 59-jarige het koor.',
    ),
    silent: of(
      'De schilder, geboren in 1962, is 62 jaar oud.',
      'Geboren op 3 mei 1990, speelt de 34-jarige schaak.',
      'Geboren in 1980, zat hij 12 jaar vast.',
    ),
  },
  {
    language: 'ca',
    flagged: of(
      'El pintor, nascut a Vic el 1962, té 72 anys.',
      'Anna Puig va néixer el 1990 i compleix 40 anys enguany.',
      'Marc Soler (Reus, 1955), de 59 anys, dirigeix el cor.',
    ),
    silent: of(
      'El pintor, nascut a Vic el 1962, té 62 anys.',
      'Va néixer el 1980 i va ser condemnat a 12 anys.',
      'Marc Soler (Reus, 1955), de 69 anys, dirigeix el cor.',
    ),
  },
]);
