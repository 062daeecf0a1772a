import * as vscode from 'vscode';
import type { RepositoryState, SendPlan } from '../../../core/send/plan.js';
import { askText, type Choice, choose, type Separator } from '../commands/ask.js';
import type { Identity } from './identity.js';

/** What is shown before anything is done. */
export interface Preview {
  readonly plan: SendPlan;
  readonly state: RepositoryState;
  readonly identity: Identity | undefined;
  readonly message: string;
}

type Answer = 'send' | 'message' | vscode.Uri;

/** Shows what will be done; gives the message to commit with when the person agrees. */
export async function confirmed(preview: Preview): Promise<string | undefined> {
  const { l10n } = vscode;
  let { message } = preview;
  for (;;) {
    const chosen = await choose(
      l10n.t('Send My Checks'),
      l10n.t('This will be done:'),
      choicesOf({ ...preview, message }),
    );
    switch (chosen?.value) {
      case undefined:
        return undefined;
      case 'send':
        return message;
      case 'message':
        message =
          (await askText({
            title: l10n.t('Message'),
            prompt: l10n.t('What colleagues read about it.'),
            value: message,
          })) ?? message;
        break;
      default:
        await vscode.commands.executeCommand('git.openChange', chosen?.value);
        return undefined;
    }
  }
}

function choicesOf({ plan, state, identity, message }: Preview): readonly (Choice<Answer> | Separator)[] {
  const { l10n } = vscode;
  const { commit, push, bringIn } = plan;
  const to = push && `${push.remote}/${push.branch}`;
  const earlier =
    state.ahead > 0 && to !== undefined ? l10n.t('with earlier commits that wait here: {0}', state.ahead) : '';
  const before = bringIn === 'nothing' ? '' : l10n.t('brings in commits of others: {0}', state.behind);
  const first = [before, earlier].filter(Boolean).join('; ');
  const go: Choice<Answer> = {
    label: `$(cloud-upload) ${whatIsDone(plan, to)}`,
    ...(first && { description: first }),
    detail: message.split('\n', 1)[0] ?? '',
    value: 'send',
  };
  if (commit.length === 0) return [{ ...go, detail: l10n.t('This article and its claims are committed already.') }];
  const others = new Set([...state.staged, ...state.changed]).size;
  return [
    go,
    { label: `$(edit) ${l10n.t('Change the message…')}`, value: 'message' },
    separator(l10n.t('what goes in')),
    ...commit.map((path): Choice<Answer> => {
      const uri = vscode.Uri.file(path);
      return {
        label: `$(file) ${vscode.workspace.asRelativePath(uri)}`,
        description: l10n.t('show changes'),
        value: uri,
      };
    }),
    ...(identity && Object.keys(identity.missing).length > 0 ? [separator(nameText(identity))] : []),
    ...(others > 0 ? [separator(l10n.t('{0} other files with changes stay as they are', others))] : []),
  ];
}

function whatIsDone({ commit, stays }: SendPlan, to: string | undefined): string {
  const { l10n } = vscode;
  if (to !== undefined)
    return commit.length > 0 ? l10n.t('Commit, and send to “{0}”', to) : l10n.t('Send to “{0}”', to);
  return stays === 'not-reached'
    ? l10n.t('Commit on this computer; the remote cannot be reached now')
    : l10n.t('Commit on this computer; there is no remote to send it to');
}

/** What git is told about the person, once. */
function nameText({ name, missing }: Identity): string {
  const { l10n } = vscode;
  const address = missing['user.email'];
  return address === undefined
    ? l10n.t('by {0}, from now on in this repository', name)
    : l10n.t('by {0} ({1}, which reaches nobody), from now on in this repository', name, address);
}

function separator(label: string): Separator {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
