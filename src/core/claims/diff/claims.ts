import type { CheckedArticle } from '../checked-article.js';
import { type Claim, type Data, isImageTarget, type Mapping, type Verdict } from '../claim.js';
import { equalData } from '../sidecar/equal.js';
import { CONFLICT_KEY } from '../sidecar/semantics.js';
import type { ClaimState } from '../state.js';
import type { ChangedCell } from '../table/text.js';
import { sameWords } from '../target/folding.js';
import type { ClaimChange } from './change.js';

/** What has become of the claims of a sidecar; nothing when one of the two cannot be read. */
export function claimChanges(before: CheckedArticle, after: CheckedArticle): readonly ClaimChange[] {
  if (isUnreadable(before) || isUnreadable(after)) return [];
  const then = new Map(before.states.map((state) => [state.id, state]));
  const now = new Map(after.states.map((state) => [state.id, state]));
  return [
    ...after.states.flatMap((state) => {
      const old = then.get(state.id);
      const changes = old ? changesOf(old, state, before, after) : [newClaim(state)];
      return changes.map((change): ClaimChange => ({ ...about(state), ...change }));
    }),
    ...before.states
      .filter(({ id }) => !now.has(id))
      .map(
        (state): ClaimChange => ({
          kind: 'removed',
          claim: state.id,
          words: wordsOf(state),
          before: state.claim.status,
        }),
      ),
  ];
}

export function isUnreadable({ sidecar, sidecarText }: CheckedArticle): boolean {
  return sidecar === undefined && sidecarText !== undefined;
}

function about(state: ClaimState): Pick<ClaimChange, 'claim' | 'words' | 'place'> {
  return { claim: state.id, words: wordsOf(state), ...(state.place && { place: state.place }) };
}

function wordsOf({ words, claim: { target } }: ClaimState): string {
  return words ?? (isImageTarget(target) ? target.image : target.exact);
}

function newClaim({ claim }: ClaimState): ClaimChange {
  return { kind: CONFLICT_KEY in claim ? 'conflict' : 'new', after: claim.status };
}

/** One change of every sort that there is; what a worse one says already is left out. */
function changesOf(
  old: ClaimState,
  now: ClaimState,
  before: CheckedArticle,
  after: CheckedArticle,
): readonly ClaimChange[] {
  const changes: ClaimChange[] = [];
  const [a, b] = [old.claim, now.claim];
  if (CONFLICT_KEY in b && !(CONFLICT_KEY in a)) changes.push({ kind: 'conflict' });
  const text = textChange(old, now);
  if (text) changes.push(text);
  const fields = differingFields(a, b);
  const decision = decisionChange(a, b);
  if (decision) changes.push(decision);
  if (a.value && b.value && fields.includes('value')) {
    changes.push({ kind: 'value', before: a.value as unknown as Data, after: b.value as unknown as Data });
  }
  const unsigned = Object.keys(a.reviews ?? {}).filter((reviewer) => !Object.hasOwn(b.reviews ?? {}, reviewer));
  for (const reviewer of unsigned) changes.push({ kind: 'unsigned', reviewer });
  for (const id of Object.keys(a.evidence ?? {})) {
    const isLost = !Object.hasOwn(b.evidence ?? {}, id) || (isSource(before, id) && !isSource(after, id));
    if (isLost) changes.push({ kind: 'source-removed', before: before.sidecar?.sources[id]?.title ?? id });
  }
  const details = fields.filter((field) => !DECIDED.has(field));
  const isMoved = details.length === 1 && details[0] === 'target';
  if (changes.length === 0 && isMoved) return [{ kind: 'moved' }];
  const others = details.filter((field) => field !== 'target' && field !== CONFLICT_KEY);
  if (others.length > 0 && !changes.some(({ kind }) => SAYS_DETAILS.has(kind)))
    changes.push({ kind: 'detail', fields: others });
  return changes;
}

/** Fields that changes of their own are about. */
const DECIDED: ReadonlySet<string> = new Set(['status', 'verdict']);
const SAYS_DETAILS: ReadonlySet<string> = new Set(['status', 'verdict', 'value', 'source-removed', 'unsigned']);

/** What has become of the words. */
function textChange(old: ClaimState, now: ClaimState): ClaimChange | undefined {
  const { condition } = now;
  if (now.claim.status === 'withdrawn') return undefined;
  switch (condition) {
    case 'gone':
    case 'ambiguous':
      return old.condition === condition ? undefined : { kind: condition, before: wordsOf(old) };
    case 'stale': {
      if (old.condition === 'stale' && sameWords(wordsOf(old), wordsOf(now))) return undefined;
      const signed = now.reviews.find((review) => review.condition === 'stale');
      if (now.cells !== undefined)
        return { kind: 'words', ...tableChange(now.cells), ...(signed && { reviewer: signed.reviewer }) };
      const before = signed?.review.text || wordsOf(old);
      return { kind: 'words', before, after: wordsOf(now), ...(signed && { reviewer: signed.reviewer }) };
    }
    case 'context': {
      if (old.condition === 'context' && sameWords(old.sentence ?? '', now.sentence ?? '')) return undefined;
      const signed = now.reviews.find((review) => review.condition === 'context');
      const before = signed?.review.sentence ?? old.sentence ?? '';
      return { kind: 'context', before, after: now.sentence ?? '', ...(signed && { reviewer: signed.reviewer }) };
    }
    case 'sound':
      if (old.words === undefined || now.words === undefined || sameWords(old.words, now.words)) return undefined;
      return { kind: 'changed', before: old.words, after: now.words, ...signedAgain(old, now) };
  }
}

/** Who has signed the words of now, when there are any who did. */
function signedAgain(old: ClaimState, now: ClaimState): Pick<ClaimChange, 'reviewer'> {
  const fresh = now.reviews.find(({ reviewer, review }) => old.claim.reviews?.[reviewer]?.text !== review.text);
  return fresh ? { reviewer: fresh.reviewer } : {};
}

/** A verdict that changes, and a first one against our words, is more than the work going on. */
function decisionChange(a: Claim, b: Claim): ClaimChange | undefined {
  const [before, after] = [verdictsOf(a), verdictsOf(b)];
  if (before !== after && (before !== '' || after !== 'correct')) {
    return { kind: 'verdict', ...(before !== '' && { before }), ...(after !== '' && { after }) };
  }
  if (a.status === b.status) return undefined;
  return { kind: 'status', before: a.status, after: b.status };
}

/** All verdicts that a claim and its signatures come to. */
function verdictsOf({ verdict, reviews }: Claim): string {
  const all = new Set<Verdict>();
  for (const one of [verdict, ...Object.values(reviews ?? {}).map((review) => review.verdict)]) if (one) all.add(one);
  return [...all].join(', ');
}

function differingFields(a: Claim, b: Claim): readonly string[] {
  const [one, other] = [a, b] as unknown as readonly [Mapping, Mapping];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => !equalData(one[key] ?? null, other[key] ?? null));
}

function isSource({ sidecar }: CheckedArticle, id: string): boolean {
  return Object.hasOwn(sidecar?.sources ?? {}, id);
}

/** Only the cells that changed, each with its headings. */
function tableChange(cells: readonly ChangedCell[]): { readonly before: string; readonly after: string } {
  const said = (of: (cell: ChangedCell) => string | undefined): string =>
    cells.map((cell) => [...[cell.row, cell.column].filter(Boolean), of(cell) ?? '–'].join(' | ')).join('\n');
  return { before: said(({ before }) => before), after: said(({ after }) => after) };
}
