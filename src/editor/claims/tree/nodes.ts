import { isFactKind } from '../../../core/claims/annotate.js';
import { CLAIM_KINDS, type ClaimKind, isImageTarget } from '../../../core/claims/claim.js';
import { FactClaims, isSame, subjectsOf } from '../../../core/claims/fact-claims.js';
import { type Section, sectionAt, sectionsOf } from '../../../core/claims/sections.js';
import type { Fact } from '../../../core/facts.js';
import { overlapped } from '../../../core/text/ordered.js';
import type { Span } from '../../../core/text/span.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import { type Sign, signOf } from '../sign.js';
import { type ClaimFilter, passes } from './filter.js';

/** What puts claims and facts together under a heading. */
export type Grouping = 'status' | 'kind' | 'section' | 'person';
export const GROUPINGS: readonly Grouping[] = ['status', 'kind', 'section', 'person'];

/** Claims and facts that belong together. */
export interface GroupNode {
  readonly type: 'group';
  readonly by: Grouping;
  /** A sign, a kind, a heading or a person; empty for those that have none of it. */
  readonly key: string;
  readonly children: readonly LeafNode[];
}

/** A claim; `article` and `claim` are what commands in its menu are called with. */
export interface ClaimNode {
  readonly type: 'claim';
  readonly article: string;
  /** The key of the group it stands in, where the same one stands in several. */
  readonly under?: string;
  readonly claim: string;
  readonly placed: PlacedClaim;
  readonly sign: Sign;
  /** As the claim says or, while nobody has decided, as its words were recognised. */
  readonly kind: ClaimKind | undefined;
  readonly words: string;
  /** About a fact that somebody else says, of which nobody has found yet whether it was said. */
  readonly asksWhetherSaid?: true;
}

/** A fact for which no claim speaks; likewise `article` and `offset`. */
export interface FactNode {
  readonly type: 'fact';
  readonly article: string;
  readonly under?: string;
  /** UTF-16. */
  readonly offset: number;
  readonly fact: Fact;
  readonly kind: Fact['kind'];
  readonly sign: 'unclaimed';
  readonly words: string;
  /** How often it stands in the article; more than once only for a name. */
  readonly mentions: number;
  readonly asksWhetherSaid?: true;
}

/** Why there are no claims to show. */
export interface UnreadableNode {
  readonly type: 'unreadable';
  readonly problem: ClaimedArticle['problems'][number];
}

export type LeafNode = ClaimNode | FactNode;
export type Node = GroupNode | LeafNode | UnreadableNode;

/** What wants a look comes first, what is done last. */
const ORDER: readonly LeafNode['sign'][] = [
  'stale',
  'context',
  'ambiguous',
  'gone',
  'wrong',
  'doubtful',
  'disputed',
  'needs-source',
  'waiting',
  'undecided',
  'unchecked',
  'unclaimed',
  'correct',
  'not-checkable',
  'withdrawn',
];

/** Those whose words are no longer where they were, or what they were, lead whatever else the tree goes by. */
const LEADING: readonly LeafNode['sign'][] = ORDER.slice(0, 4);

/** The roots of the tree; none when there is no sidecar. */
export function nodesOf(claimed: ClaimedArticle, filter: ClaimFilter, by: Grouping = 'status'): readonly Node[] {
  if (claimed.unreadable) {
    const [problem] = claimed.problems;
    return problem ? [{ type: 'unreadable', problem }] : [];
  }
  if (!claimed.sidecar) {
    return [];
  }
  const leaves: LeafNode[] = [...claimNodes(claimed), ...factNodes(claimed)].filter((node) => passes(node, filter));
  leaves.sort((a, b) => placeOf(a) - placeOf(b));
  const groupOf = (grouping: Grouping, key: string, children: readonly LeafNode[]): readonly GroupNode[] =>
    children.length > 0 ? [{ type: 'group', by: grouping, key, children }] : [];
  const bySign = (signs: readonly LeafNode['sign'][]): readonly GroupNode[] =>
    signs.flatMap((sign) =>
      groupOf(
        'status',
        sign,
        leaves.filter((node) => node.sign === sign),
      ),
    );
  if (by === 'status') return bySign(ORDER);
  const others = leaves.filter(({ sign }) => !LEADING.includes(sign));
  return [...bySign(LEADING), ...groups(others, claimed, by).flatMap(([key, nodes]) => groupOf(by, key, nodes))];
}

