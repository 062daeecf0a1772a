import { annotate } from '../claims/annotate.js';
import { type ArticleOptions, type CheckedArticle, checkedArticle } from '../claims/checked-article.js';
import { STATUSES, type Status, VERDICTS, type Verdict } from '../claims/claim.js';
import { coverageOf } from '../claims/coverage.js';
import { sentenceAround } from '../claims/sentence.js';
import { editSidecar } from '../claims/sidecar/edit.js';
import type { SidecarEdit } from '../claims/sidecar/edits.js';
import { newId } from '../claims/sidecar/ids.js';
import { SidecarError } from '../claims/sidecar/problem.js';
import type { ClaimState } from '../claims/state.js';
import { sameWords } from '../claims/target/folding.js';
import { CHECK_SUM, type ClaimRow, checkSum, claimRows, SOURCE_COLUMNS } from './claim-rows.js';
import { CsvError, readCsv } from './csv.js';
import { type Complain, editsOfRow, type ImportReason, type RowOptions, type Signer } from './row-edits.js';

/*
 * A table of claims that comes back filled in.
 *
 * Only what a row changed is written, cell by cell. The check sum in the row says whether the claim is still as it was when
 * the table was made: if it is not, a cell that differs might be older than what stands here, so it is reported and the
 * claim left as it is. Words that have changed since are not signed off by a row that was filled in for others. A row
 * without an id is about a fact that had no claim; if it decides anything, the claim is made.
 */

/** Something a row says that was not taken over, and why. */
export interface ImportProblem {
  /** Of the table, counted from 1; the first holds the names of the columns. */
  readonly row: number;
  /** The claim, or the words where there is none. */
  readonly about: string;
  readonly reason: ImportReason;
  /** The words that stand in the article, where others were filled in for. */
  readonly words?: string;
}

export interface Imported {
  /** The sidecar with what the table changed. */
  readonly sidecar: string;
  /** How many claims were changed or made. */
  readonly changed: number;
  readonly problems: readonly ImportProblem[];
}

export interface ImportOptions extends ArticleOptions {
  /** Who has checked, and when; signing off needs it. */
  readonly signer: Signer;
  /** Name of the article's file, for a sidecar that begins. */
  readonly article: string;
  /** From 0 to below 1, as `Math.random` gives; ids come from it. */
  readonly random: () => number;
}

interface FilledRow extends ClaimRow {
  readonly number: number;
  readonly exported: string | undefined;
}

/**
 * Takes over what a table of claims has to say.
 * @throws {CsvError} when it cannot be read as one
 * @throws {SidecarError} when the sidecar cannot be read
 */
export function importCsv(source: string, csv: string, options: ImportOptions): Imported {
  const rows = filledRows(csv);
  const problems: ImportProblem[] = [];
  const before = checkedArticle(source, options);
  if (options.sidecar !== undefined && before.sidecar === undefined) throw new SidecarError(before.problems);
  const made = new Map<FilledRow, string>();
  let sidecar = options.sidecar ?? '';
  const additions = claimsToMake(before, rows, options.random, made, problems);
  if (additions.length > 0) {
    if (before.sidecar === undefined) sidecar = editSidecar('', { type: 'set-article', article: options.article });
    sidecar = editSidecar(sidecar, { type: 'sequence', edits: additions });
  }
  const checked = additions.length > 0 ? checkedArticle(source, { ...options, sidecar }) : before;
  const now = new Map(claimRows(checked).map((row) => [row.id, row]));
  const changed = new Set<string>();
  const added = new Map<string, string>();
  for (const row of rows) {
    const id = row.id || made.get(row);
    const state = checked.states.find((one) => one.id === id);
    const current = id === undefined ? undefined : now.get(id);
    const problem: Complain = (reason, words) => {
      problems.push({ row: row.number, about: row.id || row.words, reason, ...(words !== undefined && { words }) });
    };
    if (id === undefined) continue;
    if (!state || !current) {
      problem('no-such-claim');
      continue;
    }
    const edits = editsFor(row, current, state, checked, { ...options, added }, problem);
    if (edits.length === 0) continue;
    sidecar = editSidecar(sidecar, { type: 'sequence', edits });
    changed.add(id);
  }
  return { sidecar, changed: new Set([...changed, ...made.values()]).size, problems };
}

