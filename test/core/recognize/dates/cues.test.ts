import assert from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/recognizer.js';

/** A Wednesday. */
const published = '2024-06-19';

const found = (language: string, text: string) =>
  recognize(text, { language, published, format: 'text', kinds: ['date'] });

/** The dates as `text timex mod`, in order. */
const dates = (language: string, text: string): string[] =>
  found(language, text).map(({ text: span, value }) =>
    'timex' in value ? [span, value.timex, value.mod, value.invalid && 'invalid'].filter(Boolean).join(' ') : span,
  );

describe('dates that need a cue', () => {
  it('reads a day alone behind its preposition, where nothing follows that it could count', () => {
    assert.deepEqual(dates('en', 'She will be back on the 22nd.'), ['22nd 2024-06-22']);
    assert.deepEqual(dates('nl', 'Hij kwam op de 17de terug.'), ['17de 2024-06-17']);
    assert.deepEqual(dates('it', 'È partito per il ventidue.'), ['ventidue 2024-06-22']);
    assert.deepEqual(dates('es', 'Votó el 17 % y ganó el 9 de los rojos.'), []);
    assert.deepEqual(dates('en', 'They live on the 22nd floor; she finished 22nd.'), []);
  });

  it('reads a day and its month in digits behind a preposition or as the whole text, and no score or fraction', () => {
    assert.deepEqual(dates('es', 'La vista será el 22/4.'), ['22/4 2025-04-22']);
    assert.deepEqual(dates('de', 'Er kommt am 22.4. zurück.'), ['22.4. 2024-04-22']);
    assert.deepEqual(dates('fr', 'du 14/10 au 15/10'), ['14/10 au 15/10 2024-10-14/2024-10-15']);
    assert.deepEqual(dates('nl', '25/6'), ['25/6 2024-06-25']);
    assert.deepEqual(dates('es', 'el 31/6'), ['31/6 2024-06-31 invalid']);
    assert.deepEqual(dates('en', 'They won 3-2, in 3/4 of cases and by 2/3.'), []);
  });

  it('reads month and year in digits behind a preposition or a verb, and no number of a law', () => {
    assert.deepEqual(dates('es', 'Volverá en 3/2015.'), ['3/2015 2015-03']);
    assert.deepEqual(dates('en', 'He was out 11 - 2016 and back.'), ['11 - 2016 2016-11']);
    assert.deepEqual(dates('es', 'Según la ley 3/2015 y la sentencia 11/2016, no.'), []);
    assert.deepEqual(dates('en', 'The 2009/10 season'), ['2009/10 2009/2010']);
  });

  it('reads two digits behind a month as its year where nothing else can be meant', () => {
    assert.deepEqual(dates('it', 'Nacque il 3 febbraio 82.'), ['3 febbraio 82 1982-02-03']);
    assert.deepEqual(dates('en', 'On 3 May, 12 people came.'), ['3 May 2024-05-03']);
  });

  it('reads names in small letters that are no other word', () => {
    assert.deepEqual(dates('en', 'on sunday, in october and next june'), [
      'sunday 2024-06-23',
      'october 2024-10',
      'next june 2025-06',
    ]);
    assert.deepEqual(dates('en', 'They march on, and may wed.'), []);
  });

  it('takes no thing counted behind a weekday for its day', () => {
    assert.deepEqual(dates('en', 'On Tuesday, ten years after the war, it rained.'), [
      'Tuesday 2024-06-18',
      'ten years P10Y',
    ]);
    assert.deepEqual(dates('es', 'Llegaron el martes, 10 personas.'), ['martes 2024-06-18']);
    assert.deepEqual(dates('it', 'Ha rinviato ieri il primo volo.'), ['ieri 2024-06-18']);
  });
});

describe('dates that are all their text', () => {
  it('lie ahead, with the other reading as an alternative', () => {
    const [fact] = found('pt', 'quinta-feira');
    assert.ok(fact && 'timex' in fact.value);
    assert.equal(fact.value.timex, '2024-06-20');
    assert.deepEqual(
      fact.value.alternatives?.map((other) => 'timex' in other && other.timex),
      ['2024-06-13'],
    );
    assert.deepEqual(dates('de', '8. November'), ['8. November 2024-11-08']);
  });

  it('lie behind when that was not long ago and a month is named', () => {
    assert.deepEqual(dates('fr', '3 avril'), ['3 avril 2024-04-03']);
  });
});

