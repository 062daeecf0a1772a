import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import type { Passage } from './view/passage.js';

/*
 * A quotation mark or bracket without its other half: «… que «no hay nada que ocultar, dijo.». A warning on the mark; where
 * the other belongs only the author knows. Paragraphs are read one after the other, so that a quotation may run over several
 * of them, with or without a mark at the head of each (» or “), and so may a note in brackets. Straight and
 * curly marks open or close by what stands beside them. Never: labels of items («a)», “1)”), faces, inches and minutes,
 * intervals («[0, 1)»), the mark in a style that opens with what closes elsewhere (»Hallo«, ”Hej”), apostrophes and
 * single marks, code, block quotes, tables.
 */

interface Family {
  readonly opens: string;
  readonly closes: string;
}

const FAMILIES: readonly Family[] = [
  { opens: '«', closes: '»' },
  { opens: '“„', closes: '”“' },
  { opens: '"', closes: '"' },
  { opens: '(', closes: ')' },
  { opens: '[', closes: ']' },
];
/** Left of a mark that opens, and right of one that closes. */
const OPENS_BEHIND = /[\s([{¿¡—–\-/«“„"'‘:]/u;
const CLOSES_BEFORE = /[\s)\]}.,;:!?…—–\-/»”"'’]/u;
/** Marks of one kind that are left open in one paragraph of prose. */
const MOST = 8;
const INTERVAL = /^[([][\s\d.,;∞+−-]{1,24}[)\]]/u;
const IN_INTERVAL = /[\s\d.,;∞+−-]/u;

interface Mark {
  readonly passage: Passage;
  readonly at: number;
}

export const checkUnclosedMarks: ArticleCheck = ({ passages }, voice) => {
  // what stands in a place of its own (a heading, a key of the front matter) ends with it
  const prose = passages.filter(({ isProse, isBlockQuote }) => isProse && !isBlockQuote);
  const used = new Set<string>();
  for (const { text, words } of prose) for (const at of words.enclosing) used.add(text[at]!);
  const found = FAMILIES.flatMap((family) => {
    if (![...family.opens, ...family.closes].some((mark) => used.has(mark))) return [];
    const reader = new Reader(family);
    for (const passage of prose) reader.read(passage);
    return reader.finish();
  });
  return found.map(({ passage, at }): Finding => {
    const mark = passage.text[at]!;
    const opens = '«“„(['.includes(mark) || (mark === '"' && opensAt(passage.text, at));
    const message = opens ? voice.t('{0} is not closed.', mark) : voice.t('{0} closes nothing that was opened.', mark);
    return { id: 'punctuation', severity: 'warning', message, ...passage.toSource({ start: at, end: at + 1 }) };
  });
};

class Reader {
  readonly #family: Family;
  readonly #found: Mark[] = [];
  /** Opened in an earlier paragraph. */
  #pending: Mark | undefined;

  constructor(family: Family) {
    this.#family = family;
  }

  read(passage: Passage): void {
    const { text, place, words } = passage;
    if (place !== undefined) this.#drop();
    if (words.enclosing.length === 0) return;
    const marks = words.enclosing.filter((at) => this.#counts(text, at));
    if (marks.length === 0 || this.#isInverted(text, marks)) return;
    if (this.#family.opens === '"' && isEven(text)) {
      if (marks[0] === 0) this.#pending = undefined;
      return;
    }
    const open: Mark[] = [];
    const first = marks[0]!;
    const goesOn = this.#pending !== undefined && first === 0 && text[0] !== '(' && text[0] !== '[';
    if (goesOn) {
      // the mark of the quotation again
      open.push({ passage, at: first });
      this.#pending = undefined;
    }
    for (const at of goesOn ? marks.slice(1) : marks) {
      if (this.#opens(text, at, open.length > 0)) open.push({ passage, at });
      else if (open.length > 0) open.pop();
      else if (this.#pending) this.#pending = undefined;
      else if (!isLabel(text, at)) this.#found.push({ passage, at });
    }
    if (open.length === 0) return;
    this.#drop();
    // so many are a drawing or a formula
    if (open.length > MOST) return;
    this.#pending = open.pop();
    this.#found.push(...open);
    if (place !== undefined) this.#drop();
  }

  finish(): readonly Mark[] {
    this.#drop();
    return this.#found;
  }

  #drop(): void {
    if (this.#pending) this.#found.push(this.#pending);
    this.#pending = undefined;
  }

  #opens(text: string, at: number, isOpen: boolean): boolean {
    const mark = text[at]!;
    const { opens, closes } = this.#family;
    if (opens.includes(mark) && !closes.includes(mark)) return true;
    if (!opens.includes(mark)) return false;
    // “ closes in „…“, " in "…", and what could do both closes what is open
    return isOpen && closesAt(text, at) ? false : opensAt(text, at) || !(isOpen || closesAt(text, at));
  }

  /** Whether a mark is one of this family, and no face, inch or interval. */
  #counts(text: string, at: number): boolean {
    const mark = text[at]!;
    const { opens, closes } = this.#family;
    if (!opens.includes(mark) && !closes.includes(mark)) return false;
    if (mark === '"')
      return !isSaid(text, at) && (opensAt(text, at) || (closesAt(text, at) && !/[\d′'’]/u.test(text[at - 1] ?? '')));
    if (!'()[]'.includes(mark)) return true;
    if (/[:;=][-']?$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
    return !isInInterval(text, at);
  }

  /** Whether marks of the other shape open here: the text has a style of its own. */
  #isInverted(text: string, marks: readonly number[]): boolean {
    const { opens, closes } = this.#family;
    return marks.some((at) => {
      if (at === 0 || opens.includes(text[at]!) || '()[]'.includes(closes)) return false;
      return /\s/u.test(text[at - 1]!) && /[\p{L}\p{N}¿¡]/u.test(text[at + 1] ?? '');
    });
  }
}

/** Whether straight marks pair up: which opens and which closes is then not asked, for it cannot be seen. */
function isEven(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) if (!isSaid(text, at)) count++;
  return count % 2 === 0;
}

const SIGN_BEHIND = /^[^\p{L}\p{N}\s"]{1,2}"/u;
const SIGN_BEFORE = /"[^\p{L}\p{N}\s"]{1,2}$/u;

/** Whether a straight mark is what the text is about, or stands around a sign that is: «(")», «""», «" "», «";"». */
function isSaid(text: string, at: number): boolean {
  if (SIGN_BEHIND.test(text.slice(at + 1, at + 4)) || SIGN_BEFORE.test(text.slice(Math.max(0, at - 3), at)))
    return true;
  const [before = ' ', behind = ' '] = [text[at - 1], text[at + 1]];
  return before === '"' || behind === '"' || (/[\s(]/u.test(before) && /[\s).,;:!?]/u.test(behind));
}

function opensAt(text: string, at: number): boolean {
  return (at === 0 || OPENS_BEHIND.test(text[at - 1]!)) && /\S/u.test(text[at + 1] ?? ' ');
}

function closesAt(text: string, at: number): boolean {
  return /\S/u.test(text[at - 1] ?? ' ') && (at + 1 >= text.length || CLOSES_BEFORE.test(text[at + 1]!));
}

/** «a)», “12)”, «iv)» behind a blank. */
function isLabel(text: string, at: number): boolean {
  return (
    text[at] === ')' && /(?:^|[\s,;:.])(?:\p{L}|\p{N}{1,3}|[ivxIVX]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

function isInInterval(text: string, at: number): boolean {
  const opens = '(['.includes(text[at]!);
  if (!IN_INTERVAL.test(text[opens ? at + 1 : at - 1] ?? '')) return false;
  const from = Math.max(0, at - 26);
  const opener = opens ? at : from + text.slice(from, at).search(/[([][^([]*$/u);
  if (opener < from) return false;
  const interval = INTERVAL.exec(text.slice(opener, opener + 30))?.[0] ?? '';
  const [first, last] = [interval[0], interval.at(-1)];
  const isHalfOpen = (first === '[' && last === ')') || (first === '(' && last === ']');
  return isHalfOpen && at < opener + interval.length;
}
