import { articleOf, SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import {
  type Commit,
  type CommitSignature,
  type Files,
  type History,
  type Revision,
  touching,
} from '../../core/evidence/history.js';
import { gitText } from '../git.js';
import { Blobs, signedOf } from './blobs.js';

/*
 * The commits of an article and its sidecar, through renames. Which names they had is told by the renames of all files,
 * newest first: `git log --follow` takes a new article that resembles an old one for a copy, and goes on with the old
 * one. Then all commits under any of these names are listed at once, and in each the article is the file with the newest
 * of the names that are there.
 */

/** Names of an article, the newest first. */
export async function namesOf(root: string, revision: string, name: string): Promise<readonly string[]> {
  const names = new Set([name]);
  for (const { before, after } of await renames(root, revision)) {
    if (names.has(articleOf(after))) names.add(articleOf(before));
  }
  return [...names];
}

/** Of all files, the newest first. */
async function renames(
  root: string,
  revision: string,
): Promise<readonly { readonly before: string; readonly after: string }[]> {
  const words = ['log', '--topo-order', '-M', '--diff-filter=R', '--name-status', '-z', '--format='];
  const fields = ((await gitText(['-C', root, ...words, revision, '--'])) ?? '').split('\0');
  const found: { readonly before: string; readonly after: string }[] = [];
  for (let i = 0; i + 2 < fields.length; i++) {
    // between commits stands a line end
    if (/^\n*R\d*$/u.test(fields[i]!)) found.push({ before: fields[++i]!, after: fields[++i]! });
  }
  return found;
}

/** The commits up to a revision that touch an article under any of its names, or its sidecar. */
export async function readHistory(root: string, revision: string, names: readonly string[]): Promise<History> {
  const commits = await commitsOf(root, revision, names);
  const wanted = new Set(commits.flatMap(({ commit, parents }) => [commit.id, ...parents]));
  const files = names.flatMap((name) => [name, name + SIDECAR_SUFFIX]);
  const blobs = await Blobs.read(
    root,
    [...wanted].flatMap((id) => files.map((file) => [id, file] as const)),
  );
  const filesAt = (id: string): Files => {
    const newest = (suffix: string): string | undefined => names.find((name) => blobs.has(id, name + suffix));
    const [article, sidecar] = [newest(''), newest(SIDECAR_SUFFIX)];
    return {
      name: article ?? sidecar ?? names[0] ?? '',
      article: article && blobs.text(id, article),
      sidecar: sidecar && blobs.text(id, sidecar + SIDECAR_SUFFIX),
    };
  };
  const revisions = commits.map(({ commit, parents }): Revision => {
    return { commit, files: filesAt(commit.id), before: parents.map(filesAt) };
  });
  const isShallow = (await gitText(['-C', root, 'rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  return { revisions: touching(revisions), ...(isShallow && { isPartial: true }) };
}

interface Listed {
  readonly commit: Commit;
  readonly parents: readonly string[];
}

const FORMAT = ['%H', '%P', '%aN', '%aE', '%aI', '%G?', '%s'].join('%x00');

async function commitsOf(root: string, revision: string, names: readonly string[]): Promise<readonly Listed[]> {
  const files = names.flatMap((name) => [name, name + SIDECAR_SUFFIX]);
  return listed(root, ['--topo-order', revision, '--', ...files]);
}

/** One commit by its id. */
export async function commitAt(root: string, id: string): Promise<Commit | undefined> {
  return (await listed(root, ['-1', id, '--']))[0]?.commit;
}

async function listed(root: string, words: readonly string[]): Promise<readonly Listed[]> {
  const log = ['-C', root, '--literal-pathspecs', 'log', '--use-mailmap', `--format=${FORMAT}%x00`, '-z', ...words];
  const fields = ((await gitText(log)) ?? '').split('\0');
  const commits: Listed[] = [];
  for (let i = 0; i + FIELDS <= fields.length; i += FIELDS) {
    const [id = '', parents = '', author = '', email = '', date = '', signature = '', subject = ''] = fields.slice(i);
    const commit = { id, author, email, date, signature: SIGNATURES[signature] ?? 'unchecked', subject };
    commits.push({ commit, parents: parents.split(' ').filter((parent) => parent !== '') });
  }
  // git that cannot check a signature may say that there is none
  const none = commits.filter(({ commit }) => commit.signature === 'none').map(({ commit }) => commit.id);
  const signed = await signedOf(root, none);
  return commits.map(({ commit, parents }) =>
    signed.has(commit.id) ? { commit: { ...commit, signature: 'unchecked' }, parents } : { commit, parents },
  );
}

/** With the end of each commit (`-z`) one more than the format has. */
const FIELDS = 8;

/** What git's `%G?` says. */
const SIGNATURES: Readonly<Record<string, CommitSignature>> = {
  G: 'good',
  U: 'untrusted',
  X: 'expired',
  Y: 'expired',
  R: 'expired',
  B: 'bad',
  E: 'unchecked',
  N: 'none',
};
