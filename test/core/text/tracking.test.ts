import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim, Sidecar } from '../../../src/core/claims/claim.js';
import { claimStates } from '../../../src/core/claims/state.js';
import { ArticleText } from '../../../src/core/claims/target/article-text.js';
import { sameWords } from '../../../src/core/claims/target/folding.js';
import type { Resolution } from '../../../src/core/claims/target/resolve.js';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { ProseDocument } from '../../../src/core/prose/prose.js';
import { applyEdit, moveSpan } from '../../../src/core/text/edits.js';
import type { Span, TextEdit } from '../../../src/core/text/span.js';

/*
 * Spans of an open article against a model that knows where each character came from. Every character of the first text
 * has its number; what is put in later has none.
 */

const EDITS = 1000;
const PARAGRAPHS = Array.from(
  { length: 150 },
  (_, i) =>
    `El embalse ${i} guarda ${137 + i} hectómetros cúbicos, un ${12 + i} % menos que en ${1990 + i}. Lo dijo ayer la confederación.`,
);
const ARTICLE = `# Agua\n\n${PARAGRAPHS.join('\n\n')}\n`;

/** An edit of a text of any length. */
interface Draw {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  at: fc.nat(999_999).map((millionths) => millionths / 1_000_000),
  length: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(6) }, fc.nat(60)),
  text: fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 8 }),
    fc.constantFrom('\n\n', ' 7', 'uno dos tres cuatro ', '**', '🙂'),
  ),
});

function edited(draws: readonly Draw[]): {
  text: string;
  origins: readonly number[];
  spans: Span[];
  touched: boolean[];
} {
  let text = ARTICLE;
  let origins = Array.from({ length: text.length }, (_, i) => i);
  let spans = wordsOfNumbers();
  const touched = spans.map(() => false);
  for (const { at, length, text: put } of draws) {
    const start = Math.floor(at * text.length);
    const edit: TextEdit = { start, end: Math.min(text.length, start + length), text: put };
    for (const [i, span] of spans.entries()) {
      const isInside = edit.start < span.end && edit.end > span.start;
      if (isInside && (edit.end > edit.start || put !== '')) touched[i] = true;
    }
    text = applyEdit(text, edit);
    origins = [...origins.slice(0, edit.start), ...Array<number>(put.length).fill(-1), ...origins.slice(edit.end)];
    spans = spans.map((span) => moveSpan(span, edit));
  }
  return { text, origins, spans, touched };
}

function wordsOfNumbers(): Span[] {
  return Array.from(ARTICLE.matchAll(/\d+ (?:hectómetros cúbicos|%)/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

describe('spans of an open article, after a thousand edits', function () {
  this.timeout(60_000);
  const before = wordsOfNumbers();

  it('are exact where nothing touched them, and hold all that is left of their words where something did', () => {
    let untouched = 0;
    let cut = 0;
    fc.assert(
      fc.property(fc.array(draw, { minLength: EDITS, maxLength: EDITS }), (draws) => {
        const { text, origins, spans, touched } = edited(draws);
        for (const [i, span] of spans.entries()) {
          const own = before[i] as Span;
          assert.ok(span.start <= span.end && span.end <= text.length);
          const inside = origins.slice(span.start, span.end);
          if (!touched[i]) assert.equal(text.slice(span.start, span.end), ARTICLE.slice(own.start, own.end));
          assert.ok(inside.every((origin) => origin < 0 || (origin >= own.start && origin < own.end)));
          const left = origins.filter((origin) => origin >= own.start && origin < own.end).length;
          assert.equal(inside.filter((origin) => origin >= 0).length, left);
          if (!touched[i]) untouched++;
          else if (left > 0) cut++;
        }
      }),
      { numRuns: 12, seed: 6 },
    );
    assert.ok(untouched > 100 && cut > 100, `${untouched} untouched, ${cut} cut: too few to tell`);
  });

  it('belong to claims that say so when their words are others or gone', () => {
    const ids = before.map((_, i) => `c-${String(i).padStart(6, '0')}`);
    const claims = Object.fromEntries(
      before.map((span, i): [string, Claim] => {
        const words = ARTICLE.slice(span.start, span.end);
        const reviews = { ana: { text: words, verdict: 'correct' } } as const;
        return [
          ids[i] as string,
          { target: createTarget(ARTICLE, span), status: 'checked', verdict: 'correct', reviews },
        ];
      }),
    );
    const sidecar: Sidecar = { factmark: 1, sources: {}, claims };
    fc.assert(
      fc.property(fc.array(draw, { minLength: EDITS, maxLength: EDITS }), (draws) => {
        const { text, spans, touched } = edited(draws);
        const article = ArticleText.ofProse(ProseDocument.open(text));
        const found = new Map(
          spans.map((span, i): [string, Resolution] => [
            ids[i] as string,
            span.start < span.end ? { state: 'anchored', ...span, score: 1 } : { state: 'gone', score: 0 },
          ]),
        );
        for (const [i, { condition, words }] of claimStates(article, sidecar, found).entries()) {
          const own = before[i] as Span;
          const same = sameWords(words ?? '', ARTICLE.slice(own.start, own.end));
          if (!touched[i] && same) assert.equal(condition, 'sound');
          if (!same) assert.ok(condition === 'stale' || condition === 'gone', `${condition}: ${words}`);
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});
