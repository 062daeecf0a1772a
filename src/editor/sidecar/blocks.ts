import { indentOf, isBlank, type KeyLine, keysUnder, type Lines, unquoted } from './lines.js';

/** A claim or a source in a sidecar. */
export interface Block {
  readonly section: 'claims' | 'sources';
  readonly id: string;
  readonly key: KeyLine;
  /** Its last line, the comment with its id included. */
  readonly last: number;
}

/** The claims and sources of a sidecar, in its order, however wrong the rest of it is. */
export function blocksOf(lines: Lines): readonly Block[] {
  return keysUnder(lines, undefined).flatMap((top) => {
    const section = top.key;
    return section === 'claims' || section === 'sources'
      ? keysUnder(lines, top).map((key): Block => ({ section, id: key.key, key, last: lastLine(lines, key) }))
      : [];
  });
}

/** The last line of what stands under a key. */
export function lastLine(lines: Lines, { line, indent }: KeyLine): number {
  let last = line;
  for (let below = line + 1; below < lines.count; below++) {
    const text = lines.at(below);
    if (isBlank(text)) {
      continue;
    }
    if (indentOf(text) <= indent) {
      break;
    }
    last = below;
  }
  return last;
}

/** The line of a key within a block, by the keys that lead to it. */
export function keyIn(lines: Lines, { key }: Block, ...path: readonly string[]): KeyLine | undefined {
  return path.reduce<KeyLine | undefined>(
    (at, name) => at && keysUnder(lines, at).find((below) => below.key === name),
    key,
  );
}

/** The text of a value within a block; nothing when it is not there or not on one line. */
export function textIn(lines: Lines, block: Block, ...path: readonly string[]): string | undefined {
  const value = keyIn(lines, block, ...path)?.value;
  return value === undefined || value === '' || /^[|>[{]/u.test(value) ? undefined : unquoted(value);
}

/** What a block is called: the words of a claim, the title of a source. */
export function nameOf(lines: Lines, block: Block): string | undefined {
  return block.section === 'claims'
    ? (textIn(lines, block, 'target', 'exact') ?? textIn(lines, block, 'target', 'image'))
    : (textIn(lines, block, 'title') ?? textIn(lines, block, 'url') ?? textIn(lines, block, 'ref'));
}

/** The block that a line is in. */
export function blockAt(blocks: readonly Block[], line: number): Block | undefined {
  return blocks.find(({ key, last }) => key.line <= line && line <= last);
}
