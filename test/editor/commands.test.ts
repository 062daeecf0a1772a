import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardOn, closeEditors, factmark, highlighted, openArticle, place, until } from './support.js';

const ARTICLE = `---
lang: en
---
The mill sold at most 40 tonnes of flour on 3 May 2024.
The mill of Ines Falk paid 1.5 million euros. Ines Falk was not there.
`;

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`factmark.${command}`, ...args);

/** Tests of one command. */
function command(id: string, tests: () => void): void {
  describe(`Factmark: ${id}`, tests);
}

describe('commands', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openArticle(ARTICLE);
  });
  afterEach(closeEditors);

  const putCaretIn = (words: string): void => {
    const caret = place(editor.document, words).start.translate(0, 1);
    editor.selection = new vscode.Selection(caret, caret);
  };
  const selection = (): string => editor.document.getText(editor.selection);

  command('copyValue', () => {
    it('copies a number in plain notation with its currency', async () => {
      putCaretIn('1.5 million euros');
      await run('copyValue');
      assert.equal(await vscode.env.clipboard.readText(), '1500000 EUR');
    });

    it('copies the value that a card asks for, wherever the caret is', async () => {
      putCaretIn('1.5 million euros');
      const offset = editor.document.offsetAt(place(editor.document, '3 May 2024').start);
      await run('copyValue', editor.document.uri.toString(), offset);
      assert.equal(await vscode.env.clipboard.readText(), '2024-05-03');
    });

    it('copies nothing where no fact is', async () => {
      await vscode.env.clipboard.writeText('before');
      putCaretIn('paid');
      await run('copyValue');
      assert.equal(await vscode.env.clipboard.readText(), 'before');
    });
  });

  command('showDetails', () => {
    it('lists the notations of the standards, and copies the one that is chosen', async () => {
      putCaretIn('3 May 2024');
      const done = run('showDetails');
      await until('the list', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return (await vscode.env.clipboard.readText()) === '2024-05-03';
      });
      await done;
    });
  });

  command('nextFact', () => {
    it('selects fact after fact, and goes round', async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const seen: string[] = [];
      for (let i = 0; i < 6; i++) {
        await run('nextFact');
        seen.push(selection());
      }
      assert.deepEqual(seen, [
        'at most 40 tonnes',
        '3 May 2024',
        'Ines Falk',
        '1.5 million euros',
        'Ines Falk',
        'at most 40 tonnes',
      ]);
    });
  });

  command('previousFact', () => {
    it('selects the fact before the caret, and goes round', async () => {
      putCaretIn('Ines Falk');
      await run('previousFact');
      assert.equal(selection(), '3 May 2024');
      await run('previousFact');
      await run('previousFact');
      assert.equal(selection(), 'Ines Falk');
    });
  });

  const mentions = (): readonly number[] =>
    [...editor.document.getText().matchAll(/Ines Falk/g)].map((match) => match.index);

  command('nextMention', () => {
    it('selects the next mention of the same name, and goes round', async () => {
      putCaretIn('Ines Falk');
      await run('nextMention');
      assert.equal(editor.document.offsetAt(editor.selection.start), mentions()[1]);
      await run('nextMention');
      assert.equal(editor.document.offsetAt(editor.selection.start), mentions()[0]);
    });

    it('works as the link in a card', async () => {
      const card = await cardOn(editor.document, 'Ines Falk');
      const args = /nextMention\?([^ ]+)/.exec(card.actions.value)?.[1] ?? '';
      await run('nextMention', ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
      assert.equal(editor.document.offsetAt(editor.selection.start), mentions()[1]);
    });
  });

  command('previousMention', () => {
    it('selects the mention before', async () => {
      putCaretIn('Ines Falk');
      await run('previousMention');
      assert.equal(editor.document.offsetAt(editor.selection.start), mentions()[1]);
    });
  });

  for (const [id, kind, words] of [
    ['toggleAmounts', 'amount', 'at most 40 tonnes'],
    ['toggleDates', 'date', '3 May 2024'],
    ['toggleNames', 'entity', 'Ines Falk'],
  ] as const) {
    command(id, () => {
      it('takes the highlights of its kind away and brings them back', async () => {
        await until('marks', async () => (await highlighted(editor, kind)).includes(words));
        await run(id);
        await until('no marks', async () => (await highlighted(editor, kind)).length === 0);
        assert.ok((await highlighted(editor)).length > 0, 'other kinds stay');
        await run(id);
        await until('marks', async () => (await highlighted(editor, kind)).includes(words));
      });
    });
  }

  command('toggleHighlights', () => {
    it('takes all highlights away and brings them back', async () => {
      await until('marks', async () => (await highlighted(editor)).length === 5);
      await run('toggleHighlights');
      await until('no marks', async () => (await highlighted(editor)).length === 0);
      await run('toggleHighlights');
      await until('marks', async () => (await highlighted(editor)).length === 5);
    });
  });

  command('setPublicationDate', () => {
    it('writes the date into the front matter, and the article is read with it', async () => {
      await run('setPublicationDate', undefined, undefined, '2025-03-31');
      assert.equal(editor.document.getText(), ARTICLE.replace('lang: en\n', 'lang: en\ndate: 2025-03-31\n'));
      const context = await (await factmark()).context(editor.document);
      assert.equal(context?.published, '2025-03-31');
      assert.equal(context?.publishedFrom, 'front-matter');
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), ARTICLE);
    });

    it('refuses what is no day', async () => {
      await run('setPublicationDate', undefined, undefined, '2025-02-30');
      assert.equal(editor.document.getText(), ARTICLE);
    });

    it('asks for the date with the one that is known', async () => {
      await run('setPublicationDate', undefined, undefined, '2025-03-31');
      const done = run('setPublicationDate');
      await until('the question answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return Promise.race([done.then(() => true), new Promise<boolean>((go) => setTimeout(() => go(false), 100))]);
      });
      assert.ok(editor.document.getText().includes('date: 2025-03-31'));
    });
  });

  command('setLanguage', () => {
    it('changes the language in the front matter, and the article is read in it', async () => {
      await run('setLanguage', undefined, undefined, 'es-mx');
      assert.equal(editor.document.getText(), ARTICLE.replace('lang: en', 'lang: es-MX'));
      assert.equal((await (await factmark()).context(editor.document))?.language, 'es-MX');
    });
  });

  command('showArticle', () => {
    it('offers what can be set, and runs what is chosen', async () => {
      // The first entry asks for the date; accepting twice writes the day that is proposed.
      const done = run('showArticle');
      await until('the date written', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return /^date: \d{4}-\d{2}-\d{2}$/m.test(editor.document.getText());
      });
      await done;
    });
  });
});
