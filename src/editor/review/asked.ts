import * as vscode from 'vscode';
import { type Choice, choose, tell } from '../claims/commands/ask.js';
import { cut } from '../claims/cut.js';
import { gitApi, type LoggedCommit, type Repository } from '../claims/send/gitExtension.js';
import { repositoryOf } from '../claims/send/reading.js';
import { currentUri } from '../current.js';
import { baseOf, type Comparison, commitAlone, comparisonIn, mergeBase, type Revisions } from './comparison.js';
import { openComparison } from './openComparisons.js';

/* What is to be compared: said by who calls the command, by the place it is called from, or asked. */

/** Commits offered to look at. */
const COMMITS = 20;

/** What a caller may say in place of the questions. */
type Asked =
  /** A revision that the files are compared with. */
  | { readonly base: string }
  /** A commit to look at alone. */
  | { readonly commit: string }
  /** The comparisons that are open. */
  | { readonly open: true };

/** Nothing when a question was left, or when there is nothing to compare, which is said. */
export async function askedComparison(args: readonly unknown[]): Promise<Comparison | undefined> {
  const asked = args.map(askedIn).find((one) => one !== undefined);
  const opened = openComparison();
  if (asked && 'open' in asked) return opened ?? tell(vscode.l10n.t('No comparison of an article is open.'));
  const repository = await repositoryHere(args);
  if (typeof repository !== 'string') {
    return asked ? comparisonOf(repository, asked) : chosenComparison(repository, opened);
  }
  return opened && !asked ? opened : tell(repository);
}

/** An argument of a program, or what menus give: an entry of a file's timeline is a commit. */
function askedIn(argument: unknown): Asked | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { base, commit, open, ref } = argument as Readonly<Record<string, unknown>>;
  if (open === true) return { open };
  if (typeof base === 'string') return { base };
  if (typeof commit === 'string') return { commit };
  return typeof ref === 'string' ? { commit: ref } : undefined;
}

/** The repository of the place that is named or open; else why there is none. */
async function repositoryHere(args: readonly unknown[]): Promise<Repository | string> {
  const { l10n } = vscode;
  const api = await gitApi();
  if (!api) {
    return l10n.t(
      'There is no git here. Open the two sides of the article in a comparison: facts and claims are marked there, and this command lists what differs.',
    );
  }
  const named = args.map(uriIn).filter((uri) => uri !== undefined);
  const current = currentUri();
  const roots = (vscode.workspace.workspaceFolders ?? []).map((folder) => vscode.Uri.joinPath(folder.uri, 'x'));
  for (const place of [...named, ...(current ? [current] : []), ...roots]) {
    const found = await repositoryOf(api, place.with({ scheme: 'file', query: '' }));
    if (found) return found;
  }
  return l10n.t('There is no git repository here.');
}

/** A file, or something of the root of a repository: Source Control names itself by that. */
function uriIn(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const { rootUri } = (argument ?? {}) as { readonly rootUri?: unknown };
  return rootUri instanceof vscode.Uri ? vscode.Uri.joinPath(rootUri, 'x') : undefined;
}

async function comparisonOf(repository: Repository, asked: Asked): Promise<Comparison | undefined> {
  const { l10n } = vscode;
  if ('commit' in asked) {
    const found = await commitAlone(repository, asked.commit);
    if (found === 'first') return tell(l10n.t('Nothing was there before the first commit.'));
    return found ? comparisonIn(repository, found) : tell(l10n.t('There is no revision “{0}”.', asked.commit));
  }
  const name = 'base' in asked ? asked.base : '';
  const base = await mergeBase(repository, name);
  return base === undefined
    ? tell(l10n.t('There is no revision “{0}”.', name))
    : comparisonIn(repository, { base, label: name });
}

type Pick = Comparison | Revisions | Asked | 'other';

async function chosenComparison(
  repository: Repository,
  opened: Comparison | undefined,
): Promise<Comparison | undefined> {
  const { l10n } = vscode;
  const base = await baseOf(repository);
  const commits = await repository.log({ maxEntries: COMMITS }).catch((): readonly LoggedCommit[] => []);
  const choices: Choice<Pick>[] = [
    ...(base
      ? [
          {
            label: l10n.t('What this branch changes'),
            description: l10n.t('since it left {0}', base.label),
            value: base,
          },
        ]
      : []),
    { label: l10n.t('What is not committed yet'), value: { base: 'HEAD' } },
    ...(opened ? [{ label: l10n.t('The comparisons that are open'), value: opened }] : []),
    { label: l10n.t('Against another revision…'), value: 'other' },
    ...commits.map(({ hash, message, authorName = '' }) => ({
      label: cut(message.split('\n')[0] ?? ''),
      description: [hash.slice(0, 8), authorName].filter(Boolean).join(' · '),
      value: { commit: hash },
    })),
  ];
  const title = l10n.t('Review Facts Against Base');
  const value = (await choose<Pick>(title, l10n.t('Compare with what?'), choices))?.value;
  if (value === undefined) return undefined;
  if (value === 'other') {
    const prompt = l10n.t('A branch, a tag or a commit');
    const ref = await vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
    return ref ? comparisonOf(repository, { base: ref.trim() }) : undefined;
  }
  if ('articles' in value) return value;
  return 'label' in value ? comparisonIn(repository, value) : comparisonOf(repository, value);
}
