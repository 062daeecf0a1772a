import { type ClaimKind, isImageTarget } from '../../../core/claims/claim.js';
import { FactClaims, isSame, subjectsOf } from '../../../core/claims/fact-claims.js';
import type { Fact } from '../../../core/facts.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import { type Sign, signOf } from '../sign.js';
import { type ClaimFilter, passes } from './filter.js';

/** Claims of one sign, or the facts that have none. */
export interface GroupNode {
  readonly type: 'group';
  readonly sign: Sign | 'unclaimed';
  readonly children: readonly LeafNode[];
}

/** A claim; `article` and `claim` are what commands in its menu are called with. */
export interface ClaimNode {
  readonly type: 'claim';
  readonly article: string;
  readonly claim: string;
  readonly placed: PlacedClaim;
  readonly sign: Sign;
  /** As the claim says or, while nobody has decided, as its words were recognised. */
  readonly kind: ClaimKind | undefined;
  readonly words: string;
}

/** A fact for which no claim speaks; likewise `article` and `offset`. */
export interface FactNode {
  readonly type: 'fact';
  readonly article: string;
  /** UTF-16. */
  readonly offset: number;
  readonly fact: Fact;
  readonly kind: Fact['kind'];
  readonly sign: 'unclaimed';
  readonly words: string;
  /** How often it stands in the article; more than once only for a name. */
  readonly mentions: number;
}

/** Why there are no claims to show. */
export interface UnreadableNode {
  readonly type: 'unreadable';
  readonly problem: ClaimedArticle['problems'][number];
}

export type LeafNode = ClaimNode | FactNode;
export type Node = GroupNode | LeafNode | UnreadableNode;

/** What wants a look comes first, what is done last. */
const ORDER: readonly GroupNode['sign'][] = [
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

/** The roots of the tree; none when there is no sidecar. */
export function nodesOf(claimed: ClaimedArticle, filter: ClaimFilter): readonly Node[] {
  if (claimed.unreadable) {
    const [problem] = claimed.problems;
    return problem ? [{ type: 'unreadable', problem }] : [];
  }
  if (!claimed.sidecar) {
    return [];
  }
  const leaves: LeafNode[] = [...claimNodes(claimed), ...factNodes(claimed)].filter((node) => passes(node, filter));
  return ORDER.flatMap((sign): readonly GroupNode[] => {
    const children = leaves.filter((node) => node.sign === sign).sort((a, b) => placeOf(a) - placeOf(b));
    return children.length > 0 ? [{ type: 'group', sign, children }] : [];
  });
}

function claimNodes(claimed: ClaimedArticle): readonly ClaimNode[] {
  const article = claimed.document.uri.toString();
  return claimed.claims.map((placed): ClaimNode => {
    const { target } = placed.claim;
    const words = placed.state.words ?? (isImageTarget(target) ? target.image : target.exact);
    const kind = placed.claim.kind ?? claimed.checked.facts.find((fact) => isOn(placed, fact))?.kind;
    return { type: 'claim', article, claim: placed.id, placed, sign: signOf(placed.state), kind, words };
  });
}

function isOn({ state }: PlacedClaim, fact: Fact): boolean {
  return state.place !== undefined && isSame(state.place, fact);
}

/** A name once, at its first mention. */
function factNodes(claimed: ClaimedArticle): readonly FactNode[] {
  const { document, facts, states } = claimed.checked;
  const claims = new FactClaims(document, states);
  return subjectsOf(facts).flatMap((subject): readonly FactNode[] => {
    const { own, around } = claims.voicesOf(subject);
    const [fact] = subject.facts;
    if (!fact || own.length > 0 || around.length > 0) {
      return [];
    }
    const { kind, start, text } = fact;
    const article = claimed.document.uri.toString();
    const mentions = subject.facts.length;
    return [{ type: 'fact', article, offset: start, fact, kind, sign: 'unclaimed', words: text, mentions }];
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
