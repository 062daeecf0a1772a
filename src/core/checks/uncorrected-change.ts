import type { Correction } from '../corrections/correction.js';
import { draftCorrection } from '../corrections/draft.js';
import { correctionEntries } from '../corrections/entries.js';
import { addCorrection } from '../corrections/entry-edit.js';
import { correctionsOf } from '../corrections/find.js';
import { isNoted } from '../corrections/noted.js';
import { isPublicOn } from '../corrections/publication.js';
import type { Voice } from '../describe/voice.js';
import type { Span } from '../text/span.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';

/*
 * A published article says something else than what was signed, and its front matter has no entry under `corrections`
 * that tells readers of it (`entries.ts`, `noted.ts`). A warning on the words as they are, or, where they were taken out,
 * at the top of the article; the fix writes the entry, with the draft of the command `corrections`. Git is not needed: the
 * sidecar holds the signed words and their sentence, the article what stands there now. For that the change must not have
 * been signed anew, since the sidecar then holds only the new words; and what was signed counts as published, even if
 * it was changed before publication and never signed again,
 * unless a verdict of before then is against it. Both are told apart by `factmark corrections`, from git.
 * Whether an article is published is for `publication.ts`; its day counts only where the day of today is known.
 */

export const checkUncorrectedChanges: ArticleCheck = (view, voice) => {
  const { checked } = view;
  if (checked.states.every(({ condition }) => condition === 'sound' || condition === 'context')) return [];
  if (!isPublicOn(checked, checked.today)) return [];
  const entries = correctionEntries(checked.document);
  return correctionsOf(checked)
    .filter((correction) => !isNoted(correction, entries))
    .map((correction) => findingOf(correction, view, voice));
};

function findingOf(correction: Correction, { checked }: ArticleView, voice: Voice): Finding {
  const { facts, signed, claims } = correction;
  const [{ before, after }] = facts as readonly [Correction['facts'][number]];
  const who = signed.join(', ');
  const message =
    after === undefined
      ? voice.t('{0}, signed by {1}, was taken out after publication; no correction says so.', quoted(before), who)
      : voice.t(
          '{0}, signed by {1}, reads {2} after publication; no correction says so.',
          quoted(before),
          who,
          quoted(after),
        );
  const draft = draftCorrection(correction, checked);
  const edit =
    draft === undefined
      ? undefined
      : addCorrection(checked.document, { ...(checked.today && { date: checked.today }), text: draft, claims });
  return {
    id: 'uncorrected-change',
    severity: 'warning',
    message,
    ...(correction.place ?? topOf(checked.source)),
    ...(claims[0] !== undefined && { claim: claims[0] }),
    ...(edit && { fix: { title: voice.t('Add a correction to the front matter'), edits: [edit] } }),
  };
}

/** The first line of an article. */
function topOf(source: string): Span {
  const end = source.search(/[\r\n]|$/u);
  return { start: 0, end };
}
