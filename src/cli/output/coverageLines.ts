import type { Count, Coverage, Standing } from '../../core/claims/coverage.js';
import type { FactKind } from '../../core/facts.js';
import type { ReadArticle } from '../articles.js';

const KINDS: readonly (readonly [FactKind, string])[] = [
  ['amount', 'amounts'],
  ['date', 'dates'],
  ['entity', 'names'],
];

export interface CoverageSummary extends Count {
  readonly kinds: Readonly<Record<FactKind, Count>>;
}

/** Of all articles together. */
export function summaryOf(all: readonly Coverage[]): CoverageSummary {
  return {
    ...sum(all),
    kinds: {
      amount: sum(all.map(({ kinds }) => kinds.amount)),
      date: sum(all.map(({ kinds }) => kinds.date)),
      entity: sum(all.map(({ kinds }) => kinds.entity)),
    },
  };
}

/** Share of covered facts among those that count, in percent; what counts apart is left out. Nothing to check is 100. */
export function percentOf({ covered, open }: Count): number {
  return covered + open === 0 ? 100 : (covered * 100) / (covered + open);
}

/** Whole percent, never rounded up to 100. */
export function shownPercent(count: Count): string {
  return `${Math.floor(percentOf(count))} %`;
}

/** One line an article, and one in all with a line for each kind. */
export function coverageLines(articles: readonly ReadArticle[]): string {
  const lines = articles.map(({ file, coverage }) => {
    const note = coverage.unreadable === true ? '; its claims cannot be read' : '';
    return `${file}: ${countLine(coverage)}${note}\n`;
  });
  const all = summaryOf(articles.map(({ coverage }) => coverage));
  const kinds = KINDS.map(([kind, name]) => `  ${name}: ${countLine(all.kinds[kind])}\n`);
  return `${lines.join('')}In all: ${countLine(all)}\n${kinds.join('')}${saidLine(articles)}`;
}

/** Of facts that others say, how many were found to have been said; nothing where nobody says any. */
function saidLine(articles: readonly ReadArticle[]): string {
  const said = articles.flatMap(({ coverage }) => coverage.facts.flatMap((fact) => (fact.said ? [fact.said] : [])));
  const of = (standing: Standing): number => said.filter((one) => one.standing === standing).length;
  const [covered, open] = [of('covered'), of('open')];
  return covered + open === 0 ? '' : `  in quotations: ${covered} of ${covered + open} found to have been said\n`;
}

function countLine(count: Count): string {
  const { covered, open, apart } = count;
  const share = covered + open === 0 ? '' : ` (${shownPercent(count)})`;
  return `${covered} of ${covered + open} covered${share}, ${open} open, ${apart} apart`;
}

export function coverageAsJson(articles: readonly ReadArticle[]): string {
  const files = articles.map(({ file, coverage }) => ({ file, ...coverage }));
  return `${JSON.stringify({ ...summaryOf(articles.map(({ coverage }) => coverage)), files }, undefined, 2)}\n`;
}

function sum(counts: readonly Count[]): Count {
  const of = (name: keyof Count): number => counts.reduce((total, count) => total + count[name], 0);
  return { covered: of('covered'), open: of('open'), apart: of('apart') };
}
