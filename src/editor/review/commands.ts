import * as vscode from 'vscode';
import { type Choice, choose, tell } from '../claims/commands/ask.js';
import { cut } from '../claims/cut.js';
import { gitApi, type LoggedCommit, type Repository } from '../claims/send/gitExtension.js';
import { repositoryOf } from '../claims/send/reading.js';
import type { Command } from '../commands/command.js';
import { currentUri } from '../current.js';
import { baseOf, type Comparison, mergeBase } from './comparison.js';
import type { ChangeNode, ReviewNode } from './items.js';
import { Review, type ReviewedArticle, type ReviewParts } from './review.js';
import type { ReviewView } from './reviewView.js';

/** Commits offered to look at. */
const COMMITS = 20;

export function reviewCommands(view: ReviewView, parts: ReviewParts): readonly Command[] {
  return [
    { id: 'factmark.reviewFacts', run: (...args) => reviewFacts(view, parts, args) },
    { id: 'factmark.openReviewedChange', run: (node) => openChange(view, node) },
    { id: 'factmark.openAllReviewed', run: () => openAll(view) },
    { id: 'factmark.refreshReview', run: async () => view.review?.refresh() },
    { id: 'factmark.endReview', run: () => view.show(undefined) },
  ];
}

/** What a caller may say in place of the questions: a revision, or a commit to look at alone. */
interface Asked {
  readonly base?: string;
  readonly commit?: string;
}

async function reviewFacts(view: ReviewView, parts: ReviewParts, args: readonly unknown[]): Promise<void> {
  const repository = await repositoryHere();
  if (!repository) return;
  const asked = args.find(
    (one): one is Asked => typeof one === 'object' && one !== null && ('base' in one || 'commit' in one),
  );
  const comparison = asked ? await comparisonOf(repository, asked) : await chosenComparison(repository);
  if (!comparison) return;
  const review = new Review(comparison, repository, parts);
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Comparing facts and claims…'),
      cancellable: true,
    },
    (_, token) => review.refresh(token),
  );
  await view.show(review);
  await view.reveal();
}

async function repositoryHere(): Promise<Repository | undefined> {
  const { l10n } = vscode;
  const api = await gitApi();
  if (!api) {
    return tell(
      l10n.t(
        'There is no git here. Open the two sides of the article in a comparison: facts and claims are marked there, too.',
      ),
    );
  }
  const uri = currentUri();
  const roots = (vscode.workspace.workspaceFolders ?? []).map((folder) => vscode.Uri.joinPath(folder.uri, 'x'));
  for (const place of uri ? [uri, ...roots] : roots) {
    const found = await repositoryOf(api, place);
    if (found) return found;
  }
  return tell(l10n.t('There is no git repository here.'));
}

async function comparisonOf(repository: Repository, { base, commit }: Asked): Promise<Comparison | undefined> {
  const { l10n } = vscode;
  if (commit !== undefined) {
    try {
      const { hash, parents } = await repository.getCommit(commit);
      const [parent] = parents;
      if (parent === undefined) return tell(l10n.t('Nothing was there before the first commit.'));
      return { root: repository.rootUri, base: parent, head: hash, label: hash.slice(0, 8) };
    } catch {
      return tell(l10n.t('There is no revision “{0}”.', commit));
    }
  }
  const found = base === undefined ? undefined : await mergeBase(repository, base);
  if (base === undefined || found === undefined) return tell(l10n.t('There is no revision “{0}”.', base ?? ''));
  return { root: repository.rootUri, base: found, label: base };
}

type Pick = 'base' | 'head' | 'other' | { readonly commit: string };

async function chosenComparison(repository: Repository): Promise<Comparison | undefined> {
  const { l10n } = vscode;
  const base = await baseOf(repository);
  const commits = await repository.log({ maxEntries: COMMITS }).catch((): readonly LoggedCommit[] => []);
  const choices: Choice<Pick>[] = [
    ...(base
      ? [
          {
            label: l10n.t('What this branch changes'),
            description: l10n.t('since it left {0}', base.label),
            value: 'base' as const,
          },
        ]
      : []),
    { label: l10n.t('What is not committed yet'), value: 'head' as const },
    { label: l10n.t('Against another revision…'), value: 'other' as const },
    ...commits.map(({ hash, message, authorName = '' }) => ({
      label: cut(message.split('\n')[0] ?? ''),
      description: [hash.slice(0, 8), authorName].filter(Boolean).join(' · '),
      value: { commit: hash },
    })),
  ];
  const title = l10n.t('Review Facts Against Base');
  const chosen = await choose<Pick>(title, l10n.t('Compare with what?'), choices);
  if (!chosen) return undefined;
  switch (chosen.value) {
    case 'base':
      return base && { root: repository.rootUri, ...base };
    case 'head':
      return comparisonOf(repository, { base: 'HEAD' });
    case 'other': {
      const ref = await vscode.window.showInputBox({
        title,
        prompt: l10n.t('A branch, a tag or a commit'),
        ignoreFocusOut: true,
      });
      return ref ? comparisonOf(repository, { base: ref.trim() }) : undefined;
    }
    default:
      return comparisonOf(repository, chosen.value);
  }
}

/** The text diff at the place of a change; what is only on one side is shown alone. */
async function openChange(view: ReviewView, node: unknown): Promise<void> {
  const change = changeIn(view, node);
  if (!change) return;
  const { reviewed } = change;
  const { place, fact, kind } = change.change;
  const isThere = kind !== 'lost';
  const span = place ?? (isThere ? fact : undefined);
  const options: vscode.TextDocumentShowOptions = { preview: true };
  if (reviewed.isNew || reviewed.isGone) {
    const shown = await vscode.workspace.openTextDocument(reviewed.isGone ? reviewed.before : reviewed.after);
    const selection = span && isThere && new vscode.Range(shown.positionAt(span.start), shown.positionAt(span.end));
    await vscode.window.showTextDocument(shown, { ...options, ...(selection && { selection }) });
    return;
  }
  const after = await vscode.workspace.openTextDocument(reviewed.after);
  const selection = span && new vscode.Range(after.positionAt(span.start), after.positionAt(span.end));
  await vscode.commands.executeCommand('vscode.diff', reviewed.before, reviewed.after, titleOf(view, reviewed), {
    ...options,
    ...(selection && { selection }),
  });
}

function changeIn(view: ReviewView, node: unknown): ChangeNode | undefined {
  const all = view.roots.flatMap((root) => (root.type === 'article' ? root.children : []));
  return all.find((one) => one === node) ?? all.find((one) => isSame(one, node as ReviewNode | undefined));
}

/** Whether a node is the one that was there before the view was filled anew. */
function isSame(one: ChangeNode, node: ReviewNode | undefined): boolean {
  return (
    node?.type === 'change' &&
    node.article === one.article &&
    node.change.kind === one.change.kind &&
    node.claim === one.claim &&
    node.change.words === one.change.words
  );
}

function titleOf(view: ReviewView, { name }: ReviewedArticle): string {
  return vscode.l10n.t('{0} (against {1})', name, view.review?.comparison.label ?? '');
}

/** All articles of the review in one comparison. */
async function openAll(view: ReviewView): Promise<void> {
  const { review } = view;
  if (!review || review.articles.length === 0) return;
  const sides = review.articles.map(({ before, after, isNew, isGone }) => [
    after,
    isNew ? undefined : before,
    isGone ? undefined : after,
  ]);
  await vscode.commands.executeCommand(
    'vscode.changes',
    vscode.l10n.t('Facts against {0}', review.comparison.label),
    sides,
  );
}
