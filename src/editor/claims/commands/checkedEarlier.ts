import * as vscode from 'vscode';
import { BroughtSources } from '../../../core/claims/brought-sources.js';
import { takeOverSources } from '../../../core/claims/earlier.js';
import { quote } from '../../../core/describe/voice.js';
import type { EarlierCheck } from '../model/earlierChecks.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, claimCommand, write } from './claimCommand.js';
import type { Desk } from './desk.js';
import type { ClaimServices } from './services.js';
import type { Subject } from './subject.js';

/**
 * Lists where the figure of a fact was checked in other articles of the workspace, and shows that claim or takes its
 * sources over, with a link; never its verdict. `from: "other.md#c-…"` takes those over without asking.
 */
export function checkedEarlier(services: ClaimServices): ClaimCommand {
  return claimCommand('factmark.checkedEarlier', services, async (desk, subject) => {
    const { l10n } = vscode;
    await services.earlier.read();
    const { place } = subject.state;
    const fact = place && desk.facts.find(({ start, end }) => start < place.end && place.start < end);
    const found = fact ? services.earlier.of(desk.claimed, fact) : [];
    if (found.length === 0) {
      return tell(l10n.t('No other article of the workspace has checked this.'));
    }
    const from = desk.request.text('from');
    if (from !== undefined) {
      const named = found.find((one) => linkOf(one) === from);
      return named ? takeOver(desk, subject, named) : tell(l10n.t('{0} has not checked this.', from));
    }
    const title = l10n.t('Checked Earlier');
    const chosen = await choose(title, l10n.t('Where it was checked, the latest first'), found.map(choiceOf));
    if (!chosen) {
      return undefined;
    }
    const what = await choose<'take' | 'show'>(title, chosen.label, [
      {
        label: l10n.t('$(book) Take over its sources'),
        detail: l10n.t('With a link to it. What was decided there is not taken over.'),
        value: 'take',
      },
      { label: l10n.t('$(go-to-file) Show it'), value: 'show' },
    ]);
    if (what?.value === 'show') {
      const { article, figure } = chosen.value;
      await vscode.commands.executeCommand('factmark.goToClaim', article.toString(), figure.id);
    }
    return what?.value === 'take' ? takeOver(desk, subject, chosen.value) : undefined;
  });
}

function takeOver(desk: Desk, subject: Subject, earlier: EarlierCheck): Promise<string | undefined> {
  const { name, figure, sources } = earlier;
  const { services, claimed } = desk;
  const brought = new BroughtSources(claimed.sidecar, { sources }, name, () => services.random());
  const edit = takeOverSources(subject.state, figure.claim, linkOf(earlier), brought);
  return write(desk, subject, edit, vscode.l10n.t('Sources of {0}', name));
}

function linkOf({ name, figure }: EarlierCheck): string {
  return `${name}#${figure.id}`;
}

function choiceOf(earlier: EarlierCheck): Choice<EarlierCheck> {
  const { name, figure, sources } = earlier;
  const titles = Object.keys(figure.claim.evidence ?? {}).map((id) => sources[id]?.title ?? sources[id]?.url ?? id);
  return {
    label: `${name}: ${quote(figure.words)}`,
    description: [figure.reviewer, figure.date, ...titles].filter(Boolean).join(', '),
    detail: quote(figure.sentence),
    value: earlier,
  };
}
