import type { Span } from '../../core/text/span.js';
import { type Article, readArticles, type Sentence } from './articles.js';
import type { Case } from './cases.js';
import { grouped } from './grouped.js';
import { type Happening, happenings } from './happenings.js';
import { Random } from './random.js';
import { CLOSE, OPEN, OTHER_CLOSE, OTHER_OPEN, type Paragraph, type Pool, Revision } from './revision.js';

/*
 * Edits by rule of articles of our own, the answer known. Each case is a claim about a fact or a sentence, one thing that
 * happens to it, and up to eight edits that have nothing to do with it. Whole: the same for the same seed.
 */

/**
 * Cases over the articles of the corpus.
 * @param count how many of each kind, at most
 */
export function simulate(count: number, seed = 7): readonly Case[] {
  const random = new Random(seed);
  const articles = readArticles(random);
  const pools = new Map<string, Pool>();
  for (const [language, all] of grouped(articles, (article) => article.language)) {
    const sentences = all.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences.map(({ text }) => text)));
    pools.set(language, { sentences: sentences.filter((text) => /[.!?]$/u.test(text)) });
  }
  return Object.entries(happenings).flatMap(([kind, happen]) => {
    const cases: Case[] = [];
    for (let attempt = 0; cases.length < count && attempt < count * 20; attempt++) {
      const article = random.pick(articles);
      const paragraphs = claimed(article, random);
      const pool = pools.get(article.language);
      if (paragraphs === undefined || pool === undefined) continue;
      const own = new Set(article.blocks.flatMap((block) => block.sentences.map(({ text }) => text)));
      const foreign = { sentences: pool.sentences.filter((text) => !own.has(text)) };
      if (foreign.sentences.length < FEWEST) continue;
      const made = makeCase(kind, happen, new Revision(paragraphs, foreign, random), cases.length);
      if (made !== undefined) cases.push(made);
    }
    return cases;
  });
}

/** Sentences of other articles of the language that it takes to edit one. */
const FEWEST = 40;

function makeCase(kind: string, happen: Happening, revision: Revision, index: number): Case | undefined {
  const before = unmarked(revision.print());
  if (before.span === null) throw new Error(`${kind}: nothing is claimed`);
  for (let edits = revision.random.below(9); edits > 0; edits--) revision.editElsewhere();
  if (!happen(revision)) return undefined;
  const after = unmarked(revision.print());
  const gold = after.span !== null && after.span.start < after.span.end ? after.span : null;
  const others = before.others.filter(({ start, end }) => start < end);
  return { id: `${kind} ${index}`, kind, old: before.text, ...before.span, others, now: after.text, gold };
}

interface Unmarked {
  readonly text: string;
  /** The words of the claim, and of the others. */
  readonly span: Span | null;
  readonly others: readonly Span[];
}

/** The text without the marks of the claims, and where they were. */
function unmarked(marked: string): Unmarked {
  let text = '';
  let start = -1;
  let span: Span | null = null;
  const opened: number[] = [];
  const others: Span[] = [];
  for (const piece of marked.split(MARKS)) {
    if (piece === OPEN) start = text.length;
    else if (piece === CLOSE) span = { start, end: text.length };
    else if (piece === OTHER_OPEN) opened.push(text.length);
    else if (piece === OTHER_CLOSE) others.push({ start: opened.pop() ?? 0, end: text.length });
    else text += piece;
  }
  return { text, span, others };
}

const MARKS = new RegExp(`([${OPEN}${CLOSE}${OTHER_OPEN}${OTHER_CLOSE}])`, 'u');

/** The paragraphs of an article with a fact of it, or now and then a sentence, claimed. */
function claimed(article: Article, random: Random): readonly Paragraph[] | undefined {
  const block = random.pick(article.blocks.filter(({ mark }) => mark !== '## '));
  const sentence = random.pick(block.sentences);
  const isStatement = random.chance(0.3) && sentence.text.length > 40;
  const fact = isStatement
    ? { start: 0, end: sentence.text.length }
    : sentence.facts[random.below(sentence.facts.length)];
  if (fact === undefined) return undefined;
  const written = (one: Sentence): string => {
    const marks = one.facts
      .filter((other) => one !== sentence || other !== fact)
      .map((span) => ({ span, marks: OTHERS }));
    const own = one === sentence ? [{ span: fact, marks: OWN }] : [];
    return withMarks(one.text, isStatement ? [...own, ...marks] : [...marks, ...own]);
  };
  return article.blocks.map(({ mark, isWrapped, sentences }) => ({
    mark,
    isWrapped,
    sentences: sentences.map(written),
  }));
}

const OWN = [OPEN, CLOSE] as const;
const OTHERS = [OTHER_OPEN, OTHER_CLOSE] as const;

/** A text with marks around spans of it, those of an earlier span outside those of a later one. */
function withMarks(
  text: string,
  spans: readonly { readonly span: Span; readonly marks: readonly [string, string] }[],
): string {
  const at = new Map<number, string>();
  const opens = [...spans].reverse();
  for (const { span, marks } of opens) at.set(span.end, (at.get(span.end) ?? '') + marks[1]);
  for (const { span, marks } of spans) at.set(span.start, (at.get(span.start) ?? '') + marks[0]);
  return Array.from({ length: text.length + 1 }, (_, i) => (at.get(i) ?? '') + text.charAt(i)).join('');
}
