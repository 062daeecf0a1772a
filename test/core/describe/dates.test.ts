import assert from 'node:assert/strict';
import { date, español, say } from './support.js';

const published = { published: '2024-06-25' };

describe('a card about a date', () => {
  it('names the weekday of a day, and how far it is from publication', () => {
    const day = date({ timex: '2024-07-03', edtf: '2024-07-03', start: '2024-07-03', end: '2024-07-03' });
    assert.deepEqual(say(day), ['*Wednesday, 3 July 2024*']);
    assert.deepEqual(say(day, published), ['*Wednesday, 3 July 2024*, 8 days after publication']);
    assert.deepEqual(say(day, published, español), [
      '*Miércoles, 3 de julio de 2024*, 8 días después de la publicación',
    ]);
  });

  it('gives first and last day of a period', () => {
    const quarter = date({ timex: '2024-Q4', edtf: '2024-36', start: '2024-10-01', end: '2024-12-31' });
    assert.deepEqual(say(quarter, published), [
      '*4th quarter of 2024*: 1 October to 31 December 2024, 3 months after publication',
    ]);
    assert.deepEqual(say(quarter, published, español), [
      '*Cuarto trimestre de 2024*: del 1 de octubre al 31 de diciembre de 2024, 3 meses después de la publicación',
    ]);
  });

  it('counts from the last day of what is over, and says when publication lies within', () => {
    const year = (timex: string) => date({ timex, start: `${timex}-01-01`, end: `${timex}-12-31` });
    assert.deepEqual(say(year('2022'), published), ['*2022*, ended 17 months before publication']);
    assert.deepEqual(say(year('2024'), published), ['*2024*, publication is within it']);
    assert.deepEqual(say(year('1990'), published), ['*1990*, ended 33 years before publication']);
  });

  it('says plainly that early, mid and late are not exact', () => {
    const early = date({ timex: '2024', mod: 'START', start: '2024-01-01', end: '2024-12-31' });
    assert.deepEqual(say(early), [
      '*Beginning of 2024*',
      'Not said more exactly than within 1 January to 31 December 2024',
    ]);
    assert.equal(say(early, published)[0], '*Beginning of 2024*', 'no distance from what is not exact');
    assert.equal(say(early, {}, español)[0], '*Principios de 2024*');
  });

  it('says plainly that a day does not exist, and why', () => {
    assert.deepEqual(say(date({ timex: '2024-04-31', invalid: true })), [
      '*31 April 2024 does not exist*',
      'April has 30 days',
    ]);
    assert.deepEqual(say(date({ timex: '2023-02-29', invalid: true }), {}, español), [
      '*29 de febrero de 2023 no existe*',
      '2023 no es bisiesto: su febrero tiene 28 días',
    ]);
    assert.deepEqual(say(date({ timex: 'XXXX-04-31', invalid: true })), [
      '*31 April does not exist*',
      'April has 30 days',
    ]);
  });

  it('tells a length of time from publication by its days', () => {
    const length = date({ type: 'duration', timex: 'P2Y6M', relative: true });
    assert.deepEqual(say(length), [
      '*2½ years, counted from publication*',
      'No publication date: set it to see the first and the last day',
    ]);
    const anchored = { ...length, value: { ...length.value, start: '2024-06-25', end: '2026-12-24' } } as typeof length;
    assert.deepEqual(say(anchored, published), ['*2½ years from publication*: 25 June 2024 to 24 December 2026']);
    assert.deepEqual(say(anchored, published, español), [
      '*2 años y medio desde la publicación*: del 25 de junio de 2024 al 24 de diciembre de 2026',
    ]);
  });

  it('says when the publication date is missing', () => {
    assert.deepEqual(say(date({ timex: 'XXXX-WXX-2', relative: true })), [
      '*Tuesday*',
      'No publication date: set it to see which day is meant',
    ]);
    assert.deepEqual(say(date({ timex: 'XXXX-07-03', relative: true }))[0], '*3 July*');
  });

  it('tells ranges, sets, decades, centuries and seasons', () => {
    const answers = [
      date({ timex: '2024-05-03/2024-05-05', start: '2024-05-03', end: '2024-05-05' }),
      date({ timex: '2019/2023' }),
      date({ type: 'set', timex: 'XXXX-WXX-5' }),
      date({ type: 'set', timex: 'P1D' }),
      date({ type: 'set', timex: 'P2W' }),
      date({ type: 'set', timex: 'XXXX-07-03' }),
      date({ timex: '199' }),
      date({ timex: '20' }),
      date({ timex: '2024-SU' }),
      date({ timex: '2024-W31-WE', start: '2024-08-03', end: '2024-08-04' }),
      date({ type: 'time', timex: '2024-07-03T17:30', start: '2024-07-03', end: '2024-07-03' }),
      date({ type: 'time', timex: '2024-07-03TEV', start: '2024-07-03', end: '2024-07-03' }),
      date({ type: 'duration', timex: 'PXD' }),
      date({ type: 'duration', timex: 'P3M', mod: 'MORE_THAN' }),
      date({ timex: 'PRESENT_REF', relative: true }),
      date({ timex: '2019', mod: 'ON_OR_AFTER' }),
      date({ timex: '2040', mod: 'ON_OR_BEFORE' }),
    ];
    assert.deepEqual(
      answers.map((value) => say(value)[0]),
      [
        '*3 to 5 May 2024*',
        '*From 2019 to 2023*',
        '*Every Friday*',
        '*Every day*',
        '*Every 2 weeks*',
        '*Every year on 3 July*',
        '*The 1990s*',
        '*21st century*',
        '*Summer of 2024*',
        '*The weekend of 3 to 4 August 2024*',
        '*Wednesday, 3 July 2024, 17:30*',
        '*Wednesday, 3 July 2024, in the evening*',
        '*Several days*',
        '*More than 3 months*',
        '*Now, as seen by the article*',
        '*From 2019 on*',
        '*Up to 2040*',
      ],
    );
    assert.deepEqual(
      answers.slice(0, 9).map((value) => say(value, {}, español)[0]),
      [
        '*Del 3 al 5 de mayo de 2024*',
        '*De 2019 a 2023*',
        '*Cada viernes*',
        '*Cada día*',
        '*Cada 2 semanas*',
        '*Cada año el 3 de julio*',
        '*Los años 1990*',
        '*Siglo XXI*',
        '*Verano de 2024*',
      ],
    );
  });

  it('gives the other reading of an ambiguous date', () => {
    const ambiguous = date({
      timex: '2024-04-03',
      start: '2024-04-03',
      end: '2024-04-03',
      alternatives: [{ type: 'date', timex: '2024-03-04', relative: false }],
    });
    assert.deepEqual(say(ambiguous), ['*Wednesday, 3 April 2024*', 'Could also be Monday, 4 March 2024']);
  });

  it('falls back to the words of the article for a value it has no words for', () => {
    assert.deepEqual(say(date({ timex: 'P1DT' })), ['*«words»*']);
  });
});
