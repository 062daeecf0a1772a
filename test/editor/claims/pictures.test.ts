import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, closeEditors, place, setSetting, until } from '../support.js';
import { putCaretIn, run, sidecarText } from './commands/support.js';
import { type Opened, openClaimed, writeText } from './support.js';

const article = (name: string): string =>
  `---\nlang: en\n---\n\nThe new bridge at Corvara.\n\n![The bridge in May](${name} "Photo: Lucia Brandt")\n`;
const problems = ({ document }: Opened): readonly string[] =>
  vscode.languages.getDiagnostics(document.uri).map(({ code, message }) => `${String(code)}: ${message}`);
const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

let count = 0;

describe('a picture', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'leo');
  });
  after(() => restore());
  afterEach(closeEditors);

  async function opened(): Promise<Opened & { readonly name: string; readonly file: vscode.Uri }> {
    count += 1;
    const name = `bridge-${count}.jpg`;
    const one = await openClaimed(article(name), null);
    const file = vscode.Uri.joinPath(one.document.uri, '..', name);
    await writeText(file, 'a bridge');
    return { ...one, name, file };
  }

  it('is annotated with the hash of its file, signed off, and stale when the file is another one', async () => {
    const one = await opened();
    putCaretIn(one, one.name);
    const id = await run<string>('annotate', { kind: 'image', note: 'The bridge at Corvara, 3 May; Lucia Brandt' });
    const hash = await hashOf('a bridge');
    const block = [
      `  ${id}:`,
      '    target:',
      `      image: "${one.name}"`,
      `      sha256: "${hash}"`,
      '    status: unchecked',
      '    kind: image',
      '    notes: |-',
      '      The bridge at Corvara, 3 May; Lucia Brandt',
      `    # ${id}`,
    ].join('\n');
    assert.ok((await sidecarText(one))?.includes(block), await sidecarText(one));
    assert.equal(await run('annotate', { kind: 'image' }), id);

    assert.equal(await run('signOff', { claim: id, verdict: 'correct' }), id);
    assert.match((await sidecarText(one)) ?? '', new RegExp(`text: "${one.name}"\n {8}sha256: "${hash}"`));
    assert.deepEqual(problems(one), []);

    await writeText(one.file, 'another bridge');
    await until('the problem', () => problems(one).length > 0);
    assert.match(problems(one)[0] ?? '', /^stale: .*another file/u);
    const card = await cardAt(one.document, place(one.document, one.name).start.translate(0, 2));
    assert.ok(
      card?.lines.some((line) => line.includes('another file')),
      card?.lines.join('\n'),
    );

    await run('signOff', { claim: id, verdict: 'correct' });
    await until('no problem', () => problems(one).length === 0);
    assert.ok(
      (await sidecarText(one))?.includes(`      sha256: "${await hashOf('another bridge')}"\n    status: checked`),
    );

    await vscode.workspace.fs.delete(one.file);
    await until('the problem', () => problems(one).length > 0);
    assert.match(problems(one)[0] ?? '', /^image-missing: /u);
  });

  it('outside the workspace is not opened', async () => {
    const one = await openClaimed(article('../../../../etc/bridge.jpg'), null);
    putCaretIn(one, 'bridge.jpg');
    const id = await run<string>('annotate', { kind: 'image' });
    assert.ok(id);
    assert.doesNotMatch((await sidecarText(one)) ?? '', /sha256/u);
    assert.deepEqual(problems(one), []);
  });

  it('is none where the caret is in words', async () => {
    const one = await opened();
    putCaretIn(one, 'Corvara');
    assert.equal(await run('annotate', { kind: 'image' }), undefined);
    assert.equal(await sidecarText(one), undefined);
  });
});
