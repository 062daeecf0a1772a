import * as vscode from 'vscode';
import type { Progress } from '../../../core/claims/round/progress.js';
import type { Stop } from '../../../core/claims/round/stops.js';
import { type Choice, choose } from '../commands/ask.js';
import type { Told } from './progressItem.js';

/** What is to come behind the last fact. */
export type Ending = 'leave' | 'again' | Stop;

export interface Left {
  readonly stop: Stop;
  readonly told: Told;
}

/**
 * Says what is left at the end of a round, and asks what is to come.
 * @param lost how many claims of the article have words that are not found for certain
 * @returns nothing when the question is left: the round stays at its end
 */
export async function askEnding(
  { decided, skipped }: Progress,
  left: readonly Left[],
  lost: number,
): Promise<Ending | undefined> {
  const { l10n } = vscode;
  const counts = [
    l10n.t('{0} decided', decided),
    ...(skipped > 0 ? [l10n.t('{0} skipped', skipped)] : []),
    left.length > 0 ? l10n.t('{0} left open', left.length) : l10n.t('nothing left open'),
    ...(lost > 0 ? [l10n.t('{0} claims whose words are not found', lost)] : []),
  ];
  const choices: readonly Choice<Ending>[] = [
    ...(left.length > 0
      ? [
          {
            label: `$(refresh) ${l10n.t('Go through what is left')}`,
            description: String(left.length),
            value: 'again' as const,
          },
        ]
      : []),
    { label: `$(check) ${l10n.t('Leave the round')}`, value: 'leave' },
  ];
  const facts = left.map(
    ({ stop, told }): Choice<Ending> => ({
      label: told.words,
      description: [told.answer, told.status].filter((part) => part !== undefined).join(' · '),
      value: stop,
    }),
  );
  const heading = { label: l10n.t('left open'), kind: vscode.QuickPickItemKind.Separator } as const;
  const chosen = await choose(l10n.t('End of the Round'), counts.join(', '), [
    ...choices,
    ...(facts.length > 0 ? [heading, ...facts] : []),
  ]);
  return chosen?.value;
}
