import assert from 'node:assert/strict';
import { signsIn } from '../../../src/core/checks/view/signs.js';
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

describe('the signs of a text', () => {
  it('are where they stand', () => {
    const { enclosing, stops, announces, hasDigits, hasOtherBlanks } = signsIn('Uno (dos): «tres». ¿Y 4?');
    assert.deepEqual(enclosing, [4, 8, 11, 16]);
    assert.deepEqual(stops, [17, 23]);
    assert.deepEqual([announces, hasDigits, hasOtherBlanks], [true, true, false]);
  });

  it('are none in plain words, whose blanks are spaces or are not', () => {
    const { enclosing, stops, announces, hasDigits, hasOtherBlanks } = signsIn('nothing\u00a0here');
    assert.deepEqual([enclosing, stops], [[], []]);
    assert.deepEqual([announces, hasDigits, hasOtherBlanks], [false, false, true]);
  });

  for (const [text, mayDouble] of [
    ['en en el puerto', true],
    ['The the board', true],
    ['en, en el puerto', false],
    ['en 3 en', false],
    ['el puerto', false],
  ] as const) {
    it(`say whether a word may stand twice: ${text}`, () => {
      assert.equal(signsIn(text).mayDouble, mayDouble);
    });
  }
});
