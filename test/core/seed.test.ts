import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkArticle } from '../../src/core/checks/check-article.js';
import { recognize } from '../../src/core/recognize/recognizer.js';
import { differences, type GoldFact, report, score } from '../corpus/score.js';

// The first real article is not part of the repository; it lies beside it where there is one.
const folder = path.resolve('../shared/seed');
const isThere = existsSync(path.join(folder, 'article.md')) && existsSync(path.join(folder, 'gold.json'));

interface SeedFact extends GoldFact {
  readonly with?: { readonly published: string; readonly value: Readonly<Record<string, unknown>> };
}

describe('the first real article', () => {
  if (!isThere) {
    it('is not here: ../shared/seed/article.md and gold.json are needed to check it', function () {
      this.skip();
    });
    return;
  }
  const source = readFileSync(path.join(folder, 'article.md'), 'utf8');
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as {
    readonly language: string;
    readonly facts: readonly SeedFact[];
  };
  const language = gold.language;

  it('yields every amount and date with value and bound, and no other', () => {
    const result = score(source, gold.facts, recognize(source, { language }), ['amount', 'date']);
    assert.equal(report(result), '', report(result));
  });

  it('yields the same when the language has to be found out', () => {
    assert.deepEqual(recognize(source), recognize(source, { language }));
  });

  it('anchors relative dates when a publication date is given', () => {
    for (const entry of gold.facts) {
      if (entry.with === undefined) continue;
      const facts = recognize(source, { language, published: entry.with.published });
      const fact = facts.find((one) => one.kind === entry.kind && one.text === entry.text);
      assert.ok(fact, `«${entry.text}» is missing`);
      assert.deepEqual(differences({ ...entry, value: { ...entry.value, ...entry.with.value } }, fact), []);
    }
  });

  it('leaves start and end of a relative date open without one', () => {
    for (const fact of recognize(source, { language })) {
      if (fact.kind !== 'date' || !fact.value.relative) continue;
      assert.equal(fact.value.start, undefined, fact.text);
      assert.equal(fact.value.end, undefined, fact.text);
    }
  });

  it('marks every name, and at most those the gold leaves open besides', () => {
    // The gold: «IA, EE. UU. alone, Russian nationality words: neither asked for nor wrong».
    const leftOpen = /^(?:IA|EE\. UU\.|rus[oa]s?)$/u;
    const facts = recognize(source, { language }).filter((fact) => !leftOpen.test(fact.text));
    const result = score(source, gold.facts, facts, ['entity']);
    const spans = { ...result, wrong: [] };
    assert.equal(report(spans), '', report(spans));
  });

  it('tells the kind of at least 15 of the 20 names', () => {
    const facts = recognize(source, { language });
    const names = gold.facts.filter((entry) => entry.kind === 'entity');
    const wrong = names.filter((entry) => {
      // «Tether may be organization or other.»
      const accepted = entry.text === 'Tether' ? { ...entry, value: { type: ['organization', 'other'] } } : entry;
      const fact = facts.find((one) => one.kind === 'entity' && one.text === entry.text);
      return fact === undefined || differences(accepted, fact).length > 0;
    });
    const right = names.length - wrong.length;
    assert.equal(names.length, 20);
    assert.ok(right >= 15, `${right} of ${names.length}; wrong: ${wrong.map((entry) => entry.text).join(', ')}`);
  });

  it('gives all mentions of one name the same canonical name', () => {
    const names = recognize(source, { language }).filter((fact) => fact.kind === 'entity');
    for (const entry of gold.facts) {
      if (entry.kind !== 'entity' || entry.every !== true) continue;
      const canonical = new Set(names.filter((fact) => fact.text === entry.text).map((fact) => fact.value.name));
      assert.equal(canonical.size, 1, `${entry.text}: ${[...canonical].join(', ')}`);
    }
  });

  it('is told of the bound that conflicts and the stray full stop, and of nothing else', () => {
    const found = checkArticle(source, { language }).map(({ id, start, end }) => [id, source.slice(start, end)]);
    assert.deepEqual(found, [
      ['bound-words', 'más de 130 millones de dólares'],
      ['punctuation', '.'],
    ]);
  });

  it('is told of forecasts that were over when it came out, if it came out later', () => {
    const found = checkArticle(source, { language, published: '2025-02-10' }).filter(({ id }) => id === 'tense');
    assert.deepEqual(
      found.map(({ start, end }) => source.slice(start, end)),
      ['cuarto trimestre de 2024'],
    );
  });
});
