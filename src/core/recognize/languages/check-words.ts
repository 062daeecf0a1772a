/**
 * Words that the consistency checks look for, written as in the rest of a pack (`one|two words`). All of it is optional:
 * a check that needs words which a language has not is silent there.
 */
export interface CheckWords {
  /** Verbs of change before a percentage: `up` «subió|creció», `down` «cayó|bajó». */
  readonly change?: { readonly up: string; readonly down: string };
  /** Cues that percentages are parts of one whole: «votó|se abstuvo|el resto». */
  readonly partition?: string;
}

/** The words of a language as the checks ask for them: its own, and those that other parts of its pack know already. */
export interface LanguageCheckWords extends CheckWords {
  readonly weekdays: { readonly [words: string]: number };
  readonly months: { readonly [words: string]: number };
  /** Powers of ten by their words: 'millón|millones': 6. */
  readonly magnitudes: { readonly [words: string]: number };
  /** Words before a time of day: «a las». */
  readonly clock: string;
}
