import * as vscode from 'vscode';
import { nameOf, type Voice } from '../../core/describe/voice.js';
import { languageTag } from '../settings.js';
import { articleCommand, type Command, type Services } from './command.js';
import { writeField } from './frontMatterField.js';

/** Keys of the contract, the one that is written first. */
const KEYS = ['lang', 'language', 'idioma'];

/** The languages that are read, and the regions whose dates, currency signs or decimal signs differ. */
const TAGS = [
  'en',
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'es',
  'es-ES',
  'es-MX',
  'es-AR',
  'es-CO',
  'es-CL',
  'es-PE',
  'es-US',
];

/** Asks for the article's language and writes it into the front matter; a third argument answers the question. */
export function setLanguage(services: Services): Command {
  return articleCommand('factmark.setLanguage', services, async ({ article }, [, , given]) => {
    const tag = typeof given === 'string' ? given : await choose(article.context.language, services.voice);
    const valid = tag === undefined ? undefined : languageTag(tag);
    if (valid) {
      await writeField(article, KEYS, valid);
    }
  });
}

async function choose(current: string, voice: Voice): Promise<string | undefined> {
  const items = TAGS.map((tag) => ({
    label: nameOf('language', tag, voice.locale),
    description: tag,
    ...(tag === current && { detail: vscode.l10n.t('as now') }),
  }));
  const other = { label: vscode.l10n.t('Another language…'), description: '' };
  const chosen = await vscode.window.showQuickPick([...items, other], {
    title: vscode.l10n.t('Language of the Article'),
    placeHolder: vscode.l10n.t('The region decides how 03/04 and $ are read. It is written into the front matter.'),
    matchOnDescription: true,
  });
  return chosen === other ? ask() : chosen?.description;
}

function ask(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Language of the Article'),
    prompt: vscode.l10n.t('A language tag, for example {0}', 'pt-BR'),
    validateInput: (text) => (languageTag(text) === undefined ? vscode.l10n.t('This is no language tag.') : undefined),
  });
}
