import * as vscode from 'vscode';
import { GLYPHS, type Sign } from '../sign.js';

const COLORS: Readonly<Record<Sign, string>> = {
  stale: 'factmark.changedClaim',
  context: 'factmark.changedClaim',
  ambiguous: 'factmark.changedClaim',
  gone: 'factmark.changedClaim',
  wrong: 'factmark.wrongClaim',
  doubtful: 'factmark.wrongClaim',
  disputed: 'factmark.openClaim',
  'needs-source': 'factmark.openClaim',
  waiting: 'factmark.openClaim',
  undecided: 'factmark.openClaim',
  unchecked: 'factmark.openClaim',
  correct: 'factmark.correctClaim',
  'not-checkable': 'factmark.openClaim',
  withdrawn: 'factmark.openClaim',
};

export type MarkStyles = Readonly<Record<Sign, vscode.TextEditorDecorationType>>;

export function colorOf(sign: Sign): string {
  return COLORS[sign];
}

/** One decoration type a sign, shared by all editors: its character behind the words, raised like a footnote's. */
export function createMarkStyles(): MarkStyles {
  const signs = Object.keys(GLYPHS) as Sign[];
  return Object.fromEntries(signs.map((sign) => [sign, markStyle(sign)])) as MarkStyles;
}

function markStyle(sign: Sign): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(COLORS[sign]);
  const wantsAttention = COLORS[sign] === 'factmark.changedClaim' || COLORS[sign] === 'factmark.wrongClaim';
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      contentText: GLYPHS[sign],
      color,
      margin: '0 1px 0 2px',
      fontWeight: 'bold',
      // There is no option for size and place; the editor takes what follows in this one as it is.
      textDecoration: 'none; vertical-align: 0.15em; line-height: 0',
    },
    ...(wantsAttention && { overviewRulerColor: color, overviewRulerLane: vscode.OverviewRulerLane.Right }),
  });
}
