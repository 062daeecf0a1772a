import type { AmountValue, Bound, DateModifier, DateValue, EntityValue, Fact } from '../../core/facts.js';

const bounds: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  between: '',
};

const modifiers: Readonly<Record<DateModifier, string>> = {
  START: 'early ',
  MID: 'mid ',
  END: 'late ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'on or before ',
  ON_OR_AFTER: 'on or after ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  EQUAL_OR_LESS: 'at most ',
  EQUAL_OR_MORE: 'at least ',
};

/** Of currencies that share a name or sign, this many are named besides the best. */
const MAX_OTHERS = 2;

/** What stands after the number. */
function measure(value: AmountValue): string {
  switch (value.type) {
    case 'money': {
      const others = (value.currencyCandidates ?? []).filter((code) => code !== value.currency);
      const rest = others.length > MAX_OTHERS ? ', …' : '';
      return others.length === 0
        ? ` ${value.currency}`
        : ` ${value.currency} (or ${others.slice(0, MAX_OTHERS).join(', ')}${rest})`;
    }
    case 'percent':
      return ' %';
    case 'percentage-point':
      return ' percentage points';
    case 'quantity':
      return ` ${value.unit ?? ''}`;
    case 'count':
      return value.of === undefined ? '' : ` ${value.of}`;
    case 'ratio':
      return '';
  }
}

function amount(value: AmountValue): string {
  const number = value.amount ?? `${value.min ?? '…'} to ${value.max ?? '…'}`;
  return `${bounds[value.bound]}${value.signed ? '+' : ''}${number}${measure(value)}`;
}

function date(value: DateValue): string {
  const modifier = value.mod === undefined ? '' : modifiers[value.mod];
  const days = [value.start, value.end].filter((day) => day !== undefined && day !== value.timex);
  const notes = [
    ...(days.length === 0 || value.start === value.end ? [] : [`${value.start ?? '…'} to ${value.end ?? '…'}`]),
    ...(value.relative ? [value.start === undefined ? 'needs the publication date' : 'from the publication date'] : []),
    ...(value.invalid ? ['there is no such day'] : []),
  ];
  return `${modifier}${value.timex}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function entity(value: EntityValue): string {
  const notes = [value.country, value.id].filter((note) => note !== undefined);
  return `${value.type}: ${value.name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

/** A fact's value on one line, in plain words and standard codes. */
export function valueInWords(fact: Fact): string {
  switch (fact.kind) {
    case 'amount':
      return amount(fact.value);
    case 'date':
      return date(fact.value);
    case 'entity':
      return entity(fact.value);
  }
}
