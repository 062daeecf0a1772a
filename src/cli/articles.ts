import path from 'node:path';
import {
  type ArticleOptions,
  type CheckedArticle,
  checkedArticle,
  coverageOfChecked,
  withPictures,
} from '../core/claims/checked-article.js';
import type { Coverage } from '../core/claims/coverage.js';
import { articlesLinked, articlesNamedBy, linksOf } from '../core/claims/links.js';
import { originalNamed } from '../core/claims/original.js';
import { articleOf, isArticleName, joined, SIDECAR_SUFFIX } from '../core/claims/paths.js';
import { parseSidecar } from '../core/claims/sidecar/parse.js';
import type { FactKind } from '../core/facts.js';
import { CONFIG_NAME, type ConfigFile, Configs } from './configs.js';
import { reasonOf } from './errors.js';
import { filesUnder, isBelow, isFolder, readText, shown } from './files.js';
import { gitText } from './git.js';
import { readPictures } from './pictures.js';

/** An article with what lies beside it, read and checked. */
export class ReadArticle {
  readonly file: string;
  readonly sidecarFile: string;
  readonly checked: CheckedArticle;
  #coverage: Coverage | undefined;

  constructor(file: string, sidecarFile: string, checked: CheckedArticle) {
    this.file = file;
    this.sidecarFile = sidecarFile;
    this.checked = checked;
  }

  /** Whether there is a sidecar that cannot be read. */
  get isUnreadable(): boolean {
    return this.checked.sidecar === undefined && this.checked.sidecarText !== undefined;
  }

  /** Counted when it is asked for: most of an archive is not. */
  get coverage(): Coverage {
    this.#coverage ??= {
      ...coverageOfChecked(this.checked),
      ...(this.isUnreadable && { unreadable: true }),
    };
    return this.#coverage;
  }
}

export interface Failure {
  readonly file: string;
  readonly reason: string;
}

export interface ReadArticles {
  /** Sorted by name. */
  readonly articles: readonly ReadArticle[];
  readonly failures: readonly Failure[];
  /** The configurations that hold for them. */
  readonly configs: readonly ConfigFile[];
}

/**
 * The articles that words name, sorted.
 * @param words files and folders; without any, the folder the program runs in. A sidecar stands for its article. Of a
 * folder: every Markdown file with a sidecar, or, where the configuration names `folders`, every one in these.
 */
export async function articlesNamed(
  words: readonly string[],
  configs: Configs,
): Promise<{ readonly files: readonly string[]; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const files = new Map<string, string>();
  for (const word of words.length === 0 ? ['.'] : words) {
    const named = (await isFolder(word)) ? await articlesUnder(word, configs, failures) : [articleOf(word)];
    for (const file of named) {
      if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
    }
  }
  return { files: [...files.values()].sort(byName), failures };
}

/** Reads the articles that words name (`articlesNamed`), with their sidecars and configurations. */
export async function readArticles(words: readonly string[]): Promise<ReadArticles> {
  const configs = new Configs();
  const { files, failures } = await articlesNamed(words, configs);
  const read = await readFiles(files, configs);
  return { articles: read.articles, failures: [...failures, ...read.failures], configs: await configs.used() };
}

export interface ReadOptions {
  /** Kinds of facts that are read; without, all. */
  readonly kinds?: readonly FactKind[] | undefined;
  /** ISO day on which they are looked at. */
  readonly today?: string | undefined;
  /** ISO day as of which they are audited, if they are. */
  readonly asOf?: string | undefined;
  /** Articles that are not asked for, but whose claims may be linked with theirs. */
  readonly linkers?: readonly string[];
}

/** Articles with their sidecars, in the order given. */
export async function readFiles(
  files: readonly string[],
  configs: Configs,
  options: ReadOptions = {},
): Promise<Omit<ReadArticles, 'configs'>> {
  const articles: ReadArticle[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    const read = await readArticle(file, configs, options);
    if ('checked' in read) articles.push(read);
    else failures.push(read);
  }
  return { articles: await withLinks(articles, configs, options), failures };
}

/** The whole path of a file, with `/`, as claims of other articles are found by it. */
export const pathOf = (file: string): string => path.resolve(file).split(path.sep).join('/');

/** Whether an article names no other one, as most do. */
function isAlone({ checked }: ReadArticle): boolean {
  return checked.states.every(({ claim }) => claim['same-as'] === undefined) && !originalNamed(checked.document);
}

