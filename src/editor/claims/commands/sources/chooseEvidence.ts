import * as vscode from 'vscode';
import { choose, tell } from '../ask.js';
import type { Desk } from '../desk.js';
import type { Subject } from '../subject.js';
import { sourceName } from './chosenSource.js';

/** The source that the caller names, the one source of the claim, or the one chosen. As argument: `source`. */
export async function chooseEvidence(
  { request, claimed }: Desk,
  { state }: Subject,
  title: string,
): Promise<string | undefined> {
  const { l10n } = vscode;
  const given = request.text('source');
  const sources = claimed.sidecar?.sources ?? {};
  if (given !== undefined) {
    return Object.hasOwn(sources, given) ? given : tell(l10n.t('There is no source {0} beside this article.', given));
  }
  const linked = Object.keys(state.claim.evidence ?? {}).filter((id) => Object.hasOwn(sources, id));
  if (linked.length === 0) {
    return tell(l10n.t('This claim has no source yet. Add one first.'));
  }
  if (linked.length === 1) {
    return linked[0];
  }
  const chosen = await choose(
    title,
    l10n.t('In which source?'),
    linked.map((id) => ({ label: sourceName(id, sources[id] ?? {}), description: id, value: id })),
  );
  return chosen?.value;
}
