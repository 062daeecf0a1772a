import type { AmountValue, DateValue, EntityValue, Fact } from '../facts.js';
import type { Voice } from './voice.js';

/** One standard or field and the value of a fact in it. */
export interface Detail {
  readonly label: string;
  /** What is copied. */
  readonly value: string;
}

/** A fact in the notations of the standards, for other programs and for those who know them. */
export function detailsOf(fact: Fact, voice: Voice): readonly Detail[] {
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ...valueRows(fact, voice),
    [voice.t('Words'), fact.text],
    [voice.t('Offsets (UTF-16)'), `${fact.start}–${fact.end}`],
    [voice.t('Stands in'), fact.in],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}

type Rows = readonly (readonly [label: string, value: string | undefined])[];

function valueRows(fact: Fact, voice: Voice): Rows {
  switch (fact.kind) {
    case 'amount':
      return amountRows(fact.value, voice);
    case 'date':
      return dateRows(fact.value, voice);
    case 'entity':
      return entityRows(fact.value, voice);
  }
}

function amountRows(value: AmountValue, voice: Voice): Rows {
  return [
    [voice.t('Number'), value.amount ?? undefined],
    [voice.t('From'), value.min],
    [voice.t('To'), value.max],
    [voice.t('Bound'), value.bound],
    [voice.t('Type'), value.type],
    [voice.t('Currency (ISO 4217)'), value.currency],
    [voice.t('Possible currencies (ISO 4217)'), value.currencyCandidates?.join(', ')],
    [voice.t('Unit (UCUM)'), value.unit],
    [voice.t('Counted'), value.of],
  ];
}

function dateRows(value: DateValue, voice: Voice): Rows {
  return [
    [voice.t('TIMEX3 value'), value.timex],
    [voice.t('TIMEX3 modifier'), value.mod],
    [voice.t('EDTF (ISO 8601-2)'), value.edtf],
    [voice.t('First day (ISO 8601)'), value.start],
    [voice.t('Last day (ISO 8601)'), value.end],
    [voice.t('Type'), value.type],
    [voice.t('Counted from publication'), value.relative ? voice.t('yes') : voice.t('no')],
  ];
}

function entityRows(value: EntityValue, voice: Voice): Rows {
  return [
    [voice.t('Name'), value.name],
    [voice.t('Type'), value.type],
    ['Wikidata', value.id],
    [voice.t('Country (ISO 3166-1)'), value.country],
  ];
}

/** The value to paste elsewhere: a plain number with currency or unit, an ISO date, a name. */
export function normalizedValue(fact: Fact): string {
  switch (fact.kind) {
    case 'amount': {
      const { value } = fact;
      const number = value.amount ?? [value.min, value.max].filter((end) => end !== undefined).join('/');
      return [number, value.currency ?? value.unit ?? percentSign(value)].filter(Boolean).join(' ');
    }
    case 'date':
      return fact.value.edtf ?? fact.value.timex;
    case 'entity':
      return fact.value.name;
  }
}

function percentSign(value: AmountValue): string | undefined {
  return value.type === 'percent' ? '%' : undefined;
}
