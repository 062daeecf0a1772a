import type { Fact } from '../../core/facts.js';
import type { Articles } from '../articles.js';
import { articleOf, pageOf, placeOf, type ToolInput } from './input.js';

/** The facts of an article with their values, as `factmark facts --json` has them. */
export async function listFacts(articles: Articles, input: ToolInput): Promise<object> {
  const document = await articleOf(input);
  const article = await articles.read(document);
  if (!article) throw new Error('That is no article in Markdown.');
  const { language, published } = article.context;
  const { items, ...page } = pageOf(article.facts, input);
  return {
    language,
    ...(published && { published }),
    ...page,
    facts: items.map(({ kind, start, text, value }: Fact) => ({ kind, text, ...placeOf(document, start), value })),
  };
}
