import * as vscode from 'vscode';
import type { Config } from '../core/config/config.js';
import { usageOf } from '../core/config/house.js';
import { registryOf } from '../core/config/registry.js';
import type { EntityType, FactKind } from '../core/facts.js';
import type { RecognizeOptions } from '../core/recognize/options.js';

export const SECTION = 'factmark';

/** The setting that switches the highlights of a kind of fact, without the section. */
export const HIGHLIGHT_SETTING: Readonly<Record<FactKind, string>> = {
  amount: 'highlight.amounts',
  date: 'highlight.dates',
  entity: 'highlight.names',
};

export const KINDS: readonly FactKind[] = ['amount', 'date', 'entity'];

export function highlightedKinds(): ReadonlySet<FactKind> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  return new Set(KINDS.filter((kind) => settings.get<boolean>(HIGHLIGHT_SETTING[kind], true)));
}

const NAME_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other', 'unknown'];

/** Types of names that are highlighted, where names are; nothing when all of them are. */
export function highlightedNames(): ReadonlySet<EntityType> | undefined {
  const chosen = vscode.workspace.getConfiguration(SECTION).get<readonly string[]>('highlight.nameKinds', NAME_TYPES);
  const types = NAME_TYPES.filter((type) => chosen.includes(type));
  return types.length === NAME_TYPES.length ? undefined : new Set(types);
}

/** Most marks in one editor at a time. */
export function highlightLimit(): number {
  const limit = vscode.workspace.getConfiguration(SECTION).get<number>('highlight.limit', 1000);
  return Number.isFinite(limit) ? Math.max(0, Math.floor(limit)) : 1000;
}

/**
 * How the facts of an article are to be read. Its front matter is stronger than the configuration, and that is stronger
 * than the settings.
 */
export function recognizeOptions(uri: vscode.Uri, config: Config): RecognizeOptions {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  const language = languageTag(config.language ?? '') ?? languageTag(settings.get<string>('language', ''));
  const published = isoDay(config.published ?? '') ?? isoDay(settings.get<string>('published', ''));
  const registry = registryOf(config);
  return {
    format: 'markdown',
    vague: settings.get<boolean>('vagueDates', false),
    demonyms: settings.get<boolean>('nationalities', false),
    defaults: { ...(language && { language }), ...(published && { published }) },
    ...(config['text-keys'] && { textKeys: config['text-keys'] }),
    ...(registry && { registry }),
    ...usageOf(config),
  };
}

/** A tag as BCP 47 writes it; nothing when it isn't one. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim())[0];
  } catch {
    return undefined;
  }
}

/** An ISO day that exists. */
export function isoDay(text: string): string | undefined {
  const day = text.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
