import { claimBefore, factOf } from '../claims/annotate.js';
import { BroughtSources } from '../claims/brought-sources.js';
import { type Claim, isImageTarget, type Sidecar } from '../claims/claim.js';
import { FactClaims, type Subject, subjectsOf } from '../claims/fact-claims.js';
import { isSameFile } from '../claims/original.js';
import { joined } from '../claims/paths.js';
import { imagesIn, pictureFile } from '../claims/pictures.js';
import type { SidecarEdit } from '../claims/sidecar/edits.js';
import { newId } from '../claims/sidecar/ids.js';
import { sequence, setField } from '../claims/sign-off.js';
import { type ClaimState, claimState } from '../claims/state.js';
import type { ArticleText } from '../claims/target/article-text.js';
import { createTargetIn } from '../claims/target/target.js';
import type { Fact } from '../facts.js';
import type { FactPair } from './pairs.js';
import type { TranslatedText } from './units.js';

/*
 * The claims of an original, for its translation: each with its link (`same-as`), its sources with what they say, and its
 * priority; never a verdict or a signature, since nobody has looked at these words yet. A claim that is there already gets
 * the link and, as long as nobody has decided it, the sources; what it has itself stays. Withdrawn claims stay behind.
 * Claims about pictures come along where the translation shows the same file.
 */

export interface BringOver {
  /** How many claims are made. */
  readonly added: number;
  /** How many that are there get a link. */
  readonly linked: number;
  /** How many of the original's claims on facts have no fact here. */
  readonly left: number;
  /** Absent when there is nothing to write. */
  readonly edit?: SidecarEdit;
}

/** An article with its claims. */
export interface ClaimedText extends TranslatedText {
  readonly sidecar: Sidecar | undefined;
  readonly states: readonly ClaimState[];
}

export interface BringOverInput {
  readonly translation: ClaimedText & { readonly article: ArticleText };
  readonly original: ClaimedText;
  /** Path of the original from the translation's folder. */
  readonly name: string;
  readonly pairs: readonly FactPair[];
  /** From 0 to below 1, as `Math.random` gives; ids come from it. */
  readonly random: () => number;
}

export function bringOver({ translation, original, name, pairs, random }: BringOverInput): BringOver {
  const sources = new BroughtSources(translation.sidecar, original.sidecar, name, random);
  const partners = new Map(pairs.map((pair) => [pair.original, pair.translated]));
  const [subjects, others] = [subjectOf(original.facts), subjectOf(translation.facts)];
  const claims = new FactClaims(translation.document, translation.states);
  const ids = new Set(Object.keys(translation.sidecar?.claims ?? {}));
  const states = [...translation.states];
  const made = new Set<Subject>();
  const counts = { added: 0, linked: 0, left: 0 };
  const edits: SidecarEdit[] = [];
  for (const { id, claim, fact } of claimsOnFacts(original)) {
    const partner = partners.get(fact) ?? partnerOf(subjects.get(fact), partners);
    const subject = partner && others.get(partner);
    if (partner === undefined || subject === undefined) {
      counts.left++;
      continue;
    }
    const link = `${name}#${id}`;
    const here = claims.voicesOf(subject).own.find((state) => state.claim.status !== 'withdrawn');
    if (here !== undefined) {
      const linking = linkEdits(here, claim, link, sources);
      if (linking.length > 0) counts.linked++;
      edits.push(...linking);
    } else if (!made.has(subject)) {
      made.add(subject);
      counts.added++;
      const newest = newId('c-', random, (one) => ids.has(one));
      ids.add(newest);
      const { start, end } = subject.kind === 'entity' ? subject.facts[0]! : partner;
      const added = newClaim(createTargetIn(translation.article, { start, end }), claim, link, sources);
      edits.push({
        type: 'add-claims',
        claims: [{ id: newest, claim: added, after: claimBefore(states, start) }],
      });
      states.push(claimState(translation.article, newest, added, { state: 'anchored', start, end, score: 1 }));
    }
  }
  const images = imagesIn(translation.document.source);
  for (const { id, claim, image } of pictureClaims(original, name)) {
    const here = images.find((one) => isSamePicture(one.image, image));
    if (here === undefined) continue;
    const link = `${name}#${id}`;
    const known = translation.states.find(
      ({ claim: { target } }) => isImageTarget(target) && target.image === here.image,
    );
    if (known !== undefined) {
      const linking = linkEdits(known, claim, link, sources);
      if (linking.length > 0) counts.linked++;
      edits.push(...linking);
      continue;
    }
    const newest = newId('c-', random, (one) => ids.has(one));
    ids.add(newest);
    counts.added++;
    const target = { ...claim.target, image: here.image };
    const added: Claim = { ...newClaim(target, claim, link, sources), kind: 'image' };
    edits.push({ type: 'add-claims', claims: [{ id: newest, claim: added, after: claimBefore(states, here.start) }] });
  }
  const all = [...sources.edits, ...edits];
  return { ...counts, ...(all.length > 0 && { edit: sequence(all) }) };
}

