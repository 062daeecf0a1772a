import assert from 'node:assert/strict';
import type { Bound } from '../../../src/core/facts.js';
import { amount, english, español, factIn, lines, say } from './support.js';

const money = (digits: string, currency: string, bound: Bound = 'exact') =>
  amount({ type: 'money', amount: digits, currency, bound });

describe('a card about an amount', () => {
  it('says the bound in words, the number with every zero, its short form and the currency', () => {
    assert.deepEqual(say(money('12000000000', 'RUB', 'at-most'), { language: 'es' }), [
      '*At most RUB 12,000,000,000* (12 billion Russian roubles; in Spanish 12 mil millones)',
    ]);
    assert.deepEqual(say(money('12000000000', 'RUB', 'at-most'), { language: 'es' }, español), [
      '*Como máximo RUB 12.000.000.000* (12 mil millones de rublos rusos)',
    ]);
  });

  it('keeps the two trillions apart: an English trillion is a Spanish billón', () => {
    assert.deepEqual(say(money('3400000000000', 'EUR'), { language: 'en' }, español), [
      '*EUR 3.400.000.000.000* (3,4 billones de euros; en inglés 3.4 trillion)',
    ]);
    assert.deepEqual(say(money('1000000000', 'EUR'), { language: 'en' }, español), [
      '*EUR 1.000.000.000* (mil millones de euros; en inglés 1 billion)',
    ]);
    assert.deepEqual(say(money('1250000000', 'EUR'), {}, español), [
      '*EUR 1.250.000.000* (1250 millones de euros; en inglés 1.25 billion)',
    ]);
  });

  it('loses no digit of a long number', () => {
    assert.deepEqual(say(amount({ type: 'count', amount: '12345678901234567890' })), ['*12,345,678,901,234,567,890*']);
    assert.deepEqual(say(money('0.10', 'USD')), ['*USD 0.10* (US dollars)']);
  });

  it('says every bound', () => {
    const said = (['about', 'at-least', 'more-than', 'at-most', 'less-than'] as const).map(
      (bound) => say(amount({ type: 'percent', amount: '40.5', bound }))[0],
    );
    assert.deepEqual(said, [
      '*About 40.5%*',
      '*At least 40.5%*',
      '*More than 40.5%*',
      '*At most 40.5%*',
      '*Less than 40.5%*',
    ]);
  });

  it('says both ends of a range, in full and short', () => {
    const range = amount({ type: 'money', min: '10000000', max: '20000000', currency: 'EUR', bound: 'between' });
    assert.deepEqual(say(range), ['*Between EUR 10,000,000 and EUR 20,000,000* (10–20 million euros)']);
  });

  it('names the thing that is counted and keeps a plus sign', () => {
    assert.deepEqual(say(amount({ type: 'count', amount: '2500000', of: 'passengers' })), [
      '*2,500,000 passengers* (2.5 million)',
    ]);
    assert.deepEqual(say(amount({ type: 'count', min: '300', max: '350', of: 'workers', bound: 'between' })), [
      '*Between 300 and 350 workers*',
    ]);
    assert.deepEqual(say(amount({ type: 'percent', amount: '40', signed: true })), ['*+40%*']);
  });

  it('gives a fraction as a percentage too, and percentage points as basis points', () => {
    assert.deepEqual(say(amount({ type: 'ratio', amount: '2/3' })), ['*2 in 3* (66.7%)']);
    assert.deepEqual(say(amount({ type: 'percentage-point', amount: '0.25' })), [
      '*0.25 percentage points* (25 basis points)',
    ]);
  });

  it('names units and converts those that few can picture', () => {
    assert.deepEqual(say(amount({ type: 'quantity', amount: '100', unit: 'MW' })), ['*100 megawatts*']);
    assert.deepEqual(say(amount({ type: 'quantity', amount: '3', unit: 'GW.h' }), {}, español), [
      '*3 gigavatios hora*',
    ]);
    assert.deepEqual(say(amount({ type: 'quantity', amount: '5', unit: '[mi_i]', bound: 'about' })), [
      '*About 5 miles*',
      'That is about 8.05 kilometres',
    ]);
    assert.deepEqual(say(amount({ type: 'quantity', amount: '72', unit: '[degF]' }), {}, español), [
      '*72 grados Fahrenheit*',
      'Equivale a 22,2 grados Celsius',
    ]);
    assert.equal(say(amount({ type: 'quantity', amount: '3140', unit: '[in_i]' }))[1], 'That is 79.8 metres');
    assert.deepEqual(say(amount({ type: 'quantity', amount: '250', unit: '{BTC}' })), ['*250 BTC*']);
    const acres = amount({ type: 'quantity', min: '1000', max: '1500', unit: '[acr_us]', bound: 'between' });
    assert.equal(say(acres)[1], 'That is between 405 and 607 hectares');
  });

  it('converts into the units of the house, of several into the one that fits', () => {
    const line = (number: string, unit: string, units: readonly string[]): string | undefined =>
      say(amount({ type: 'quantity', amount: number, unit }), { units })[1];
    assert.equal(line('20', 'km', ['[mi_i]', 'Cel']), 'That is 12.4 miles');
    assert.equal(line('20', '[mi_i]', ['[mi_i]']), undefined);
    assert.equal(line('20', '[mi_i]', ['Cel']), 'That is 32.2 kilometres', 'metric where the house has none');
    assert.equal(line('20', '[nmi_i]', ['m', 'km']), 'That is 37 kilometres');
    assert.equal(line('0.3', '[mi_i]', ['km', 'm']), 'That is 483 metres');
    assert.equal(line('0.3', 'm', ['km']), 'That is 0.0003 kilometres');
    assert.equal(line('12', 'km2', ['har']), 'That is 1,200 hectares');
    assert.equal(line('-5', 'Cel', ['[degF]']), 'That is 23 degrees Fahrenheit');
    assert.equal(line('300', 'K', ['Cel']), 'That is 26.9 degrees Celsius');
    assert.equal(line('3', 'GW.h', ['MW.h']), 'That is 3,000 megawatt-hours');
    assert.equal(line('3', '[lton_av]', ['t']), undefined, 'a long ton has no one measure here');
    assert.equal(line('3', '{BTC}', ['t']), undefined);
    const acres = amount({ type: 'quantity', min: '1000', max: '1500', unit: '[acr_us]', bound: 'between' });
    assert.equal(say(acres, { units: ['km2'] })[1], 'That is between 4.05 and 6.07 square kilometres');
  });

  it('says what an ambiguous sign or number may mean besides', () => {
    const dollars = amount({
      type: 'money',
      amount: '5',
      currency: 'MXN',
      currencyCandidates: ['MXN', 'USD', 'CAD'],
      alternatives: [{ type: 'money', amount: '5000', currency: 'MXN', bound: 'exact' }],
    });
    assert.deepEqual(say(dollars), [
      '*MXN 5* (Mexican pesos)',
      'Could also be in USD (US dollars) or CAD (Canadian dollars)',
      'Could also be MXN 5,000',
    ]);
  });
});

