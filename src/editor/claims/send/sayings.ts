import * as vscode from 'vscode';
import type { Refusal } from '../../../core/send/plan.js';
import { log } from '../../log.js';
import { articleUriOf } from '../model/siblings.js';
import type { Sent } from './send.js';

/** What to tell the person, and what can be done about it. */
export interface Saying {
  readonly text: string;
  readonly action?: { readonly label: string; run(): Thenable<unknown> };
}

/** @param paths as they are shown */
export function refusalSaying(refusal: Refusal, paths: string): Saying {
  const { l10n } = vscode;
  switch (refusal.why) {
    case 'nothing':
      return { text: l10n.t('There is nothing to send: nothing has changed since the last commit.') };
    case 'not-reached':
      return { text: l10n.t('All is committed here, and the remote cannot be reached. Send again later.') };
    case 'no-branch':
      return {
        text: l10n.t('Nothing was sent: no branch is checked out here, and a commit would be lost. Choose one first.'),
        action: { label: l10n.t('Choose a Branch'), run: () => vscode.commands.executeCommand('git.checkout') },
      };
    case 'under-way':
      return {
        text: l10n.t('Nothing was sent: a merge has been begun here. Bring it to an end first, then send again.'),
        action: sourceControl(),
      };
    case 'in-the-way':
      return {
        text: l10n.t(
          'Nothing was sent: others have changed what has changes of yours, too: {0}. Commit or discard those first.',
          paths,
        ),
        action: sourceControl(),
      };
    case 'staged':
      return {
        text: l10n.t(
          'Nothing was sent: the work of others has to be merged first, which cannot be done while only a part of {0} is staged. In Source Control choose “Unstage Changes” there (its changes stay in the file) or commit it; then send again.',
          paths,
        ),
        action: sourceControl(),
      };
  }
}

/** @param paths as they are shown */
export function sentSaying(sent: Sent, paths: string): Saying {
  const { l10n } = vscode;
  switch (sent.type) {
    case 'not-begun':
      return refusalSaying(sent, paths);
    case 'sent':
      return { text: l10n.t('Sent to “{0}”.', sent.to) };
    case 'kept':
      return { text: keptText(sent.why) };
    case 'open':
      return {
        text: l10n.t(
          'Not sent yet: somebody else has decided otherwise in {0}. Settle that, then send again. Nothing is lost.',
          paths,
        ),
        action: { label: l10n.t('Settle'), run: () => settle(sent.sidecars[0]) },
      };
    case 'left':
      return paths === ''
        ? {
            text: l10n.t(
              'Not sent yet: what others have sent could not be brought in. Nothing is lost; the log says why.',
            ),
            action: showLog(),
          }
        : {
            text: l10n.t(
              'Not sent yet: others have changed the same place of {0}. Your work is committed here and nothing is lost. Choose “Pull” in Source Control, settle the conflict in the editor and commit; then send again.',
              paths,
            ),
            action: sourceControl(),
          };
    case 'refused':
      return { text: refusedText(sent.code), action: showLog() };
  }
}

/** @param sidecar its path */
function settle(sidecar: string | undefined): Thenable<unknown> {
  const article = sidecar && articleUriOf(vscode.Uri.file(sidecar));
  return vscode.commands.executeCommand('factmark.resolveMerge', ...(article ? [{ article: article.toString() }] : []));
}

function keptText(why: 'no-remote' | 'not-reached' | 'stopped'): string {
  const { l10n } = vscode;
  switch (why) {
    case 'no-remote':
      return l10n.t('Committed on this computer. The repository has no remote to send it to.');
    case 'not-reached':
      return l10n.t('Committed on this computer, not sent: the remote cannot be reached. Send again later.');
    case 'stopped':
      return l10n.t('Committed on this computer, not sent. Send again later.');
  }
}

function refusedText(code: string | undefined): string {
  const { l10n } = vscode;
  switch (code) {
    case 'AuthenticationFailed':
    case 'PermissionDenied':
      return l10n.t(
        'Committed on this computer, not sent: the remote does not let you in. Ask whoever looks after it.',
      );
    default:
      return l10n.t('Committed on this computer, not sent: the remote did not take it. The log says why.');
  }
}

export function failureSaying(): Saying {
  return {
    text: vscode.l10n.t('Git failed, and nothing was sent. Nothing is lost; the log says why.'),
    action: showLog(),
  };
}

function sourceControl(): NonNullable<Saying['action']> {
  return { label: vscode.l10n.t('Source Control'), run: () => vscode.commands.executeCommand('workbench.view.scm') };
}

function showLog(): NonNullable<Saying['action']> {
  return { label: vscode.l10n.t('Show Log'), run: async () => log.show() };
}

/** Shows it without waiting for an answer. */
export function showSaying({ text, action }: Saying): void {
  const shown = vscode.window.showInformationMessage(text, ...(action ? [action.label] : []));
  void shown.then((chosen) => (chosen === undefined ? undefined : action?.run()));
}
