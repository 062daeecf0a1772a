import { posix } from 'node:path';
import type { Review, Sidecar } from '../core/claims/claim.js';
import { SIDECAR_SUFFIX } from '../core/claims/paths.js';
import { parseSidecar } from '../core/claims/sidecar/parse.js';
import { isSigner } from '../core/claims/signer.js';
import type { ReportedFinding } from '../core/review/report.js';
import { gitOutput, gitText } from './git.js';
import { UsageError } from './io.js';

/*
 * Who signed, by the history: a review that a commit adds or changes has to be its author's. Authors are those that git
 * shows with .mailmap. A merge is asked only for what none of the merged had.
 */

interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly name: string;
  readonly email: string;
}

/**
 * Reviews of a range (`BASE..HEAD`) that their signer did not commit, by file; each with the commit that says otherwise.
 * @throws UsageError outside a repository, and for what is no range of commits
 */
export async function foreignSignatures(range: string): Promise<readonly ReportedFinding[]> {
  const root = (await gitText(['rev-parse', '--show-toplevel']))?.trimEnd();
  if (root === undefined) throw new UsageError('this folder is in no git repository');
  const here = (await gitText(['rev-parse', '--show-prefix']))?.trimEnd() ?? '';
  const findings: ReportedFinding[] = [];
  for (const commit of await commitsOf(root, range)) {
    for (const { file, before } of await sidecarsOf(root, commit)) {
      const reviews = await reviewsAt(root, commit.id, file);
      const known = await Promise.all(
        commit.parents.map(async (parent, i) => reviewsAt(root, parent, before[i] ?? file)),
      );
      for (const [key, { claim, reviewer, content }] of reviews) {
        if (isSigner(commit, reviewer) || known.some((one) => one.get(key)?.content === content)) continue;
        const author = commit.name || commit.email;
        findings.push({
          file: posix.relative(here, file),
          id: 'signer',
          severity: 'error',
          claim,
          message: `Commit ${commit.id.slice(0, 10)} by “${author}” signs this claim as “${reviewer}”.`,
        });
      }
    }
  }
  return findings;
}

async function commitsOf(root: string, range: string): Promise<readonly Commit[]> {
  if (!/^[^-].*\.\./u.test(range)) throw new UsageError(`--verify-signers takes BASE..HEAD, not ${range}`);
  const words = ['-C', root, 'log', '--use-mailmap', '--reverse', '--format=%H%x00%P%x00%aN%x00%aE', range, '--'];
  const log = await gitText(words);
  if (log === undefined) throw new UsageError(`there are no commits ${range}`);
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', parents = '', name = '', email = ''] = line.split('\0');
      return { id, parents: parents.split(' ').filter((parent) => parent !== ''), name, email };
    });
}

interface ChangedSidecar {
  readonly file: string;
  /** Its name in each parent in which it had another. */
  readonly before: readonly (string | undefined)[];
}

async function sidecarsOf(root: string, { id, parents }: Commit): Promise<readonly ChangedSidecar[]> {
  const found = new Map<string, (string | undefined)[]>();
  for (const [i, parent] of (parents.length === 0 ? [undefined] : parents).entries()) {
    const sides = parent === undefined ? ['--root', id] : [parent, id];
    const words = ['-C', root, 'diff-tree', '-r', '-M', '--no-commit-id', '--name-status', '-z', ...sides, '--'];
    const fields = ((await gitText(words)) ?? '').split('\0');
    for (let at = 0; at + 1 < fields.length; ) {
      const [status = '', name = ''] = [fields[at++], fields[at++]];
      const file = /^[RC]/u.test(status) ? (fields[at++] ?? name) : name;
      if (!file.endsWith(SIDECAR_SUFFIX) || status.startsWith('D')) continue;
      const before = found.get(file) ?? [];
      if (file !== name) before[i] = name;
      found.set(file, before);
    }
  }
  return [...found].map(([file, before]) => ({ file, before }));
}

interface Signature {
  readonly claim: string;
  readonly reviewer: string;
  /** What was signed, to be compared. */
  readonly content: string;
}

/** By claim and reviewer; none where the file is not there or cannot be read. */
async function reviewsAt(root: string, commit: string, file: string): Promise<ReadonlyMap<string, Signature>> {
  const bytes = await gitOutput(['-C', root, 'cat-file', 'blob', `${commit}:${file}`]);
  const sidecar = bytes && parseSidecar(new TextDecoder().decode(bytes)).sidecar;
  return new Map(sidecar ? signaturesOf(sidecar) : []);
}

function signaturesOf({ claims }: Sidecar): readonly (readonly [string, Signature])[] {
  return Object.entries(claims).flatMap(([claim, { reviews = {} }]) =>
    Object.entries(reviews).map(([reviewer, review]: readonly [string, Review]) => {
      const content = JSON.stringify(Object.entries(review).sort(([a], [b]) => (a < b ? -1 : 1)));
      return [`${claim} ${reviewer}`, { claim, reviewer, content }] as const;
    }),
  );
}
