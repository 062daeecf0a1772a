import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fact } from '../../src/core/facts.js';
import { createRecognizer } from '../../src/core/recognize/recognizer.js';
import { Articles } from '../../src/editor/articles.js';
import { cardAt, closeEditors, factmark, openArticle, place, setSetting, until, wordsOf } from './support.js';

const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, i) => `Mill number ${i + 11} paid ${i + 2} million euros on ${(i % 28) + 1} May 2024.`,
);

async function factsOf(document: vscode.TextDocument): Promise<readonly Fact[]> {
  return (await (await factmark()).facts(document)) ?? [];
}

describe('articles', () => {
  afterEach(closeEditors);

  it('keep up with edits at several places at once, and with undo', async () => {
    const editor = await openArticle(`---\nlang: en\n---\n${PARAGRAPHS.join('\n\n')}`);
    const before = await factsOf(editor.document);
    await editor.edit((edit) => {
      edit.replace(place(editor.document, '5 million'), '57 million');
      edit.insert(place(editor.document, 'Mill number 20').start, 'It had 300 cows. ');
      edit.delete(place(editor.document, ' on 7 May 2024'));
    });
    const edited = await factsOf(editor.document);
    const fresh = await openArticle(editor.document.getText());
    assert.deepEqual(edited, await factsOf(fresh.document));
    assert.ok(wordsOf(edited, 'amount').includes('57 million euros'));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await factsOf(editor.document), before);
  });

  it('read again only what an edit touches', async () => {
    const editor = await openArticle(`---\nlang: en\n---\n${PARAGRAPHS.join('\n\n')}`);
    const { document } = editor;
    const paragraph = place(document, PARAGRAPHS[20]!);
    const before = await factsOf(document);
    await editor.edit((edit) => edit.insert(place(document, '22 million').start, '1'));
    const changed = (await factmark()).lastChanged(document);
    assert.ok(changed, 'the article is open');
    const around = document.validateRange(
      new vscode.Range(paragraph.start.translate(-2), paragraph.end.translate(2, 0)),
    );
    assert.ok(changed.start >= document.offsetAt(around.start), `from ${changed.start}`);
    assert.ok(changed.end <= document.offsetAt(around.end) + 1, `to ${changed.end}`);
    const after = await factsOf(document);
    assert.equal(after.length, before.length);
    const elsewhere = after.flatMap((fact, i) =>
      fact.end < changed.start || fact.start > changed.end ? [[fact.value, before[i]?.value]] : [],
    );
    assert.ok(elsewhere.length >= before.length - 4, 'facts of other paragraphs stand');
    for (const [now, then] of elsewhere) assert.deepEqual(now, then);
  });

  it('keep up with a change of line ends', async () => {
    const editor = await openArticle('---\nlang: en\n---\nOne\n\nThey sold 40 boats.\n\nThen 50 more.');
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    const words = (await factsOf(editor.document)).map((fact) => editor.document.getText().slice(fact.start, fact.end));
    assert.ok(words.includes('40') && words.includes('50'), words.join());
  });

  it('take language and date from the settings when the front matter has none', async () => {
    const restore = [await setSetting('published', '2024-05-10'), await setSetting('language', 'en')];
    try {
      const api = await factmark();
      const plain = await openArticle('He left yesterday.');
      await until('the setting', async () => (await api.context(plain.document))?.published === '2024-05-10');
      const own = await openArticle('---\ndate: 2023-01-02\nlang: es\n---\nSalió ayer.');
      const context = await api.context(own.document);
      assert.equal(context?.published, '2023-01-02');
      assert.equal(context?.language.slice(0, 2), 'es');
    } finally {
      for (const undo of restore) await undo();
    }
  });

  it('read vague words when asked to', async () => {
    const editor = await openArticle('---\nlang: en\n---\nThe mill was sold recently.');
    assert.deepEqual(wordsOf(await factsOf(editor.document), 'date'), []);
    const restore = await setSetting('vagueDates', true);
    try {
      await until('the word', async () => wordsOf(await factsOf(editor.document), 'date').includes('recently'));
    } finally {
      await restore();
    }
  });

  it('are read anew when an edit cannot be followed', async () => {
    let made = 0;
    const articles = new Articles(
      (options) => {
        const recognizer = createRecognizer(options);
        made += 1;
        return {
          get source() {
            return recognizer.source;
          },
          get length() {
            return recognizer.length;
          },
          get facts() {
            return recognizer.facts;
          },
          get context() {
            return recognizer.context;
          },
          get prose() {
            return recognizer.prose;
          },
          update: (edit) => {
            if (edit.text === 'broken ') throw new Error('cannot follow this on purpose');
            return recognizer.update(edit);
          },
        };
      },
      { fetch: async () => false, fetchNames: async () => false },
      { texts: () => undefined, read: async () => undefined, onDidChange: new vscode.EventEmitter<void>().event },
    );
    try {
      const editor = await openArticle('They sold 40 boats.');
      assert.ok(articles.get(editor.document));
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 13), 'broken '));
      await until('a second reading', () => made === 2);
      const article = await articles.read(editor.document);
      assert.equal(article?.source, 'They sold 40 broken boats.');
      assert.deepEqual(article?.facts, await factsOf(editor.document));
    } finally {
      articles.dispose();
    }
  });

  it('are read before they are saved', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'They sold 40 boats.', language: 'markdown' });
    assert.deepEqual(wordsOf(await factsOf(document), 'amount'), ['40']);
  });

  it('are never comment boxes', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('comment', {
      provideTextDocumentContent: () => 'They sold 40 boats on 3 May 2024.',
    });
    try {
      const uri = vscode.Uri.parse('comment://x/commentinput-1.md');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.languages.setTextDocumentLanguage(document, 'markdown');
      assert.equal(await (await factmark()).facts(document), undefined);
      assert.equal(await cardAt(document, new vscode.Position(0, 11)), undefined);
    } finally {
      provider.dispose();
    }
  });

  it('say in the status bar what was found and how it was read', async () => {
    await openArticle('---\nlang: en-GB\ndate: 2025-03-14\n---\nThey sold 40 boats on 3 May 2024.');
    const api = await factmark();
    await until('the status', () => api.statusText() === '$(checklist) 2 facts · en-GB · 2025-03-14');
  });
});
