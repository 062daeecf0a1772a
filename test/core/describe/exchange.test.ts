import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ExchangeRates } from '../../../src/core/config/rates.js';
import { amount, español, say } from './support.js';

const rates = new ExchangeRates(readFileSync('test/corpus/rates/invented.csv', 'utf8'));

describe('exchange rates of a file', () => {
  it('are those of the day, or the last before it', () => {
    assert.deepEqual(rates.at('2024-10-04', 'USD'), { perEuro: '1.25', day: '2024-10-04' });
    assert.deepEqual(rates.at('2024-10-06', 'USD'), { perEuro: '1.25', day: '2024-10-04' });
    assert.deepEqual(rates.at('2024-10-07', 'USD'), { perEuro: '1.6', day: '2024-10-07' });
    assert.deepEqual(rates.at('2024-10-07', 'MXN'), { perEuro: '20.125', day: '2024-10-04' });
  });
  it('are none before the first, long after the last, and for what is not in it', () => {
    assert.equal(rates.at('2024-10-02', 'USD'), undefined);
    assert.deepEqual(rates.at('2024-10-18', 'USD')?.day, '2024-10-08');
    assert.equal(rates.at('2024-10-19', 'USD'), undefined);
    assert.equal(rates.at('2024-10-04', 'RUB'), undefined);
    assert.equal(rates.at('2024-10-04', 'XXX'), undefined);
    assert.equal(rates.at('2024-10-04', 'EUR'), undefined);
  });
  it('are read in any order, with any line ends, and not from what is no such file', () => {
    const text = '\uFEFFDate,USD,\r\n2024-10-01,1.1,\r\n2024-10-03,1.3,\r\n2024-10-02,1e9,\r\n2024-10-04,0,\r\nx\r\n';
    assert.deepEqual(new ExchangeRates(text).at('2024-10-02', 'USD'), { perEuro: '1.1', day: '2024-10-01' });
    assert.deepEqual(new ExchangeRates(text).at('2024-10-05', 'USD'), { perEuro: '1.3', day: '2024-10-03' });
    assert.equal(new ExchangeRates('Date,USD\n2024-09-99,1.1\n').at('2024-10-01', 'USD'), undefined);
    for (const other of ['', 'a,b\n1,2\n', '<html>', 'Date\n2024-10-01,1\n', '2024-10-01,1\nDate,USD\n']) {
      assert.equal(new ExchangeRates(other).flaw, 'no-heading', other);
    }
    assert.equal(new ExchangeRates('Date,USD\n04.10.2024,1.2\n').flaw, 'no-days');
    assert.equal(new ExchangeRates(text).flaw, undefined);
  });
});

describe('cards on sums, where the newsroom keeps exchange rates', () => {
  const dollars = amount({ type: 'money', amount: '12000000', currency: 'USD' });
  const around = { published: '2024-10-06', exchange: { rates, currencies: [] } };
  const last = (...args: Parameters<typeof say>): string | undefined => say(...args).at(-1);

  it('say what it is in euros at publication', () => {
    assert.equal(last(dollars, around), '≈ 9.6 million EUR (ECB, 2024-10-04)');
    assert.equal(last(dollars, around, español), '≈ 9,6 millones EUR (BCE, 2024-10-04)');
    assert.equal(
      last(amount({ type: 'money', amount: '0.1', currency: 'USD' }), around),
      '≈ 0.08 EUR (ECB, 2024-10-04)',
    );
    const many = amount({ type: 'money', amount: '123456789012345678901', currency: 'USD' });
    assert.equal(last(many, around), '≈ 98,765 quadrillion EUR (ECB, 2024-10-04)');
  });
  it('keep bounds and ranges', () => {
    const most = amount({ type: 'money', amount: '12000000', currency: 'USD', bound: 'at-most' });
    assert.equal(last(most, around), 'At most ≈ 9.6 million EUR (ECB, 2024-10-04)');
    const range = amount({ type: 'money', min: '10', max: '20', currency: 'USD', bound: 'between' });
    assert.equal(last(range, around), '≈ 8 – 16 EUR (ECB, 2024-10-04)');
  });
  it("add the house's currency, also by way of the euro", () => {
    const house = { ...around, exchange: { rates, currencies: ['MXN', 'USD'] } };
    assert.deepEqual(say(dollars, house).slice(-2), [
      '≈ 9.6 million EUR (ECB, 2024-10-04)',
      '≈ 193 million MXN (ECB, 2024-10-04)',
    ]);
    assert.equal(last(amount({ type: 'money', amount: '2', currency: 'EUR' }), house), '≈ 40.3 MXN (ECB, 2024-10-04)');
  });
  it('say nothing without a day, a rate or money', () => {
    const plain = say(dollars);
    assert.deepEqual(say(dollars, { exchange: around.exchange }), plain);
    assert.deepEqual(say(dollars, { ...around, published: '1999-01-01' }), plain);
    assert.equal(say(amount({ type: 'money', amount: '2', currency: 'EUR' }), around).length, 1);
    assert.equal(say(amount({ type: 'count', amount: '2' }), around).length, 1);
  });
});
