import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countComplete, type SectionReader } from '../../src/core/prose/block.js';
import { readMarkdown } from '../../src/core/prose/markdown.js';
import { readPlainText } from '../../src/core/prose/plain-text.js';
import { ProseDocument } from '../../src/core/prose/prose.js';
import type { ProseUnit } from '../../src/core/prose/unit.js';
import { longMarkdown, markdown, relativeEdit } from './prose-snippets.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** Short texts meet more odd neighbours, long ones are read in part. */
const texts = fc.oneof({ weight: 4, arbitrary: markdown(40) }, { weight: 1, arbitrary: longMarkdown });

function describeUnit(unit: ProseUnit): unknown {
  const map = Array.from({ length: unit.text.length }, (_, i) => unit.toSource(i, i + 1));
  const cell = unit.cell && { row: unit.cell.row, column: unit.cell.column, header: unit.cell.header };
  const { text, place, start, end, quoted } = unit;
  return { text, place, start, end, quoted, cell, map };
}

function describeDocument(document: ProseDocument): unknown {
  return {
    frontMatter: document.frontMatter,
    blocks: document.blocks.map((block, i) => ({
      start: document.blockStart(i),
      units: block.units.map(describeUnit),
    })),
  };
}

function checkOffsets(document: ProseDocument): void {
  let previous = -1;
  document.blocks.forEach((block, i) => {
    const base = document.blockStart(i);
    assert.ok(base > previous, 'blocks ascend');
    previous = base;
    for (const unit of block.units) {
      assert.ok(unit.start >= 0 && base + unit.end <= document.blockEnd(i), 'a unit lies in its block');
      assert.match(unit.text, /[^\s\uFFFC]/);
      let last = unit.start;
      for (let at = 0; at < unit.text.length; at++) {
        const span = unit.toSource(at, at + 1);
        assert.ok(last <= span.start && span.start < span.end && span.end <= unit.end, 'a character has its source');
        const back = unit.fromSource(span.start);
        assert.ok(back <= at && unit.toSource(back, back + 1).start === span.start, 'the map can be turned round');
        last = span.start;
      }
    }
  });
}

for (const format of ['markdown', 'text'] as const) {
  describe(`prose of any ${format}`, function () {
    this.timeout(0);

    it('is the same after edits as when the result is read anew, and untouched blocks stay the same objects', () => {
      fc.assert(
        fc.property(texts, fc.array(relativeEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
          const document = ProseDocument.open(text, { format });
          for (const { at, remove, insert } of edits) {
            const source = document.source;
            const start = Math.floor(at * source.length);
            const end = Math.min(source.length, start + remove);
            const before = document.blocks;
            const change = document.edit({ start, end, text: insert });
            assert.equal(document.source, source.slice(0, start) + insert + source.slice(end));
            assert.deepEqual(
              describeDocument(document),
              describeDocument(ProseDocument.open(document.source, { format })),
            );
            const after = document.blocks;
            assert.equal(after.length, before.length - change.removed + change.inserted);
            for (let i = 0; i < change.firstChanged; i++) assert.equal(after[i], before[i]);
            const tail = before.length - change.firstChanged - change.removed;
            for (let i = 1; i <= tail; i++) assert.equal(after[after.length - i], before[before.length - i]);
          }
        }),
        { numRuns: RUNS },
      );
    });

    it('has offsets that ascend, stay in bounds and can be turned round', () => {
      fc.assert(
        fc.property(fc.oneof(markdown(40), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
          checkOffsets(ProseDocument.open(text, { format }));
        }),
        { numRuns: RUNS },
      );
    });
  });
}

describe('reading a section', function () {
  this.timeout(0);
  const readers: readonly SectionReader[] = [readMarkdown, readPlainText];
  const describeSection = (read: SectionReader, text: string, shift = 0): unknown[] =>
    read(text).map(({ start, block }) => ({ start: start + shift, units: block.units.map(describeUnit) }));

  it('gives the same blocks from each of their starts on, whatever stood before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), markdown(25), (read, text) => {
        const whole = describeSection(read, text);
        read(text).forEach(({ start }, i) => {
          assert.deepEqual(describeSection(read, text.slice(start), start), whole.slice(i));
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is sure of the blocks that a cut further on cannot change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), markdown(25), (read, text) => {
        const whole = describeSection(read, text);
        for (let cut = 0; cut < text.length; cut++) {
          const section = text.slice(0, cut);
          const complete = countComplete(section, read(section));
          assert.deepEqual(describeSection(read, section).slice(0, complete), whole.slice(0, complete));
          if (complete > 0) assert.equal(read(section)[complete]?.start, read(text)[complete]?.start);
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
