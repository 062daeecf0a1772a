import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleUriOf, sidecarUriOf } from '../../../src/editor/claims/model/siblings.js';
import { closeEditors } from '../support.js';
import { ReadOnlyFiles } from './revisionFiles.js';
import { ARTICLE, claimsOf, SIDECAR } from './support.js';

const uri = (text: string): vscode.Uri => vscode.Uri.parse(text);
const withQuery = (text: string, query: object): vscode.Uri => uri(text).with({ query: JSON.stringify(query) });

describe('the address of a sidecar', () => {
  it('is the article’s with an ending, in folders of every kind', () => {
    for (const address of [
      'file:///a/b/article.md',
      'vscode-vfs://github/o/r/article.md',
      'vscode-remote://ssh-remote%2Bhost/a/article.md',
      'memfs:/article.md',
      'githubcommit:/article.md',
    ]) {
      const sidecar = sidecarUriOf(uri(address));
      assert.equal(sidecar?.path, `${uri(address).path}.claims.yaml`);
      assert.equal(sidecar?.authority, uri(address).authority);
      assert.equal(sidecar && articleUriOf(sidecar)?.toString(), uri(address).toString());
    }
  });

  it('is changed in path and query where an address names a revision', () => {
    const git = withQuery('git:/a/article.md', { path: '/a/article.md', ref: '~' });
    assert.deepEqual(JSON.parse(sidecarUriOf(git)?.query ?? ''), { path: '/a/article.md.claims.yaml', ref: '~' });
    assert.equal(sidecarUriOf(git)?.path, '/a/article.md.claims.yaml');
    const review = withQuery('review:/a/article.md', { path: 'article.md', commit: 'c0ffee', base: true });
    assert.equal(JSON.parse(sidecarUriOf(review)?.query ?? '').path, 'article.md.claims.yaml');
    const pr = withQuery('pr:/a/article.md', { fileName: 'article.md', prNumber: 7, isBase: false });
    const sidecar = sidecarUriOf(pr);
    assert.deepEqual(JSON.parse(sidecar?.query ?? ''), {
      fileName: 'article.md.claims.yaml',
      prNumber: 7,
      isBase: false,
    });
    assert.equal(sidecar && articleUriOf(sidecar)?.query, pr.query);
  });

  it('is none for what has no file or cannot be understood', () => {
    assert.equal(sidecarUriOf(uri('untitled:Untitled-1')), undefined);
    assert.equal(sidecarUriOf(uri('git:/a/article.md')), undefined);
    assert.equal(sidecarUriOf(uri('git:/a/article.md').with({ query: '{"path":' })), undefined);
    assert.equal(sidecarUriOf(withQuery('pr:/a/article.md', { path: 'article.md' })), undefined);
    assert.equal(articleUriOf(uri('file:///a/article.md')), undefined);
    assert.equal(articleUriOf(uri('file:///a/.claims.yaml')), undefined);
  });
});

/** As those of pull requests: it goes by the query, never says that a file is missing, and cannot be written. */
class Revisions extends ReadOnlyFiles {
  readonly #files: ReadonlyMap<string, string>;
  readonly #otherwise: string;

  constructor(files: Readonly<Record<string, string>>, otherwise: string) {
    super();
    this.#files = new Map(Object.entries(files));
    this.#otherwise = otherwise;
  }

  readFile({ query }: vscode.Uri): Uint8Array {
    const { fileName } = JSON.parse(query) as { readonly fileName: string };
    return new TextEncoder().encode(this.#files.get(fileName) ?? this.#otherwise);
  }
}

describe('claims of a revision', () => {
  afterEach(closeEditors);

  const open = async (provider: Revisions, scheme: string): Promise<Awaited<ReturnType<typeof claimsOf>>> => {
    const registered = vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly: true });
    try {
      const address = withQuery(`${scheme}:/article.md`, { fileName: 'article.md', prNumber: 1 });
      const document = await vscode.workspace.openTextDocument(address);
      await vscode.languages.setTextDocumentLanguage(document, 'markdown');
      const claimed = await claimsOf(await vscode.workspace.openTextDocument(address));
      const edit = { type: 'set-field', owner: { claim: 'c-9x4tbd' }, path: ['status'], value: 'waiting' } as const;
      assert.equal(await claimed.edit(edit, 'Status'), false, 'it is not written');
      assert.equal(provider.writes, 0);
      return claimed;
    } finally {
      registered.dispose();
    }
  };

  it('are those of the same revision', async () => {
    const claimed = await open(
      new Revisions({ 'article.md': ARTICLE, 'article.md.claims.yaml': SIDECAR }, ''),
      'gitpr',
    );
    assert.equal(claimed.claims.length, 2);
    assert.ok(claimed.readOnly);
  });

  it('are none when the provider has nothing, or gives the article for everything', async () => {
    assert.equal((await open(new Revisions({ 'article.md': ARTICLE }, ''), 'githubpr')).sidecarText, undefined);
    assert.equal((await open(new Revisions({}, ARTICLE), 'pr')).sidecarText, undefined);
  });
});
