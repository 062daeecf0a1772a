import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeText } from '../claims/support.js';
import { cardOn, closeEditors, factmark, pause, until, wordsOf } from '../support.js';

let count = 0;

/** A folder of its own with a configuration, and an article in a folder below. */
async function openBelow(
  config: string,
  source: string,
): Promise<{ config: vscode.Uri; document: vscode.TextDocument }> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  count += 1;
  const root = vscode.Uri.joinPath(folder.uri, 'tests', `configured-${count}`);
  const uri = vscode.Uri.joinPath(root, 'factmark.yaml');
  await writeText(uri, config);
  const article = vscode.Uri.joinPath(root, 'posts', 'article.md');
  await writeText(article, source);
  const { document } = await vscode.window.showTextDocument(article);
  return { config: uri, document };
}

const contextOf = async (document: vscode.TextDocument) => (await factmark()).context(document);

describe('factmark.yaml', () => {
  before(factmark);
  afterEach(closeEditors);

  it('gives articles below it language, date and text keys; their front matter is stronger', async () => {
    const config = 'language: "es"\npublished: "2024-10-07"\ntext-keys: ["kicker"]\n';
    const { document } = await openBelow(config, '---\nkicker: 40 barcos\ntitle: 50 barcos\nlang: en\n---\nThe end.\n');
    const context = await contextOf(document);
    assert.deepEqual(
      [context?.language, context?.languageFrom, context?.published, context?.publishedFrom],
      ['en', 'front-matter', '2024-10-07', 'defaults'],
    );
    assert.deepEqual(wordsOf(await (await factmark()).facts(document), 'amount'), ['40']);
  });

  it('is stronger than the settings', async () => {
    const settings = vscode.workspace.getConfiguration('factmark');
    await settings.update('published', '2020-01-01', vscode.ConfigurationTarget.Global);
    try {
      const { document } = await openBelow('published: "2024-10-07"\n', 'The end.\n');
      assert.equal((await contextOf(document))?.published, '2024-10-07');
    } finally {
      await settings.update('published', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is weaker than the sidecar', async function () {
    this.timeout(60_000);
    const { document } = await openBelow('published: "2024-10-07"\nlanguage: "es"\n', 'The end.\n');
    const sidecar = vscode.Uri.parse(`${document.uri.toString()}.claims.yaml`);
    await writeText(sidecar, 'factmark: 1\npublished: "2024-10-05"\n');
    await until('the sidecar', async () => (await contextOf(document))?.published === '2024-10-05');
    assert.equal((await contextOf(document))?.language, 'es');
    // a file that comes and goes between two looks of the watcher was never there for it
    await pause(2000);
    await vscode.workspace.fs.delete(sidecar);
    await until('the configuration', async () => (await contextOf(document))?.published === '2024-10-07', 45_000);
  });

  it('names a registry, which is read again when it changes', async () => {
    const { config, document } = await openBelow('registry: "names.yaml"\nlanguage: "en"\n', 'He met zzyx there.\n');
    const names = async () => wordsOf(await (await factmark()).facts(document), 'entity');
    assert.deepEqual(await names(), []);
    const registry = vscode.Uri.joinPath(config, '..', 'names.yaml');
    await writeText(registry, 'entities:\n  - name: "zzyx"\n    type: person\n');
    await until('the name', async () => (await names()).includes('zzyx'));
    await writeText(registry, 'entities: []\n');
    await until('no name', async () => (await names()).length === 0);
  });

  it('is read again when it changes: in its editor at once, and on disk', async () => {
    const { config, document } = await openBelow('published: "2024-10-07"\n', 'The end.\n');
    assert.equal((await contextOf(document))?.published, '2024-10-07');
    await writeText(config, 'published: "2024-10-08"\n');
    await until('the file', async () => (await contextOf(document))?.published === '2024-10-08');
    const editor = await vscode.window.showTextDocument(config);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), 'published: "2024-10-09"\n'));
    await until('the editor', async () => (await contextOf(document))?.published === '2024-10-09');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the file again', async () => (await contextOf(document))?.published === '2024-10-08');
  });

  it('has what is wrong with it in Problems', async () => {
    const { config } = await openBelow('language: "es"\nrequire:\n  amount:\n    source: 3\n', 'The end.\n');
    await vscode.window.showTextDocument(config);
    const codes = () => vscode.languages.getDiagnostics(config).map(({ code }) => code);
    await until('the problem', () => codes().includes('config-wrong-type'));
    assert.equal(vscode.languages.getDiagnostics(config)[0]?.source, 'Factmark');
  });

  it('completes keys with what they mean, and levels', async () => {
    const { config } = await openBelow('language: "es"\nchecks:\n  stale: \nrequire:\n  amount:\n    \n', 'The end.\n');
    await vscode.window.showTextDocument(config);
    const at = async (line: number, column: number): Promise<readonly string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        config,
        new vscode.Position(line, column),
      );
      return items
        .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
        .map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.deepEqual(await at(2, 9), ['error', 'warning', 'hint', 'off']);
    assert.deepEqual(await at(5, 4), ['source', 'at', 'archive', 'signatures', 'signed-by']);
    const top = await at(6, 0);
    assert.ok(top.includes('folders') && !top.includes('language'));
  });

  it('has the usage of the house: spellings with a fix, currencies, words that are never marked', async () => {
    const { config, document } = await openBelow(
      'language: "es"\ncurrencies: ["CLP"]\nwords:\n  not-facts: ["plan 14"]\n  spellings:\n    "sólo": "solo"\n',
      'El plan 14 costó sólo 30 pesos.\n',
    );
    const facts = await (await factmark()).facts(document);
    assert.deepEqual(wordsOf(facts, 'amount'), ['30 pesos']);
    assert.ok(facts?.some(({ value }) => 'currency' in value && value.currency === 'CLP'));
    const found = () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'house-spelling');
    await until('the spelling', () => found() !== undefined);
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found()!.range,
    );
    const mend = offered.find(({ edit }) => edit !== undefined);
    assert.ok(mend?.edit);
    await vscode.workspace.applyEdit(mend.edit);
    assert.equal(document.getText(), 'El plan 14 costó solo 30 pesos.\n');
    await until('no spelling', () => found() === undefined);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      config,
      new vscode.Position(4, 4),
    );
    assert.match(hover!.contents.map((one) => (one as vscode.MarkdownString).value).join(), /instead/u);
  });

  it('has the units of the house and what it requires in cards, the latter as soon as something is checked', async () => {
    const article = 'The ring road has 20 miles.\n';
    const { document } = await openBelow(
      'language: "en"\nunits: ["km"]\nlabels: { checked: "done" }\nrequire:\n  legal: { signatures: 2, signed-by: ["leo | eva"] }\n',
      article,
    );
    await writeText(
      vscode.Uri.parse(`${document.uri.toString()}.claims.yaml`),
      `factmark: 1\nclaims:\n  c-000001:\n    target:\n      prefix: "The ring road has "\n      suffix: "."\n      exact: "20 miles"\n    status: checked\n    verdict: correct\n    reviews:\n      "ana":\n        text: "20 miles"\n    kind: amount\n    priority: legal\n    # c-000001\n`,
    );
    const card = async (): Promise<string> => {
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(0, 20),
      );
      const text = (hover?.contents ?? []).map((one) => (one as vscode.MarkdownString).value).join('\n');
      return text.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))).replaceAll('&nbsp;', ' ');
    };
    await until('the claim', async () => /\*\*done\*\* by ana/u.test(await card()));
    assert.match(await card(), /still required: one more signature; the signature of leo \/ eva/u);
    assert.match(await card(), /That is 32\.2 kilometres/u);
  });

  it('names a file of exchange rates, which is read for a card, and again after a change', async () => {
    const { config, document } = await openBelow(
      'published: "2024-10-06"\nlanguage: "en"\nrates: "rates.csv"\n',
      'It paid 12 million dollars.\n',
    );
    const last = async () => (await cardOn(document, '12 million dollars')).lines.at(-1);
    assert.equal(await last(), 'USD 12,000,000 (12 million US dollars)');
    const rates = vscode.Uri.joinPath(config, '..', 'rates.csv');
    await writeText(rates, 'Date,USD,\n2024-10-04,1.25,\n');
    await until('the rate', async () => (await last()) === '≈ 9.6 million EUR (ECB, 2024-10-04)');
    await writeText(rates, 'Date,USD,\n2024-10-05,1.6,\n2024-10-04,1.25,\n');
    await until('the new rate', async () => (await last()) === '≈ 7.5 million EUR (ECB, 2024-10-05)');
  });

  it('has a file of exchange rates without any in Problems, at the line that names it', async () => {
    const { config, document } = await openBelow(
      'published: "2024-10-06"\nlanguage: "en"\nrates: "rates.csv"\n',
      'It paid 12 million dollars.\n',
    );
    const problems = (): readonly string[] =>
      vscode.languages
        .getDiagnostics(config)
        .filter(({ code }) => code === 'config-rates')
        .map(({ message, range }) => `${range.start.line}:${range.start.character}: ${message}`);
    assert.deepEqual(problems(), []);
    await cardOn(document, '12 million dollars');
    await until('the problem', () => problems().length === 1);
    assert.match(problems()[0]!, /^2:7: There is no such file/u);
    const rates = vscode.Uri.joinPath(config, '..', 'rates.csv');
    await writeText(rates, 'day;usd\n2024-10-04;1.25\n');
    await until('another problem', () => /another layout/u.test(problems()[0] ?? ''));
    await writeText(rates, 'Date,USD,\n2024-10-04,1.25,\n');
    await until('no problem', () => problems().length === 0);
    const editor = await vscode.window.showTextDocument(config);
    const end = editor.document.lineAt(2).range.end;
    await editor.edit((edit) => edit.insert(end.translate(0, -1), '.gz'));
    await until('the problem of what is written', () => problems().length === 1);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(2).rangeIncludingLineBreak));
    await until('no problem without the key', () => problems().length === 0);
  });
});
