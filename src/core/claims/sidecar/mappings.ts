import type { Data, Mapping } from '../claim.js';
import type { Field } from './fields.js';
import { isMapping, mappingOf } from './yaml-node.js';

/* Changes to maps of data whose order counts. Nothing is changed in place. */

/** The key that a new key goes behind; `null` for the first place. */
export type Place = string | null;

/**
 * A new key's place among those present: behind the nearest of the keys that are written before it; unknown keys, ids
 * and names go last.
 */
export function placeOf(mapping: Mapping, key: string, field: Field | undefined): Place {
  const order = field?.type === 'map' ? Object.keys(field.fields) : [];
  const index = order.indexOf(key);
  if (index < 0) return Object.keys(mapping).at(-1) ?? null;
  return order.slice(0, index).findLast((earlier) => earlier in mapping) ?? null;
}

/** @param after where it goes when it is new; last when `undefined` */
export function withKey(mapping: Mapping, key: string, value: Data, after: Place | undefined): Mapping {
  if (key in mapping) {
    return mappingOf(Object.entries(mapping).map(([other, old]) => [other, other === key ? value : old]));
  }
  const entries = Object.entries(mapping);
  const at =
    after === null ? 0 : after === undefined ? entries.length : entries.findIndex(([other]) => other === after) + 1;
  return mappingOf(entries.toSpliced(at, 0, [key, value]));
}

export function withoutKey(mapping: Mapping, key: string): Mapping {
  return mappingOf(Object.entries(mapping).filter(([other]) => other !== key));
}

/** Whether there is something under a path, be it nothing. */
export function isAttached(mapping: Mapping, path: readonly string[]): boolean {
  let data: Data | undefined = mapping;
  for (const key of path) {
    if (!isMapping(data) || !(key in data)) return false;
    data = data[key];
  }
  return true;
}