function editsFor(
  row: FilledRow,
  current: ClaimRow,
  state: ClaimState,
  checked: CheckedArticle,
  options: ImportOptions & Pick<RowOptions, 'added'>,
  problem: Complain,
): readonly SidecarEdit[] {
  if (checkSum(row) === checkSum(current)) return [];
  const isAsExported = row.exported === undefined ? isUndecided(current) : row.exported === checkSum(current);
  if (row.id !== '' && !isAsExported) {
    problem('changed-since');
    return [];
  }
  const areOurWords = sameWords(row.words, current.words);
  return editsOfRow(row, current, state, checked, { ...options, areOurWords }, problem);
}

function isUndecided(row: ClaimRow): boolean {
  return row.status === 'unchecked' && row.verdict === '' && row.note === '' && row.sources.length === 0;
}

/** Claims for rows that decide facts without one: the first such fact with these words in this sentence. */
function claimsToMake(
  checked: CheckedArticle,
  rows: readonly FilledRow[],
  random: () => number,
  made: Map<FilledRow, string>,
  problems: ImportProblem[],
): readonly SidecarEdit[] {
  const { article, document, facts, states, sidecar, config } = checked;
  const free = coverageOf(document, facts, states, sidecar?.sources ?? {}, config.require).facts.filter(
    ({ claim }) => claim === undefined,
  );
  const ids = new Set(Object.keys(sidecar?.claims ?? {}));
  const edits: SidecarEdit[] = [];
  for (const row of rows) {
    if (row.id !== '' || isUndecided(row)) continue;
    const at = free.findIndex(({ start, end }) => {
      const words = article.fromSource({ start, end });
      const sentence = sentenceAround(article, words);
      return (
        sameWords(article.text.slice(words.start, words.end), row.words) &&
        sameWords(article.text.slice(sentence.start, sentence.end).trim(), row.sentence)
      );
    });
    const [fact] = at < 0 ? [] : free.splice(at, 1);
    if (!fact) {
      problems.push({
        row: row.number,
        about: row.words,
        reason: 'no-such-words',
      });
      continue;
    }
    const id = newId('c-', random, (one) => ids.has(one));
    ids.add(id);
    made.set(row, id);
    edits.push(annotate(article, states, { id, span: { start: fact.start, end: fact.end } }));
  }
  return edits;
}

/** @throws {CsvError} when columns are missing or a status or verdict is none */
function filledRows(csv: string): readonly FilledRow[] {
  const [heads = [], ...lines] = readCsv(csv);
  const columns = new Map(heads.map((head, index) => [head.trim().toLowerCase(), index]));
  for (const needed of ['id', 'words', 'status', 'verdict']) {
    if (!columns.has(needed)) throw new CsvError(`there is no column “${needed}”`);
  }
  return lines.map((cells, index): FilledRow => {
    const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').replace(/\r\n?/gu, '\n').trim();
    const [status, suggestion, to, question, note] = ['status', 'suggestion', 'question-to', 'question', 'note'].map(
      cell,
    );
    const sources: ClaimRow['sources'][number][] = [];
    for (let number = 1; columns.has(`source ${number}`) || columns.has(`url ${number}`); number++) {
      const [source, url, place, quote] = SOURCE_COLUMNS.map((column) => cell(`${column} ${number}`));
      if (source || url || place || quote) sources.push({ source: source!, url: url!, place: place!, quote: quote! });
    }
    return {
      number: index + 2,
      id: cell('id'),
      kind: cell('kind'),
      words: cell('words'),
      sentence: cell('sentence'),
      value: cell('value'),
      status: wordOf<Status>(status || 'unchecked', STATUSES, index + 2),
      verdict: wordOf<Verdict | ''>(cell('verdict'), ['', ...VERDICTS], index + 2),
      suggestion: suggestion!,
      'question-to': to!,
      question: question!,
      note: note!,
      sources,
      exported: columns.has(CHECK_SUM) ? cell(CHECK_SUM) : undefined,
    };
  });
}

function wordOf<Word extends string>(text: string, words: readonly Word[], row: number): Word {
  const found = words.find((word) => word === text.toLowerCase());
  if (found === undefined) {
    throw new CsvError(`row ${row}: “${text}” is none of ${words.filter((word) => word !== '').join(', ')}`);
  }
  return found;
}
