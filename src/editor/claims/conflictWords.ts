import { l10n } from 'vscode';
import type { Data } from '../../core/claims/claim.js';
import { type Conflict, pathOf, REMOVED, type Side, WHOLE_BLOCK } from '../../core/claims/merge/conflict.js';
import { isMapping } from '../../core/claims/sidecar/yaml-node.js';
import { cut } from './cut.js';

/** The field that two branches disagree about, as it is called in the file. */
export function fieldText({ field }: Conflict): string {
  return field === WHOLE_BLOCK ? l10n.t('the whole block') : pathOf(field).join(' › ');
}

/** What one side made of it. */
export function answerText(conflict: Conflict, side: Side): string {
  const answer = conflict[side];
  if (conflict.field === WHOLE_BLOCK) {
    return answer === REMOVED ? l10n.t('taken out') : l10n.t('changed');
  }
  return answer === undefined ? l10n.t('taken out') : `«${cut(dataText(answer))}»`;
}

/** Data on one line: of words with their context, the words; of other maps, all they hold. */
export function dataText(data: Data): string {
  if (Array.isArray(data)) {
    return data.map((item) => dataText(item)).join(', ');
  }
  if (!isMapping(data)) {
    return data === null ? '' : String(data);
  }
  if (typeof data.exact === 'string') {
    return data.exact;
  }
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${dataText(value)}`)
    .join(', ');
}
