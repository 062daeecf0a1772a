import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { parseSidecar } from '../../core/claims/sidecar/parse.js';
import { log } from '../log.js';
import { exists, nameOf } from '../text/files.js';
import { Timer } from '../timer.js';
import { articleUriOf, isArticleUri, isSidecarUri, sidecarUriOf } from './model/siblings.js';
import { readContent } from './model/sidecarStore.js';

/** Sidecars that are looked at. */
const MOST = 5000;
/** After the start, and when files come and go, in milliseconds. */
const FIRST_PAUSE = 1500;
const PAUSE = 400;

/** A sidecar without an article under its own name. */
export interface Stray {
  /** The article that it names, where there is that one. */
  readonly article?: vscode.Uri;
  /** Whether that article has claims of its own, too. */
  readonly isSecond: boolean;
}

/** Says in Problems which sidecars of the workspace have no article, and which article has two of them. */
export class StraySidecars implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark-strays');
  readonly #timer = new Timer(() => void this.#look());
  readonly #subscriptions: vscode.Disposable;
  #looking: Promise<void> = Promise.resolve();
  /** The look that was asked for last: those before it end where they are. */
  #latest = 0;

  constructor() {
    const soon = ({ path }: vscode.Uri): void => {
      if (path.endsWith(SIDECAR_SUFFIX) || !path.includes('/.')) {
        this.#timer.start(PAUSE);
      }
    };
    const watchers = [`**/*${SIDECAR_SUFFIX}`, '**/*.{md,mdx,markdown}'].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(pattern, false, true, false),
    );
    this.#subscriptions = vscode.Disposable.from(
      ...watchers.flatMap((watcher) => [watcher, watcher.onDidCreate(soon), watcher.onDidDelete(soon)]),
      // Watchers are silent in some virtual file systems.
      vscode.workspace.onDidCreateFiles(() => this.#timer.start(PAUSE)),
      vscode.workspace.onDidDeleteFiles(() => this.#timer.start(PAUSE)),
      vscode.workspace.onDidRenameFiles(() => this.#timer.start(PAUSE)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isSidecarUri(uri)) {
          this.#timer.start(PAUSE);
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#timer.start(PAUSE)),
    );
    this.#timer.start(FIRST_PAUSE);
  }

  dispose(): void {
    this.#latest += 1;
    this.#subscriptions.dispose();
    this.#timer.dispose();
    this.#collection.dispose();
  }

  /** One look after the other. */
  #look(): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const title = vscode.l10n.t('Looking for claims without an article…');
    const options = { location: vscode.ProgressLocation.Window, title };
    this.#looking = this.#looking
      .then(() => vscode.window.withProgress(options, () => this.#lookNow(() => own === this.#latest)))
      .catch((error) => log.error('The sidecars of the workspace could not be listed', error));
    return this.#looking;
  }

  async #lookNow(isWanted: () => boolean): Promise<void> {
    const sidecars = await vscode.workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, '**/node_modules/**', MOST);
    const found: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const uri of sidecars) {
      if (!isWanted()) {
        return;
      }
      const stray = await strayAt(uri);
      if (stray) {
        found.push([uri, [diagnosticOf(uri, stray)]]);
      }
    }
    this.#collection.clear();
    this.#collection.set(found);
  }
}

export const STRAY_CODES = { alone: 'no-article', second: 'two-sidecars' } as const;

/** What is wrong with the place of a sidecar; nothing when its article is there. */
export async function strayAt(uri: vscode.Uri): Promise<Stray | undefined> {
  const own = articleUriOf(uri);
  if (!own || (isArticleUri(own) && (await exists(own)))) {
    return undefined;
  }
  const content = await readContent(uri);
  const name = content.type === 'text' ? parseSidecar(content.text).sidecar?.article : undefined;
  const named = name === undefined || /[/\\]/u.test(name) ? undefined : vscode.Uri.joinPath(uri, '..', name);
  if (!named || !isArticleUri(named) || !(await exists(named))) {
    return { isSecond: false };
  }
  const other = sidecarUriOf(named);
  return { article: named, isSecond: other !== undefined && (await exists(other)) };
}

function diagnosticOf(uri: vscode.Uri, { article, isSecond }: Stray): vscode.Diagnostic {
  const { l10n } = vscode;
  const own = articleUriOf(uri);
  const text = isSecond
    ? l10n.t(
        '“{0}” has two files of claims: “{1}”, and this one.',
        nameOf(article!),
        `${nameOf(article!)}${SIDECAR_SUFFIX}`,
      )
    : l10n.t('There is no article “{0}” beside these claims.', own ? nameOf(own) : '');
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), text, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Factmark';
  diagnostic.code = isSecond ? STRAY_CODES.second : STRAY_CODES.alone;
  return diagnostic;
}
