import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameModel } from '../../../../src/core/recognize/entities/model.js';
import { evaluate } from '../../../../src/tools/training/evaluate.js';
import { readSet } from '../../../../src/tools/training/sets.js';
import { scoreNames } from '../../../corpus/name-score.js';
import { readNews } from '../../../corpus/news.js';

/** Least F1, in per cent, on our own articles that no model is trained on: exact span, and exact span and kind. */
const own: { readonly [language: string]: readonly [span: number, typed: number] } = {
  es: [95, 85],
  en: [94, 86],
  pt: [89, 79],
  de: [85, 75],
  fr: [89, 77],
  it: [91, 81],
  nl: [90, 74],
};

/** The same on public sets, which are not part of the project: a folder named by FACTMARK_NAMES holds them. */
const sets: { readonly [file: string]: readonly [span: number, typed: number] } = {
  'es.ancora.dev.tsv': [94, 85],
  'es.cess.dev.tsv': [94.5, 83],
  'en.pud.tsv': [82, 66],
};

const round = (share: number): number => Math.round(share * 1000) / 10;

describe('the quality of names', function () {
  this.timeout(60_000);
  for (const [language, [span, typed]] of Object.entries(own)) {
    it(`is kept on our own articles: ${language}`, () => {
      const folder = `test/corpus/newsroom/${language}`;
      const files = readdirSync(folder).filter((file) => file.startsWith('test-'));
      const score = scoreNames(files.flatMap((file) => readNews(readFileSync(join(folder, file), 'utf8'))));
      const said = `span ${round(score.span)}, typed ${round(score.typed)}\n${score.mistakes.join('\n')}`;
      assert.ok(round(score.span) >= span && round(score.typed) >= typed, said);
    });
  }

  const folder = process.env.FACTMARK_NAMES ?? '';
  for (const [file, [span, typed]] of Object.entries(sets)) {
    const path = join(folder, file);
    const there = folder !== '' && existsSync(path);
    (there ? it : it.skip)(
      `is kept on ${file}${there ? '' : ' (FACTMARK_NAMES names no folder that holds it)'}`,
      () => {
        const corpus = readSet(path);
        const score = evaluate(corpus, NameModel.read(readFileSync(`media/names/${corpus.language}.bin`)));
        assert.ok(round(score.spanF1) >= span && round(score.typedF1) >= typed, String(score));
      },
    );
  }
});
