import assert from 'node:assert/strict';
import {
  type FieldName,
  numberOf,
  type State,
  TemplateCompiler,
  TemplateError,
} from '../../../../src/core/recognize/dates/template.js';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { Vocabulary } from '../../../../src/core/recognize/words/vocabulary.js';

function compile(template: string): { root: State; word: (text: string) => number } {
  const characters = new Characters();
  const vocabulary = new Vocabulary(characters);
  const scratch = new Tokens(characters);
  const compiler = new TemplateCompiler(vocabulary, scratch);
  compiler.add(template, 'date');
  return { root: compiler.root, word: (text) => scratch.read(text, vocabulary).word[0] as number };
}

const step = (state: State | undefined, field: FieldName): State | undefined =>
  state?.fields?.find(({ key }) => key >> 1 === numberOf(field))?.to;

describe('templates of dates', () => {
  it('read optional words and fields', () => {
    const { root, word } = compile('{day} de {month} (de|del)? {year}?');
    const month = step(step(root, 'day')?.words?.get(word('de') * 2), 'month');
    assert.notEqual(month?.accept, undefined);
    assert.notEqual(step(month, 'year')?.accept, undefined);
    assert.notEqual(step(month?.words?.get(word('del') * 2), 'year')?.accept, undefined);
  });

  it('ask for what is written together to stand together', () => {
    const { root, word } = compile('Q{index}');
    const edge = root.words?.get(word('q') * 2)?.fields?.[0];
    assert.equal(edge?.key, numberOf('index') * 2 + 1);
  });

  it('say what is wrong with them', () => {
    for (const wrong of ['{dya} de', '{day} (de|del', '{day} de)']) {
      assert.throws(
        () => compile(wrong),
        (error) => error instanceof TemplateError && error.message.includes(wrong),
      );
    }
  });
});
