import * as vscode from 'vscode';
import { settled } from '../../core/checks/check-article.js';
import { consistencyFindings } from '../../core/checks/consistency.js';
import type { Elsewhere, Finding, Severity } from '../../core/checks/finding.js';
import type { CheckedArticle } from '../../core/claims/checked-article.js';
import { joined } from '../../core/claims/paths.js';
import type { Voice } from '../../core/describe/voice.js';
import { LineIndex } from '../../core/text/line-index.js';
import type { Span } from '../../core/text/span.js';
import type { LanguageFiles } from '../languageFiles.js';
import { log } from '../log.js';
import { rangeOf } from '../ranges.js';
import { Turns } from '../turns.js';
import { localDay } from './commands/services.js';
import { findingText } from './findings.js';
import type { ClaimedArticle } from './model/claimedArticle.js';
import type { ClaimedArticles } from './model/claimedArticles.js';
import type { LinkedArticles } from './model/linkedArticles.js';
import { isRevision } from './model/siblings.js';

/** What was found in an article, and in which of its versions. */
interface Shown {
  readonly version: number;
  readonly findings: readonly Finding[];
}

/** What was found, and in what. */
export interface Found {
  readonly checked: CheckedArticle;
  readonly findings: readonly Finding[];
}

/** What there is to look at in open articles and their claims, in Problems: on the words, or on a line of the sidecar. */
export class ClaimProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('factmark');
  readonly #linked: LinkedArticles;
  readonly #languages: Pick<LanguageFiles, 'fetchCheckWords'>;
  readonly #voice: Voice;
  /** The check of each article that began last; it alone may show what it finds. */
  readonly #runs = new Map<vscode.TextDocument, symbol>();
  readonly #shown = new Map<vscode.TextDocument, Shown>();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    claims: ClaimedArticles,
    linked: LinkedArticles,
    languages: Pick<LanguageFiles, 'fetchCheckWords'>,
    voice: Voice,
  ) {
    this.#linked = linked;
    this.#languages = languages;
    this.#voice = voice;
    const isLinking = (claimed: ClaimedArticle): boolean =>
      linked.of(claimed).length > 0 || linked.original(claimed) !== undefined;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      claims.onDidChange((claimed) => {
        this.#show(claimed);
        // A figure that was changed here shows where it is linked.
        for (const other of claims.all.filter((one) => one !== claimed && isLinking(one))) {
          this.#show(other);
        }
      }),
      linked.onDidChange(() => {
        for (const claimed of claims.all) {
          this.#show(claimed);
        }
      }),
      claims.onDidClose((claimed) => this.#hide(claimed)),
    );
  }

  /** The finding that a problem on an article shows, as long as the article has not changed since. */
  findingOf(document: vscode.TextDocument, { code, range }: vscode.Diagnostic): Finding | undefined {
    const shown = this.#shown.get(document);
    if (shown?.version !== document.version) {
      return undefined;
    }
    return shown.findings.find((finding) => finding.id === code && rangeOf(document, finding).isEqual(range));
  }

  /** All that there is to look at in an article as it is now, and what it was found in; nothing once it has changed. */
  async find(claimed: ClaimedArticle): Promise<Found | undefined> {
    return this.#find(claimed, () => !claimed.document.isClosed);
  }

  dispose(): void {
    this.#runs.clear();
    this.#subscriptions.dispose();
  }

  #show(claimed: ClaimedArticle): void {
    const { document } = claimed;
    if (isRevision(document.uri)) {
      return;
    }
    const run = Symbol();
    this.#runs.set(document, run);
    this.#find(claimed, () => this.#runs.get(document) === run && !document.isClosed).then(
      (found) => found && this.#set(claimed, found),
      (error) => log.error('An article could not be checked', error),
    );
  }

  /**
   * Checks an article. A long one is checked in steps with pauses between, and no further once it has changed: then a
   * later run begins anew.
   */
  async #find(claimed: ClaimedArticle, isCurrent: () => boolean): Promise<Found | undefined> {
    const { document, article } = claimed;
    if (await this.#languages.fetchCheckWords(article.context.language)) {
      claimed.factsChanged();
    }
    // Claims follow the text when typing pauses, and are then checked anew.
    if (!isCurrent() || claimed.checked.source !== document.getText()) {
      return undefined;
    }
    const { version } = document;
    const { prose, facts, context } = article;
    const registry = { entities: article.entities };
    const linked = this.#linked.of(claimed);
    const original = this.#linked.original(claimed);
    const read = {
      today: localDay(),
      document: prose,
      facts,
      context,
      registry,
      linked,
      ...(original && { original }),
    };
    const checked = { ...claimed.checked, ...read };
    const found: Finding[] = [];
    const turns = new Turns();
    for (const some of consistencyFindings(checked, this.#voice)) {
      found.push(...some);
      if ((await turns.pause()) && (!isCurrent() || document.version !== version)) {
        return undefined;
      }
    }
    return { checked, findings: settled(checked, found, this.#voice) };
  }

  #set(claimed: ClaimedArticle, { checked, findings }: Found): void {
    const { document, sidecarUri } = claimed;
    this.#shown.set(document, { version: document.version, findings });
    this.#collection.set(
      document.uri,
      findings
        .filter((finding) => finding.in === undefined)
        .map((finding) => problemOf(finding, checked, document.uri, (span) => rangeOf(document, span))),
    );
    if (sidecarUri) {
      const lines = LineIndex.of(checked.sidecarText ?? '');
      this.#collection.set(
        sidecarUri,
        findings
          .filter((finding) => finding.in === 'sidecar')
          .map((finding) => problemOf(finding, checked, sidecarUri, (span) => linesOf(lines, span))),
      );
    }
  }

  #hide({ document, sidecarUri }: ClaimedArticle): void {
    this.#runs.delete(document);
    this.#shown.delete(document);
    this.#collection.delete(document.uri);
    if (sidecarUri) {
      this.#collection.delete(sidecarUri);
    }
  }
}

/** A finding as a problem of the file that it is in, with the other places there. */
export function problemOf(
  finding: Finding,
  checked: CheckedArticle,
  uri: vscode.Uri,
  rangeAt: (span: Span) => vscode.Range,
): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(rangeAt(finding), findingText(finding, checked), SEVERITIES[finding.severity]);
  shown.source = 'Factmark';
  shown.code = finding.id;
  const { related = [], elsewhere = [] } = finding;
  const places = [
    ...related.map((span) => new vscode.Location(uri, rangeAt(span))),
    ...elsewhere.flatMap((place) => locationOf(place, checked, uri)),
  ];
  if (places.length > 0) {
    shown.relatedInformation = places.map(
      (place) =>
        new vscode.DiagnosticRelatedInformation(
          place,
          finding.id === 'ambiguous' ? vscode.l10n.t('or here') : vscode.l10n.t('see here'),
        ),
    );
  }
  return shown;
}

/** A place in the original of an article. */
function locationOf(place: Elsewhere, { original }: CheckedArticle, uri: vscode.Uri): readonly vscode.Location[] {
  const source = original?.name === place.article ? original.checked?.source : undefined;
  const path = joined(uri.path, place.article);
  return source === undefined ? [] : [new vscode.Location(uri.with({ path }), linesOf(LineIndex.of(source), place))];
}

/** A hint of ours is to be seen; VS Code's own kind of hint is not in Problems. */
const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

function linesOf(lines: LineIndex, { start, end }: Span): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.column, to.line, to.column);
}
