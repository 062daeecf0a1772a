import {
  ANNOUNCES,
  BLANK,
  characterOf,
  ENCLOSES,
  KIND,
  NUMERALS,
  OTHER_BLANK,
  STOPS,
  SURROGATE,
} from './characters.js';

/** What a text has that checks look for; most texts have little of it, so that most checks need not read them. */
export interface Signs {
  /** Offsets of quotation marks and brackets, in order. UTF-16 code units, as all here. */
  readonly enclosing: readonly number[];
  /** Offsets of full stops, question and exclamation marks and ellipses, in order. */
  readonly stops: readonly number[];
  readonly hasDigits: boolean;
  /** Whether there is a blank that is no space. */
  readonly hasOtherBlanks: boolean;
  /** Whether there is a sign that a list may stand behind. */
  readonly announces: boolean;
  /**
   * Whether two words stand one behind the other, nothing but blanks between them, that are as long and begin and end
   * alike.
   */
  readonly mayDouble: boolean;
}

/** One pass over the text for all of them. */
export function signsIn(text: string): Signs {
  const { length } = text;
  const enclosing: number[] = [];
  const stops: number[] = [];
  let bits = 0;
  let hasDigits = false;
  let mayDouble = false;
  // the word that ended last, when only blanks stand behind it
  let before = -1;
  let behind = -1;
  let start = -1;
  for (let at = 0; at <= length; at++) {
    const character = at < length ? characterOf(text.charCodeAt(at)) : BLANK;
    const kind = character & KIND;
    if (kind > BLANK && kind <= SURROGATE) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      if (before >= 0 && at - start === behind - before && !mayDouble)
        mayDouble = areAlike(text, before, start) && areAlike(text, behind - 1, at - 1);
      before = start;
      behind = at;
      start = -1;
    }
    if (kind === BLANK) {
      bits |= character;
      continue;
    }
    before = -1;
    if (kind === NUMERALS) hasDigits = true;
    else if (character > KIND) {
      bits |= character;
      if ((character & ENCLOSES) !== 0) enclosing.push(at);
      if ((character & STOPS) !== 0) stops.push(at);
    }
  }
  return {
    enclosing,
    stops,
    hasDigits,
    hasOtherBlanks: (bits & OTHER_BLANK) !== 0,
    announces: (bits & ANNOUNCES) !== 0,
    mayDouble,
  };
}

/** The bit that parts the two cases of a letter in most alphabets. */
const CASE = 0x20;

function areAlike(text: string, one: number, other: number): boolean {
  return ((text.charCodeAt(one) ^ text.charCodeAt(other)) & ~CASE) === 0;
}
