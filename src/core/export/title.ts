import { frontMatterValue } from '../prose/front-matter.js';
import type { ProseDocument } from '../prose/prose.js';

/** The key of the front matter that holds the title. */
export function titleEntry(frontMatter: ProseDocument['frontMatter']) {
  return frontMatterValue(frontMatter, 'title') ?? frontMatterValue(frontMatter, 'titulo');
}

/** The title that an article gives itself, or its first heading; empty without either. */
export function titleOf(document: ProseDocument): string {
  const title = titleEntry(document.frontMatter)?.value;
  if (title) return title;
  const heading = document.blocks.flatMap(({ units }) => units).find(({ place }) => place === 'heading');
  return heading?.text.replace(/\s+/gu, ' ').trim() ?? '';
}
