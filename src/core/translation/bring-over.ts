import { claimBefore, factOf } from '../claims/annotate.js';
import { BroughtSources } from '../claims/brought-sources.js';
import { type Claim, isImageTarget, type Sidecar } from '../claims/claim.js';
import { FactClaims, type Subject, subjectsOf } from '../claims/fact-claims.js';
import { isSameFile } from '../claims/original.js';
import { joined } from '../claims/paths.js';
import { imagesIn, pictureFile } from '../claims/pictures.js';
import type { NewClaim, SidecarEdit } from '../claims/sidecar/edits.js';
import { newId } from '../claims/sidecar/ids.js';
import { sequence, setField } from '../claims/sign-off.js';
import { type ClaimState, claimState } from '../claims/state.js';
import { createTargetIn } from '../claims/target/target.js';
import type { Fact } from '../facts.js';
import type { Span } from '../text/span.js';
import { type ComparedText, type Counterpart, Counterparts } from './counterparts.js';
import type { FactPair } from './pairs.js';

/*
 * The claims of an original, for its translation: each with its link (`same-as`), its sources with what they say, and its
 * priority; never a verdict or a signature, since nobody has looked at these words yet. A claim that is there already gets
 * the link and, as long as nobody has decided it, the sources; what it has itself stays. Withdrawn claims stay behind.
 * Claims about pictures come along where the translation shows the same file; those about statements, quotations and
 * tables where their counterpart is sure (see `Counterparts`).
 */

export interface BringOver {
  /** How many claims are made. */
  readonly added: number;
  /** How many that are there get a link. */
  readonly linked: number;
  /** How many of the original's claims on facts have no fact here. */
  readonly left: number;
  /** How many of its claims on other words (statements, quotations, tables, words that are gone) have no sure place here. */
  readonly unsure: number;
  /** Absent when there is nothing to write. */
  readonly edit?: SidecarEdit;
}

/** An article with its claims. */
export interface ClaimedText extends ComparedText {
  readonly sidecar: Sidecar | undefined;
  readonly states: readonly ClaimState[];
}

export interface BringOverInput {
  readonly translation: ClaimedText;
  readonly original: ClaimedText;
  /** Path of the original from the translation's folder. */
  readonly name: string;
  readonly pairs: readonly FactPair[];
  /** From 0 to below 1, as `Math.random` gives; ids come from it. */
  readonly random: () => number;
}

export function bringOver(input: BringOverInput): BringOver {
  return new Bringing(input).all();
}

/** A claim that is there already, or the place of the one that is made. */
type Here = ClaimState | (Partial<Pick<Claim, 'kind' | 'speaker' | 'original' | 'original-language'>> & Made);

interface Made {
  readonly target: Claim['target'];
  readonly place: Span;
}

class Bringing {
  readonly #input: BringOverInput;
  readonly #sources: BroughtSources;
  readonly #ids: Set<string>;
  readonly #added: NewClaim[] = [];
  readonly #links: SidecarEdit[] = [];
  readonly #states: ClaimState[];
  #linked = 0;

  constructor(input: BringOverInput) {
    const { translation, original, name, random } = input;
    this.#input = input;
    this.#sources = new BroughtSources(translation.sidecar, original.sidecar, name, random);
    this.#ids = new Set(Object.keys(translation.sidecar?.claims ?? {}));
    this.#states = [...translation.states];
  }

