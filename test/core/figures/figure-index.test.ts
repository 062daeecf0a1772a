import assert from 'node:assert/strict';
import { figureQuery } from '../../../src/core/figures/article-figures.js';
import { outdatedIn } from '../../../src/core/figures/currency.js';
import { FigureIndex, type Indexed, type Stamp } from '../../../src/core/figures/figure-index.js';
import { readFigures } from '../../../src/core/figures/reading.js';
import { ProseDocument } from '../../../src/core/prose/prose.js';
import { recognizeDocument } from '../../../src/core/recognize/recognizer.js';

const HEAD = '---\nlang: en\ndate: 2024-10-07\n---\n';
const stamp = (size: number, modified = 1000, changed = 0): Stamp => ({ size, modified, changed });

const CONFIG =
  'entities:\n  - name: "Acme Mills"\n    type: organization\n  - name: "Borealis Ferries"\n    type: organization\n';

function indexed(path: string, text: string, sidecar?: string): Indexed {
  const { language: _, ...figures } = readFigures(path, HEAD + text, { config: CONFIG, sidecar });
  return { ...figures, article: stamp(text.length), sidecar: undefined, hash: 'h', config: 'c' };
}

function indexOf(articles: Readonly<Record<string, string>>): FigureIndex {
  return new FigureIndex(
    Object.entries(articles).map(([path, text]) => [path, indexed(path, text)] as const),
    100_000,
  );
}

/** The words found for words of a text, `path words`. */
function found(
  articles: Readonly<Record<string, string>>,
  text: string,
  words: string,
  isAny = false,
): readonly string[] {
  const document = ProseDocument.open(HEAD + text, { format: 'markdown', textKeys: undefined });
  const registry = {
    entities: ['Acme Mills', 'Borealis Ferries'].map((name) => ({ name, type: 'organization' as const })),
  };
  const { facts } = recognizeDocument(document, { registry });
  const fact = facts.find((one) => one.text === words);
  assert.ok(fact, `no fact “${words}” among ${facts.map((one) => one.text).join(', ')}`);
  const query = figureQuery(document, facts, fact);
  return query === undefined
    ? []
    : indexOf(articles)
        .find(query, isAny)
        .map(({ path, start, end }) => `${path} ${(HEAD + articles[path]!).slice(start, end)}`);
}

describe('the figures of an archive', () => {
  it('are found by value and unit, however written and whatever their bound, about the same name', () => {
    const articles = {
      'a.md': 'Acme Mills will pay more than 12 million euros for the site.\n',
      'b.md': 'The plant of Acme Mills cost €12m.\n',
      'c.md': 'Borealis Ferries paid 12 million euros.\n',
      'd.md': 'Acme Mills paid 12 million dollars, and has 12 million customers.\n',
    };
    assert.deepEqual(found(articles, 'Acme Mills paid 12 million euros.', '12 million euros'), [
      'a.md more than 12 million euros',
      'b.md €12m',
    ]);
    assert.deepEqual(found(articles, 'The mill paid 12 million euros.', '12 million euros', true), [
      'a.md more than 12 million euros',
      'b.md €12m',
      'c.md 12 million euros',
    ]);
    assert.deepEqual(found(articles, 'The mill paid 12 million euros.', '12 million euros'), []);
  });

  it('are about the same when they count the same', () => {
    const articles = { 'a.md': 'The mill has 1,020 workers.\n', 'b.md': 'It had 1,020 visitors.\n' };
    assert.deepEqual(found(articles, 'Of the 1,020 workers nobody came.', '1,020'), ['a.md 1,020']);
  });

  it('have dates by their day, and names once an article', () => {
    const articles = {
      'a.md': 'Acme Mills opened on Monday. Acme Mills closes on 7 October 2024.\n\nAcme Mills again.\n',
      'b.md': 'Borealis Ferries began on 7 October 2024.\n',
    };
    assert.deepEqual(found(articles, 'Acme Mills began on 2024-10-07.', '2024-10-07'), [
      'a.md Monday',
      'a.md 7 October 2024',
    ]);
    assert.deepEqual(found(articles, 'Acme Mills began.', 'Acme Mills'), ['a.md Acme Mills']);
  });

  it('list first what has most in common', () => {
    const articles = {
      'a.md': 'Acme Mills paid 12 million euros.\n',
      'b.md': 'Acme Mills and Borealis Ferries paid 12 million euros.\n',
    };
    const text = 'Borealis Ferries and Acme Mills share 12 million euros.';
    assert.deepEqual(found(articles, text, '12 million euros'), ['b.md 12 million euros', 'a.md 12 million euros']);
  });
});

