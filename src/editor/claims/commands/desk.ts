import * as vscode from 'vscode';
import { isImageTarget } from '../../../core/claims/claim.js';
import { newId } from '../../../core/claims/sidecar/ids.js';
import { type ClaimState, claimState } from '../../../core/claims/state.js';
import { ArticleText } from '../../../core/claims/target/article-text.js';
import { sameWords } from '../../../core/claims/target/folding.js';
import type { Fact } from '../../../core/facts.js';
import { ProseDocument } from '../../../core/prose/prose.js';
import type { Span } from '../../../core/text/span.js';
import { currentUri, openDocument } from '../../current.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import { articleUriOf } from '../model/siblings.js';
import type { Labels } from '../words.js';
import { blockAt } from './blocks.js';
import type { Request } from './request.js';
import type { ClaimServices } from './services.js';

/** What a command has before it: an article with its claims, as they are at this moment. */
export interface Desk {
  readonly services: ClaimServices;
  readonly request: Request;
  readonly claimed: ClaimedArticle;
  /** The visible editor of the article, if there is one. */
  readonly editor: vscode.TextEditor | undefined;
  /** The claim that the caller names, or in whose block of the sidecar the caret is. */
  readonly named: string | undefined;
  /** What the caller names, or what is selected in the article; empty for a caret. */
  readonly selection: Span | undefined;
  readonly facts: readonly Fact[];
  readonly prose: ProseDocument;
  readonly text: ArticleText;
  /** The desk's own words for those of the sidecar. */
  readonly labels: Labels;
  /** In the order of the sidecar. */
  readonly states: readonly ClaimState[];
}

/** Lays out the article that a command was called for; nothing when there is none. */
export async function layOut(services: ClaimServices, request: Request): Promise<Desk | undefined> {
  const { address, named } = subjectOf(request);
  const document = address && (openDocument(address) ?? (await opened(address)));
  const claimed = document && (await services.claims.read(document));
  if (!claimed) {
    return undefined;
  }
  const editor = editorOf(claimed.document);
  const { facts, source } = claimed.article;
  const { checked } = claimed;
  const { config } = checked;
  const prose =
    checked.document.source === source
      ? checked.document
      : ProseDocument.open(source, { format: 'markdown', textKeys: config['text-keys'] });
  const isCurrent = checked.source === source && checked.states.length > 0;
  const text = isCurrent ? checked.article : ArticleText.ofProse(prose);
  return {
    services,
    request,
    claimed,
    editor,
    named,
    selection: clipped(request.span, source.length) ?? (editor && selectionOf(editor)),
    facts,
    prose,
    text,
    labels: config.labels ?? {},
    states: isCurrent ? checked.states : claimed.claims.map((placed) => stateNow(text, placed)),
  };
}

export function stateOf({ states }: Desk, id: string): ClaimState | undefined {
  return states.find((state) => state.id === id);
}

/** An id that no claim or source of the article has, another one at each call. */
export function freshIds({ claimed, services }: Desk, prefix: 'c-' | 'r-'): () => string {
  const taken = new Set(Object.keys((prefix === 'c-' ? claimed.sidecar?.claims : claimed.sidecar?.sources) ?? {}));
  return () => {
    const id = newId(prefix, services.random, (one) => taken.has(one));
    taken.add(id);
    return id;
  };
}

/** The state kept with the article is that of the last pause in typing; its place is that of now. */
function stateNow(text: ArticleText, { id, claim, span, state }: PlacedClaim): ClaimState {
  if (!span) {
    return state;
  }
  const same = isImageTarget(claim.target) || sameWords(claim.target.exact, text.shown(span));
  return claimState(
    text,
    id,
    claim,
    { ...state.resolution, ...span, state: same ? 'anchored' : 'changed' },
    state.picture,
  );
}

interface Address {
  readonly address: vscode.Uri | undefined;
  readonly named: string | undefined;
}

function subjectOf(request: Request): Address {
  if (request.article !== undefined) {
    const uri = vscode.Uri.parse(request.article);
    return { address: articleUriOf(uri) ?? uri, named: request.claim };
  }
  const active = vscode.window.activeTextEditor;
  const article = active && articleUriOf(active.document.uri);
  if (!article) {
    return { address: currentUri(), named: request.claim };
  }
  const { document, selection } = active;
  const block = blockAt(document.getText(), document.offsetAt(selection.active));
  return { address: article, named: request.claim ?? (request.span ? undefined : block) };
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    // There is no such file, or it is no text.
    return undefined;
  }
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document
    ? active
    : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

function selectionOf({ document, selection }: vscode.TextEditor): Span {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

function clipped(span: Span | undefined, length: number): Span | undefined {
  return span && span.end <= length ? span : undefined;
}
