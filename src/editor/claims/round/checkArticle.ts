import * as vscode from 'vscode';
import { type Scope, stopsOf } from '../../../core/claims/round/stops.js';
import type { FactKind } from '../../../core/facts.js';
import { isArticle } from '../../schemes.js';
import { KINDS } from '../../settings.js';
import { type Choice, choose } from '../commands/ask.js';
import { type ClaimCommand, deskCommand } from '../commands/claimCommand.js';
import type { Desk } from '../commands/desk.js';
import { Request } from '../commands/request.js';
import type { ClaimServices } from '../commands/services.js';
import { isRevision, sidecarUriOf } from '../model/siblings.js';
import type { Round } from './round.js';
import type { Rounds } from './rounds.js';

/**
 * Begins a round through the facts of an article, or goes on with the one that was left. As arguments: `open`, `kind`,
 * `start` and `end` of what is to be walked (`within: true` for the selection), or `resume: true`.
 */
export function checkArticle(services: ClaimServices, rounds: Rounds): ClaimCommand {
  const { id, run } = deskCommand('factmark.checkArticle', services, 'writes', async (desk) => {
    const left = rounds.left(desk);
    const begun = given(desk, left) ?? (await ask(desk, left));
    if (!begun) {
      return undefined;
    }
    await ('scope' in begun ? rounds.begin(desk, begun.scope) : rounds.resume(begun.round));
    return rounds.view?.progress;
  });
  return {
    id,
    run: async (...args) => {
      // Before anything is read or asked, so that a key that comes early does not type.
      const document = articleInFront(Request.of(args));
      if (document && !(await rounds.hold(document))) {
        return undefined;
      }
      try {
        return await run(...args);
      } finally {
        if (document) {
          await rounds.giveBack(document);
        }
      }
    },
  };
}

/** The article in the active editor, when it is the one that is meant and has a file. */
function articleInFront({ article }: Request): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const isMeant = document && (article === undefined || article === document.uri.toString());
  return isMeant && isArticle(document) && sidecarUriOf(document.uri) && !isRevision(document.uri)
    ? document
    : undefined;
}

type Begun = { readonly scope: Scope } | { readonly round: Round };

function given({ request, selection }: Desk, left: Round | undefined): Begun | undefined {
  if (request.flag('resume') && left) {
    return { round: left };
  }
  const open = request.flag('open');
  const kind = request.word('kind', KINDS);
  const within = request.span ?? (request.flag('within') ? selection : undefined);
  if (open === undefined && kind === undefined && within === undefined) {
    return undefined;
  }
  return { scope: { ...(open && { open }), ...(kind && { kind }), ...(within && { within }) } };
}

async function ask(desk: Desk, left: Round | undefined): Promise<Begun | undefined> {
  const { l10n } = vscode;
  const { facts, states, claimed, selection } = desk;
  const choice = (label: string, scope: Scope): readonly Choice<Begun>[] => {
    const { length } = stopsOf({ facts, states, coverage: claimed.coverage }, scope);
    return length === 0 ? [] : [{ label, description: String(length), value: { scope } }];
  };
  const { position, total, decided } = left?.progress ?? {};
  const chosen = await choose(l10n.t('Check the Article'), l10n.t('What do you want to go through?'), [
    ...(left
      ? [
          {
            label: l10n.t('Go on where you left'),
            description: l10n.t('{0} of {1}, {2} decided', position ?? 0, total ?? 0, decided ?? 0),
            value: { round: left },
          },
        ]
      : []),
    ...choice(l10n.t('Open facts'), { open: true }),
    ...choice(l10n.t('All facts'), {}),
    ...(selection && selection.start < selection.end
      ? choice(l10n.t('Facts of the selection'), { within: selection })
      : []),
    ...KINDS.flatMap((kind) => choice(kindLabel(kind), { kind })),
  ]);
  return chosen?.value;
}

function kindLabel(kind: FactKind): string {
  switch (kind) {
    case 'amount':
      return vscode.l10n.t('Only amounts');
    case 'date':
      return vscode.l10n.t('Only dates');
    case 'entity':
      return vscode.l10n.t('Only names');
  }
}
