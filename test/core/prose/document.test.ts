import assert from 'node:assert/strict';
import { ProseDocument } from '../../../src/core/prose/prose.js';

const ARTICLE = '---\ntitle: Uno\n---\n\n# Dos\n\nTres 3.\n\n- cuatro\n- cinco\n\nSeis [x].\n\nSiete.\n';

function texts(document: ProseDocument): readonly string[] {
  return document.blocks.flatMap((block) => block.units.map((unit) => unit.text));
}

describe('a document being edited', () => {
  it('replaces the paragraph that is typed in and keeps all other blocks', () => {
    const document = ProseDocument.open(ARTICLE);
    const before = document.blocks;
    const at = ARTICLE.indexOf('s 3.');
    assert.deepEqual(document.edit({ start: at, end: at + 1, text: 'ce' }), {
      firstChanged: 2,
      removed: 1,
      inserted: 1,
    });
    assert.deepEqual(texts(document), ['Uno', 'Dos', 'Trece 3.', 'cuatro', 'cinco', 'Seis x.', 'Siete.']);
    document.blocks.forEach((block, i) => {
      if (i !== 2) assert.equal(block, before[i]);
    });
    assert.equal(document.source.slice(document.blockStart(5), document.blockEnd(5)), 'Seis [x].\n\n');
  });

  it('keeps the other items of a list', () => {
    const document = ProseDocument.open(ARTICLE);
    const at = ARTICLE.indexOf('cinco');
    assert.deepEqual(document.edit({ start: at, end: at + 5, text: '5' }), {
      firstChanged: 4,
      removed: 1,
      inserted: 1,
    });
  });

  it('changes no block when only blank lines come or go', () => {
    const document = ProseDocument.open(ARTICLE);
    const at = ARTICLE.indexOf('Siete');
    assert.deepEqual(document.edit({ start: at, end: at, text: '\n\n' }), { firstChanged: 6, removed: 0, inserted: 0 });
    assert.equal(document.blockStart(6), at + 2);
  });

  it('reads on where a code fence is opened, and back where it is closed', () => {
    const document = ProseDocument.open(ARTICLE);
    const at = ARTICLE.indexOf('Tres');
    document.edit({ start: at, end: at, text: '```\n' });
    assert.deepEqual(texts(document), ['Uno', 'Dos']);
    document.edit({ start: at + 4, end: at + 4, text: '12\n```\n' });
    assert.deepEqual(texts(document), ['Uno', 'Dos', 'Tres 3.', 'cuatro', 'cinco', 'Seis x.', 'Siete.']);
  });

  it('follows front matter that is opened, changed and closed', () => {
    const document = ProseDocument.open('title: Uno\n---\nTexto');
    assert.deepEqual(texts(document), ['title: Uno', 'Texto']);
    document.edit({ start: 0, end: 0, text: '---\n' });
    assert.deepEqual(texts(document), ['Uno', 'Texto']);
    document.edit({ start: 11, end: 14, text: 'Dos' });
    assert.deepEqual(texts(document), ['Dos', 'Texto']);
    assert.equal(document.frontMatter?.entries[0]?.value, 'Dos');
    document.edit({ start: 15, end: 18, text: '' });
    assert.equal(document.frontMatter, undefined);
  });

  it('refuses an edit outside the text and stays as it was', () => {
    const document = ProseDocument.open('Uno');
    assert.throws(() => document.edit({ start: 2, end: 9, text: 'x' }), RangeError);
    assert.throws(() => document.edit({ start: 2, end: 1, text: 'x' }), RangeError);
    assert.equal(document.source, 'Uno');
    assert.deepEqual(texts(document), ['Uno']);
  });

  it('finds the block at an offset', () => {
    const document = ProseDocument.open(ARTICLE);
    assert.equal(document.blockAt(0), 0);
    assert.equal(document.blockAt(ARTICLE.indexOf('cinco')), 4);
    assert.equal(document.blockAt(ARTICLE.length), 6);
    assert.equal(ProseDocument.open('\n\nx').blockAt(0), -1);
  });
});

describe('a unit', () => {
  it('finds the visible character for a place in the source', () => {
    const source = 'Son **12** &nbsp;mil';
    const unit = ProseDocument.open(source).blocks[0]!.units[0]!;
    assert.equal(unit.text, 'Son 12 \u00a0mil');
    assert.equal(unit.fromSource(source.indexOf('**')), 4);
    assert.equal(unit.fromSource(source.indexOf('2')), 5);
    assert.equal(unit.fromSource(source.indexOf('nbsp')), 7);
    assert.equal(unit.fromSource(source.length), unit.text.length);
  });

  it('says whether words of it are quoted', () => {
    const unit = ProseDocument.open('Dijo «unos 5» y 6').blocks[0]!.units[0]!;
    assert.equal(unit.isQuoted(6, 12), true);
    assert.equal(unit.isQuoted(16, 17), false);
  });
});
