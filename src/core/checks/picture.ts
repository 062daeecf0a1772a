import { isImageTarget } from '../claims/claim.js';
import type { Check, Finding } from './finding.js';
import { placeOfClaim, quoted } from './place.js';

/*
 * A claim about a picture whose file is not there (`image-missing`): what was signed off cannot be what readers see. A
 * warning. Files on the web, from the root of a site and outside the workspace are not looked for. That another file
 * has its name now is for the check of conditions.
 */

export const checkPictures: Check = (checked) =>
  checked.states.flatMap((state): readonly Finding[] => {
    const { claim, picture, place } = state;
    if (picture !== 'absent' || place === undefined || claim.status === 'withdrawn') return [];
    if (!isImageTarget(claim.target)) return [];
    const message = `The picture ${quoted(claim.target.image)} is not there.`;
    return [{ id: 'image-missing', severity: 'warning', message, ...placeOfClaim(checked, state) }];
  });
