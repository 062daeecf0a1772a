import { figureKey } from '../claims/earlier.js';
import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';

/*
 * The figures of one article as numbers, for an index of many. A figure is found again by its value and unit, whatever
 * bound stands before it, and by what it is about: the names of its paragraph, or the noun that it counts. Both are kept
 * as hashes: what is found by them is shown only from the article itself. Lengths of unknown time («unos años») and vague
 * words are no figures; a name is one, once an article.
 */

/** Numbers of one figure: hash of its value (two), start and end in the source (UTF-16), and its paragraph's number. */
export const FIGURE_WIDTH = 5;

export interface ArticleFigures {
  /** `FIGURE_WIDTH` for each, in the order of the source. */
  readonly figures: Uint32Array;
  /** For each paragraph with figures where its names begin in `names`; then where the last ones end. */
  readonly paragraphs: Uint32Array;
  /** Hashes of names, and of counted nouns with their value. */
  readonly names: Uint32Array;
}

/** What a figure is found by. */
export interface FigureQuery {
  readonly key: readonly [number, number];
  readonly about: ReadonlySet<number>;
}

/** @param facts in the order of the source */
export function figuresOf(document: ProseDocument, facts: readonly Fact[]): ArticleFigures {
  const figures: number[] = [];
  const paragraphs: number[] = [];
  const names: number[] = [];
  const known = new Set<string>();
  for (const paragraph of paragraphsOf(document, facts)) {
    const kept = paragraph.filter((fact) => {
      const text = keyText(fact);
      const isNew = text !== undefined && !(fact.kind === 'entity' && known.has(text));
      if (isNew) known.add(text);
      return isNew;
    });
    if (kept.length === 0) continue;
    for (const fact of kept) figures.push(...hash64(keyText(fact) ?? ''), fact.start, fact.end, paragraphs.length);
    paragraphs.push(names.length);
    names.push(...aboutOf(paragraph));
  }
  paragraphs.push(names.length);
  return {
    figures: Uint32Array.from(figures),
    paragraphs: Uint32Array.from(paragraphs),
    names: Uint32Array.from(names),
  };
}

/** What a fact of an article is found by in others; `undefined` for one that is no figure. */
export function figureQuery(document: ProseDocument, facts: readonly Fact[], fact: Fact): FigureQuery | undefined {
  const text = keyText(fact);
  if (text === undefined) return undefined;
  const block = document.blockAt(fact.start);
  const [start, end] = [document.blockStart(block), document.blockEnd(block)];
  const around = facts.filter((one) => one.start >= start && one.end <= end);
  return { key: hash64(text), about: aboutOf(around) };
}

function* paragraphsOf(document: ProseDocument, facts: readonly Fact[]): Generator<readonly Fact[]> {
  let open: Fact[] = [];
  let end = 0;
  for (const fact of facts) {
    if (fact.start >= end && open.length > 0) {
      yield open;
      open = [];
    }
    if (open.length === 0) end = document.blockEnd(document.blockAt(fact.start));
    open.push(fact);
  }
  if (open.length > 0) yield open;
}

/** Names of a paragraph, and its counted nouns, each with what is counted. */
function aboutOf(facts: readonly Fact[]): ReadonlySet<number> {
  const about = new Set<number>();
  for (const fact of facts) {
    if (fact.kind === 'entity') about.add(hash32(figureKey(fact.value), 0));
    else if (fact.kind === 'amount' && fact.value.of !== undefined) {
      about.add(hash32(`${keyText(fact)} of ${fact.value.of.normalize('NFC').toLowerCase()}`, 0));
    }
  }
  return about;
}

/** Figures with different texts are not the same. */
function keyText(fact: Fact): string | undefined {
  const key = figureKey(fact.value);
  switch (fact.kind) {
    case 'entity':
      return key;
    case 'amount': {
      const { type, currency, unit } = fact.value;
      return `${key} ${type} ${currency ?? unit ?? ''}`;
    }
    case 'date': {
      const { timex, start, relative } = fact.value;
      if (/X|_REF$/u.test(timex)) return undefined;
      // a length is the same whenever it begins
      return timex.startsWith('P') && relative ? `${key} ${start ?? ''}` : key;
    }
  }
}

function hash64(text: string): readonly [number, number] {
  return [hash32(text, 0), hash32(text, 0x9e3779b9)];
}

/** FNV-1a over UTF-16 code units, its bits mixed once more. */
function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
