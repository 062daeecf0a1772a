import type { AmountFact, AmountValue } from '../facts.js';
import type { LanguageCheckWords } from '../recognize/languages/check-words.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { areDisjoint, intervalOf } from './interval.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { isAmount, isDate, type Mention, type Passage, type Sentence } from './view/passage.js';
import { SubjectReader, sentenceOf, sharedNouns, shareName, stemOf } from './view/subject.js';
import { WordList } from './view/word-list.js';

/*
 * A figure of the headline, the standfirst or the lead that a slip of the pen parts from the body's: «130 millones» above,
 * «Intelion invertirá 113 millones» below; “1,500 jobs” above, “15,000 jobs at the plant” below. A slip is: the same digits
 * in another order, one digit of three or more, or a power of ten. A warning on the figure above, with the one below. Both
 * are of one unit or counted noun, and their sentences share a name or a noun. Never: when any figure of that unit below
 * agrees with the one above (rounding and bounds counted in), when the sentence below has a date of its own or a word for
 * another part or time («de ellos», “a year”, “another”), ranges, quotations, tables.
 */

type Figure = Mention<AmountFact>;

/** Figures of one unit that are compared with one above; an article with more is a list. */
const MOST = 40;
/** Digits of a number that is a sum even where its noun is not said. */
const LONG = 7;

export const checkHeadlineFigures: ArticleCheck = (view, voice) => {
  const above = headPassages(view.passages);
  const [title, lead] = [
    above.filter(({ place }) => place !== undefined),
    above.filter(({ place }) => place === undefined),
  ];
  if (above.length === 0) return [];
  const figures = figuresByUnit(view, above);
  if (figures === undefined) return [];
  const sentences = new Sentences(view.words);
  const figuresOf = (passages: readonly Passage[]): readonly Figure[] =>
    passages.flatMap((passage) => figures.in(passage));
  const leadFigures = figuresOf(lead).slice(0, MOST);
  const othersOf = (figure: Figure, nearer: readonly Figure[]): readonly Figure[] => {
    const below = figures.like(figure);
    return below.length > MOST ? below : [...nearer.filter((one) => sameUnit(one, figure)), ...below];
  };
  return [
    ...figuresOf(title)
      .slice(0, MOST)
      .map((figure) => ({ figure, others: othersOf(figure, leadFigures) })),
    ...leadFigures.map((figure) => ({ figure, others: othersOf(figure, []) })),
  ].flatMap(({ figure, others }): readonly Finding[] => {
    const slip = slipOf(figure, others, sentences);
    if (slip === undefined) return [];
    const [own, other] = [figure.fact, slip.fact];
    const message = voice.t('{0} here, {1} below: one of them may be a slip.', quoted(own.text), quoted(other.text));
    const { start, end } = own;
    return [
      {
        id: 'headline-figure',
        severity: 'warning',
        message,
        start,
        end,
        related: [{ start: other.start, end: other.end }],
      },
    ];
  });
};

/** Text keys of the front matter, the first heading, and the first paragraph. */
function headPassages(passages: readonly Passage[]): readonly Passage[] {
  const lead = passages.findIndex(({ place, isBlockQuote }) => place === undefined && !isBlockQuote);
  const before = lead < 0 ? passages : passages.slice(0, lead + 1);
  return before.filter(({ isProse, isBlockQuote }) => isProse && !isBlockQuote);
}

class Figures {
  readonly #byPassage = new Map<Passage, Figure[]>();
  readonly #byUnit = new Map<string, Figure[]>();

