import type * as vscode from 'vscode';
import type { SavedWalk } from '../../../core/claims/round/walk.js';

/** Rounds that were left, by address of the article; in the workspace's state, nothing of it beside the article. */
const KEY = 'rounds';
/** Articles of which one is remembered. */
const MOST = 50;

type Saved = Readonly<Record<string, SavedWalk>>;

export class RoundMemory {
  readonly #memory: Pick<vscode.Memento, 'get' | 'update'>;

  constructor(memory: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#memory = memory;
  }

  get(article: vscode.Uri): SavedWalk | undefined {
    const saved = this.#memory.get<Saved>(KEY, {});
    const address = article.toString();
    return Object.hasOwn(saved, address) ? saved[address] : undefined;
  }

  /** @param walk nothing to forget it */
  async set(article: vscode.Uri, walk: SavedWalk | undefined): Promise<void> {
    const { [article.toString()]: _, ...others } = this.#memory.get<Saved>(KEY, {});
    const kept = Object.entries(others).slice(1 - MOST);
    await this.#memory.update(KEY, {
      ...Object.fromEntries(kept),
      ...(walk && { [article.toString()]: walk }),
    });
  }
}
