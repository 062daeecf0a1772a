import assert from 'node:assert/strict';
import { firstEndingAfter, overlapped } from '../../../src/core/text/ordered.js';
import type { Span } from '../../../src/core/text/span.js';
import { SpanIndex } from '../../../src/core/text/span-index.js';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans in order', () => {
  const spans = [span(2, 4), span(4, 7), span(10, 12)];

  it('are found by a place', () => {
    assert.deepEqual(
      [0, 4, 6, 9, 12].map((offset) => firstEndingAfter(spans, offset)),
      [0, 1, 1, 2, 3],
    );
  });

  it('are found by what they share with a span: a touch is not enough', () => {
    assert.deepEqual(overlapped(spans, span(3, 5)), [span(2, 4), span(4, 7)]);
    assert.deepEqual(overlapped(spans, span(7, 10)), []);
    assert.deepEqual(overlapped(spans, span(0, 99)), spans);
  });
});

describe('an index of spans', () => {
  it('finds what covers, overlaps or touches, in the order of the items', () => {
    const items = {
      late: [span(20, 25)],
      whole: [span(0, 30)],
      two: [span(1, 3), span(22, 23)],
      nowhere: [],
      early: [span(3, 5)],
    };
    const index = new SpanIndex(Object.entries(items), ([, spans]) => spans);
    const at = (start: number, end: number): readonly string[] =>
      index.touching(span(start, end)).map(([name]) => name);
    assert.deepEqual(at(3, 3), ['whole', 'two', 'early']);
    assert.deepEqual(at(5, 20), ['late', 'whole', 'early']);
    assert.deepEqual(at(0, 30), ['late', 'whole', 'two', 'early']);
    assert.deepEqual(at(31, 40), []);
  });

  it('finds the same as looking at all, in many of them', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const spans = Array.from({ length: 300 }, () => {
      const start = random(1000);
      return span(start, start + random(60));
    });
    const index = new SpanIndex(spans, (one) => [one]);
    for (let i = 0; i < 300; i++) {
      const start = random(1000);
      const asked = span(start, start + random(30));
      assert.deepEqual(
        index.touching(asked),
        spans.filter((one) => one.end >= asked.start && one.start <= asked.end),
      );
    }
  });
});
