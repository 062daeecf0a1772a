import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../core/config/fields.js';
import { entityTypeName, mentionsOf } from '../../core/describe/entities.js';
import type { Voice } from '../../core/describe/voice.js';
import type { EntityType, EntityValue } from '../../core/facts.js';
import { foldWords } from '../../core/recognize/entities/not-names.js';
import { type Choice, choose, type Separator } from '../claims/commands/ask.js';
import type { NameKind } from './sayings.js';
import type { NameSubject } from './subject.js';

/** Asks what a name names. */
export async function askKind(name: string, voice: Voice): Promise<NameKind | undefined> {
  const { l10n } = vscode;
  const choices = ENTITY_TYPES.map((value) => ({ label: entityTypeName(value, voice), value }));
  return (await choose(l10n.t('What Is {0}?', name), l10n.t('Kind of the name'), choices))?.value;
}

/** An entity that a name may be another name of. */
export interface Target {
  readonly name: string;
  readonly type: EntityType;
}

/** Asks for another entity of the article, or one that the newsroom knows. */
export async function askTarget(subject: NameSubject, voice: Voice): Promise<Target | undefined> {
  const { l10n } = vscode;
  const here = othersHere(subject);
  const taken = new Set([subject.fact?.value.name ?? subject.words, ...here.map(({ name }) => name)].map(foldWords));
  const known = subject.article.entities.filter(({ name }) => !taken.has(foldWords(name)));
  const choices: (Choice<Target> | Separator)[] = here.map((value) => ({
    label: value.name,
    description: entityTypeName(value.type, voice),
    detail: mentionText(mentionsOf(value, subject.article.facts).length),
    value,
  }));
  if (known.length > 0) {
    choices.push({ label: l10n.t('Names of the newsroom'), kind: vscode.QuickPickItemKind.Separator });
    choices.push(
      ...known.map((value) => ({ label: value.name, description: entityTypeName(value.type, voice), value })),
    );
  }
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('There is no other name in this article.'));
    return undefined;
  }
  const title = l10n.t('{0} Is the Same as…', subject.words);
  return (await choose(title, l10n.t('The name it is another form of'), choices))?.value;
}

function othersHere({ article, fact }: NameSubject): readonly EntityValue[] {
  const others = new Map<string, EntityValue>();
  for (const { kind, value } of article.facts) {
    if (kind === 'entity' && value.name !== fact?.value.name && !others.has(value.name)) {
      others.set(value.name, value);
    }
  }
  return [...others.values()];
}

function mentionText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
