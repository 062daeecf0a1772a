import type { ConfigEntity } from '../config/config.js';
import type { EntityFact, EntityType, EntityValue, Fact } from '../facts.js';
import { countryId } from '../recognize/entities/country-ids.js';
import { foldWords } from '../recognize/entities/not-names.js';
import { type Spelling, spellingsOf } from '../recognize/spellings.js';
import { similarNames } from './similarNames.js';
import type { Card, Surroundings } from './surroundings.js';
import { nameOf, quote, shownText, type Voice } from './voice.js';

export function describeEntity(fact: EntityFact, around: Surroundings, voice: Voice): Card {
  const { value } = fact;
  const mentions = mentionsOf(value, around.facts);
  const spellings = spellingsOf(around.facts).filter((one) => one.some(({ facts }) => facts.includes(fact)));
  const others = new Set<Fact>(
    spellings.flatMap((one) => one.flatMap(({ facts }) => (facts.includes(fact) ? [] : facts))),
  );
  const parts = [
    kindOf(value, around.language, voice),
    mentions.length === 1 ? voice.t('1 mention') : voice.t('{0} mentions', mentions.length),
    // What is the same name in another spelling has a line of its own.
    ...(similarLine(
      value,
      around.facts.filter((one) => !others.has(one)),
      voice,
    ) ?? []),
  ];
  const lines = [
    ...formsLine(value, mentions, voice),
    ...spellings.map((one) => spellingLine(one, voice)),
    ...noteLine(value, around.entities ?? []),
  ];
  return { answer: value.name, aside: `, ${parts.join(' · ')}`, lines };
}

/** Most forms that a card lists. */
const MOST_FORMS = 4;

/** What else the entity is called in the article, in the order of the text. */
function formsLine({ name }: EntityValue, mentions: readonly EntityFact[], voice: Voice): readonly string[] {
  const forms = new Map<string, string>();
  for (const { text } of mentions) {
    const form = shownText(text);
    if (!forms.has(foldWords(form))) forms.set(foldWords(form), form);
  }
  forms.delete(foldWords(name));
  const quoted = [...forms.values()].slice(0, MOST_FORMS).map(quote);
  if (quoted.length === 0) return [];
  return [voice.t('also called {0}', `${quoted.join(', ')}${forms.size > MOST_FORMS ? ' …' : ''}`)];
}

function spellingLine(spellings: readonly Spelling[], voice: Voice): string {
  const list = spellings.map(({ word, facts }) => `${quote(word)} (${facts.length})`).join(', ');
  return `⚠ ${voice.t('not spelt the same everywhere here: {0}', list)}`;
}

/** What the newsroom has written about the name. */
function noteLine({ name }: EntityValue, entities: readonly ConfigEntity[]): readonly string[] {
  const folded = foldWords(name);
  const note = entities.find((one) => one.note !== undefined && foldWords(one.name) === folded)?.note;
  return note === undefined ? [] : [`✎ ${quote(note).slice(1, -1)}`];
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
  const kind = entityTypeName(value.type, voice);
  if (value.country === undefined) {
    return kind;
  }
  const country = nameOf('region', value.country, voice.locale);
  if (value.type === 'place') {
    return isCountry(value, value.country, language) ? voice.t('country') : voice.t('place in {0}', country);
  }
  return `${kind} (${country})`;
}

/** What a kind of name is called. */
export function entityTypeName(type: EntityType, voice: Voice): string {
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
function isCountry({ name, id }: EntityValue, code: string, language: string): boolean {
  if (id !== undefined) return id === countryId(code);
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
