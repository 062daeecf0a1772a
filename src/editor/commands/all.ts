import { KINDS } from '../settings.js';
import type { Command, Services } from './command.js';
import { copyValue } from './copyValue.js';
import { goToFact } from './goToFact.js';
import { goToMention } from './goToMention.js';
import { setLanguage } from './setLanguage.js';
import { setPublicationDate } from './setPublicationDate.js';
import { showArticle } from './showArticle.js';
import { showDetails } from './showDetails.js';
import { toggleHighlights } from './toggleHighlights.js';

/** Every command of the manifest. */
export function allCommands(services: Services): readonly Command[] {
  return [
    showDetails(services),
    copyValue(services),
    goToFact('factmark.nextFact', 'next', services),
    goToFact('factmark.previousFact', 'previous', services),
    goToMention('factmark.nextMention', 'next', services),
    goToMention('factmark.previousMention', 'previous', services),
    toggleHighlights('factmark.toggleAmounts', ['amount']),
    toggleHighlights('factmark.toggleDates', ['date']),
    toggleHighlights('factmark.toggleNames', ['entity']),
    toggleHighlights('factmark.toggleHighlights', KINDS),
    setPublicationDate(services),
    setLanguage(services),
    showArticle(services),
  ];
}