interface ClaimOnFact extends Pick<ClaimState, 'id' | 'claim'> {
  readonly fact: Fact;
}

function claimsOnFacts({ states, facts }: ClaimedText): readonly ClaimOnFact[] {
  return states.flatMap((state): readonly ClaimOnFact[] => {
    const fact = state.claim.status === 'withdrawn' ? undefined : factOf(state, facts);
    return fact === undefined ? [] : [{ id: state.id, claim: state.claim, fact }];
  });
}

interface ClaimOnPicture extends Pick<ClaimState, 'id' | 'claim'> {
  /** As it is named from the translation's folder. */
  readonly image: string;
}

function pictureClaims({ states }: ClaimedText, name: string): readonly ClaimOnPicture[] {
  return states.flatMap(({ id, claim }): readonly ClaimOnPicture[] => {
    if (!isImageTarget(claim.target) || claim.status === 'withdrawn') return [];
    const { image } = claim.target;
    return [{ id, claim, image: pictureFile(image) === undefined ? image : joined(name, image) }];
  });
}

function isSamePicture(one: string, other: string): boolean {
  return one === other || (pictureFile(one) !== undefined && isSameFile(one, other));
}

function subjectOf(facts: readonly Fact[]): ReadonlyMap<Fact, Subject> {
  return new Map(subjectsOf(facts).flatMap((subject) => subject.facts.map((fact) => [fact, subject] as const)));
}

/** Of a name: what stands for another of its mentions. */
function partnerOf(subject: Subject | undefined, partners: ReadonlyMap<Fact, Fact>): Fact | undefined {
  if (subject?.kind !== 'entity') return undefined;
  return subject.facts.map((fact) => partners.get(fact)).find((partner) => partner !== undefined);
}

function newClaim(target: Claim['target'], claim: Claim, link: string, sources: BroughtSources): Claim {
  const evidence = Object.fromEntries(sources.bring(claim.evidence));
  return {
    target,
    status: 'unchecked',
    ...(Object.keys(evidence).length > 0 && { evidence }),
    'same-as': link,
    ...(claim.priority !== undefined && { priority: claim.priority }),
  };
}

function linkEdits(
  { id, claim: own }: ClaimState,
  claim: Claim,
  link: string,
  sources: BroughtSources,
): readonly SidecarEdit[] {
  if (own['same-as'] !== undefined) return [];
  const isOpen = own.status === 'unchecked' || own.status === 'needs-source';
  const brought = isOpen ? sources.bring(claim.evidence) : [];
  const linked = brought
    .filter(([source]) => own.evidence?.[source] === undefined)
    .map(([source, evidence]): SidecarEdit => ({ type: 'link-evidence', claim: id, source, evidence }));
  const priority = own.priority === undefined && claim.priority !== undefined;
  return [
    ...linked,
    setField(id, ['same-as'], link),
    ...(priority ? [setField(id, ['priority'], claim.priority)] : []),
  ];
}
