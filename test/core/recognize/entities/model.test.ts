import assert from 'node:assert/strict';
import { Gazetteer } from '../../../../src/core/recognize/entities/gazetteer.js';
import { LABELS } from '../../../../src/core/recognize/entities/labels.js';
import { MODEL_VERSION, NameModel, NameModelError } from '../../../../src/core/recognize/entities/model.js';
import {
  NO_NAMES,
  readGazetteer,
  readNames,
  writeGazetteer,
  writeNames,
} from '../../../../src/core/recognize/entities/name-file.js';
import { languages } from '../../../../src/core/recognize/languages/registry.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';

const { vocabulary } = languages.get('es');
const read = (text: string): Tokens => new Tokens(languages.characters).read(text, vocabulary);

function model(): NameModel {
  const bits = 6;
  const emissions = Int8Array.from({ length: LABELS << bits }, (_, i) => ((i * 37) % 255) - 127);
  const transitions = Int16Array.from({ length: LABELS * LABELS }, (_, i) => i * 7 - 250);
  const words = [['casa', 7]] as const;
  return new NameModel(bits, 10, transitions, emissions, MODEL_VERSION, Gazetteer.from(words, read));
}

function known(): Gazetteer {
  const names = [
    ['Costa Rica', 4],
    ['Norlux', 1],
    ['Norlux', 8],
  ] as const;
  return Gazetteer.from(names, read);
}

describe('the file of a name model', () => {
  it('is read as it was written, wherever it lies in a buffer', () => {
    const before = model();
    const bytes = before.bytes();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const after = NameModel.read(shifted.subarray(3));
    assert.deepEqual(after.emissions, before.emissions);
    assert.deepEqual(after.transitions, before.transitions);
    assert.deepEqual(after.dictionary.entries, before.dictionary.entries);
    assert.equal(after.unit, 10);
    assert.equal(after.bits, 6);
    assert.equal(after.version, before.version);
  });

  it('is small where most weights are nothing', () => {
    const emissions = new Int8Array(LABELS << 10);
    for (let i = 0; i < emissions.length; i += 50) emissions[i] = (i % 200) - 100;
    const sparse = new NameModel(10, 10, new Int16Array(LABELS * LABELS), emissions);
    const bytes = sparse.bytes();
    assert.ok(bytes.length < emissions.length / 4);
    assert.deepEqual(NameModel.read(bytes).emissions, emissions);
  });

  it('is refused when it is something else, cut off or of another version', () => {
    const bytes = model().bytes();
    assert.throws(() => NameModel.read(new Uint8Array(40)), NameModelError);
    assert.throws(() => NameModel.read(bytes.subarray(0, bytes.length - 1)), /size/);
    const newer = bytes.slice();
    newer[5] = 99;
    assert.throws(() => NameModel.read(newer), /version 99/);
  });

  it('lies behind the lists of its language', () => {
    const bytes = writeNames(NO_NAMES, model().bytes());
    const { words, model: found } = readNames(bytes);
    assert.deepEqual(words, NO_NAMES.words);
    assert.deepEqual(found?.emissions, model().emissions);
    assert.equal(readNames(writeNames(NO_NAMES)).model, undefined);
    assert.throws(() => readNames(bytes.subarray(0, 20)), NameModelError);
    assert.throws(() => readNames(new TextEncoder().encode('{"words":{}}')), NameModelError);
  });
});

describe('the gazetteer', () => {
  it('is read from its file as it was written, and refused when it is something else', () => {
    const bytes = writeGazetteer(known());
    assert.deepEqual(readGazetteer(bytes).entries, known().entries);
    assert.throws(() => readGazetteer(bytes.subarray(0, bytes.length - 1)), NameModelError);
    assert.throws(() => readGazetteer(model().bytes()), NameModelError);
  });

  it('tells the kinds of a name that is one word', () => {
    assert.equal(known().ofWord(read('Norlux').hash[0] as number), 1 | 8);
    assert.equal(known().ofWord(read('Costa').hash[0] as number), 0);
  });

  it('finds the longest name at a place, with all that it may be', () => {
    const gazetteer = known();
    const tokens = read('Norlux vende en Costa Rica');
    assert.equal(gazetteer.at(tokens, 0), ((1 | 8) << 6) | 1);
    assert.equal(gazetteer.at(tokens, 3), (4 << 6) | 2);
    assert.equal(gazetteer.at(tokens, 1), 0);
    assert.equal(gazetteer.at(tokens, 4), 0);
  });
});
