import type { CheckedArticle } from '../claims/checked-article.js';
import { draftCorrection } from './draft.js';
import { correctionEntries } from './entries.js';
import { correctionsBetween } from './find.js';
import { isNoted } from './noted.js';
import type { ReportedCorrections } from './report.js';

/**
 * What readers of an article are to be told of, between the first of its states that they had and the present one.
 * @param file path of the article, as it is shown
 */
export function reportedCorrections(file: string, before: CheckedArticle, after: CheckedArticle): ReportedCorrections {
  const known = new Set(correctionEntries(before.document).map(({ text }) => text));
  const entries = correctionEntries(after.document).filter(({ text }) => !known.has(text));
  const corrections = correctionsBetween(before, after).map((correction) => {
    const draft = draftCorrection(correction, after);
    return { ...correction, ...(draft !== undefined && { draft }), noted: isNoted(correction, entries) };
  });
  return { file, source: after.source, language: after.context.language, corrections };
}
