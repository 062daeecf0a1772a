import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fact } from '../../../src/core/facts.js';
import { writeText } from '../claims/support.js';
import { cardOn, closeEditors, factmark, place, until } from '../support.js';

let count = 0;

interface Scene {
  readonly config: vscode.Uri;
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
}

/** A folder of its own with an article, and a `factmark.yaml` unless there is to be none. */
async function open(source: string, config?: string): Promise<Scene> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  count += 1;
  const root = vscode.Uri.joinPath(folder.uri, 'tests', `names-${count}`);
  const uri = vscode.Uri.joinPath(root, 'factmark.yaml');
  if (config !== undefined) {
    await writeText(uri, config);
  }
  const article = vscode.Uri.joinPath(root, 'article.md');
  await writeText(article, source);
  const editor = await vscode.window.showTextDocument(article);
  await (await factmark()).facts(editor.document);
  return { config: uri, document: editor.document, editor };
}

const textOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function factOn(document: vscode.TextDocument, words: string): Promise<Fact | undefined> {
  const start = document.offsetAt(place(document, words).start);
  return (await (await factmark()).facts(document))?.find((fact) => fact.start === start);
}

/** What is offered at the caret, or for a selection, by the title without our name. */
async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<ReadonlyMap<string, vscode.Command>> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const ours = actions.filter(({ title }) => title.endsWith(' (Factmark)'));
  return new Map(ours.flatMap(({ title, command }) => (command ? [[title.slice(0, -11), command]] : [])));
}