describe('two sums of one thing in two currencies', () => {
  const rate = (
    first: readonly [string, string, Bound],
    second: readonly [string, string, Bound],
    gap = ' (',
  ): string | undefined => {
    const source = `It cost one${gap}two) in all.`;
    const a = factIn(source, 'one', money(...first));
    const b = factIn(source, 'two', money(...second));
    const around = { source, facts: [a, b] };
    const said = lines(a, around, english)[1];
    assert.equal(said?.replace('«two»', '«one»'), lines(b, around, english)[1], 'the same from both sides');
    return said?.replace('With «two»: ', '');
  };

  it('bound the rate from above when one is at most, the other more than', () => {
    assert.equal(
      rate(['12000000000', 'RUB', 'at-most'], ['130000000', 'USD', 'more-than']),
      'at most 92.3 RUB per USD',
    );
  });

  it('bound it from below when the first is more than, the other about', () => {
    assert.equal(
      rate(['4000000000', 'RUB', 'more-than'], ['44700000', 'USD', 'about']),
      'at least about 89.5 RUB per USD',
    );
  });

  it('turn the bound round when the rate is told the other way round', () => {
    assert.equal(rate(['100', 'USD', 'at-least'], ['9200', 'RUB', 'exact']), 'at most 92 RUB per USD');
  });

  it('give the rate itself when both are exact', () => {
    assert.equal(rate(['108', 'USD', 'exact'], ['100', 'EUR', 'exact']), 'about 1.08 USD per EUR');
  });

  it('leave it open when both are lower bounds', () => {
    assert.equal(
      rate(['1000', 'MXN', 'more-than'], ['50', 'USD', 'more-than']),
      '20 MXN per USD if both were exact; the bounds leave it open',
    );
  });

  it('are two things when no bracket joins them, or the currency is the same', () => {
    assert.equal(rate(['100', 'USD', 'exact'], ['90', 'EUR', 'exact'], ' and '), undefined);
    assert.equal(rate(['100', 'USD', 'exact'], ['90', 'USD', 'exact']), undefined);
    assert.equal(rate(['100', 'USD', 'exact'], ['90', 'EUR', 'exact'], ' (o sea, '), undefined);
    assert.equal(rate(['110', 'USD', 'exact'], ['100', 'EUR', 'exact'], ' (or '), 'about 1.1 USD per EUR');
  });
});
