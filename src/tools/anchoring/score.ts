import { ArticleText } from '../../core/claims/target/article-text.js';
import type { Resolution } from '../../core/claims/target/resolve.js';
import { createTargetIn, resolveSelected } from '../../core/claims/target/target.js';
import { THRESHOLDS } from '../../core/claims/target/thresholds.js';
import { ProseDocument } from '../../core/prose/prose.js';
import type { Span } from '../../core/text/span.js';
import type { Case } from './cases.js';

/** What became of cases, counted. */
export interface Score {
  readonly cases: number;
  /** Words that stand somewhere. */
  readonly located: number;
  /** Both ends equal. */
  readonly exact: number;
  /** What both have in common is at least 0.8 of what either has. */
  readonly overlap: number;
  readonly ambiguous: number;
  readonly missed: number;
  /** Nothing in common with the right place: the worst error. */
  readonly elsewhere: number;
  /** Words that are gone. */
  readonly deleted: number;
  readonly falseAttach: number;
}

export type Outcome = 'exact' | 'overlap' | 'apart' | 'ambiguous' | 'missed' | 'elsewhere' | 'rejected' | 'falseAttach';

/** What is done with articles while they are scored: each is read once. */
export class Reader {
  readonly #texts = new Map<string, ArticleText>();

  read(source: string): ArticleText {
    const known = this.#texts.get(source);
    if (known !== undefined) return known;
    const text = ArticleText.ofProse(ProseDocument.open(source));
    this.#texts.set(source, text);
    return text;
  }
}

/** What becomes of the claim by itself. */
export function outcomeOf({ old, start, end, now, gold }: Case, reader: Reader, thresholds = THRESHOLDS): Outcome {
  const target = createTargetIn(reader.read(old), { start, end });
  const [resolution] = resolveSelected(reader.read(now), [target], undefined, thresholds);
  return judged(resolution as Resolution, now, gold);
}

/** What becomes of the claim when the text is known in which it was made. */
export function outcomeWithEarlier({ old, start, end, now, gold }: Case, reader: Reader): Outcome {
  const then = reader.read(old);
  const [resolution] = resolveSelected(reader.read(now), [createTargetIn(then, { start, end })], then);
  return judged(resolution as Resolution, now, gold);
}

/** What becomes of the claim when it is looked for with the others of its article. */
export function outcomeTogether({ old, start, end, now, gold, others = [] }: Case, reader: Reader): Outcome {
  const own = { start, end };
  const spans = [own, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const then = reader.read(old);
  const found = resolveSelected(
    reader.read(now),
    spans.map((span) => createTargetIn(then, span)),
  );
  return judged(found[spans.indexOf(own)] as Resolution, now, gold);
}

function judged({ state, start: from, end: to }: Resolution, now: string, gold: Span | null): Outcome {
  const found = from === undefined || to === undefined ? undefined : trimmed(now, { start: from, end: to });
  if (gold === null) return found === undefined ? 'rejected' : 'falseAttach';
  if (found === undefined) return state === 'ambiguous' ? 'ambiguous' : 'missed';
  if (found.start === gold.start && found.end === gold.end) return 'exact';
  const shared = Math.min(found.end, gold.end) - Math.max(found.start, gold.start);
  if (shared <= 0) return 'elsewhere';
  const both = Math.max(found.end, gold.end) - Math.min(found.start, gold.start);
  return shared / both >= 0.8 ? 'overlap' : 'apart';
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

export function count(outcomes: readonly Outcome[]): Score {
  const of = (...wanted: readonly Outcome[]): number => outcomes.filter((one) => wanted.includes(one)).length;
  const deleted = of('rejected', 'falseAttach');
  return {
    cases: outcomes.length,
    located: outcomes.length - deleted,
    exact: of('exact'),
    overlap: of('exact', 'overlap'),
    ambiguous: of('ambiguous'),
    missed: of('missed'),
    elsewhere: of('elsewhere'),
    deleted,
    falseAttach: of('falseAttach'),
  };
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

export function scoreLine({
  located,
  exact,
  overlap,
  ambiguous,
  missed,
  elsewhere,
  deleted,
  falseAttach,
}: Score): string {
  const found = `exact ${share(exact, located)} (${exact}/${located}), overlap ${share(overlap, located)} (${overlap}), ambiguous ${ambiguous}, missed ${missed}, elsewhere ${elsewhere}`;
  const left = `attached though deleted ${share(falseAttach, deleted)} (${falseAttach}/${deleted})`;
  return [located > 0 ? found : '', deleted > 0 ? left : ''].filter(Boolean).join('; ');
}
