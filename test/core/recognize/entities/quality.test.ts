import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameModel } from '../../../../src/core/recognize/entities/model.js';
import { readGazetteer } from '../../../../src/core/recognize/entities/name-file.js';
import { evaluate } from '../../../../src/tools/training/evaluate.js';
import { isKeptApart } from '../../../../src/tools/training/recipe.js';
import { readSet } from '../../../../src/tools/training/sets.js';
import { foundMentions, LinkScore, linkedMentions } from '../../../corpus/link-score.js';
import { scoreNames } from '../../../corpus/name-score.js';
import { type NewsArticle, readNews } from '../../../corpus/news.js';

/**
 * Least F1, in per cent, on our own articles that no model is trained on: exact span, exact span and kind, and pairs of
 * mentions of one entity: when their spans are given, of those found with their span, and of all.
 */
const own: {
  readonly [language: string]: readonly [span: number, typed: number, alone: number, spotted: number, all: number];
} = {
  es: [96, 86, 95, 95, 92],
  en: [95, 87, 90, 92, 84],
  pt: [92, 82, 95, 95, 89],
  de: [87, 77, 95, 95, 88],
  fr: [92, 80, 92, 91, 88],
  it: [91, 81, 97, 97, 90],
  nl: [90, 75, 93, 95, 77],
};

/** The same on public sets, which are not part of the project: a folder named by FACTMARK_NAMES holds them. */
const sets: { readonly [file: string]: readonly [span: number, typed: number] } = {
  'es.ancora.dev.tsv': [94, 85],
  'es.cess.dev.tsv': [94.5, 83],
  'en.ewt.tsv': [79.5, 74],
  'en.pud.tsv': [83, 68],
};

/** Exact span, and span and kind, on English texts of the open web (mail, reviews, questions), kept apart as well. */
const web: readonly [span: number, typed: number] = [86, 79];

/** @param share `test` for articles of newsrooms, `web` for texts of the open web */
function testArticles(language: string, share: 'test' | 'web' = 'test'): readonly NewsArticle[] {
  const folder = `test/corpus/newsroom/${language}`;
  const files = readdirSync(folder).filter((file) => file.startsWith(`${share}-`));
  return files.flatMap((file) => readNews(readFileSync(join(folder, file), 'utf8')));
}

const round = (share: number): number => Math.round(share * 1000) / 10;

describe('the quality of names', function () {
  this.timeout(60_000);
  for (const [language, [span, typed, alone, spotted, all]] of Object.entries(own)) {
    const articles = testArticles(language);
    it(`is kept on our own articles: ${language}`, () => {
      const score = scoreNames(articles);
      const said = `span ${round(score.span)}, typed ${round(score.typed)}\n${score.mistakes.join('\n')}`;
      assert.ok(round(score.span) >= span && round(score.typed) >= typed, said);
    });

    it(`is kept in the links between mentions in our own articles: ${language}`, () => {
      const linked = new LinkScore();
      const found = new LinkScore();
      for (const article of articles) {
        linked.add(article, linkedMentions(article));
        found.add(article, foundMentions(article));
      }
      const shares = [linked.f1, found.f1Spotted, found.f1].map(round);
      const wrong = [...found.mistakes].flatMap(([mistake, pairs]) => pairs.map((pair) => `${mistake}: ${pair}`));
      assert.ok(
        [alone, spotted, all].every((least, i) => (shares[i] as number) >= least),
        `alone, of spans found, of all: ${shares.join(', ')}\n${wrong.join('\n')}`,
      );
    });
  }

  it('is kept on texts of the open web: en', () => {
    const articles = testArticles('en', 'web');
    assert.ok(articles.length >= 5);
    const score = scoreNames(articles);
    const said = `span ${round(score.span)}, typed ${round(score.typed)}\n${score.mistakes.join('\n')}`;
    assert.ok(round(score.span) >= web[0] && round(score.typed) >= web[1], said);
  });

  const folder = process.env.FACTMARK_NAMES ?? '';
  for (const [file, [span, typed]] of Object.entries(sets)) {
    const path = join(folder, file);
    const there = folder !== '' && existsSync(path);
    (there ? it : it.skip)(
      `is kept on ${file}${there ? '' : ' (FACTMARK_NAMES names no folder that holds it)'}`,
      () => {
        const set = readSet(path);
        const corpus = { ...set, documents: set.documents.filter(({ id }) => isKeptApart(set, id)) };
        const score = evaluate(
          corpus,
          NameModel.read(readFileSync(`media/names/${corpus.language}.bin`)),
          readGazetteer(readFileSync('media/names/und.bin')),
        );
        assert.ok(round(score.spanF1) >= span && round(score.typedF1) >= typed, String(score));
      },
    );
  }
});
