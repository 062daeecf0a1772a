import * as vscode from 'vscode';
import { quote } from '../../../core/describe/voice.js';
import {
  type ArchiveSource,
  type EvidenceFile,
  isConfidential,
  nameOfSource,
  sourcesOfArchive,
} from '../../../core/sources/archive-sources.js';
import { type FileNow, type Flaw, flawsOf } from '../../../core/sources/flaws.js';
import { sidecarsOfWorkspace } from '../model/workspaceSidecars.js';
import { statusWord, verdictWord } from '../words.js';
import { type Choice, choose, tell } from './ask.js';
import type { ClaimCommand } from './claimCommand.js';
import { fileNow, isBeside } from './sources/file.js';

/**
 * Lists the sources of the workspace, each once, with what is wrong with it; then the claims that hang on the one that is
 * chosen, and goes to one of them.
 */
export function showSources(): ClaimCommand {
  return {
    id: 'factmark.showSources',
    async run() {
      const { l10n } = vscode;
      const title = l10n.t('Sources of All Articles');
      const reading = l10n.t('Looking for sources in the workspace…');
      const read = await sidecarsOfWorkspace(reading, (text) => text.includes('sources'));
      if (!read) return undefined;
      const uris = new Map(read.map(({ article }) => [article.path, article]));
      const sources = sourcesOfArchive(read.map(({ article, sidecar }) => ({ article: article.path, sidecar })));
      if (sources.length === 0) return tell(l10n.t('No article of the workspace names a source.'));
      const files = await filesNow(sources, [...uris.values()]);
      const choices = sources.map((source) =>
        sourceChoice(
          source,
          flawsOf(source, ({ file }) => files.get(file)),
        ),
      );
      const source = await choose(title, l10n.t('Choose one to see the claims that hang on it.'), choices);
      if (!source) return undefined;
      const claims = source.value.claims.map(({ article, claim, words, status, verdict, at }) => ({
        label: quote(words),
        description: vscode.workspace.asRelativePath(uris.get(article) ?? article),
        detail: [verdict ? `${statusWord(status)}, ${verdictWord(verdict)}` : statusWord(status), at]
          .filter(Boolean)
          .join(' · '),
        value: [uris.get(article)?.toString(), claim] as const,
      }));
      if (claims.length === 0) return tell(l10n.t('No claim hangs on {0}.', source.label));
      const chosen = await choose(source.label, l10n.t('Choose one to see its claim.'), claims);
      return chosen && vscode.commands.executeCommand('factmark.goToClaim', ...chosen.value);
    },
  };
}

function sourceChoice(source: ArchiveSource, flaws: readonly Flaw[]): Choice<ArchiveSource> {
  const { l10n } = vscode;
  const { url, claims, ref, files } = source;
  const name = nameOfSource(source);
  const shown = name === files[0]?.file ? vscode.workspace.asRelativePath(name) : name;
  const label = isConfidential(source) ? l10n.t('confidential: {0}', ref ?? '?') : shown;
  const count = claims.length === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims.length);
  return {
    label,
    description: [count, url === label ? undefined : url].filter(Boolean).join(' · '),
    ...(flaws.length > 0 && { detail: flaws.map(flawText).join(' · ') }),
    value: source,
  };
}

function flawText({ id, what }: Flaw): string {
  const { l10n } = vscode;
  switch (id) {
    case 'source-changed':
      return l10n.t('$(warning) {0} changed since it was added', vscode.workspace.asRelativePath(what));
    case 'source-absent':
      return l10n.t('{0} is not here', vscode.workspace.asRelativePath(what));
    case 'no-archive':
      return l10n.t('no archived copy');
    // found by a link checker alone
    case 'dead-source':
    case 'dead-link':
    case 'dead-archive':
      return what;
  }
}

/** The files that are evidence as they are now; those outside the workspace are not opened. */
async function filesNow(
  sources: readonly ArchiveSource[],
  articles: readonly vscode.Uri[],
): Promise<ReadonlyMap<string, FileNow>> {
  const now = new Map<string, FileNow>();
  const [first] = articles;
  const files: readonly EvidenceFile[] = sources.flatMap((source) => source.files);
  for (const { file } of files) {
    const uri = first?.with({ path: file });
    if (uri && first && !now.has(file) && isBeside(uri, first)) now.set(file, await fileNow(uri));
  }
  return now;
}
