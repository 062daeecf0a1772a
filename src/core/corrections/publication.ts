import type { CheckedArticle } from '../claims/checked-article.js';
import { frontMatterValue } from '../prose/front-matter.js';
import { isoDay } from '../recognize/article/context.js';

/*
 * Whether readers have an article. Its front matter may say so (`draft: false`, `published: true`, `status: published`)
 * or deny it (`draft: true`, `published: false`, `status: draft`). Else its day of publication tells: from the day after,
 * since on the day itself nobody knows the hour. A day that is still to come, of publication or of an embargo, goes before
 * all that: such an article is scheduled. What `factmark.yaml` says of articles without a date is nobody's publication.
 */

export const EMBARGO_KEY = 'embargo';

const PUBLISHED_WORDS: ReadonlySet<string> = new Set(['published', 'publicado', 'publicada', 'public', 'live']);
const UNPUBLISHED_WORDS: ReadonlySet<string> = new Set(['draft', 'borrador', 'pending', 'pendiente', 'private']);
const STATUS_KEYS = ['status', 'estado'];

type Publishable = Pick<CheckedArticle, 'document' | 'context' | 'sidecar'>;

/** @param day ISO day; without one only the front matter's own word counts */
export function isPublicOn(article: Publishable, day: string | undefined): boolean {
  const word = saysSo(article);
  if (word === false) return false;
  const dates = [publicationDay(article), wordAt(article, EMBARGO_KEY)].flatMap((value) => isoDay(value ?? '') ?? []);
  if (day !== undefined && dates.some((date) => date > day)) return false;
  const published = publicationDay(article);
  return word === true || (day !== undefined && published !== undefined && published < day);
}

/** The ISO day on which an article appears, by its own word or that of its sidecar. */
export function publicationDay({ context, sidecar }: Publishable): string | undefined {
  return context.publishedFrom === 'defaults' ? isoDay(sidecar?.published ?? '') : context.published;
}

/** What the front matter says of itself; nothing when it does not. */
function saysSo(article: Publishable): boolean | undefined {
  const [draft, published] = [wordAt(article, 'draft'), wordAt(article, 'published')];
  const words = STATUS_KEYS.flatMap((key) => wordAt(article, key) ?? []);
  if (draft === 'true' || published === 'false' || words.some((word) => UNPUBLISHED_WORDS.has(word))) return false;
  const says = draft === 'false' || published === 'true' || words.some((word) => PUBLISHED_WORDS.has(word));
  return says ? true : undefined;
}

function wordAt({ document }: Publishable, key: string): string | undefined {
  return frontMatterValue(document.frontMatter, key)?.value.trim().toLowerCase();
}