describe('the file of an index', () => {
  const index = indexOf({ 'a/ñ.md': 'Acme Mills paid 12 million euros in 2023.\n', 'b.md': 'Nothing.\n' });
  index.set('c.md', {
    ...indexed(
      'x/c.md',
      'In 2023.\n',
      'factmark: 1\nclaims:\n  c-aaaaaa:\n    target:\n      exact: "2023"\n    status: unchecked\n    same-as: "../b.md#c-bbbbbb"\n',
    ),
    sidecar: stamp(7, 8, 9),
  });
  const bytes = index.encode('1.0', 5);
  const decode = (file: Uint8Array, maker = '1.0'): FigureIndex | undefined => FigureIndex.decode(file, maker);

  it('gives what was written, wherever it lies in memory', () => {
    const unaligned = new Uint8Array(bytes.length + 1);
    unaligned.set(bytes, 1);
    for (const file of [bytes, unaligned.subarray(1)]) {
      const read = decode(file);
      assert.equal(read?.written, 5);
      assert.deepEqual([...(read?.articles ?? [])], [...index.articles].sort());
      assert.deepEqual(read?.linkers('b.md'), ['c.md']);
    }
  });

  it('is not taken when one bit, one byte more or less, its maker or its version differ', () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at % 8);
      assert.equal(decode(damaged), undefined, `byte ${at}`);
    }
    for (const length of [0, 3, 4, 27, 28, bytes.length - 4, bytes.length - 1]) {
      assert.equal(decode(bytes.subarray(0, length)), undefined, `${length} bytes`);
    }
    assert.equal(decode(new Uint8Array([...bytes, 0, 0, 0, 0])), undefined);
    assert.equal(decode(bytes, '1.1'), undefined);
  });
});

describe('articles that have changed since', () => {
  const known = indexed('a.md', 'In 2023.\n');
  const index = new FigureIndex(
    [
      ['a.md', { ...known, article: stamp(9, 1000, 1500) }],
      ['gone.md', known],
    ],
    100_000,
  );
  const changed = (file: Partial<{ article: Stamp; sidecar: Stamp; config: string }>): boolean =>
    outdatedIn(index, [{ path: 'a.md', article: stamp(9, 1000, 1500), sidecar: undefined, config: 'c', ...file }])
      .changed.length > 0;

  it('are those with another size, time, sidecar or configuration', () => {
    assert.equal(changed({}), false);
    assert.equal(changed({ article: stamp(9, 1000) }), false);
    for (const file of [
      { article: stamp(10, 1000, 1500) },
      { article: stamp(9, 1002, 1500) },
      { article: stamp(9, 1000, 1501) },
      { sidecar: stamp(1) },
      { config: 'd' },
    ]) {
      assert.equal(changed(file), true, JSON.stringify(file));
    }
  });

  it('are those that changed when the index was written, or after', () => {
    const late = new FigureIndex([['a.md', { ...known, article: stamp(9, 99_000) }]], 100_000);
    const file = { path: 'a.md', article: stamp(9, 99_000), sidecar: undefined, config: 'c' };
    assert.equal(outdatedIn(late, [file]).changed.length, 1);
  });

  it('are gone when there is no such file', () => {
    assert.deepEqual(outdatedIn(index, []).gone, ['a.md', 'gone.md']);
  });
});
