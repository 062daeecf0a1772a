import * as vscode from 'vscode';
import { isoDay } from '../settings.js';
import { articleCommand, type Command, type Services } from './command.js';
import { writeField } from './frontMatterField.js';

/** Keys of the contract, the one that is written first. */
const KEYS = ['date', 'published', 'fecha'];

/** Asks for the publication date and writes it into the front matter; a third argument answers the question. */
export function setPublicationDate(services: Services): Command {
  return articleCommand('factmark.setPublicationDate', services, async ({ article }, [, , given]) => {
    const day = typeof given === 'string' ? given : await ask(article.context.published ?? today());
    const valid = day === undefined ? undefined : isoDay(day);
    if (valid) {
      await writeField(article, KEYS, valid);
    }
  });
}

function ask(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication Date'),
    prompt: vscode.l10n.t('Words such as “yesterday” are counted from this day. It is written into the front matter.'),
    placeHolder: vscode.l10n.t('year-month-day'),
    value,
    validateInput: (text) =>
      isoDay(text) === undefined
        ? vscode.l10n.t('Write a day that exists as year-month-day, for example {0}.', '2025-03-31')
        : undefined,
  });
}

/** The day on the person's own calendar. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
