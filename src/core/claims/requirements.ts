import { type Requirement, type Requirements, requirementOf } from '../config/config.js';
import type { Claim, ClaimKind, Priority, Sidecar } from './claim.js';
import type { ClaimState } from './state.js';

/*
 * What a newsroom requires of a checked claim (`require` of `factmark.yaml`), and what one still lacks. A signature counts
 * as long as it is for the words of now. Who has to sign is named as in the reviews, upper and lower case being the same.
 */

/** What a claim still lacks. */
export type Lack =
  | { readonly what: 'source' | 'at' | 'archive' }
  /** So many more. */
  | { readonly what: 'signatures'; readonly count: number }
  /** One of these. */
  | { readonly what: 'signed-by'; readonly people: readonly string[] };

/** Stands between people of whom one is enough. */
const EITHER = '|';

/** What is lacking, in the order of the keys; nothing where all is there. */
export function lacksOf(state: ClaimState, requirement: Requirement, sources: Sidecar['sources']): readonly Lack[] {
  const evidence = Object.entries(state.claim.evidence ?? {}).filter(([id]) => Object.hasOwn(sources, id));
  const signers = state.reviews
    .filter(({ condition }) => condition === 'sound')
    .map(({ reviewer }) => folded(reviewer));
  const { source, at, archive, signatures = 0 } = requirement;
  const lacks: Lack[] = [];
  if (source && evidence.length === 0) lacks.push({ what: 'source' });
  if (at && !evidence.some(([, one]) => isText(one.at) || isText(one.calculation))) lacks.push({ what: 'at' });
  if (archive && (evidence.length === 0 || !evidence.every(([id]) => isArchived(sources, id)))) {
    lacks.push({ what: 'archive' });
  }
  if (signers.length < signatures) lacks.push({ what: 'signatures', count: signatures - signers.length });
  for (const entry of requirement['signed-by'] ?? []) {
    const people = peopleIn(entry);
    if (!people.some((person) => signers.includes(folded(person)))) lacks.push({ what: 'signed-by', people });
  }
  return lacks;
}

/** What a claim has to have for its own kind and priority. */
export function requirementOfClaim(
  requirements: Requirements | undefined,
  { kind, priority }: Pick<Claim, 'kind' | 'priority'>,
): Requirement {
  return kind === undefined ? {} : requirementOf(requirements, kind, priority);
}

/** What a claim that speaks for a fact has to have: what the fact's kind asks for, and what a wider claim's own does. */
export function requirementsFor(
  requirements: Requirements | undefined,
  fact: { readonly kind: ClaimKind; readonly priority: Priority | undefined },
  claim: Pick<Claim, 'kind' | 'priority'>,
): readonly Requirement[] {
  const priority = stronger(fact.priority, claim.priority);
  const isWider = claim.kind === 'statement' || claim.kind === 'table';
  const kinds = isWider && claim.kind !== undefined ? [fact.kind, claim.kind] : [fact.kind];
  return kinds.map((kind) => requirementOf(requirements, kind, priority));
}

export function stronger(a: Priority | undefined, b: Priority | undefined): Priority | undefined {
  return a === 'legal' || b === 'legal' ? 'legal' : (a ?? b);
}

export function peopleIn(entry: string): readonly string[] {
  return entry
    .split(EITHER)
    .map((person) => person.trim())
    .filter(Boolean);
}

const folded = (handle: string): string => handle.normalize('NFC').trim().toLowerCase();

/** A source without an address needs no archived copy. */
function isArchived(sources: Sidecar['sources'], id: string): boolean {
  const { url, archived } = sources[id] ?? {};
  return !isText(url) || isText(archived);
}

function isText(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
