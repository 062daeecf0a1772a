import { parseSidecar } from '../claims/sidecar/parse.js';
import { claimStates } from '../claims/state.js';
import { ArticleText } from '../claims/target/article-text.js';
import type { Config } from '../config/config.js';
import { ProseDocument } from '../prose/prose.js';
import { type Happening, happeningsOf, type Moment } from './happenings.js';

/*
 * What became of claims, commit by commit, as git tells it. A commit is compared with each of its parents; of a merge is
 * told only what none of the merged had.
 */

/** What git says of a commit's own signature; `untrusted` when it is good by a key that nobody here vouches for. */
export type CommitSignature = 'good' | 'untrusted' | 'expired' | 'bad' | 'unchecked' | 'none';

export interface Commit {
  readonly id: string;
  /** As the repository wants them called (`.mailmap`). */
  readonly author: string;
  readonly email: string;
  /** ISO 8601 with its zone. */
  readonly date: string;
  /** Absent where nobody could ask. */
  readonly signature?: CommitSignature;
  /** First line of the message. */
  readonly subject: string;
}

/** The files of an article in a commit. */
export interface Files {
  /** Of the article, from the repository's folder. */
  readonly name: string;
  /** Texts; absent where there is no such file. */
  readonly article?: string | undefined;
  readonly sidecar?: string | undefined;
}

export interface Revision {
  readonly commit: Commit;
  readonly files: Files;
  /** In each of its parents; empty for a first commit. */
  readonly before: readonly Files[];
}

/** The commits that touch an article or its claims. */
export interface History {
  /** The newest first. */
  readonly revisions: readonly Revision[];
  /** Whether there are older commits that could not be read. */
  readonly isPartial?: boolean;
}

/** Without commits that leave an article as it is in one of their parents: what they touch has only had its name. */
export function touching(revisions: readonly Revision[]): readonly Revision[] {
  const key = ({ name, article, sidecar }: Files): string => JSON.stringify([name, article, sidecar]);
  return revisions.filter(({ files, before }) => before.every((one) => key(one) !== key(files)));
}

/** What a commit did to a claim. */
export interface ClaimCommit {
  readonly commit: Commit;
  readonly happenings: readonly Happening[];
}

/** The commits of claims, read once for all of an article. */
export class ClaimHistory {
  readonly #revisions: readonly { readonly commit: Commit; readonly now: Moment; readonly before: readonly Moment[] }[];

  constructor(history: History, textKeys: Config['text-keys']) {
    const known = new Map<string, Moment>();
    const moment = (files: Files): Moment => {
      const key = JSON.stringify([files.name, files.article, files.sidecar]);
      const found = known.get(key) ?? momentOf(files, textKeys);
      known.set(key, found);
      return found;
    };
    this.#revisions = history.revisions.map(({ commit, files, before }) => ({
      commit,
      now: moment(files),
      before: before.map(moment),
    }));
  }

  /** The newest first. */
  of(claim: string): readonly ClaimCommit[] {
    return this.#revisions.flatMap(({ commit, now, before }) => {
      const [first = [], ...others] = (before.length === 0 ? [NOWHERE] : before).map((then) =>
        happeningsOf(claim, then, now),
      );
      const happenings = first.filter((one) => others.every((told) => told.some((other) => isSame(one, other))));
      return happenings.length > 0 ? [{ commit, happenings }] : [];
    });
  }
}

/** Whether two come to the same, whatever was before. */
function isSame(a: Happening, b: Happening): boolean {
  const after = (one: Happening): string => JSON.stringify({ ...one, before: undefined });
  return after(a) === after(b);
}

const NOWHERE: Moment = { name: '', sources: {}, states: new Map() };

/** Facts are not read: what has become of a claim hangs on its words. */
function momentOf({ name, article = '', sidecar: text }: Files, textKeys: Config['text-keys']): Moment {
  const sidecar = text?.trim() ? parseSidecar(text).sidecar : undefined;
  if (!sidecar) return { ...NOWHERE, name };
  const prose = ArticleText.ofProse(ProseDocument.open(article, { format: 'markdown', textKeys }));
  const states = claimStates(prose, sidecar).map((state) => [state.id, state] as const);
  return { name, sources: sidecar.sources, states: new Map(states) };
}
