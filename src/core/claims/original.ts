import { frontMatterValue } from '../prose/front-matter.js';
import type { FrontMatterEntry } from '../prose/front-matter-entry.js';
import type { ProseDocument } from '../prose/prose.js';
import { joined } from './paths.js';

/*
 * An article that is a translation says so in its front matter: `translation-of: "other.md"`, a path from its own folder.
 */

export const TRANSLATION_KEY = 'translation-of';

/** Where an article names its original; nothing when that is an address on the web, or none is named. */
export function originalNamed({ frontMatter }: ProseDocument): FrontMatterEntry | undefined {
  const entry = frontMatterValue(frontMatter, TRANSLATION_KEY);
  const isFile = entry !== undefined && entry.value.trim() !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(entry.value);
  return isFile ? { ...entry, value: entry.value.trim() } : undefined;
}

/** Whether two paths from one folder name the same file. */
export function isSameFile(one: string, other: string): boolean {
  return joined('', one) === joined('', other);
}
