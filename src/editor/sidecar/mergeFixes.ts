import * as vscode from 'vscode';
import { findingsOf } from '../../core/checks/check-article.js';
import { checkedArticle } from '../../core/claims/checked-article.js';
import { conflictsIn, type Side, settlement, type WrittenConflict } from '../../core/claims/merge/conflict.js';
import { mergeMarked } from '../../core/claims/merge/markers.js';
import { editSidecar } from '../../core/claims/sidecar/edit.js';
import { SidecarError } from '../../core/claims/sidecar/problem.js';
import { applyEdit, differingEdit } from '../../core/text/edits.js';
import { answerText, fieldText } from '../claims/conflictWords.js';
import { rangeOf } from '../ranges.js';
import { SIDECARS } from './documents.js';

/**
 * What a merge has left open is settled at the light bulb, in the sidecar itself: markers, fields one by one, and two
 * sources that are the same one.
 */
export function registerMergeFixes(): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    SIDECARS,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        const ours = distinct(diagnostics.filter(({ source }) => source === 'Factmark'));
        return ours.flatMap((diagnostic) =>
          fixesFor(document, diagnostic).map(({ title, text }) => {
            const action = new vscode.CodeAction(`${title} (Factmark)`, kind);
            action.diagnostics = [diagnostic];
            action.edit = textEdit(document, text);
            return action;
          }),
        );
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

/** Problems of one code on the same words have the same fixes; one of them may still be of an earlier reading. */
function distinct(all: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
  const isSame = (a: vscode.Diagnostic, b: vscode.Diagnostic): boolean => a.code === b.code && a.range.isEqual(b.range);
  return all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
}

interface Fix {
  readonly title: string;
  /** The whole sidecar, as it is to be. */
  readonly text: string;
}

function fixesFor(document: vscode.TextDocument, { code, range }: vscode.Diagnostic): readonly Fix[] {
  const text = document.getText();
  switch (code) {
    case 'merge-markers':
      return orNothing(() => [
        { title: vscode.l10n.t('Merge both sides by claim and field'), text: mergeMarked(text).text },
      ]);
    case 'merge-conflict': {
      const here = conflictsIn(text).filter(({ span }) => rangeOf(document, span).isEqual(range));
      return orNothing(() => settlements(text, here));
    }
    case 'duplicate-source': {
      const finding = findingsOf(checkedArticle('', { sidecar: text })).find(
        (one) => one.id === code && rangeOf(document, one).isEqual(range),
      );
      const [edit] = finding?.fix?.edits ?? [];
      return edit ? [{ title: vscode.l10n.t('Make one source of both'), text: applyEdit(text, edit) }] : [];
    }
    default:
      return [];
  }
}

/** Each field for each side; with several fields, all of them for one side too. */
function settlements(text: string, here: readonly WrittenConflict[]): readonly Fix[] {
  const { l10n } = vscode;
  const single = here.flatMap(({ conflict }) =>
    SIDES.map((side): Fix => {
      const [field, answer] = [fieldText(conflict), answerText(conflict, side)];
      const title =
        side === 'ours' ? l10n.t('{0}: ours, {1}', field, answer) : l10n.t('{0}: theirs, {1}', field, answer);
      return { title, text: editSidecar(text, settlement(conflict, side)) };
    }),
  );
  if (here.length < 2) {
    return single;
  }
  const all = SIDES.map((side): Fix => {
    const edits = here.map(({ conflict }) => settlement(conflict, side));
    const title = side === 'ours' ? l10n.t('All of this claim: ours') : l10n.t('All of this claim: theirs');
    return { title, text: editSidecar(text, { type: 'sequence', edits }) };
  });
  return [...single, ...all];
}

const SIDES: readonly Side[] = ['ours', 'theirs'];

/** What cannot be read on one side is for a person to settle. */
function orNothing(fixes: () => readonly Fix[]): readonly Fix[] {
  try {
    return fixes();
  } catch (error) {
    if (error instanceof SidecarError) {
      return [];
    }
    throw error;
  }
}

function textEdit(document: vscode.TextDocument, text: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const splice = differingEdit(document.getText(), text);
  if (splice) {
    edit.replace(document.uri, rangeOf(document, splice), splice.text);
  }
  return edit;
}
