import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { sequence } from '../../../core/claims/sign-off.js';
import { sourceBefore } from '../../../core/claims/source-place.js';
import { leakIn, tell } from './ask.js';
import { type ClaimCommand, claimsCommand, writeEach } from './claimCommand.js';
import { type Desk, freshIds } from './desk.js';
import type { ClaimServices } from './services.js';
import { askSource } from './sources/askSource.js';
import { type ChosenSource, sameSource } from './sources/chosenSource.js';
import { UnusableFile } from './sources/file.js';
import { givenSource } from './sources/givenSource.js';
import type { Subject } from './subject.js';

/**
 * Links claims to a source, a new one or one of the article's. As arguments: `source` (an id), or `url`, `file` (from
 * the article's folder), `calculation` or `sourceType`, with `title`, `author`, `publisher`, `date`, `archived`; for a
 * confidential one `ref` and `seen-by` only; and what it says: `at`, `quote`.
 */
export function addSource(services: ClaimServices): ClaimCommand {
  return claimsCommand('factmark.addSource', services, async (desk, subjects) => {
    const [first] = subjects;
    const chosen = await chosenSource(desk, first);
    if (!chosen) {
      return undefined;
    }
    if (chosen.type === 'known' && !isKnown(desk, chosen.id)) {
      return tell(vscode.l10n.t('There is no source {0} beside this article.', chosen.id));
    }
    const leak = leakIn(wordsIn(chosen));
    return leak ? tell(leak) : writeEach(desk, subjects, linking(desk, first, chosen), vscode.l10n.t('Source'));
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

/** What links each claim to the source, and for the first one also writes a source that is new. */
function linking(desk: Desk, first: Subject, chosen: ChosenSource): (subject: Subject) => SidecarEdit {
  const { evidence } = chosen;
  const { sidecar } = desk.claimed;
  const known = chosen.type === 'known' ? chosen.id : sameSource(sidecar?.sources ?? {}, chosen.source);
  const source = known ?? freshIds(desk, 'r-')();
  const after = sidecar && sourceBefore(sidecar, first.state.id);
  const add: readonly SidecarEdit[] =
    chosen.type === 'known' || known !== undefined
      ? []
      : [{ type: 'add-source', id: source, source: chosen.source, ...(after !== undefined && { after }) }];
  return (subject) =>
    sequence([...(subject === first ? add : []), { type: 'link-evidence', claim: subject.state.id, source, evidence }]);
}

function isKnown({ claimed }: Desk, source: string): boolean {
  return Object.hasOwn(claimed.sidecar?.sources ?? {}, source);
}
