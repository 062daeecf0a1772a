import assert from 'node:assert/strict';
import type { EntityType, Fact, FactKind } from '../../../src/core/facts.js';
import { covers, type PlanRequest, planMarks } from '../../../src/editor/highlights/plan.js';

/** Facts of five characters at 0, 10, 20 …; every other one a date. */
const facts: readonly Fact[] = Array.from({ length: 100 }, (_, i) => {
  const place = { start: i * 10, end: i * 10 + 5, text: '12345' };
  return i % 2 === 0
    ? { ...place, kind: 'amount', value: { type: 'count', amount: '12345', bound: 'exact' } }
    : { ...place, kind: 'date', value: { type: 'date', timex: '1234', relative: false } };
});
const all: ReadonlySet<FactKind> = new Set(['amount', 'date', 'entity']);
const plan = (request: Partial<PlanRequest>) =>
  planMarks({ facts, kinds: all, visible: { start: 0, end: 50 }, limit: 1000, carets: [], ...request });

describe('planning highlights', () => {
  it('marks every fact when they are few', () => {
    const { marks, capped, total } = plan({});
    assert.equal(marks.length, 100);
    assert.equal(total, 100);
    assert.equal(capped, false);
  });

  it('leaves out names of the types that are switched off', () => {
    const name = (type: EntityType, start: number): Fact => ({
      kind: 'entity',
      start,
      end: start + 1,
      text: 'A',
      value: { type, name: 'A' },
    });
    const named = [name('person', 0), name('place', 5), name('unknown', 9)];
    const starts = (nameTypes?: ReadonlySet<EntityType>): readonly number[] =>
      plan({ facts: named, ...(nameTypes && { nameTypes }) }).marks.map(({ start }) => start);
    assert.deepEqual(starts(), [0, 5, 9]);
    assert.deepEqual(starts(new Set<EntityType>(['person', 'unknown'])), [0, 9]);
    assert.deepEqual(starts(new Set()), []);
  });

  it('leaves out kinds that are switched off', () => {
    const { marks } = plan({ kinds: new Set<FactKind>(['date']) });
    assert.equal(marks.length, 50);
    assert.ok(marks.every((mark) => mark.kind === 'date'));
  });

  it('leaves out the fact that the caret touches, to the end of its last character', () => {
    const unmarked = (caret: number) => {
      const { marks } = plan({ carets: [caret] });
      return facts.filter((fact) => !marks.includes(fact)).map((fact) => fact.start);
    };
    assert.deepEqual(unmarked(12), [10]);
    assert.deepEqual(unmarked(15), [10]);
    assert.deepEqual(unmarked(16), []);
  });

  it('marks as many as allowed around what is on screen when they are too many', () => {
    const { marks, capped, window } = plan({ limit: 20, visible: { start: 500, end: 550 } });
    assert.equal(capped, true);
    assert.equal(marks.length, 20);
    assert.ok(marks[0]!.start < 500 && marks.at(-1)!.end > 550);
    assert.deepEqual(window, { start: marks[0]!.start - 5, end: marks.at(-1)!.end + 5 });
  });

  it('marks as many at both ends of the text', () => {
    assert.equal(plan({ limit: 20, visible: { start: 0, end: 50 } }).marks.length, 20);
    assert.equal(plan({ limit: 20, visible: { start: 950, end: 1000 } }).marks.length, 20);
    assert.equal(plan({ limit: 0 }).marks.length, 0);
  });

  it('holds while scrolling within its window only', () => {
    const capped = plan({ limit: 20, visible: { start: 500, end: 550 } });
    assert.equal(covers(capped, { start: 520, end: 570 }), true);
    assert.equal(covers(capped, { start: 700, end: 750 }), false);
    assert.equal(covers(plan({}), { start: 700, end: 750 }), true);
  });
});
