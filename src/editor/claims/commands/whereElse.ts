import * as vscode from 'vscode';
import { factOf } from '../../../core/claims/annotate.js';
import { quote } from '../../../core/describe/voice.js';
import type { Fact } from '../../../core/facts.js';
import { figureQuery } from '../../../core/figures/article-figures.js';
import { FigureArchive, type FoundPlace } from '../../figures/figureArchive.js';
import { rangeOf } from '../../ranges.js';
import { statusWord, verdictWord } from '../words.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import { type Desk, stateOf } from './desk.js';
import { show } from './goToBlock.js';
import type { ClaimServices } from './services.js';

/** Places that are listed. */
const MOST = 50;

/** Lists where else in the workspace folder a fact was printed, and goes to the place that is chosen. */
export function whereElse(services: ClaimServices): ClaimCommand {
  const archives = new Map<string, FigureArchive>();
  return deskCommand('factmark.whereElse', services, 'reads', async (desk) => {
    const { l10n } = vscode;
    const fact = factHere(desk);
    const query = fact && figureQuery(desk.prose, desk.facts, fact);
    if (!fact || !query) {
      return tell(l10n.t('There is no figure, date or name here. Place the caret in one.'));
    }
    const { uri } = desk.claimed.document;
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) {
      return tell(l10n.t('Only articles in a folder of the workspace are compared with each other.'));
    }
    const key = folder.toString();
    const archive = archives.get(key) ?? new FigureArchive(folder, services);
    archives.set(key, archive);
    if (!(await updated(archive))) {
      return undefined;
    }
    const found = await archive.places(query, uri, fact, MOST);
    if (found.length === 0) {
      return tell(l10n.t('{0} stands nowhere else.', quote(fact.text)));
    }
    const title = l10n.t('Where Else {0} Stands', quote(fact.text));
    const chosen = await choose(title, l10n.t('Choose a place to see it.'), found.map(choiceOf));
    if (!chosen) {
      return undefined;
    }
    const { uri: there, start, end } = chosen.value;
    const document = await vscode.workspace.openTextDocument(there);
    await show(document, rangeOf(document, { start, end }));
    return chosen.description;
  });
}

/** The fact of the claim that is named, else the one at the caret. */
function factHere(desk: Desk): Fact | undefined {
  const { facts, named, selection } = desk;
  const state = named === undefined ? undefined : stateOf(desk, named);
  if (state) {
    return factOf(state, facts);
  }
  return selection && facts.find(({ start, end }) => start <= selection.end && selection.start <= end);
}

function updated(archive: FigureArchive): Thenable<boolean> {
  const title = vscode.l10n.t('Reading the articles of the workspace…');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    archive.update((done, all) => progress.report({ increment: 100 / all, message: `${done} / ${all}` }), token),
  );
}

function choiceOf(place: FoundPlace): Choice<FoundPlace> {
  const { words, sentence, uri, line, claim } = place;
  const standing = claim && [statusWord(claim.status), claim.verdict && verdictWord(claim.verdict)];
  return {
    label: quote(words),
    description: `${vscode.workspace.asRelativePath(uri)}:${line}`,
    detail: [standing?.filter(Boolean).join(', '), sentence].filter(Boolean).join(' · '),
    value: place,
  };
}
