import spanish from '../../../media/l10n/bundle.l10n.es.json';
import { describeFact } from '../../../src/core/describe/card.js';
import type { Surroundings } from '../../../src/core/describe/surroundings.js';
import type { Voice } from '../../../src/core/describe/voice.js';
import type { AmountValue, DateValue, EntityValue, Fact } from '../../../src/core/facts.js';

function voice(locale: string, bundle: Readonly<Record<string, string>>): Voice {
  return {
    locale,
    t: (message, ...args) =>
      (bundle[message] ?? message).replace(/\{(\d)\}/g, (whole, index) => String(args[Number(index)] ?? whole)),
  };
}

export const english = voice('en-GB', {});
export const español = voice('es', spanish);

type Value =
  | { readonly kind: 'amount'; readonly value: AmountValue }
  | { readonly kind: 'date'; readonly value: DateValue }
  | { readonly kind: 'entity'; readonly value: EntityValue };

/** A fact whose words stand in a text, at the nth place where they do. */
export function factIn(source: string, text: string, fact: Value, nth = 0): Fact {
  let start = source.indexOf(text);
  for (let i = 0; i < nth; i++) start = source.indexOf(text, start + 1);
  return { ...fact, text, start, end: start + text.length };
}

export const amount = (value: Partial<AmountValue> & Pick<AmountValue, 'type'>): Value => ({
  kind: 'amount',
  value: { bound: 'exact', amount: null, ...value },
});
export const date = (value: Partial<DateValue> & Pick<DateValue, 'timex'>): Value => ({
  kind: 'date',
  value: { type: 'date', relative: false, ...value },
});
export const entity = (value: Partial<EntityValue> & Pick<EntityValue, 'name'>): Value => ({
  kind: 'entity',
  value: { type: 'organization', ...value },
});

/** The card of a fact as lines of text, the answer in asterisks as it is shown in bold. */
export function lines(fact: Fact, around: Partial<Surroundings> = {}, speaker: Voice = english): readonly string[] {
  const card = describeFact(fact, { source: fact.text, facts: [fact], language: 'en', ...around }, speaker);
  return [`*${card.answer}*${card.aside ?? ''}`, ...card.lines].map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

/** The card of a value that stands alone. */
export function say(value: Value, around: Partial<Surroundings> = {}, speaker: Voice = english): readonly string[] {
  return lines({ ...value, text: 'words', start: 0, end: 5 }, around, speaker);
}
