import type { Fact } from '../facts.js';
import { isoDay } from '../recognize/article/context.js';
import type { Claim, Question } from './claim.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { addNote, decide, sequence } from './sign-off.js';
import type { ClaimState, ReviewState } from './state.js';

/*
 * Who said what about a claim, as its file keeps it: signatures, the question that is out, and notes. A remark is a line
 * of the notes, `ana, 2025-03-14: The report says so.`; a question that was answered, or gave way to another one, goes
 * there too: `? Lucia Brandt, 2025-03-12: Since which year?`. Other lines of the notes are nobody's.
 */

export type Said =
  | { readonly type: 'review'; readonly review: ReviewState }
  | { readonly type: 'remark'; readonly by?: string; readonly date?: string; readonly text: string }
  | { readonly type: 'asked'; readonly to?: string; readonly date?: string; readonly text: string }
  /** The question that waits for its answer. */
  | { readonly type: 'question'; readonly to?: string; readonly date?: string; readonly text: string };

/** Who says something, and when; `date` is an ISO day. */
export interface Remark {
  readonly by: string;
  readonly date: string;
  readonly text: string;
}

/** Whether something about a claim is to be settled between people. */
export function isDiscussed({ status, question }: Claim): boolean {
  return status !== 'withdrawn' && (status === 'waiting' || status === 'disputed' || question !== undefined);
}

/** Signatures first, then the notes in their order, and last the question that waits. */
export function discussionOf({ claim, reviews }: ClaimState): readonly Said[] {
  const notes = (claim.notes ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    ...reviews.map((review): Said => ({ type: 'review', review })),
    ...notes.map(saidIn),
    ...(claim.question
      ? [{ type: 'question', ...parts(claim.question), text: claim.question.text ?? '' } as const]
      : []),
  ];
}

/** Says something about a claim; nothing is decided by it. */
export function remark(state: ClaimState, said: Remark): SidecarEdit | undefined {
  return said.text.trim() === '' ? undefined : addNote(state, remarkLine(said));
}

/**
 * Answers the question of a claim. It no longer waits then: it is as it was signed, else unchecked again. Question and
 * answer stay in the notes.
 */
export function answer(facts: readonly Fact[], state: ClaimState, said: Remark): SidecarEdit | undefined {
  const { id, claim } = state;
  const { question, verdict, status } = claim;
  if (said.text.trim() === '') return undefined;
  const note = [...(question ? [askedLine(question)] : []), remarkLine(said)].join('\n');
  if (status !== 'waiting') {
    const noted = addNote(state, note)!;
    const owner = { claim: id };
    return question ? sequence([noted, { type: 'remove-field', owner, path: ['question'] }]) : noted;
  }
  const next = state.reviews.length > 0 ? 'checked' : 'unchecked';
  return decide(facts, state, { status: next, note, ...(verdict && { verdict }) });
}

/** Puts a question; one that still waited stays in the notes. */
export function ask(facts: readonly Fact[], state: ClaimState, question: Question): SidecarEdit | undefined {
  const before = state.claim.question;
  const note = before?.text && before.text !== question.text ? { note: askedLine(before) } : {};
  return decide(facts, state, { status: 'waiting', question, ...note });
}

function remarkLine({ by, date, text }: Remark): string {
  return `${by}, ${date}: ${oneLine(text)}`;
}

function askedLine({ to, date, text = '' }: Question): string {
  const about = [to, date].filter(Boolean).join(', ');
  return about === '' ? `? ${oneLine(text)}` : `? ${about}: ${oneLine(text)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function saidIn(line: string): Said {
  const isQuestion = line.startsWith('? ');
  const rest = isQuestion ? line.slice(2) : line;
  const [, who = '', date, text] = /^(?:(.{1,80}?), )?(\d{4}-\d{2}-\d{2}): (.+)$/u.exec(rest) ?? [];
  if (isQuestion) {
    return date !== undefined && text !== undefined && isoDay(date)
      ? { type: 'asked', ...(who !== '' && { to: who }), date, text }
      : { type: 'asked', text: rest };
  }
  return date !== undefined && text !== undefined && who !== '' && isoDay(date)
    ? { type: 'remark', by: who, date, text }
    : { type: 'remark', text: line };
}

function parts({ to, date }: Question): Pick<Question, 'to' | 'date'> {
  return { ...(to && { to }), ...(date && { date }) };
}
