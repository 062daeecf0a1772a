import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { reader } from './reading.js';

const comma = reader({});
const point = reader({ decimal: '.', group: ',' });

describe('digits and the signs between them', () => {
  it('takes every sign and space that groups', () => {
    for (const sign of ['.', "'", '’', '\u00a0', '\u202f', '\u2009', '\u2007', ' ']) {
      const text = `12${sign}345${sign}678`;
      deepEqual(comma(text), [`${text} = 12345678`], JSON.stringify(sign));
      deepEqual(comma(`${text},9`), [`${text},9 = 12345678.9`], JSON.stringify(sign));
    }
    deepEqual(point('12,345,678.9'), ['12,345,678.9 = 12345678.9']);
  });

  it('takes the groups of India', () => {
    deepEqual(point('1,00,000 and 12,34,567.89 and 10,00,00,000'), [
      '1,00,000 = 100000',
      '12,34,567.89 = 1234567.89',
      '10,00,00,000 = 100000000',
    ]);
  });

  it('reads Arabic separators, which leave no doubt', () => {
    deepEqual(point('٣٫٥ و ١٢٬٣٤٥٫٦٧ و ١٢٬٣٤٥'), ['٣٫٥ = 3.5', '١٢٬٣٤٥٫٦٧ = 12345.67', '١٢٬٣٤٥ = 12345']);
    deepEqual(point('۱۲٫۳۴۵'), ['۱۲٫۳۴۵ = 12.345']);
  });

  it('reads the digits of every script', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(9876543210);
      if (!/^\p{Nd}+$/u.test(digits)) continue;
      deepEqual(point(`x ${digits} x`), [`${digits} = 9876543210`], system);
    }
  });

  it('reads back what ICU writes in any locale', () => {
    const locales = ['ar-EG', 'fa', 'hi-IN', 'bn', 'mr', 'my', 'ne', 'de-CH', 'fr', 'pl', 'en-IN', 'es-MX', 'pt-PT'];
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer({ min: 0, max: 10 ** 12 }), (locale, value) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const parts = format.formatToParts(value + 0.25);
        const decimal = parts.find(({ type }) => type === 'decimal')?.value === '.' ? '.' : ',';
        const text = parts.map((part) => part.value).join('');
        equal(reader({ decimal })(text)[0], `${text} = ${value}.25`);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the other reading only where there is one', () => {
    deepEqual(comma('1.234 1,234 1.23 1234 0.123'), [
      '1.234 = 1234',
      '1,234 = 1.234',
      '1.23 = 1.23',
      '1234 = 1234',
      '0.123 = 0.123',
    ]);
  });

  it('leaves apart what only stands side by side', () => {
    deepEqual(comma('en 2023 500 casas'), ['2023 = 2023', '500 = 500']);
    deepEqual(point('1 414 021 100 people, 12 345 678.5'), ['1 414 021 100 = 1414021100', '12 345 678.5 = 12345678.5']);
    deepEqual(point('212 555 012, 020 7946 0958'), ['212 555 012 = code', '020 7946 0958 = code']);
    deepEqual(point('12 000 casas'), ['12 = 12', '000 = 0']);
  });
});
