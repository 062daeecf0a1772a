import * as vscode from 'vscode';
import { ATTRIBUTIONS, type Attribution } from '../../../core/claims/claim.js';
import { type QuotationField, setQuotation } from '../../../core/claims/quotation.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { quote } from '../../../core/describe/voice.js';
import { type Utterance, utteranceAround } from '../../../core/speech/utterance.js';
import { utterancesOf } from '../../../core/speech/utterances.js';
import type { Span } from '../../../core/text/span.js';
import { askText, choose, leakIn, tell } from './ask.js';
import { type ClaimCommand, deskCommand, write } from './claimCommand.js';
import type { Desk } from './desk.js';
import { attributionWord } from './meanings.js';
import type { ClaimServices } from './services.js';
import { newClaim, type Subject, subjectHere } from './subject.js';

/* What commands on quotations share: which one is meant, and what is asked about it. */

/** What is said at a place of the article, as its marks and words tell. */
export function utteranceAt({ prose, facts, claimed }: Desk, span: Span): Utterance | undefined {
  return utteranceAround(utterancesOf(prose, facts, claimed.article.context.language), span);
}

/** A claim about a quotation: the innermost one around what is meant, else a new one about what is said there. */
export function quotationHere(desk: Desk): Subject | undefined {
  const named = desk.named === undefined ? undefined : subjectHere(desk);
  if (named?.state.claim.kind === 'quotation') {
    return named;
  }
  const selection = desk.named === undefined ? desk.selection : named?.state.place;
  if (!selection) {
    return undefined;
  }
  const around = desk.states
    .filter(({ claim, place }) => claim.kind === 'quotation' && place && isAround(place, selection))
    .sort((a, b) => length(a.place) - length(b.place));
  if (around[0]) {
    return { state: around[0] };
  }
  const utterance = utteranceAt(desk, selection);
  return utterance && newClaim(desk, utterance, 'quotation');
}

/** As `quotationHere`, of each claim or fact that the caller names; each quotation once. */
export function quotationsHere(desk: Desk): readonly Subject[] {
  const { each } = desk.request;
  const all = each
    ? each.map(({ claim, span }) => quotationHere({ ...desk, named: claim, selection: span }))
    : [quotationHere(desk)];
  const places = new Map(all.flatMap((one) => (one ? [[one.state.place?.start, one] as const] : [])));
  return [...places.values()];
}

export function noQuotationHere(): string {
  return vscode.l10n.t('There is no quotation here. Place the caret in one, or select it.');
}

/** Marks at the edges may be left out, or selected too. */
function isAround(place: Span, selection: Span): boolean {
  return place.start - 1 <= selection.start && selection.end <= place.end + 1;
}

function length(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

type Fields = Readonly<Partial<Record<QuotationField, string>>>;

/**
 * A command that sets something of the quotation at the caret, whose claim it makes where there is none.
 * @param given what the caller answers
 * @param ask what is asked otherwise; nothing when the question was left
 */
export function quotationCommand(
  id: string,
  services: ClaimServices,
  given: (desk: Desk) => Fields,
  ask: (desk: Desk, subject: Subject) => Promise<Fields | undefined>,
  label: () => string,
): ClaimCommand {
  return deskCommand(id, services, 'writes', async (desk) => {
    const subject = quotationHere(desk);
    if (!subject) {
      return tell(noQuotationHere());
    }
    const answers = given(desk);
    const fields = Object.keys(answers).length > 0 ? answers : await ask(desk, subject);
    const leak = fields && leakIn(Object.values(fields).join('\n'));
    if (!fields || leak) {
      return leak && tell(leak);
    }
    return write(desk, subject, setQuotation(subject.state.claim, subject.state.id, fields), label());
  });
}

/** Who said it; the one whom the article names beside it is proposed. Empty for nobody. */
export function askSpeaker(desk: Desk, { state }: Subject): Promise<string | undefined> {
  const { l10n } = vscode;
  const { claim, place } = state;
  const proposed = claim.speaker ?? (place && utteranceAt(desk, place)?.speaker) ?? '';
  return askText({
    title: l10n.t('Quotation: Speaker'),
    prompt: l10n.t('Who said it? Leave it empty when that is not known.'),
    value: proposed,
    optional: true,
  });
}

export type Answer = Attribution | 'later';

/** Whether it was said, and so. */
export async function askAttribution(
  answers: readonly Answer[],
  { state }: Pick<Subject, 'state'>,
): Promise<Answer | undefined> {
  const { l10n } = vscode;
  const now = state.claim.attribution ?? 'later';
  const chosen = await choose<Answer>(
    l10n.t('Quotation: Attribution of {0}', quote(state.words ?? '')),
    l10n.t('Was it said so? Whether it is true is another question.'),
    answers.map((value) => ({
      label: value === 'later' ? l10n.t('not looked at yet') : attributionWord(value),
      description: value === now ? l10n.t('as now') : '',
      value,
    })),
  );
  return chosen?.value;
}

/** What is known of a new quotation, as far as the caller says or the person answers; nothing when a question was left. */
export async function quotationDetails(desk: Desk, subject: Subject): Promise<SidecarEdit | 'none' | undefined> {
  const { request } = desk;
  const asked = !request.has('kind');
  const speaker = request.text('speaker') ?? (asked ? await askSpeaker(desk, subject) : '');
  if (speaker === undefined) {
    return undefined;
  }
  const attribution =
    request.word('attribution', ATTRIBUTIONS) ??
    (asked ? await askAttribution(['later', ...ATTRIBUTIONS], subject) : 'later');
  if (attribution === undefined) {
    return undefined;
  }
  const { id, claim } = subject.state;
  const fields = {
    speaker,
    attribution: attribution === 'later' ? '' : attribution,
    original: request.text('original') ?? '',
    'original-language': request.text('original-language') ?? '',
  };
  return setQuotation(claim, id, fields) ?? 'none';
}
