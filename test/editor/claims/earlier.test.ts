import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOn, closeEditors, makeFile, place, until } from '../support.js';
import { acceptAll, putCaretIn, run, sidecarText } from './commands/support.js';
import { openClaimed, readText, writeText } from './support.js';

/** Names and figures of its own, so that no other test's claims are offered. */
const EARLIER = '---\nlang: en\n---\nThe island of Ostrevka moved 7,654 tonnes in 2019.\n';
const SIGNED = `factmark: 1
sources:
  r-5h8w2e:
    type: document
    title: "Port register"
    # r-5h8w2e

claims:
  c-8k2m9r:
    target:
      prefix: "The island of Ostrevka moved "
      suffix: " in 2019."
      exact: "7,654 tonnes"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2024-10-07"
        verdict: correct
        text: "7,654 tonnes"
        sentence: "The island of Ostrevka moved 7,654 tonnes in 2019."
    evidence:
      r-5h8w2e:
        at: "p. 3"
    kind: amount
    value:
      type: quantity
      amount: "7654"
      bound: exact
      unit: "t"
    # c-8k2m9r
`;
const LATER =
  '---\nlang: en\n---\nFive years ago Ostrevka moved 7,654 tonnes.\n\nIn Olmedo they moved 7,654 tonnes too.\n';

describe('a figure that was checked in another article', () => {
  let name: string;
  let sidecar: vscode.Uri;
  before(async () => {
    const earlier = await makeFile(EARLIER);
    name = earlier.path.split('/').at(-1) ?? '';
    sidecar = vscode.Uri.parse(`${earlier.toString()}.claims.yaml`);
    await writeText(sidecar, SIGNED);
  });
  after(() => vscode.workspace.fs.delete(sidecar));
  afterEach(closeEditors);

  it('is offered in the card, with where and by whom', async () => {
    const { document } = await openClaimed(LATER, null);
    const line = `Checked earlier in ${name} by ana, 2024-10-07: «7,654 tonnes»`;
    await until('the offer', async () => (await cardOn(document, '7,654 tonnes')).lines.includes(line));
    const card = await cardOn(document, '7,654 tonnes');
    assert.match(card.actions.value, /\[Checked earlier…\]\(command:factmark\.checkedEarlier/u);
  });

  it('is found where it was printed, whether or not somebody checked it', async () => {
    const printed = await makeFile(
      '---\nlang: en\n---\nOstrevka moved more than 8,761 tonnes.\n\nOlmedo moved 8,761 tonnes.\n',
    );
    const opened = await openClaimed('---\nlang: en\n---\nSince then Ostrevka has moved 8,761 tonnes.\n', null);
    putCaretIn(opened, '8,761');
    const place = await acceptAll(run<string>('whereElse'));
    assert.ok(place?.endsWith(`${printed.path.split('/').at(-1) ?? ''}:4`), place);
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.uri.toString(), printed.toString());
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), 'more than 8,761 tonnes');
    await writeText(printed, '---\nlang: en\n---\nOstrevka moved 8,762 tonnes.\n');
    await vscode.window.showTextDocument(opened.document);
    putCaretIn(opened, '8,761');
    assert.equal(await run('whereElse'), undefined);
  });

  it('gives its sources and a link to a new claim, and no tick', async () => {
    const opened = await openClaimed(LATER, null);
    putCaretIn(opened, '7,654');
    const id = await run<string>('checkedEarlier', { from: `${name}#c-8k2m9r` });
    const text = (await sidecarText(opened)) ?? '';
    assert.match(
      text,
      new RegExp(
        [
          ' {6}exact: "7,654 tonnes"',
          ' {4}status: unchecked',
          ' {4}evidence:',
          ' {6}r-5h8w2e:',
          ' {8}at: "p\\. 3"',
          ` {4}same-as: "${name}#c-8k2m9r"`,
          ` {4}# ${id}`,
        ].join('\n'),
        'u',
      ),
    );
    assert.match(text, /title: "Port register"/u);
    assert.doesNotMatch(text, /reviews|verdict/u);
    assert.equal(await readText(sidecar), SIGNED);
  });

  it('is not offered beside other names, nor once it is linked or decided', async () => {
    const opened = await openClaimed(LATER, null);
    const last = opened.document.getText().lastIndexOf('7,654');
    assert.equal(await run('checkedEarlier', { article: opened.document.uri.toString(), offset: last }), undefined);
    assert.equal(await sidecarText(opened), undefined);
    putCaretIn(opened, '7,654');
    await run('checkedEarlier', { from: `${name}#c-8k2m9r` });
    const { document } = opened;
    const [{ contents } = assert.fail()] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place(document, '7,654').start,
    );
    const shown = contents.map((part) => (part as vscode.MarkdownString).value).join();
    assert.match(shown, /unchecked/u);
    assert.doesNotMatch(shown, /hecked earlier/u);
  });
});
