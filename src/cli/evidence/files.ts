import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Sidecar, Source } from '../../core/claims/claim.js';
import type { EvidenceFile, EvidenceFiles } from '../../core/evidence/sources.js';
import { isHash } from '../../core/evidence/sources.js';
import { isBelow } from '../files.js';
import { gitOutput, gitText } from '../git.js';
import { hashOfFile } from '../pictures.js';

/** Versions of a file that are looked through for the one that was recorded. */
const MOST_VERSIONS = 200;

export interface EvidencePlace {
  /** Folder of the sidecar, absolute. */
  readonly folder: string;
  /** The repository's folder and the commit up to which it is asked; absent where there is no git. */
  readonly repository?: { readonly root: string; readonly revision: string };
}

/** The files that sources name, as they lie in the workspace and, where that is not the one recorded, in git. */
export async function readEvidence(sources: Sidecar['sources'], place: EvidencePlace): Promise<EvidenceFiles> {
  const files = new Map<string, EvidenceFile>();
  for (const [id, source] of Object.entries(sources)) {
    if (source.file !== undefined) files.set(id, await evidenceFile(source.file, source, place));
  }
  return files;
}

async function evidenceFile(
  name: string,
  { sha256 }: Source,
  { folder, repository }: EvidencePlace,
): Promise<EvidenceFile> {
  const file = path.resolve(folder, name);
  const roots = [folder, process.cwd(), ...(repository ? [repository.root] : [])];
  if (!roots.some((root) => isBelow(file, root))) return { found: 'outside' };
  const found = await hashOfFile(file);
  if (sha256 === undefined || (typeof found === 'object' && isHash(sha256, found.sha256)))
    return found ? { found } : {};
  const commit = repository && isBelow(file, repository.root) ? await recorded(file, sha256, repository) : undefined;
  return { ...(found && { found }), ...(commit && { commit }) };
}

/** The newest commit in which a file has a hash. */
async function recorded(
  file: string,
  sha256: string,
  { root, revision }: { readonly root: string; readonly revision: string },
): Promise<string | undefined> {
  const name = path.relative(root, file).split(path.sep).join('/');
  const words = ['-C', root, '--literal-pathspecs', 'log', `-${MOST_VERSIONS}`, '--format=%H', revision, '--', name];
  for (const commit of ((await gitText(words)) ?? '').split('\n').filter((line) => line !== '')) {
    const content = await gitOutput(['-C', root, 'cat-file', 'blob', `${commit}:${name}`]);
    if (content && isHash(sha256, createHash('sha256').update(content).digest('hex'))) return commit;
  }
  return undefined;
}
