import * as vscode from 'vscode';
import type { Attribution, Claim, Status } from '../../../core/claims/claim.js';
import { findingOn } from '../../../core/claims/quotation.js';
import type { Stop } from '../../../core/claims/round/stops.js';
import { askWhy } from '../commands/setStatus.js';
import { type Decision, isSaid, type Said } from './keys.js';

/** What a decision is about, as commands take it: a claim or a fact, or several chosen in the tree. */
export type Target = readonly [place: object, all?: readonly unknown[]];

/** What comes with a decision. */
export interface Given {
  /** In the tree, when the key was pressed there. */
  readonly chosen?: readonly Chosen[];
  /** To what is asked, when a program decides. */
  readonly answers?: object;
}

/** A claim or a fact that is chosen in the tree. */
export interface Chosen {
  readonly article: string;
  readonly claim?: string;
  /** UTF-16. */
  readonly offset?: number;
}

/**
 * Runs the command that a decision stands for.
 * @param answers to what the command asks, where the caller gives them
 * @returns what the command wrote; nothing when nothing was written
 */
export async function decide(decision: Decision, target: Target, answers: object): Promise<unknown> {
  switch (decision) {
    case 'correct':
    case 'imprecise':
      return run('factmark.signOff', target, { ...answers, verdict: decision });
    case 'verbatim':
    case 'faithful':
    case 'misquoted':
    case 'notFound':
      return run('factmark.signOff', target, { attribution: attributionOf(decision) });
    case 'needsSource':
    case 'disputed':
      return run('factmark.setStatus', target, { ...answers, status: statusOf(decision) });
    case 'notCheckable': {
      const note = 'note' in answers ? answers.note : await askWhy();
      return note === undefined ? undefined : run('factmark.setStatus', target, { status: statusOf(decision), note });
    }
    case 'ask':
      return run('factmark.askQuestion', target, answers);
    case 'source':
      return run('factmark.addSource', target, answers);
    case 'note':
      return run('factmark.addNote', target, answers);
  }
}

/** The status that a decision without a signature sets. */
export function statusOf(decision: 'needsSource' | 'disputed' | 'notCheckable'): Status {
  switch (decision) {
    case 'needsSource':
      return 'needs-source';
    case 'disputed':
      return 'disputed';
    case 'notCheckable':
      return 'not-checkable';
  }
}

function attributionOf(decision: Said): Attribution {
  return decision === 'notFound' ? 'not-found' : decision;
}

/** Whether a decision asks nothing. Correct and imprecise ask of a quotation whether it was said so, until it is answered. */
export function asksNothing(decision: Decision, claim: Claim | undefined): boolean {
  switch (decision) {
    case 'correct':
    case 'imprecise':
      return claim?.kind !== 'quotation' || findingOn(claim, decision) !== undefined;
    case 'needsSource':
    case 'disputed':
      return true;
    default:
      return isSaid(decision) && claim?.kind === 'quotation';
  }
}

/**
 * Whether a decision is about what stands at a stop, and so goes on to the next. Sources and notes leave the round where it
 * is, and so does it at a fact in a quotation that this was said: whether it is true is still to be decided.
 */
export function goesOn(decision: Decision, { kind }: Pick<Stop, 'kind'>): boolean {
  return isSaid(decision) ? kind === 'quotation' : decision !== 'source' && decision !== 'note';
}

function run(command: string, [place, all]: Target, answers: object): Thenable<unknown> {
  return vscode.commands.executeCommand(command, { ...answers, ...place }, ...(all ? [all] : []));
}
