import type { Fact } from '../facts.js';
import { factOf } from './annotate.js';
import type { Claim } from './claim.js';
import { joined, relative } from './paths.js';
import type { ClaimState } from './state.js';

/*
 * Links between claims of several articles: `same-as: "other.md#c-…"`. Paths are relative to the folder of the article,
 * with `/`.
 */

/** A claim of another article that is linked with one here, whichever of them names the other. */
export interface LinkedClaim {
  /** The claim here. */
  readonly claim: string;
  /** The other one, as it is or would be written here: `other.md#c-…`. */
  readonly name: string;
  /** Whether there is such a claim. */
  readonly isThere: boolean;
  /** What its words read as; absent when they are no fact, or gone. */
  readonly fact?: Fact;
}

/** What is known of an article's claims: a `CheckedArticle`. */
export interface ArticleClaims {
  readonly states: readonly ClaimState[];
  readonly facts: readonly Fact[];
}

/** What a `same-as` names in another article; `undefined` for a claim of the same one. */
export function linkOf(sameAs: string): { readonly article: string; readonly claim: string } | undefined {
  const at = sameAs.lastIndexOf('#');
  return at <= 0 ? undefined : { article: sameAs.slice(0, at), claim: sameAs.slice(at + 1) };
}

/** The articles that an article's claims name, by path from the root that its own path counts from. */
export function articlesLinked(path: string, { states }: Pick<ArticleClaims, 'states'>): readonly string[] {
  return articlesNamedBy(
    path,
    states.map(({ claim }) => claim),
  );
}

/** As `articlesLinked`, of claims whose state nobody knows. */
export function articlesNamedBy(path: string, claims: readonly Claim[]): readonly string[] {
  const links = claims.flatMap((claim) => linkOf(claim['same-as'] ?? '') ?? []);
  return [...new Set(links.map(({ article }) => joined(path, article)))];
}

/**
 * The links of one of several articles with the others, both ways. All paths count from the same root.
 * @param absent articles that were looked for and are not there
 */
export function linksOf(
  path: string,
  articles: ReadonlyMap<string, ArticleClaims>,
  absent: ReadonlySet<string> = new Set(),
): readonly LinkedClaim[] {
  const own = articles.get(path);
  const links: LinkedClaim[] = [];
  for (const { id, claim } of own?.states ?? []) {
    const name = claim['same-as'] ?? '';
    const link = linkOf(name);
    if (link === undefined) continue;
    const file = joined(path, link.article);
    const other = articles.get(file);
    if (other !== undefined) links.push(linked(id, name, other, link.claim));
    else if (absent.has(file)) links.push({ claim: id, name, isThere: false });
  }
  for (const [from, other] of articles) {
    if (from === path) continue;
    for (const { id, claim } of other.states) {
      const link = linkOf(claim['same-as'] ?? '');
      if (link === undefined || joined(from, link.article) !== path) continue;
      const name = `${relative(path, from)}#${id}`;
      if (!links.some((one) => one.claim === link.claim && one.name === name))
        links.push(linked(link.claim, name, other, id));
    }
  }
  return links;
}

function linked(claim: string, name: string, { states, facts }: ArticleClaims, id: string): LinkedClaim {
  const state = states.find((one) => one.id === id);
  const fact = state === undefined || state.claim.status === 'withdrawn' ? undefined : factOf(state, facts);
  return { claim, name, isThere: state !== undefined, ...(fact && { fact }) };
}
