import { l10n } from 'vscode';
import type { Finding } from '../../core/checks/finding.js';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import { isImageTarget } from '../../core/claims/claim.js';
import { cut } from './card.js';
import { problemText, verdictWord } from './words.js';

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
    case 'invalid-date':
      return l10n.t('{0} does not exist.', words);
    default:
      return problemText({ id: finding.id, message: finding.message });
  }
}
