import * as vscode from 'vscode';
import { contactDetailIn } from '../../core/claims/sidecar/contact-details.js';
import { SECTION } from '../settings.js';
import { gitUserName } from './git.js';

/** Where the answer to the question is kept, on this machine. */
const REMEMBERED = 'reviewerHandle';

/** Where a reviewer's handle may come from, in this order. */
export interface HandleSources {
  setting(article: vscode.Uri): string | undefined;
  git(article: vscode.Uri): Promise<string | undefined>;
  readonly memory: Pick<vscode.Memento, 'get' | 'update'>;
  ask(): Thenable<string | undefined>;
}

/** The handle under which the person's signatures are kept. */
export class Reviewer {
  readonly #sources: HandleSources;

  constructor(sources: HandleSources) {
    this.#sources = sources;
  }

  /**
   * The setting, else git's `user.name`, else what was answered once; asks when there is none of these.
   * @returns nothing when the question was not answered.
   */
  async handle(article: vscode.Uri): Promise<string | undefined> {
    const { setting, git, memory, ask } = this.#sources;
    const known =
      validHandle(setting(article)) ?? validHandle(await git(article)) ?? validHandle(memory.get<string>(REMEMBERED));
    if (known !== undefined) {
      return known;
    }
    const answer = validHandle(await ask());
    if (answer !== undefined) {
      await memory.update(REMEMBERED, answer);
    }
    return answer;
  }
}

export function reviewerOf(context: Pick<vscode.ExtensionContext, 'globalState'>): Reviewer {
  return new Reviewer({
    setting: (article) => vscode.workspace.getConfiguration(SECTION, article).get<string>('reviewer', ''),
    git: gitUserName,
    memory: context.globalState,
    ask: askHandle,
  });
}

/** One line without blanks around it, and no way to reach the person: sidecars are read by others. */
export function validHandle(text: string | undefined): string | undefined {
  const handle = text?.trim().normalize('NFC');
  const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  return handle && handle.length <= 80 && !invisible.test(handle) && !contactDetailIn(handle, 'name')
    ? handle
    : undefined;
}

function askHandle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Sign Off: Who Are You?'),
    prompt: vscode.l10n.t(
      'The name under which your signatures are kept beside articles. Asked once; the setting “factmark.reviewer” changes it.',
    ),
    placeHolder: vscode.l10n.t('for example a short name that your desk knows'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      validHandle(text) === undefined
        ? vscode.l10n.t('Write a name in one line, without an address or telephone number.')
        : undefined,
  });
}
