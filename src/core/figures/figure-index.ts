import { type ArticleFigures, FIGURE_WIDTH, type FigureQuery } from './article-figures.js';

/*
 * The figures of all articles of an archive, and the file they are kept in. An index is only a way to find articles: what
 * it says of one holds as long as the article's bytes have the hash that it was read with, and whoever shows a place has
 * to look (`Indexed.hash`). The file ends with a checksum of all of it: of one that is damaged, of another version or written
 * on a machine with another order of bytes nothing is taken.
 */

/** What tells that a file has changed without reading it. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** When anything about the file changed, its time itself included; 0 where the file system does not tell. */
  readonly changed: number;
}

export interface Indexed extends ArticleFigures {
  readonly article: Stamp;
  /** Of the sidecar, which may say language and day; `undefined` without one. */
  readonly sidecar: Stamp | undefined;
  /** Of the article's bytes. */
  readonly hash: string;
  /** Of the configuration that it was read with. */
  readonly config: string;
  /** Paths of the articles that its claims are linked with. */
  readonly links: readonly string[];
}

/** A place that says what was looked for, as far as the index knows. */
export interface Hit {
  readonly path: string;
  /** UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
  /** Names and nouns that both places have in common. */
  readonly shared: number;
}

/** Where an index is kept, in the root of its archive. */
export const FIGURES_FOLDER = '.factmark';
export const FIGURES_FILE = 'figures.bin';

const MAGIC = 0x474d4601;
const VERSION = 1;
const HEAD = 5;
const CHECK = 2;

interface Meta {
  /** What wrote it; another program may read other facts. */
  readonly maker: string;
  readonly written: number;
  readonly articles: readonly MetaArticle[];
}

type MetaStamp = readonly [size: number, modified: number, changed: number];

type MetaArticle = readonly [
  path: string,
  article: MetaStamp,
  sidecar: MetaStamp | 0,
  hash: string,
  config: string,
  links: readonly string[],
  figures: number,
  paragraphs: number,
  names: number,
];

export class FigureIndex {
  readonly #articles: Map<string, Indexed>;
  /** When it was written, in milliseconds since 1970: files that changed about then may have changed since. */
  readonly written: number;

  constructor(articles: Iterable<readonly [path: string, article: Indexed]> = [], written = 0) {
    this.#articles = new Map(articles);
    this.written = written;
  }

  get articles(): ReadonlyMap<string, Indexed> {
    return this.#articles;
  }

  /** Articles whose claims are linked with some of one. */
  linkers(path: string): readonly string[] {
    return [...this.#articles].filter(([, { links }]) => links.includes(path)).map(([linker]) => linker);
  }

  set(path: string, article: Indexed): void {
    this.#articles.set(path, article);
  }

  delete(path: string): boolean {
    return this.#articles.delete(path);
  }

  /** Places with a figure, those that have most in common first, then by path. All of those, or only what is about the same. */
  find({ key: [first, second], about }: FigureQuery, isAny = false): readonly Hit[] {
    const hits: Hit[] = [];
    for (const [path, { figures, paragraphs, names }] of this.#articles) {
      for (let at = 0; at < figures.length; at += FIGURE_WIDTH) {
        if (figures[at] !== first || figures[at + 1] !== second) continue;
        const paragraph = figures[at + 4]!;
        let shared = 0;
        for (let i = paragraphs[paragraph]!; i < paragraphs[paragraph + 1]!; i++) if (about.has(names[i]!)) shared++;
        if (shared > 0 || isAny) hits.push({ path, start: figures[at + 2]!, end: figures[at + 3]!, shared });
      }
    }
    return hits.sort(
      (a, b) => b.shared - a.shared || (a.path < b.path ? -1 : Number(a.path > b.path)) || a.start - b.start,
    );
  }

  /**
   * The index as a file.
   * @param maker what made it: one that another maker made is not read
   * @param written milliseconds since 1970
   */
  encode(maker: string, written: number): Uint8Array {
    const paths = [...this.#articles.keys()].sort();
    const articles = paths.map((path): MetaArticle => {
      const { article, sidecar, figures, paragraphs, names, ...rest } = this.#articles.get(path)!;
      const lengths = [figures.length, paragraphs.length, names.length] as const;
      return [path, packed(article), sidecar ? packed(sidecar) : 0, rest.hash, rest.config, rest.links, ...lengths];
    });
    const meta = new TextEncoder().encode(JSON.stringify({ maker, written, articles } satisfies Meta));
    const columns = paths.flatMap((path) => {
      const { figures, paragraphs, names } = this.#articles.get(path)!;
      return [figures, paragraphs, names];
    });
    const words = columns.reduce((sum, { length }) => sum + length, 0);
    const metaWords = Math.ceil(meta.length / 4);
    const all = new Uint32Array(HEAD + metaWords + words + CHECK);
    const bytes = new Uint8Array(all.buffer);
    all.set([MAGIC, VERSION, meta.length, metaWords, words]);
    bytes.set(meta, HEAD * 4);
    let at = HEAD + metaWords;
    for (const column of columns) {
      all.set(column, at);
      at += column.length;
    }
    all.set(checksum(all.subarray(0, -CHECK)), at);
    return bytes;
  }

  /** `undefined` for what cannot be trusted: damaged, cut off, older, newer, of another maker. */
  static decode(bytes: Uint8Array, maker: string): FigureIndex | undefined {
    if (bytes.length < (HEAD + CHECK) * 4 || bytes.length % 4 !== 0) return undefined;
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const file = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
    const all = file.subarray(0, -CHECK);
    const [magic, version, metaLength = 0, metaWords = 0, words = 0] = all;
    if (magic !== MAGIC || version !== VERSION || HEAD + metaWords + words !== all.length) return undefined;
    const sum = checksum(all);
    if (sum.some((word, i) => word !== file[all.length + i])) return undefined;
    const meta = JSON.parse(new TextDecoder().decode(aligned.subarray(HEAD * 4, HEAD * 4 + metaLength))) as Meta;
    if (meta.maker !== maker) return undefined;
    let at = HEAD + metaWords;
    const take = (length: number): Uint32Array => {
      at += length;
      return all.subarray(at - length, at);
    };
    const articles = meta.articles.map(([path, article, sidecar, digest, config, links, ...lengths]) => {
      const [figures, paragraphs, names] = lengths;
      const indexed: Indexed = {
        article: unpacked(article),
        sidecar: sidecar === 0 ? undefined : unpacked(sidecar),
        hash: digest,
        config,
        links,
        figures: take(figures),
        paragraphs: take(paragraphs),
        names: take(names),
      };
      return [path, indexed] as const;
    });
    return new FigureIndex(articles, meta.written);
  }
}

function packed({ size, modified, changed }: Stamp): MetaStamp {
  return [size, modified, changed];
}

function unpacked([size, modified, changed]: MetaStamp): Stamp {
  return { size, modified, changed };
}

/** Two words that differ when any one word does; no protection against people who mean to forge a file. */
function checksum(words: Uint32Array): readonly [number, number] {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < words.length; i++) {
    first = Math.imul(first ^ words[i]!, 0x01000193);
    second = Math.imul((second + words[i]!) | 0, 0x85ebca6b) ^ (second >>> 15);
  }
  return [first >>> 0, second >>> 0];
}
