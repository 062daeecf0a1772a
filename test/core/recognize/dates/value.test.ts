import assert from 'node:assert/strict';
import type { DateValue } from '../../../../src/core/facts.js';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { brief, dateValue, english, find, spanish } from './find.js';

const value = (text: string, published?: string): DateValue | undefined => find(spanish, text, published)[0]?.value;
const valueEn = (text: string, published?: string): DateValue | undefined => find(english, text, published)[0]?.value;

describe('values of dates', () => {
  it('name quarters and halves in the Extended Date/Time Format by their codes', () => {
    assert.deepEqual(value('el cuarto trimestre de 2024'), {
      type: 'date',
      timex: '2024-Q4',
      edtf: '2024-36',
      start: '2024-10-01',
      end: '2024-12-31',
      relative: false,
    });
    assert.equal(value('la segunda mitad de 2024')?.edtf, '2024-41');
    assert.equal(valueEn('in 1Q 2025')?.edtf, '2025-33');
  });

  it('keep the days of the whole for early, mid and late, without EDTF', () => {
    assert.deepEqual(value('a principios de 2024'), {
      type: 'date',
      timex: '2024',
      mod: 'START',
      start: '2024-01-01',
      end: '2024-12-31',
      relative: false,
    });
  });

  it('leave one side open for bounds', () => {
    assert.deepEqual(value('desde 2019'), {
      type: 'date',
      timex: '2019',
      mod: 'ON_OR_AFTER',
      edtf: '2019/..',
      start: '2019-01-01',
      relative: false,
    });
    assert.equal(value('antes de 2020')?.end, '2019-12-31');
    assert.equal(valueEn('no later than 30 June 2025')?.end, '2025-06-30');
    assert.equal(valueEn('after 2020')?.start, '2021-01-01');
  });

  it('mark days that do not exist, and do not move them', () => {
    assert.deepEqual(value('el 31 de abril de 2024'), {
      type: 'date',
      timex: '2024-04-31',
      relative: false,
      invalid: true,
    });
    assert.deepEqual(brief(spanish, 'el 29 de febrero de 2023; el 29 de febrero de 2024; el 30 de febrero'), [
      '29 de febrero de 2023 = 2023-02-29 invalid',
      '29 de febrero de 2024 = 2024-02-29',
      '30 de febrero = XXXX-02-30 invalid',
    ]);
  });

  it('count a length that lies ahead from the publication on, one that lies behind up to the day before', () => {
    assert.deepEqual(value('los próximos dos años y medio', '2024-06-25'), {
      type: 'duration',
      timex: 'P2Y6M',
      start: '2024-06-25',
      end: '2026-12-24',
      relative: true,
    });
    assert.deepEqual(valueEn('over the past three months', '2024-05-31'), {
      type: 'duration',
      timex: 'P3M',
      start: '2024-02-29',
      end: '2024-05-30',
      relative: true,
    });
  });

  it('put what is not known as X when there is no publication date', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['ayer', 'XXXX-XX-XX'],
      ['el martes', 'XXXX-WXX-2'],
      ['el 3 de julio', 'XXXX-07-03'],
      ['la semana pasada', 'XXXX-WXX'],
      ['el mes pasado', 'XXXX-XX'],
      ['el año pasado', 'XXXX'],
      ['el tercer trimestre', 'XXXX-Q3'],
      ['hace dos años', 'XXXX'],
    ];
    for (const [text, timex] of texts) {
      const found = value(text);
      assert.equal(found?.timex, timex, text);
      assert.equal(found.relative, true);
      assert.equal(found.start, undefined);
    }
  });

  it('change with the publication date alone, without reading the text again', () => {
    const tokens = new Tokens(new Characters()).read('Dimitió ayer.', spanish.vocabulary);
    const [mention] = spanish.dates.find(tokens, spanish.numbers.read(tokens), false);
    assert.ok(mention);
    assert.equal(dateValue(mention, '2024-03-01').timex, '2024-02-29');
    assert.equal(dateValue(mention, '2023-03-01T10:00:00Z').timex, '2023-02-28');
    assert.equal(dateValue(mention, undefined).timex, 'XXXX-XX-XX');
  });

  it('lie behind the publication unless a verb or bound looks ahead', () => {
    const published = '2024-06-18';
    assert.equal(value('Cerró en marzo.', published)?.timex, '2024-03');
    assert.equal(value('Abrirá en marzo.', published)?.timex, '2025-03');
    assert.equal(value('Tiene que pagar antes de marzo.', published)?.timex, '2025-03');
    assert.equal(valueEn('It will be held on Friday.', published)?.timex, '2024-06-21');
    assert.equal(valueEn('It was held on Friday.', published)?.timex, '2024-06-14');
  });

  it('find the year that fits the weekday', () => {
    assert.equal(value('el viernes 3 de mayo', '2025-01-10')?.timex, '2024-05-03');
  });

  it('tell distances in their unit', () => {
    const published = '2024-06-19';
    assert.equal(value('hace dos años', published)?.timex, '2022');
    assert.equal(value('hace tres meses', published)?.timex, '2024-03');
    assert.equal(value('hace año y medio', published)?.timex, '2022-12');
    assert.equal(value('dentro de dos semanas', published)?.timex, '2024-W27');
    assert.equal(value('hace más de 30 años', published)?.mod, 'BEFORE');
  });

  it('write lengths exactly', () => {
    assert.deepEqual(
      brief(spanish, 'tres años y dos meses; dos semanas y media; 1,5 años; medio siglo; 2,5 horas; varios meses'),
      [
        'tres años y dos meses = P3Y2M',
        'dos semanas y media = P2.5W',
        '1,5 años = P1Y6M',
        'medio siglo = P50Y',
        '2,5 horas = PT2H30M',
        'varios meses = PXM',
      ],
    );
    assert.deepEqual(brief(english, 'A 44-year-old man, aged 62, for at least six weeks or two to three days.'), [
      '44-year-old = P44Y',
      'aged 62 = P62Y',
      'at least six weeks = P6W EQUAL_OR_MORE',
      'two to three days = P2D/P3D',
    ]);
  });

  it('give decades, centuries and years before our era their edges', () => {
    assert.deepEqual(brief(spanish, 'en los años 80, la década de los setenta y el siglo XIX'), [
      'años 80 = 198',
      'década de los setenta = 197',
      'siglo XIX = 18',
    ]);
    assert.equal(valueEn('in the late 1990s')?.end, '1999-12-31');
    assert.equal(valueEn('in 44 BC')?.edtf, '-0043');
  });

  it('take a decade that is as good as over for the one meant', () => {
    assert.deepEqual(brief(english, 'in the ’80s', '1989-10-27'), ['’80s = 198']);
    assert.deepEqual(brief(spanish, 'en los años 20', '2026-03-01'), ['años 20 = 192']);
  });

  it('are compared with the quarter that a report is about, not with one that it mentions', () => {
    const before =
      'Net income rose in the third quarter. After a slow second quarter orders grew, from 12 a year earlier.';
    assert.equal(brief(english, before, '2024-11-05').at(-1), 'a year earlier = 2023-Q3');
    const ahead = 'Net income rose in the third quarter. It will fall in the fourth quarter, from 12 a year earlier.';
    assert.equal(brief(english, ahead, '2024-11-05').at(-1), 'a year earlier = 2023-Q3');
  });

  it('tell vague words and parts of the day when asked for', () => {
    const text = 'By mid-afternoon they had gone, to come back at a later date.';
    assert.deepEqual(brief(english, text, '2024-11-05', true), [
      'mid-afternoon = 2024-11-05TAF MID',
      'a later date = FUTURE_REF',
    ]);
  });

  it('tell a vague length with what says where it lies', () => {
    const text =
      'In the weeks ahead he will rest, weeks ahead of time, after months of talks that followed years of war.';
    assert.deepEqual(brief(english, text, '2024-11-05', true), ['weeks ahead = PXW', 'months = PXM', 'years = PXY']);
  });

  it('name two quarters of a year as its half', () => {
    const text = 'Sales fell in the first two quarters of 2023 and the last two quarters of 2022.';
    assert.deepEqual(brief(english, text), [
      'first two quarters of 2023 = 2023-H1',
      'last two quarters of 2022 = 2022-H2',
    ]);
    assert.deepEqual(brief(english, 'Sales fell in the first three quarters of 2023.'), [
      'first three quarters of 2023 = P9M',
    ]);
  });

  it('count lengths from the end of their year', () => {
    const [last] = find(english, 'Sales fell in the last three months of 2023.');
    assert.equal(last?.text, 'last three months of 2023');
    assert.deepEqual([last?.value.timex, last?.value.start, last?.value.end], ['P3M', '2023-10-01', '2023-12-31']);
    assert.deepEqual(brief(spanish, 'en los últimos dos meses de 2023'), ['últimos dos meses de 2023 = P2M']);
    assert.deepEqual(brief(english, 'in the last three months of talks', '2024-11-05'), ['last three months = P3M']);
  });

  it('tell one day from some day to come', () => {
    const text = 'He will one day be king. They waited one day, and it may take one day more.';
    assert.deepEqual(brief(english, text, '2024-11-05', true), [
      'one day = FUTURE_REF',
      'one day = P1D',
      'one day = P1D',
    ]);
  });

  it('split half a month into days', () => {
    assert.equal(value('la segunda quincena de febrero de 2024')?.timex, '2024-02-16/2024-02-29');
  });

  it('are sets when they recur', () => {
    assert.deepEqual(brief(spanish, 'Cada lunes, los viernes, todos los días y cada dos años.'), [
      'Cada lunes = XXXX-WXX-1',
      'viernes = XXXX-WXX-5',
      'todos los días = P1D',
      'cada dos años = P2Y',
    ]);
  });
});
