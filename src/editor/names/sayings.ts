import { l10n } from 'vscode';
import type { ConfigEntity } from '../../core/config/config.js';
import { ENTITY_TYPES } from '../../core/config/fields.js';
import type { ConfigEdit } from '../../core/config/plan.js';
import { entityTypeName, mentionsOf } from '../../core/describe/entities.js';
import { shownText, type Voice } from '../../core/describe/voice.js';
import type { EntityFact, EntityValue } from '../../core/facts.js';
import { foldWords } from '../../core/recognize/entities/not-names.js';
import type { NameSubject } from './subject.js';

/* What a person may say of a name, and what is to be written then. */

export type NameKind = ConfigEntity['type'];

/** The name's entry in the registry, if it has one. */
export function entryOf({ article, words, fact }: NameSubject): ConfigEntity | undefined {
  const name = foldWords(fact?.value.name ?? words);
  return article.entities.find((entity) => foldWords(entity.name) === name);
}

/** Kinds that the name is not held to be. */
export function otherKinds(subject: NameSubject): readonly NameKind[] {
  const known = entryOf(subject)?.type ?? subject.fact?.value.type;
  return ENTITY_TYPES.filter((type) => type !== known);
}

export function kindSaying(type: NameKind): string {
  switch (type) {
    case 'person':
      return l10n.t('This is a person');
    case 'organization':
      return l10n.t('This is an organisation');
    case 'place':
      return l10n.t('This is a place');
    case 'other':
      return l10n.t('This is a product, work or event');
  }
}

/** The name, with what is known of it and what else it is called here, is of this kind. */
export function asEntity({ article, words, fact }: NameSubject, type: NameKind): ConfigEdit {
  const { name = words, id, country } = fact?.value ?? {};
  const isSameKind = fact?.value.type === type;
  const aliases = fact ? otherNames(fact.value, mentionsOf(fact.value, article.facts)) : [];
  return {
    type: 'set-entity',
    entity: {
      name,
      type,
      ...(aliases.length > 0 && { aliases }),
      ...(isSameKind && id !== undefined && { id }),
      ...(isSameKind && country !== undefined && { country }),
    },
  };
}

/** The words are another name of an entity; its kind is the one given when it has none of its own. */
export function asVariant({ words }: NameSubject, of: Pick<EntityValue, 'name'>, type: NameKind): ConfigEdit {
  return { type: 'set-entity', entity: { name: of.name, type, aliases: [words] } };
}

/** «Registry: Intelion, organisation». */
export function saidOf({ name, type }: Pick<ConfigEntity, 'name' | 'type'>, voice: Voice): string {
  return l10n.t('Registry: {0}, {1}', name, entityTypeName(type, voice));
}

/** Forms that are no part of the name in full: acronyms, names in another language. A short form is found without. */
function otherNames({ name }: EntityValue, mentions: readonly EntityFact[]): readonly string[] {
  const own = new Set(foldWords(name).split(' '));
  const forms = new Map<string, string>();
  for (const { text } of mentions) {
    const form = shownText(text);
    const words = foldWords(form).split(' ');
    if (!words.every((word) => own.has(word)) && !forms.has(words.join(' '))) {
      forms.set(words.join(' '), form);
    }
  }
  return [...forms.values()];
}
