import * as vscode from 'vscode';
import { quote } from '../../../core/describe/voice.js';
import { evidencePage } from '../../../core/evidence/evidence.js';
import { evidenceAsHtml } from '../../../core/evidence/html.js';
import { evidenceAsMarkdown } from '../../../core/evidence/markdown.js';
import { nameOf } from '../../text/files.js';
import { interfaceVoice } from '../../voice.js';
import { evidenceFiles } from '../evidence/files.js';
import { articleHistory, isUncommitted } from '../evidence/history.js';
import { type Choice, choose, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import type { Desk } from './desk.js';
import { saveCopy } from './saveCopy.js';
import type { ClaimServices } from './services.js';
import { subjectHere } from './subject.js';
import type { WordsThenAndNow } from './wordsThenAndNow.js';

const FORMATS = ['html', 'markdown'] as const;
const SCOPES = ['claim', 'article'] as const;

/**
 * Writes a page on what a claim, or the whole article, rests on. Shows it beside the article and asks where to save it;
 * `file` says so at once. `scope`: `claim` or `article`; `format`: `html` or `markdown`; `internal`: with what is for the
 * desk only. Gives the address of the file.
 */
export function showEvidence(services: ClaimServices, texts: WordsThenAndNow): ClaimCommand {
  return deskCommand('factmark.showEvidence', services, 'reads', async (desk) => {
    const { l10n } = vscode;
    const { claimed, request } = desk;
    if (claimed.unreadable) return tell(l10n.t('The claims beside this article cannot be read. See Problems.'));
    if (claimed.claims.length === 0) return tell(l10n.t('This article has no claims yet.'));
    const chosen = await chooseClaim(desk);
    if (!chosen) return undefined;
    const format = request.word('format', FORMATS) ?? 'html';
    const { uri } = claimed.document;
    return saveCopy(texts, {
      title: l10n.t('Show Evidence'),
      progress: l10n.t('Gathering the evidence of {0}…', nameOf(uri)),
      article: uri,
      ending: format === 'html' ? '.evidence.html' : '.evidence.md',
      file: request.text('file'),
      write: () => written(desk, chosen.claim, format),
    });
  });
}

interface Scope {
  /** Absent for all of the article. */
  readonly claim: string | undefined;
}

/** One claim where a tree or a caller names it; else it is asked whether the one at the caret is meant, or all. */
async function chooseClaim(desk: Desk): Promise<Scope | undefined> {
  const { l10n } = vscode;
  const { request, named } = desk;
  const scope = request.word('scope', SCOPES);
  const subject = subjectHere(desk);
  const here = subject && !subject.create ? subject.state : undefined;
  if (scope === 'article' || (!here && named === undefined && scope === undefined)) return { claim: undefined };
  if (!here) return tell(l10n.t('There is no claim here. Place the caret in one.'));
  if (scope === 'claim' || request.claim !== undefined) return { claim: here.id };
  const words = quote(here.words ?? '');
  const choices: readonly Choice<Scope>[] = [
    { label: l10n.t('This claim: {0}', words), value: { claim: here.id } },
    { label: l10n.t('All claims of the article'), value: { claim: undefined } },
  ];
  return (await choose(l10n.t('Show Evidence'), l10n.t('Notes and confidential sources are left out.'), choices))
    ?.value;
}

async function written({ claimed, request }: Desk, claim: string | undefined, format: (typeof FORMATS)[number]) {
  const { checked, document } = claimed;
  const page = evidencePage(checked, {
    voice: interfaceVoice(),
    internal: request.flag('internal') ?? false,
    name: vscode.workspace.asRelativePath(document.uri, false),
    claim,
    files: await evidenceFiles(document.uri, checked.sidecar?.sources ?? {}),
    history: await articleHistory(document.uri),
    isUncommitted: await isUncommitted(document.uri),
  });
  if (!page) throw new Error('a claim of the article has a page');
  return format === 'html' ? evidenceAsHtml(page) : evidenceAsMarkdown(page);
}
