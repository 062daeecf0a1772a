import * as vscode from 'vscode';
import { isArticleName, SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import { parseConfig, parseRegistry } from '../../core/config/parse.js';
import type { FigureQuery } from '../../core/figures/article-figures.js';
import { type ArchiveFile, outdatedIn } from '../../core/figures/currency.js';
import {
  FIGURES_FILE,
  FIGURES_FOLDER,
  FigureIndex,
  type Hit,
  type Indexed,
  type Stamp,
} from '../../core/figures/figure-index.js';
import { type PrintedPlace, printedPlaces } from '../../core/figures/places.js';
import { readFigures, readingText } from '../../core/figures/reading.js';
import type { Span } from '../../core/text/span.js';
import { sha256Of } from '../claims/commands/sources/file.js';
import { readContent } from '../claims/model/sidecarStore.js';
import type { ConfigFiles, ConfigTexts } from '../config/configFiles.js';
import type { LanguageFiles } from '../languageFiles.js';
import { log } from '../log.js';

/** A place in another article, or in another part of the same one. */
export interface FoundPlace extends PrintedPlace {
  readonly uri: vscode.Uri;
}

/** Files that are looked at together. */
const TOGETHER = 64;
/** Where a folder of ours lies on a disk; elsewhere a file that is written would be a change of the repository. */
const DISKS: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

export interface FigureServices {
  readonly configs: Pick<ConfigFiles, 'read'>;
  readonly languages: Pick<LanguageFiles, 'fetch' | 'fetchNames'>;
  /** Of this program: another one may read other facts. */
  readonly version: string;
}

/** Told how many of all articles are read. */
export type OnProgress = (done: number, all: number) => void;

/**
 * The figures of the articles of a workspace folder, kept in its `.factmark` as the command line keeps them. Files that have
 * changed are read again each time that something is asked, and each article before a place in it is told.
 */
export class FigureArchive {
  readonly #folder: vscode.Uri;
  readonly #configs: Pick<ConfigFiles, 'read'>;
  readonly #languages: Pick<LanguageFiles, 'fetch' | 'fetchNames'>;
  readonly #maker: string;
  #index: FigureIndex | undefined;

  constructor(folder: vscode.Uri, { configs, languages, version }: FigureServices) {
    this.#folder = folder;
    this.#configs = configs;
    this.#languages = languages;
    this.#maker = version;
  }

  /** Makes the index what the files are now; `false` when the person did not want to wait. */
  async update(onProgress: OnProgress, token: vscode.CancellationToken): Promise<boolean> {
    this.#index ??= await this.#readIndex();
    const index = this.#index;
    const { changed, gone } = outdatedIn(index, await this.#files(token));
    for (const path of gone) index.delete(path);
    for (const [done, file] of changed.entries()) {
      if (token.isCancellationRequested) return false;
      await this.#readInto(index, file);
      onProgress(done + 1, changed.length);
    }
    if (token.isCancellationRequested) return false;
    if (changed.length > 0 || gone.length > 0) await this.#keep(index);
    return true;
  }

  /**
   * Places with a figure, what has most in common first.
   * @param own where it was asked about
   * @param limit places at most
   */
  async places(query: FigureQuery, own: vscode.Uri, span: Span, limit: number): Promise<readonly FoundPlace[]> {
    const index = this.#index ?? new FigureIndex();
    const ownPath = this.#pathOf(own);
    const texts = new Map<string, string>();
    for (;;) {
      const hits = index
        .find(query)
        .filter(({ path, start, end }) => path !== ownPath || start >= span.end || span.start >= end)
        .slice(0, limit);
      if (await this.#areCurrent(index, hits, texts)) return this.#printed(hits, texts);
    }
  }

  /** Reads the articles of hits; what is not as the index has it is read into it anew. */
  async #areCurrent(index: FigureIndex, hits: readonly Hit[], texts: Map<string, string>): Promise<boolean> {
    let isCurrent = true;
    for (const { path } of hits) {
      const known = index.articles.get(path);
      if (texts.has(path) || !known) continue;
      const text = await this.#text(path);
      if (text !== undefined && (await hashOfText(text)) === known.hash) {
        texts.set(path, text);
        continue;
      }
      isCurrent = false;
      const article = await stampOf(this.#uriOf(path));
      if (article) await this.#readInto(index, { path, article, sidecar: known.sidecar, config: known.config });
      else index.delete(path);
    }
    return isCurrent;
  }

  async #printed(hits: readonly Hit[], texts: ReadonlyMap<string, string>): Promise<readonly FoundPlace[]> {
    const places: FoundPlace[] = [];
    for (const hit of hits) {
      const uri = this.#uriOf(hit.path);
      const [content, config] = [await readContent(sidecarOf(uri)), await this.#configs.read(uri)];
      const sidecar = content.type === 'text' ? parseSidecar(content.text).sidecar : undefined;
      const keys = parseConfig(config?.text ?? '').config['text-keys'];
      const [place] = printedPlaces(texts.get(hit.path) ?? '', [hit], sidecar, keys);
      if (place) places.push({ ...place, uri });
    }
    return places;
  }

  /** Every Markdown file, or, where the configuration names `folders`, every one in these. */
  async #files(token: vscode.CancellationToken): Promise<readonly ArchiveFile[]> {
    const pattern = new vscode.RelativePattern(this.#folder, '**/*.{md,markdown,mdx,mdown,mkd}');
    const uris = (await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token))
      .filter(
        (uri) =>
          isArticleName(uri.path) &&
          !this.#pathOf(uri)
            .split('/')
            .some((part) => part.startsWith('.')),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const files: ArchiveFile[] = [];
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += TOGETHER) {
      const some = await Promise.all(uris.slice(at, at + TOGETHER).map((uri) => this.#file(uri)));
      files.push(...some.filter((file) => file !== undefined));
    }
    return files;
  }

  async #file(uri: vscode.Uri): Promise<ArchiveFile | undefined> {
    const texts = await this.#configs.read(uri);
    const { folders } = parseConfig(texts?.text ?? '').config;
    const isIn = !texts || !folders || folders.some((name) => isBelow(uri, vscode.Uri.joinPath(texts.uri, '..', name)));
    const [article, sidecar] = isIn ? await Promise.all([stampOf(uri), stampOf(sidecarOf(uri))]) : [];
    return (
      article && { path: this.#pathOf(uri), article, sidecar, config: await hashOfText(readingText(readWith(texts))) }
    );
  }

  async #readInto(index: FigureIndex, file: ArchiveFile): Promise<void> {
    const indexed = await this.#indexed(file);
    if (indexed) index.set(file.path, indexed);
    else index.delete(file.path);
  }

  async #indexed({ path, ...file }: ArchiveFile): Promise<Indexed | undefined> {
    const uri = this.#uriOf(path);
    const text = await this.#text(path);
    if (text === undefined) return undefined;
    const [content, texts] = [await readContent(sidecarOf(uri)), await this.#configs.read(uri)];
    const sidecar = content.type === 'text' ? content.text : undefined;
    const read = () => readFigures(path, text, { sidecar, ...readWith(texts) });
    const first = read();
    const arrived = [await this.#languages.fetch(first.language), await this.#languages.fetchNames(first.language)];
    const { language: _, ...figures } = arrived.some(Boolean) ? read() : first;
    return { ...figures, ...file, hash: await hashOfText(text) };
  }

  /** As it was last saved, without a byte order mark; nothing when it is not there or no UTF-8 text. */
  async #text(path: string): Promise<string | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#uriOf(path));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  async #readIndex(): Promise<FigureIndex> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#indexUri());
      return FigureIndex.decode(bytes, this.#maker) ?? new FigureIndex();
    } catch {
      return new FigureIndex();
    }
  }

  async #keep(index: FigureIndex): Promise<void> {
    if (!DISKS.has(this.#folder.scheme)) return;
    const folder = vscode.Uri.joinPath(this.#folder, FIGURES_FOLDER);
    try {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '.gitignore'), new TextEncoder().encode('*\n'));
      await vscode.workspace.fs.writeFile(this.#indexUri(), index.encode(this.#maker, Date.now()));
    } catch (error) {
      // It is made again the next time.
      log.error('The index of figures could not be kept', error);
    }
  }

  #indexUri(): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, FIGURES_FOLDER, FIGURES_FILE);
  }

  #uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, path);
  }

  #pathOf({ path }: vscode.Uri): string {
    return path.slice(this.#folder.path.replace(/\/$/, '').length + 1);
  }
}

function readWith(texts: ConfigTexts | undefined): Parameters<typeof readingText>[0] {
  const registry = texts?.registry === undefined ? undefined : parseRegistry(texts.registry);
  return { config: texts?.text, registry: registry && { entities: registry.entities } };
}

function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + SIDECAR_SUFFIX });
}

function isBelow({ path }: vscode.Uri, folder: vscode.Uri): boolean {
  return path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
}

async function stampOf(uri: vscode.Uri): Promise<Stamp | undefined> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return { size, modified: mtime, changed: 0 };
  } catch {
    return undefined;
  }
}

/** As the command line has it: half of the SHA-256, hexadecimal; the text itself where the host cannot compute one. */
async function hashOfText(text: string): Promise<string> {
  return (await sha256Of(new TextEncoder().encode(text)))?.slice(0, 32) ?? text;
}
