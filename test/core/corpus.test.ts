import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FactKind } from '../../src/core/facts.js';
import type { RecognizeOptions } from '../../src/core/recognize/options.js';
import { createRecognizer, recognize } from '../../src/core/recognize/recognizer.js';
import { type GoldFact, report, type Score, score } from '../corpus/score.js';

// The runner starts in the repository's root.
const corpus = path.resolve('test/corpus');

interface ArticleGold {
  /** The article, relative to the gold file. */
  readonly article: string;
  readonly language: string;
  readonly published: string;
  readonly facts: readonly GoldFact[];
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly published?: string;
  readonly format?: 'markdown' | 'text';
  readonly facts: readonly GoldFact[];
}

const kindOf: Readonly<Record<string, FactKind>> = { amounts: 'amount', dates: 'date', names: 'entity' };

const readCases = (file: string): readonly Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

function scoreCase(one: Case, kind: FactKind): Score {
  const options: RecognizeOptions = {
    language: one.language,
    ...(one.published === undefined ? {} : { published: one.published }),
    ...(one.format === undefined ? {} : { format: one.format }),
  };
  return score(one.text, one.facts, recognize(one.text, options), [kind]);
}

/** Names come from a model: F1 over all texts of a file or folder must reach this for spans, and this share of kinds. */
const NAME_SPANS = 0.85;
const NAME_KINDS = 0.8;

const saysKind = (line: string): boolean => / type "/u.test(line);

function assertNames(results: readonly Score[]): void {
  const sum = (count: (one: Score) => number): number => results.reduce((total, one) => total + count(one), 0);
  const asked = sum((one) => one.asked);
  const found = sum((one) => one.found);
  const f1 = (2 * found) / (asked + found + sum((one) => one.extra.length));
  const mistakes = results.flatMap((one) => [...one.missed, ...one.extra]).join('\n');
  assert.ok(f1 >= NAME_SPANS, `spans of names: F1 ${f1.toFixed(3)} of ${asked}\n${mistakes}`);
  const wrong = results.flatMap((one) => one.wrong.filter(saysKind));
  assert.ok(
    wrong.length <= (1 - NAME_KINDS) * found,
    `kinds of ${wrong.length} of ${found} names:\n${wrong.join('\n')}`,
  );
}

describe('the sample articles are read as a fact checker would mark them', () => {
  const goldFolder = path.join(corpus, 'gold');
  for (const file of readdirSync(goldFolder).sort()) {
    const gold = JSON.parse(readFileSync(path.join(goldFolder, file), 'utf8')) as ArticleGold;
    const source = readFileSync(path.join(goldFolder, gold.article), 'utf8');

    it(`${file}: every amount and date with its value, and no other`, () => {
      // Language and date come from the front matter.
      const result = score(source, gold.facts, recognize(source), ['amount', 'date']);
      assert.equal(report(result), '', `${result.right} of ${result.asked} right\n${report(result)}`);
    });

    it(`${file}: options and front matter say the same`, () => {
      const { language, published } = gold;
      assert.deepEqual(recognize(source, { language, published }), recognize(source));
    });
  }

  for (const language of ['es', 'en']) {
    it(`nearly every name, and its kind mostly: ${language}`, () => {
      const golds = readdirSync(goldFolder)
        .map((file) => JSON.parse(readFileSync(path.join(goldFolder, file), 'utf8')) as ArticleGold)
        .filter((gold) => gold.language.startsWith(language));
      assertNames(
        golds.map(({ article, facts }) => {
          const source = readFileSync(path.join(goldFolder, article), 'utf8');
          return score(source, facts, recognize(source), ['entity']);
        }),
      );
    });
  }
});

describe('reading the sample articles while they are written', function () {
  // each article is read some forty times
  this.timeout(20_000);
  const goldFolder = path.join(corpus, 'gold');
  for (const file of readdirSync(goldFolder).sort()) {
    const gold = JSON.parse(readFileSync(path.join(goldFolder, file), 'utf8')) as ArticleGold;
    const source = readFileSync(path.join(goldFolder, gold.article), 'utf8');

    it(`${file}: typed piece by piece, it ends with the same facts`, () => {
      const recognizer = createRecognizer();
      for (let at = 0; at < source.length; at += 61) {
        recognizer.update({ start: at, end: at, text: source.slice(at, at + 61) });
      }
      assert.deepEqual(recognizer.facts, recognize(source));
    });

    it(`${file}: taking a paragraph out and putting it back changes nothing`, () => {
      const recognizer = createRecognizer();
      const { facts } = recognizer.update({ start: 0, end: 0, text: source });
      for (const { index, 0: paragraph } of source.matchAll(/[^\n]+\n/gu)) {
        recognizer.update({ start: index, end: index + paragraph.length, text: '' });
        assert.deepEqual(recognizer.facts, recognize(recognizer.source), `without ${JSON.stringify(paragraph)}`);
        recognizer.update({ start: index, end: index, text: paragraph });
      }
      assert.deepEqual(recognizer.facts, facts);
    });

    it(`${file}: facts are in order, apart, and hold the text of their span`, () => {
      let last = 0;
      for (const { start, end, text } of recognize(source)) {
        assert.ok(last <= start && start < end, text);
        assert.equal(text, source.slice(start, end));
        last = end;
      }
    });
  }
});

describe('short cases', () => {
  const folder = path.join(corpus, 'cases');
  for (const file of readdirSync(folder).sort()) {
    const kind = kindOf[file.slice(0, file.indexOf('.'))];
    if (kind === undefined) throw new Error(`The name of ${file} says no kind.`);
    describe(file, () => {
      const cases = readCases(path.join(folder, file));
      if (kind === 'entity') {
        it('finds nearly every name, and its kind mostly', () => assertNames(cases.map((one) => scoreCase(one, kind))));
        return;
      }
      for (const one of cases) {
        it(one.id, () => {
          const result = scoreCase(one, kind);
          assert.equal(report(result), '', `${JSON.stringify(one.text)}\n${report(result)}`);
        });
      }
    });
  }
});

describe('the corpus itself', () => {
  it('holds enough facts to mean something', () => {
    let facts = 0;
    for (const file of readdirSync(path.join(corpus, 'gold'))) {
      const gold = JSON.parse(readFileSync(path.join(corpus, 'gold', file), 'utf8')) as ArticleGold;
      facts += gold.facts.filter((fact) => fact.kind !== 'entity' && fact.optional !== true).length;
    }
    assert.ok(facts >= 130, `${facts} amounts and dates`);
  });

  it('names each case once', () => {
    const folder = path.join(corpus, 'cases');
    const ids = readdirSync(folder).flatMap((file) => readCases(path.join(folder, file)).map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});
