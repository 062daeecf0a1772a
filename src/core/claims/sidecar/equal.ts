import type { Data } from '../claim.js';
import { isMapping, type YamlNode } from './yaml-node.js';

/** Same keys in the same order with the same values. An empty map is the same as nothing: YAML writes both as `key:`. */
export function equalData(a: Data, b: Data): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => equalData(item, b[i]!));
  }
  const keysA = keysOf(a);
  const keysB = keysOf(b);
  if (!keysA || !keysB || keysA.length !== keysB.length) return false;
  return keysA.every((key, i) => key === keysB[i] && equalData(under(a, key), under(b, key)));
}

function keysOf(data: Data): readonly string[] | undefined {
  if (data === null) return [];
  return isMapping(data) ? Object.keys(data) : undefined;
}

function under(data: Data, key: string): Data {
  return isMapping(data) ? data[key]! : null;
}

/** Whether a node says the same as data, without making data of it. */
export function says(node: YamlNode, data: Data): boolean {
  switch (node.type) {
    case 'scalar':
      return equalData(node.value, data);
    case 'list':
      return (
        Array.isArray(data) && node.items.length === data.length && node.items.every((it, i) => says(it, data[i]!))
      );
    case 'map': {
      const keys = keysOf(data);
      if (keys?.length !== node.entries.length) return false;
      return node.entries.every(({ key, value }, i) => key === keys[i] && says(value, under(data, key)));
    }
  }
}
