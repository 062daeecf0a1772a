import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openClaimed, SIDECAR, writeText } from '../claims/support.js';
import { closeEditors, factmark, makeFile, place, until } from '../support.js';

/** The sidecar in an editor, and its article in another tab. */
async function openSidecar(text: string): Promise<vscode.TextDocument> {
  const { uri } = await openClaimed(undefined, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** What is offered at the `|` of a text, which is taken out. */
async function completions(text: string): Promise<readonly vscode.CompletionItem[]> {
  const at = text.indexOf('|');
  return completionsAt(text.replace('|', ''), at);
}

async function completionsAt(text: string, at: number): Promise<readonly vscode.CompletionItem[]> {
  const document = await openSidecar(text);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at),
  );
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);
const descriptionOf = ({ label }: vscode.CompletionItem): string | undefined =>
  typeof label === 'string' ? undefined : label.description;

/** Puts the caret behind the first of some words of the sample sidecar, with more text before it. */
const behind = (words: string, more = ''): string => {
  const at = SIDECAR.indexOf(words) + words.length;
  return `${SIDECAR.slice(0, at)}${more}|${SIDECAR.slice(at)}`;
};

async function hoverOn(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
}

async function definitions(uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.LocationLink[]> {
  return vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri, position);
}

describe('inside a sidecar', () => {
  before(factmark);
  afterEach(closeEditors);

  it('files stay YAML', async () => {
    const document = await openSidecar(SIDECAR);
    assert.equal(document.languageId, 'yaml');
  });

  describe('completion', () => {
    it('offers the statuses in their order, with what they mean', async () => {
      const items = await completions(behind('    status: ').replace('|checked', '|'));
      const words = items.map(labelOf);
      assert.deepEqual([...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? '')).map(labelOf), [
        'unchecked',
        'waiting',
        'needs-source',
        'checked',
        'disputed',
        'not-checkable',
        'withdrawn',
      ]);
      assert.equal(descriptionOf(items[words.indexOf('waiting')]!), 'A question is out, and the answer has not come.');
    });

    it('replaces the word that is there', async () => {
      const items = await completions(behind('    status: '));
      const range = items.find((item) => labelOf(item) === 'disputed')?.range as vscode.Range;
      assert.equal(range.end.character - range.start.character, 'checked'.length);
    });

    it('offers the keys of a claim that are not there yet', async () => {
      const labels = (await completions(behind('    kind: amount', '\n    '))).map(labelOf);
      assert.ok(labels.includes('notes') && labels.includes('same-as'));
      assert.ok(!labels.includes('status') && !labels.includes('title') && !labels.includes('exact'));
    });

    it('offers what belongs into a review, an evidence and a source, however broken the rest is', async () => {
      const broken = (text: string): string => text.replace('claims:\n', 'claims:\n  c-1: [\n');
      const review = (await completions(broken(behind('        date: "2025-03-10"', '\n        ')))).map(labelOf);
      assert.deepEqual(review, ['sha256']);
      const evidence = (await completions(broken(behind('        at: "p. 14, table 3"', '\n        ')))).map(labelOf);
      assert.deepEqual(evidence, ['calculation']);
      const source = (await completions(broken(behind('    title: "Annual report"', '\n    ')))).map(labelOf);
      assert.ok(source.includes('archived') && !source.includes('status'));
    });

    it('offers the sources of the file by their title, and other claims by their words', async () => {
      const twice = SIDECAR.replace(
        '    # r-4h8w2d\n',
        '    # r-4h8w2d\n\n  r-5j9x3e:\n    type: web\n    title: "Port statistics"\n    # r-5j9x3e\n',
      );
      const evidence = await completions(twice.replace('    evidence:\n', '    evidence:\n      |\n'));
      assert.deepEqual(
        evidence.filter((item) => labelOf(item).startsWith('r-')).map((item) => [labelOf(item), descriptionOf(item)]),
        [['r-5j9x3e', 'Port statistics']],
      );
      const same = await completions(behind('    kind: amount', '\n    same-as: '));
      assert.deepEqual(
        same.map((item) => [labelOf(item), descriptionOf(item)]),
        [['c-9x4tbd', 'at least 12%']],
      );
    });

    it('offers a new block with a free id', async () => {
      const [item] = (await completions(`${SIDECAR}\n  |`)).filter(
        ({ kind }) => kind === vscode.CompletionItemKind.Snippet,
      );
      assert.match(String(item?.detail), /^c-[0-9a-hjkmnp-tv-z]{6}$/);
    });

    it('offers nothing in comments, in notes and in the words of the article', async () => {
      const places: readonly (readonly [string, string])[] = [
        ['# the desk', ''],
        ['    kind: amount', '\n    notes: |-\n      status: '],
        ['      exact: "48', ''],
      ];
      for (const [words, more] of places) {
        const at = SIDECAR.indexOf(words) + words.length;
        const text = `${SIDECAR.slice(0, at)}${more}${SIDECAR.slice(at)}`;
        assert.deepEqual((await completionsAt(text, at + more.length)).map(labelOf), [], words);
      }
    });
  });

  describe('hover', () => {
    it('says what a key and a word mean', async () => {
      const document = await openSidecar(SIDECAR);
      assert.match(await hoverOn(document, place(document, 'verdict: correct').start), /found about our words/);
      const word = place(document, 'verdict: correct').end;
      assert.match(await hoverOn(document, word.translate(0, -2)), /words are right/);
    });

    it('shows what an id stands for', async () => {
      const document = await openSidecar(SIDECAR);
      const offset = SIDECAR.lastIndexOf('r-4h8w2d') + 2;
      assert.match(await hoverOn(document, document.positionAt(offset)), /Annual report/);
    });

    it('says where the words are in the article, and what is there now', async () => {
      const { uri, editor } = await openClaimed();
      const document = await vscode.workspace.openTextDocument(uri);
      const at = place(document, 'exact: "48').end;
      assert.match(await hoverOn(document, at), /as in the article, line 7 of the article/);
      await editor.edit((edit) => edit.replace(place(editor.document, '48'), '52'));
      await until('the change', async () => /“52 million euros”/.test(await hoverOn(document, at)));
    });

    it('renders nothing that a file says', async () => {
      const hostile = '<img src=https://example.org/x.png> [x](command:quit) ![y](https://example.org/y.png)';
      const document = await openSidecar(SIDECAR.replace('"Annual report"', `"${hostile}"`));
      const text = await hoverOn(document, document.positionAt(document.getText().lastIndexOf('r-4h8w2d') + 2));
      assert.match(text, /img/);
      assert.doesNotMatch(text, /<img|[^\\]\]\(|[^\\]!\[/);
    });
  });

  describe('definition', () => {
    it('goes from id, key comment and words to the article', async () => {
      const { uri, document: article } = await openClaimed();
      const sidecar = await vscode.workspace.openTextDocument(uri);
      for (const words of ['c-7k2m9q:', '# c-7k2m9q', 'exact: "48']) {
        const at = place(sidecar, words).end.translate(0, -2);
        const [link] = await definitions(uri, at);
        assert.equal(link?.targetUri.toString(), article.uri.toString(), words);
        assert.equal(article.getText(link?.targetRange), '48 million euros', words);
      }
    });

    it('goes from a claimed fact to its block', async () => {
      const { uri, document } = await openClaimed();
      const links = await definitions(document.uri, place(document, '12%').start);
      const link = links.find(({ targetUri }) => targetUri.toString() === uri.toString());
      const sidecar = await vscode.workspace.openTextDocument(uri);
      assert.equal(sidecar.getText(link?.targetSelectionRange), 'c-9x4tbd');
      assert.match(sidecar.getText(link?.targetRange), /^c-9x4tbd:\n[\s\S]*# c-9x4tbd$/);
    });

    it('goes from an evidence to its source', async () => {
      const document = await openSidecar(SIDECAR);
      const [link] = await definitions(document.uri, document.positionAt(SIDECAR.lastIndexOf('r-4h8w2d') + 1));
      assert.match(document.getText(link?.targetRange), /^r-4h8w2d:\n {4}type: document/);
    });

    it('does not leave the workspace', async () => {
      const document = await openSidecar(
        `${SIDECAR.replace('    kind: amount\n', '    kind: amount\n    same-as: "../../../../etc/x.md#c-7k2m9q"\n')}`,
      );
      assert.deepEqual(await definitions(document.uri, place(document, 'etc').start), []);
    });
  });

  it('shows claims by their words and sources by their titles in the outline', async () => {
    const document = await openSidecar(SIDECAR);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const tree = symbols.map(({ name, children }) => [name, children.map((child) => [child.name, child.detail])]);
    assert.deepEqual(tree, [
      ['sources', [['Annual report', 'r-4h8w2d']]],
      [
        'claims',
        [
          ['48 million euros', 'c-7k2m9q · checked · correct'],
          ['at least 12%', 'c-9x4tbd · unchecked'],
        ],
      ],
    ]);
  });

  it('folds blocks up to their end comment', async () => {
    const document = await openSidecar(SIDECAR);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const texts = folds.map(
      ({ start, end }) => `${document.lineAt(start).text.trim()} … ${document.lineAt(end).text.trim()}`,
    );
    for (const fold of ['c-7k2m9q: … # c-7k2m9q', 'claims: … # c-9x4tbd', 'target: … exact: "48 million euros"']) {
      assert.ok(texts.includes(fold), `${fold} in ${texts.join('; ')}`);
    }
  });

  it('links web addresses of sources and nothing else', async () => {
    const source = `    url: "https://example.org/a b.pdf"
    archived: "https://archive.example/(a)"
    file: "https://example.org/c"
    publisher: "command:quit"
`;
    const document = await openSidecar(
      `${SIDECAR.replace('    # r-4h8w2d', `${source}    # r-4h8w2d\n\n  r-5j9x3e:\n    url: "command:workbench.action.quit"\n    archived: 'javascript:alert(1)'\n    # r-5j9x3e`)}`,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      50,
    );
    const ours = links.filter(({ tooltip }) => tooltip === 'Annual report');
    assert.deepEqual(
      ours.map(({ target }) => target?.toString(true)),
      ['https://archive.example/(a)'],
    );
    assert.ok(links.every(({ target }) => ['https', 'http'].includes(target?.scheme ?? '')));
  });

  it('has its problems shown once, with its article open and without', async () => {
    const article = await makeFile('The mill sold 40 tonnes.');
    const uri = vscode.Uri.parse(`${article.toString()}.claims.yaml`);
    await writeText(uri, SIDECAR.replace('status: unchecked', 'status: done'));
    await vscode.window.showTextDocument(uri);
    const found = (): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'unknown-status');
    await until('the problem', () => found().length === 1);
    assert.equal(found()[0]?.source, 'Factmark');
    await vscode.window.showTextDocument(article);
    await (await factmark()).claims(await vscode.workspace.openTextDocument(article));
    await until('other problems', () => vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'gone'));
    await until('one', () => found().length === 1);
  });
});
