import * as vscode from 'vscode';

/** A file of the workspace as evidence. */
export interface EvidenceFile {
  /** From the folder of the article, with slashes. */
  readonly file: string;
  /** Of its bytes, hexadecimal; absent where the host cannot compute it. */
  readonly sha256?: string;
}

/** Why a file cannot be evidence, as a message for the person. */
export class UnusableFile extends Error {}

/**
 * @throws {UnusableFile} when the file is outside the workspace or cannot be read
 */
export async function evidenceFile(file: vscode.Uri, article: vscode.Uri): Promise<EvidenceFile> {
  const { l10n } = vscode;
  if (!isBeside(file, article)) {
    throw new UnusableFile(l10n.t('The file is outside the workspace: others would not find it. Copy it in first.'));
  }
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    const sha256 = await sha256Of(bytes);
    return { file: relativePath(folderOf(article.path), file.path), ...(sha256 !== undefined && { sha256 }) };
  } catch {
    throw new UnusableFile(l10n.t('The file could not be read.'));
  }
}

/** Whether colleagues have the file too: it is in the workspace, or below the article's folder. */
export function isBeside(file: vscode.Uri, article: vscode.Uri): boolean {
  return (
    file.scheme === article.scheme &&
    file.authority === article.authority &&
    (vscode.workspace.getWorkspaceFolder(file) !== undefined || isBelow(file.path, folderOf(article.path)))
  );
}

/** A path as it is written in a sidecar, from the folder of the article. */
export function fileBeside(article: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(article, '..', path);
}

export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) {
    same += 1;
  }
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && !path.includes('/../');
}

/** A file as it is now; nothing for one that cannot be read. */
export async function fileNow(uri: vscode.Uri): Promise<{ readonly sha256: string } | 'absent' | undefined> {
  try {
    const sha256 = await sha256Of(await vscode.workspace.fs.readFile(uri));
    return sha256 === undefined ? undefined : { sha256 };
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'absent' : undefined;
  }
}

/** Hexadecimal; nothing where the host cannot compute it. */
export async function sha256Of(bytes: Uint8Array): Promise<string | undefined> {
  // Not there in a browser without a secure connection.
  const { subtle } = globalThis.crypto as Partial<typeof globalThis.crypto>;
  const hash = await subtle?.digest('SHA-256', new Uint8Array(bytes));
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
