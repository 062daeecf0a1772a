import * as vscode from 'vscode';
import type { Source } from '../../../../core/claims/claim.js';
import type { ClaimState } from '../../../../core/claims/state.js';
import { sourceTypeWord } from '../../../../core/export/words.js';
import { interfaceVoice } from '../../../voice.js';
import { askText, type Choice, choose, type Separator } from '../ask.js';
import type { Desk } from '../desk.js';
import { webAddress } from './address.js';
import { askCalculation, askConfidential, askFile, askInterview, askUrl } from './askNewSource.js';
import { type ChosenSource, sourceName } from './chosenSource.js';
import { nearbySources } from './nearby.js';

type Ask = () => Promise<ChosenSource | undefined>;

/** Asks for a source and what it says; nothing when a question was left. */
export async function askSource(desk: Desk, state: ClaimState): Promise<ChosenSource | undefined> {
  const { l10n } = vscode;
  const chosen = await choose<Ask>(l10n.t('Add a Source'), l10n.t('What shows it?'), [
    ...group(l10n.t('near the words'), nearbyChoices(desk, state)),
    ...group(l10n.t('clipboard'), await clipboardChoices(desk)),
    ...group(l10n.t('sources of this article'), knownChoices(desk, state)),
    ...group(l10n.t('new'), newChoices(desk)),
  ]);
  const source = await chosen?.value();
  return source && askWhere(source);
}

function group(label: string, choices: readonly Choice<Ask>[]): readonly (Choice<Ask> | Separator)[] {
  return choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}

/** Where in the source it is, unless that says itself how it was worked out. */
async function askWhere(chosen: ChosenSource): Promise<ChosenSource | undefined> {
  if (chosen.evidence.calculation !== undefined) {
    return chosen;
  }
  const at = await askText({
    title: vscode.l10n.t('Where in It?'),
    prompt: vscode.l10n.t('Page, table, minute. Leave it empty when that says nothing.'),
    optional: true,
  });
  return at === undefined ? undefined : { ...chosen, evidence: { ...chosen.evidence, ...(at !== '' && { at }) } };
}

function nearbyChoices(desk: Desk, { place }: ClaimState): readonly Choice<Ask>[] {
  const nearby = place ? nearbySources(desk.text.source, place) : [];
  return nearby.slice(0, 8).flatMap(({ url, title }): Choice<Ask>[] => {
    const address = url === undefined ? undefined : webAddress(url);
    if (address === undefined) {
      return title === '' || url !== undefined
        ? []
        : [{ label: `$(note) ${title}`, value: async () => asDocument(desk, title) }];
    }
    return [{ label: `$(link) ${title || address}`, detail: address, value: () => askUrl(desk, address, title) }];
  });
}

function asDocument({ services }: Desk, title: string): ChosenSource {
  return { type: 'new', source: { type: 'document', title, accessed: services.today() }, evidence: {} };
}

async function clipboardChoices(desk: Desk): Promise<readonly Choice<Ask>[]> {
  const address = webAddress(await clipboard());
  return address === undefined ? [] : [{ label: `$(clippy) ${address}`, value: () => askUrl(desk, address, '') }];
}

async function clipboard(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    // A browser may refuse.
    return '';
  }
}

function knownChoices({ claimed }: Desk, { claim }: ClaimState): readonly Choice<Ask>[] {
  return Object.entries(claimed.sidecar?.sources ?? {}).map(([id, source]) => ({
    label: `$(book) ${sourceName(id, source)}`,
    description: [typeWord(source), id, claim.evidence?.[id] ? vscode.l10n.t('linked already') : '']
      .filter(Boolean)
      .join(' · '),
    value: async () => ({ type: 'known', id, evidence: {} }),
  }));
}

function typeWord({ type }: Source): string {
  return type === undefined ? '' : sourceTypeWord(type, interfaceVoice());
}

function newChoices(desk: Desk): readonly Choice<Ask>[] {
  const { l10n } = vscode;
  return [
    { label: l10n.t('$(globe) Web address…'), value: () => askUrl(desk, undefined, '') },
    { label: l10n.t('$(file) File of the workspace…'), value: () => askFile(desk) },
    { label: l10n.t('$(comment-discussion) Interview…'), value: () => askInterview(desk) },
    { label: l10n.t('$(symbol-operator) Own calculation…'), value: () => askCalculation() },
    { label: l10n.t('$(lock) Confidential, by a reference only…'), value: () => askConfidential(desk) },
  ];
}
