import * as vscode from 'vscode';
import { acceptWordsCommand } from './acceptWords.js';
import { addEvidence } from './addEvidence.js';
import { addNoteCommand } from './addNote.js';
import { addSource } from './addSource.js';
import { annotateCommand } from './annotate.js';
import { applySuggestionCommand } from './applySuggestion.js';
import { askQuestion } from './askQuestion.js';
import { bringOverCommand } from './bringOver.js';
import { checkAll } from './checkAll.js';
import { checkedEarlier } from './checkedEarlier.js';
import type { ClaimCommand } from './claimCommand.js';
import { compareSignedWords } from './compareSignedWords.js';
import { answerQuestion, remarkCommand } from './discuss.js';
import { exportArticle } from './exportArticle.js';
import { exportTable } from './exportTable.js';
import { firstPass } from './firstPass.js';
import { goToBlock, goToClaim } from './goToBlock.js';
import { goToOpenFact } from './goToOpenFact.js';
import { ignoreFindingCommand } from './ignoreFinding.js';
import { importTable } from './importTable.js';
import { openQuestionsCommand } from './openQuestions.js';
import { openSource } from './openSource.js';
import { reanchor } from './reanchor.js';
import { resolveMerge } from './resolveMerge.js';
import { sendChecks } from './sendChecks.js';
import type { ClaimServices } from './services.js';
import { setAttribution } from './setAttribution.js';
import { setOriginal } from './setOriginal.js';
import { setPriority } from './setPriority.js';
import { setRecheck } from './setRecheck.js';
import { setSpeaker } from './setSpeaker.js';
import { setStatus } from './setStatus.js';
import { showCoverage } from './showCoverage.js';
import { showEvidence } from './showEvidence.js';
import { showSources } from './showSources.js';
import { signOffCommand } from './signOff.js';
import { signOffAgain } from './signOffAgain.js';
import { suggestCommand } from './suggest.js';
import { undoClaimEdit } from './undoClaimEdit.js';
import { whereElse } from './whereElse.js';
import { withdraw } from './withdraw.js';
import { WordsThenAndNow } from './wordsThenAndNow.js';

/** Every command on claims of the manifest. */
function claimCommands(services: ClaimServices, words: WordsThenAndNow): readonly ClaimCommand[] {
  return [
    firstPass(services),
    bringOverCommand(services),
    annotateCommand(services),
    setStatus(services),
    signOffCommand(services),
    signOffAgain(services),
    addSource(services),
    addEvidence(services),
    checkedEarlier(services),
    whereElse(services),
    openSource(services),
    addNoteCommand(services),
    askQuestion(services),
    answerQuestion(services),
    remarkCommand(services),
    suggestCommand(services),
    applySuggestionCommand(services),
    setSpeaker(services),
    setAttribution(services),
    setOriginal(services),
    setPriority(services),
    setRecheck(services),
    withdraw(services),
    reanchor(services),
    acceptWordsCommand(services),
    compareSignedWords(services, words),
    goToBlock(services),
    goToClaim(services),
    goToOpenFact('factmark.nextOpenFact', 'next', services),
    goToOpenFact('factmark.previousOpenFact', 'previous', services),
    ignoreFindingCommand(services),
    resolveMerge(services),
    exportArticle(services, words),
    exportTable(services),
    showCoverage(services),
    showEvidence(services, words),
    importTable(services),
    openQuestionsCommand(),
    showSources(),
    checkAll(services),
    sendChecks(services),
    undoClaimEdit(services),
  ];
}

export function registerClaimCommands(services: ClaimServices): vscode.Disposable {
  const words = new WordsThenAndNow();
  const commands = claimCommands(services, words);
  return vscode.Disposable.from(
    words,
    ...commands.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(...args))),
  );
}
