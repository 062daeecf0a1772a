import { endOfKeeping } from '../config/duration.js';
import { isoDay } from '../recognize/article/context.js';
import { daysBetween } from '../recognize/dates/calendar.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { keyInSidecar } from './place.js';

/*
 * A reference of a confidential source that has been kept longer than the house allows (`confidential: keep-for: "P1Y"` in
 * `factmark.yaml`), counted from the day on which it was `accessed`. A warning on the source's key in the sidecar, from the
 * day after the last one; where today is known. A source without such a day cannot be overdue.
 */

export const checkRetention: ArticleCheck = ({ checked }, voice) => {
  const { today, sidecar, sidecarText = '', config } = checked;
  const keepFor = config.confidential?.['keep-for'];
  if (today === undefined || sidecar === undefined || keepFor === undefined) return [];
  return Object.entries(sidecar.sources).flatMap(([id, { type, accessed }]): readonly Finding[] => {
    const from = type === 'confidential' ? isoDay(accessed ?? '') : undefined;
    const last = from && endOfKeeping(from, keepFor);
    if (last === undefined || last >= today) return [];
    const message = voice.t('The reference {0} of a confidential source was to be kept until {1} at most.', id, last);
    const place = keyInSidecar(sidecarText, 'sources', id);
    const age = daysBetween(last, today);
    return [{ id: 'confidential-overdue', severity: 'warning', message, ...place, in: 'sidecar', age }];
  });
};
