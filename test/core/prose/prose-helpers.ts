import { ProseDocument } from '../../../src/core/prose/prose.js';
import type { ProseUnit } from '../../../src/core/prose/unit.js';

/** All units of a text, in order. */
export function unitsOf(source: string, format: 'markdown' | 'text' = 'markdown'): readonly ProseUnit[] {
  return ProseDocument.open(source, { format }).blocks.flatMap((block) => block.units);
}

/** What can be read in a text, one string a unit. */
export function textsOf(source: string, format: 'markdown' | 'text' = 'markdown'): readonly string[] {
  return unitsOf(source, format).map((unit) => unit.text);
}

/** The source of the first occurrence of some visible words. */
export function sourceOf(source: string, words: string): string | undefined {
  const document = ProseDocument.open(source);
  for (const [i, block] of document.blocks.entries()) {
    for (const unit of block.units) {
      const at = unit.text.indexOf(words);
      if (at < 0) continue;
      const span = unit.toSource(at, at + words.length);
      return source.slice(document.blockStart(i) + span.start, document.blockStart(i) + span.end);
    }
  }
  return undefined;
}
