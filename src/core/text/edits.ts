import type { Span, TextEdit } from './span.js';

/*
 * How spans move through an edit.
 *
 * - An edit behind a span leaves it alone, an edit before it shifts it by the edit's change of length.
 * - An edit inside a span stretches or shrinks it.
 * - An edit over an edge of a span cuts it to what is left of it.
 * - An insertion exactly at an edge is outside (`exclusive`, as for the words of a claim: what is typed behind
 *   them is not theirs) or inside (`inclusive`, as for a selection being typed into). An empty exclusive span stays
 *   before it.
 * - A span of which nothing is left collapses to an empty one where it stood; replacing exactly a span's text keeps the
 *   replacement as the span.
 */

export type Stickiness = 'exclusive' | 'inclusive';

/** The text after the edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * The text after all edits.
 * @param edits in terms of the text before them; they must not overlap, their order does not matter
 * @throws {RangeError} when edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Where an offset of the old text stands in the new one; in a replaced stretch, its start or (`after`) its end. */
export function moveOffset(offset: number, edit: TextEdit, side: 'before' | 'after'): number {
  const newEnd = edit.start + edit.text.length;
  if (offset < edit.start) return offset;
  if (offset > edit.end) return offset + newEnd - edit.end;
  if (edit.start < edit.end) {
    if (offset === edit.start) return edit.start;
    if (offset === edit.end) return newEnd;
  }
  return side === 'before' ? edit.start : newEnd;
}

/** Where a span of the old text stands in the new one. */
export function moveSpan(span: Span, edit: TextEdit, stickiness: Stickiness = 'exclusive'): Span {
  const inclusive = stickiness === 'inclusive';
  const covers = edit.start <= span.start && span.end <= edit.end;
  if (covers && edit.start < edit.end) {
    if (edit.start === span.start && edit.end === span.end)
      return { start: edit.start, end: edit.start + edit.text.length };
    return { start: edit.start, end: edit.start };
  }
  const isEmpty = span.start === span.end;
  const start = moveOffset(span.start, edit, inclusive || isEmpty ? 'before' : 'after');
  const end = moveOffset(span.end, edit, inclusive ? 'after' : 'before');
  return { start, end: Math.max(start, end) };
}

/**
 * The smallest edit that turns one text into the other, as far as their common start and end tell; `undefined` when they
 * are equal. It never parts a surrogate pair.
 */
export function differingEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1)
  ) {
    tail++;
  }
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
