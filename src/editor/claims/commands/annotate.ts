import * as vscode from 'vscode';
import { CLAIM_KINDS, type ClaimKind } from '../../../core/claims/claim.js';
import { isSame } from '../../../core/claims/fact-claims.js';
import { sentenceAround } from '../../../core/claims/sentence.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import { singleCell, tableCellAt } from '../../../core/claims/table/place.js';
import { quote } from '../../../core/describe/voice.js';
import type { Span } from '../../../core/text/span.js';
import { imageAt, imageDetails, imageSubject } from './annotateImage.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, deskCommand, write } from './claimCommand.js';
import type { Desk } from './desk.js';
import { quotationDetails, utteranceAt } from './quotation.js';
import type { ClaimServices } from './services.js';
import { newClaim, ofFact, type Subject, subjectHere } from './subject.js';

/**
 * Makes a claim about the fact at the caret, the words selected, or the sentence around them. As arguments: `kind`, and
 * for a quotation `speaker`, `attribution`, `original` and `original-language`; for a picture `note`.
 */
export function annotateCommand(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.annotate', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const { selection } = desk;
    if (!selection) {
      return tell(l10n.t('Place the caret in a fact of the article, or select words.'));
    }
    const given = desk.request.word('kind', CLAIM_KINDS);
    const what = given ? await onKind(desk, selection, given) : await ask(desk, selection);
    if (!what) {
      return given ? tell(l10n.t('There are no words here that a claim could be about.')) : undefined;
    }
    const { subject } = what;
    if (!subject.create) {
      tell(l10n.t('There is a claim about this already: {0}.', subject.state.id));
      return subject.state.id;
    }
    const details = await detailsOf(desk, what);
    return details && write(desk, subject, details === 'none' ? NOTHING_MORE : details, l10n.t('Annotate'));
  });
}

/** What else is to be written of a new claim; nothing when a question was left. */
async function detailsOf(desk: Desk, { subject, kind }: What): Promise<SidecarEdit | 'none' | undefined> {
  switch (kind) {
    case 'quotation':
      return quotationDetails(desk, subject);
    case 'image':
      return imageDetails(desk, subject);
    default:
      return 'none';
  }
}

/** A sequence without edits. */
const NOTHING_MORE: SidecarEdit = { type: 'sequence', edits: [] };

interface What {
  readonly subject: Subject;
  readonly kind?: ClaimKind;
}

/** The claim to be made, or the one that is there, about what the caller says it is. */
async function onKind(desk: Desk, selection: Span, kind: ClaimKind): Promise<What | undefined> {
  if (kind === 'image') {
    const image = imageAt(desk, selection);
    return image && { subject: await imageSubject(desk, image), kind };
  }
  const isFact = kind === 'amount' || kind === 'date' || kind === 'entity';
  const fact = isFact ? factAt(desk, selection) : undefined;
  if (fact?.kind === kind) {
    return { subject: ofFact(desk, fact) };
  }
  const sentence = sentenceSpan(desk, selection);
  const isCaret = selection.start === selection.end;
  if (kind === 'table') {
    return onTable(desk, selection);
  }
  const said = kind === 'quotation' ? utteranceAt(desk, selection) : undefined;
  const span = isCaret ? (said ?? (kind === 'statement' ? sentence : selection)) : selection;
  return hasWords(desk, span) ? { subject: existing(desk, span, kind) ?? newClaim(desk, span, kind), kind } : undefined;
}

/** All of the table, or the one cell of its body in which words are selected. */
function onTable(desk: Desk, selection: Span): What | undefined {
  const first = tableCellAt(desk.prose, selection);
  if (!first) {
    return undefined;
  }
  const last = tableCellAt(desk.prose, { start: selection.end, end: selection.end });
  const isCell = selection.start < selection.end && singleCell(first.cell, last?.cell) !== undefined;
  const span = isCell ? first.span : first.wholeTable;
  return { subject: existing(desk, span, 'table') ?? newClaim(desk, span, 'table'), kind: 'table' };
}

/** A claim of the same kind that is there on the same words. */
function existing(desk: Desk, span: Span, kind: ClaimKind): Subject | undefined {
  const state = desk.states.find((one) => one.claim.kind === kind && one.place && isMostly(one.place, span));
  return state && { state };
}