describe('the tense of a date', () => {
  it('is that of its own clause', () => {
    assert.deepEqual(dates('en', 'The club, which plays Leeds on Friday, sold him.'), ['Friday 2024-06-21']);
    assert.deepEqual(dates('en', '“He left.” The choir flies home on Saturday.'), ['Saturday 2024-06-22']);
    assert.deepEqual(dates('es', 'La Orquesta de Granada cierra el domingo.'), ['domingo 2024-06-23']);
  });

  it('is the verb’s also behind a preposition of the past', () => {
    assert.deepEqual(dates('es', 'Jugarán en casa desde el lunes.'), ['desde el lunes 2024-06-24 ON_OR_AFTER']);
    assert.deepEqual(dates('es', 'Juegan en casa desde el lunes.'), ['desde el lunes 2024-06-17 ON_OR_AFTER']);
  });

  it('is past for what had been to come', () => {
    assert.deepEqual(dates('en', 'The bid had been due to lapse on Friday.'), ['Friday 2024-06-14']);
    assert.deepEqual(dates('en', 'The bid is due to lapse on Friday.'), ['Friday 2024-06-21']);
  });

  it('is shared by what a comma and a link add', () => {
    const text = 'The strike had cut sales of bread in the north of the county, and of milk in its shops on Thursday.';
    assert.deepEqual(dates('en', text), ['Thursday 2024-06-13']);
  });

  it('does not matter for a deadline that is near', () => {
    assert.deepEqual(dates('en', 'The county promised a line by December.'), ['by December 2024-12 ON_OR_BEFORE']);
  });

  it('leaves the nearest of two years where no verb says it', () => {
    assert.deepEqual(dates('en', 'The elections are in November.'), ['November 2024-11']);
    assert.deepEqual(dates('en', 'Nothing new since the vote in February.'), ['February 2024-02']);
  });
});

describe('lengths of time that need a cue', () => {
  it('reads an article and a short unit behind a preposition', () => {
    assert.deepEqual(dates('en', 'It closed for a week; we met for an hour.'), ['a week P1W', 'an hour PT1H']);
    assert.deepEqual(dates('fr', 'une réunion d’une heure'), ['une heure PT1H']);
    assert.deepEqual(dates('es', 'de un día para otro'), []);
  });

  it('tells a bound from a preposition behind an amount', () => {
    assert.deepEqual(dates('en', 'It pays $6bn over five years.'), ['five years P5Y']);
    assert.deepEqual(dates('en', 'It has waited over five years.'), ['over five years P5Y MORE_THAN']);
  });

  it('leaves verbs outside', () => {
    assert.deepEqual(dates('en', 'The trial is to last two weeks.'), ['two weeks P2W']);
    assert.deepEqual(dates('es', 'Han pasado doce años.'), ['doce años P12Y']);
  });

  it('reads units behind millions, and keeps apart what no one adds up', () => {
    assert.deepEqual(dates('es', 'Se entrenó con 1,2 millones de horas.'), ['1,2 millones de horas PT1200000H']);
    assert.deepEqual(dates('nl', 'Hij kreeg 30 maanden en 240 uur.'), ['30 maanden P30M', '240 uur PT240H']);
  });

  it('reads ages without a word for years', () => {
    assert.deepEqual(dates('en', 'Singer dies at 84'), ['84 P84Y']);
    assert.deepEqual(dates('de', 'Mit 19 ging er fort.'), ['19 P19Y']);
    assert.deepEqual(dates('nl', 'Jan Smit, 66, keek toe.'), ['66 P66Y']);
    assert.deepEqual(dates('en', 'Shares closed at 84.'), []);
  });
});

describe('dates counted from the publication or a day', () => {
  it('ends to the day when a day is named', () => {
    assert.deepEqual(dates('en', 'two weeks from today'), ['two weeks from today 2024-07-03']);
    assert.deepEqual(dates('fr', 'deux jours avant hier'), ['deux jours avant hier 2024-06-16']);
  });

  it('parts what is over of a period from what is left', () => {
    const days = (language: string, text: string) =>
      found(language, text).map(({ value }) => 'timex' in value && [value.timex, value.start, value.end]);
    assert.deepEqual(days('es', 'en el resto del año'), [['2024', published, '2024-12-31']]);
    assert.deepEqual(days('es', 'en lo que va de año'), [['2024', '2024-01-01', published]]);
  });

  it('finds the nearest day that falls on the weekday', () => {
    assert.deepEqual(dates('es', 'el jueves 13'), ['jueves 13 2024-06-13']);
    assert.deepEqual(dates('en', 'Friday the twenty second'), ['Friday the twenty second 2024-11-22']);
  });
});

describe('quarters and halves', () => {
  it('are numbered in Roman numerals too', () => {
    assert.deepEqual(dates('it', 'nel III trimestre del 2018'), ['III trimestre del 2018 2018-Q3']);
    assert.deepEqual(dates('es', 'en el II semestre de 2018'), ['II semestre de 2018 2018-H2']);
  });
});
