import * as vscode from 'vscode';
import type { CoveredFact } from '../../../core/claims/coverage.js';
import { SECTION } from '../../settings.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import type { ClaimedArticles } from '../model/claimedArticles.js';
import { signOf } from '../sign.js';

/** How the facts of a line stand, the worst first; told apart by shape as well as by colour. */
export type LineStanding = 'wrong' | 'changed' | 'open' | 'covered';
const STANDINGS: readonly LineStanding[] = ['wrong', 'changed', 'open', 'covered'];

const SETTING = 'coverage.gutter';

/** Shows beside the lines of visible articles how their facts stand, like the coverage of code by tests; off by default. */
export class CoverageGutter implements vscode.Disposable {
  readonly #claims: ClaimedArticles;
  readonly #styles: Readonly<Record<LineStanding, vscode.TextEditorDecorationType>>;
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlyMap<number, LineStanding>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(claims: ClaimedArticles, extension: vscode.Uri) {
    this.#claims = claims;
    this.#styles = {
      wrong: styleOf(extension, 'wrong'),
      changed: styleOf(extension, 'changed'),
      open: styleOf(extension, 'open'),
      covered: styleOf(extension, 'covered'),
    };
    this.#subscriptions = vscode.Disposable.from(
      ...Object.values(this.#styles),
      claims.onDidChange(({ document }) => this.refresh(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.${SETTING}`)) this.refresh();
      }),
      vscode.commands.registerCommand('factmark.toggleCoverage', () => toggle()),
    );
  }

  /** Draws the gutters of all visible editors, or of those of one document. */
  refresh(document?: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (document === undefined || editor.document === document) this.#draw(editor);
    }
  }

  /** How lines of a visible editor are marked, by their number counted from 0. */
  lines(editor: vscode.TextEditor): ReadonlyMap<number, LineStanding> {
    return this.#drawn.get(editor) ?? new Map();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    const isOn = vscode.workspace.getConfiguration(SECTION).get<boolean>(SETTING, false);
    const claimed = isOn ? this.#claims.get(editor.document) : undefined;
    const lines = claimed?.sidecar ? linesOf(claimed) : new Map<number, LineStanding>();
    if (lines.size === 0 && !this.#drawn.has(editor)) return;
    for (const standing of STANDINGS) {
      const ranges = [...lines].flatMap(([line, one]) =>
        one === standing ? [new vscode.Range(line, 0, line, 0)] : [],
      );
      editor.setDecorations(this.#styles[standing], ranges);
    }
    this.#drawn.set(editor, lines);
  }
}

/** The worst of each line; a fact over two lines counts where it begins. */
function linesOf(claimed: ClaimedArticle): ReadonlyMap<number, LineStanding> {
  const lines = new Map<number, LineStanding>();
  for (const fact of claimed.coverage.facts) {
    const standing = standingOf(fact, claimed);
    if (standing === undefined) continue;
    const { line } = claimed.document.positionAt(fact.start);
    const before = lines.get(line);
    if (before === undefined || STANDINGS.indexOf(standing) < STANDINGS.indexOf(before)) lines.set(line, standing);
  }
  return lines;
}

/** Nothing for what counts apart. */
function standingOf({ standing, claim }: CoveredFact, claimed: ClaimedArticle): LineStanding | undefined {
  if (standing !== 'open') return standing === 'covered' ? 'covered' : undefined;
  const state = claim === undefined ? undefined : claimed.claim(claim)?.state;
  switch (state && signOf(state)) {
    case 'stale':
    case 'context':
    case 'ambiguous':
    case 'gone':
      return 'changed';
    case 'wrong':
    case 'doubtful':
      return 'wrong';
    default:
      return 'open';
  }
}

function styleOf(extension: vscode.Uri, standing: LineStanding): vscode.TextEditorDecorationType {
  const icon = (theme: 'light' | 'dark'): vscode.Uri =>
    vscode.Uri.joinPath(extension, 'media', 'coverage', `${standing}-${theme}.svg`);
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: 'contain',
  });
}

async function toggle(): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const isOn = !settings.get<boolean>(SETTING, false);
  await settings.update(SETTING, isOn, vscode.ConfigurationTarget.Global);
  return isOn;
}
