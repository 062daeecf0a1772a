import * as vscode from 'vscode';
import { type Claim, isImageTarget } from '../../../core/claims/claim.js';
import { conflictsOf } from '../../../core/claims/merge/conflict.js';
import { CONFLICT_KEY } from '../../../core/claims/sidecar/semantics.js';
import type { ChangedCell } from '../../../core/claims/table/text.js';
import type { Voice } from '../../../core/describe/voice.js';
import { differing } from '../card.js';
import { attributionWord, priorityWord } from '../commands/meanings.js';
import { answerText, fieldText } from '../conflictWords.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import { signOf } from '../sign.js';
import { signWord } from '../tree/items.js';
import { kindWord, type Labels, statusWord, verdictWord } from '../words.js';
import { reviewsRow } from './reviewRows.js';
import type { RowContent } from './rows.js';
import { sourcesRow } from './sourceRows.js';
import { claimValueRows } from './valueRows.js';

/* All that is known of a claim: its words then and now first, then what was decided, shown, signed and said. */

/** @param same rows of the claims it is linked with */
export function claimRows(
  claimed: ClaimedArticle,
  placed: PlacedClaim,
  same: readonly RowContent[],
  voice: Voice,
): readonly RowContent[] {
  const labels = claimed.checked.config.labels ?? {};
  const { claim, state } = placed;
  return [
    wordsRow(claimed, placed, labels),
    ...conflictRows(claim),
    statusRow(claim, labels),
    ...claimValueRows(claimed, placed, voice),
    sourcesRow(claim, claimed.sidecar?.sources ?? {}),
    reviewsRow(state, labels),
    ...questionRows(claim),
    ...suggestionRows(claim),
    ...quotationRows(claim),
    ...priorityRows(claim),
    ...recheckRows(claim),
    ...same,
    ...ignoredRows(claim),
    ...notesRows(claim),
  ];
}

function wordsRow(claimed: ClaimedArticle, placed: PlacedClaim, labels: Labels): RowContent {
  const { claim, state, span } = placed;
  const sign = signOf(state);
  const words = state.quoted ?? state.words ?? (isImageTarget(claim.target) ? claim.target.image : claim.target.exact);
  const kind = claim.kind ? [kindWord(claim.kind, labels)] : [];
  return {
    field: 'words',
    label: words,
    description: [signWord(sign, labels), ...kind].join(' · '),
    copied: words,
    sign,
    ...(span && { span }),
    children: changeRows(claimed, placed),
  };
}

/** A cell of a table as it was signed, and as it is. */
function cellRow({ row, column, before = '–', after = '–', place }: ChangedCell, key: number): RowContent {
  return {
    field: 'now',
    key: String(key),
    label: [row, column].filter(Boolean).join(', ') || vscode.l10n.t('Now'),
    description: `${before} → ${after}`,
    icon: 'arrow-right',
    ...(place && { span: place }),
  };
}

/** What stands there now and what stood there when it was signed; where it may stand, or stood. */
function changeRows(claimed: ClaimedArticle, { claim, state, candidates }: PlacedClaim): readonly RowContent[] {
  const { l10n } = vscode;
  const { condition, words = '', sentence = '', reviews } = state;
  const changed = reviews.find((review) => review.condition === condition)?.review;
  const { target } = claim;
  switch (condition) {
    case 'sound':
      return [];
    case 'stale': {
      if (state.cells?.length) return state.cells.map(cellRow);
      if (isImageTarget(target)) {
        return [{ field: 'now', label: l10n.t('Now'), description: l10n.t('another file'), icon: 'arrow-right' }];
      }
      const before = changed?.text ?? target.exact;
      return [
        { field: 'then', label: l10n.t('Then'), description: before, icon: 'history' },
        { field: 'now', label: l10n.t('Now'), description: words, icon: 'arrow-right' },
      ];
    }
    case 'context': {
      const [before, after] = differing(changed?.sentence ?? '', sentence);
      return [
        { field: 'then', label: l10n.t('Sentence then'), description: before, icon: 'history' },
        { field: 'now', label: l10n.t('Sentence now'), description: after, icon: 'arrow-right' },
      ];
    }
    case 'ambiguous':
      return (candidates ?? []).map((span) => {
        const { line } = claimed.document.positionAt(span.start);
        const text = claimed.document.lineAt(line).text.trim();
        return {
          field: 'place',
          key: String(span.start),
          label: l10n.t('Line {0}?', line + 1),
          description: text,
          icon: 'question',
          span,
        };
      });
    case 'gone':
      return isImageTarget(target)
        ? []
        : [
            {
              field: 'place',
              label: l10n.t('It stood here'),
              description: `… ${target.prefix}[${target.exact}]${target.suffix} …`,
              icon: 'history',
            },
          ];
  }
}

