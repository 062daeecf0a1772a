import assert from 'node:assert/strict';
import { WordList } from '../../../src/core/checks/view/word-list.js';
import { Words } from '../../../src/core/checks/view/words.js';

const found = (list: WordList, text: string): readonly string[] => {
  const words = new Words(text);
  const indices = Array.from({ length: words.length }, (_, i) => i);
  return indices.flatMap((i) => {
    const at = list.at(words, i);
    return at ? [text.slice(words.at(at.from)!.start, words.at(at.to - 1)!.end)] : [];
  });
};

describe('a list of phrases', () => {
  const list = WordList.of("más de|más|état|'|(|über");

  it('is found in upper case, composed and decomposed', () => {
    const decomposed = 'Más de ÉTAT état Über'.normalize('NFD');
    assert.deepEqual(
      found(list, decomposed).map((words) => words.normalize('NFC')),
      ['Más de', 'ÉTAT', 'état', 'Über'],
    );
    assert.deepEqual(found(list, 'Más de ÉTAT état Über'), ['Más de', 'ÉTAT', 'état', 'Über']);
  });

  it('is found by its signs, an apostrophe of either shape', () => {
    assert.deepEqual(found(list, 'a (b’c'), ['(', '’']);
  });

  it('takes the longest phrase, and finds none outside the text', () => {
    assert.deepEqual(found(list, 'mas más menos más'), ['más', 'más']);
    const words = new Words('más de');
    assert.equal(list.at(words, -1), undefined);
    assert.equal(list.at(words, 2), undefined);
    assert.equal(list.within(words, 0, 1), undefined);
  });
});

describe('the words of a text', () => {
  const shown = (text: string): readonly string[] =>
    new Words(text).slice().map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

  it('are split where letters meet digits and at every sign', () => {
    assert.deepEqual(shown('1.2bn, 😀 ½'), [
      'digits 1',
      'sign .',
      'digits 2',
      'letters bn',
      'sign ,',
      'sign 😀',
      'sign ½',
    ]);
  });

  it('are found by an offset, between two the next', () => {
    const words = new Words('one  two');
    assert.deepEqual(
      [0, 2, 3, 5, 8].map((offset) => words.indexAt(offset)),
      [0, 0, 1, 1, 2],
    );
  });

  it('tell where signs and numbers stand', () => {
    const { enclosing, stops, announces, numbers, hasOtherBlanks } = new Words('Uno (dos): «tres». ¿Y 4?');
    assert.deepEqual(enclosing, [4, 8, 11, 16]);
    assert.deepEqual(stops, [17, 23]);
    assert.deepEqual([announces, hasOtherBlanks, numbers], [true, false, [11]]);
  });

  it('tell that there are no signs, and a blank that is no space', () => {
    const { enclosing, stops, announces, numbers, hasOtherBlanks } = new Words('nothing\u00a0here');
    assert.deepEqual([enclosing, stops, numbers], [[], [], []]);
    assert.deepEqual([announces, hasOtherBlanks], [false, true]);
  });

  for (const [text, doubled] of [
    ['en en el puerto', [1]],
    ['The the board', [1]],
    ['a a a', [1, 2]],
    ['en, en el puerto', []],
    ['en 3 en', []],
    ['el puerto', []],
  ] as const) {
    it(`tell which may stand twice: ${text}`, () => {
      assert.deepEqual(new Words(text).doubled, doubled);
    });
  }
});
