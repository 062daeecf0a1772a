import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, skipBecause } from '../support.js';
import { acceptAll, askedToSave, putCaretIn, run } from './commands/support.js';
import { Desk } from './repository.js';
import { ARTICLE, openClaimed, readText, SIDECAR, writeText } from './support.js';

const SPENT = 'c-7k2m9q';

describe('the evidence of a claim', () => {
  afterEach(closeEditors);

  async function page(article: vscode.Uri, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const file = article.with({ path: `${article.path}.evidence.md` }).toString();
    const given = { article: article.toString(), format: 'markdown', file, ...more };
    assert.equal(await run('showEvidence', given), file);
    return (await readText(vscode.Uri.parse(file))) ?? '';
  }

  it('is one page: the sentence, what it means, sources, signatures, and that git is not there', async () => {
    const { document } = await openClaimed();
    const [, name] = /([^/]+)$/.exec(document.uri.path) ?? [];
    assert.ok(name);
    const text = await page(document.uri, { claim: SPENT });
    const [before = '', behind = ''] = text.split(/⚠ Commits are not listed: [^\n]*\n/);
    assert.match(before, /^# Evidence: “The ferry”\n\n.*published 2025-03-14\n\n$/);
    assert.equal(
      behind,
      `
## “48 million euros” · amount

> The island of Corvara bought ferries for **48 million euros** on 3 March 2025.

- Value: EUR 48,000,000 (48 million euros)
- Status: **checked, correct**
- Claim: \`c-7k2m9q\`

### Sources

1. **Annual report** · document
   - Where: p. 14, table 3
   - Says: “Two vessels, 48 million”

### Signatures

| Who and when | Words signed |
| --- | --- |
| ana<br>2025-03-10, correct | “48 million euros” |
`,
    );
  });

  it('tells of files of the workspace whether they still are what they were', async () => {
    const sha256 = '0'.repeat(64);
    const { document } = await openClaimed(
      ARTICLE,
      SIDECAR.replace(
        'title: "Annual report"',
        `title: "Annual report"\n    file: "report.txt"\n    sha256: "${sha256}"`,
      ),
    );
    const report = vscode.Uri.joinPath(document.uri, '..', 'report.txt');
    assert.match(await page(document.uri), /the file is not in the workspace$/m);
    await writeText(report, 'abc');
    assert.match(
      await page(document.uri),
      /\*\*≠ another file than the one that was recorded\*\*<br>now SHA-256 `ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad`$/m,
    );
    await vscode.workspace.fs.delete(report);
  });

  it('is asked for the claim at the caret or for all, and shown before it is saved', async () => {
    const opened = await openClaimed();
    putCaretIn(opened, '48 million');
    const asked = await askedToSave(() => acceptAll(run('showEvidence')));
    assert.deepEqual(
      asked.map(({ defaultUri }) => defaultUri?.path),
      [`${opened.document.uri.path}.evidence.html`],
    );
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
    const html = shown.find(({ uri }) => uri.scheme === 'factmark-words')?.getText() ?? '';
    assert.match(html, /^<!DOCTYPE html>[\s\S]*<strong>48 million euros<\/strong> on 3 March 2025\./);
  });

  it('says that there is nothing to show', async () => {
    const { document } = await openClaimed(ARTICLE, null);
    assert.equal(await run('showEvidence', { article: document.uri.toString(), format: 'html' }), undefined);
  });

  describe('with git', function () {
    this.timeout(90_000);
    let desk: Desk;
    beforeEach(async function () {
      const opened = await Desk.open();
      if (!opened) return skipBecause(this, 'there is no git in the browser');
      desk = opened;
    });

    it('lists the commits, through a rename', async () => {
      await desk.write('article.md', ARTICLE.replace('48 million', '49 million'));
      desk.git('commit', '-qam', 'More', '--date', '2025-03-11T10:00:00+01:00', '--author', 'Luis <luis@example.org>');
      desk.git('mv', 'article.md', 'ferry.md');
      desk.git('mv', 'article.md.claims.yaml', 'ferry.md.claims.yaml');
      desk.git('commit', '-qm', 'Renamed', '--date', '2025-03-12T10:00:00+01:00');
      const hash = (revision: string): string => desk.git('rev-parse', revision).slice(0, 12);
      const ferry = vscode.Uri.joinPath(desk.folder, 'ferry.md');
      await vscode.window.showTextDocument(ferry);
      const text = await page(ferry, { claim: SPENT });
      const first = hash('HEAD~2');
      assert.ok(text.includes('⚠ Whether commits are signed was not looked up.'), text);
      assert.ok(text.includes('- Status: **checked, correct** · ⚠ sign-off out of date'), text);
      assert.ok(
        text.includes(
          `| ana<br>2025-03-10, correct | “48 million euros”<br>in: “The island of Corvara bought ferries for 48 million ` +
            `euros on 3 March 2025.”<br>⚠ sign-off out of date | \`${first}\` |`,
        ),
        text,
      );
      const rows = text.split('\n').filter((line) => /^\| 2\d{3}-/.test(line));
      assert.equal(rows.length, 3, text);
      assert.equal(
        rows[0],
        `| 2025-03-12 09:00 +00:00 | \`${hash('HEAD')}\`<br>Ana | article renamed: \`article.md\` → \`ferry.md\` |`,
      );
      assert.equal(
        rows[1],
        `| 2025-03-11 09:00 +00:00 | \`${hash('HEAD~1')}\`<br>Luis | words changed: “48 million euros” → “49 million euros” |`,
      );
      assert.ok(rows[2]?.endsWith('signed by ana (2025-03-10, correct): “48 million euros” |'), rows[2]);

      await vscode.workspace.fs.writeFile(
        ferry.with({ path: `${ferry.path}.claims.yaml` }),
        new TextEncoder().encode(SIDECAR.replace('"ana"', '"eva"')),
      );
      const later = await page(ferry, { claim: SPENT });
      assert.ok(later.includes('⚠ The files have changes that are not committed.'), later);
    });
  });
});