  all(): BringOver {
    const left = this.#onFacts();
    const unsure = this.#onOthers();
    this.#onPictures();
    const added = this.#added;
    const claims: readonly SidecarEdit[] = added.length > 0 ? [{ type: 'add-claims', claims: added }] : [];
    const all = [...this.#sources.edits, ...claims, ...this.#links];
    const counts = { added: added.length, linked: this.#linked, left, unsure };
    return { ...counts, ...(all.length > 0 && { edit: sequence(all) }) };
  }

  /** Says how many have no fact here. */
  #onFacts(): number {
    const { translation, original, pairs } = this.#input;
    const partners = new Map(pairs.map((pair) => [pair.original, pair.translated]));
    const [subjects, others] = [subjectOf(original.facts), subjectOf(translation.facts)];
    const claims = new FactClaims(translation.document, translation.states);
    const made = new Set<Subject>();
    let left = 0;
    for (const { id, claim, fact } of claimsOnFacts(original)) {
      const partner = partners.get(fact) ?? partnerOf(subjects.get(fact), partners);
      const subject = partner && others.get(partner);
      if (partner === undefined || subject === undefined) {
        left++;
        continue;
      }
      const here = claims.voicesOf(subject).own.find((state) => state.claim.status !== 'withdrawn');
      if (here === undefined && made.has(subject)) continue;
      made.add(subject);
      const { start, end } = subject.kind === 'entity' ? subject.facts[0]! : partner;
      this.#bring(id, claim, here ?? this.#words({ start, end }));
    }
    return left;
  }

  /** Says how many have no place here that is sure. */
  #onOthers(): number {
    const { translation, original, pairs } = this.#input;
    const counterparts = new Counterparts(original, translation, pairs);
    let unsure = 0;
    for (const state of original.states) {
      const { id, claim } = state;
      if (claim.status === 'withdrawn' || isImageTarget(claim.target) || factOf(state, original.facts)) continue;
      const found = counterparts.of(state);
      if (found === undefined) {
        unsure++;
        continue;
      }
      const here = translation.states.find((one) => isAlike(one, claim, found.place));
      this.#bring(id, claim, here ?? { ...this.#words(found.place), ...about(claim, found) });
    }
    return unsure;
  }

  #onPictures(): void {
    const { translation, original, name } = this.#input;
    const images = imagesIn(translation.document.source);
    for (const { id, claim, image } of pictureClaims(original, name)) {
      const shown = images.find((one) => isSamePicture(one.image, image));
      if (shown === undefined) continue;
      const here = translation.states.find(
        ({ claim: { target } }) => isImageTarget(target) && target.image === shown.image,
      );
      const { start, end } = shown;
      const target = { ...claim.target, image: shown.image };
      this.#bring(id, claim, here ?? { target, place: { start, end }, kind: 'image' });
    }
  }

  #words(place: Span): Made {
    return { target: createTargetIn(this.#input.translation.article, place), place };
  }

  /** Links a claim that is there, or makes one. */
  #bring(id: string, claim: Claim, here: Here): void {
    const { translation, name, random } = this.#input;
    const link = `${name}#${id}`;
    if ('id' in here) {
      const linking = linkEdits(here, claim, link, this.#sources);
      if (linking.length > 0) this.#linked++;
      this.#links.push(...linking);
      return;
    }
    const { place, target, ...more } = here;
    const newest = newId('c-', random, (one) => this.#ids.has(one));
    this.#ids.add(newest);
    const added: Claim = { ...newClaim(target, claim, link, this.#sources), ...more };
    this.#added.push({ id: newest, claim: added, after: claimBefore(this.#states, place.start) });
    const resolution = { state: 'anchored', ...place, score: 1 } as const;
    this.#states.push(claimState(translation.article, newest, added, resolution));
  }
}

/** What a new claim says of what it is about; of a quotation also what was said, where the original's claim knows. */
function about({ kind, speaker, original, 'original-language': language }: Claim, found: Counterpart): Partial<Claim> {
  const said = found.speaker ?? speaker;
  return {
    ...(kind !== undefined && { kind }),
    ...(kind === 'quotation' && said !== undefined && { speaker: said }),
    ...(original !== undefined && { original }),
    ...(language !== undefined && { 'original-language': language }),
  };
}

/** Whether a claim of the translation is about the same; a cell is not its table. */
function isAlike({ claim, place }: ClaimState, { kind }: Claim, found: Span): boolean {
  return claim.kind === kind && claim.status !== 'withdrawn' && place !== undefined && isMostly(place, found);
}

function isMostly(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 10 >= 9 * Math.max(a.end - a.start, b.end - b.start);
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
