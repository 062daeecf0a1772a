import { changedValue } from '../claims/reading.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * A claim that says what its words mean (`value`), while the article now reads otherwise: the figure was changed before
 * anybody signed it, the value was mistyped, or the day of publication moved, so that «two years ago» is another year. A
 * warning on the words. Words that differ from those signed off are left to the check for that, and what is no fact to the
 * recogniser has nothing to be compared with. Withdrawn claims are left out.
 */

export const checkValues: Check = (checked) =>
  checked.states.flatMap((state): readonly Finding[] => {
    const change = changedValue(state, checked.facts);
    if (change === undefined || state.condition === 'stale') return [];
    const shown = quoted(state.words ?? '');
    const { now, before, moved } = change;
    const message = moved
      ? `${shown} meant ${before} and now means ${now}: the day of publication is another one.`
      : `${shown} reads as ${now}; its claim says ${before}.`;
    return [{ id: 'value-changed', severity: 'warning', message, ...placeOfClaim(checked, state) }];
  });
