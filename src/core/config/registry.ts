import type { EntityRegistry, RegistryEntry } from '../recognize/options.js';
import type { Config } from './config.js';

/** What the recogniser is told of a newsroom's names; nothing where it knows none. Entries of the file itself come first. */
export function registryOf(
  { entities = [], words }: Pick<Config, 'entities' | 'words'>,
  more: readonly RegistryEntry[] = [],
): EntityRegistry | undefined {
  const notNames = words?.['not-names'] ?? [];
  const all = [...entities, ...more];
  if (all.length === 0 && notNames.length === 0) return undefined;
  return { entities: all, ...(notNames.length > 0 && { notNames }) };
}
