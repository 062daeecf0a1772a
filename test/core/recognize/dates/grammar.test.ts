import assert from 'node:assert/strict';
import { brief, british, english, find, spanish } from './find.js';

const WEDNESDAY = '2024-06-19';

describe('dates: joining what stands side by side', () => {
  it('completes a finer date by the coarser one behind it', () => {
    assert.deepEqual(brief(spanish, 'Será el martes de la semana que viene.', WEDNESDAY), [
      'martes de la semana que viene = 2024-06-25',
    ]);
    assert.deepEqual(brief(spanish, 'Subió en el primer semestre del año pasado.', WEDNESDAY), [
      'primer semestre del año pasado = 2023-H1',
    ]);
    assert.deepEqual(brief(english, 'It rose in the third quarter of last year.', WEDNESDAY), [
      'third quarter of last year = 2023-Q3',
    ]);
    assert.deepEqual(brief(english, 'It rained in June last year.', WEDNESDAY), ['June last year = 2023-06']);
  });

  it('takes a year in front of its part', () => {
    assert.deepEqual(brief(english, 'Compared with the 1988 third quarter, less.'), ['1988 third quarter = 1988-Q3']);
  });

  it('joins a time of day to its day, on either side', () => {
    assert.deepEqual(brief(spanish, 'Llegó ayer por la tarde.', WEDNESDAY), ['ayer por la tarde = 2024-06-18TAF']);
    assert.deepEqual(brief(spanish, 'Empezó el lunes a las 9.30.', WEDNESDAY), ['lunes a las 9.30 = 2024-06-17T09:30']);
    assert.deepEqual(brief(english, 'It ended at 5 p.m. Friday.', WEDNESDAY), ['5 p.m. Friday = 2024-06-14T17:00']);
  });

  it('counts the last part of a period from its end', () => {
    assert.deepEqual(brief(spanish, 'La última semana de 2024 y el último trimestre de 2023.'), [
      'última semana de 2024 = 2024-W52',
      'último trimestre de 2023 = 2023-Q4',
    ]);
    assert.deepEqual(brief(english, 'On the last Monday of May 2024.'), ['last Monday of May 2024 = 2024-05-27']);
  });

  it('does not join across a comma what belongs apart', () => {
    assert.deepEqual(brief(english, 'On Tuesday, last year came up again.', WEDNESDAY), [
      'Tuesday = 2024-06-18',
      'last year = 2023',
    ]);
  });
});

describe('dates: bare years', () => {
  it('are years beside a preposition, in brackets, before a noun, in a list', () => {
    assert.deepEqual(brief(spanish, 'El veto de 2022 (1998) y los de 2019, 2020 y 2021.'), [
      '2022 = 2022',
      '1998 = 1998',
      '2019 = 2019',
      '2020 = 2020',
      '2021 = 2021',
    ]);
    assert.deepEqual(brief(english, 'The 2022 ban came after the 2000 vote.'), ['2022 = 2022', '2000 = 2000']);
  });

  it('are none where they count, name or price something', () => {
    assert.deepEqual(
      brief(spanish, 'Hay 2022 casas, más de 2019 personas, 2024 euros, COVID-2019 y la página 1999.'),
      [],
    );
    assert.deepEqual(brief(english, 'He paid $2022 for 1984 chairs in 2000 rooms of Windows 2000.'), []);
  });

  it('are read in words', () => {
    assert.deepEqual(brief(english, 'It began in nineteen ninety-six.'), ['nineteen ninety-six = 1996']);
    assert.deepEqual(brief(spanish, 'Empezó en dos mil veinticuatro.'), ['dos mil veinticuatro = 2024']);
  });
});

describe('dates: words that are also something else', () => {
  it('leaves verbs and names alone', () => {
    assert.deepEqual(brief(english, 'She may march on; Theresa May spoke, and USA Today wrote of Black Friday.'), []);
    assert.deepEqual(brief(spanish, 'Plácido Domingo cantó en la Avenida 17 de Junio una mañana fría.'), []);
    assert.deepEqual(brief(english, 'A second chance came in the second half; every second counts.'), []);
  });

  it('takes short names only in a date', () => {
    assert.deepEqual(brief(english, 'The cat sat on Mar 3, 2024 in the sun.'), ['Mar 3, 2024 = 2024-03-03']);
  });
});

