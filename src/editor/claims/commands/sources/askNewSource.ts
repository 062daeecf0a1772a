import * as vscode from 'vscode';
import { askText, tell } from '../ask.js';
import type { Desk } from '../desk.js';
import { pathOf, typeByPath, webAddress } from './address.js';
import type { ChosenSource } from './chosenSource.js';
import { evidenceFile, UnusableFile } from './file.js';

/* The questions for each sort of new source. Nothing comes back when one of them was left. */

/** @param known the address, when it is not to be asked for; `title` the words that are proposed. */
export async function askUrl(desk: Desk, known: string | undefined, title: string): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const url = known ?? (await askAddress());
  if (url === undefined) {
    return undefined;
  }
  const named = await askText({
    title: l10n.t('Title of the Source'),
    prompt: l10n.t('As a reader would look for it. It may stay empty.'),
    value: title,
    optional: true,
  });
  if (named === undefined) {
    return undefined;
  }
  const type = typeByPath(pathOf(url), 'web');
  const accessed = desk.services.today();
  return { type: 'new', source: { type, ...(named !== '' && { title: named }), url, accessed }, evidence: {} };
}

async function askAddress(): Promise<string | undefined> {
  const { l10n } = vscode;
  const address = await askText({
    title: l10n.t('Web Address of the Source'),
    prompt: l10n.t('The day of today is written down as the day it was looked at.'),
    placeHolder: 'https://',
    validate: (text) =>
      webAddress(text) === undefined
        ? l10n.t('An address begins with http:// or https:// and has no password in it.')
        : undefined,
  });
  return address === undefined ? undefined : webAddress(address);
}

export async function askFile(desk: Desk): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const article = desk.claimed.document.uri;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: l10n.t('File That Shows It'),
      openLabel: l10n.t('Use as source'),
      defaultUri: vscode.Uri.joinPath(article, '..'),
    })) ?? [];
  if (!file) {
    return undefined;
  }
  try {
    const evidence = await evidenceFile(file, article);
    const title = await askText({
      title: l10n.t('Title of the Source'),
      prompt: l10n.t('As a reader would look for it. It may stay empty.'),
      optional: true,
    });
    const source = {
      type: typeByPath(file.path, 'document'),
      ...(title && { title }),
      accessed: desk.services.today(),
      ...evidence,
    };
    return title === undefined ? undefined : { type: 'new', source, evidence: {} };
  } catch (error) {
    if (error instanceof UnusableFile) {
      return tell(error.message);
    }
    throw error;
  }
}

export async function askInterview({ services }: Desk): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const title = await askText({
    title: l10n.t('Interview'),
    prompt: l10n.t('With whom, and about what. No address and no telephone number: the file is read by others.'),
  });
  return title === undefined
    ? undefined
    : { type: 'new', source: { type: 'interview', title, accessed: services.today() }, evidence: {} };
}

export async function askCalculation(): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const calculation = await askText({
    title: l10n.t('Own Calculation'),
    prompt: l10n.t('How the value comes about, so that another can follow it.'),
    placeHolder: l10n.t('for example 1,250 ÷ 48 = 26.04'),
  });
  return calculation === undefined
    ? undefined
    : { type: 'new', source: { type: 'own-calculation' }, evidence: { calculation } };
}

export async function askConfidential({ services }: Desk): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const ref = await askText({
    title: l10n.t('Confidential Source: Reference'),
    prompt: l10n.t('What your desk calls it. Nothing else is written down: no name, no address, no title.'),
  });
  if (ref === undefined) {
    return undefined;
  }
  const seenBy = await askText({
    title: l10n.t('Confidential Source: Seen By'),
    prompt: l10n.t('Who of your desk has seen it. It may stay empty.'),
    optional: true,
  });
  if (seenBy === undefined) {
    return undefined;
  }
  const source = {
    type: 'confidential',
    ref,
    ...(seenBy !== '' && { 'seen-by': seenBy }),
    accessed: services.today(),
  } as const;
  return { type: 'new', source, evidence: {} };
}
