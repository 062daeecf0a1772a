import type { CheckedArticle } from '../claims/checked-article.js';
import type { Voice } from '../describe/voice.js';
import type { Steps } from '../text/steps.js';
import { checkAges } from './age.js';
import { checkAged } from './aged.js';
import type { ArticleCheck } from './article-check.js';
import { checkBillions } from './billion.js';
import { checkBoundWords } from './bound-words.js';
import { checkCounts } from './count.js';
import { checkDoubledWords } from './doubled-word.js';
import { checkEmbargo } from './embargo.js';
import { checkExchangeRates } from './exchange-rate.js';
import { checkExpectations } from './expectation.js';
import type { Finding } from './finding.js';
import { checkHeadlineFigures } from './headline-figure.js';
import { checkHouseSpellings } from './house-spelling.js';
import { checkInvalidDates } from './invalid-date.js';
import { checkNameVariants } from './name-variant.js';
import { checkNumberStyles } from './number-style.js';
import { checkPercentages } from './percentage.js';
import { checkQuarters } from './quarter.js';
import { checkRechecks } from './recheck.js';
import { checkRetention } from './retention.js';
import { checkReversedRanges } from './reversed-range.js';
import { checkStrayStops } from './stray-stop.js';
import { checkTableSums } from './table-sum.js';
import { checkTenses } from './tense.js';
import { checkTranslations } from './translation.js';
import { checkUnclosedMarks } from './unclosed-mark.js';
import { checkUncorrectedChanges } from './uncorrected-change.js';
import { checkUnitConversions } from './unit-conversion.js';
import { ArticleView } from './view/article-view.js';
import { checkWeekdays } from './weekday.js';
import { checkYearsAgo } from './years-ago.js';

const checks: readonly ArticleCheck[] = [
  checkWeekdays,
  checkInvalidDates,
  checkBillions,
  checkExchangeRates,
  checkUnitConversions,
  checkPercentages,
  checkNumberStyles,
  checkReversedRanges,
  checkYearsAgo,
  checkQuarters,
  checkAges,
  checkHeadlineFigures,
  checkTenses,
  checkNameVariants,
  checkCounts,
  checkTableSums,
  checkBoundWords,
  checkStrayStops,
  checkDoubledWords,
  checkHouseSpellings,
  checkUnclosedMarks,
  checkTranslations,
  checkUncorrectedChanges,
  checkEmbargo,
  checkExpectations,
  checkAged,
  checkRechecks,
  checkRetention,
];

/** Words that are read in one go. */
const STEP = 5000;

/**
 * What does not fit within an article, one check after the other: a host that must not block asks for the next when it has
 * time, and for none any more when the article has changed meanwhile.
 */
export function* consistencyFindings(checked: CheckedArticle, voice: Voice): Generator<readonly Finding[], void> {
  const view = new ArticleView(checked);
  let read = 0;
  for (const passage of view.passages) {
    if (!passage.isProse) continue;
    // what all checks share, and what takes longest in a long article
    if (passage.mentions.length > 0) read += passage.words.length;
    if (read > STEP) {
      yield [];
      read = 0;
    }
  }
  for (const check of checks) {
    const found = check(view, voice);
    yield 'next' in found ? yield* silently(found) : found;
  }
}

/** The steps of a check that tells what it found at its end. */
function* silently(steps: Steps<readonly Finding[]>): Generator<readonly Finding[], readonly Finding[]> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield [];
  }
}
