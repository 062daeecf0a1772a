import * as vscode from 'vscode';
import type { Status } from '../../../core/claims/claim.js';
import { askWhy } from '../commands/setStatus.js';
import type { Decision } from './keys.js';

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
      return run('factmark.signOff', target, { verdict: decision });
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

/** Whether a decision asks nothing. */
export function isPlain(decision: Decision): boolean {
  return decision === 'correct' || decision === 'imprecise' || decision === 'needsSource' || decision === 'disputed';
}

/** Whether a decision is about the words, and so goes on to the next; sources and notes leave the round where it is. */
export function goesOn(decision: Decision): boolean {
  return decision !== 'source' && decision !== 'note';
}

function run(command: string, [place, all]: Target, answers: object): Thenable<unknown> {
  return vscode.commands.executeCommand(command, { ...answers, ...place }, ...(all ? [all] : []));
}
