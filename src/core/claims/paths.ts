/* Paths of articles, with `/` between folders, as they are written in sidecars and front matter. */

export const SIDECAR_SUFFIX = '.claims.yaml';

const ARTICLE = /\.(?:md|markdown|mdx|mdown|mkd)$/iu;

/** Whether a file is an article, by its name. */
export function isArticleName(file: string): boolean {
  return ARTICLE.test(file);
}

/** A sidecar stands for its article; any other file for itself. */
export function articleOf(file: string): string {
  return file.endsWith(SIDECAR_SUFFIX) ? file.slice(0, -SIDECAR_SUFFIX.length) : file;
}

/** A path beside a file. */
export function joined(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** How a file is named from beside another. */
export function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) same++;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}
