import type { CheckedArticle } from '../claims/checked-article.js';
import type { DateValue, Fact } from '../facts.js';
import { checkWords } from '../recognize/languages/check-store.js';
import type { CorrectedSort, CorrectionWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';
import { factsOfText } from './changed-facts.js';
import { quotedSentence, quotedWords, reportedClause } from './clause.js';
import type { CorrectedFact, Correction } from './correction.js';

/*
 * A draft of what readers are told: what an earlier version said, and what is right. “An earlier version of this article
 * said the plant would employ 1,200 people. The correct figure is 1,020.” What would not be grammatical behind such a
 * verb (bounds, lengths of time, days counted from publication) is quoted: “It should have said ‘up to 1,200’.” Three facts
 * and more of one sentence are told by the sentence as it is now.
 */

/** Facts of one sentence that are told one by one. */
const FEW = 2;

/** Nothing for languages that have no words for it. */
export function draftCorrection(correction: Correction, article: CheckedArticle): string | undefined {
  const { language } = article.context;
  const words = checkWords.of(language).corrections;
  if (words === undefined) return undefined;
  const draft = new Draft(correction, article, words, language);
  return draft.text;
}

class Draft {
  readonly #correction: Correction;
  readonly #article: CheckedArticle;
  readonly #words: CorrectionWords;
  readonly #language: string;
  /** Of the sentence as it was. */
  readonly #facts: readonly Fact[];

  constructor(correction: Correction, article: CheckedArticle, words: CorrectionWords, language: string) {
    this.#correction = correction;
    this.#article = article;
    this.#words = words;
    this.#language = language;
    this.#facts = factsOfText(correction.before, article);
  }

  get text(): string {
    const { facts } = this.#correction;
    const [first] = facts as readonly [CorrectedFact];
    if (first.cell !== undefined) return facts.map((fact) => this.#ofCell(fact)).join(' ');
    return `${this.#lead()} ${this.#right()}`;
  }

  #ofCell(fact: CorrectedFact): string {
    const { cell } = this.#words;
    return `${filled(cell, fact.before, fact.cell ?? '')} ${this.#sentence([this.#groupText(sortOf(fact), [fact])])}`;
  }

  /** What was said. */
  #lead(): string {
    const { before, facts } = this.#correction;
    const names = this.#article.facts.flatMap((fact) => (fact.kind === 'entity' ? [fact.text] : []));
    const own = this.#facts.flatMap((fact) => (fact.kind === 'entity' ? [fact.text] : []));
    const isQuotation = facts.some(({ kind }) => kind === 'quotation');
    const clause = isQuotation
      ? undefined
      : reportedClause(
          before,
          this.#facts,
          [...names, ...own, ...facts.flatMap(({ kind, before: name }) => (kind === 'name' ? [name] : []))],
          this.#words,
        );
    if (clause) return filled(clause.isLedByPreposition ? this.#words.saidThat : this.#words.said, clause.text);
    const spans = facts.flatMap((fact) => spanOf(fact.before, before));
    return filled(this.#words.quoted, quotedSentence(before, spans, this.#words));
  }

  /** What is right. */
  #right(): string {
    const { facts, before, after } = this.#correction;
    const gone = facts.filter(({ kind }) => kind === 'removed');
    if (gone.length === facts.length) return this.#sentence([this.#removed(gone)]);
    const isMixed = gone.length > 0 || (facts.length > 1 && facts.some((fact) => isQuotedOnly(fact)));
    if ((facts.length > FEW || isMixed) && after !== undefined && after !== before) {
      const spans = facts.flatMap((fact) => spanOf(fact.after ?? '', after));
      return filled(this.#words.shouldWhole, quotedSentence(after, spans, this.#words));
    }
    const groups = new Map<CorrectedSort | 'should', CorrectedFact[]>();
    for (const fact of facts) {
      const sort = isQuotedOnly(fact) ? 'should' : sortOf(fact);
      groups.set(sort, [...(groups.get(sort) ?? []), fact]);
    }
    return this.#sentence([...groups].map(([sort, group]) => this.#groupText(sort, group)));
  }

  #removed(gone: readonly CorrectedFact[]): string {
    const { after, before } = this.#correction;
    const [one, ...more] = gone as readonly [CorrectedFact];
    const isWhole = after === undefined || after === before || one.was === undefined || more.length > 0;
    return isWhole ? this.#words.removedWhole : this.#words.removed[sortOf(one)];
  }

  #groupText(sort: CorrectedSort | 'should', group: readonly CorrectedFact[]): string {
    if (sort === 'should' || isQuotedOnly(group[0]!)) {
      const items = group.map((fact) => this.#against(fact, group.length > 1));
      return filled(this.#words.should, this.#list(items));
    }
    const [one, several] = this.#words.right[sort];
    const items = group.map((fact) => this.#against(fact, group.length > 1));
    return filled(group.length > 1 ? several : one, this.#list(items));
  }

  /** The right words, and the wrong ones where it would not be clear which are meant. */
  #against(fact: CorrectedFact, isOneOfSeveral: boolean): string {
    const { before, is } = fact;
    const isQuoted = isQuotedOnly(fact);
    const sort = sortOf(fact);
    const shown = (text: string): string =>
      isQuoted ? quotedWords(text, this.#words) : filled(this.#words.withArticle?.[sort] ?? '{0}', text);
    const right = isQuoted ? this.#withNoun(fact) : (this.#dayOf(fact) ?? this.#withDeterminer(fact));
    const alike = this.#facts.filter((other) => is !== undefined && isAlike(other, is));
    const isUnclear = fact.cell === undefined && (isOneOfSeveral || alike.length > 1);
    return isUnclear ? filled(this.#words.not, shown(right), shown(before)) : shown(right);
  }

  /** “the first quarter of 2026” */
  #withDeterminer(fact: CorrectedFact): string {
    const words = this.#lowered(fact);
    const { after = '' } = this.#correction;
    const before = after.slice(0, Math.max(0, after.indexOf(fact.after ?? '')));
    const word = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const isOwn = OWN_ARTICLE.has(sortOf(fact)) && Object.hasOwn(this.#words.determiners, word);
    return isOwn ? `${this.#words.determiners[word]!} ${words}` : words;
  }

  /** Without the capital of a sentence that they begin. */
  #lowered({ after = '', is }: CorrectedFact): string {
    const isFirst = is?.kind === 'amount' && (this.#correction.after ?? '').startsWith(after);
    return isFirst ? after.charAt(0).toLocaleLowerCase(this.#language) + after.slice(1) : after;
  }

  /** “up to 1,200 people” */
  #withNoun(fact: CorrectedFact): string {
    const { after = '', is } = fact;
    const noun = is?.kind === 'amount' && is.value.type === 'count' ? is.value.of : undefined;
    const whole = `${after} ${noun}`;
    return noun !== undefined && (this.#correction.after ?? '').includes(whole)
      ? whole.replace(after, this.#lowered(fact))
      : this.#lowered(fact);
  }

  /** A day that the words name only from the day of publication. */
  #dayOf({ is }: CorrectedFact): string | undefined {
    if (is?.kind !== 'date' || !isRelativeDay(is.value)) return undefined;
    const format = new Intl.DateTimeFormat(this.#language, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${is.value.start}T00:00:00Z`));
  }

  #list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#language, { type: 'conjunction' }).format(items);
  }

  #sentence(clauses: readonly string[]): string {
    const text = this.#list(clauses);
    return `${text.charAt(0).toLocaleUpperCase(this.#language)}${text.slice(1)}.`;
  }
}

function filled(pattern: string, ...values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/gu, (_, index) => values[Number(index)] ?? '');
}

function spanOf(words: string, sentence: string): readonly Span[] {
  const start = words === '' ? -1 : sentence.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

function isRelativeDay({ relative, start, end }: DateValue): boolean {
  return relative && start !== undefined && start === end;
}

/** Whether readers could take one fact for another. */
function isAlike(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.kind === 'entity' || b.kind === 'entity')
    return a.kind === b.kind && sortOfFact(a) === sortOfFact(b);
  const isApart = (type: string): boolean => type === 'money' || type === 'duration';
  return isApart(a.value.type) ? a.value.type === b.value.type : !isApart(b.value.type);
}

/** Facts whose words do without the article that they have. */
const OWN_ARTICLE: ReadonlySet<CorrectedSort> = new Set<CorrectedSort>(['date', 'name', 'place']);
const EXACT: ReadonlySet<string> = new Set(['exact']);
const NOMINAL: ReadonlySet<string | undefined> = new Set([undefined, 'START', 'MID', 'END']);

/** Whether the right words do not go behind “the correct figure is”. */
function isQuotedOnly({ kind, is, after = '' }: CorrectedFact): boolean {
  if (kind === 'quotation' || kind === 'removed') return kind === 'quotation';
  if (is?.kind === 'amount') return !EXACT.has(is.value.bound) || is.value.amount === null;
  if (is?.kind === 'date') {
    const { type, relative, mod, timex } = is.value;
    if (type !== 'date' || !NOMINAL.has(mod) || timex.includes('/') || timex.endsWith('_REF')) return true;
    return relative && !isRelativeDay(is.value) && !/\p{Nd}/u.test(after);
  }
  return false;
}

function sortOf({ is, was }: CorrectedFact): CorrectedSort {
  const fact = is ?? was;
  return fact === undefined ? 'figure' : sortOfFact(fact);
}

function sortOfFact(fact: Fact): CorrectedSort {
  switch (fact.kind) {
    case 'amount':
      if (fact.value.type === 'money') return 'amount';
      return fact.value.type === 'percent' ? 'percent' : 'figure';
    case 'date':
      return /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/u.test(fact.value.timex) ? 'day' : 'date';
    case 'entity':
      return fact.value.type === 'place' ? 'place' : 'name';
  }
}
