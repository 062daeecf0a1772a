import * as vscode from 'vscode';
import { ARTICLE, SIDECAR } from './support.js';

/*
 * A double for the file systems that show revisions: of GitHub's pull requests and commits, of its repositories, of git.
 * Each goes by what the real one goes by, says of a missing file what that says, and cannot be written.
 */

export const DEARER = ARTICLE.replace('48 million', '52 million');

type Side = 'base' | 'head';
type Query = Readonly<Record<string, unknown>>;

interface Scheme {
  readonly name: string;
  /** The address of a file of the repository. */
  address(file: string, side: Side): vscode.Uri;
  /** What the provider reads of it. */
  asked(uri: vscode.Uri, query: Query): { readonly file: unknown; readonly side: Side };
  /** What it says of a file that is not there. */
  readonly missing: 'empty' | 'error';
}

const COMMITS: Readonly<Record<Side, string>> = { base: 'ba5e', head: '4ead' };
const sideOf = (commit: unknown): Side => (commit === COMMITS.base ? 'base' : 'head');
const at = (scheme: string, path: string, query?: object, authority = ''): vscode.Uri =>
  vscode.Uri.from({ scheme, authority, path, ...(query && { query: JSON.stringify(query) }) });

export const SCHEMES: readonly Scheme[] = [
  {
    name: 'review',
    address: (file, side) =>
      at('review', `/desk/${file}`, {
        path: file,
        commit: COMMITS[side],
        base: side === 'base',
        isOutdated: false,
        rootPath: '/desk',
      }),
    asked: (_, { path, commit }) => ({ file: path, side: sideOf(commit) }),
    missing: 'empty',
  },
  {
    name: 'pr',
    address: (file, side) =>
      at('pr', `/desk/${file}`, {
        baseCommit: COMMITS.base,
        headCommit: COMMITS.head,
        isBase: side === 'base',
        fileName: file,
        prNumber: 7,
        status: 0,
        remoteName: 'origin',
      }),
    asked: (_, { fileName, isBase }) => ({ file: fileName, side: isBase === true ? 'base' : 'head' }),
    missing: 'empty',
  },
  {
    name: 'githubcommit',
    address: (file, side) => at('githubcommit', `/${file}`, { commit: COMMITS[side], owner: 'corvara', repo: 'desk' }),
    asked: ({ path }, { commit }) => ({ file: path.slice(1), side: sideOf(commit) }),
    missing: 'error',
  },
  {
    name: 'gitpr',
    address: (file, side) => at('gitpr', `/desk/${file}`, { fileName: file, branch: side, owner: 'corvara' }),
    asked: (_, { fileName, branch }) => ({ file: fileName, side: branch === 'base' ? 'base' : 'head' }),
    missing: 'empty',
  },
  {
    name: 'githubpr',
    address: (file, side) => at('githubpr', `/desk/${file}`, { fileName: file, branch: side, owner: 'corvara' }),
    asked: (_, { fileName, branch }) => ({ file: fileName, side: branch === 'base' ? 'base' : 'head' }),
    missing: 'error',
  },
  {
    name: 'vscode-vfs',
    address: (file, side) => at('vscode-vfs', `/corvara/desk/${file}`, undefined, `github+${COMMITS[side]}`),
    asked: ({ path, authority }) => ({
      file: path.slice('/corvara/desk/'.length),
      side: sideOf(authority.slice('github+'.length)),
    }),
    missing: 'error',
  },
];

/** What they have in common: nothing can be written, and how often it was tried is counted. */
export abstract class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  writes = 0;

  abstract readFile(uri: vscode.Uri): Uint8Array;

  /** The real ones say that every file is there. */
  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: 0 };
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  writeFile(): void {
    this.writes += 1;
  }
  createDirectory(): void {
    this.writes += 1;
  }
  delete(): void {
    this.writes += 1;
  }
  rename(): void {
    this.writes += 1;
  }
}

export class RevisionFiles extends ReadOnlyFiles {
  readonly #scheme: Scheme;
  readonly #files: Readonly<Record<Side, Readonly<Record<string, string>>>>;

  constructor(scheme: Scheme, files: Readonly<Record<Side, Readonly<Record<string, string>>>> = BOTH) {
    super();
    this.#scheme = scheme;
    this.#files = files;
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { file, side } = this.#scheme.asked(uri, uri.query === '' ? {} : (JSON.parse(uri.query) as Query));
    const text = this.#files[side][String(file)];
    if (text === undefined && this.#scheme.missing === 'error') throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text ?? '');
  }
}

/** The article with its claims, before and after its signed figure was changed. */
const BOTH = {
  base: { 'article.md': ARTICLE, 'article.md.claims.yaml': SIDECAR },
  head: { 'article.md': DEARER, 'article.md.claims.yaml': SIDECAR },
};
