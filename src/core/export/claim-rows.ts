import { factOf } from '../claims/annotate.js';
import type { CheckedArticle } from '../claims/checked-article.js';
import type { Claim, Evidence, Sidecar, Source } from '../claims/claim.js';
import { isImageTarget } from '../claims/claim.js';
import { type CoveredFact, coverageOf } from '../claims/coverage.js';
import { sentenceAround } from '../claims/sentence.js';
import type { ClaimState } from '../claims/state.js';
import { normalizedValue } from '../describe/details.js';
import type { Span } from '../text/span.js';
import { type Delimiter, writeCsv } from './csv.js';

/*
 * The claims of an article as a table, for people who check in a spreadsheet.
 *
 * A row a claim, in the order of the article, and one for every fact without a claim, with no id: whoever decides it makes
 * the claim. What a person fills in is status, verdict, suggestion, question, note and sources; id, kind, words, sentence
 * and value say what it is about. Sources stand side by side, each with its address, the place in it and the words there.
 * Confidential sources are left out. The last column, `exported`, is a check sum of what may be filled in: it tells on the
 * way back whether the claim is still as it was when the table was made.
 */

export const FIXED_COLUMNS = ['id', 'kind', 'words', 'sentence', 'value'] as const;
export const OPEN_COLUMNS = ['status', 'verdict', 'suggestion', 'question-to', 'question', 'note'] as const;
export const SOURCE_COLUMNS = ['source', 'url', 'place', 'quote'] as const;
export const CHECK_SUM = 'exported';

export type OpenCells = Readonly<Record<(typeof OPEN_COLUMNS)[number], string>>;
export type SourceCells = Readonly<Record<(typeof SOURCE_COLUMNS)[number], string>>;

/** One row: what a claim says in the words of the file's format, or a fact nobody has claimed. */
export interface ClaimRow extends OpenCells {
  /** Empty for a fact without a claim. */
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly sentence: string;
  readonly value: string;
  readonly sources: readonly SourceCells[];
}

export function claimRows(checked: CheckedArticle): readonly ClaimRow[] {
  const { document, facts, states, sidecar, config } = checked;
  const counted = coverageOf(document, facts, states, sidecar?.sources ?? {}, config.require);
  const claims = states.map((state) => ({ at: state.place?.start, row: rowOfClaim(state, checked) }));
  const unclaimed = counted.facts
    .filter(({ claim }) => claim === undefined)
    .map((fact) => ({ at: fact.start, row: rowOfFact(checked, fact) }));
  // what stands nowhere comes last
  const rows = [...claims, ...unclaimed].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0);
  return rows.map(({ row }) => row);
}

/** The text of a CSV file with the claims of an article. */
export function claimsAsCsv(checked: CheckedArticle, delimiter?: Delimiter): string {
  const rows = claimRows(checked);
  const most = Math.max(1, ...rows.map(({ sources }) => sources.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const heads = numbers.flatMap((number) => SOURCE_COLUMNS.map((column) => `${column} ${number}`));
  const table = rows.map((row) => [
    ...FIXED_COLUMNS.map((column) => row[column]),
    ...OPEN_COLUMNS.map((column) => row[column]),
    ...numbers.flatMap((number) => SOURCE_COLUMNS.map((column) => row.sources[number - 1]?.[column] ?? '')),
    checkSum(row),
  ]);
  return writeCsv([[...FIXED_COLUMNS, ...OPEN_COLUMNS, ...heads, CHECK_SUM], ...table], delimiter);
}

/** Of the cells that may be filled in: FNV-1a, 32 bits, in base 36. */
export function checkSum(row: OpenCells & Pick<ClaimRow, 'sources'>): string {
  const cells = [
    ...OPEN_COLUMNS.map((column) => row[column]),
    ...row.sources.flatMap((source) => SOURCE_COLUMNS.map((column) => source[column])),
  ];
  let hash = 0x811c9dc5;
  for (const character of cells.join('\u0000')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function rowOfClaim(state: ClaimState, { facts, sidecar }: CheckedArticle): ClaimRow {
  const { id, claim, words, sentence } = state;
  const { target, kind, status, verdict, suggestion, question, notes } = claim;
  const fact = factOf(state, facts);
  const shown = sourceIds(claim, sidecar?.sources ?? {});
  return {
    id,
    kind: kind ?? fact?.kind ?? '',
    words: words ?? (isImageTarget(target) ? target.image : target.exact),
    sentence: sentence ?? '',
    value: fact ? normalizedValue(fact) : '',
    status,
    verdict: verdict ?? '',
    suggestion: suggestion ?? '',
    'question-to': question?.to ?? '',
    question: question?.text ?? '',
    note: notes?.trimEnd() ?? '',
    sources: shown.map((one) => sourceCells(sidecar!.sources[one]!, claim.evidence![one]!)),
  };
}

function rowOfFact({ article, facts }: CheckedArticle, { start, end, kind, text }: CoveredFact): ClaimRow {
  const fact = facts.find((one) => one.start === start && one.end === end);
  const sentence = sentenceAround(article, article.fromSource({ start, end }));
  return {
    id: '',
    kind,
    words: shownText(article.text, article.fromSource({ start, end })) || text,
    sentence: shownText(article.text, sentence),
    value: fact ? normalizedValue(fact) : '',
    ...NOTHING_DECIDED,
    sources: [],
  };
}

const NOTHING_DECIDED: OpenCells = {
  status: 'unchecked',
  verdict: '',
  suggestion: '',
  'question-to': '',
  question: '',
  note: '',
};

/** The sources of a claim that go into a table, in the order of the file. */
export function sourceIds({ evidence = {} }: Claim, sources: Sidecar['sources']): readonly string[] {
  return Object.keys(evidence).filter((id) => sources[id] !== undefined && sources[id].type !== 'confidential');
}

function sourceCells(source: Source, { at, quote }: Evidence): SourceCells {
  return { source: source.title ?? '', url: source.url ?? '', place: at ?? '', quote: quote ?? '' };
}

function shownText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
