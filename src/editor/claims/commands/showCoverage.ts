import * as vscode from 'vscode';
import { coverageBySection } from '../../../core/claims/sections.js';
import type { Span } from '../../../core/text/span.js';
import { interfaceVoice } from '../../voice.js';
import { changedClaims, checkedOf, KINDS, ofAll, sectionName } from '../coverage.js';
import { type Choice, choose, type Separator, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import { show } from './goToBlock.js';
import type { ClaimServices } from './services.js';

/**
 * Says how much of the article is checked: in all, by kind and by section. Each line leads to its first fact that is
 * still open; that of changed words to the first of them. Gives the text of the line that was chosen.
 */
export function showCoverage(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.showCoverage', services, 'reads', async ({ claimed }) => {
    const { l10n } = vscode;
    const { coverage, checked, sidecar, document } = claimed;
    if (!sidecar) return tell(l10n.t('Nobody has begun to check this article.'));
    const voice = interfaceVoice();
    const firstOpen = (kind?: string): Span | undefined =>
      coverage.facts.find((fact) => fact.standing === 'open' && (kind === undefined || fact.kind === kind));
    const line = (label: string, description: string, value: Span | undefined): Choice<Span | undefined> => ({
      label,
      description,
      value,
    });
    const changed = changedClaims(claimed);
    const choices: (Choice<Span | undefined> | Separator)[] = [
      line(l10n.t('The whole article'), checkedOf(coverage, voice), firstOpen()),
      ...(changed.length > 0
        ? [line(l10n.t('Changed'), String(changed.length), changed.find(({ span }) => span)?.span)]
        : []),
      { label: l10n.t('Kind'), kind: vscode.QuickPickItemKind.Separator },
      ...KINDS.map(([kind, label]) => line(label(), checkedOf(coverage.kinds[kind], voice), firstOpen(kind))),
      { label: l10n.t('Section'), kind: vscode.QuickPickItemKind.Separator },
      ...coverageBySection(checked.document, coverage.facts).map((section) =>
        line(sectionName(section), ofAll(section, voice), section.firstOpen),
      ),
    ];
    const chosen = await choose(
      l10n.t('How Much Is Checked'),
      l10n.t('Choose a line to see what is open in it.'),
      choices,
    );
    if (!chosen) return undefined;
    if (chosen.value)
      await show(
        document,
        new vscode.Range(document.positionAt(chosen.value.start), document.positionAt(chosen.value.end)),
      );
    return `${chosen.label}: ${chosen.description}`;
  });
}
