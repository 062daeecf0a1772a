import * as vscode from 'vscode';
import type { ClaimedArticle } from '../claims/model/claimedArticle.js';
import { articleUriOf, sidecarUriOf } from '../claims/model/siblings.js';
import { rangeOf } from '../ranges.js';
import { ARTICLE_SELECTOR } from '../schemes.js';
import { type Block, blockAt, blocksOf, textIn } from './blocks.js';
import { idAt, linesOf, linesOfText, SIDECARS } from './documents.js';
import { type KeyLine, keyLine, type Lines, parentsOf } from './lines.js';
import type { OpenClaims } from './openClaims.js';

/** From a claim to its words in the article and back, and from ids to what they name. */
export function registerDefinitions(claims: OpenClaims): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SIDECARS, {
      provideDefinition: (document, position) => fromSidecar(document, position, claims),
    }),
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
      provideDefinition: async (document, position) => fromArticle(await claims.read(document), position),
    }),
  );
}

async function fromSidecar(
  document: vscode.TextDocument,
  position: vscode.Position,
  claims: OpenClaims,
): Promise<vscode.LocationLink[]> {
  const lines = linesOf(document);
  const blocks = blocksOf(lines);
  const inside = blockAt(blocks, position.line);
  const named = idAt(document, position);
  const own = keyLine(lines.at(position.line), position.line);
  if (own?.key === 'same-as' && inside?.section === 'claims') {
    return sameAs(document.uri, textIn(lines, inside, 'same-as') ?? '', blocks, own);
  }
  const other = named && named.id !== inside?.id ? blocks.find(({ id }) => id === named.id) : undefined;
  if (other) {
    return [
      {
        targetUri: document.uri,
        targetRange: rangeOfBlock(lines, other),
        targetSelectionRange: rangeOfKey(other),
        originSelectionRange: named!.range,
      },
    ];
  }
  const article = articleUriOf(document.uri);
  if (article && own?.key === 'article' && own.indent === 0) {
    const top = new vscode.Range(0, 0, 0, 0);
    return [{ targetUri: article, targetRange: top, originSelectionRange: rangeOfValue(own) }];
  }
  const isOnWords = named?.id === inside?.id || (own !== undefined && isTarget(lines, own));
  const claimed = isOnWords && inside?.section === 'claims' && article ? await claims.find(article) : undefined;
  const origin = named?.range ?? (own && rangeOfValue(own));
  return claimed && inside ? placesOf(claimed, inside.id, origin) : [];
}

/** The words, or where they may be when that is not certain. */
function placesOf(claimed: ClaimedArticle, id: string, origin: vscode.Range | undefined): vscode.LocationLink[] {
  const claim = claimed.claim(id);
  const spans = claim?.span ? [claim.span] : (claim?.candidates ?? []);
  return spans.map((span) => ({
    targetUri: claimed.document.uri,
    targetRange: rangeOf(claimed.document, span),
    ...(origin && { originSelectionRange: origin }),
  }));
}

function isTarget(lines: Lines, own: KeyLine): boolean {
  return own.key === 'target' || parentsOf(lines, own.line, own.indent).at(-1)?.key === 'target';
}

/** Another claim of this file, or `other.md#c-…` beside this article. */
async function sameAs(
  sidecar: vscode.Uri,
  reference: string,
  blocks: readonly Block[],
  own: KeyLine,
): Promise<vscode.LocationLink[]> {
  const [id = '', path] = reference.split('#').reverse();
  if (path === undefined) {
    const block = blocks.find((one) => one.id === id);
    return block
      ? [{ targetUri: sidecar, targetRange: rangeOfKey(block), originSelectionRange: rangeOfValue(own) }]
      : [];
  }
  const target = sidecarUriOf(vscode.Uri.joinPath(sidecar, '..', path));
  // A link may lead to another folder of the workspace, and not out of it.
  if (!target || ![sidecar, target].every((uri) => vscode.workspace.getWorkspaceFolder(uri))) {
    return [];
  }
  try {
    const document = await vscode.workspace.openTextDocument(target);
    const block = blocksOf(linesOf(document)).find((one) => one.id === id);
    return block
      ? [{ targetUri: target, targetRange: rangeOfKey(block), originSelectionRange: rangeOfValue(own) }]
      : [];
  } catch {
    return [];
  }
}

/** The block of the claim whose words are at a place. */
function fromArticle(claimed: ClaimedArticle | undefined, position: vscode.Position): vscode.LocationLink[] {
  const { sidecarUri, sidecarText, document } = claimed ?? {};
  if (!claimed || !document || !sidecarUri || sidecarText === undefined) {
    return [];
  }
  const offset = document.offsetAt(position);
  const fact = claimed.article.factAt(offset);
  const claim = claimed.claimAt(offset) ?? (fact && claimed.claimOf(fact));
  const lines = linesOfText(sidecarText);
  const block = claim && blocksOf(lines).find(({ section, id }) => section === 'claims' && id === claim.id);
  const origin = claim?.span ?? fact;
  return block
    ? [
        {
          targetUri: sidecarUri,
          targetRange: rangeOfBlock(lines, block),
          targetSelectionRange: rangeOfKey(block),
          ...(origin && { originSelectionRange: rangeOf(document, origin) }),
        },
      ]
    : [];
}

function rangeOfKey({ key }: Block): vscode.Range {
  return new vscode.Range(key.line, key.keyStart, key.line, key.keyEnd);
}

function rangeOfBlock(lines: Lines, { key, last }: Block): vscode.Range {
  return new vscode.Range(key.line, key.keyStart, last, lines.at(last).length);
}

function rangeOfValue({ line, valueStart, value }: KeyLine): vscode.Range {
  return new vscode.Range(line, valueStart, line, valueStart + value.length);
}
