import { EMBARGO_KEY, publicationDay } from '../corrections/publication.js';
import { frontMatterValue } from '../prose/front-matter.js';
import { isoDay } from '../recognize/article/context.js';
import type { ArticleCheck } from './article-check.js';

/*
 * An embargo (`embargo` in the front matter, an ISO date) that ends after the day of publication. An error on the embargo.
 * Only the written days are compared; without a readable day on both sides nothing is said.
 */

export const checkEmbargo: ArticleCheck = ({ checked }, voice) => {
  const entry = frontMatterValue(checked.document.frontMatter, EMBARGO_KEY);
  const [until, published] = [isoDay(entry?.value ?? ''), publicationDay(checked)];
  if (entry === undefined || until === undefined || published === undefined || until <= published) return [];
  const message = voice.t('The embargo ends on {0}, after the publication on {1}.', until, published);
  return [{ id: 'embargo', severity: 'error', message, ...entry.span }];
};
