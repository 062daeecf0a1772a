import assert from 'node:assert/strict';
import { brief, english, find, spanish } from './find.js';

const dates = (text: string, published: string): string[] => brief(english, text, published, true);

describe('the quarter of a report', () => {
  it('is the one that most of it lies in, where its last day is told', () => {
    const text = 'In the quarter ended July 31, Pruett lost $3 million.';
    assert.deepEqual(dates(text, '2024-10-28'), ['quarter = 2024-Q2', 'July 31 = 2024-07-31']);
    assert.deepEqual(dates('In the quarter that ended on Jan. 3, 2023, sales rose.', '2024-10-28'), [
      'quarter = 2022-Q4',
      'Jan. 3, 2023 = 2023-01-03',
    ]);
    assert.deepEqual(dates('In the quarter, Pruett lost $3 million.', '2024-10-28'), ['quarter = 2024-Q3']);
  });

  it('is of the year in which it ended', () => {
    const text = 'In its second quarter ended Oct. 31, Pruett lost $3 million. Costs rose in that quarter.';
    assert.deepEqual(dates(text, '2024-10-28'), [
      'second quarter = 2023-Q2',
      'Oct. 31 = 2023-10-31',
      'that quarter = 2023-Q2',
    ]);
    const next = 'Its second quarter was weak. On Oct. 31, Pruett will close two shops.';
    assert.deepEqual(dates(next, '2024-10-28'), ['second quarter = 2024-Q2', 'Oct. 31 = 2024-10-31']);
  });

  it('is named once, and meant by “the quarter” from then on but for what is to come', () => {
    const text =
      'Pruett lost money in the fiscal first quarter. It shipped 40 boats in the quarter, and three in the 2023 period.';
    assert.deepEqual(dates(text, '2024-10-28'), [
      'fiscal first quarter = 2024-Q1',
      'quarter = 2024-Q1',
      '2023 period = 2023-Q1',
    ]);
    const ahead = 'Pruett lost money in the third quarter. It will ship 40 boats in the quarter.';
    assert.deepEqual(dates(ahead, '2024-10-28'), ['third quarter = 2024-Q3', 'quarter = 2024-Q4']);
  });

  it('has no days where it is one of a business year', () => {
    const [fiscal, compared] = find(
      english,
      'Sales rose in the fiscal first quarter from a year earlier.',
      '2024-10-28',
    );
    assert.deepEqual(fiscal?.value, { type: 'date', timex: '2024-Q1', relative: true });
    assert.deepEqual(compared?.value, { type: 'date', timex: '2023-Q1', relative: true });
    assert.equal(find(english, 'Sales rose in the first quarter.', '2024-10-28')[0]?.value.start, '2024-01-01');
  });
});

describe('a weekday', () => {
  it('is the one told before, where no verb says when it is', () => {
    const text = 'Corvane bought the mill on Friday. Its share of 7% before Friday’s purchase is small.';
    assert.deepEqual(dates(text, '2024-10-28'), ['Friday = 2024-10-25', 'Friday = 2024-10-25']);
    assert.deepEqual(dates('Traders are nervous before Friday’s vote.', '2024-10-28'), ['Friday = 2024-11-01']);
  });

  it('is not that of the article when it is the previous one', () => {
    const long = 'and the bank said little of its plans for the mill, the yard or the quay '.repeat(6);
    const text = `Shares fell on Friday, ${long}. They closed 4% below the previous Friday.`;
    assert.deepEqual(dates(text, '2024-10-28'), ['Friday = 2024-10-25', 'previous Friday = 2024-10-18']);
    const alone = 'Shares closed 4% below the previous Friday.';
    assert.deepEqual(dates(alone, '2024-10-28'), ['previous Friday = 2024-10-25']);
  });

  it('is no deadline to come only because it is called one', () => {
    const text = 'Corvane completed its offer, with owners tendering 98% of the shares by the Tuesday deadline.';
    assert.deepEqual(dates(text, '2024-10-31'), ['Tuesday = 2024-10-29']);
    const open = 'Bidders have until the Tuesday deadline to decide.';
    assert.deepEqual(dates(open, '2024-10-24'), ['Tuesday = 2024-10-29']);
  });

  it('lies ahead of what is to come, and behind where it was a day or two ago', () => {
    const text = 'Ahead of Saturday’s match, fans sang in the square.';
    assert.deepEqual(dates(text, '2024-06-19'), ['Saturday = 2024-06-22']);
    assert.deepEqual(dates(text, '2024-06-17'), ['Saturday = 2024-06-15']);
  });

  it('follows its preposition, or is the following one behind an article', () => {
    assert.deepEqual(dates('Shares fell following Tuesday’s ruling.', '2024-06-19'), ['Tuesday = 2024-06-18']);
    const told = 'He spoke on June 3. The following Tuesday he left.';
    assert.deepEqual(dates(told, '2024-06-19'), ['June 3 = 2024-06-03', 'following Tuesday = 2024-06-04']);
  });

  it('has the tense of its sentence across the stops of short words', () => {
    assert.deepEqual(dates('On Thursday, Mr. Roe resigned.', '2024-10-28'), ['Thursday = 2024-10-24']);
    assert.deepEqual(dates('On Thursday, Mr. Roe will resign.', '2024-10-28'), ['Thursday = 2024-10-31']);
    assert.deepEqual(dates('On Thursday, the U.S. Senate rejected the bill.', '2024-10-28'), ['Thursday = 2024-10-24']);
    const bought = 'She bought shares from Sept. 14 to Thursday.';
    assert.deepEqual(dates(bought, '2024-10-28'), ['from Sept. 14 to Thursday = 2024-09-14/2024-10-24']);
  });
});

