import type { CheckedArticle } from '../claims/checked-article.js';
import type { ClaimState } from '../claims/state.js';
import type { Voice } from '../describe/voice.js';
import { type CopyEntry, copyEntries } from '../export/copy-entries.js';
import { languageTag } from '../export/html/escape.js';
import { hasNote } from '../export/html/notes.js';
import { titleOf } from '../export/title.js';
import { claimBlocks } from './claim.js';
import { commitCells, dateText } from './commits.js';
import { ClaimHistory, type Commit, type History } from './history.js';
import { type Block, type Page, words } from './page.js';
import type { EvidenceFiles } from './sources.js';

/*
 * The evidence of one claim, or of all claims of an article, on one page for people outside the desk: the sentence as
 * printed, what it means, each source with what it says and whether its file still is the one recorded, who signed which
 * words when, and the commits. Notes, questions, messages of commits and who stands behind a confidential source are for
 * the desk only. It comes out the same for the same files and the same history.
 */

/** There is no git here (as in the browser), no repository, or nothing in it yet. */
export type NoHistory = 'no-git' | 'no-repository' | 'no-commits';

export interface EvidenceOptions {
  /** The language of everything that is not the article's. */
  readonly voice: Voice;
  /** With what is for the desk only. */
  readonly internal?: boolean;
  /** Name of the article's file. */
  readonly name?: string;
  /** Only of this one; without it, of all that were worked on. */
  readonly claim?: string | undefined;
  /** Files of sources that were looked at. */
  readonly files?: EvidenceFiles;
  /** What git tells, or why it tells nothing. */
  readonly history: History | NoHistory;
  /** The commit whose article this is; absent for the files as they are. */
  readonly revision?: Pick<Commit, 'id' | 'author' | 'date'> | undefined;
  /** Whether the files as they are differ from the last commit. */
  readonly isUncommitted?: boolean;
}

/** Nothing when there is no such claim. */
export function evidencePage(checked: CheckedArticle, options: EvidenceOptions): Page | undefined {
  const { voice, internal = false, name = '', claim, files = new Map(), history, revision } = options;
  const placed = copyEntries(checked).filter(hasState);
  const entries = placed.filter((entry) => (claim === undefined ? hasNote(entry) : entry.state.id === claim));
  if (claim !== undefined && entries.length === 0) return undefined;
  const told = typeof history === 'object' ? new ClaimHistory(history, checked.config['text-keys']) : undefined;
  const { language, published } = checked.context;
  const about = [
    name,
    published === undefined ? '' : voice.t('published {0}', published),
    revision ? voice.t('as of commit {0}, {1}', revision.id, dateText(revision.date)) : '',
    internal ? voice.t('for the desk only') : '',
  ].filter((one) => one !== '');
  return {
    title: [`${voice.t('Evidence')}: `, words(titleOf(checked.document) || name)],
    about,
    language: languageTag(voice.locale),
    articleLanguage: languageTag(language),
    blocks: [
      ...remarks(options),
      ...entries.flatMap((entry) =>
        claimBlocks(entry, checked, { voice, internal, files, commits: told?.of(entry.state.id) }),
      ),
      ...(claim === undefined ? articleBlocks(placed.length - entries.length, options) : []),
    ],
  };
}

function hasState(entry: CopyEntry): entry is CopyEntry & { readonly state: ClaimState } {
  return entry.state !== undefined;
}

/** What the reader has to know of how the page came about. */
function remarks({ voice, history, isUncommitted }: EvidenceOptions): readonly Block[] {
  const said = [
    typeof history === 'string' && noHistoryWords(history, voice),
    isUncommitted && voice.t('The files have changes that are not committed.'),
    typeof history === 'object' &&
      history.isPartial &&
      voice.t('Older commits are not listed: they could not be read.'),
    typeof history === 'object' && isUnsure(history) && voice.t('Whether commits are signed was not looked up.'),
  ];
  return said.flatMap((one): readonly Block[] => (one ? [{ type: 'remark', line: [`⚠ ${one}`] }] : []));
}

function isUnsure({ revisions }: History): boolean {
  return revisions.some(({ commit }) => commit.signature === undefined);
}

/** How many claims nobody has worked on, and the commits of the whole. */
function articleBlocks(untouched: number, { voice, internal = false, history }: EvidenceOptions): readonly Block[] {
  const rest: readonly Block[] =
    untouched === 0
      ? []
      : [{ type: 'remark', line: [voice.t('Not listed, for nobody has checked them yet: {0}', untouched)] }];
  if (typeof history !== 'object' || history.revisions.length === 0) return rest;
  const rows = history.revisions.map(({ commit }) => {
    const [when = [], about = []] = commitCells(commit, { voice, internal });
    return [when, [about.flatMap((line, i) => (i === 0 ? line : [' · ', ...line]))]];
  });
  return [
    ...rest,
    { type: 'heading', level: 2, line: [voice.t('Commits of the article and its claims')] },
    { type: 'table', head: [voice.t('When'), voice.t('Commit and author')], rows },
  ];
}

function noHistoryWords(why: NoHistory, voice: Voice): string {
  switch (why) {
    case 'no-git':
      return voice.t('Commits are not listed: there is no git here.');
    case 'no-repository':
      return voice.t('Commits are not listed: the article is in no git repository.');
    case 'no-commits':
      return voice.t('Commits are not listed: nothing is committed yet.');
  }
}
