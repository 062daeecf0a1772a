import type { TextEdit } from '../../core/text/span.js';

/** The part of `vscode.TextDocumentContentChangeEvent` that is needed here. Offsets are UTF-16 code units. */
export interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The changes of one event as edits to apply one after the other.
 *
 * The ranges of an event all refer to the text before it, and don't overlap. Applied from the last to the first, no
 * edit moves the place of one that is still to come, whatever the order in which the event lists them.
 */
export function editsInOrder(changes: readonly ContentChange[]): readonly TextEdit[] {
  return changes
    .map((change) => ({
      start: change.rangeOffset,
      end: change.rangeOffset + change.rangeLength,
      text: change.text,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
}

/**
 * What an edit of the whole text means for its first `length` code units: nothing when it lies behind them, and only
 * its first part when it runs over their end.
 */
export function clipEdit(edit: TextEdit, length: number): TextEdit | undefined {
  if (edit.start > length || (edit.start === length && edit.end > length)) {
    return undefined;
  }
  return edit.end <= length ? edit : { ...edit, end: length };
}
