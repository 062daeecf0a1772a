import { deepEqual, equal } from 'node:assert/strict';
import { type Claimant, withoutOverlaps } from '../../../src/core/recognize/overlap.js';

const claim = (kind: Claimant['kind'], start: number, end: number, firm = false): Claimant => ({
  kind,
  start,
  end,
  firm,
});

describe('readings that overlap', () => {
  it('give way to the longest, and among equals to the date', () => {
    const amount = claim('amount', 0, 4);
    const date = claim('date', 0, 4);
    deepEqual(withoutOverlaps([amount, date]), [date]);
    deepEqual(withoutOverlaps([date, claim('amount', 0, 9)]), [claim('amount', 0, 9)]);
  });

  it('give way to a firm one of the same length', () => {
    deepEqual(withoutOverlaps([claim('date', 0, 4), claim('amount', 0, 4, true)]), [claim('amount', 0, 4, true)]);
  });

  it('let a name hold a number, but not a part of an amount', () => {
    const name = claim('entity', 0, 12);
    deepEqual(withoutOverlaps([name, claim('amount', 7, 12)]), [name]);
    const money = claim('amount', 10, 20);
    deepEqual(withoutOverlaps([name, money]), [money]);
  });

  it('stay as they are where none meets another', () => {
    const apart = [claim('amount', 0, 3), claim('date', 3, 6)];
    equal(withoutOverlaps(apart), apart);
  });

  it('come out in order', () => {
    deepEqual(withoutOverlaps([claim('date', 6, 9), claim('amount', 0, 3)]), [
      claim('amount', 0, 3),
      claim('date', 6, 9),
    ]);
  });
});
