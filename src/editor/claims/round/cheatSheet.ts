import * as vscode from 'vscode';
import { choose } from '../commands/ask.js';
import { keyText, ROUND_KEYS, type RoundAction } from './keys.js';
import { actionLabel } from './labels.js';

/** Lists the keys of the round; one that is chosen does what its key does. */
export async function askAction(): Promise<Exclude<RoundAction, 'keys'> | undefined> {
  const { l10n } = vscode;
  const chosen = await choose(
    l10n.t('Keys of the Round'),
    l10n.t('They work in the article and, on what is chosen there, in the view Facts'),
    ROUND_KEYS.flatMap(({ action, key, inTree }) =>
      action === 'keys'
        ? []
        : [
            {
              label: `${keyText(key)}: ${actionLabel(action)}`,
              description: inTree ? '' : l10n.t('only in the article'),
              value: action,
            },
          ],
    ),
  );
  return chosen?.value;
}