function isMostly(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 10 >= 9 * Math.max(a.end - a.start, b.end - b.start);
}

function factAt({ claimed, facts }: Desk, selection: Span): Desk['facts'][number] | undefined {
  return selection.start === selection.end
    ? claimed.article.factAt(selection.start)
    : facts.find((fact) => isSame(fact, selection));
}

/** The sentence around a selection, in the source; the selection itself where no prose is. */
function sentenceSpan({ text, claimed }: Desk, selection: Span): Span {
  const { document } = claimed;
  const own = text.fromSource({ start: selection.start, end: Math.max(selection.end, selection.start + 1) });
  // At the end of a line, or in markup, nothing is shown: then it is the last words of the line.
  const { range } = document.lineAt(document.positionAt(selection.start));
  const line = text.fromSource({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  const words = own.start < own.end ? own : { start: Math.max(line.start, line.end - 1), end: line.end };
  return words.start < words.end ? text.toSource(sentenceAround(text, words)) : selection;
}

function hasWords({ text }: Desk, span: Span): boolean {
  return span.start < span.end && /[\p{L}\p{N}]/u.test(text.shown(span));
}

async function ask(desk: Desk, selection: Span): Promise<What | undefined> {
  const choices = choicesFor(desk, selection);
  if (choices.length === 0) {
    return tell(vscode.l10n.t('There are no words here that a claim could be about.'));
  }
  const chosen = await choose(vscode.l10n.t('Annotate'), vscode.l10n.t('What is the claim about?'), choices);
  return chosen?.value();
}

function choicesFor(desk: Desk, selection: Span): readonly Choice<() => What | Promise<What>>[] {
  const { l10n } = vscode;
  const isCaret = selection.start === selection.end;
  const fact = factAt(desk, selection);
  const here = subjectHere(desk);
  const sentence = sentenceSpan(desk, selection);
  const shown = (span: Span): string => quote(desk.text.shown(span));
  const offer = (label: string, span: Span, value: () => What): Choice<() => What> => ({
    label,
    detail: shown(span),
    value,
  });
  const fresh = (span: Span, kind: ClaimKind) => (): What => ({
    subject: existing(desk, span, kind) ?? newClaim(desk, span, kind),
    kind,
  });
  const selected = !isCaret && hasWords(desk, selection);
  const said = utteranceAt(desk, selection);
  const image = imageAt(desk, selection);
  const table = tableCellAt(desk.prose, selection);
  return [
    ...(image
      ? [
          {
            label: l10n.t('$(file-media) The picture'),
            detail: quote(image.image),
            value: async (): Promise<What> => ({ subject: await imageSubject(desk, image), kind: 'image' }),
          },
        ]
      : []),
    ...(fact
      ? [offer(l10n.t('$(symbol-numeric) The fact'), fact, () => ({ subject: here ?? ofFact(desk, fact) }))]
      : []),
    ...(said && (isCaret || isMostly(said, selection))
      ? [offer(l10n.t('$(quote) The quotation'), said, fresh(said, 'quotation'))]
      : []),
    ...(selected
      ? [
          offer(l10n.t('$(quote) The selected words, as a quotation'), selection, fresh(selection, 'quotation')),
          offer(l10n.t('$(selection) The selected words, as a statement'), selection, fresh(selection, 'statement')),
        ]
      : []),
    ...(table && hasWords(desk, table.wholeTable)
      ? [offer(l10n.t('$(table) The table'), table.wholeTable, fresh(table.wholeTable, 'table'))]
      : []),
    ...(table && table.cell.row >= 0 && hasWords(desk, table.span)
      ? [offer(l10n.t('$(symbol-field) The cell'), table.span, fresh(table.span, 'table'))]
      : []),
    ...(hasWords(desk, sentence)
      ? [
          offer(l10n.t('$(note) The sentence, as a statement'), sentence, fresh(sentence, 'statement')),
          ...(isCaret && !said
            ? [offer(l10n.t('$(quote) The sentence, as a quotation'), sentence, fresh(sentence, 'quotation'))]
            : []),
        ]
      : []),
  ];
}
