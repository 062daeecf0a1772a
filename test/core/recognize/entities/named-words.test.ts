import assert from 'node:assert/strict';
import { kinds } from '../../../../src/core/recognize/entities/labels.js';
import { NamedWordsTable } from '../../../../src/core/recognize/entities/named-words.js';

const person = kinds.map((kind) => (kind === 'person' ? 0 : -1));

/** The words of the names that begin with word 1, once names of so many words each have been counted. */
function known(...lengths: readonly number[]): readonly number[] {
  const table = new NamedWordsTable();
  const words = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);
  table.count(
    lengths.map((length) => ({ words: words(length), votes: person })),
    1,
  );
  return [...table.startingWith(1)].filter(({ part }) => !part).map((name) => name.words.length);
}

describe('the words of names that an article has', () => {
  it('are those of each name by its first word', () => {
    assert.deepEqual(known(1, 5), [1, 5]);
  });

  it('are not those of what is too long for a name, which would be looked for at each of its own words', () => {
    assert.deepEqual(known(5, 60_000), [5]);
  });
});
