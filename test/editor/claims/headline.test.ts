import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, place, setSetting, until } from '../support.js';
import { putCaretIn, run, sidecarText } from './commands/support.js';
import { type Opened, openClaimed, wordsOfClaim } from './support.js';

const ARTICLES: Readonly<Record<string, string>> = {
  'YAML between quotation marks': `---
lang: en
date: 2025-03-14
title: "Corvara buys ferries for \\"about\\" 48 million euros"
---
The island bought ferries for 48 million euros.
`,
  'YAML without quotation marks': `---
lang: en
date: 2025-03-14
title: Corvara buys ferries for 48 million euros
subtitle: Passengers grew by 12%
---
The island bought ferries for 48 million euros.
`,
  'a YAML block': `---
lang: en
date: 2025-03-14
summary: >-
  The island of Corvara buys
  ferries for 48 million euros.
---
The island bought ferries for 48 million euros.
`,
  TOML: `+++
lang = "en"
date = 2025-03-14
title = "Corvara buys ferries for 48 million euros"
+++
The island bought ferries for 48 million euros.
`,
};

const problems = ({ document }: Opened): readonly string[] =>
  vscode.languages.getDiagnostics(document.uri).map(({ code, range }) => `${String(code)} ${document.getText(range)}`);

describe('a claim in the front matter', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'leo');
  });
  after(() => restore());
  afterEach(closeEditors);

  for (const [form, article] of Object.entries(ARTICLES)) {
    it(`is made, signed, marked and stale like one in the text: ${form}`, async () => {
      const opened = await openClaimed(article, null);
      const { document, editor, claimed } = opened;
      putCaretIn(opened, '48 million euros');
      const id = await run<string>('signOff', { verdict: 'correct' });
      assert.equal(wordsOfClaim(opened, id), '48 million euros');
      const start = claimed.claim(id)?.span?.start ?? -1;
      assert.equal(start, document.getText().indexOf('48 million euros'));
      assert.match((await sidecarText(opened)) ?? '', /exact: "48 million euros"\n {4}status: checked/u);
      const api = await factmark();
      await until('the mark', () => api.claimMarks(editor).some(({ claim }) => claim === id));
      const first = claimed.coverage.facts.find((fact) => fact.start === start);
      assert.equal(first?.standing, 'covered');
      const [own] = claimed.coverage.facts.filter((fact) => fact.text.includes('48')).slice(-1);
      assert.equal(own?.standing, 'open', 'the body is a fact of its own');

      await editor.edit((edit) => edit.replace(place(document, '48'), '84'));
      await until('the problem', () => problems(opened).some((one) => one === 'stale 84 million euros'));
      await until('no figure of the headline in the body', () =>
        problems(opened).some((one) => one === 'headline-figure 84 million euros' || form.includes('block')),
      );
      assert.equal(await run('acceptWords', { claim: id }), id);
      assert.match((await sidecarText(opened)) ?? '', /exact: "84 million euros"\n {4}status: unchecked/u);
    });
  }

  it('is of the text keys of the configuration only', async () => {
    const opened = await openClaimed('---\nlang: en\nslug: 48 million euros\n---\nNothing.\n', null);
    putCaretIn(opened, '48 million');
    assert.equal(await run('annotate', { kind: 'amount' }), undefined);
    assert.equal(await sidecarText(opened), undefined);
  });
});
