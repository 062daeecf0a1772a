import * as vscode from 'vscode';
import { conflictsIn } from '../../../core/claims/merge/conflict.js';
import { parseSidecar } from '../../../core/claims/sidecar/parse.js';
import { checksSince, commitMessage } from '../../../core/send/message.js';
import { planSend, type RepositoryState } from '../../../core/send/plan.js';
import { openDocument } from '../../current.js';
import { log } from '../../log.js';
import { nameOf } from '../../text/files.js';
import { interfaceVoice } from '../../voice.js';
import { readContent } from '../model/sidecarStore.js';
import { gitApi, gitErrorText, type Repository } from '../send/gitExtension.js';
import { type Identity, identityOf } from '../send/identity.js';
import { confirmed } from '../send/preview.js';
import { type OwnFiles, readState, repositoryOf } from '../send/reading.js';
import { failureSaying, refusalSaying, sentSaying, showSaying } from '../send/sayings.js';
import { type Sent, send } from '../send/send.js';
import { type Labels, statusWord } from '../words.js';
import { tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Commits an article and its sidecar, and nothing else, and pushes, for people who know no git: shows first what will be
 * done. As arguments: `send: true` in place of the agreement, and `message`. Gives how it ended: `sent`, `kept`
 * (committed here only), `refused` by the remote, `open` or `left` (what others did has to be settled first), or why
 * nothing was begun; nothing when the person did not agree.
 */
export function sendChecks(services: ClaimServices): ClaimCommand {
  const busy = new Set<string>();
  return deskCommand('factmark.sendChecks', services, 'reads', async (desk) => {
    const { l10n } = vscode;
    const files = filesOf(desk);
    if (!files) return undefined;
    const api = await gitApi();
    if (!api || files.article.scheme !== 'file') return tell(withoutGit());
    const repository = await repositoryOf(api, files.article);
    if (!repository) {
      return tell(l10n.t('“{0}” is in no git repository, so there is nowhere to send it.', nameOf(files.article)));
    }
    const root = repository.rootUri.toString();
    if (busy.has(root)) return tell(l10n.t('Checks are being sent already.'));
    busy.add(root);
    try {
      return await sendFrom(repository, files, desk);
    } catch (error) {
      log.error(`Git failed: ${gitErrorText(error)}`);
      showSaying(failureSaying());
      return 'failed';
    } finally {
      busy.delete(root);
    }
  });
}

function withoutGit(): string {
  const { l10n } = vscode;
  return vscode.extensions.getExtension('vscode.git') === undefined
    ? l10n.t('There is no git here, as in the browser. Commit the article and its file of claims in Source Control.')
    : l10n.t('VS Code’s git is switched off or not installed, so checks cannot be sent from here.');
}

/** Nothing when the claims are not fit to be sent; says why. */
function filesOf({ claimed }: Desk): OwnFiles | undefined {
  const { l10n } = vscode;
  const { document, sidecarUri, problems, unreadable, sidecarText } = claimed;
  if (!sidecarUri) return tell(l10n.t('Save the article first.'));
  if (unreadable) return tell(l10n.t('The claims beside this article cannot be read. See Problems.'));
  if (problems.some(({ id }) => id === 'confidential-leak')) {
    return tell(l10n.t('Not sent: the claims hold what must not leave this computer. See Problems.'));
  }
  const files = { article: document.uri, sidecar: sidecarUri };
  if (conflictsIn(sidecarText ?? '').length > 0) {
    showSaying(sentSaying({ type: 'open', sidecars: [sidecarUri.fsPath] }, nameOf(sidecarUri)));
    return undefined;
  }
  return files;
}

async function sendFrom(
  repository: Repository,
  files: OwnFiles,
  desk: Desk,
): Promise<Sent['type'] | string | undefined> {
  const { l10n } = vscode;
  await saved(files);
  const state = await inProgress(l10n.t('Asking what is new…'), (token) =>
    Promise.race([readState(repository, files), cancelled(token)]),
  );
  if (!state) return undefined;
  const plan = planSend(state);
  if ('why' in plan) {
    showSaying(refusalSaying(plan, shown('paths' in plan ? plan.paths : [])));
    return plan.why;
  }
  const { request, services } = desk;
  const identity = plan.commit.length > 0 ? await identityOf(repository, files.article, services.reviewer) : undefined;
  if (plan.commit.length > 0 && !identity) return undefined;
  const proposed = request.text('message') ?? (await messageOf(repository, files, state, desk.labels));
  const message = request.flag('send') ? proposed : await confirmed({ plan, state, identity, message: proposed });
  if (message === undefined) return undefined;
  await introduce(repository, identity);
  const sent = await inProgress(l10n.t('Sending…'), (token) =>
    send(repository, files, plan, { message, state, isStopped: () => token.isCancellationRequested }),
  );
  showSaying(sentSaying(sent, shown(pathsIn(sent))));
  return sent.type === 'not-begun' ? sent.why : sent.type;
}

function cancelled(token: vscode.CancellationToken): Promise<undefined> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve(undefined)));
}

/** What is unsaved of both would not go in. */
async function saved({ article, sidecar }: OwnFiles): Promise<void> {
  for (const uri of [article, sidecar]) {
    const document = openDocument(uri);
    if (document?.isDirty) await document.save();
  }
}

async function introduce(repository: Repository, identity: Identity | undefined): Promise<void> {
  for (const [key, value] of Object.entries(identity?.missing ?? {})) await repository.setConfig(key, value);
}

async function messageOf(
  repository: Repository,
  { article, sidecar }: OwnFiles,
  { own }: RepositoryState,
  labels: Labels,
): Promise<string> {
  const content = await readContent(sidecar);
  const after = content.type === 'text' ? parseSidecar(content.text).sidecar : undefined;
  const checks = {
    ...checksSince(await committed(repository, sidecar), after),
    isTextChanged: own.includes(article.fsPath),
    isSidecarChanged: own.includes(sidecar.fsPath),
  };
  return commitMessage(nameOf(article), checks, interfaceVoice(), (status) => statusWord(status, labels));
}

/** The sidecar of the last commit. */
async function committed(repository: Repository, sidecar: vscode.Uri) {
  try {
    return parseSidecar(await repository.show('HEAD', sidecar.fsPath)).sidecar;
  } catch {
    // There was none.
    return undefined;
  }
}

function pathsIn(sent: Sent): readonly string[] {
  switch (sent.type) {
    case 'open':
      return sent.sidecars;
    case 'left':
      return sent.conflicts;
    case 'not-begun':
      return 'paths' in sent ? sent.paths : [];
    default:
      return [];
  }
}

const shown = (paths: readonly string[]): string =>
  paths.map((path) => vscode.workspace.asRelativePath(vscode.Uri.file(path))).join(', ');

function inProgress<Result>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<Result>,
): Thenable<Result> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (_, token) => work(token));
}
