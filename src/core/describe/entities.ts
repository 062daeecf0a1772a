import type { EntityFact, EntityType, EntityValue, Fact } from '../facts.js';
import { similarNames } from './similarNames.js';
import type { Card, Surroundings } from './surroundings.js';
import { nameOf, quote, type Voice } from './voice.js';

export function describeEntity(fact: EntityFact, around: Surroundings, voice: Voice): Card {
  const { value } = fact;
  const count = mentionsOf(value, around.facts).length;
  const parts = [
    kindOf(value, around.language, voice),
    count === 1 ? voice.t('1 mention') : voice.t('{0} mentions', count),
    ...(similarLine(value, around.facts, voice) ?? []),
  ];
  return { answer: value.name, aside: `, ${parts.join(' · ')}`, lines: [] };
}

/** Every mention of an entity, in order. */
export function mentionsOf(value: EntityValue, facts: readonly Fact[]): readonly EntityFact[] {
  return facts.filter((fact) => fact.kind === 'entity' && isSameEntity(fact.value, value)) as EntityFact[];
}

function isSameEntity(a: EntityValue, b: EntityValue): boolean {
  return a.name === b.name && a.type === b.type;
}

/** A town and its town hall are not taken for each other. */
function mayBeOneKind(a: EntityValue, b: EntityValue): boolean {
  return a.type === b.type || a.type === 'unknown' || b.type === 'unknown';
}

function kindOf(value: EntityValue, language: string, voice: Voice): string {
  const kind = typeName(value.type, voice);
  if (value.country === undefined) {
    return kind;
  }
  const country = nameOf('region', value.country, voice.locale);
  if (value.type === 'place') {
    return isCountry(value.name, value.country, language) ? voice.t('country') : voice.t('place in {0}', country);
  }
  return `${kind} (${country})`;
}

function typeName(type: EntityType, voice: Voice): string {
  switch (type) {
    case 'person':
      return voice.t('person');
    case 'organization':
      return voice.t('organisation');
    case 'place':
      return voice.t('place');
    case 'other':
      return voice.t('product, work or event');
    case 'unknown':
      return voice.t('name of an unknown kind');
  }
}

/** Whether a name is the country's own, in the article's language or in capitals («EE. UU.», “UK”). */
function isCountry(name: string, code: string, language: string): boolean {
  const own = nameOf('region', code, language);
  return own.toLowerCase() === name.toLowerCase() || (name !== '' && !/\p{Ll}/u.test(name));
}

/** Other entities that a reader may take for this one, or that are this one misspelt. */
function similarLine(value: EntityValue, facts: readonly Fact[], voice: Voice): readonly string[] | undefined {
  const others = facts.flatMap((fact) =>
    fact.kind === 'entity' && !isSameEntity(fact.value, value) && mayBeOneKind(fact.value, value)
      ? [fact.value.name]
      : [],
  );
  const names = similarNames(value.name, others).slice(0, 3);
  if (names.length === 0) {
    return undefined;
  }
  const list = names.map((name) => quote(name)).join(', ');
  return [names.length === 1 ? voice.t('a similar name here: {0}', list) : voice.t('similar names here: {0}', list)];
}
