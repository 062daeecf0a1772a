import * as vscode from 'vscode';
import { findingsOf } from '../../../core/checks/check-article.js';
import type { Finding } from '../../../core/checks/finding.js';
import type { CheckedArticle, Original } from '../../../core/claims/checked-article.js';
import { SIDECAR_SUFFIX } from '../../../core/claims/paths.js';
import { LineIndex } from '../../../core/text/line-index.js';
import { interfaceVoice } from '../../voice.js';
import { findingText } from '../findings.js';
import type { ClaimedArticle } from '../model/claimedArticle.js';
import { articleUriOf } from '../model/siblings.js';
import { type Choice, choose, type Separator, tell } from './ask.js';
import type { ClaimCommand } from './claimCommand.js';
import { Request } from './request.js';
import { type ClaimServices, localDay } from './services.js';

interface Found {
  readonly uri: vscode.Uri;
  readonly checked: CheckedArticle;
  readonly finding: Finding;
}

/**
 * Checks all articles of the workspace that have claims, and lists errors and warnings by article; goes to the one that is
 * chosen. As argument: `folder`, the address of a folder, for the articles below it. What has to do with links to
 * other articles (`same-as`) is told where an article is open.
 */
export function checkAll(services: ClaimServices): ClaimCommand {
  return {
    id: 'factmark.checkAll',
    async run(...args) {
      const { l10n } = vscode;
      const folder = Request.of(args).text('folder');
      const found = await findingsBelow(services, folder === undefined ? undefined : vscode.Uri.parse(folder, true));
      if (!found) return undefined;
      if (found.length === 0) return tell(l10n.t('No errors and no warnings in the articles that have claims.'));
      const choices = byArticle(found).flatMap(([name, all]): readonly (Choice<Found> | Separator)[] => [
        { label: name, kind: vscode.QuickPickItemKind.Separator },
        ...all.map(choiceOf),
      ]);
      const chosen = await choose(l10n.t('Check All Articles'), l10n.t('Choose one to see its place.'), choices);
      return chosen && show(chosen.value);
    },
  };
}

/** Nothing when the person did not want to wait for it. */
function findingsBelow(
  { claims, languages, linked }: ClaimServices,
  folder: vscode.Uri | undefined,
): Thenable<readonly Found[] | undefined> {
  const title = vscode.l10n.t('Checking all articles…');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const sidecars = `**/*${SIDECAR_SUFFIX}`;
    const pattern = folder ? new vscode.RelativePattern(folder, sidecars) : sidecars;
    const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
    const found: Found[] = [];
    for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (token.isCancellationRequested) return undefined;
      const document = await opened(articleUriOf(file));
      const claimed = document && (await claims.read(document));
      if (claimed) {
        await languages.fetchCheckWords(claimed.article.context.language);
        found.push(...findingsIn(claimed, await linked.readOriginal(claimed)));
      }
      progress.report({ increment: 100 / files.length });
    }
    return found;
  });
}

/** Nothing for claims without an article, which are in Problems. */
async function opened(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  try {
    return uri && (await vscode.workspace.openTextDocument(uri));
  } catch {
    return undefined;
  }
}

function findingsIn({ document, article, checked }: ClaimedArticle, original: Original | undefined): readonly Found[] {
  const { prose, facts, context, entities } = article;
  const read = {
    today: localDay(),
    document: prose,
    facts,
    context,
    registry: { entities },
    ...(original && { original }),
  };
  const all = { ...checked, ...read };
  return findingsOf(all, interfaceVoice())
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => ({ uri: document.uri, checked: all, finding }));
}

function byArticle(found: readonly Found[]): readonly (readonly [name: string, all: readonly Found[]])[] {
  const articles = new Map<string, Found[]>();
  for (const one of found) {
    const name = vscode.workspace.asRelativePath(one.uri);
    articles.set(name, [...(articles.get(name) ?? []), one]);
  }
  return [...articles];
}

function choiceOf(found: Found): Choice<Found> {
  const { l10n } = vscode;
  const { finding, checked } = found;
  const isError = finding.severity === 'error';
  const line = l10n.t('line {0}', selectionOf(found).start.line + 1);
  return {
    label: `$(${isError ? 'error' : 'warning'}) ${findingText(finding, checked)}`,
    description: [isError ? l10n.t('error') : l10n.t('warning'), line].join(' · '),
    value: found,
  };
}

async function show(found: Found): Promise<string> {
  const uri = fileOf(found);
  await vscode.window.showTextDocument(uri, { selection: selectionOf(found) });
  return uri.toString();
}

function fileOf({ uri, finding }: Found): vscode.Uri {
  return finding.in === 'sidecar' ? uri.with({ path: `${uri.path}${SIDECAR_SUFFIX}` }) : uri;
}

function selectionOf({ finding, checked }: Found): vscode.Range {
  const lines = LineIndex.of(finding.in === 'sidecar' ? (checked.sidecarText ?? '') : checked.source);
  const [start, end] = [lines.positionAt(finding.start), lines.positionAt(finding.end)];
  return new vscode.Range(start.line, start.column, end.line, end.column);
}
