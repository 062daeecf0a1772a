import * as vscode from 'vscode';
import { claimBefore } from '../../../core/claims/annotate.js';
import { type Claim, isImageTarget } from '../../../core/claims/claim.js';
import { type ImageHere, imagesIn } from '../../../core/claims/pictures.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { addNote } from '../../../core/claims/sign-off.js';
import { claimState } from '../../../core/claims/state.js';
import { quote } from '../../../core/describe/voice.js';
import type { Span } from '../../../core/text/span.js';
import { askText } from './ask.js';
import { type Desk, freshIds } from './desk.js';
import type { Subject } from './subject.js';

/** The picture at the caret, or the first of a selection. */
export function imageAt({ claimed }: Desk, { start, end }: Span): ImageHere | undefined {
  const images = imagesIn(claimed.article.source);
  return images.find(({ around }) => around.start <= end && start <= around.end);
}

/** The claim about a picture: the one that is there, or a new one with the hash of its file where that can be read. */
export async function imageSubject(desk: Desk, { image, start, end }: ImageHere): Promise<Subject> {
  const known = desk.states.find(({ claim: { target } }) => isImageTarget(target) && target.image === image);
  if (known) {
    return { state: known };
  }
  const picture = await desk.services.pictures.read(desk.claimed.document.uri, image);
  const hash = typeof picture === 'object' ? picture : {};
  const claim: Claim = { target: { image, ...hash }, status: 'unchecked', kind: 'image' };
  const id = freshIds(desk, 'c-')();
  return {
    state: claimState(desk.text, id, claim, { state: 'anchored', start, end, score: 1 }, picture),
    create: { type: 'add-claims', claims: [{ id, claim, after: claimBefore(desk.states, start) }] },
  };
}

/** What is to be checked of it, as a note; nothing when the question was left. */
export async function imageDetails({ request }: Desk, { state }: Subject): Promise<SidecarEdit | 'none' | undefined> {
  const { l10n } = vscode;
  const image = isImageTarget(state.claim.target) ? state.claim.target.image : '';
  const note =
    request.text('note') ??
    (request.has('kind')
      ? ''
      : await askText({
          title: l10n.t('Picture: {0}', quote(image)),
          prompt: l10n.t('Who is to be seen, where, when, and whose picture is it? Leave it empty to note that later.'),
          optional: true,
        }));
  return note === undefined ? undefined : (addNote(state, note) ?? 'none');
}
