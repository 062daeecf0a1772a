import * as vscode from 'vscode';
import { newId } from '../../core/claims/sidecar/ids.js';
import { type Block, blocksOf, nameOf } from './blocks.js';
import { CONFIGS, linesOf, SIDECARS } from './documents.js';
import { keysUnder, type Lines, type Place, placeAt } from './lines.js';
import { configShape, type KeyShape, type Shape, shapeUnder, sidecarShape } from './shapes.js';

/** Keys, words and ids while one writes in a sidecar or `factmark.yaml`. */
export function registerCompletion(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      SIDECARS,
      {
        provideCompletionItems(document, position) {
          const lines = linesOf(document);
          const place = placeAt(lines, position.line, position.character);
          return place && [...idItems(lines, place, position), ...shapeItems(sidecarShape(), lines, place, position)];
        },
      },
      ' ',
      '"',
    ),
    vscode.languages.registerCompletionItemProvider(
      CONFIGS,
      {
        provideCompletionItems(document, position) {
          const lines = linesOf(document);
          const place = placeAt(lines, position.line, position.character);
          return place && [...shapeItems(configShape(), lines, place, position)];
        },
      },
      ' ',
    ),
  );
}

/** What the shape of the file allows at a place. */
function shapeItems(
  root: Shape,
  lines: Lines,
  place: Place,
  position: vscode.Position,
): readonly vscode.CompletionItem[] {
  const path = place.parents.map(({ key }) => key);
  if (place.part === 'key') {
    const shape = shapeUnder(root, path);
    return shape?.type === 'map' ? keyItems(shape.keys, lines, place, position) : [];
  }
  const shape = shapeUnder(root, [...path, place.own?.key ?? '']);
  if (shape?.type === 'day') {
    return [valueItem(`"${today()}"`, vscode.l10n.t('today'), place, position)];
  }
  return shape?.type === 'words'
    ? shape.words.map(({ word, meaning }, i) => {
        const item = valueItem(word, meaning, place, position);
        item.sortText = String(i).padStart(3, '0');
        return item;
      })
    : [];
}

function keyItems(
  keys: readonly KeyShape[],
  lines: Lines,
  { parents, own }: Place,
  position: vscode.Position,
): readonly vscode.CompletionItem[] {
  const there = new Set(keysUnder(lines, parents.at(-1)).map(({ key }) => key));
  return keys.flatMap((shape, i) => {
    if (there.has(shape.key) && shape.key !== own?.key) {
      return [];
    }
    const item = new vscode.CompletionItem(shape.key, vscode.CompletionItemKind.Property);
    item.sortText = String(i).padStart(3, '0');
    item.documentation = shape.meaning ?? '';
    item.range = own ? rangeIn(own.line, own.keyStart, own.keyEnd) : wordBefore(lines, position);
    // A key that has its colon only gets another name.
    item.insertText = own ? shape.key : snippetFor(shape);
    if (!own && shape.shape().type === 'words') {
      item.command = { command: 'editor.action.triggerSuggest', title: '' };
    }
    return [item];
  });
}

/** A key with what its value begins with. Lines of a snippet keep the indentation of the first. */
function snippetFor({ key, shape }: KeyShape): vscode.SnippetString {
  const snippet = new vscode.SnippetString().appendText(`${key}:`);
  switch (shape().type) {
    case 'map':
      return snippet.appendText('\n').appendText('  ').appendTabstop(0);
    case 'list':
      return snippet.appendText('\n').appendText('  - "').appendTabstop(1).appendText('"');
    case 'block':
      return snippet.appendText(' |-\n').appendText('  ').appendTabstop(0);
    case 'text':
    case 'day':
      return snippet.appendText(' "').appendTabstop(1).appendText('"').appendTabstop(0);
    case 'words':
    case 'bare':
      return snippet.appendText(' ').appendTabstop(0);
  }
}

