import * as vscode from 'vscode';
import { CLAIM_KINDS, type ClaimKind } from '../../../core/claims/claim.js';
import { GLYPHS, type Sign } from '../sign.js';
import { kindWord, type Labels } from '../words.js';
import type { ClaimFilter } from './filter.js';
import { signWord } from './items.js';

interface Choice extends vscode.QuickPickItem {
  readonly claimKind?: ClaimKind;
  readonly sign?: Sign | 'unclaimed';
}

const SIGNS: readonly (Sign | 'unclaimed')[] = [...(Object.keys(GLYPHS) as Sign[]), 'unclaimed'];

/** Asks which claims the tree is to show; nothing when the question was put away. */
export async function askFilter(filter: ClaimFilter, labels: Labels): Promise<ClaimFilter | undefined> {
  const { l10n } = vscode;
  const title = l10n.t('Show Only Some Facts');
  const choices: Choice[] = [
    { label: l10n.t('Status'), kind: vscode.QuickPickItemKind.Separator },
    ...SIGNS.map((sign): Choice => ({ label: signWord(sign, labels), sign, picked: filter.signs.has(sign) })),
    { label: l10n.t('Kind'), kind: vscode.QuickPickItemKind.Separator },
    ...CLAIM_KINDS.map(
      (claimKind): Choice => ({ label: kindWord(claimKind, labels), claimKind, picked: filter.kinds.has(claimKind) }),
    ),
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    canPickMany: true,
    placeHolder: l10n.t('Status and kind to show; nothing chosen shows all'),
  });
  const text =
    chosen &&
    (await vscode.window.showInputBox({
      title,
      value: filter.text,
      prompt: l10n.t('Only with these words; empty for all'),
    }));
  if (!chosen || text === undefined) {
    return undefined;
  }
  return {
    kinds: new Set(chosen.flatMap(({ claimKind }) => claimKind ?? [])),
    signs: new Set(chosen.flatMap(({ sign }) => sign ?? [])),
    text,
  };
}

/** What a filter lets pass, in words. */
export function filterText({ kinds, signs, text }: ClaimFilter, labels: Labels): string {
  return [
    ...[...signs].map((sign) => signWord(sign, labels)),
    ...[...kinds].map((kind) => kindWord(kind, labels)),
    ...(text.trim() === '' ? [] : [`«${text.trim()}»`]),
  ].join(', ');
}
