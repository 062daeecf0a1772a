import * as vscode from 'vscode';
import type { Source } from '../../../core/claims/claim.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, knownClaimCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import { chooseEvidence } from './sources/chooseEvidence.js';
import { fileBeside, isBeside } from './sources/file.js';

type Way = 'open' | 'open-archived' | 'open-file' | 'copy';
const WAYS: readonly Way[] = ['open', 'open-archived', 'open-file', 'copy'];

/**
 * Opens a source of a claim. An address comes from the file: it is shown whole, and opened only when the person says
 * so. As arguments: `source`, when the claim has several, and `way`: `open`, `open-archived`, `open-file` or `copy`.
 */
export function openSource(services: ClaimServices): ClaimCommand {
  return knownClaimCommand('factmark.openSource', services, 'reads', async (desk, subject) => {
    const { l10n } = vscode;
    const id = await chooseEvidence(desk, subject, l10n.t('Open the Source'));
    const source = id === undefined ? undefined : desk.claimed.sidecar?.sources[id];
    if (id === undefined || !source) {
      return undefined;
    }
    const ways = waysTo(source, desk);
    if (ways.length === 0) {
      return tell(l10n.t('This source names no address and no file.'));
    }
    const given = desk.request.word('way', WAYS);
    const chosen = given
      ? ways.find(({ value }) => value.way === given)
      : await choose(l10n.t('Open the Source'), l10n.t('The address comes from the file: look at it first.'), ways);
    return chosen && go(chosen.value);
  });
}

interface Destination {
  readonly way: Way;
  readonly address: string;
  /** Of a file. */
  readonly uri?: vscode.Uri;
}

function waysTo({ url, archived, file }: Source, { claimed }: Desk): readonly Choice<Destination>[] {
  const { l10n } = vscode;
  const offer = (way: Way, label: string, address: string, uri?: vscode.Uri): Choice<Destination> => ({
    label,
    detail: withoutIcons(address),
    value: { way, address, ...(uri && { uri }) },
  });
  const inside = file === undefined ? undefined : fileBeside(claimed.document.uri, file);
  return [
    ...(url && isWebAddress(url) ? [offer('open', l10n.t('Open in the browser'), url)] : []),
    ...(archived && isWebAddress(archived) ? [offer('open-archived', l10n.t('Open the archived copy'), archived)] : []),
    ...(file && inside && isBeside(inside, claimed.document.uri)
      ? [offer('open-file', l10n.t('Open the file'), file, inside)]
      : []),
    ...(url ? [offer('copy', l10n.t('Copy the address'), url)] : []),
  ];
}

async function go({ way, address, uri }: Destination): Promise<Way | undefined> {
  const { l10n } = vscode;
  if (way === 'copy') {
    await vscode.env.clipboard.writeText(address);
    vscode.window.setStatusBarMessage(l10n.t('Copied.'), 4000);
    return way;
  }
  if (!uri) {
    return (await vscode.env.openExternal(vscode.Uri.parse(address))) ? way : undefined;
  }
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return tell(l10n.t('The file is not there. It may be with a colleague.'));
  }
  await vscode.commands.executeCommand('vscode.open', uri);
  return way;
}

/** Other schemes start programs, or run commands of VS Code. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/iu.test(address);
}

/** In lists VS Code reads `$(name)` as an icon. */
function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