/** With what their claims are linked to, and their originals; articles that were not named are read for it. */
async function withLinks(
  articles: readonly ReadArticle[],
  configs: Configs,
  options: ReadOptions,
): Promise<readonly ReadArticle[]> {
  const { linkers = [] } = options;
  if (linkers.length === 0 && articles.every(isAlone)) return articles;
  const known = new Map(articles.map(({ file, checked }) => [pathOf(file), checked]));
  const absent = new Set<string>();
  const linked = articles.flatMap(({ file, checked }) => articlesLinked(pathOf(file), checked));
  const originals = articles.map(({ file, checked }) => {
    const name = originalNamed(checked.document)?.value;
    return name === undefined ? undefined : { name, path: joined(pathOf(file), name) };
  });
  const named = originals.flatMap((original) => original?.path ?? []);
  for (const other of new Set([...linked, ...named, ...linkers.map(pathOf)])) {
    if (known.has(other)) continue;
    const read = await readArticle(other, configs, options);
    if ('checked' in read) known.set(other, read.checked);
    else absent.add(other);
  }
  return articles.map((article, i) => {
    const linked = linksOf(pathOf(article.file), known, absent);
    const original = originals[i];
    const checked = original && known.get(original.path);
    const more: Partial<CheckedArticle> = {
      ...(linked.length > 0 && { linked }),
      ...(original && { original: { name: original.name, ...(checked && { checked }) } }),
    };
    return Object.keys(more).length === 0
      ? article
      : new ReadArticle(article.file, article.sidecarFile, { ...article.checked, ...more });
  });
}

/** The articles that the claims of a file name. Of a sidecar that says nothing of links only the bytes are read. */
export async function articlesLinkedFrom(file: string): Promise<readonly string[]> {
  const content = await readText(`${file}${SIDECAR_SUFFIX}`, true);
  if (content.type !== 'text' || !content.text.includes('same-as')) return [];
  const { sidecar } = parseSidecar(content.text);
  return articlesNamedBy(pathOf(file), Object.values(sidecar?.claims ?? {}));
}

async function readArticle(
  file: string,
  configs: Configs,
  { kinds, today, asOf }: ReadOptions,
): Promise<ReadArticle | Failure> {
  const name = shown(file);
  const source = await readText(file);
  if (source.type !== 'text') {
    return { file: name, reason: source.type === 'failed' ? source.reason : 'there is no such file' };
  }
  const sidecarFile = `${file}${SIDECAR_SUFFIX}`;
  const sidecar = await readText(sidecarFile, true);
  if (sidecar.type === 'failed') return { file: shown(sidecarFile), reason: sidecar.reason };
  const config = await configs.for(file);
  const options: ArticleOptions = {
    // An empty file is one without claims yet.
    sidecar: sidecar.type === 'text' && sidecar.text.trim() !== '' ? sidecar.text : undefined,
    config: config?.text,
    registry: config?.registry,
    kinds,
    today,
    asOf,
  };
  const alone = checkedArticle(source.text, options);
  const isSure = alone.states.every(({ condition }) => condition !== 'ambiguous');
  const previous = isSure ? undefined : await textOfClaims(file, sidecarFile);
  const certain = previous === undefined ? alone : checkedArticle(source.text, { ...options, previous });
  const pictures = await readPictures(file, certain.states);
  const checked = pictures.size > 0 ? withPictures(certain, pictures) : certain;
  return new ReadArticle(name, shown(sidecarFile), checked);
}

/** The article as it was when its claims were last committed; nothing where git does not know. */
async function textOfClaims(file: string, sidecarFile: string): Promise<string | undefined> {
  const folder = path.dirname(path.resolve(file));
  const log = ['-C', folder, 'log', '-1', '--format=%H', '--', `./${path.basename(sidecarFile)}`];
  const commit = (await gitText(log))?.trim();
  if (!commit) return undefined;
  return gitText(['-C', folder, 'cat-file', 'blob', `${commit}:./${path.basename(file)}`]);
}

async function articlesUnder(folder: string, configs: Configs, failures: Failure[]): Promise<readonly string[]> {
  let files: readonly string[];
  try {
    files = await filesUnder(folder);
  } catch (error) {
    failures.push({ file: shown(folder), reason: reasonOf(error) });
    return [];
  }
  const all = new Set(files);
  const sidecars = new Set(files.filter((file) => file.endsWith(SIDECAR_SUFFIX)));
  const found = new Set<string>();
  let last: { readonly in: string; readonly folders: readonly string[] | undefined } | undefined;
  for (const file of files.filter(isArticleName)) {
    // files of one folder come one after the other
    const within = path.dirname(file);
    if (last?.in !== within) last = { in: within, folders: await foldersFor(file, configs) };
    const { folders } = last;
    const isIn =
      folders === undefined
        ? sidecars.has(`${file}${SIDECAR_SUFFIX}`)
        : folders.some((one) => isBelow(path.resolve(file), one));
    if (isIn) found.add(file);
  }
  for (const sidecar of sidecars) {
    // Claims whose article is gone or has another name must not be passed over.
    const article = articleOf(sidecar);
    if (!all.has(article)) found.add(article);
  }
  return [...found];
}

/** The folders of articles that the nearest configuration names, as whole paths. */
export async function foldersFor(file: string, configs: Configs): Promise<readonly string[] | undefined> {
  const config = await configs.for(file);
  const root = path.dirname(path.resolve(config?.file ?? CONFIG_NAME));
  return config?.config.folders?.map((folder) => path.resolve(root, folder));
}

function byName(a: string, b: string): number {
  return shown(a) < shown(b) ? -1 : shown(a) > shown(b) ? 1 : 0;
}
