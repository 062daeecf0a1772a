import { l10n } from 'vscode';
import type { Finding } from '../../core/checks/finding.js';
import { isIgnorable } from '../../core/checks/ignore.js';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import { isImageTarget } from '../../core/claims/claim.js';
import { changedValue } from '../../core/claims/reading.js';
import type { EditProblemId, ProblemId } from '../../core/claims/sidecar/problem.js';
import { cut } from './cut.js';
import { cellsText, problemText, verdictWord } from './words.js';

/** A finding in the interface's language: what an editor is told, with the words it is about. */
export function findingText(finding: Finding, checked: CheckedArticle): string {
  const state = checked.states.find(({ id }) => id === finding.claim);
  const labels = checked.config.labels ?? {};
  const target = state?.claim.target;
  const own = target && cut(isImageTarget(target) ? target.image : target.exact);
  const words = `«${state?.words ? cut(state.words) : (own ?? cut(checked.source.slice(finding.start, finding.end)))}»`;
  const signed = state?.reviews.find(({ condition }) => condition === finding.id);
  switch (finding.id) {
    case 'stale':
      if (target && isImageTarget(target)) {
        return signed
          ? l10n.t('The picture {0} is another file than when {1} signed it off.', words, signed.reviewer)
          : l10n.t('The picture {0} is another file than when it was checked.', words);
      }
      if (state?.cells?.length) {
        return l10n.t('Cells of the table changed since it was signed off: {0}.', cellsText(state.cells));
      }
      return signed
        ? l10n.t('{0} was signed off by {2} as {1}.', words, `«${cut(signed.review.text)}»`, signed.reviewer)
        : l10n.t('{0} was checked as {1}.', words, `«${own ?? ''}»`);
    case 'context':
      return l10n.t('The sentence of {0} has changed since {1} signed it off.', words, signed?.reviewer ?? '');
    case 'ambiguous':
      return l10n.t('{0} is in several places: choose which one is meant.', `«${own ?? ''}»`);
    case 'gone':
      return l10n.t('{0} is no longer in the article.', `«${own ?? ''}»`);
    case 'incorrect':
    case 'unsupported':
    case 'imprecise':
    case 'missing-context':
    case 'outdated':
      return l10n.t('{0} was checked: {1}.', words, verdictWord(finding.id, labels));
    case 'misquoted':
      return finding.severity === 'error' && !state?.claim.original
        ? l10n.t('{0} was not said so.', words)
        : l10n.t('{0} was not said so: the original reads {1}.', words, `«${cut(state?.claim.original ?? '')}»`);
    case 'not-found':
      return l10n.t('{0} was not found to have been said.', words);
    case 'needs-source':
      return l10n.t('{0} needs a source.', words);
    case 'disputed':
      return l10n.t('{0} is disputed.', words);
    case 'reviews-disagree': {
      const verdicts = (state?.reviews ?? []).flatMap(({ reviewer, review: { verdict } }) =>
        verdict ? [`${reviewer}: ${verdictWord(verdict, labels)}`] : [],
      );
      return l10n.t('Reviews of {0} disagree: {1}.', words, cut(verdicts.join(', ')));
    }
    case 'duplicate-claim':
      return l10n.t('{0} has two claims. Keep one.', words);
    case 'duplicate-source': {
      const [kept = '', gone = ''] = [...(finding.related ?? []), finding].map(({ start, end }) =>
        (checked.sidecarText ?? '').slice(start, end),
      );
      return l10n.t('{0} and {1} are the same source: they have one address.', kept, gone);
    }
    case 'value-changed': {
      const change = state && changedValue(state, checked.facts);
      const { before = '', now = '', moved = false } = change ?? {};
      return moved
        ? l10n.t('{0} meant {1} and now means {2}: the day of publication is another one.', words, before, now)
        : l10n.t('{0} reads as {2}; its claim says {1}.', words, before, now);
    }
    case 'same-as':
      return l10n.t(
        '{0} is linked as the same figure with others that differ: {1}.',
        words,
        apartText(finding, checked),
      );
    case 'image-missing':
      return l10n.t('The picture {0} is not there.', words);
    case 'same-as-missing':
      return l10n.t('{0} is linked to {1}, which is not there.', words, state?.claim['same-as'] ?? '');
    default:
      // Those of the article itself speak the interface's language already.
      return isOfClaims(finding.id) ? problemText({ id: finding.id, message: finding.message }) : finding.message;
  }
}

function isOfClaims(id: Finding['id']): id is Exclude<ProblemId, EditProblemId> {
  return !isIgnorable(id) && id !== 'ignore-unknown' && id !== 'ignore-without-reason';
}

/** The other places of a linked figure, as the article and its neighbours write it. */
function apartText(finding: Finding, checked: CheckedArticle): string {
  const here = (finding.related ?? []).map((span) => checked.article.shown(span));
  const others = (checked.linked ?? []).flatMap(({ name, fact }) => (fact ? [`${cut(fact.text)} (${name})`] : []));
  return [...here.map((text) => `«${cut(text)}»`), ...others].join(', ');
}
