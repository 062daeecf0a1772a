import { readFileSync } from 'node:fs';
import type { DateValue, Fact } from '../../core/facts.js';
import type { Recognize } from './cases.js';

/** A time expression as the TimeBank marks it; `value` is TIMEX3. */
interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Article {
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/** What two readings of one place, or one without the other, are to each other. Undefined is what is not there. */
interface Pair {
  readonly text: string;
  readonly published: string;
  readonly gold: Timex | undefined;
  readonly fact: Fact | undefined;
  /** Another expression of the gold that the same fact covers. */
  readonly shared: boolean;
}

/** Where the TimeBank contradicts the contract or the guideline. */
export const classes = {
  range: 'a range is one fact (contract 1)',
  bound: 'a bound is inside the span (contract 1)',
  day: 'a day with its time or part of the day is one fact (contract 1: 2024-07-03T17:30)',
  age: 'ages are dates (contract 1), there nothing',
  vague: 'a vague length is PXY (contract 1), there by turns PAST_REF and the like',
  week: 'a week is numbered (contract 1: 2024-W31), there 1989-WXX',
  quarter: 'the quarter of a report is a date (contract 1: 2024-Q4), there 1989-QX or P1Q',
  whole: 'lengths are in whole units (contract 1: P2Y6M), there PT0.5H, P1Q, P1E',
  today: '«hoy» and “today” are the day of publication, there now and then PRESENT_REF',
  time: 'a time of no day has the day told before or that of publication',
  ago: '“two years ago” is that year, there the day or a length',
} as const;
export type Class = keyof typeof classes;

export type Measure = 'strict' | 'relaxed' | 'value';

/** Words that the scorer lets stand before a span or not. */
const LEAD = /^(?:(?:el|la|los|las|un|una|unos|unas|del|al|de|en|the|a|an|in|on)\s+)+/iu;

export function pairsOf(path: string, recognize: Recognize): Pair[] {
  const pairs: Pair[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text, lang: language, published, timexes } = JSON.parse(line) as Article;
    const facts = recognize(text, { language, published, format: 'text', vague: true }).filter(isDate);
    const used = new Set<Fact>();
    for (const gold of timexes) {
      const over = facts.filter((fact) => fact.start < gold.end && gold.start < fact.end);
      const free = over.filter((fact) => !used.has(fact));
      const fact = free.find(({ start, end }) => start === gold.start && end === gold.end) ?? free[0];
      if (fact) used.add(fact);
      pairs.push({ text, published, gold, fact: fact ?? over[0], shared: !fact && over.length > 0 });
    }
    for (const fact of facts)
      if (!used.has(fact)) pairs.push({ text, published, gold: undefined, fact, shared: false });
  }
  return pairs;
}

const isDate = (fact: Fact): boolean => fact.kind === 'date';
const dateOf = (fact: Fact): DateValue => fact.value as DateValue;

/** Whether the pair is a hit by the measure, as TempEval-3 counts. */
export function isHit({ text, gold, fact, shared }: Pair, measure: Measure): boolean {
  if (!gold || !fact || shared) return false;
  if (measure === 'relaxed') return true;
  if (measure === 'value') return dateOf(fact).timex === gold.value;
  const bare = ({ start, end }: { start: number; end: number }): number =>
    start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
  return bare(fact) === bare(gold) && fact.end === gold.end;
}

const VAGUE = /^(?:P?T?X.|P(?:RESENT|AST)_REF|FUTURE_REF)|^PT?X/;

/** Why the pair is no hit, where that is a contradiction. */
export function classOf(pair: Pair, measure: Measure): Class | undefined {
  const { gold, fact, text, published } = pair;
  if (!fact) return undefined;
  const { timex, mod } = dateOf(fact);
  if (!gold) return /^P\d+Y$/.test(timex) && isAge(text, fact) ? 'age' : undefined;
  const inside = fact.start <= gold.start && fact.end >= gold.end;
  if (timex.includes('/') && inside) return 'range';
  if (
    inside &&
    /T/.test(timex) &&
    !timex.startsWith('P') &&
    (pair.shared || measure === 'strict' || !/T/.test(gold.value))
  )
    return mod ? 'bound' : 'day';
  if (measure === 'strict') return inside && (mod || gold.value === timex) ? 'bound' : undefined;
  if (measure === 'relaxed') return undefined;
  if (/-WXX$/.test(gold.value) && /-W\d\d$/.test(timex)) return 'week';
  if (/-QX$|^P1Q$/.test(gold.value) && /-Q\d$/.test(timex)) return 'quarter';
  if (/^P(?:T?0\.5.|\d+[QELC])$/.test(gold.value) && timex.startsWith('P')) return 'whole';
  if (gold.value === 'PRESENT_REF' && timex === published.slice(0, 10)) return 'today';
  if (/^T/.test(gold.value) && timex.endsWith(gold.value)) return 'time';
  if (VAGUE.test(gold.value) && VAGUE.test(timex)) return 'vague';
  const counted = /\b(?:ago|hace|earlier|later|más tarde|antes|después)\b/iu.test(fact.text);
  return counted && (gold.value.startsWith('P') || gold.value.startsWith(timex)) ? 'ago' : undefined;
}

/** “Ana Soto, 52, …”, “52 years old”. */
function isAge(text: string, { start, end, text: words }: Fact): boolean {
  return /^\d+$/.test(words) || /\bold\b|\bage\b/iu.test(text.slice(start, end));
}

/** F1 in per cent, from hits, facts found and expressions marked. */
export function f1(
  pairs: readonly Pair[],
  measure: Measure,
): { f1: number; hits: number; found: number; marked: number } {
  const hits = pairs.filter((pair) => isHit(pair, measure)).length;
  const found = pairs.filter(({ fact, shared }) => fact && !shared).length;
  const marked = pairs.filter(({ gold }) => gold).length;
  return { f1: (200 * hits) / Math.max(1, found + marked), hits, found, marked };
}
