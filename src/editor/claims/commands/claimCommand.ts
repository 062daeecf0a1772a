import * as vscode from 'vscode';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { sequence } from '../../../core/claims/sign-off.js';
import { quote } from '../../../core/describe/voice.js';
import { whyNotWritten, withoutFile } from '../model/messages.js';
import { isWritable as isWritableAt } from '../model/sidecarStore.js';
import { say, tell } from './ask.js';
import { type Desk, layOut } from './desk.js';
import { Request } from './request.js';
import type { ClaimServices } from './services.js';
import { type Subject, subjectHere, subjectsHere, withClaim } from './subject.js';

export interface ClaimCommand {
  /** As in the manifest. */
  readonly id: string;
  /** Gives the id of the claim that was written, or what else the command's own page says; nothing when nothing was. */
  run(...args: readonly unknown[]): Promise<unknown>;
}

/** Whether a command writes claims; if so it asks nothing where they cannot be written. */
type Access = 'reads' | 'writes';

/** A command about an article. */
export function deskCommand(
  id: string,
  services: ClaimServices,
  access: Access,
  act: (desk: Desk) => Promise<unknown>,
): ClaimCommand {
  return {
    id,
    run: async (...args) => {
      const desk = await layOut(services, Request.of(args));
      if (!desk) {
        return tell(vscode.l10n.t('Factmark reads articles in Markdown: open one first.'));
      }
      return access === 'reads' || isWritable(desk) ? act(desk) : undefined;
    },
  };
}

/** A command about one claim. On a fact without one, it is made by what the command writes. */
export function claimCommand(
  id: string,
  services: ClaimServices,
  act: (desk: Desk, subject: Subject) => Promise<unknown>,
): ClaimCommand {
  return deskCommand(id, services, 'writes', async (desk) => {
    const subject = subjectHere(desk);
    return subject ? act(desk, subject) : tell(nothingHere(desk));
  });
}

/** As `claimCommand`, for what can be said of several claims at once: it is asked once and written by one edit. */
export function claimsCommand(
  id: string,
  services: ClaimServices,
  act: (desk: Desk, subjects: readonly [Subject, ...Subject[]]) => Promise<unknown>,
): ClaimCommand {
  return deskCommand(id, services, 'writes', async (desk) => {
    const [first, ...others] = subjectsHere(desk);
    return first ? act(desk, [first, ...others]) : tell(nothingHere(desk));
  });
}

/** As `claimCommand`, for what only makes sense with a claim that is there already. */
export function knownClaimCommand(
  id: string,
  services: ClaimServices,
  access: Access,
  act: (desk: Desk, subject: Subject) => Promise<unknown>,
): ClaimCommand {
  return deskCommand(id, services, access, async (desk) => {
    const subject = subjectHere(desk);
    return subject && !subject.create ? act(desk, subject) : tell(nothingHere(desk, true));
  });
}

/**
 * Writes an edit of a claim, and the claim itself when it is new.
 * @param label what was done, a translated phrase
 * @returns the claim's id when it was written
 */
export async function write(
  { claimed }: Desk,
  subject: Subject,
  edit: SidecarEdit | undefined,
  label: string,
): Promise<string | undefined> {
  if (!edit) {
    return tell(vscode.l10n.t('Nothing to change: it says so already.'));
  }
  if (!(await claimed.edit(withClaim(subject, edit), label))) {
    return undefined;
  }
  say(label);
  return subject.state.id;
}

/**
 * As `write`, for several claims by one edit, which is taken back as one.
 * @returns the id of the claim written; of several, the ids of those that were
 */
export async function writeEach(
  desk: Desk,
  subjects: readonly [Subject, ...Subject[]],
  editOf: (subject: Subject) => SidecarEdit | undefined,
  label: string,
): Promise<string | readonly string[] | undefined> {
  const [first] = subjects;
  if (subjects.length === 1) {
    return write(desk, first, editOf(first), label);
  }
  const changes = subjects.flatMap((subject) => {
    const edit = editOf(subject);
    return edit ? [{ id: subject.state.id, edit: withClaim(subject, edit) }] : [];
  });
  if (changes.length === 0) {
    return tell(vscode.l10n.t('Nothing to change: it says so already.'));
  }
  if (!(await desk.claimed.edit(sequence(changes.map(({ edit }) => edit)), label))) {
    return undefined;
  }
  say(vscode.l10n.t('{0}: {1} claims', label, changes.length));
  return changes.map(({ id }) => id);
}

/** What a question about claims is called after: the words of one, the number of several. */
export function subjectText(subjects: readonly Subject[]): string {
  const [first] = subjects;
  return subjects.length === 1 ? quote(first?.state.words ?? '') : vscode.l10n.t('{0} claims', subjects.length);
}

function isWritable({ claimed }: Desk): boolean {
  const { sidecarUri, problems } = claimed;
  if (!sidecarUri) {
    void withoutFile();
  } else if (!isWritableAt(sidecarUri)) {
    tell(vscode.l10n.t('This is a revision that cannot be changed. Open the article itself to work on its claims.'));
  } else if (claimed.unreadable || claimed.readOnly) {
    void whyNotWritten(sidecarUri, problems.find(({ id }) => id === 'version-newer') ?? problems[0]);
  } else {
    return true;
  }
  return false;
}

export function nothingHere({ named }: Desk, onlyClaims = false): string {
  const { l10n } = vscode;
  if (named !== undefined) {
    return l10n.t('There is no claim {0} beside this article.', named);
  }
  return onlyClaims
    ? l10n.t('There is no claim here. Place the caret in one.')
    : l10n.t('There is no fact and no claim here. Select words and annotate them first.');
}
