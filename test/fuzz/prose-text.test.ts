import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, differingEdit, moveSpan } from '../../src/core/text/edits.js';
import { LineIndex } from '../../src/core/text/line-index.js';
import { TextBuffer } from '../../src/core/text/text-buffer.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const text = fc
  .array(fc.constantFrom('a', 'b ', '\n', '\r', '\r\n', '\u2028', '😀', 'x'.repeat(9000)), { maxLength: 30 })
  .map((p) => p.join(''));
const edit = fc.record({ at: fc.nat(10_000), remove: fc.oneof(fc.nat(4), fc.nat(20_000)), text });
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

function place(source: string, { at, remove, text }: { at: number; remove: number; text: string }) {
  const start = Math.floor((at / 10_000) * source.length);
  return { start, end: Math.min(source.length, start + remove), text };
}

describe('text of any kind', function () {
  this.timeout(0);

  it('has the same lines after edits as when counted anew', () => {
    fc.assert(
      fc.property(text, edits, (initial, changes) => {
        let source = initial;
        let index = LineIndex.of(source);
        for (const change of changes) {
          const placed = place(source, change);
          source = applyEdit(source, placed);
          index = index.edited(source, placed);
          const anew = LineIndex.of(source);
          assert.equal(index.lineCount, anew.lineCount);
          for (let i = 0; i < anew.lineCount; i++) assert.equal(index.lineStart(i), anew.lineStart(i));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the same in chunks', () => {
    fc.assert(
      fc.property(text, edits, fc.nat(10_000), fc.nat(30_000), (initial, changes, from, length) => {
        let source = initial;
        const buffer = new TextBuffer(source);
        for (const change of changes) {
          const placed = place(source, change);
          source = applyEdit(source, placed);
          buffer.edit(placed);
          const start = Math.floor((from / 10_000) * source.length);
          assert.equal(buffer.length, source.length);
          assert.equal(buffer.slice(start, start + length), source.slice(start, start + length));
        }
        assert.equal(buffer.toString(), source);
      }),
      { numRuns: RUNS },
    );
  });

  it('is turned into any other by the edit found between them', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differingEdit(before, after);
        assert.equal(found === undefined ? before : applyEdit(before, found), after);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps spans in bounds, and their words where the edit does not touch them', () => {
    fc.assert(
      fc.property(text, edit, fc.nat(10_000), fc.nat(50), (source, change, from, length) => {
        const placed = place(source, change);
        const start = Math.floor((from / 10_000) * source.length);
        const span = { start, end: Math.min(source.length, start + length) };
        const after = applyEdit(source, placed);
        const moved = moveSpan(span, placed);
        assert.ok(0 <= moved.start && moved.start <= moved.end && moved.end <= after.length);
        if (placed.end <= span.start || span.end <= placed.start) {
          assert.equal(after.slice(moved.start, moved.end), source.slice(span.start, span.end));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