type Groups = readonly (readonly [key: string, nodes: readonly LeafNode[]])[];

function groups(leaves: readonly LeafNode[], claimed: ClaimedArticle, by: Exclude<Grouping, 'status'>): Groups {
  switch (by) {
    case 'kind':
      return [...CLAIM_KINDS, ''].map((kind) => [kind, leaves.filter((node) => (node.kind ?? '') === kind)]);
    case 'section': {
      const sections = sectionsOf(claimed.article.prose);
      const inside = new Map<Section, LeafNode[]>(sections.map((section) => [section, []]));
      for (const node of leaves) inside.get(sectionAt(sections, placeOf(node)))!.push(node);
      return [...inside].map(([{ title }, nodes]) => [title, nodes]);
    }
    case 'person': {
      const people = [...new Set(leaves.flatMap(peopleOf))].sort((a, b) => a.localeCompare(b));
      return [...people.filter((person) => person !== ''), ''].map((person) => [
        person,
        leaves.filter((node) => peopleOf(node).includes(person)).map((node) => ({ ...node, under: person })),
      ]);
    }
  }
}

/** Who is asked about a claim, else who signed it; one empty name when that is nobody. */
function peopleOf(node: LeafNode): readonly string[] {
  if (node.type === 'fact') return [''];
  const { claim, state } = node.placed;
  const people = claim.question?.to ? [claim.question.to] : state.reviews.map(({ reviewer }) => reviewer);
  return people.length > 0 ? people : [''];
}

function claimNodes(claimed: ClaimedArticle): readonly ClaimNode[] {
  const article = claimed.document.uri.toString();
  const asking = new Set(unsaid(claimed).map(({ claim }) => claim));
  return claimed.claims.map((placed): ClaimNode => {
    const { target } = placed.claim;
    const { quoted, words: own } = placed.state;
    const words = quoted ?? own ?? (isImageTarget(target) ? target.image : target.exact);
    const kind = placed.claim.kind ?? factOn(placed.state.place, claimed.checked.facts)?.kind;
    const sign = signOf(placed.state);
    const asks = asking.has(placed.id) && (kind === undefined || isFactKind(kind));
    return {
      type: 'claim',
      article,
      claim: placed.id,
      placed,
      sign,
      kind,
      words,
      ...(asks && { asksWhetherSaid: true }),
    };
  });
}

/** Facts that somebody else says, of which nobody has found yet whether they were said. */
function unsaid({ coverage }: ClaimedArticle): ClaimedArticle['coverage']['facts'] {
  return coverage.facts.filter(({ said }) => said?.standing === 'open');
}

function factOn(place: Span | undefined, facts: readonly Fact[]): Fact | undefined {
  return place && overlapped(facts, place).find((fact) => isSame(place, fact));
}

/** A name once, at its first mention. */
function factNodes(claimed: ClaimedArticle): readonly FactNode[] {
  const { document, facts, states } = claimed.checked;
  const claims = new FactClaims(document, states);
  const asking = new Set(unsaid(claimed).map(({ kind, start }) => `${kind} ${start}`));
  return subjectsOf(facts).flatMap((subject): readonly FactNode[] => {
    const { own, around } = claims.voicesOf(subject);
    const [fact] = subject.facts;
    if (!fact || own.length > 0 || around.length > 0) {
      return [];
    }
    const { kind, start, text } = fact;
    const article = claimed.document.uri.toString();
    const mentions = subject.facts.length;
    const asks = asking.has(`${kind} ${start}`);
    const node: FactNode = {
      type: 'fact',
      article,
      offset: start,
      fact,
      kind,
      sign: 'unclaimed',
      words: text,
      mentions,
    };
    return [asks ? { ...node, asksWhetherSaid: true } : node];
  });
}

/** In the order of the article; what stands nowhere comes last, in the order of the sidecar. */
function placeOf(node: LeafNode): number {
  if (node.type === 'fact') {
    return node.offset;
  }
  const { span, candidates } = node.placed;
  return span?.start ?? candidates?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
