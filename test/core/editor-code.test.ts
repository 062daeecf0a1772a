import assert from 'node:assert/strict';
import { sourcesIn } from './support.js';

const sources = sourcesIn('src/editor');
/** The files in which something stands. */
const having = (pattern: RegExp): readonly string[] =>
  sources.filter(([, text]) => pattern.test(text)).map(([file]) => file);

describe('the code of the editor', () => {
  it('trusts no text but for the commands it lists, and takes no HTML', () => {
    assert.deepEqual(having(/isTrusted\s*[=:]\s*true|supportHtml\s*[=:]\s*true/), []);
    for (const [file, text] of sources) {
      if (/isTrusted\s*[=:]/.test(text)) assert.match(text, /isTrusted\s*[=:]\s*\{\s*enabledCommands/, file);
    }
  });

  it('is never modal', () => assert.deepEqual(having(/\bmodal\s*:/), []));

  it('sends nothing', () => {
    assert.deepEqual(
      having(/(?<![.#\w])(?:await )?fetch\(['"`]http|XMLHttpRequest|WebSocket|createTelemetryLogger/),
      [],
    );
    assert.deepEqual(having(/createWebview|registerCustomEditorProvider/), []);
  });

  it('has one log', () => assert.deepEqual(having(/createOutputChannel\(/), ['src/editor/log.ts']));

  it('says of every item of the status bar and of every tree what it is to those who listen', () => {
    const made = having(/createStatusBarItem\(|new (?:vscode\.)?TreeItem\((?!'')/);
    assert.ok(made.length >= 4, made.join());
    for (const [file, text] of sources.filter(([one]) => made.includes(one))) {
      const items = text.match(/createStatusBarItem\(|new (?:vscode\.)?TreeItem\((?!'')/g) ?? [];
      const labels = text.match(/accessibilityInformation = \{/g) ?? [];
      assert.ok(labels.length >= items.length, `${file}: ${items.length} items, ${labels.length} labels`);
    }
  });

  it('has a picture and a character of its own for everything that is to be told apart', () => {
    const tables = sources.flatMap(([file, text]) =>
      [...text.matchAll(/const (?:ICONS|GLYPHS): [^=]*= \{(.*?)\n\};/gs)].map(
        (match) => [file, match[1] ?? ''] as const,
      ),
    );
    assert.ok(tables.length >= 3, tables.join());
    for (const [file, table] of tables) {
      const pictures = [...table.matchAll(/: '(.+?)',/g)].map(([, picture]) => picture);
      assert.ok(pictures.length > 0, file);
      assert.deepEqual(
        pictures.filter((picture, i) => pictures.indexOf(picture) !== i),
        [],
        file,
      );
    }
  });

  it('draws facts and claims in shapes, not in colours alone', () => {
    // Of every style that has a colour: a line, a frame, a character or a picture of its own.
    const styles = having(/createTextEditorDecorationType\(/);
    assert.ok(styles.length >= 3, styles.join());
    for (const [file, text] of sources.filter(([one]) => styles.includes(one))) {
      for (const [, style = ''] of text.matchAll(/createTextEditorDecorationType\(\{(.*?)\n\s*\}\)/gs)) {
        assert.match(style, /textDecoration|outline|contentText|before:|gutterIconPath/, `${file}: ${style}`);
      }
    }
  });
});
