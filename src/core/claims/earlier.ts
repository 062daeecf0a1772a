import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { isFactKind } from './annotate.js';
import type { BroughtSources } from './brought-sources.js';
import type { Claim, ClaimValue, Sidecar } from './claim.js';
import { isImageTarget } from './claim.js';
import { plain, readsAs } from './reading.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { CONFLICT_KEY } from './sidecar/semantics.js';
import { sequence, setField } from './sign-off.js';
import type { ClaimState } from './state.js';

/*
 * Figures that were checked in other articles. What was signed there as correct is offered for a fact here when it has the
 * same value, unit and bound and is about the same: the counted noun is the same, or a name of the paragraph here is in the
 * sentence that was signed there. A name is offered when it is the same name. Offered is where it was checked and with
 * what; never the tick, since nobody has looked at the words here.
 */

/** What somebody has signed as correct. */
export interface SignedFigure {
  readonly id: string;
  readonly claim: Claim;
  readonly value: ClaimValue;
  readonly words: string;
  readonly sentence: string;
  readonly reviewer: string;
  /** ISO day. */
  readonly date?: string;
}

/** The figures of a sidecar that are checked and correct, by every signature, each by its latest one. */
export function signedFigures({ claims }: Pick<Sidecar, 'claims'>): readonly SignedFigure[] {
  return Object.entries(claims).flatMap(([id, claim]): readonly SignedFigure[] => {
    const { target, status, verdict, value, kind, reviews = {} } = claim;
    const isFact = kind !== undefined && isFactKind(kind) && value !== undefined && !isImageTarget(target);
    if (!isFact || status !== 'checked' || verdict !== 'correct' || CONFLICT_KEY in claim) return [];
    const signed = Object.entries(reviews).sort(([, a], [, b]) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    const [latest] = signed;
    if (latest === undefined || signed.some(([, review]) => (review.verdict ?? verdict) !== 'correct')) return [];
    const [reviewer, { text, sentence, date }] = latest;
    const around = sentence ?? `${target.prefix}${target.exact}${target.suffix}`;
    return [{ id, claim, value, words: text, sentence: around, reviewer, ...(date !== undefined && { date }) }];
  });
}

/** Facts and figures with different keys are not the same. */
export function figureKey(value: ClaimValue): string {
  if ('timex' in value) return `date ${value.timex}`;
  if ('name' in value) return `name ${folded(value.name)}`;
  if (!('amount' in value)) return '';
  const { amount, min, max } = value;
  return `amount ${typeof amount === 'string' ? plain(amount) : `${plain(min ?? '')}–${plain(max ?? '')}`}`;
}

/** The names in the paragraph of a fact. */
export function namesAround(document: ProseDocument, facts: readonly Fact[], { start }: Fact): readonly string[] {
  const block = document.blockAt(start);
  const [from, to] = [document.blockStart(block), document.blockEnd(block)];
  const names = facts.flatMap((fact) =>
    fact.kind === 'entity' && from <= fact.start && fact.end <= to ? [fact.value.name, fact.text] : [],
  );
  return [...new Set(names)];
}

/** Whether a figure that was signed elsewhere is that of a fact. */
export function isSameFigure(fact: Fact, names: readonly string[], { value, claim, sentence }: SignedFigure): boolean {
  if (claim.kind !== fact.kind || figureKey(fact.value) !== figureKey(value)) return false;
  if (fact.kind === 'entity') return readsAs(fact, value) && isSameType(fact.value.type, value);
  if (!readsAs(fact, value)) return false;
  const noun = fact.kind === 'amount' ? fact.value.of : undefined;
  if (noun !== undefined && 'of' in value && value.of !== undefined && folded(noun) === folded(value.of)) return true;
  const words = ` ${wordsOf(sentence)} `;
  return names.some((name) => words.includes(` ${wordsOf(name)} `));
}

function isSameType(type: string, value: ClaimValue): boolean {
  return type === 'unknown' || value.type === 'unknown' || value.type === type;
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Words with one blank between them, signs left out. */
function wordsOf(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Gives a claim the sources of one that was checked elsewhere, with what they say, and a link to it where it has none; its
 * status, verdict and signatures stay what they are.
 * @param link `other.md#c-…`
 * @returns `undefined` when it has all of that
 */
export function takeOverSources(
  { id, claim: own }: Pick<ClaimState, 'id' | 'claim'>,
  earlier: Claim,
  link: string,
  sources: BroughtSources,
): SidecarEdit | undefined {
  const evidence = sources
    .bring(earlier.evidence)
    .filter(([source]) => own.evidence?.[source] === undefined)
    .map(([source, one]): SidecarEdit => ({ type: 'link-evidence', claim: id, source, evidence: one }));
  const linked = own['same-as'] === undefined ? [setField(id, ['same-as'], link)] : [];
  const edits = [...sources.edits, ...evidence, ...linked];
  return edits.length === 0 ? undefined : sequence(edits);
}
