/** Calendar units, as TIMEX3 counts them. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'four-months'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** TIMEX3 modifiers of a point in time. */
export type DateBound = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'APPROX';

/**
 * TIMEX3 modifiers of a period; `WITHIN` belongs to it without modifying it (“earlier this year”), `REST` and `SO_FAR` are
 * divided by the publication (“the rest of the year”, “so far this year”).
 */
export type PeriodPart = 'START' | 'MID' | 'END' | 'WITHIN' | 'REST' | 'SO_FAR';

/** TIMEX3 modifiers of a length of time. */
export type LengthBound = 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'APPROX';

/** Order of day, month and year in dates of digits and signs. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/**
 * What a template says of the words it covers:
 * - `date`: a date, a period of the calendar, or one relative to the publication; its fields say which
 * - `ago`, `ahead`: `{n} {unit}` before and after the publication; what lies whole years ago is the same quarter as one
 *   told before (“profit rose in the third quarter from a year ago”)
 * - `before`, `after`: `{n} {unit}` before and after the date told before in the paragraph («un día después»), or the
 *   unit, weekday or month next to it («al día siguiente»); where none is told, from the publication
 * - `same`: with a unit, the one of the date told before («ese mismo día»); with a year, the part of that year that was
 *   told before of another («mismo periodo de 2023», “the 2023 quarter”)
 * - `length`: a length of time; with `{shift}` it is counted from the publication («próximos dos años»)
 * - `time`: a time of the day that could be read as a length too ('{hour}.{minute} horas')
 * - `hour`: a bare hour, which is one only beside its day («mañana | a las 9»)
 * - `within`: the same where a preposition means both: `ahead`, or else a `length` without the first word; the verb
 *   decides, and where none does, the language
 * - `age`: `{n}` years
 * - `set`: something that recurs
 * - `quarter`, `half`: `{index}`, or `{century}` for Roman numerals, counts these in a year («Q4 2024», «IV trimestre»)
 * - `decade`, `century`, `fiscal`: `{decade}`, `{century}`, `{year}` as such
 */
export type TemplateMeaning =
  | 'date'
  | 'ago'
  | 'ahead'
  | 'before'
  | 'after'
  | 'same'
  | 'time'
  | 'hour'
  | 'within'
  | 'age'
  | 'length'
  | 'set'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'century'
  | 'fiscal';

/**
 * What a language says about dates, lengths of time and recurring times.
 *
 * Lists of words are written as everywhere in a pack (`one|two words`). A template is a line of words and of fields in
 * braces; `(…|…)` are alternatives, `?` behind a word, field or bracket makes it optional, and what is written without
 * a space between must stand without a space in the text (`Q{index}`, `{day}-{month}`). Words in square brackets must
 * stand there but are no part of the date (`[los] {weekday}`). A backslash makes the sign behind it a word like others
 * (`\\(`). Case does not matter. The fields:
 *
 * | field | stands for |
 * | --- | --- |
 * | `{season} {dayPart} {relativeDay} {relativePart} {shift} {decade} {meridiem} {clock} {era} {half} {andHalf}` | a word of the list of that name |
 * | `{period}` | a phrase of `periods` |
 * | `{weekdays}` | a weekday in the plural, which recurs |
 * | `{unit}`, `{units}` | a unit; a unit in the plural |
 * | `{day}` | 1 to 31 as digits, ordinal or word, or a range of them («3 al 5») |
 * | `{month}`, `{year}`, `{weekday}` | also a range («enero a marzo», “2019–2023”) |
 * | `{year}` | four digits, or a year in words |
 * | `{shortYear}` | two digits |
 * | `{ordinal}` | an ordinal number, or a word of `last` |
 * | `{index}`, `{count}` | one digit; one digit or two (`{unit} {count}`: “week 31”) |
 * | `{century}` | a Roman numeral, an ordinal or a number |
 * | `{n}` | a number, an article, or a vague one (`few`), with its bound («más de dos»), or a range of them |
 * | `{hour} {minute}` | 0 to 24 and two digits |
 *
 * Longer matches win over shorter ones. Two matches that stand side by side or are joined by one of `links` become one
 * when the one tells what the other leaves open («primer semestre» + «del» + «año pasado»), so that a template for
 * each combination is not needed.
 */
