import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readNews, readValue, scoreNews } from '../../corpus/news.js';

const read = (folder: string): readonly (readonly [tag: string, file: string])[] => {
  const path = `test/corpus/${folder}`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.replace('.txt', ''), readFileSync(`${path}/${name}`, 'utf8')]);
};

/** How many facts a language's articles must mark at least. */
const enough = (tag: string): number => (['es', 'en', 'fr', 'de', 'pt', 'it', 'nl', 'ca'].includes(tag) ? 120 : 40);

describe('news articles with their facts marked', () => {
  for (const [tag, file] of read('news')) {
    it(`${tag}: at least 99 % of the facts right in span and value, and nothing else found`, () => {
      const score = scoreNews(readNews(file));
      assert.ok(score.asked >= enough(tag), `only ${score.asked} facts are marked`);
      const lines = [...score.missed, ...score.wrong, ...score.extra].join('\n');
      assert.ok(score.right >= 0.99 * score.asked, `${score.right} of ${score.asked} right\n${lines}`);
      assert.deepEqual(score.extra, []);
    });
  }
});

describe('prose that has no facts but looks as if', () => {
  for (const [tag, file] of read('traps')) {
    it(`${tag}: at most one false alarm in a thousand words`, () => {
      const { words, extra } = scoreNews(readNews(file));
      assert.ok(words >= 700, `only ${words} words`);
      assert.ok(extra.length <= words / 1000, extra.join('\n'));
    });
  }
});

describe('the notation of marked facts', () => {
  it('reads amounts with unit, bound, noun, sign and range', () => {
    assert.deepEqual(readValue('money 12 RUB at-most').value, {
      type: 'money',
      amount: '12',
      currency: 'RUB',
      bound: 'at-most',
    });
    assert.deepEqual(readValue('quantity 10..20 MW').value, {
      type: 'quantity',
      amount: null,
      min: '10',
      max: '20',
      unit: 'MW',
      bound: 'between',
    });
    assert.deepEqual(readValue('count +3 of=jobs').value, {
      type: 'count',
      amount: '3',
      signed: true,
      of: 'jobs',
      bound: 'exact',
    });
  });
  it('reads dates with modifier and other readings', () => {
    assert.deepEqual(readValue('date 2024-03-04 | date 2024-04-03'), {
      kind: 'date',
      value: { type: 'date', timex: '2024-03-04', alternatives: [{ type: 'date', timex: '2024-04-03' }] },
    });
  });
  it('refuses what it does not know', () => {
    for (const bad of ['money 12', 'date', 'sum 12', 'date 2024 SOON', 'quantity 3'])
      assert.throws(() => readValue(bad), bad);
    assert.throws(() => readNews('=== 2024-01-01 es\nuna {{marca sin fin => count 1'));
  });
  it('takes the marks out and keeps the places', () => {
    const [article] = readNews('=== 2024-01-01 es\nSon {{12 => count 12}} y {{dos => count 2}}.\n');
    assert.equal(article?.text, 'Son 12 y dos.');
    assert.deepEqual(
      article?.facts.map(({ start, end }) => article.text.slice(start, end)),
      ['12', 'dos'],
    );
  });
});
