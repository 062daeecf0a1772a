import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Phrases } from '../../../../src/core/recognize/words/phrases.js';
import { JOINED, Tokens, UNSPACED } from '../../../../src/core/recognize/words/tokens.js';
import { Vocabulary } from '../../../../src/core/recognize/words/vocabulary.js';

const characters = new Characters();
const vocabulary = new Vocabulary(characters);
const tokens = new Tokens(characters);

/** The tokens of a text; `+` before one that nothing divides from the one before. */
function split(text: string): string[] {
  tokens.read(text, vocabulary);
  return Array.from({ length: tokens.count }, (_, i) => (i > 0 && tokens.has(i, JOINED) ? '+' : '') + tokens.slice(i));
}

describe('tokens', () => {
  it('divides letters, digits and signs', () => {
    deepEqual(split('d’euros 1.2bn twenty-five'), [
      'd',
      '+’',
      '+euros',
      '1',
      '+.',
      '+2',
      '+bn',
      'twenty',
      '+-',
      '+five',
    ]);
  });

  it('makes a word of each letter of a script without spaces', () => {
    deepEqual(split('3万 人民元'), ['3', '+万', '人', '+民', '+元']);
    deepEqual(split('100만 달러'), ['100', '+만', '달', '+러']);
    deepEqual(split('สิบล้าน'), ['สิ', '+บ', '+ล้', '+า', '+น']);
    deepEqual(split('ドル𠮷'), ['ド', '+ル', '+𠮷']);
    equal(tokens.has(0, UNSPACED), true);
  });

  it('keeps marks with their letters, decomposed or not', () => {
    deepEqual(split('か\u3099 हिन्दी'), ['か\u3099', 'हिन्दी']);
    const words = new Phrases<string>(vocabulary, new Tokens(characters)).add('が', 'ga');
    tokens.read('か\u3099', vocabulary);
    equal(words.at(tokens, 0)?.value, 'ga');
  });

  it('finds phrases of such letters inside longer runs', () => {
    const words = new Phrases<string>(vocabulary, new Tokens(characters)).add('人民元|元', 'CNY').add('달러', 'USD');
    tokens.read('百万人民元、달러를', vocabulary);
    deepEqual(words.at(tokens, 2), { value: 'CNY', start: 2, end: 5 });
    deepEqual(words.at(tokens, 6), { value: 'USD', start: 6, end: 8 });
  });

  it('folds full width and the digits of other scripts', () => {
    const words = new Phrases<string>(vocabulary, new Tokens(characters))
      .add('%', 'percent')
      .add('usd', 'USD')
      .add('24', '24');
    tokens.read('％ ＵＳＤ ２４ ٢٤', vocabulary);
    deepEqual(
      [0, 1, 2, 3].map((i) => words.at(tokens, i)?.value),
      ['percent', 'USD', '24', '24'],
    );
    equal(tokens.sign(0), 0x25);
  });

  it('folds the i of Turkish by itself', () => {
    const turkish = new Vocabulary(characters.cased('dotted-i'));
    const words = new Phrases<string>(turkish, new Tokens(characters)).add('ışık', 'light').add('iki', 'two');
    tokens.read('IŞIK İKİ iki IKI', turkish);
    deepEqual(
      [0, 1, 2, 3].map((i) => words.at(tokens, i)?.value),
      ['light', 'two', 'two', undefined],
    );
  });

  it('keeps letters of two code units whole', () => {
    deepEqual(split('𝐀𝐁 𞤀𞤁 𝟏𝟐'), ['𝐀𝐁', '𞤀𞤁', '𝟏𝟐']);
  });

  it('covers every character but white space and those that count for nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        tokens.read(text, vocabulary);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const between = text.slice(at, tokens.start[i]);
          equal(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(between), true, JSON.stringify([text, between]));
          equal((tokens.end[i] as number) > (tokens.start[i] as number), true);
          at = tokens.end[i] as number;
        }
        equal(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(text.slice(at)), true);
      }),
    );
  });
});
