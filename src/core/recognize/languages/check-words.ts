/**
 * Words that the consistency checks look for, written as in the rest of a pack (`one|two words`). All of it is optional:
 * a check that needs words which a language has not is silent there.
 */
export interface CheckWords {
  /** Words of approximation that look up from below, so that «casi x» is [0.9x, x]. */
  readonly nearly?: string;
  /** What may stand between a bracket and a sum or measure that says the same: «es decir», “equivalent to”. */
  readonly equals?: string;
  /** Articles and prepositions before the day of a month: “on”, «el». */
  readonly dayBefore?: string;
  /** What follows minutes and seconds that are no time of day: “mark”, “into”. */
  readonly notClock?: string;
  /** Words that open a range, and that link its ends: 'between' and 'and'. */
  readonly between?: { readonly open: string; readonly link: string };
  /** Words before `between` with which it opens no range: «diferencia», “choose”. */
  readonly notBetween?: string;
  /** Behind years before Christ. */
  readonly beforeChrist?: string;
  /** Forms of what lies so many years back: «hace», “ago”. */
  readonly ago?: string;
  /** Prepositions and articles that may stand between two dates that say the same: «en el», “in the”. */
  readonly datePrepositions?: string;
  /** Words of business years, whose quarters are not those of the calendar. */
  readonly fiscal?: string;
  /** Verbs and nouns of change beside a percentage: `up` «subió|alza», `down` «cayó|baja». */
  readonly change?: { readonly up: string; readonly down: string };
  /** Words before the first of two values between which something changed, and before the second: «de», «a». */
  readonly fromTo?: { readonly from: string; readonly to: string };
  /** Cues that percentages are parts of one whole: «votó|se abstuvo|el resto». */
  readonly partition?: string;
  /** Words that make percentages of one sentence parts of several wholes: comparisons, earlier polls, several answers. */
  readonly otherWholes?: string;
}

/** The words of a language as the checks ask for them: its own, and those that other parts of its pack know already. */
export interface LanguageCheckWords extends CheckWords {
  /** ISO 8601 weekdays: Monday is 1. */
  readonly weekdays: { readonly [words: string]: number };
  readonly months: { readonly [words: string]: number };
  /** Names of ten years and more, which count roundly. */
  readonly decades: string;
  /** Powers of ten by their words: 'millón|millones': 6. */
  readonly magnitudes: { readonly [words: string]: number };
  /** Words before a time of day: «a las». */
  readonly clock: string;
  readonly decimal: ',' | '.';
}
