import * as vscode from 'vscode';
import { type Block, blocksOf, keyIn, lastLine, nameOf, textIn } from './blocks.js';
import { linesOf, SIDECARS } from './documents.js';
import { type KeyLine, keyLine, keysUnder, type Lines } from './lines.js';

/** Outline, folding and links of sidecars. */
export function registerStructure(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      SIDECARS,
      { provideDocumentSymbols: (document) => symbolsOf(linesOf(document)) },
      { label: 'Factmark' },
    ),
    vscode.languages.registerFoldingRangeProvider(SIDECARS, {
      provideFoldingRanges: (document) => foldsOf(linesOf(document)),
    }),
    vscode.languages.registerDocumentLinkProvider(SIDECARS, {
      provideDocumentLinks: (document) => linksOf(linesOf(document)),
    }),
  );
}

/** Claims by their words and sources by their titles, below their sections. */
function symbolsOf(lines: Lines): vscode.DocumentSymbol[] {
  const blocks = blocksOf(lines);
  return keysUnder(lines, undefined)
    .filter(({ key }) => key === 'claims' || key === 'sources')
    .map((top) => {
      const symbol = symbolAt(lines, top, lastLine(lines, top), top.key, '', vscode.SymbolKind.Namespace);
      symbol.children = blocks
        .filter(({ section }) => section === top.key)
        .map((block) => {
          const detail = [block.id, textIn(lines, block, 'status'), textIn(lines, block, 'verdict')];
          const kind = block.section === 'claims' ? vscode.SymbolKind.String : vscode.SymbolKind.File;
          return symbolAt(
            lines,
            block.key,
            block.last,
            nameOf(lines, block) || block.id,
            detail.filter(Boolean).join(' · '),
            kind,
          );
        });
      return symbol;
    });
}

function symbolAt(
  lines: Lines,
  { line, keyStart, keyEnd }: KeyLine,
  last: number,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
): vscode.DocumentSymbol {
  const whole = new vscode.Range(line, keyStart, last, lines.at(last).length);
  const symbol = new vscode.DocumentSymbol(name, detail, kind, whole, new vscode.Range(line, keyStart, line, keyEnd));
  return symbol;
}

/** Every key with something below it; the blank line between blocks stays in sight. */
function foldsOf(lines: Lines): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  for (let line = 0; line < lines.count; line++) {
    const key = keyLine(lines.at(line), line);
    if (!key || (key.value !== '' && !/^[|>]/u.test(key.value))) {
      continue;
    }
    const last = lastLine(lines, key);
    if (last > line) {
      folds.push(new vscode.FoldingRange(line, last));
    }
    if (key.value !== '') {
      line = last;
    }
  }
  return folds;
}

/** Only web addresses, and only where a source has them: nothing else in a sidecar leads anywhere. */
function linksOf(lines: Lines): vscode.DocumentLink[] {
  return blocksOf(lines)
    .filter(({ section }) => section === 'sources')
    .flatMap((block) => ['url', 'archived'].flatMap((name) => linkOf(lines, block, name) ?? []));
}

function linkOf(lines: Lines, block: Block, name: string): vscode.DocumentLink | undefined {
  const key = keyIn(lines, block, name);
  const address = textIn(lines, block, name);
  const uri = address === undefined ? undefined : webAddress(address);
  if (!key || !uri) {
    return undefined;
  }
  const quote = /^["']/u.test(key.value) ? 1 : 0;
  const start = key.valueStart + quote;
  const link = new vscode.DocumentLink(
    new vscode.Range(key.line, start, key.line, key.valueStart + key.value.length - quote),
    uri,
  );
  link.tooltip = nameOf(lines, block) ?? block.id;
  return link;
}

/** VS Code asks before it opens one. */
export function webAddress(text: string): vscode.Uri | undefined {
  if (!/^https?:\/\/[^\s/]/iu.test(text) || /[\s<>"\\]/u.test(text)) {
    return undefined;
  }
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
