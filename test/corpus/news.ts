import type { AmountType, Bound, DateModifier, DateType, Fact, FactKind } from '../../src/core/facts.js';
import { type NameKind, kinds as nameKinds } from '../../src/core/recognize/entities/labels.js';
import { recognize } from '../../src/core/recognize/recognizer.js';
import { differences, type GoldFact } from './score.js';

/** A marked fact of an article, with its place in the text that is left when the marks are taken out. */
export interface MarkedFact extends GoldFact {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An article of `news/TAG.txt`, `traps/TAG.txt` or `newsroom/TAG/`, its marks taken out. */
export interface NewsArticle {
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO day. */
  readonly published: string;
  readonly text: string;
  /** Amounts and dates. */
  readonly facts: readonly MarkedFact[];
  /** None are marked outside `newsroom/`. */
  readonly names: readonly MarkedName[];
}

/** A marked mention of a name, with its place in the text that is left when the marks are taken out. */
export interface MarkedName {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly type: NameKind;
  /** The canonical name of the entity in this article. */
  readonly name: string;
}

const amountTypes = new Set<string>([
  'money',
  'percent',
  'percentage-point',
  'quantity',
  'count',
  'ratio',
] satisfies AmountType[]);
const dateTypes = new Set<string>(['date', 'time', 'duration', 'set'] satisfies DateType[]);
const bounds = new Set<string>([
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'between',
] satisfies Bound[]);
const modifiers = new Set<string>([
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] satisfies DateModifier[]);

interface Value {
  type: string;
  amount?: string | null;
  min?: string;
  max?: string;
  bound?: string;
  signed?: true;
  currency?: string;
  unit?: string;
  of?: string;
  timex?: string;
  mod?: string;
  invalid?: true;
  alternatives?: readonly Value[];
}

/** `money 1200000 EUR at-most`, `date 2024-Q4 END`: the notation of a value; GUIDELINE.md has the whole. */
export function readValue(notation: string): { readonly kind: FactKind; readonly value: Value } {
  const [first = '', ...others] = notation.split('|').map((part) => part.trim());
  const { kind, value } = readOne(first);
  if (others.length > 0) value.alternatives = others.map((other) => readOne(other).value);
  return { kind, value };
}

function readOne(notation: string): { kind: FactKind; value: Value } {
  const [type = '', number, ...rest] = notation.split(/\s+/u);
  if (number === undefined) throw new Error(`«${notation}» says no value`);
  if (amountTypes.has(type)) return { kind: 'amount', value: readAmount(type, number, rest, notation) };
  if (dateTypes.has(type)) return { kind: 'date', value: readDate(type, number, rest, notation) };
  throw new Error(`«${notation}»: no type “${type}”`);
}

function readAmount(type: string, number: string, rest: readonly string[], notation: string): Value {
  const value: Value = { type, bound: 'exact' };
  if (number.includes('..')) {
    const [min, max] = number.split('..');
    Object.assign(value, { amount: null, min, max, bound: 'between' });
  } else {
    value.amount = number.replace(/^\+/u, '');
    if (number.startsWith('+')) value.signed = true;
  }
  for (const word of rest) {
    if (bounds.has(word)) value.bound = word;
    else if (word.startsWith('of=')) value.of = word.slice(3);
    else if (type === 'money' && value.currency === undefined) value.currency = word;
    else if (type === 'quantity' && value.unit === undefined) value.unit = word;
    else throw new Error(`«${notation}»: “${word}” is out of place`);
  }
  if (type === 'money' && value.currency === undefined) throw new Error(`«${notation}» has no currency`);
  if (type === 'quantity' && value.unit === undefined) throw new Error(`«${notation}» has no unit`);
  return value;
}

function readDate(type: string, timex: string, rest: readonly string[], notation: string): Value {
  const value: Value = { type, timex };
  for (const word of rest) {
    if (modifiers.has(word)) value.mod = word;
    else if (word === 'invalid') value.invalid = true;
    else throw new Error(`«${notation}»: “${word}” is out of place`);
  }
  return value;
}

/** Takes a file of articles apart: `=== PUBLISHED LANGUAGE`, then text with `{{words => value}}`. */
export function readNews(file: string): readonly NewsArticle[] {
  const articles: NewsArticle[] = [];
  for (const part of file.split(/^=== /mu).slice(1)) {
    const lineEnd = part.indexOf('\n');
    const [published, language] = part.slice(0, lineEnd).trim().split(/\s+/u);
    if (!published || !language) throw new Error(`«=== ${part.slice(0, lineEnd)}» needs a day and a language`);
    articles.push({ published, language, ...readMarks(part.slice(lineEnd + 1).trim()) });
  }
  return articles;
}

function readMarks(marked: string): Pick<NewsArticle, 'text' | 'facts' | 'names'> {
  const facts: MarkedFact[] = [];
  const names: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: words = '', 2: value = '', index } of marked.matchAll(
    /\{\{([^{}]+?)\s=>\s((?:[^{}]|\{[^{}]*\})+)\}\}/gu,
  )) {
    text += marked.slice(at, index);
    const start = text.length;
    text += words;
    const name = readName(words, value.trim());
    if (name) names.push({ ...name, start, end: text.length });
    else {
      const { kind, value: gold } = readValue(value.trim());
      facts.push({ kind, value: { ...gold }, text: words, start, end: text.length });
    }
    at = index + mark.length;
  }
  text += marked.slice(at);
  const open = text.search(/[{}]{2}/u);
  if (open !== -1) throw new Error(`a mark is not closed near «${text.slice(open, open + 40)}»`);
  return { text, facts, names };
}

/** `person Maxim Orlov`, or `person` alone where the words are the canonical name. */
function readName(words: string, notation: string): Pick<MarkedName, 'type' | 'name'> | undefined {
  const [first = '', ...rest] = notation.split(/\s+/u);
  const type = nameKinds.find((kind) => kind === first);
  return type && { type, name: rest.length > 0 ? rest.join(' ') : words };
}

/** What came out of reading articles. Each line names the sentence it is about. */
export interface NewsScore {
  readonly asked: number;
  readonly right: number;
  readonly words: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly extra: readonly string[];
}

/** Reads each article for amounts and dates and compares: an exact span, every field of the value, nothing else. */
export function scoreNews(articles: readonly NewsArticle[]): NewsScore {
  const missed: string[] = [];
  const wrong: string[] = [];
  const extra: string[] = [];
  let asked = 0;
  let words = 0;
  for (const { text, language, published, facts: gold } of articles) {
    const facts = recognize(text, { language, published, format: 'text', kinds: ['amount', 'date'] });
    const expected = new Set<Fact>();
    asked += gold.length;
    words += text.split(/\s+/u).length;
    for (const entry of gold) {
      const fact = facts.find(
        ({ kind, start, end }) => kind === entry.kind && start === entry.start && end === entry.end,
      );
      if (!fact) {
        missed.push(`«${entry.text}» ${JSON.stringify(entry.value)} in «${around(text, entry)}»`);
        continue;
      }
      expected.add(fact);
      const bad = differences(entry, fact);
      if (bad.length > 0) wrong.push(`«${entry.text}»: ${bad.join('; ')} in «${around(text, entry)}»`);
    }
    for (const fact of facts)
      if (!expected.has(fact)) extra.push(`«${fact.text}» ${JSON.stringify(fact.value)} in «${around(text, fact)}»`);
  }
  return { asked, right: asked - missed.length - wrong.length, words, missed, wrong, extra };
}

const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/gu, ' ');
