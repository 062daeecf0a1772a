import { isImageTarget } from '../../../core/claims/claim.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { sequence } from '../../../core/claims/sign-off.js';
import type { ClaimState } from '../../../core/claims/state.js';
import { createTargetIn } from '../../../core/claims/target/target.js';
import type { Span } from '../../../core/text/span.js';
import type { Desk } from './desk.js';

/** Attaches a claim to words of the article; nothing when it quotes them so already. */
export function attach({ text }: Desk, { id, claim }: ClaimState, span: Span): SidecarEdit | undefined {
  if (isImageTarget(claim.target)) {
    return undefined;
  }
  const before = claim.target;
  const target = createTargetIn(text, span);
  const edits = (['prefix', 'suffix', 'exact'] as const)
    .filter((key) => target[key] !== before[key])
    .map(
      (key): SidecarEdit => ({ type: 'set-field', owner: { claim: id }, path: ['target', key], value: target[key] }),
    );
  return edits.length === 0 ? undefined : sequence(edits);
}
