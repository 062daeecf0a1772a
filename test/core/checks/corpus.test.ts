import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { readNews } from '../../corpus/news.js';

/* Articles of our own that are right: what the checks say of them is a false alarm. */

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

const markdown = ['test/sample', 'test/corpus/articles', 'test/corpus/figures'].flatMap((folder) =>
  filesIn(folder, '.md').map((name): Sample => ({ name, text: readFileSync(name, 'utf8') })),
);
const marked = ['test/corpus/newsroom', 'test/corpus/news'].flatMap((folder) =>
  filesIn(folder, '.txt').map((name) => ({ name, articles: readNews(readFileSync(name, 'utf8')) })),
);

/** What is found in an article, in words; hints apart. */
function alarms({ text, language, published }: Sample): { readonly loud: readonly string[]; readonly hints: number } {
  const findings = checkArticle(text, { language, published });
  const loud = findings.filter(({ severity }) => severity !== 'hint');
  return {
    loud: loud.map(({ id, message, start, end }) => `${id}: ${message} (${text.slice(start, end)})`),
    hints: findings.length - loud.length,
  };
}

describe('articles without errors', () => {
  it('are many', () => {
    const count = marked.reduce((sum, { articles }) => sum + articles.length, markdown.length);
    assert.ok(count > 400, String(count));
  });
  for (const sample of markdown) {
    it(`give no false alarm: ${sample.name}`, () => {
      const { loud, hints } = alarms(sample);
      assert.deepEqual(loud, []);
      assert.ok(hints <= 1, `${hints} hints`);
    });
  }
  for (const { name, articles } of marked) {
    it(`give no false alarm: ${name}`, () => {
      const found = articles.map((article) => alarms({ name, ...article }));
      assert.deepEqual(
        found.flatMap(({ loud }) => loud),
        [],
      );
      assert.ok(found.every(({ hints }) => hints <= 1));
    }).timeout(60_000);
  }
});
