import * as vscode from 'vscode';
import { contactDetailIn } from '../../../core/claims/sidecar/contact-details.js';

/* Questions to the person. Each gives nothing when it is left with Escape, and then nothing is written. */

export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

export async function choose<Value>(
  title: string,
  placeHolder: string,
  choices: readonly (Choice<Value> | Separator)[],
): Promise<Choice<Value> | undefined> {
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen && 'value' in chosen ? chosen : undefined;
}

/** A heading between choices. */
export interface Separator extends vscode.QuickPickItem {
  readonly kind: vscode.QuickPickItemKind.Separator;
}

export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly placeHolder?: string;
  readonly value?: string;
  /** Whether nothing is an answer. */
  readonly optional?: boolean;
  /** What is wrong with an answer; blanks around it are gone. */
  validate?(text: string): string | undefined;
}

/** One line of text without blanks around it. */
export async function askText({ optional, validate, ...options }: TextQuestion): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    ...options,
    ignoreFocusOut: true,
    validateInput: (text) => problemWith(text.trim(), optional === true, validate),
  });
  return answer?.trim();
}

function problemWith(text: string, optional: boolean, validate: TextQuestion['validate']): string | undefined {
  if (text === '') {
    return optional ? undefined : vscode.l10n.t('Write something, or press Escape to leave everything as it is.');
  }
  return leakIn(text) ?? validate?.(text);
}

/** Why a text may not stand in a file that others read: it says how to reach somebody. */
export function leakIn(text: string): string | undefined {
  switch (contactDetailIn(text, 'prose')?.what) {
    case undefined:
      return undefined;
    case 'mail':
      return vscode.l10n.t('There is an e-mail address in it. The file is read by others: leave it out.');
    case 'phone':
      return vscode.l10n.t('There is a telephone number in it. The file is read by others: leave it out.');
  }
}

export function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}

export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 6000);
}
