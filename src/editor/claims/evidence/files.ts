import type * as vscode from 'vscode';
import type { Sidecar } from '../../../core/claims/claim.js';
import type { EvidenceFile, EvidenceFiles } from '../../../core/evidence/sources.js';
import { fileBeside, fileNow, isBeside } from '../commands/sources/file.js';

/** The files that the sources of an article name, as they are; nothing outside the workspace is opened. */
export async function evidenceFiles(article: vscode.Uri, sources: Sidecar['sources']): Promise<EvidenceFiles> {
  const files = new Map<string, EvidenceFile>();
  for (const [id, { file }] of Object.entries(sources)) {
    if (file === undefined) continue;
    const uri = fileBeside(article, file);
    const found = isBeside(uri, article) ? await fileNow(uri) : 'outside';
    files.set(id, found ? { found } : {});
  }
  return files;
}
