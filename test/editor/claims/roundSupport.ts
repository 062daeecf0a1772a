import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Claim } from '../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import type { RoundView } from '../../../src/editor/claims/round/rounds.js';
import { closeEditors, factmark, pause, setSetting } from '../support.js';
import { run, sidecarText } from './commands/support.js';
import type { Opened } from './support.js';

export const ROUND_ARTICLE = `---
date: 2025-03-14
lang: en
---
The island bought 3 ferries for 48 million euros on 3 March 2025. Traffic grew by 12%.

The harbour takes 900 ships and 40 trucks.
`;

/** In its order. */
export const ROUND_FACTS: readonly string[] = ['3', '48 million euros', '3 March 2025', '12%', '900', '40'];

export async function roundView(): Promise<RoundView> {
  const shown = (await factmark()).round();
  assert.ok(shown, 'no round goes on');
  return shown;
}

/** The words of the fact at which the round is. */
export async function toldWords(): Promise<string | undefined> {
  return (await roundView()).told?.words;
}

/** Runs the command of a key. The same key again at once would be one that is held down. */
export async function press(command: string, ...args: readonly unknown[]): Promise<void> {
  await pause(110);
  await run(command, ...args);
}

/** In the order of the sidecar. */
export async function claimsIn(opened: Opened): Promise<readonly Claim[]> {
  return Object.values(parseSidecar((await sidecarText(opened)) ?? '').sidecar?.claims ?? {});
}

/** The words of each claim with its status and verdict. */
export async function decisionsIn(opened: Opened): Promise<readonly string[]> {
  return (await claimsIn(opened)).map(({ target, status, verdict }) => {
    const exact = 'exact' in target ? target.exact : target.image;
    return [exact, status, verdict].filter(Boolean).join(' ');
  });
}

/** Types into the editor in front, as a keyboard does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('default:type', { text });
}

/** For the tests of a suite there is a reviewer; each ends without a round and without editors. */
export function useReviewer(name: string): void {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', name);
  });
  after(async () => restore());
  afterEach(async () => {
    await run('roundLeave');
    await closeEditors();
  });
}
