import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { sequence } from '../../../core/claims/sign-off.js';
import { sourceBefore } from '../../../core/claims/source-place.js';
import { leakIn, tell } from './ask.js';
import { type ClaimCommand, claimCommand, write } from './claimCommand.js';
import { type Desk, freshIds } from './desk.js';
import type { ClaimServices } from './services.js';
import { askSource } from './sources/askSource.js';
import { type ChosenSource, sameSource } from './sources/chosenSource.js';
import { UnusableFile } from './sources/file.js';
import { givenSource } from './sources/givenSource.js';
import type { Subject } from './subject.js';

/**
 * Links a claim to a source, a new one or one of the article's. As arguments: `source` (an id), or `url`, `file` (from
 * the article's folder), `calculation` or `sourceType`, with `title`, `author`, `publisher`, `date`, `archived`; for a
 * confidential one `ref` and `seen-by` only; and what it says: `at`, `quote`.
 */
export function addSource(services: ClaimServices): ClaimCommand {
  return claimCommand('factmark.addSource', services, async (desk, subject) => {
    const chosen = await chosenSource(desk, subject);
    if (!chosen) {
      return undefined;
    }
    if (chosen.type === 'known' && !isKnown(desk, chosen.id)) {
      return tell(vscode.l10n.t('There is no source {0} beside this article.', chosen.id));
    }
    const leak = leakIn(wordsIn(chosen));
    return leak ? tell(leak) : write(desk, subject, linked(desk, subject, chosen), vscode.l10n.t('Source'));
  });
}

/** All that is not an address, a path or a hash. */
function wordsIn(chosen: ChosenSource): string {
  const { title, author, publisher, ref, 'seen-by': seenBy } = chosen.type === 'new' ? chosen.source : {};
  return [title, author, publisher, ref, seenBy, ...Object.values(chosen.evidence)].flat().join('\n');
}

async function chosenSource(desk: Desk, { state }: Subject): Promise<ChosenSource | undefined> {
  try {
    return (await givenSource(desk)) ?? (await askSource(desk, state));
  } catch (error) {
    if (error instanceof UnusableFile) {
      return tell(error.message);
    }
    throw error;
  }
}

function linked(desk: Desk, { state: { id: claim } }: Subject, chosen: ChosenSource): SidecarEdit {
  const { evidence } = chosen;
  if (chosen.type === 'known') {
    return { type: 'link-evidence', claim, source: chosen.id, evidence };
  }
  const same = sameSource(desk.claimed.sidecar?.sources ?? {}, chosen.source);
  if (same !== undefined) {
    return { type: 'link-evidence', claim, source: same, evidence };
  }
  const source = freshIds(desk, 'r-')();
  const { sidecar } = desk.claimed;
  const after = sidecar && sourceBefore(sidecar, claim);
  return sequence([
    { type: 'add-source', id: source, source: chosen.source, ...(after !== undefined && { after }) },
    { type: 'link-evidence', claim, source, evidence },
  ]);
}

export function isKnown({ claimed }: Desk, source: string): boolean {
  return Object.hasOwn(claimed.sidecar?.sources ?? {}, source);
}
