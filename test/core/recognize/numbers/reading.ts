import { formatDecimal } from '../../../../src/core/recognize/decimal.js';
import { root } from '../../../../src/core/recognize/languages/root.js';
import type { NumberWords } from '../../../../src/core/recognize/languages/types.js';
import { NumberGrammar } from '../../../../src/core/recognize/numbers/grammar.js';
import type { NumberMentions } from '../../../../src/core/recognize/numbers/number.js';
import { type Casing, Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { Vocabulary } from '../../../../src/core/recognize/words/vocabulary.js';

const characters = new Characters();

/** Words for numbers with nothing in them but what a test gives. */
export function numberWords(words: Partial<NumberWords>): NumberWords {
  return { ...root.numbers, decimal: ',', group: '. \u00a0\u202f\u2009', ...words };
}

/** Every number of a text as written and as read; what is no amount by itself is marked. */
export function describeNumbers(tokens: Tokens, numbers: NumberMentions): string[] {
  return numbers.list.map((number) => {
    const kind = number.code ? 'code' : number.ordinal ? 'ordinal' : number.article ? 'article' : '';
    const value = number.code ? '' : formatDecimal(number.value);
    return `${tokens.textOf(number.start, number.end)} = ${[kind, value].filter(Boolean).join(' ')}`;
  });
}

/** Reads the numbers of texts in a language that has these words and no others. */
export function reader(words: Partial<NumberWords>, casing: Casing = 'plain'): (text: string) => string[] {
  const vocabulary = new Vocabulary(characters.cased(casing));
  const tokens = new Tokens(characters);
  const grammar = new NumberGrammar(numberWords(words), '001', false, vocabulary, tokens);
  return (text) => {
    tokens.read(text, vocabulary);
    return describeNumbers(tokens, grammar.read(tokens));
  };
}
