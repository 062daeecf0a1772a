import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  isoWeek,
  mondayOfWeek,
  parseDay,
  weekdayOf,
} from '../../../../src/core/recognize/dates/calendar.js';

const DAY = 86_400_000;
/** Days that `Date` can tell, years -4000 to 8000. */
const days = fc.integer({ min: -2_180_000, max: 2_202_000 });

describe('the calendar', () => {
  it('numbers days as Date.UTC does', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * DAY);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        assert.deepEqual(civilDay(day), civil);
        assert.equal(dayNumber(civil.year, civil.month, civil.day), day);
        assert.equal(weekdayOf(day), date.getUTCDay() || 7);
      }),
    );
  });

  it('carries months and days that are out of range, as Date.UTC does', () => {
    const small = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), small, small, (year, month, day) => {
        assert.equal(dayNumber(year, month, day), Date.UTC(year, month - 1, day) / DAY);
      }),
    );
  });

  it('writes and reads ISO days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        assert.equal(formatDay(day), new Date(day * DAY).toISOString().slice(0, 10));
        assert.equal(parseDay(formatDay(day)), day);
      }),
    );
    assert.equal(formatDay(dayNumber(-43, 3, 15)), '-0043-03-15');
    assert.equal(parseDay('2023-02-29'), undefined);
    assert.equal(parseDay('2024-06-25T08:30:00+02:00'), dayNumber(2024, 6, 25));
  });

  it('puts every day into the ISO week of its Thursday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeek(day);
        const thursday = day - weekdayOf(day) + 4;
        assert.equal(civilDay(thursday).year, year);
        assert.equal(mondayOfWeek(year, week), day - weekdayOf(day) + 1);
        assert.ok(week >= 1 && week <= 53);
      }),
    );
    assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek(dayNumber(2024, 12, 30)), { year: 2025, week: 1 });
  });

  it('keeps the day of the month when it adds months, or takes the last one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = civilDay(day);
        const to = civilDay(addMonths(day, months));
        assert.equal(to.year * 12 + to.month, from.year * 12 + from.month + months);
        assert.equal(to.day, Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
    assert.equal(formatDay(addMonths(dayNumber(2024, 1, 31), 1)), '2024-02-29');
  });
});
