import * as vscode from 'vscode';
import { selectionIn } from '../../../core/claims/annotate.js';
import { ATTRIBUTIONS, VERDICTS } from '../../../core/claims/claim.js';
import { type ClaimFinding, findingOn } from '../../../core/claims/quotation.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { type Signature, signOff } from '../../../core/claims/sign-off.js';
import { signOffFacts } from '../../../core/claims/sign-selection.js';
import type { Fact } from '../../../core/facts.js';
import { say, tell } from './ask.js';
import { type ClaimCommand, deskCommand, nothingHere, writeEach } from './claimCommand.js';
import { type Desk, freshIds } from './desk.js';
import { askAttribution, noQuotationHere, quotationsHere } from './quotation.js';
import type { ClaimServices } from './services.js';
import { askVerdict } from './setStatus.js';
import { newClaim, type Subject, subjectsHere } from './subject.js';

/**
 * Signs claims off with the person's name, the day, the words and their sentence; all facts of a sentence when the
 * whole of it is selected. As arguments: `verdict`; `attribution` alone signs the quotation that is there or around what is
 * there. Gives the claim's id, for a sentence the number of its facts.
 */
export function signOffCommand(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.signOff', services, 'writes', async (desk) => {
    const isAboutQuotations = desk.request.has('attribution') && !desk.request.has('verdict');
    const facts = isAboutQuotations ? undefined : factsOfSentence(desk);
    if (facts) {
      return signSentence(desk, facts);
    }
    const all = isAboutQuotations ? quotationsHere(desk) : subjectsHere(desk);
    if (all.length === 0) {
      return tell(isAboutQuotations ? noQuotationHere() : nothingHere(desk));
    }
    const [first, ...others] = all.filter(({ state }) => state.place !== undefined);
    if (!first) {
      return tell(vscode.l10n.t('The words of this claim are not where they were. Attach it again first.'));
    }
    const subjects = [first, ...others] as const;
    const signatureOf = await signaturesFor(desk, subjects);
    if (!signatureOf) {
      return undefined;
    }
    const edit = (subject: Subject): SidecarEdit | undefined => {
      const signature = signatureOf(subject);
      return signature && signOff(desk.text, desk.facts, subject.state, signature);
    };
    return writeEach(desk, subjects, edit, vscode.l10n.t('Sign off'));
  });
}

/** What was found of each, and who signs; nothing when a question was left. */
async function signaturesFor(
  desk: Desk,
  subjects: readonly Subject[],
): Promise<((subject: Subject) => Signature | undefined) | undefined> {
  const { services, claimed } = desk;
  const findingOf = await findingsFor(desk, subjects);
  const reviewer = findingOf && (await services.reviewer.handle(claimed.document.uri));
  const date = services.today();
  if (!findingOf || reviewer === undefined) {
    return undefined;
  }
  return (subject) => {
    const found = findingOf(subject);
    return found && { reviewer, date, ...found };
  };
}

/** Of quotations it is asked whether they were said so, whatever else is found of our words. */
async function findingsFor(
  desk: Desk,
  subjects: readonly Subject[],
): Promise<((subject: Subject) => ClaimFinding | undefined) | undefined> {
  const { request } = desk;
  const given = request.word('attribution', ATTRIBUTIONS);
  const areQuotations = subjects.every(({ state }) => state.claim.kind === 'quotation');
  const verdict =
    request.word('verdict', VERDICTS) ?? (areQuotations ? undefined : await askVerdict(desk, subjects, 'checked'));
  if (verdict === undefined && !areQuotations) {
    return undefined;
  }
  if (verdict !== undefined && given !== undefined) {
    return () => ({ verdict, attribution: given });
  }
  const unanswered = subjects.find(({ state }) => findingOn(state.claim, verdict) === undefined);
  const answer = given ?? (unanswered && (await askAttribution(ATTRIBUTIONS, unanswered)));
  if (answer === 'later' || (unanswered && answer === undefined)) {
    return undefined;
  }
  return ({ state: { claim } }) => findingOn(claim, verdict) ?? findingOn(claim, verdict, answer);
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
  const sentence = selection && newClaim(desk, selection);
  const signature = sentence && (await signaturesFor(desk, [sentence]))?.(sentence);
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