describe('dates: numeric', () => {
  it('follow the order of the region and keep the other reading', () => {
    const [us] = find(english, 'Dated 03/04/2024.');
    assert.equal(us?.value.timex, '2024-03-04');
    assert.deepEqual(
      us?.value.alternatives?.map(({ timex }) => timex),
      ['2024-04-03'],
    );
    assert.equal(find(british, 'Dated 03/04/2024.')[0]?.value.timex, '2024-04-03');
    assert.equal(find(spanish, 'Fecha: 03/04/2024.')[0]?.value.timex, '2024-04-03');
  });

  it('turn round where only that makes a date', () => {
    assert.deepEqual(brief(english, 'Dated 25/12/2023.'), ['25/12/2023 = 2023-12-25']);
    assert.equal(find(english, 'Dated 25/12/2023.')[0]?.value.alternatives, undefined);
  });

  it('are not the numbers of laws and versions', () => {
    assert.deepEqual(brief(spanish, 'El Real Decreto 463/2020, la Ley 7/2023 y la versión 1.2.24.'), []);
  });
});

describe('dates: ranges', () => {
  it('are one fact', () => {
    assert.deepEqual(brief(spanish, 'Entre 2019 y 2023; del 3 al 5 de mayo de 2024; de enero a marzo de 2024.'), [
      'Entre 2019 y 2023 = 2019/2023',
      '3 al 5 de mayo de 2024 = 2024-05-03/2024-05-05',
      'enero a marzo de 2024 = 2024-01/2024-03',
    ]);
    assert.deepEqual(brief(english, 'From 2019 to 2023; 5–7 March 2024; 2019-2023; 2023/24.'), [
      'From 2019 to 2023 = 2019/2023',
      '5–7 March 2024 = 2024-03-05/2024-03-07',
      '2019-2023 = 2019/2023',
      '2023/24 = 2023/2024',
    ]);
  });

  it('share the year of their end and never run backwards', () => {
    assert.deepEqual(brief(spanish, 'Del 20 de diciembre al 7 de enero de 2025.'), [
      '20 de diciembre al 7 de enero de 2025 = 2024-12-20/2025-01-07',
    ]);
    assert.deepEqual(brief(spanish, 'Desde el lunes hasta el viernes.', WEDNESDAY), [
      'Desde el lunes hasta el viernes = 2024-06-17/2024-06-21',
    ]);
  });
});

describe('dates: what is asked for', () => {
  it('leaves vague words out unless they are', () => {
    const text = 'Hoy en día y recientemente todo cambia.';
    assert.deepEqual(brief(spanish, text, WEDNESDAY), []);
    assert.deepEqual(brief(spanish, text, WEDNESDAY, true), ['Hoy en día = PRESENT_REF', 'recientemente = PAST_REF']);
  });

  it('does not lose a date behind a vague word that begins like it', () => {
    assert.deepEqual(brief(spanish, 'Dimitió el pasado lunes.', WEDNESDAY, true), ['pasado lunes = 2024-06-17']);
  });
});

describe('dates: hostile text', () => {
  const cases: readonly (readonly [name: string, unit: string])[] = [
    ['openings without an end', 'entre el 3 y '],
    ['parts of a date over and over', 'el martes de la semana de '],
    ['numbers and units', '2 años y 3 meses y '],
    ['digits and signs', '1/2/3-4.5:6 '],
    ['bounds', 'desde antes de después de '],
  ];
  for (const [name, unit] of cases) {
    it(`takes time in proportion to its length: ${name}`, () => {
      const time = (repeats: number): number => {
        const text = unit.repeat(repeats);
        // processor time: what else the machine does counts for nothing
        const before = process.cpuUsage();
        find(spanish, text, WEDNESDAY);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(200);
      const small = Math.min(time(400), time(400), time(400));
      const large = Math.min(time(3200), time(3200), time(3200), time(3200));
      assert.ok(large < Math.max(small, 0.5) * 8 * 4, `${large} ms for eight times what took ${small} ms`);
    });
  }
});
