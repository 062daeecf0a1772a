import type { AmountFact, AmountValue } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { areDisjoint, intervalOf } from './interval.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { isAmount, isDate, type Mention, type Passage, type Sentence } from './view/passage.js';
import { SubjectReader, type Subjects, sentenceOf, sharedNouns, shareName, stemOf } from './view/subject.js';
import { WordList } from './view/word-list.js';

/*
 * A figure of the headline, the standfirst or the lead that a slip of the pen parts from the body's: «130 millones» above,
 * «Intelion invertirá 113 millones» below; “1,500 jobs” above, “15,000 jobs at the plant” below. A slip is: the same digits
 * in another order, one digit of three or more, or a power of ten. A warning on the figure above, with the one below. Both
 * are of one unit or counted noun, and their sentences share a name or a noun. Never: when any figure of that unit below
 * agrees with the one above (rounding and bounds counted in), when the sentence below has a date of its own or a word for
 * another part or time («de ellos», “a year”, “another”), ranges, quotations, tables.
 */

interface Figure {
  readonly mention: Mention<AmountFact>;
  readonly subjects: Subjects;
  readonly isApart: boolean;
}

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
  const figures = figuresByUnit(view, new Set(above));
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
    const slip = slipOf(figure, others);
    if (slip === undefined) return [];
    const [own, other] = [figure.mention.fact, slip.mention.fact];
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
  const lead = passages.findIndex(({ place, quoted: inQuotation }) => place === undefined && inQuotation !== true);
  const before = lead < 0 ? passages : passages.slice(0, lead + 1);
  return before.filter(({ isProse, quoted: inQuotation }) => isProse && inQuotation !== true);
}

class Figures {
  readonly #byPassage = new Map<Passage, Figure[]>();
  readonly #byUnit = new Map<string, Figure[]>();

  add(figure: Figure, isAbove: boolean): void {
    const { passage, fact } = figure.mention;
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
  like({ mention }: Figure): readonly Figure[] {
    return this.#byUnit.get(unitOf(mention.fact.value)) ?? [];
  }
}

function figuresByUnit({ mentions, words }: ArticleView, above: ReadonlySet<Passage>): Figures {
  const figures = new Figures();
  const subjects = new SubjectReader(words);
  const isSentenceApart = new Map<Sentence, boolean>();
  const apart = WordList.of(words.apart);
  for (const mention of mentions) {
    const { passage } = mention;
    if (!isAmount(mention) || !passage.isProse || passage.isQuoted(mention) || mention.fact.value.amount === null)
      continue;
    if (isBare(mention.fact.value)) continue;
    const sentence = sentenceOf(mention);
    const isApart = isSentenceApart.get(sentence) ?? speaksOfOther(passage, sentence, apart);
    isSentenceApart.set(sentence, isApart);
    figures.add({ mention, subjects: subjects.of(mention), isApart }, above.has(passage));
  }
  return figures;
}

/** Whether a sentence has a date, or a word for another part or time. */
function speaksOfOther(passage: Passage, { start, end, mentions }: Sentence, apart: WordList): boolean {
  return mentions.some(isDate) || apart.within(passage.words, passage.wordAt(start), passage.wordAt(end)) !== undefined;
}

/** A ratio, or a number that counts nothing named and is no sum: a time, a score, a date. */
function isBare({ type, of, amount }: AmountValue): boolean {
  return type === 'ratio' || (type === 'count' && of === undefined && (amount ?? '').length < LONG);
}

/** The one figure below that differs from the one above by a slip, when none agrees with it. */
function slipOf({ mention, subjects }: Figure, others: readonly Figure[]): Figure | undefined {
  const own = intervalOf(mention.fact.value);
  if (own === undefined || others.length > MOST) return undefined;
  const agrees = others.some(({ mention: { fact } }) => {
    const other = intervalOf(fact.value);
    return other === undefined || !areDisjoint(own, other);
  });
  if (agrees) return undefined;
  const { of } = mention.fact.value;
  const counted = of && stemOf(of.toLowerCase());
  const slips = others.filter(
    (other) =>
      !other.isApart &&
      isSlip(mention.fact.value.amount ?? '', other.mention.fact.value.amount ?? '') &&
      (shareName(subjects, other.subjects) || sharedNouns(subjects, other.subjects, counted) > 0),
  );
  return slips.length === 1 ? slips[0] : undefined;
}

const sameUnit = (a: Figure, b: Figure): boolean => unitOf(a.mention.fact.value) === unitOf(b.mention.fact.value);

function unitOf({ type, currency, unit, of }: AmountValue): string {
  return [type, currency, unit, of?.toLowerCase()].join(' ');
}

/** Whether two decimals differ by a power of ten, by the order of their digits, or by one digit of three or more. */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = aligned(a, b);
  if (one === other || one === '' || other === '') return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > short.length) return long.startsWith(short) && /^0+$/u.test(long.slice(short.length));
  if (one.length < 2) return false;
  const wrong = digitsApart(one, other);
  return wrong === 0 || (wrong === 1 && one.length > 2);
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
