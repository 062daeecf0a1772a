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
  /** What follows «más» in a comparison: «que», “than”. */
  readonly than?: string;
  /** Words that make a percentage one of each year, or an average. */
  readonly averages?: string;
  /** Cues that percentages are parts of one whole: «votó|se abstuvo|el resto». */
  readonly partition?: string;
  /** Words that make percentages of one sentence parts of several wholes: comparisons, earlier polls, several answers. */
  readonly otherWholes?: string;
  /** Words that may stand twice in a row: «que», “had”. Without the list doubled words are not looked for. */
  readonly doubled?: string;
  /** Set where a name has one form wherever it stands, so that its last letters tell it from another. */
  readonly plainNames?: true;
  /** Nouns and verbs of five letters or more that stand in sentences about anything: «personas», “according”. */
  readonly common?: string;
  /** Words that make a figure that of a part, of a time or of something else: «de ellos», “a year”, “another”. */
  readonly apart?: string;
  readonly age?: AgeCheckWords;
  readonly tense?: TenseCheckWords;
  readonly list?: ListCheckWords;
  readonly speech?: SpeechWords;
  readonly sums?: SumCheckWords;
  readonly corrections?: CorrectionWords;
}

export interface AgeCheckWords {
  /** Before the day of birth: «nació», “born”. */
  readonly born: string;
  /** Right before a length of time that is an age, signs included: «, de», “aged”. */
  readonly before: string;
  /** In or right behind such a length: “year-old”. */
  readonly form: string;
  /** What makes an age that of another day than today: «murió», “when”. */
  readonly otherDay: string;
}

/** Verbs of happening (open, begin, be held, die …) and what ties a date to them. */
export interface TenseCheckWords {
  /** Forms that look ahead: «abrirá». */
  readonly ahead: string;
  /** Endings of all verbs that look ahead, divided by white space; they count right before a date. */
  readonly endings?: string;
  /** Words that make an infinitive look ahead, and such infinitives: “will”, “open”. */
  readonly auxiliaries: string;
  readonly infinitives: string;
  /** What announces without a verb of happening: «se espera que». */
  readonly expected: string;
  /** What announces whatever the verb, of plans and promises: «prevé», “plans to”. */
  readonly expects?: string;
  /** What makes a verb none that looks ahead from today: conditions, and auxiliaries of the past: “was”, “if”. */
  readonly unless?: string;
  /** Forms that look back: «abrió». */
  readonly happened: string;
  /** Words right before such a form that make it another one: “to be”, “have”. */
  readonly perfect: string;
  /** Words before a date that make it the time of the verb, articles included: «en|en el». */
  readonly at: string;
  /** Words before a date that make it a deadline, of what looks ahead only: «para|para el», “by”. */
  readonly deadline: string;
  /** Words (and signs) that part a date from the verb before it: «que», “which”. */
  readonly divides: string;
}

export interface ListCheckWords {
  /** Before the last item. */
  readonly and: string;
  /** What says that more could be listed, or that it is no list: «entre otros», “or”. */
  readonly open: string;
  readonly articles: string;
}

/** What shows who said something. */
export interface SpeechWords {
  /** Before somebody by whose account something is so: «según», “according to”. */
  readonly accordingTo: string;
  /** The same behind: “zufolge”. */
  readonly accordingBehind?: string;
  /** Right before such words, when they mean something else then: «o segundo». */
  readonly notBehind?: string;
  /** Forms of verbs of saying. */
  readonly said: string;
  /** Nouns for people and papers that say things: «ministra», “report”. */
  readonly sources: string;
}

/** What a table says of its sums, and of what cannot be added up. */
export interface SumCheckWords {
  /** At the beginning of the heading of a row or column that holds sums. */
  readonly total: string;
  /** In headings of columns that have no sum: «media», “per cent”, “rank”. */
  readonly notAdded: string;
  /** In rows that are part of another row, and in what stands around a table that is a selection: “of which”, “top”. */
  readonly partial: string;
}

/**
 * How a newsroom tells its readers of a correction. `{0}` and `{1}` stand for words of the article; sentences have their
 * capital and stop, what is said of single facts has neither.
 */
export interface CorrectionWords {
  /** A heading above several. */
  readonly title: string;
  /** Behind which the clause of a sentence can follow, and one that begins with a preposition. */
  readonly said: string;
  readonly saidThat: string;
  /** Behind which a sentence follows in quotation marks. */
  readonly quoted: string;
  /** What a cell of a table said, and for what. */
  readonly cell: string;
  /** What is right: of one fact, and of several of the sort. */
  readonly right: Readonly<Record<CorrectedSort, readonly [one: string, several: string]>>;
  /** With the article that the words of such a fact have here. */
  readonly withArticle?: Readonly<Partial<Record<CorrectedSort, string>>>;
  /** Words before a date or name that belong to it here, and how they stand alone: «del»: «el». */
  readonly determiners: Readonly<Record<string, string>>;
  /** The right words, and the wrong ones where a sentence has several of the sort. */
  readonly not: string;
  /** What should have been said: words of the article, a whole sentence. */
  readonly should: string;
  readonly shouldWhole: string;
  /** What was taken out: a fact of its sentence, or the sentence. */
  readonly removed: Readonly<Record<CorrectedSort, string>>;
  readonly removedWhole: string;
  /** Around a quotation, and around one inside it. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** Whether the stop of a sentence stands inside its quotation marks. */
  readonly stopInside: boolean;
  /** Words with which a clause may begin once it is reported: articles, and prepositions. */
  readonly articles: string;
  readonly prepositions: string;
  /** Words by which a sentence cannot be reported: «nosotros», “our”. */
  readonly ours: string;
  /** Words, and endings of words of four letters or more, that are others once they are reported: `will`: `would`. */
  readonly shifts: Readonly<Record<string, string>>;
  readonly shiftedEndings: Readonly<Record<string, string>>;
  /** Words that look like shifted ones. */
  readonly unshifted: string;
}

/** Sorts of corrected facts that are named differently. */
export type CorrectedSort = 'figure' | 'amount' | 'percent' | 'date' | 'day' | 'name' | 'place';

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
  /** The article that is also the number one. */
  readonly one: string;
  /** Divided by white space. */
  readonly functionWords: string;
  /** Endings of participles, divided by white space. */
  readonly participles?: string;
}
