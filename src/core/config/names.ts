import { entryOf, type YamlNode } from '../claims/sidecar/yaml-node.js';
import { foldWords } from '../recognize/entities/not-names.js';
import type { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';

interface Repeated {
  readonly span: Span;
  readonly message: string;
}

/** Names and variants that stand for two entities, or are said to be no name besides. */
export function repeatedNames(root: YamlNode, lines: LineIndex): readonly Repeated[] {
  const entities = entryOf(root, 'entities')?.value;
  const owners = new Map<string, YamlNode>();
  const found: Repeated[] = [];
  const lineOf = (node: YamlNode): number => lines.positionAt(node.start).line + 1;
  for (const entity of itemsOf(entities)) {
    const name = entryOf(entity, 'name')?.value;
    for (const form of [...(name ? [name] : []), ...itemsOf(entryOf(entity, 'aliases')?.value)]) {
      const text = textOf(form);
      if (text === undefined) continue;
      const owner = owners.get(foldWords(text));
      if (owner === undefined) owners.set(foldWords(text), form);
      else {
        const message = `“${text}” is in the list already, in line ${lineOf(owner)}; that entry counts.`;
        found.push({ span: form, message });
      }
    }
  }
  for (const words of itemsOf(entryOf(entryOf(root, 'words')?.value, 'not-names')?.value)) {
    const text = textOf(words);
    const owner = text === undefined ? undefined : owners.get(foldWords(text));
    if (!owner) continue;
    const message = `“${text}” is a name all the same: it is one of the entities, in line ${lineOf(owner)}.`;
    found.push({ span: words, message });
  }
  return found;
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.type === 'list' ? node.items : []);

function textOf(node: YamlNode): string | undefined {
  return node.type === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
