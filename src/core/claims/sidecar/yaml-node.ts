import type { Data, Mapping } from '../claim.js';

/*
 * A YAML document as far as a sidecar may use it: no tags, no aliases, keys are strings. Offsets are UTF-16 code units
 * into the file, end exclusive.
 */

export interface ScalarNode {
  readonly type: 'scalar';
  readonly start: number;
  /** Behind the value's last character; equal to `start` for an empty value. A block scalar's line end is its own. */
  readonly end: number;
  /** A number only when its usual spelling is the one in the file, so that no digit is ever lost. */
  readonly value: null | boolean | number | string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface ListNode {
  readonly type: 'list';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

export interface MapNode {
  readonly type: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
}

export type YamlNode = ScalarNode | ListNode | MapNode;

export function entryOf(node: YamlNode | undefined, key: string): Entry | undefined {
  return node?.type === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function isEmpty(node: YamlNode): boolean {
  switch (node.type) {
    case 'scalar':
      return node.value === null;
    case 'list':
      return node.items.length === 0;
    case 'map':
      return node.entries.length === 0;
  }
}

/** The value of a key behind which nothing is written. */
export function nothing(keyEnd: number): ScalarNode {
  return { type: 'scalar', start: keyEnd, end: keyEnd, value: null, style: 'plain' };
}

/** Where a map in block style ends: with its last value. */
export function endOfEntries(entries: readonly Entry[], start: number): number {
  return entries.at(-1)?.value.end ?? start;
}

/** YAML 1.2 core, but for spellings that would not come back the same: those stay text (`012`, `1.50`, `True`). */
export function plainValue(text: string): ScalarNode['value'] {
  if (text === '' || text === 'null' || text === '~') return null;
  if (text === 'true') return true;
  if (text === 'false') return false;
  return /^-?\d/u.test(text) && String(Number(text)) === text ? Number(text) : text;
}

export function dataOf(node: YamlNode): Data {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return mappingOf(node.entries.map((entry) => [entry.key, dataOf(entry.value)]));
  }
}

/** Without a prototype, so that no key has a meaning of its own. */
export function mappingOf(entries: Iterable<readonly [string, Data]>): Mapping {
  const mapping: Record<string, Data> = Object.create(null);
  for (const [key, value] of entries) mapping[key] = value;
  return mapping;
}

export function isMapping(data: Data | undefined): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
