/** A stretch of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replacement of `start`..`end` (UTF-16 code units, end exclusive) of the old text by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}
