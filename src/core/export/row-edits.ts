import type { CheckedArticle } from '../claims/checked-article.js';
import type { Evidence, Source, Status, Verdict } from '../claims/claim.js';
import type { SidecarEdit } from '../claims/sidecar/edits.js';
import { newId } from '../claims/sidecar/ids.js';
import { decide, setField, signOff, UnsignableError } from '../claims/sign-off.js';
import { sourceBefore } from '../claims/source-place.js';
import type { ClaimState } from '../claims/state.js';
import { type ClaimRow, type SourceCells, sourceIds } from './claim-rows.js';

/** Who fills a table in; without a reviewer nothing can be signed off. */
export interface Signer {
  /** The handle under which reviews are kept. */
  readonly reviewer?: string;
  /** ISO day. */
  readonly date: string;
}

export interface RowOptions {
  readonly signer: Signer;
  readonly random: () => number;
  /** Sources that rows before this one brought: id by title and address. */
  readonly added: Map<string, string>;
  /** Whether the words that the row was filled in for are those that stand in the article. */
  readonly areOurWords: boolean;
}

/** Why something of a row was not taken over. */
export type ImportReason =
  /** The claim is another than when the table was made. */
  | 'changed-since'
  | 'no-such-claim'
  /** A fact without a claim that does not stand in its sentence any more. */
  | 'no-such-words'
  /** Not signed off: the words in the article are others than those that the row is about. */
  | 'other-words'
  /** Not signed off: nobody signs. */
  | 'no-reviewer'
  /** Not signed off: the words are gone, or in more than one place. */
  | 'no-certain-place';

export type Complain = (reason: ImportReason, words?: string) => void;

/** What a filled-in row changes of its claim: only cells that differ. */
export function editsOfRow(
  row: ClaimRow,
  current: ClaimRow,
  state: ClaimState,
  checked: CheckedArticle,
  options: RowOptions,
  complain: Complain,
): readonly SidecarEdit[] {
  return [
    ...decisionEdits(row, current, state, checked, options, complain),
    ...textEdits(row, current, state, options),
    ...sourceEdits(row, state, checked, options),
  ];
}

function decisionEdits(
  row: ClaimRow,
  current: ClaimRow,
  state: ClaimState,
  { article, facts }: CheckedArticle,
  { signer, areOurWords }: RowOptions,
  complain: Complain,
): readonly SidecarEdit[] {
  if (row.status === current.status && row.verdict === current.verdict) return [];
  const status = row.status as Status;
  const verdict = row.verdict === '' ? undefined : (row.verdict as Verdict);
  if (status !== 'checked' || verdict === undefined) {
    const decided = decide(facts, state, { status, ...(verdict && { verdict }) });
    return decided ? [decided] : [];
  }
  const { reviewer, date } = signer;
  if (!areOurWords) complain('other-words', current.words);
  else if (reviewer === undefined) complain('no-reviewer');
  else {
    try {
      return [signOff(article, facts, state, { reviewer, date, verdict })];
    } catch (error) {
      if (!(error instanceof UnsignableError)) throw error;
      complain('no-certain-place');
    }
  }
  return [];
}

function textEdits(
  row: ClaimRow,
  current: ClaimRow,
  { id }: ClaimState,
  { signer }: RowOptions,
): readonly SidecarEdit[] {
  const edits: SidecarEdit[] = [];
  for (const [column, key] of [
    ['suggestion', 'suggestion'],
    ['note', 'notes'],
  ] as const) {
    if (row[column] === current[column]) continue;
    edits.push(
      row[column] === ''
        ? { type: 'remove-field', owner: { claim: id }, path: [key] }
        : setField(id, [key], row[column]),
    );
  }
  if (row.question !== '' && (row.question !== current.question || row['question-to'] !== current['question-to'])) {
    const to = row['question-to'];
    edits.push(setField(id, ['question'], { ...(to !== '' && { to }), text: row.question, date: signer.date }));
  }
  return edits;
}

/** The sources of a row by their places: what was taken out, and what is new or says another thing. */
function sourceEdits(
  row: ClaimRow,
  { id, claim }: ClaimState,
  { sidecar }: CheckedArticle,
  { random, added }: RowOptions,
): readonly SidecarEdit[] {
  const sources = sidecar?.sources ?? {};
  const listed = sourceIds(claim, sources);
  const kept = new Set<string>();
  const edits: SidecarEdit[] = [];
  for (const cells of row.sources) {
    const is = (one: string): boolean => isSource(sources[one]!, cells);
    const key = `${cells.source}\n${cells.url}`;
    let source = listed.find((one) => !kept.has(one) && is(one)) ?? Object.keys(sources).find(is) ?? added.get(key);
    if (source === undefined) {
      source = newId('r-', random, (one) => one in sources || [...added.values()].includes(one));
      added.set(key, source);
      const after = sidecar && sourceBefore(sidecar, id);
      edits.push({ type: 'add-source', id: source, source: sourceOf(cells), ...(after !== undefined && { after }) });
    }
    kept.add(source);
    edits.push(...evidenceEdits(id, source, claim.evidence?.[source], cells));
  }
  const gone = listed.filter((one) => !kept.has(one));
  return [...edits, ...gone.map((source): SidecarEdit => ({ type: 'unlink-evidence', claim: id, source }))];
}

function evidenceEdits(
  claim: string,
  source: string,
  before: Evidence | undefined,
  { place, quote }: SourceCells,
): readonly SidecarEdit[] {
  const { at: placeBefore = '', quote: quoteBefore = '' } = before ?? {};
  if (before !== undefined && placeBefore === place && quoteBefore === quote) return [];
  const evidence = { ...(place !== '' && { at: place }), ...(quote !== '' && { quote }) };
  const emptied = [...(placeBefore && !place ? ['at'] : []), ...(quoteBefore && !quote ? ['quote'] : [])];
  return [
    { type: 'link-evidence', claim, source, evidence },
    ...emptied.map((key): SidecarEdit => ({ type: 'remove-field', owner: { claim }, path: ['evidence', source, key] })),
  ];
}

function isSource(
  { title = '', url = '', type }: { title?: string; url?: string; type?: string },
  cells: SourceCells,
): boolean {
  if (type === 'confidential') return false;
  return cells.url === '' ? title === cells.source && url === '' : url === cells.url && title === cells.source;
}

function sourceOf({ source, url }: SourceCells): Source {
  const type = url === '' ? 'document' : 'web';
  return { type, ...(source !== '' && { title: source }), ...(url !== '' && { url }) };
}
