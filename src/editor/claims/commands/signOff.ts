import * as vscode from 'vscode';
import { selectionIn } from '../../../core/claims/annotate.js';
import { ATTRIBUTIONS, VERDICTS, type Verdict } from '../../../core/claims/claim.js';
import { ATTRIBUTION_VERDICTS } from '../../../core/claims/quotation.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { type Signature, signOff } from '../../../core/claims/sign-off.js';
import { signOffFacts } from '../../../core/claims/sign-selection.js';
import type { Fact } from '../../../core/facts.js';
import { say, tell } from './ask.js';
import { type ClaimCommand, deskCommand, nothingHere, writeEach } from './claimCommand.js';
import { type Desk, freshIds } from './desk.js';
import { askAttribution } from './quotation.js';
import type { ClaimServices } from './services.js';
import { askVerdict } from './setStatus.js';
import { newClaim, type Subject, subjectsHere } from './subject.js';

/**
 * Signs claims off with the person's name, the day, the words and their sentence; all facts of a sentence when the
 * whole of it is selected. As arguments: `verdict`, or `attribution` for
 * quotations. Gives the claim's id, for a sentence the number of its facts.
 */
export function signOffCommand(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.signOff', services, 'writes', async (desk) => {
    const facts = factsOfSentence(desk);
    if (facts) {
      return signSentence(desk, facts);
    }
    const all = subjectsHere(desk);
    if (all.length === 0) {
      return tell(nothingHere(desk));
    }
    const [first, ...others] = all.filter(({ state }) => state.place !== undefined);
    if (!first) {
      return tell(vscode.l10n.t('The words of this claim are not where they were. Attach it again first.'));
    }
    const subjects = [first, ...others] as const;
    const signature = await signatureFor(desk, subjects);
    if (!signature) {
      return undefined;
    }
    const edit = ({ state }: Subject): SidecarEdit => signOff(desk.text, desk.facts, state, signature);
    return writeEach(desk, subjects, edit, vscode.l10n.t('Sign off'));
  });
}

/** The verdict given or chosen, and who signs; nothing when a question was left. */
async function signatureFor(desk: Desk, subjects: readonly Subject[]): Promise<Signature | undefined> {
  const { services, claimed } = desk;
  const found = await findingFor(desk, subjects);
  const reviewer = found && (await services.reviewer.handle(claimed.document.uri));
  return found && reviewer ? { reviewer, ...found, date: services.today() } : undefined;
}

/** Of quotations it is asked whether they were said so, which says what to hold of our words. */
async function findingFor(
  desk: Desk,
  subjects: readonly Subject[],
): Promise<Pick<Signature, 'verdict' | 'attribution'> | undefined> {
  const { request } = desk;
  const given = request.word('attribution', ATTRIBUTIONS);
  const verdict = request.word('verdict', VERDICTS);
  const [first] = subjects;
  const areQuotations = subjects.every(({ state }) => state.claim.kind === 'quotation');
  if (verdict !== undefined || !areQuotations || !first) {
    const chosen: Verdict | undefined = verdict ?? (await askVerdict(desk, subjects, 'checked'));
    return chosen && { verdict: chosen, ...(given && { attribution: given }) };
  }
  const answer = given ?? (await askAttribution(ATTRIBUTIONS, first));
  return answer === undefined || answer === 'later'
    ? undefined
    : { verdict: ATTRIBUTION_VERDICTS[answer], attribution: answer };
}

/** The facts of the sentences selected, when they are selected as a whole and no claim is named. */
function factsOfSentence(desk: Desk): readonly Fact[] | undefined {
  const { named, selection, text, facts, request } = desk;
  if (named !== undefined || request.each || !selection || selection.start === selection.end) {
    return undefined;
  }
  const chosen = selectionIn(text, facts, selection);
  return chosen.wholeSentence && chosen.facts.length > 0 ? chosen.facts : undefined;
}

async function signSentence(desk: Desk, facts: readonly Fact[]): Promise<number | undefined> {
  const { l10n } = vscode;
  const { prose: document, text: article, states, selection, claimed } = desk;
  const signature = selection && (await signatureFor(desk, [newClaim(desk, selection)]));
  if (!signature) {
    return undefined;
  }
  const edit = signOffFacts({ document, article, facts: desk.facts, states }, facts, signature, freshIds(desk, 'c-'));
  const label = l10n.t('Sign off the sentence');
  if (!edit || !(await claimed.edit(edit, label))) {
    return undefined;
  }
  say(l10n.t('Signed off: {0} facts of the sentence.', facts.length));
  return facts.length;
}