  add(figure: Figure, isAbove: boolean): void {
    const { passage, fact } = figure;
    const lists: readonly [Map<unknown, Figure[]>, unknown] = isAbove
      ? [this.#byPassage, passage]
      : [this.#byUnit, unitOf(fact.value)];
    const [map, key] = lists;
    const list = map.get(key);
    if (list) list.push(figure);
    else map.set(key, [figure]);
  }

  in(passage: Passage): readonly Figure[] {
    return this.#byPassage.get(passage) ?? [];
  }

  /** Figures of the body that are of the same unit. */
  like({ fact }: Figure): readonly Figure[] {
    return this.#byUnit.get(unitOf(fact.value)) ?? [];
  }
}

/** The figures of an article; nothing when none stands above. */
function figuresByUnit({ mentions }: ArticleView, above: readonly Passage[]): Figures | undefined {
  const figures = new Figures();
  const units = new Set<string>();
  for (const { mentions } of above) {
    for (const mention of mentions) {
      if (!isFigure(mention)) continue;
      figures.add(mention, true);
      units.add(unitOf(mention.fact.value));
    }
  }
  if (units.size === 0) return undefined;
  const passages = new Set(above);
  for (const mention of mentions) {
    if (!isAmount(mention) || !units.has(unitOf(mention.fact.value)) || passages.has(mention.passage)) continue;
    if (isFigure(mention)) figures.add(mention, false);
  }
  return figures;
}

function isFigure(mention: Mention): mention is Figure {
  if (!isAmount(mention) || mention.fact.value.amount === null || isBare(mention.fact.value)) return false;
  return mention.passage.isProse && !mention.passage.isQuoted(mention);
}

/** What sentences say of their figures; asked for the few that may be slips. */
class Sentences {
  readonly subjects: SubjectReader;
  readonly #apart: WordList;
  readonly #known = new Map<Sentence, boolean>();

  constructor(words: LanguageCheckWords) {
    this.subjects = new SubjectReader(words);
    this.#apart = WordList.of(words.apart);
  }

  /** Whether the sentence of a figure has a date, or a word for another part or time. */
  speaksOfOther(figure: Figure): boolean {
    const sentence = sentenceOf(figure);
    const known = this.#known.get(sentence);
    if (known !== undefined) return known;
    const { passage } = figure;
    const [from, to] = [passage.wordAt(sentence.start), passage.wordAt(sentence.end)];
    const found = sentence.mentions.some(isDate) || this.#apart.within(passage.words, from, to) !== undefined;
    this.#known.set(sentence, found);
    return found;
  }
}

/** A ratio, or a number that counts nothing named and is no sum: a time, a score, a date. */
function isBare({ type, of, amount }: AmountValue): boolean {
  return type === 'ratio' || (type === 'count' && of === undefined && (amount ?? '').length < LONG);
}

/** The one figure below that differs from the one above by a slip, when none agrees with it. */
function slipOf(figure: Figure, others: readonly Figure[], sentences: Sentences): Figure | undefined {
  const { of, amount } = figure.fact.value;
  if (others.length > MOST) return undefined;
  // before all that takes longer
  const alike = others.filter((other) => isSlip(amount ?? '', other.fact.value.amount ?? ''));
  if (alike.length === 0) return undefined;
  const own = intervalOf(figure.fact.value);
  if (own === undefined) return undefined;
  const agrees = others.some(({ fact }) => {
    const other = intervalOf(fact.value);
    return other === undefined || !areDisjoint(own, other);
  });
  if (agrees) return undefined;
  const counted = of && stemOf(of.toLowerCase());
  const subjects = sentences.subjects.of(figure);
  const slips = alike.filter((other) => {
    if (sentences.speaksOfOther(other)) return false;
    const others = sentences.subjects.of(other);
    return shareName(subjects, others) || sharedNouns(subjects, others, counted) > 0;
  });
  return slips.length === 1 ? slips[0] : undefined;
}

const sameUnit = (a: Figure, b: Figure): boolean => unitOf(a.fact.value) === unitOf(b.fact.value);

function unitOf({ type, currency, unit, of }: AmountValue): string {
  return `${type} ${currency ?? ''} ${unit ?? ''} ${of?.toLowerCase() ?? ''}`;
}

/** Whether two decimals differ by a power of ten, by the order of their digits, or by one digit of three or more. */
export function isSlip(a: string, b: string): boolean {
  // of whole numbers, which most are, only those of one length have to be looked at digit by digit
  if (a.length !== b.length && !a.includes('.') && !b.includes('.'))
    return a !== '' && significand(a) === significand(b);
  const [one, other] = aligned(a, b);
  if (one === other || one === '' || other === '') return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > short.length) return long.startsWith(short) && /^0+$/u.test(long.slice(short.length));
  if (one.length < 2) return false;
  const wrong = digitsApart(one, other);
  return wrong === 0 || (wrong === 1 && one.length > 2);
}

/** The digits of a whole number but for the zeros at its end. */
function significand(number: string): string {
  let end = number.length;
  while (end > 0 && number[end - 1] === '0') end--;
  return number.slice(number.startsWith('-') ? 1 : 0, end);
}

/** Two decimals as whole numbers of one scale, the zeros that both end in left out. */
function aligned(a: string, b: string): readonly [string, string] {
  const [wholeA = '', partA = ''] = a.replace('-', '').split('.');
  const [wholeB = '', partB = ''] = b.replace('-', '').split('.');
  const places = Math.max(partA.length, partB.length);
  let one = (wholeA + partA.padEnd(places, '0')).replace(/^0+/u, '');
  let other = (wholeB + partB.padEnd(places, '0')).replace(/^0+/u, '');
  while (one.endsWith('0') && other.endsWith('0')) {
    one = one.slice(0, -1);
    other = other.slice(0, -1);
  }
  return [one, other];
}

/** How many digits one has that the other lacks, wherever they stand. */
function digitsApart(a: string, b: string): number {
  const rest = [...b];
  for (const digit of a) {
    const at = rest.indexOf(digit);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest.length;
}
