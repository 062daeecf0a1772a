import type { AmountValue, DateValue, EntityValue, Fact } from '../facts.js';
import { overlapped } from '../text/ordered.js';
import { factOf, isFactKind } from './annotate.js';
import type { ClaimValue } from './claim.js';
import type { ClaimState } from './state.js';

/*
 * Whether what the article says now is what a claim says it says. A claim's value may be written by hand and say less
 * than a fact: only what it says is compared. Another reading that a person chose (`alternatives`,
 * `currencyCandidates`) is the same value; so is another way to write a number. What follows from the rest (first and
 * last day, EDTF beside TIMEX3), the sort and the counted noun are not compared.
 */

/** Whether a fact still has the value that a claim states. */
export function readsAs(fact: Fact, stated: ClaimValue): boolean {
  const kind = kindOf(stated);
  if (kind !== undefined && kind !== fact.kind) return false;
  switch (fact.kind) {
    case 'amount':
      return [fact.value, ...(fact.value.alternatives ?? [])].some((value) => agree(value, stated as AmountValue));
    case 'date':
      return [fact.value, ...(fact.value.alternatives ?? [])].some((value) => sameDate(value, stated as DateValue));
    case 'entity':
      return sameEntity(fact.value, stated as EntityValue);
  }
}

/** What a value is the value of, as far as its fields tell. */
function kindOf(value: ClaimValue): Fact['kind'] | undefined {
  if ('timex' in value || 'edtf' in value) return 'date';
  if ('amount' in value || 'min' in value || 'max' in value) return 'amount';
  return 'name' in value ? 'entity' : undefined;
}

function agree(value: AmountValue, stated: AmountValue): boolean {
  const currencies = [value.currency, ...(value.currencyCandidates ?? [])];
  return (
    sameNumber(value.amount, stated.amount) &&
    sameNumber(value.min, stated.min) &&
    sameNumber(value.max, stated.max) &&
    says(stated.bound, value.bound) &&
    says(stated.unit, value.unit) &&
    (stated.currency === undefined || currencies.includes(stated.currency))
  );
}

function sameDate(value: DateValue, stated: DateValue): boolean {
  const isSame = stated.timex === undefined ? says(stated.edtf, value.edtf) : stated.timex === value.timex;
  return isSame && says(stated.mod, value.mod) && sameDays(value, stated);
}

/** Lengths that count from the day of publication have the same TIMEX3 value whenever they are read; not the same days. */
function sameDays(value: DateValue, stated: DateValue): boolean {
  return !value.relative || value.start === undefined || says(stated.start, value.start);
}

/** Names are matched by what stands in the registry; a name alone may be written in many ways. */
function sameEntity(value: EntityValue, stated: EntityValue): boolean {
  return value.id === undefined || says(stated.id, value.id);
}

function says(stated: string | undefined, found: string | undefined): boolean {
  return stated === undefined || stated === found;
}

function sameNumber(found: string | null | undefined, stated: string | null | undefined): boolean {
  return stated === undefined || stated === null || (typeof found === 'string' && plain(found) === plain(stated));
}

/** A decimal string without zeros that say nothing. */
export function plain(decimal: string): string {
  const trimmed = decimal.includes('.') ? decimal.replace(/0+$/u, '').replace(/\.$/u, '') : decimal;
  return trimmed.replace(/^(?<sign>[-+]?)0+(?=\d)/u, '$<sign>').replace(/^\+/u, '');
}

/**
 * Whether only the day of publication moved: the words are read as counting from it, and both values are otherwise of the
 * same sort («hace dos años» was 2022 and is 2023).
 */
function isMoved(fact: Fact, stated: ClaimValue): boolean {
  return fact.kind === 'date' && fact.value.relative && (stated as DateValue).relative === true;
}

/** «About» a figure is a figure that differs by less than this. */
const ABOUT = 0.05;

/** Whether two places that are linked as the same figure say the same; what stands on their bounds is for other checks. */
export function sameFigure(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'date' && b.kind === 'date') return a.value.timex === b.value.timex;
  if (a.kind === 'entity' && b.kind === 'entity')
    return a.value.id === undefined || b.value.id === undefined || a.value.id === b.value.id;
  if (a.kind !== 'amount' || b.kind !== 'amount') return true;
  const { bound: _, ...stated } = b.value;
  if (readsAs(a, stated as ClaimValue)) return true;
  const isAbout = a.value.bound === 'about' || b.value.bound === 'about';
  const [one, other] = [Number(a.value.amount), Number(b.value.amount)];
  const isNear = Math.abs(one - other) <= ABOUT * Math.max(Math.abs(one), Math.abs(other));
  return isAbout && isNear && readsAs(a, { ...stated, amount: a.value.amount } as ClaimValue);
}

/** A value in a message: `12000000000 RUB`, `2024-Q4`. */
export function valueText(value: ClaimValue): string {
  if ('edtf' in value && value.timex === undefined) return value.edtf ?? '';
  if ('timex' in value) {
    // a length is the same whenever it begins
    const from = value.timex.startsWith('P') && value.relative ? value.start : undefined;
    return [value.timex, from, value.mod].filter(Boolean).join(' ');
  }
  if ('name' in value) return value.id ?? value.name;
  const { amount, min, max, type, currency, unit, bound } = value;
  const number = amount ?? `${min ?? ''}–${max ?? ''}`;
  const sort = currency ?? unit ?? (type === 'percent' ? '%' : type === 'percentage-point' ? 'pp' : undefined);
  return [number, sort, bound === 'exact' || bound === 'between' ? undefined : bound].filter(Boolean).join(' ');
}

export interface ChangedValue {
  /** In the notation of `valueText`. */
  readonly before: string;
  readonly now: string;
  /** Whether the words are the same and only the day of publication is another one. */
  readonly moved: boolean;
}

/** A fact of another kind on the very words of a claim: «el 12» that became «12 euros». */
function otherFact({ claim, place }: ClaimState, facts: readonly Fact[]): Fact | undefined {
  if (place === undefined || claim.kind === undefined || !isFactKind(claim.kind)) return undefined;
  return overlapped(facts, place).find(({ start, end }) => start === place.start && end === place.end);
}

/** What the words of a claim mean now, when that is not what it says. */
export function changedValue(state: ClaimState, facts: readonly Fact[]): ChangedValue | undefined {
  const { claim } = state;
  if (claim.value === undefined || claim.status === 'withdrawn') return undefined;
  const fact = factOf(state, facts) ?? otherFact(state, facts);
  if (fact === undefined || readsAs(fact, claim.value)) return undefined;
  const moved = state.resolution.state === 'anchored' && isMoved(fact, claim.value);
  return { before: valueText(claim.value), now: valueText(fact.value), moved };
}
