import assert from 'node:assert/strict';
import { FeatureReader } from '../../../../src/core/recognize/entities/features.js';
import { Gazetteer, noGazetteer } from '../../../../src/core/recognize/entities/gazetteer.js';
import { feature } from '../../../../src/core/recognize/entities/hashing.js';
import { CAPITALIZED_WORD, SMALL } from '../../../../src/core/recognize/entities/shape.js';
import { languages } from '../../../../src/core/recognize/languages/registry.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { compiled } from '../../../../src/tools/training/lexicons.js';

const { vocabulary, lexicon } = compiled('en');
const tokens = new Tokens(languages.characters);

/** Hashes of the features of the token that is written so. */
function featuresOf(word: string, text: string, version: number, dictionary = noGazetteer): ReadonlySet<number> {
  const reader = new FeatureReader(lexicon, noGazetteer, version, dictionary);
  reader.read(tokens.read(text, vocabulary), false);
  for (let i = 0; i < tokens.count; i++)
    if (tokens.slice(i) === word) return new Set(reader.ids.slice(i === 0 ? 0 : reader.ends[i - 1], reader.ends[i]));
  throw new Error(`«${word}» is no token of «${text}»`);
}

const hashOf = (word: string): number => tokens.read(word, vocabulary).hash[0] as number;

describe('features of names', () => {
  it('tell what a name owns, and the words around it, to models that were trained with them', () => {
    const text = "Yesterday Talvera's factory in the old harbour burned.";
    const owns = feature(88, hashOf('factory'), 0);
    const around = feature(93, hashOf('harbour'), 0);
    const [old, now] = [1, 2].map((version) => featuresOf('Talvera', text, version));
    assert.ok(now?.has(owns) && now.has(around));
    assert.ok(!old?.has(owns) && !old?.has(around));
    // all that an earlier model knows is still told
    for (const id of old ?? []) assert.ok(now?.has(id));
  });

  it('tell of small letters only where sentences begin with one', () => {
    const small = feature(80, hashOf('cordoba'), 0);
    assert.ok(featuresOf('cordoba', 'does anyone know good restaurants in cordoba?', 2).has(small));
    assert.ok(!featuresOf('cordoba', 'Does anyone know good restaurants in cordoba?', 2).has(small));
    assert.ok(!featuresOf('cordoba', 'does anyone know good restaurants in cordoba?', 1).has(small));
    assert.ok(!featuresOf('cordoba', 'in cordoba', 2).has(small), 'a cell');
  });

  it('tell of a run of capitals beyond the stop of an initial or a short word, but not that of a sentence', () => {
    const first = feature(33, hashOf('Orville'), 2);
    assert.ok(featuresOf('Belmez', 'So did Orville L. Belmez.', 3).has(first));
    assert.ok(!featuresOf('Belmez', 'So did Orville L. Belmez.', 2).has(first));
    assert.ok(!featuresOf('The', 'Here came Orville B. The end.', 3).has(feature(33, hashOf('Orville'), 2)));
    assert.ok(featuresOf('Worth', 'He lives in Ft. Worth now.', 3).has(feature(33, hashOf('Ft'), 2)));
  });

  it('tell what the dictionary has, with the endings of the language, where there is one', () => {
    const dictionary = Gazetteer.from([['harbour', 15]], (word) => tokens.read(word, vocabulary));
    const inside = (shape: number): number => feature(120, 15, shape << 3);
    assert.ok(featuresOf('harbour', 'In the harbour lay a ship.', 3, dictionary).has(inside(SMALL)));
    assert.ok(featuresOf('Harbours', 'The Harbours Board met.', 3, dictionary).has(inside(CAPITALIZED_WORD)));
    assert.ok(!featuresOf('Harbours', 'The Harbours Board met.', 3).has(inside(CAPITALIZED_WORD)));
  });
});