async function fix(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const { start } = place(document, words);
  const command = (await fixesAt(document, new vscode.Range(start, start))).get(title);
  assert.ok(command, `not offered: ${title}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

const ARTICLE = `# The harbour

The company Norvento Digital opened a yard in Lisbon. Norvento Digital hires. Berta Ocaña, mayor, spoke; Ocaña left.
`;

describe('what a person says of a name', () => {
  before(factmark);
  afterEach(closeEditors);

  it('is written into factmark.yaml: this is a person', async () => {
    const { document, config } = await open(ARTICLE, '# ours\nlanguage: "en"   # as always\n');
    await fix(document, 'Norvento', 'This is a person');
    assert.equal(
      await textOf(config),
      '# ours\nlanguage: "en"   # as always\n\nentities:\n  - name: "Norvento Digital"\n    type: person\n',
    );
    const fact = await factOn(document, 'Norvento');
    assert.deepEqual(fact?.value, { type: 'person', name: 'Norvento Digital' });
  });

  it('this is a place, an organisation, another thing: the entry follows', async () => {
    const { document, config } = await open(ARTICLE, '');
    for (const [title, type] of [
      ['This is a place', 'place'],
      ['This is a product, work or event', 'other'],
      ['This is an organisation', 'organization'],
    ] as const) {
      await fix(document, 'Norvento', title);
      assert.equal(await textOf(config), `entities:\n  - name: "Norvento Digital"\n    type: ${type}\n`);
      const fact = await factOn(document, 'Norvento');
      assert.equal(fact?.kind === 'entity' && fact.value.type, type);
    }
    const { start } = place(document, 'Norvento');
    const offered = [...(await fixesAt(document, new vscode.Range(start, start))).keys()];
    assert.ok(!offered.includes('This is an organisation') && !offered.includes('Add to registry'), offered.join());
  });

  it('not a name: it is one no more, and its longer form is', async () => {
    const { document, config } = await open(ARTICLE, 'entities:\n  - { name: "Norvento", type: organization }\n');
    await fix(document, 'Lisbon', 'Not a name');
    assert.equal(
      await textOf(config),
      'entities:\n  - { name: "Norvento", type: organization }\n\nwords:\n  not-names:\n    - "Lisbon"\n',
    );
    assert.equal(await factOn(document, 'Lisbon'), undefined);
    assert.ok(await factOn(document, 'Norvento'));
  });

  it('add to the registry, with what is known of it', async () => {
    const { document, config } = await open(ARTICLE, '');
    const offset = document.offsetAt(place(document, 'Lisbon').start);
    await vscode.commands.executeCommand('factmark.addToRegistry', document.uri.toString(), offset);
    const text = await textOf(config);
    assert.match(text, /^entities:\n {2}- name: "Lisbon"\n {4}type: place\n(?: {4}id: "Q\d+"\n)? {4}country: "PT"\n$/);
  });

  it('selected words become a name', async () => {
    const { document, config, editor } = await open('They met at the old rope works by the river.\n', '');
    const range = place(document, 'old rope works');
    editor.selection = new vscode.Selection(range.start, range.end);
    const command = (await fixesAt(document, range)).get('Add to registry');
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), { type: 'place' });
    assert.equal(await textOf(config), 'entities:\n  - name: "old rope works"\n    type: place\n');
    assert.equal((await factOn(document, 'old rope works'))?.text, 'old rope works');
  });

  it('same as another name: both are one entity', async () => {
    const { document, config } = await open(
      'Oleg Vyatkin, the director, spoke. Viatkin left. Vyatkin came back.\n',
      'entities:\n  - name: "Viatkin"\n    type: person\n',
    );
    const { start } = place(document, 'Viatkin');
    const offset = document.offsetAt(start);
    assert.ok((await fixesAt(document, new vscode.Range(start, start))).has('Same as another name…'));
    await vscode.commands.executeCommand('factmark.sameAs', document.uri.toString(), offset, { as: 'Oleg Vyatkin' });
    assert.equal(
      await textOf(config),
      'entities:\n  - name: "Oleg Vyatkin"\n    type: person\n    aliases:\n      - "Viatkin"\n',
    );
    for (const words of ['Oleg Vyatkin', 'Viatkin', 'Vyatkin came']) {
      const fact = await factOn(document, words);
      assert.equal(fact?.kind === 'entity' && fact.value.name, 'Oleg Vyatkin', words);
    }
    const { lines } = await cardOn(document, 'Oleg Vyatkin');
    assert.ok(
      lines.some((line) => line.includes('«Vyatkin» (2), «Viatkin» (1)')),
      lines.join('\n'),
    );
  });

  it('can be taken back like any edit of a file', async () => {
    const before = '# ours\nlanguage: "en"\n';
    const { document, config } = await open(ARTICLE, before);
    await fix(document, 'Lisbon', 'Not a name');
    await vscode.window.showTextDocument(config);
    await vscode.commands.executeCommand('undo');
    await until('the old text', () => vscode.window.activeTextEditor?.document.getText() === before);
    await until('the name', async () => (await factOn(document, 'Lisbon')) !== undefined);
  });

  it('never goes over a file that cannot be read', async () => {
    const broken = 'language: "en"\nentities: [\n';
    const { document, config } = await open(ARTICLE, broken);
    await fix(document, 'Lisbon', 'Not a name');
    assert.equal(await textOf(config), broken);
    assert.ok(await factOn(document, 'Lisbon'));
  });

  it('goes into the file of names that has the entry', async () => {
    const { document, config } = await open(ARTICLE, 'registry: "names.yaml"\n');
    const names = vscode.Uri.joinPath(config, '..', 'names.yaml');
    await writeText(names, '# all of us\nentities:\n  - name: Lisbon\n    type: organization\n    note: the shop\n');
    await until('the registry', async () => {
      const fact = await factOn(document, 'Lisbon');
      return fact?.kind === 'entity' && fact.value.type === 'organization';
    });
    assert.ok((await cardOn(document, 'Lisbon')).lines.includes('✎ the shop'));
    await fix(document, 'Lisbon', 'This is a place');
    assert.equal(
      await textOf(names),
      '# all of us\nentities:\n  - name: Lisbon\n    type: place\n    note: the shop\n',
    );
    assert.equal(await textOf(config), 'registry: "names.yaml"\n');
  });

  it('makes the file in the folder of the workspace where there is none, once that is allowed', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const made = vscode.Uri.joinPath(folder.uri, 'factmark.yaml');
    const { document } = await open(ARTICLE);
    const offset = document.offsetAt(place(document, 'Lisbon').start);
    try {
      await vscode.commands.executeCommand('factmark.notAName', document.uri.toString(), offset, { create: true });
      assert.equal(await textOf(made), 'words:\n  not-names:\n    - "Lisbon"\n');
      await until('the word', async () => (await factOn(document, 'Lisbon')) === undefined);
    } finally {
      await vscode.workspace.fs.delete(made);
    }
  });

  it('is asked for with one command, and told where there is no name', async () => {
    const { document } = await open(ARTICLE, '');
    const offset = document.offsetAt(place(document, 'Lisbon').start);
    const asked = vscode.commands.executeCommand('factmark.correctName', document.uri.toString(), offset);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    await vscode.commands.executeCommand('factmark.setNameKind', document.uri.toString(), 0, { type: 'place' });
    await assert.rejects(async () =>
      vscode.commands.executeCommand('factmark.setNameKind', document.uri.toString(), offset, { type: 'x' }),
    );
  });

  it('is offered on names in the view of claims, with how often they stand in the article', async () => {
    const { document, config } = await open(
      'Oleg Vyatkin spoke. In May Oleg Vyatkin left for Lisbon with 40 men.\n',
      '',
    );
    await writeText(document.uri.with({ path: `${document.uri.path}.claims.yaml` }), 'factmark: 1\n');
    const { claimTree, claims } = await factmark();
    await until('the sidecar', async () => (await claims(document))?.sidecar !== undefined);
    await claimTree.refresh();
    const nodes = claimTree.roots.flatMap((root) => (root.type === 'group' ? root.children : []));
    const node = nodes.find((one) => one.type === 'fact' && one.words === 'Lisbon');
    assert.ok(node);
    assert.equal(claimTree.getTreeItem(node).contextValue, 'fact.name');
    const amount = nodes.find((one) => one.kind === 'amount');
    assert.equal(amount && claimTree.getTreeItem(amount).contextValue, 'fact');
    const twice = nodes.find((one) => one.type === 'fact' && one.words === 'Oleg Vyatkin');
    assert.match(String(twice && claimTree.getTreeItem(twice).description), /2/);
    await vscode.commands.executeCommand('factmark.notAName', node, [node]);
    assert.equal(await textOf(config), 'words:\n  not-names:\n    - "Lisbon"\n');
  });

  it('gives places of the world their country, from a file that is fetched when one is named', async () => {
    const { document } = await open('They moved on.\n', 'entities: [{ name: "Zwolle", type: place }]\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'From Zwolle they went to Spain. ');
    await vscode.workspace.applyEdit(edit);
    const spain = await factOn(document, 'Spain');
    assert.deepEqual(spain?.value, { type: 'place', name: 'Spain', id: 'Q29', country: 'ES' });
    const other = await open('They went to Zwolle.\n', 'entities: [{ name: "Zwolle", type: place }]\n');
    await until('its country', async () => {
      const fact = await factOn(other.document, 'Zwolle');
      return fact?.kind === 'entity' && fact.value.country === 'NL';
    });
  });

  it('offers nothing where nothing is named', async () => {
    const { document } = await open(ARTICLE, '');
    const { start } = place(document, 'opened');
    assert.deepEqual([...(await fixesAt(document, new vscode.Range(start, start))).keys()], []);
  });
});
