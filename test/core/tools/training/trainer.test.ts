import assert from 'node:assert/strict';
import { noGazetteer } from '../../../../src/core/recognize/entities/gazetteer.js';
import { asNote, relisted } from '../../../../src/tools/training/augment.js';
import { detokenize } from '../../../../src/tools/training/detokenize.js';
import { evaluate } from '../../../../src/tools/training/evaluate.js';
import { isKeptApart } from '../../../../src/tools/training/recipe.js';
import { trainModel } from '../../../../src/tools/training/trainer.js';
import { readTsv } from '../../../../src/tools/training/tsv.js';

const set = (name: string): string =>
  ['Ana Belmez', 'Marta Oyarzun', 'Luis Prado', 'Eva Lund']
    .map((person, i) => {
      const [first, last] = person.split(' ');
      const where = ['Lugo', 'Soria', 'Jaca', 'Ronda'][i];
      const tagged = `Ayer\tO\n${first}\tB-PER\n${last}\tI-PER\nllegó\tO\na\tO\n${where}\tB-LOC\n.\tO\n`;
      return `# doc = ${name}-${i}\n${tagged}\nLo\tO\ndijo\tO\n${last}\tB-PER\nen\tO\n${where}\tB-LOC\n.\tO\n`;
    })
    .join('\n');

const recipe = {
  weights: { 'es.made': 1 },
  own: 1,
  renamed: [0, 1],
  relisted: [0, 1],
  lowered: 0.5,
  bits: 12,
  epochs: 6,
  dropout: 0.3,
  seen: 3,
  rounds: 2,
  recall: 0,
  least: 0,
  rare: 1,
  unit: 10,
} as const;
const listed = {
  organization: [[], ['Norlux', 'Helbrix']],
  place: [[], ['Dover', 'Parma']],
  other: [],
  firstNames: ['Irene', 'Nadia'],
  surnames: ['Okoro', 'Lindqvist'],
} as const;
const known = { gazetteer: noGazetteer, dictionary: noGazetteer, listed };
const made = readTsv('es.made', 'es', set('es.made'), { apart: true });
const train = (seed: number): Uint8Array => trainModel('es', recipe, [made], known, seed, () => undefined).bytes();

describe('training a name model', () => {
  it('gives the same bytes for the same sets and seed, and others for another seed', () => {
    assert.deepEqual(train(1), train(1));
    assert.notDeepEqual(train(1), train(2));
  });

  it('learns what the sets show', () => {
    const model = trainModel('es', recipe, [made], known, 1, () => undefined);
    assert.equal(evaluate(made, model, noGazetteer).typedF1, 1);
  });

  it('never uses what is kept for tests', () => {
    assert.ok(isKeptApart({ ...made, name: 'es.ancora.dev' }, 'x'));
    assert.ok(isKeptApart({ ...made, name: 'en.test-01' }, 'x'));
    assert.ok(isKeptApart({ ...made, name: 'en.pud' }, 'x'));
    assert.ok(isKeptApart({ ...made, name: 'en.ewt' }, 'en.ewt.test-0007'));
    assert.ok(!isKeptApart({ ...made, name: 'es.train-01' }, 'x'));
    assert.ok(!isKeptApart({ ...made, name: 'en.ewt' }, 'en.ewt.train-0007'));
  });
});

describe('documents seen again', () => {
  const words = {
    pool: { person: [], organization: [], place: [], other: [] },
    isListed: (word: string) => word === 'Banco',
    countries: new Set(['Chile']),
  };
  const text = 'Ana Belmez dejó Talvera por el Banco Azul de Chile. Belmez vive en Lugo.';
  const names = [
    ['Ana Belmez', 'person'],
    ['Talvera', 'organization'],
    ['Banco Azul', 'organization'],
    ['Chile', 'place'],
    ['Belmez', 'person'],
    ['Lugo', 'place'],
  ] as const;
  let at = 0;
  const unit = {
    text,
    names: names.map(([name, type]) => {
      const start = text.indexOf(name, at);
      at = start + name.length;
      return { start, end: at, type };
    }),
  };
  const document = { id: 'x', units: [unit], othersUnmarked: false };

  it('have other names of the lists, the same throughout, where no word says what they are', () => {
    const { units } = relisted(document, listed, words, () => 0);
    assert.equal(units[0]?.text, 'Irene Okoro dejó Norlux por el Banco Azul de Chile. Okoro vive en Dover.');
    assert.deepEqual(
      units[0]?.names.map(({ start, end, type }) => [units[0]?.text.slice(start, end), type]),
      [
        ['Irene Okoro', 'person'],
        ['Norlux', 'organization'],
        ['Banco Azul', 'organization'],
        ['Chile', 'place'],
        ['Okoro', 'person'],
        ['Dover', 'place'],
      ],
    );
  });

  it('have no capitals in a note, and their names where they were', () => {
    const note = asNote(unit);
    assert.equal(note.text, text.toLowerCase());
    assert.deepEqual(note.names, unit.names);
  });
});

describe('sets of tokens', () => {
  it('become the sentences that they were', () => {
    const cases: readonly (readonly [language: string, words: string, text: string])[] = [
      ['es', '« No » , dijo ( ayer ) : ¿ qué ?', '«No», dijo (ayer): ¿qué?'],
      ['en', `He said " no " to Ann 's al - Zaman .`, `He said "no" to Ann's al-Zaman.`],
      ['fr', "L' usine d' Alba .", "L'usine d'Alba."],
    ];
    for (const [language, words, text] of cases) assert.equal(detokenize(words.split(' '), language).text, text);
  });

  it('end a paragraph behind a line without a stop where told to', () => {
    const line = (words: string): string =>
      words
        .split(' ')
        .map((word) => `${word}\tO\n`)
        .join('');
    const sentences = ['Best ,', 'Ann', 'It rained .', 'We left .', 'It ended .', 'Thanks'].map(line).join('\n');
    const texts = (lines: boolean): readonly (string | undefined)[] =>
      (readTsv('en.made', 'en', sentences, { lines }).documents[0]?.units ?? []).flatMap(({ text }) =>
        text.split('\n'),
      );
    assert.deepEqual(texts(true).slice(0, 2), ['Best,', 'Ann']);
    assert.equal(texts(true).at(-1)?.endsWith('Thanks'), true);
  });

  it('keep the places of names, and leave nationality words out where told to', () => {
    const text = 'The\tO\nRussian\tB-MISC\nfirm\tO\nNorlux\tB-ORG\nInc.\tI-ORG\npaid\tO\n';
    const { documents } = readTsv('en.made', 'en', text, {
      disowned: (name) => (name === 'Russian' ? 'no' : undefined),
    });
    const unit = documents[0]?.units[0];
    assert.deepEqual(
      unit?.names.map(({ start, end, type }) => `${unit.text.slice(start, end)} ${type}`),
      ['Norlux Inc. organization'],
    );
  });
});
