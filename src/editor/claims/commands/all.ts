import { acceptWordsCommand } from './acceptWords.js';
import { addEvidence } from './addEvidence.js';
import { addNoteCommand } from './addNote.js';
import { addSource } from './addSource.js';
import { annotateCommand } from './annotate.js';
import { applySuggestionCommand } from './applySuggestion.js';
import { askQuestion } from './askQuestion.js';
import { checkedEarlier } from './checkedEarlier.js';
import type { ClaimCommand } from './claimCommand.js';
import { compareSignedWords } from './compareSignedWords.js';
import { answerQuestion, remarkCommand } from './discuss.js';
import { firstPass } from './firstPass.js';
import { goToBlock, goToClaim } from './goToBlock.js';
import { goToOpenFact } from './goToOpenFact.js';
import { ignoreFindingCommand } from './ignoreFinding.js';
import { openSource } from './openSource.js';
import { reanchor } from './reanchor.js';
import { resolveMerge } from './resolveMerge.js';
import type { ClaimServices } from './services.js';
import { setAttribution } from './setAttribution.js';
import { setOriginal } from './setOriginal.js';
import { setPriority } from './setPriority.js';
import { setRecheck } from './setRecheck.js';
import { setSpeaker } from './setSpeaker.js';
import { setStatus } from './setStatus.js';
import { signOffCommand } from './signOff.js';
import { signOffAgain } from './signOffAgain.js';
import { suggestCommand } from './suggest.js';
import { undoClaimEdit } from './undoClaimEdit.js';
import { withdraw } from './withdraw.js';
import type { WordsThenAndNow } from './wordsThenAndNow.js';

/** The commands on claims of every day. */
export function claimCommands(services: ClaimServices, words: WordsThenAndNow): readonly ClaimCommand[] {
  return [
    firstPass(services),
    annotateCommand(services),
    setStatus(services),
    signOffCommand(services),
    signOffAgain(services),
    addSource(services),
    addEvidence(services),
    checkedEarlier(services),
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
    undoClaimEdit(services),
  ];
}
