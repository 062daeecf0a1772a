import type { EntityFact, Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import type { ProseTable } from '../prose/unit.js';
import type { Span } from '../text/span.js';
import { SpanIndex } from '../text/span-index.js';
import { type ClaimKind, isImageTarget } from './claim.js';
import type { ClaimState } from './state.js';
import { singleCell, tableCellAt } from './table/place.js';

/*
 * Which claims speak for which fact: its own, one of its entity at any mention, that of its table, a statement around it.
 * A quotation does not: it says that somebody said so.
 *
 * A claim is a fact's own when it is about its kind (or does not say) and their places overlap by at least half of
 * the shorter one: the recogniser and a person may differ about «más de» or a unit. A claim about a table stands on
 * its headings, or on several of its cells, and speaks for all of it; one on a single cell of the body speaks for that.
 */

/** A fact to be checked: a single one, or an entity with all its mentions. */
export interface Subject {
  readonly kind: Fact['kind'];
  /** In the order of the article; one for an amount or a date. */
  readonly facts: readonly Fact[];
}

/** What is to be checked in an article, in the order of the first mention. */
export function subjectsOf(facts: readonly Fact[]): readonly Subject[] {
  const subjects: { kind: Fact['kind']; facts: Fact[] }[] = [];
  const entities = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.kind === 'entity' ? entityKey(fact) : undefined;
    const known = key === undefined ? undefined : entities.get(key);
    if (known !== undefined) {
      known.push(fact);
      continue;
    }
    const mentions = [fact];
    if (key !== undefined) entities.set(key, mentions);
    subjects.push({ kind: fact.kind, facts: mentions });
  }
  return subjects;
}

function entityKey({ value }: EntityFact): string {
  return value.id ?? value.name;
}

/** The claims that speak for one subject. */
export interface Voices {
  /** About the fact itself, or its entity. */
  readonly own: readonly ClaimState[];
  /** About what it stands in. */
  readonly around: readonly ClaimState[];
}

export class FactClaims {
  readonly #own: SpanIndex<ClaimState>;
  readonly #statements: SpanIndex<ClaimState>;
  readonly #tables: readonly { readonly state: ClaimState; readonly table: ProseTable | undefined }[];
  readonly #document: ProseDocument;

  constructor(document: ProseDocument, states: readonly ClaimState[]) {
    this.#document = document;
    const words = states.filter(({ claim }) => !isImageTarget(claim.target));
    this.#own = new SpanIndex(
      words.filter(({ claim }) => isAboutFacts(claim.kind)),
      placesOf,
    );
    this.#statements = new SpanIndex(
      words.filter(({ claim, place }) => claim.kind === 'statement' && place !== undefined),
      placesOf,
    );
    this.#tables = words
      .filter(({ claim, place }) => claim.kind === 'table' && place !== undefined)
      .map((state) => ({ state, table: tableOf(document, state.place!) }));
  }

  voicesOf({ kind, facts }: Subject): Voices {
    const own = new Set<ClaimState>();
    const around = new Set<ClaimState>();
    for (const fact of facts) {
      for (const state of this.#own.touching(fact)) if (isOwn(state, kind, fact)) own.add(state);
      for (const state of this.#statements.touching(fact)) if (contains(state.place!, fact)) around.add(state);
      if (this.#tables.length === 0) continue;
      const table = fact.in === 'table' ? tableCellAt(this.#document, fact)?.cell.table : undefined;
      for (const one of this.#tables) {
        const isIn = contains(one.state.place!, fact) || (table !== undefined && table === one.table);
        if (isIn) around.add(one.state);
      }
    }
    return { own: [...own], around: [...around] };
  }

  /** Claims about the fact that stand on its words, or may do so. */
  claimsAt(fact: Fact): readonly ClaimState[] {
    return this.#own.touching(fact).filter((state) => placesOf(state).some((place) => isSame(place, fact)));
  }
}

function isAboutFacts(kind: ClaimKind | undefined): boolean {
  return kind === undefined || kind === 'amount' || kind === 'date' || kind === 'entity';
}

function isOwn({ claim, place }: ClaimState, kind: Fact['kind'], fact: Fact): boolean {
  return place !== undefined && (claim.kind === undefined || claim.kind === kind) && isSame(place, fact);
}

/** Whether two places are mostly the same: they overlap by at least half of the shorter one. */
export function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function placesOf({ place, resolution }: ClaimState): readonly Span[] {
  return place === undefined ? (resolution.candidates ?? []) : [place];
}

/** The table that all of speaks a claim's words; nothing where they are in a single cell of its body. */
function tableOf(document: ProseDocument, place: Span): ProseTable | undefined {
  const first = tableCellAt(document, place)?.cell;
  const last = tableCellAt(document, { start: Math.max(place.start, place.end - 1), end: place.end })?.cell;
  return first && !singleCell(first, last) ? first.table : undefined;
}
