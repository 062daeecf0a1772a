import { factOf } from '../claims/annotate.js';
import type { CheckedArticle, Original } from '../claims/checked-article.js';
import { linkOf } from '../claims/links.js';
import { isSameFile, originalNamed } from '../claims/original.js';
import { valueText } from '../claims/reading.js';
import type { Voice } from '../describe/voice.js';
import type { Fact } from '../facts.js';
import { LineIndex } from '../text/line-index.js';
import type { Steps } from '../text/steps.js';
import { type FactPair, pairFacts, pairOf } from '../translation/pairs.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { quoted } from './place.js';

/*
 * A translation whose figures are not those of its original (`translation-of` in the front matter): a billion that
 * became a billón, a digit that got lost, «up to» for «at least». An error, with both places. Facts are paired by their
 * links (`same-as`) where claims have them, else by value and order; what cannot be compared for certain (converted sums
 * and measures, rounded figures, vague dates, names) is left alone. An original that is not there is a warning on its name.
 */

export const checkTranslations: ArticleCheck = function* ({ checked }, voice) {
  const { original, document } = checked;
  if (original === undefined) return [];
  if (original.checked === undefined) {
    const entry = originalNamed(document);
    const message = voice.t('The article is a translation of {0}, which is not there.', original.name);
    return entry ? [{ id: 'original-missing', severity: 'warning', message, ...entry.span }] : [];
  }
  const there = original.checked;
  const lines = LineIndex.of(there.source);
  const pairs = yield* translationPairs(checked, original);
  return pairs
    .filter(({ differs }) => differs)
    .map(({ original: one, translated }): Finding => {
      const line = lines.positionAt(one.start).line + 1;
      return {
        id: 'translation-differs',
        severity: 'error',
        message: said(one, translated, `${original.name}:${line}`, voice),
        start: translated.start,
        end: translated.end,
        elsewhere: [{ article: original.name, start: one.start, end: one.end }],
      };
    });
};

function said(original: Fact, translated: Fact, place: string, voice: Voice): string {
  return voice.t(
    '{0} ({1}) is not what the original says: {2} ({3}), {4}.',
    quoted(translated.text),
    valueText(translated.value),
    quoted(original.text),
    valueText(original.value),
    place,
  );
}

/** Facts of an original and of its translation that are the same: those whose claims are linked, then the others. */
export function* translationPairs(
  checked: CheckedArticle,
  { name, checked: there }: Original,
): Steps<readonly FactPair[]> {
  if (there === undefined) return [];
  const states = new Map(there.states.map((state) => [state.id, state] as const));
  const linked = checked.states.flatMap((state): readonly FactPair[] => {
    const link = linkOf(state.claim['same-as'] ?? '');
    if (link === undefined || state.claim.status === 'withdrawn' || !isSameFile(link.article, name)) return [];
    const other = states.get(link.claim);
    const [here, original] = [factOf(state, checked.facts), other && factOf(other, there.facts)];
    return here && original ? [pairOf(original, here)] : [];
  });
  yield;
  const known = new Set(linked.flatMap(({ original, translated }) => [original, translated]));
  const rest = yield* pairFacts(
    { document: there.document, facts: there.facts.filter((fact) => !known.has(fact)) },
    { document: checked.document, facts: checked.facts.filter((fact) => !known.has(fact)) },
  );
  return [...linked, ...rest].sort((a, b) => a.translated.start - b.translated.start);
}
