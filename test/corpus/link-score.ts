import type { EntityValue } from '../../src/core/facts.js';
import type { UnitNames } from '../../src/core/recognize/entities/candidate.js';
import { EntityIndex } from '../../src/core/recognize/entities/entity-index.js';
import { languages } from '../../src/core/recognize/languages/registry.js';
import { recognize } from '../../src/core/recognize/recognizer.js';
import { Tokens } from '../../src/core/recognize/words/tokens.js';
import type { NewsArticle } from './news.js';

/** A mention and the name of its entity; UTF-16 offsets of the article, end exclusive. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Why a pair of mentions is wrong: the first of these that is true of it. */
export const pairMistakes = ['missed span', 'extra span', 'wrong span', 'missed link', 'wrong link'] as const;
export type PairMistake = (typeof pairMistakes)[number];

/**
 * Which mentions are taken for one entity. A pair of mentions counts when one name is given to both; it is right when the
 * article has both spans and gives one name to both.
 */
export class LinkScore {
  gold = 0;
  found = 0;
  right = 0;
  /** Pairs of which both spans were found, in gold and by us. */
  goldSpotted = 0;
  foundSpotted = 0;
  readonly mistakes = new Map<PairMistake, string[]>(pairMistakes.map((mistake) => [mistake, []]));

  /** Pairwise F1 over all pairs. */
  get f1(): number {
    return f1(this.right, this.gold, this.found);
  }

  /** Pairwise F1 over the pairs whose two spans are right. */
  get f1Spotted(): number {
    return f1(this.right, this.goldSpotted, this.foundSpotted);
  }

  add({ text, names }: NewsArticle, found: readonly LinkedMention[]): void {
    const gold = new Set(names.map(place));
    const spotted = new Set(found.map(place).filter((at) => gold.has(at)));
    const goldPairs = pairsOf(names);
    const foundPairs = pairsOf(found);
    this.gold += goldPairs.size;
    this.found += foundPairs.size;
    for (const [pair, [a, b]] of goldPairs) {
      const both = spotted.has(place(a)) && spotted.has(place(b));
      if (both) this.goldSpotted++;
      if (foundPairs.has(pair)) this.right++;
      else this.#note(both ? 'missed link' : lack([a, b], spotted, found, 'missed span'), text, a, b);
    }
    for (const [pair, [a, b]] of foundPairs) {
      const both = spotted.has(place(a)) && spotted.has(place(b));
      if (both) this.foundSpotted++;
      if (!goldPairs.has(pair))
        this.#note(both ? 'wrong link' : lack([a, b], spotted, names, 'extra span'), text, a, b);
    }
  }

  #note(mistake: PairMistake, text: string, a: LinkedMention, b: LinkedMention): void {
    const said = ({ start, end, name }: LinkedMention): string => {
      const words = text.slice(start, end);
      const around = `${text.slice(Math.max(0, start - 20), start)}[${words}]${text.slice(end, end + 10)}`;
      return `«${around.replace(/\s+/gu, ' ')}»${words === name ? '' : ` (${name})`}`;
    };
    this.mistakes.get(mistake)?.push(`${said(a)} – ${said(b)}`);
  }
}

/** The names of an article as a user sees them. */
export function foundMentions({ text, language, published }: NewsArticle): readonly LinkedMention[] {
  return recognize(text, { language, published, format: 'text', kinds: ['entity'] }).map(({ start, end, value }) => ({
    start,
    end,
    name: (value as EntityValue).name,
  }));
}

/** What names the gold spans of an article are given when nothing but linking is left to do. */
export function linkedMentions({ text, language, names }: NewsArticle): readonly LinkedMention[] {
  const compiled = languages.get(language);
  const tokens = new Tokens(languages.characters);
  const tagger = compiled.names();
  const index = new EntityIndex();
  const units: { readonly unit: UnitNames; readonly offset: number }[] = [];
  for (const { 0: line, index: offset } of text.matchAll(/[^\n]+/gu)) {
    const read = tokens.read(line, compiled.vocabulary);
    const starts = [...read.start.slice(0, read.count)];
    const ends = [...read.end.slice(0, read.count)];
    const spans = names
      .filter(({ start, end }) => start >= offset && end <= offset + line.length)
      .map(({ start, end }) => ({ start: starts.indexOf(start - offset), end: ends.indexOf(end - offset) + 1 }))
      .filter(({ start, end }) => start >= 0 && end > start);
    const tagged = tagger.find(tokens, {});
    const unit: UnitNames = {
      evidence: tagged.evidence,
      asks: tagged.asks,
      decide: (evidence) => {
        tagged.decide(evidence);
        return tagged.candidates(spans);
      },
      again: () => undefined,
    };
    index.add(unit);
    units.push({ unit, offset });
  }
  index.resolve();
  return units.flatMap(({ unit, offset }) =>
    index
      .mentions(unit)
      .map(({ start, end, value }) => ({ start: start + offset, end: end + offset, name: value.name })),
  );
}

const place = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

function pairsOf(mentions: readonly LinkedMention[]): ReadonlyMap<string, readonly [LinkedMention, LinkedMention]> {
  const pairs = new Map<string, readonly [LinkedMention, LinkedMention]>();
  for (const [k, b] of mentions.entries()) {
    for (const a of mentions.slice(0, k)) if (a.name === b.name) pairs.set(`${place(a)} ${place(b)}`, [a, b]);
  }
  return pairs;
}

/** Whether what is wrong with a pair is that a span of it is `none` at all, or another one. */
function lack(
  pair: readonly LinkedMention[],
  right: ReadonlySet<string>,
  others: readonly LinkedMention[],
  none: 'missed span' | 'extra span',
): PairMistake {
  const lacking = pair.filter((mention) => !right.has(place(mention)));
  const met = lacking.every(({ start, end }) => others.some((other) => other.start < end && start < other.end));
  return met ? 'wrong span' : none;
}

const f1 = (right: number, gold: number, found: number): number =>
  gold + found === 0 ? 1 : (2 * right) / (gold + found);
