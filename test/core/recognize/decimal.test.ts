import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  formatDecimal,
  multiply,
  negate,
  parseDecimal,
  shift,
  toInteger,
} from '../../../src/core/recognize/decimal.js';

const someDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([digits, scale]) => decimal(digits, scale));

describe('exact decimals', () => {
  it('writes plain notation', () => {
    equal(formatDecimal(decimal(1250, 2)), '12.5');
    equal(formatDecimal(decimal(1200, 2)), '12');
    equal(formatDecimal(decimal(5, 3)), '0.005');
    equal(formatDecimal(decimal(-5, 1)), '-0.5');
    equal(formatDecimal(decimal(0, 2)), '0');
    equal(formatDecimal(shift(decimal(447, 1), 6)), '44700000');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(someDecimal, (value) => {
        const text = formatDecimal(value);
        equal(compare(parseDecimal(text), value), 0);
        equal(formatDecimal(parseDecimal(text)), text);
      }),
    );
  });

  it('keeps to the laws of arithmetic', () => {
    fc.assert(
      fc.property(someDecimal, someDecimal, fc.nat({ max: 50 }), (a, b, power) => {
        equal(compare(add(a, b), add(b, a)), 0);
        equal(compare(add(add(a, b), negate(b)), a), 0);
        equal(Math.sign(compare(a, b)) + Math.sign(compare(b, a)), 0);
        equal(compare(shift(a, power), multiply(a, decimal(10n ** BigInt(power)))), 0);
      }),
    );
  });

  it('makes integers only of whole and safe numbers', () => {
    equal(toInteger(decimal(1200, 2)), 12);
    equal(toInteger(decimal(125, 1)), -1);
    equal(toInteger(decimal(10n ** 16n)), -1);
  });
});
