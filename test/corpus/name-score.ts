import type { EntityValue } from '../../src/core/facts.js';
import { recognize } from '../../src/core/recognize/recognizer.js';
import type { NewsArticle } from './news.js';

/** How well names were found, each measure as F1 over all articles. */
export interface NameScore {
  readonly gold: number;
  readonly found: number;
  /** Exact span. */
  readonly span: number;
  /** Exact span and kind. */
  readonly typed: number;
  /** Each line names a mention that is missed, wrong or too many, and the words around it. */
  readonly mistakes: readonly string[];
}

interface Counts {
  gold: number;
  found: number;
  span: number;
  typed: number;
}

/** Reads each article for names and compares exact spans and kinds. */
export function scoreNames(articles: readonly NewsArticle[]): NameScore {
  const counts: Counts = { gold: 0, found: 0, span: 0, typed: 0 };
  const mistakes: string[] = [];
  for (const article of articles) scoreArticle(article, counts, mistakes);
  return {
    gold: counts.gold,
    found: counts.found,
    span: f1(counts.span, counts.gold, counts.found),
    typed: f1(counts.typed, counts.gold, counts.found),
    mistakes,
  };
}

function scoreArticle({ text, language, published, names }: NewsArticle, counts: Counts, mistakes: string[]): void {
  const facts = recognize(text, { language, published, format: 'text' }).filter(({ kind }) => kind === 'entity');
  const wanted = new Map(names.map((name) => [`${name.start}-${name.end}`, name]));
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
      /\s+/gu,
      ' ',
    );
  counts.gold += names.length;
  counts.found += facts.length;
  for (const { start, end, value } of facts) {
    const gold = wanted.get(`${start}-${end}`);
    const { type } = value as EntityValue;
    if (!gold) {
      mistakes.push(`too many: ${type} in «${around(start, end)}»`);
      continue;
    }
    wanted.delete(`${start}-${end}`);
    counts.span++;
    if (gold.type === type) counts.typed++;
    else mistakes.push(`wrong: ${type}, should be ${gold.type}, in «${around(start, end)}»`);
  }
  for (const { start, end, type } of wanted.values()) mistakes.push(`missed: ${type} in «${around(start, end)}»`);
}

const f1 = (right: number, gold: number, found: number): number =>
  gold + found === 0 ? 1 : (2 * right) / (gold + found);
