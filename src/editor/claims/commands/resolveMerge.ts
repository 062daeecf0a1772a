import * as vscode from 'vscode';
import { type Conflict, conflictsIn, type Side, settlement } from '../../../core/claims/merge/conflict.js';
import { mergeMarked } from '../../../core/claims/merge/markers.js';
import type { Merge } from '../../../core/claims/merge/merge.js';
import { SidecarError } from '../../../core/claims/sidecar/problem.js';
import { nameOf } from '../../text/files.js';
import { answerText, dataText, fieldText } from '../conflictWords.js';
import { whyNotWritten } from '../model/messages.js';
import { type Choice, choose, say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { Request } from './request.js';
import type { ClaimServices } from './services.js';

/**
 * Settles what a merge has left open in the sidecar of an article: merges both sides of a file full of markers by claim
 * and field, then asks field by field which side is right. As argument: `side`, for all of them. Gives how many are still
 * open; nothing when nothing could be done.
 */
export function resolveMerge(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.resolveMerge', services, 'reads', async (desk) => {
    const { claimed, request } = desk;
    const { sidecarUri, problems } = claimed;
    if (sidecarUri && problems.some(({ id }) => id === 'merge-markers') && !(await takeMarkersOut(desk, sidecarUri))) {
      return undefined;
    }
    const open = conflictsIn(claimed.sidecarText ?? '');
    if (open.length === 0) {
      return claimed.unreadable && sidecarUri ? whyNotWritten(sidecarUri, claimed.problems[0]) : done(0);
    }
    for (const { conflict } of open) {
      const side = await sideOf(conflict, desk, request);
      if (side === undefined) {
        break;
      }
      if (!(await claimed.edit(settlement(conflict, side), vscode.l10n.t('Merge settled: {0}', fieldText(conflict))))) {
        break;
      }
    }
    return done(conflictsIn(claimed.sidecarText ?? '').length);
  });
}

function done(left: number): number {
  const { l10n } = vscode;
  say(left === 0 ? l10n.t('Nothing is left to settle of a merge.') : l10n.t('Still to settle: {0}', left));
  return left;
}

/** Whether the sidecar can be read now; says why not. */
async function takeMarkersOut({ claimed }: Desk, uri: vscode.Uri): Promise<boolean> {
  const { l10n } = vscode;
  let merged: Merge;
  try {
    merged = mergeMarked(claimed.sidecarText ?? '');
  } catch (error) {
    if (!(error instanceof SidecarError)) {
      throw error;
    }
    void whyNotWritten(uri, error.problems[0]);
    return false;
  }
  if (!(await claimed.replaceText(merged.text, l10n.t('Merge by claim and field')))) {
    return false;
  }
  if (merged.stale.length > 0) {
    const ids = merged.stale.map(({ claim }) => claim).join(', ');
    tell(l10n.t('“{0}” is merged. Signed words were changed on the other branch: {1}', nameOf(uri), ids));
  }
  return true;
}

async function sideOf(conflict: Conflict, desk: Desk, request: Request): Promise<Side | undefined> {
  const { l10n } = vscode;
  const given = request.word('side', ['ours', 'theirs'] as const);
  if (given !== undefined) {
    return given;
  }
  const words = desk.states.find(({ id }) => id === conflict.claim)?.words;
  const title = [conflict.claim, words && `«${words}»`].filter(Boolean).join(' ');
  const before =
    conflict.base === undefined ? l10n.t('not there before') : l10n.t('before: {0}', dataText(conflict.base));
  const choices: readonly Choice<Side>[] = [
    { label: answerText(conflict, 'ours'), description: l10n.t('ours'), value: 'ours' },
    { label: answerText(conflict, 'theirs'), description: l10n.t('theirs'), value: 'theirs' },
  ];
  return (await choose(title, `${fieldText(conflict)} (${before})`, choices))?.value;
}