export interface DateWords {
  /** Order of numeric dates, and the regions that write them otherwise. */
  readonly order: DateOrder;
  readonly regions?: { readonly [region: string]: DateOrder };
  /** Whether names of months and days are written with a capital. */
  readonly capitals: boolean;
  /** Set where every noun is capitalised: a capitalised word is no verb, and a bare year may follow one. */
  readonly capitalNouns?: true;
  /** 1 to 12. */
  readonly months: { readonly [words: string]: number };
  /** Short names; they count only with a day or a year. */
  readonly shortMonths: { readonly [words: string]: number };
  /** ISO 8601: Monday is 1, Sunday 7. */
  readonly weekdays: { readonly [words: string]: number };
  /** The plural, which stands for a recurring day: 'Fridays': 5; 8 is the weekend ('weekends': 8). */
  readonly pluralWeekdays: { readonly [words: string]: number };
  /** Short names; they count only beside a date. */
  readonly shortWeekdays: { readonly [words: string]: number };
  readonly seasons: { readonly [words: string]: Season };
  readonly dayParts: { readonly [words: string]: DayPart };
  readonly units: { readonly [words: string]: DateUnit };
  /** The same in the plural, in all forms that numbers ask for. */
  readonly plurals: { readonly [words: string]: DateUnit };
  /** Days from the publication: 'ayer': -1. */
  readonly relativeDays: { readonly [words: string]: number };
  /** Days from the publication and part of that day: 'anoche': '-1 NI'. */
  readonly relativeParts: { readonly [words: string]: `${number} ${DayPart}` };
  /**
   * Phrases that generated tables give as a whole: days, weeks, months, quarters or years from the publication
   * ('última semana': '-1 week'), a quarter or half ('1.er trimestre': 'Q1', 'H2'), and what stands behind a number of units before
   * or after the publication ('days ago': '-n day', 'days later': '+n day').
   * Also single words that say what others say in several: a weekday with a part of the day ('Montagabend':
   * 'weekday 1 EV'), the part of the period around the publication ('Jahresende': 'part END year'), and a length of time
   * ('dreijährig': 'length 3 year'), a century with a name of its own, which has a capital ('Ottocento': 'century 19'), words for the week of the day behind them ('semana del': 'week'), and
   * parts of the day that recur (Friday 'evenings': 'recurs EV').
   */
  readonly periods?: { readonly [words: string]: string };
  /** 'pasado|último': -1, 'este': 0, 'próximo': 1. */
  readonly shifts: { readonly [words: string]: number };
  /** Positions counted from the end: 'último': -1, 'penúltimo': -2. */
  readonly last: { readonly [words: string]: number };
  /** Before a date or period: 'principios de': 'START'. */
  readonly parts: { readonly [words: string]: PeriodPart };
  /** The same behind it: "-end|'s end": 'END'. */
  readonly partsAfter: { readonly [words: string]: PeriodPart };
  /** Words before a date that say on which side of it, or how exact it is. */
  readonly bounds: { readonly [words: string]: DateBound };
  /** The same behind a date: 'or later': 'ON_OR_AFTER'. */
  readonly boundsAfter: { readonly [words: string]: DateBound };
  /** Words before a length of time. */
  readonly lengthBounds: { readonly [words: string]: LengthBound };
  /** Those of `lengthBounds` that only say how long behind an amount: “$6bn | over | five years”. */
  readonly spanning?: string;
  /** The same behind it: 'o más': 'EQUAL_OR_MORE'. */
  readonly lengthBoundsAfter: { readonly [words: string]: LengthBound };
  /** Vague numbers: 'varios': 0, and words for small ones: 'un par de': 2. */
  readonly few: { readonly [words: string]: number };
  /** The article that counts one: «un año», “a year”. */
  readonly one: string;
  /** A word for the first of a month besides ordinals: «uno de mayo». */
  readonly dayOne: string;
  readonly half: string;
  /** Behind a unit: «dos años y medio». */
  readonly andHalf: string;
  /** Decades: 'noventa|90': 1990. */
  readonly decades: { readonly [words: string]: number };
  /** Words that may close a date of digits: «г.». */
  readonly yearEnd?: string;
  /** Behind a year: 'a. C.': -1, 'd. C.': 1. */
  readonly eras: { readonly [words: string]: -1 | 1 };
  /** Endings that make a Roman numeral an ordinal in the name of a century: 'e' («XXe siècle»). */
  readonly romanSuffixes?: string;
  /** Hours to add: 'a.m.': 0, 'p.m.|de la tarde': 12. */
  readonly meridiem: { readonly [words: string]: 0 | 12 };
  /** Clock words: 'mediodía': 12. */
  readonly clock: { readonly [words: string]: number };
  /** Words between two parts of one date («3 de mayo | del | año pasado»). */
  readonly links: string;
  /** Ending of a date that the part of it follows: “this year | 's | third quarter”. */
  readonly possessive?: string;
  /**
   * Words behind a `before` or `after` template that tell from what it is counted, so that it is no date but a length
   * («dos días después | de | la boda»); the last word of the template is then left out.
   */
  readonly countedFrom?: string;
  /** Words between a day and a part of it, besides `links`: «ayer | por la | tarde». */
  readonly dayLinks: string;
  /** Words that tell behind a unit when it ends, so that it is no unit of the calendar: “the year | ended | 31 March”. */
  readonly ended?: string;
  /**
   * Words right before or behind a date that tell what is over with it, so that it is the last one however long ago:
   * “the year | ended | 31 January”, «das am 31. Januar | beendete | Geschäftsjahr».
   */
  readonly over?: string;
  /** Link of the last two days of a list that share a month: «el 9 | y | 10 de junio». */
  readonly listLink?: string;
  /** Words behind which a bare number is an age, where the clause ends with it: “dies at | 84”. Templates of `age` read it. */
  readonly ageAfter?: string;
  /** Link of two numbers of a length that both count: «tres | o | cuatro días». */
  readonly or?: string;
  /** Relative pronouns: behind an article and a unit they tell of one such time and not how long it is: “a week | that | …”. */
  readonly relatives?: string;
  /** Those of `bounds` that tell in the past of that day alone: “shareholders' equity | as of | 30 June was …”. */
  readonly asOf?: string;
  /** Nouns that a weekday dates behind an article: “a Monday | deadline”, but not “a Sunday roast”. */
  readonly dated?: string;
  /** Words that may stand between a bound or a part and the date: articles. */
  readonly articles: string;
  /** Opening and link of ranges: ['entre', 'y']; an opening of '' needs none. */
  readonly ranges: readonly (readonly [opening: string, link: string])[];
  /** Words before four digits that make them a year: prepositions, articles. */
  readonly yearAfter: string;
  /** Those of `yearAfter` that do so whatever follows: «compró | en | 2022 semiconductores». */
  readonly yearIn?: string;
  /** Words before four digits that make them a year when a noun follows: “the 2022 ban”. */
  readonly yearAfterArticle: string;
  /** Words that may follow a bare year; another word makes four digits the count of it. */
  readonly yearBefore: string;
  /** Set where a year often stands without a preposition («Das war 1992.»): one of 1901 to 2050 may follow any word. */
  readonly bareYears?: true;
  /** Words right before an article and a short unit that make it a length of time: “for | a week”. */
  readonly lengthAfter: string;
  /**
   * Words right before a day and its month in digits, which are a score or a fraction behind others: «el 22/4», “on 8/10”.
   * No preposition that also stands before amounts.
   */
  readonly dayAfter: string;
  /**
   * Names of months, days or seasons that are also other words: alone they need one of `yearAfter` before. One that is
   * another word only with a capital (a person's name) has it here.
   */
  readonly uncertain: string;
  /** Words that make a name with a day of the week behind, or with a year: “Black Friday”, «Agenda 2030». */
  readonly namesBefore: string;
  /**
   * Words about time without a value, found on request: TIMEX3 references, or a recurring length. An empty value is for
   * words that begin like one and are none («próximo a», “as soon as”).
   */
  readonly vague: { readonly [words: string]: string };
  /** Words that end with a length of time that is none, but some day to come: “will *one day* be king”. */
  readonly someday?: string;
  /** Words and endings of verbs that tell whether a date without a year lies behind or ahead. */
  readonly tense: {
    readonly past: string;
    readonly future: string;
    /** Words that make a participle behind them say nothing: “will *be* held”. */
    readonly passive: string;
    readonly pastEndings: string;
    readonly futureEndings: string;
    /**
     * Endings of participles («celebrada el lunes», “announced Monday”). Right before a date they tell of the past, so
     * long as no word of `future` is one; elsewhere one that `pastEndings` also lists yields to a verb that points ahead
     * before it in the clause.
     */
    readonly participles?: string;
    /** Words right before a date, an article between at most, that make it lie ahead: «para | el lunes». */
    readonly aheadBefore?: string;
    /** Words right before one of `future` that make it past: “had been | due to end on Friday”. */
    readonly undone?: string;
  };
  /** What a `within` template mostly means: «en dos años» is a length, “in two years” a date. */
  readonly within: 'ahead' | 'length';
  readonly templates: { readonly [meaning in TemplateMeaning]?: readonly string[] };
}
