import { factOf, isFactKind } from '../claims/annotate.js';
import type { CheckedArticle } from '../claims/checked-article.js';
import { type Claim, isImageTarget } from '../claims/claim.js';
import { plain, readsAs } from '../claims/reading.js';
import type { ClaimState } from '../claims/state.js';
import { fold } from '../claims/target/folding.js';
import type { AmountValue, EntityFact, Fact, FactKind } from '../facts.js';
import { recognize } from '../recognize/recognizer.js';
import { overlapped } from '../text/ordered.js';
import type { Span } from '../text/span.js';
import type { CorrectedFact, CorrectionKind } from './correction.js';

/*
 * Which facts of signed words say something else now. Words that say the same in another way are no change: «12 millones»
 * and «12.000.000», «Pedro Sánchez» and «Sánchez», quotation marks, a capital. What stood in a statement, a quotation or
 * a cell counts by the facts in it.
 */

/** What a person signed. */
export interface Signed {
  readonly id: string;
  readonly claim: Claim;
  readonly words: string;
  /** Nothing when the signature does not tell. */
  readonly sentence?: string | undefined;
  readonly reviewers: readonly string[];
  /** ISO day of the signature, where that is what the words are known from. */
  readonly since?: string | undefined;
}

/**
 * @param now what has become of the claim, in the article as it is
 * @returns nothing when readers were told nothing wrong
 */
export function changedFacts(signed: Signed, now: ClaimState, article: CheckedArticle): readonly CorrectedFact[] {
  const { claim, words } = signed;
  if (isImageTarget(claim.target) || now.condition === 'ambiguous') return [];
  if (claim.kind === 'table') return changedCells(now, article);
  const then = factsIn(signed, article);
  if (now.place === undefined || now.words === undefined) return goneFacts(signed, then, article.facts);
  if (claim.kind === 'statement') return unequal(then, factsAt(now.place, article));
  if (claim.kind === 'quotation') {
    return sameLetters(words, now.words) ? [] : [{ kind: 'quotation', before: words, after: now.words }];
  }
  const was = then.find(({ kind }) => claim.kind === undefined || kind === claim.kind);
  const is = factOf(now, article.facts) ?? overlapped(article.facts, now.place)[0];
  if (sameLetters(words, now.words)) return [];
  if (was && is && saysTheSame(was, is)) return [];
  const kind = kindOf(was, is, claim);
  if (kind === undefined) return [];
  if (kind === 'name')
    return isSameName(words, now.words) ? [] : [{ kind, before: words, after: now.words, ...facts(was, is) }];
  if (is === undefined && !/\p{Nd}/u.test(now.words)) {
    return was ? goneFacts(signed, [was], article.facts) : [];
  }
  return [{ kind, before: words, after: now.words, ...facts(was, is) }];
}

const facts = (was: Fact | undefined, is: Fact | undefined): Pick<CorrectedFact, 'was' | 'is'> => ({
  ...(was && { was }),
  ...(is && { is }),
});

/** The facts of the signed words, read where they stood. */
function factsIn({ words, sentence = words }: Signed, article: CheckedArticle): readonly Fact[] {
  const at = sentence.indexOf(words);
  const text = at < 0 ? words : sentence;
  const span = at < 0 ? { start: 0, end: words.length } : { start: at, end: at + words.length };
  return factsOfText(text, article).filter((fact) => fact.start < span.end && span.start < fact.end);
}

/** The facts of a text that stood in an article. */
export function factsOfText(text: string, { context, registry }: CheckedArticle): readonly Fact[] {
  return recognize(text, {
    format: 'text',
    language: context.language,
    ...(context.published && { published: context.published }),
    ...(registry && { registry }),
  });
}

function factsAt(place: Span, { facts: all }: CheckedArticle): readonly Fact[] {
  return overlapped(all, place).filter(({ start, end }) => place.start <= start && end <= place.end);
}

/** Nothing is gone that stands elsewhere in the article. */
function goneFacts({ words, claim }: Signed, then: readonly Fact[], now: readonly Fact[]): readonly CorrectedFact[] {
  const isFact = claim.kind === undefined || isFactKind(claim.kind);
  const gone = then.filter((was) => !now.some((is) => was.kind === is.kind && saysTheSame(was, is)));
  if (gone.length === 0) return [];
  if (!isFact) return [{ kind: 'removed', before: words }];
  return [{ kind: 'removed', before: words, was: gone[0]! }];
}

/** Facts of one text that another does not say, with those that stand there instead, kind by kind in their order. */
function unequal(then: readonly Fact[], now: readonly Fact[]): readonly CorrectedFact[] {
  const fresh = now.filter((is) => !then.some((was) => saysTheSame(was, is)));
  const lost = then.filter((was) => !now.some((is) => saysTheSame(was, is)));
  return lost.flatMap((was): readonly CorrectedFact[] => {
    const at = fresh.findIndex((is) => is.kind === was.kind);
    if (at < 0) return [{ kind: 'removed', before: was.text, was }];
    const [is] = fresh.splice(at, 1) as [Fact];
    const kind = kindOf(was, is, {});
    return kind === undefined ? [] : [{ kind, before: was.text, after: is.text, was, is }];
  });
}

function changedCells({ cells = [] }: ClaimState, article: CheckedArticle): readonly CorrectedFact[] {
  return cells.flatMap(({ row, column, before, after }): readonly CorrectedFact[] => {
    if (before === undefined || after === undefined || sameLetters(before, after)) return [];
    const [was, is] = [factsOfText(before, article)[0], factsOfText(after, article)[0]];
    if (was && is && saysTheSame(was, is)) return [];
    const cell = [row, column].filter(Boolean).join(', ');
    return [{ kind: kindOf(was, is, {}) ?? 'figure', before, after, ...facts(was, is), ...(cell && { cell }) }];
  });
}

function saysTheSame(was: Fact, is: Fact): boolean {
  if (was.kind === 'entity') return is.kind === 'entity' && isSameEntity(was, is);
  return was.kind === is.kind && readsAs(is, was.value) && was.value.type === is.value.type;
}

function isSameEntity(was: EntityFact, is: EntityFact): boolean {
  if (was.value.id !== undefined && is.value.id !== undefined) return was.value.id === is.value.id;
  return isSameName(was.value.name, is.value.name);
}

/** Whether one is the other, or a part of it that stands for all: the surname, a name without its legal form. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);

/** What is left of words without capitals and signs; digits keep theirs. */
function letters(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, (sign) => sign)
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})|["'()[\]«»;:!?¡¿]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const KINDS: Readonly<Record<FactKind, CorrectionKind>> = { amount: 'figure', date: 'date', entity: 'name' };

function kindOf(
  was: Fact | undefined,
  is: Fact | undefined,
  { kind }: Pick<Claim, 'kind'>,
): CorrectionKind | undefined {
  if (was?.kind === 'amount' && is?.kind === 'amount') return kindOfAmount(was.value, is.value);
  const known = is?.kind ?? was?.kind ?? (kind !== undefined && isFactKind(kind) ? kind : undefined);
  return known && KINDS[known];
}

function kindOfAmount(was: AmountValue, is: AmountValue): CorrectionKind {
  const isRange = was.amount === null || is.amount === null;
  if (isRange) return was.amount === is.amount ? 'figure' : 'bound';
  const isSameNumber = plain(was.amount ?? '') === plain(is.amount ?? '');
  if (!isSameNumber) return 'figure';
  return was.bound === is.bound ? 'unit' : 'bound';
}
