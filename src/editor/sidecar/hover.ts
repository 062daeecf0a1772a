import * as vscode from 'vscode';
import type { ClaimedArticle } from '../claims/model/claimedArticle.js';
import { articleUriOf } from '../claims/model/siblings.js';
import { conditionWord } from '../claims/words.js';
import { appendPlain } from '../hover/markdown.js';
import { type Block, blockAt, blocksOf, nameOf, textIn } from './blocks.js';
import { CONFIGS, idAt, linesOf, SIDECARS } from './documents.js';
import { type KeyLine, keyLine, type Lines, type Place, placeAt, unquoted } from './lines.js';
import type { OpenClaims } from './openClaims.js';
import { configShape, type Shape, shapeUnder, sidecarShape } from './shapes.js';

/** What keys, words and ids of a sidecar mean, and what the article says now. */
export function registerSidecarHovers(claims: OpenClaims): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(SIDECARS, {
      async provideHover(document, position) {
        const lines = linesOf(document);
        return (
          idHover(document, position, lines) ??
          (await wordsHover(document, position, lines, claims)) ??
          shapeHover(sidecarShape(), lines, position)
        );
      },
    }),
    vscode.languages.registerHoverProvider(CONFIGS, {
      provideHover: (document, position) => shapeHover(configShape(), linesOf(document), position),
    }),
  );
}

function shapeHover(root: Shape, lines: Lines, position: vscode.Position): vscode.Hover | undefined {
  const place = placeAt(lines, position.line, position.character);
  const own = place?.own;
  if (!place || !own || !isOn(own, place, position)) {
    return undefined;
  }
  const path = place.parents.map(({ key }) => key);
  if (place.part === 'key') {
    const shape = shapeUnder(root, path);
    const meaning = shape?.type === 'map' ? shape.keys.find(({ key }) => key === own.key)?.meaning : undefined;
    return hover([own.key, meaning], own.line, own.keyStart, own.keyEnd);
  }
  const shape = shapeUnder(root, [...path, own.key]);
  const value = unquoted(own.value);
  const meaning = shape?.type === 'words' ? shape.words.find(({ word }) => word === value)?.meaning : undefined;
  return hover([value, meaning], own.line, own.valueStart, own.valueStart + own.value.length);
}

function isOn(own: KeyLine, { part }: Place, { character }: vscode.Position): boolean {
  return part === 'key'
    ? character >= own.keyStart
    : character >= own.valueStart && character <= own.valueStart + own.value.length;
}

/** What an id stands for, wherever it is named. */
function idHover(document: vscode.TextDocument, position: vscode.Position, lines: Lines): vscode.Hover | undefined {
  const named = idAt(document, position);
  const block = named && blocksOf(lines).find(({ id }) => id === named.id);
  return block && new vscode.Hover(plain(aboutBlock(lines, block)), named.range);
}

function aboutBlock(lines: Lines, block: Block): readonly (string | undefined)[] {
  const fields = block.section === 'claims' ? ['status', 'verdict'] : ['type', 'publisher', 'url', 'accessed'];
  const about = fields.map((field) => textIn(lines, block, field)).filter((text) => text !== undefined);
  return [nameOf(lines, block) ?? block.id, about.join(' · ')];
}

/** Over the words of a claim: what the open article has in their place. */
async function wordsHover(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
  lines: Lines,
  claims: OpenClaims,
): Promise<vscode.Hover | undefined> {
  const own = keyLine(lines.at(line), line);
  const block = blockAt(blocksOf(lines), line);
  if (own?.key !== 'exact' || character < own.valueStart || block?.section !== 'claims') {
    return undefined;
  }
  const uri = articleUriOf(document.uri);
  const claimed = uri && (await claims.find(uri));
  const about = claimed && aboutWords(claimed, block.id);
  return about && hover(about, line, own.valueStart, own.valueStart + own.value.length);
}

function aboutWords(claimed: ClaimedArticle, id: string): readonly string[] | undefined {
  const claim = claimed.claim(id);
  if (!claim) {
    return undefined;
  }
  const { l10n } = vscode;
  const { condition, words } = claim.state;
  const known =
    condition === 'sound' ? l10n.t('as in the article') : conditionWord(condition, claimed.checked.config.labels);
  const lineNumber = claim.span && claimed.document.positionAt(claim.span.start).line + 1;
  const place = lineNumber === undefined ? known : l10n.t('{0}, line {1} of the article', known, lineNumber);
  return [place, ...(condition === 'sound' || words === undefined ? [] : [l10n.t('now: “{0}”', words)])];
}

function hover(
  [title, ...rest]: readonly (string | undefined)[],
  line: number,
  start: number,
  end: number,
): vscode.Hover | undefined {
  return rest.some((text) => text === undefined)
    ? undefined
    : new vscode.Hover(plain([title, ...rest]), new vscode.Range(line, start, line, end));
}

/** Everything here may come from the file: none of it is markup. */
function plain([title, ...rest]: readonly (string | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**');
  appendPlain(markdown, title ?? '');
  markdown.appendMarkdown('**');
  for (const text of rest.filter(Boolean)) {
    markdown.appendMarkdown('  \n');
    appendPlain(markdown, text ?? '');
  }
  return markdown;
}
