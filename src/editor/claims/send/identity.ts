import type * as vscode from 'vscode';
import type { Reviewer } from '../reviewer.js';
import type { Repository } from './gitExtension.js';

/** Who commits, as far as git has to be told. */
export interface Identity {
  readonly name: string;
  /** What is to be written into the repository's own settings, by key. */
  readonly missing: Readonly<Record<string, string>>;
}

/**
 * Git's own name and address for the person, else the reviewer's handle, which is asked once. Git insists on an address:
 * without one it gets one that reaches nobody.
 * @returns nothing when the question was left
 */
export async function identityOf(
  repository: Repository,
  article: vscode.Uri,
  reviewer: Pick<Reviewer, 'handle'>,
): Promise<Identity | undefined> {
  const [known, address] = await Promise.all(['user.name', 'user.email'].map((key) => configured(repository, key)));
  const name = known || (await reviewer.handle(article));
  if (!name) return undefined;
  return {
    name,
    missing: {
      ...(!known && { 'user.name': name }),
      ...(!address && { 'user.email': `${slug(name)}@factmark.invalid` }),
    },
  };
}

/** RFC 2606 keeps `.invalid` from ever being a domain. */
export function slug(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'reviewer';
}

async function configured(repository: Repository, key: string): Promise<string> {
  return (await trimmed(repository.getConfig(key))) || (await trimmed(repository.getGlobalConfig(key)));
}

async function trimmed(asked: Promise<string>): Promise<string> {
  try {
    return (await asked).trim();
  } catch {
    return '';
  }
}
