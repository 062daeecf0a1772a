import { ArticleText } from '../../core/claims/target/article-text.js';
import { resolveIn } from '../../core/claims/target/resolve.js';
import { createTargetIn } from '../../core/claims/target/target.js';
import { ProseDocument } from '../../core/prose/prose.js';
import { recognize } from '../../core/recognize/recognizer.js';
import type { Span } from '../../core/text/span.js';
import { developmentCases } from '../anchoring/development.js';
import { simulate } from '../anchoring/simulate.js';
import { cpuMilliseconds, median, type Row, wallMilliseconds } from './measure.js';
import { articlesIn, published, stretched } from './texts.js';

const CLAIMS = 60;
const LENGTH = 45_000;
const RUNS = 15;
/** The first are those in which the engine still compiles. */
const WARM = 5;

/** Time to find claims again, the article having been read. */
export function anchoringRows(): Row[] {
  const cases = developmentCases() ?? simulate(30);
  const texts = new Map<string, ArticleText>();
  const read = (source: string): ArticleText => {
    const text = texts.get(source) ?? ArticleText.ofProse(ProseDocument.open(source));
    texts.set(source, text);
    return text;
  };
  const times = cases.map(({ old, now, start, end }) => {
    const target = createTargetIn(read(old), { start, end });
    const article = read(now);
    return Math.min(...[1, 2].map(() => wallMilliseconds(() => resolveIn(article, [target]))));
  });
  const sorted = times.sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] as number;
  return [
    ['a claim found again, without the parse', `${median(sorted).toFixed(2)} ms`, '≤ 1 ms median'],
    ['a claim found again, 95 of 100', `${p95.toFixed(2)} ms`, '≤ 10 ms'],
    ...['untouched', 'rewritten'].map((how): Row => {
      const milliseconds = togetherMilliseconds(how === 'rewritten');
      return [`${CLAIMS} claims of a 45 kB article together, ${how}`, `${milliseconds.toFixed(0)} ms`, '≤ 150 ms'];
    }),
  ];
}

/** Processor time for all claims of a long article; `rewritten`: every third word of it is another. */
function togetherMilliseconds(rewritten: boolean): number {
  const old = stretched(articlesIn('es'), LENGTH);
  let count = 0;
  const now = rewritten ? old.replace(/\p{L}{4,}/gu, (word) => (count++ % 3 === 0 ? `${word}ndo` : word)) : old;
  const then = ArticleText.ofProse(ProseDocument.open(old));
  const facts = recognize(old, { language: 'es', published, kinds: ['amount', 'date'] });
  const step = Math.max(1, Math.floor(facts.length / CLAIMS));
  const spans: Span[] = facts.filter((_, i) => i % step === 0).slice(0, CLAIMS);
  const targets = spans.map((span) => createTargetIn(then, span));
  const article = ArticleText.ofProse(ProseDocument.open(now));
  return median(Array.from({ length: RUNS }, () => cpuMilliseconds(() => resolveIn(article, targets))).slice(WARM));
}
