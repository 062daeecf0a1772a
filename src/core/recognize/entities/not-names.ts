import type { EntityRegistry } from '../options.js';

const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<EntityRegistry, ReadonlySet<string>>();

/** Folded words that a newsroom says are no name; those that it also lists as an entity are not among them. */
export function notNamesOf(registry: EntityRegistry | undefined): ReadonlySet<string> {
  if (!registry?.notNames?.length) return NONE;
  let words = known.get(registry);
  if (!words) {
    const names = new Set(registry.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldWords)));
    words = new Set(registry.notNames.map(foldWords).filter((one) => !names.has(one)));
    known.set(registry, words);
  }
  return words;
}

/** In lower case, with single spaces. */
export function foldWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
