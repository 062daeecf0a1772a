import type { Check, Finding } from './finding.js';
import type { FindingId } from './ids.js';

/*
 * What is wrong with the sidecar itself: that it cannot be read, a value that it may not have, what must not stand in
 * it. Ids, messages and levels are those of the reader; the places are in the sidecar.
 */

export const checkSidecar: Check = ({ problems }) =>
  problems.map(({ id, severity, message, start, end }): Finding => {
    return { id: id as FindingId, severity, message, start, end, in: 'sidecar' };
  });
