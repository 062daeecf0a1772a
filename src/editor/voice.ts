import * as vscode from 'vscode';
import type { Voice } from '../core/describe/voice.js';

/**
 * The interface language. Where there is no translation, numbers and dates are in English too, as the words around
 * them; and English is British, whose dates nobody takes for others.
 */
export function interfaceVoice(): Voice {
  const language = vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
  return {
    locale: language === 'en' ? 'en-GB' : language,
    t: (message, ...args) => vscode.l10n.t(message, ...args),
  };
}
