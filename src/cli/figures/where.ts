import path from 'node:path';
import { factOf } from '../../core/claims/annotate.js';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import { articleOf, SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import type { Fact } from '../../core/facts.js';
import { figureQuery } from '../../core/figures/article-figures.js';
import type { Hit, Indexed } from '../../core/figures/figure-index.js';
import { type PrintedPlace, printedPlaces } from '../../core/figures/places.js';
import { LineIndex } from '../../core/text/line-index.js';
import { Configs } from '../configs.js';
import { readText, shown } from '../files.js';
import { type OpenedIndex, pathIn } from './archive.js';
import { hashOfText, indexedArticle, stampOf } from './read.js';

export interface Elsewhere extends PrintedPlace {
  /** As file names are given on the command line. */
  readonly file: string;
  /** Names and nouns that both places have in common. */
  readonly shared: number;
}

export interface Found {
  /** Those that have most in common first. */
  readonly places: readonly Elsewhere[];
  /** More of them, which were not looked at. */
  readonly more: number;
}

export interface WhereOptions {
  /** Also places that have nothing in common but the value. */
  readonly isAny: boolean;
  /** Places at most. */
  readonly limit: number;
}

/** Places where figures of an archive stand. Each article is read before a place in it is told. */
export class FigurePlaces {
  readonly #opened: OpenedIndex;
  readonly #configs = new Configs();
  /** Articles that were read and are as the index has them now. */
  readonly #read = new Map<string, string>();

  constructor(opened: OpenedIndex) {
    this.#opened = opened;
  }

  /** Where else a fact of an article of the archive stands; `undefined` for what is no figure. */
  async elsewhere(own: string, checked: CheckedArticle, fact: Fact, options: WhereOptions): Promise<Found | undefined> {
    const query = figureQuery(checked.document, checked.facts, fact);
    if (query === undefined) return undefined;
    const path = pathIn(this.#opened.root, own);
    const isHere = (hit: Hit): boolean => hit.path === path && hit.start < fact.end && fact.start < hit.end;
    for (;;) {
      const hits = this.#opened.index.find(query, options.isAny).filter((hit) => !isHere(hit));
      const first = hits.slice(0, options.limit);
      if (await this.#areCurrent(first)) {
        return { places: await this.#placesOf(first), more: hits.length - first.length };
      }
    }
  }

  /** Reads the articles of hits; of one that is not what the index has, the index is made anew. */
  async #areCurrent(hits: readonly Hit[]): Promise<boolean> {
    const { index } = this.#opened;
    let isCurrent = true;
    for (const { path } of hits) {
      const known = index.articles.get(path);
      if (this.#read.has(path) || known === undefined) continue;
      const source = await readText(this.#fileOf(path));
      if (source.type === 'text' && hashOfText(source.text) === known.hash) {
        this.#read.set(path, source.text);
        continue;
      }
      isCurrent = false;
      const again = await this.#readAgain(path, known);
      if (again === undefined) index.delete(path);
      else index.set(path, again);
    }
    return isCurrent;
  }

  async #readAgain(path: string, { config }: Indexed): Promise<Indexed | undefined> {
    const file = this.#fileOf(path);
    const [article, sidecar] = [stampOf(file), stampOf(`${file}${SIDECAR_SUFFIX}`)];
    if (article === undefined) return undefined;
    const read = await indexedArticle(this.#opened.root, { path, article, sidecar, config }, this.#configs);
    return 'indexed' in read ? read.indexed : undefined;
  }

  async #placesOf(hits: readonly Hit[]): Promise<readonly Elsewhere[]> {
    const byPath = new Map<string, Hit[]>();
    for (const hit of hits) byPath.set(hit.path, [...(byPath.get(hit.path) ?? []), hit]);
    const places = new Map<Hit, Elsewhere>();
    for (const [path, own] of byPath) {
      const file = this.#fileOf(path);
      const sidecar = await readText(`${file}${SIDECAR_SUFFIX}`, true);
      const claims = sidecar.type === 'text' ? parseSidecar(sidecar.text).sidecar : undefined;
      const config = (await this.#configs.for(file))?.config;
      const printed = printedPlaces(this.#read.get(path) ?? '', own, claims, config?.['text-keys']);
      for (const [i, hit] of own.entries()) {
        places.set(hit, { ...printed[i]!, file: this.#shown(path), shared: hit.shared });
      }
    }
    return hits.flatMap((hit) => places.get(hit) ?? []);
  }

  #fileOf(name: string): string {
    return path.join(this.#opened.root, name);
  }

  #shown(name: string): string {
    return shown(path.relative('', this.#fileOf(name)));
  }
}

/** What of an article is asked about. */
export interface Asked {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  readonly claim?: string;
}

const PLACE = /^(?<file>.+?)(?:[:#](?<claim>c-[0-9a-hjkmnp-tv-z]{6})|:(?<line>\d+)(?::(?<column>\d+))?)?$/u;

/** Reads `FILE`, `FILE:LINE`, `FILE:LINE:COLUMN`, `FILE:CLAIM`, and `FILE#CLAIM` as `same-as` has it. */
export function askedIn(word: string): Asked {
  const { file = word, claim, line, column } = PLACE.exec(word)?.groups ?? {};
  return {
    file: articleOf(file),
    ...(claim !== undefined && { claim }),
    ...(line !== undefined && { line: Number(line) }),
    ...(column !== undefined && { column: Number(column) }),
  };
}

/**
 * The facts that are asked about, in the order of the article: a name only where it is pointed at, by its claim or column.
 * `undefined` when there is no such claim.
 */
export function factsAsked(
  { facts, states, source }: CheckedArticle,
  { line, column, claim }: Asked,
): readonly Fact[] | undefined {
  if (claim !== undefined) {
    const state = states.find(({ id }) => id === claim);
    return state && [factOf(state, facts) ?? []].flat();
  }
  if (line === undefined) return figuresAmong(facts);
  const lines = LineIndex.of(source);
  const [start, end] = [lines.lineStart(line - 1), lines.lineEnd(line - 1)];
  const on = facts.filter((fact) => fact.start <= end && start < fact.end);
  const at = column === undefined ? undefined : start + column - 1;
  return at === undefined ? figuresAmong(on) : on.filter((fact) => fact.start <= at && at < fact.end);
}

function figuresAmong(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ kind }) => kind !== 'entity');
}
