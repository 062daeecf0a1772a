import type { ProseDocument } from '../prose/prose.js';
import { OBJECT_REPLACEMENT, type ProseUnit } from '../prose/unit.js';
import type { Span } from '../text/span.js';

/*
 * Where the marks of an article stand in what a Markdown preview shows.
 *
 * The preview is made by another parser, which tells lines and not offsets: of every run of inline text it knows the
 * lines of its block and the texts it will print. Those texts are what a unit of our prose says, but for code, links
 * made of addresses, white space and, where the preview sets types, quotation marks and dashes. So a run is paired with
 * the unit of its lines that says the same when all that is left out, and characters are carried over one by one. A run
 * that fits no unit stays without marks: better none than one on the wrong words.
 */

/** A run of inline text as the preview has it: the printed texts of a paragraph, a heading, a cell, in order. */
export interface PreviewRun {
  /** Offsets (UTF-16) of the source lines that its block takes. */
  readonly lines: Span;
  readonly texts: readonly string[];
}

/** A stretch of one printed text, in UTF-16 units of it, with the mark that lies on it. */
export interface PreviewPiece<Mark> extends Span {
  readonly mark: Mark;
  /** Whether the mark ends here, and is not going on in a later text. */
  readonly last: boolean;
}

/**
 * The pieces of every text of every run, in the order of the texts.
 * @param marks in order of their place and without overlap; offsets (UTF-16) into the source of `document`
 */
export function alignPreview<Mark extends Span>(
  document: ProseDocument,
  runs: readonly PreviewRun[],
  marks: readonly Mark[],
): readonly (readonly (readonly PreviewPiece<Mark>[])[])[] {
  const taken = new Set<ProseUnit>();
  return runs.map(({ lines, texts }) => {
    const printed = texts.join('');
    for (const { unit, blockStart } of unitsWithin(document, lines)) {
      const shown = taken.has(unit) ? undefined : carried(unit.text, printed);
      if (!shown) continue;
      taken.add(unit);
      return piecesOf(texts, placed(unit, blockStart, shown, marks));
    }
    return texts.map(() => []);
  });
}

function* unitsWithin(document: ProseDocument, lines: Span): Iterable<{ unit: ProseUnit; blockStart: number }> {
  const { blocks } = document;
  for (let index = Math.max(0, document.blockAt(lines.start)); index < blocks.length; index++) {
    const blockStart = document.blockStart(index);
    if (blockStart >= lines.end) return;
    for (const unit of blocks[index]!.units) {
      const start = blockStart + unit.start;
      if (lines.start <= start && start < lines.end && shownAsText(unit)) yield { unit, blockStart };
    }
  }
}

function shownAsText({ place }: ProseUnit): boolean {
  return place !== 'alt' && place !== 'front-matter';
}

/** What a preview may set as other characters, besides white space. */
const TYPOGRAPHIC = /[\s\u00AD\u200B"'‘’‚‛“”„‟«»‹›‐‑‒–—―\-.…()©®™+±]/u;
const SPACE = /[\s\u00AD\u200B]/u;

/** For every character of `prose`, where it stands in `printed`, or -1; nothing when they don't say the same. */
function carried(prose: string, printed: string): Int32Array | undefined {
  return carriedBut(SPACE, prose, printed) ?? carriedBut(TYPOGRAPHIC, prose, printed);
}

function carriedBut(left: RegExp, prose: string, printed: string): Int32Array | undefined {
  const places = new Int32Array(prose.length).fill(-1);
  let at = 0;
  for (let i = 0; i < prose.length; i++) {
    const character = prose[i]!;
    if (character === OBJECT_REPLACEMENT || left.test(character)) continue;
    while (at < printed.length && left.test(printed[at]!)) at++;
    if (printed[at] !== character) return undefined;
    places[i] = at++;
  }
  while (at < printed.length && left.test(printed[at]!)) at++;
  return at === printed.length ? places : undefined;
}

/** The marks of a unit by their place in what is printed. */
function placed<Mark extends Span>(
  unit: ProseUnit,
  blockStart: number,
  places: Int32Array,
  marks: readonly Mark[],
): readonly (Span & { readonly mark: Mark })[] {
  const from = blockStart + unit.start;
  const to = blockStart + unit.end;
  const found: (Span & { readonly mark: Mark })[] = [];
  for (let i = firstEndingAfter(marks, from); i < marks.length && marks[i]!.start < to; i++) {
    const mark = marks[i]!;
    let first = unit.fromSource(mark.start - blockStart);
    let last = unit.fromSource(mark.end - blockStart) - 1;
    while (first <= last && places[first]! < 0) first++;
    while (first <= last && places[last]! < 0) last--;
    if (first <= last) found.push({ start: places[first]!, end: places[last]! + 1, mark });
  }
  return found;
}

function firstEndingAfter(marks: readonly Span[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function piecesOf<Mark>(
  texts: readonly string[],
  marks: readonly (Span & { readonly mark: Mark })[],
): readonly (readonly PreviewPiece<Mark>[])[] {
  let start = 0;
  let next = 0;
  return texts.map((text) => {
    const end = start + text.length;
    const pieces: PreviewPiece<Mark>[] = [];
    while (next < marks.length && marks[next]!.start < end) {
      const { mark, ...span } = marks[next]!;
      const last = span.end <= end;
      const piece = { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
      if (piece.start < piece.end) pieces.push({ ...piece, mark, last });
      if (!last) break;
      next++;
    }
    start = end;
    return pieces;
  });
}