describe('what stands behind a date', () => {
  it('is a bound only where it does not go with the next verb', () => {
    assert.deepEqual(dates('She left in October 1984 and later became a judge.', '2024-10-28'), [
      'October 1984 = 1984-10',
    ]);
    const later = 'Houses built in 1984 and later are exempt.';
    assert.deepEqual(dates(later, '2024-10-28'), ['1984 and later = 1984 ON_OR_AFTER']);
  });
});

describe('a month', () => {
  it('is found behind the article that begins the sentence', () => {
    assert.deepEqual(dates('The November election decides it.', '2024-06-19'), ['November = 2024-11']);
    assert.deepEqual(dates('The March on Rome was long.', '2024-06-19'), []);
  });

  it('is over where the sentence that begins with it says so', () => {
    assert.deepEqual(dates('In July, Mr. Roe bought the mill.', '2024-06-19'), ['July = 2023-07']);
    assert.deepEqual(dates('In July, Mr. Roe will sell the mill.', '2024-06-19'), ['July = 2024-07']);
    assert.deepEqual(dates('Dealers waited for the first day of trading in July.', '2024-06-19'), ['July = 2024-07']);
  });
});

describe('a year and a weekend', () => {
  it('last to the month that a report ends with', () => {
    assert.deepEqual(dates('In the year to June 2023, sales fell.', '2024-06-19'), [
      'year = P1Y',
      'June 2023 = 2023-06',
    ]);
    assert.deepEqual(dates('Over the year, sales fell.', '2024-06-19'), ['year = 2024']);
  });

  it('are those around the publication', () => {
    assert.deepEqual(dates('They play at the weekend.', '2024-06-19'), ['weekend = 2024-W25-WE']);
    assert.deepEqual(dates('He runs the weekend market.', '2024-06-19'), []);
  });
});

describe('quarters and halves in a list', () => {
  it('share their word and year', () => {
    const text =
      'Sales fell in the second and third quarters of 2022, and in the third and the fourth quarter of last year.';
    assert.deepEqual(dates(text, '2024-06-19'), [
      'second = 2022-Q2',
      'third quarters of 2022 = 2022-Q3',
      'third = 2023-Q3',
      'fourth quarter of last year = 2023-Q4',
    ]);
    assert.deepEqual(dates('Sales fell in the second and third quarters.', '2024-06-19'), [
      'second = 2023-Q2',
      'third quarters = 2023-Q3',
    ]);
    assert.deepEqual(brief(spanish, 'El primer y el segundo semestre de 2023 fueron malos.'), [
      'primer = 2023-H1',
      'segundo semestre de 2023 = 2023-H2',
    ]);
  });

  it('take no other ordinal into it', () => {
    assert.deepEqual(dates('Third quarters are weak.', '2024-06-19'), []);
    assert.deepEqual(brief(spanish, 'Quedó segundo y el tercer trimestre de 2023 fue malo.'), [
      'tercer trimestre de 2023 = 2023-Q3',
    ]);
  });
});

describe('a date and its weekday behind it', () => {
  it('are one between commas', () => {
    assert.deepEqual(brief(spanish, 'El 3 de junio, lunes, dimitió.', '2024-06-19'), [
      '3 de junio, lunes = 2024-06-03',
    ]);
    assert.deepEqual(brief(spanish, 'Cierran el 3 de junio, lunes y martes.', '2024-06-19').slice(0, 2), [
      '3 de junio = 2024-06-03',
      'lunes = 2024-06-24',
    ]);
  });

  it('lie ahead of what ends', () => {
    assert.deepEqual(brief(spanish, 'El plazo acaba el viernes.', '2024-06-19'), ['viernes = 2024-06-21']);
    assert.deepEqual(brief(spanish, 'El plazo acabó el viernes.', '2024-06-19'), ['viernes = 2024-06-14']);
  });
});

describe('what only looks like a decade or a bound', () => {
  it('is an age behind its owner', () => {
    assert.deepEqual(dates('A man in his 30s and a woman in her mid-40s were held.', '2024-06-19'), []);
    assert.deepEqual(dates('The club’s 90s hits are those of the 80s.', '2024-06-19'), ['90s = 199', '80s = 198']);
  });

  it('is the end of a word with a hyphen', () => {
    assert.deepEqual(dates('In the run-up to 2028 it grew.', '2024-06-19'), ['2028 = 2028']);
    assert.deepEqual(dates('It grew up to 2028.', '2024-06-19'), ['up to 2028 = 2028 ON_OR_BEFORE']);
  });
});