/** Ids of the file where it takes some, and new ones for new blocks. */
function idItems(lines: Lines, place: Place, position: vscode.Position): readonly vscode.CompletionItem[] {
  const blocks = blocksOf(lines);
  const [section, owner, field] = [...place.parents.map(({ key }) => key), place.own?.key] as (string | undefined)[];
  if (place.part === 'value') {
    return section === 'claims' && field === 'same-as'
      ? blocks
          .filter((block) => block.section === 'claims' && block.id !== owner)
          .map((block) => valueItem(`"${block.id}"`, nameOf(lines, block), place, position))
      : [];
  }
  switch (place.parents.length) {
    case 1:
      return place.own === undefined && (section === 'sources' || section === 'claims')
        ? [blockItem(section, blocks, lines, position)]
        : [];
    case 3:
      return section === 'claims' && place.parents[2]?.key === 'evidence'
        ? evidenceItems(blocks, lines, place, position)
        : [];
    default:
      return [];
  }
}

function evidenceItems(
  blocks: readonly Block[],
  lines: Lines,
  { parents, own }: Place,
  position: vscode.Position,
): readonly vscode.CompletionItem[] {
  const there = new Set(keysUnder(lines, parents.at(-1)).map(({ key }) => key));
  return blocks
    .filter(({ section, id }) => section === 'sources' && !there.has(id))
    .map((block) => {
      const item = new vscode.CompletionItem(
        { label: block.id, description: nameOf(lines, block) ?? '' },
        vscode.CompletionItemKind.Reference,
      );
      // Typing a word of the title finds the source too.
      item.filterText = `${block.id} ${nameOf(lines, block) ?? ''}`;
      item.range = own ? rangeIn(own.line, own.keyStart, own.keyEnd) : wordBefore(lines, position);
      item.insertText = own
        ? block.id
        : new vscode.SnippetString()
            .appendText(`${block.id}:\n  at: "`)
            .appendTabstop(1)
            .appendText('"')
            .appendTabstop(0);
      return item;
    });
}

/** A new claim or source with an id of its own, in the layout that keeps merges apart. */
function blockItem(
  section: 'claims' | 'sources',
  blocks: readonly Block[],
  lines: Lines,
  position: vscode.Position,
): vscode.CompletionItem {
  const isTaken = (id: string): boolean => blocks.some((block) => block.id === id);
  const id = newId(section === 'claims' ? 'c-' : 'r-', Math.random, isTaken);
  const label = section === 'claims' ? vscode.l10n.t('new claim') : vscode.l10n.t('new source');
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Snippet);
  item.detail = id;
  item.filterText = id;
  item.range = wordBefore(lines, position);
  const snippet = new vscode.SnippetString().appendText(`${id}:\n`);
  if (section === 'claims') {
    snippet.appendText('  target:\n    prefix: "').appendTabstop(1);
    snippet.appendText('"\n    suffix: "').appendTabstop(2);
    snippet.appendText('"\n    exact: "').appendTabstop(3);
    snippet.appendText(`"\n  status: unchecked\n  # ${id}\n`);
  } else {
    snippet.appendText('  type: ').appendTabstop(1);
    snippet.appendText('\n  title: "').appendTabstop(2);
    snippet.appendText(`"\n  # ${id}\n`);
  }
  item.insertText = snippet;
  return item;
}

function valueItem(
  value: string,
  meaning: string | undefined,
  { own }: Place,
  position: vscode.Position,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: value.replace(/"/gu, ''), ...(meaning !== undefined && { description: meaning }) },
    vscode.CompletionItemKind.EnumMember,
  );
  const start = own && own.value !== '' ? own.valueStart : position.character;
  item.range = rangeIn(position.line, start, start + (own?.value.length ?? 0));
  item.filterText = own?.value.startsWith('"') ? `"${value.replace(/"/gu, '')}"` : value.replace(/"/gu, '');
  item.insertText = value;
  return item;
}

function rangeIn(line: number, start: number, end: number): vscode.Range {
  return new vscode.Range(line, start, line, end);
}

/** What has been written of a key so far. */
function wordBefore(lines: Lines, { line, character }: vscode.Position): vscode.Range {
  const word = /[\w-]*$/u.exec(lines.at(line).slice(0, character))?.[0] ?? '';
  return rangeIn(line, character - word.length, character);
}

/** The day here, as ISO 8601 writes it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