function conflictRows(claim: Claim): readonly RowContent[] {
  if (!(CONFLICT_KEY in claim)) {
    return [];
  }
  const children = conflictsOf('', claim).map((conflict, index): RowContent => {
    const answers = [answerText(conflict, 'ours'), answerText(conflict, 'theirs')];
    return { field: 'conflict', key: String(index), label: fieldText(conflict), description: answers.join(' ≠ ') };
  });
  return [{ field: 'conflict', label: vscode.l10n.t('Left open by a merge'), icon: 'git-merge', children }];
}

function statusRow({ status, verdict }: Claim, labels: Labels): RowContent {
  const words = [statusWord(status, labels), ...(verdict ? [verdictWord(verdict, labels)] : [])];
  return { field: 'status', label: vscode.l10n.t('Status'), description: words.join(', '), icon: 'tag' };
}

function questionRows({ question }: Claim): readonly RowContent[] {
  if (!question) {
    return [];
  }
  const { to, text = '', date } = question;
  const about = [to, date].filter(Boolean).join(', ');
  return [
    {
      field: 'question',
      label: vscode.l10n.t('Question'),
      ...(about !== '' && { description: about }),
      copied: text,
      icon: 'question',
      children: text === '' ? [] : [{ field: 'question', label: text, copied: text }],
    },
  ];
}

function suggestionRows({ suggestion }: Claim): readonly RowContent[] {
  return suggestion === undefined
    ? []
    : [{ field: 'suggestion', label: vscode.l10n.t('Suggestion'), description: suggestion, icon: 'edit' }];
}

function quotationRows(claim: Claim): readonly RowContent[] {
  const { l10n } = vscode;
  const { speaker, attribution, original, 'original-language': language } = claim;
  const row = (key: string, label: string, description: string | undefined): readonly RowContent[] =>
    description === undefined ? [] : [{ field: 'quotation', key, label, description, icon: 'quote' }];
  const open = claim.kind === 'quotation' ? l10n.t('not yet asked whether it was said so') : undefined;
  return [
    ...row('speaker', l10n.t('Said by'), speaker),
    ...row('attribution', l10n.t('Quoted'), attribution ? attributionWord(attribution) : open),
    ...row('original', language ? l10n.t('As said ({0})', language) : l10n.t('As said'), original),
  ];
}

function priorityRows({ priority }: Claim): readonly RowContent[] {
  return priority === undefined
    ? []
    : [{ field: 'priority', label: vscode.l10n.t('Priority'), description: priorityWord(priority), icon: 'flame' }];
}

function recheckRows({ 'recheck-by': day }: Claim): readonly RowContent[] {
  return day === undefined
    ? []
    : [{ field: 'recheck', label: vscode.l10n.t('Check again by'), description: day, icon: 'calendar' }];
}

function ignoredRows({ ignore = {} }: Claim): readonly RowContent[] {
  const children = Object.entries(ignore).map(
    ([finding, reason]): RowContent => ({ field: 'ignored', key: finding, label: finding, description: reason }),
  );
  return children.length === 0
    ? []
    : [{ field: 'ignored', label: vscode.l10n.t('Findings left as they are'), icon: 'bell-slash', children }];
}

function notesRows({ notes }: Claim): readonly RowContent[] {
  const lines = (notes ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0
    ? []
    : [
        {
          field: 'notes',
          label: vscode.l10n.t('Notes'),
          copied: lines.join('\n'),
          icon: 'note',
          children: lines.map((label, index) => ({ field: 'note', key: String(index), label })),
        },
      ];
}
