// npm run train -- LANGUAGE FILE… [--cross N] [--seed N] [--out FILE]: trains the recogniser of names of a language on
// sets given by path (`.tsv`, or `.txt` of our own articles), as the recipe of the language says, and prints how well it
// reads the parts that are kept for tests. With --cross it tells by cross-validation over documents instead, and writes
// nothing. The same files and the same seed give the same model.
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { writeGazetteer } from '../core/recognize/entities/name-file.js';
import { JOINT, SHARED } from '../core/recognize/languages/registry.js';
import { pinnedPackages } from './building/pinned.js';
import type { Corpus } from './training/corpus.js';
import { evaluate } from './training/evaluate.js';
import { knownNames } from './training/gazetteers.js';
import { readConstructions } from './training/newsroom.js';
import { isKeptApart, recipes, weightOf } from './training/recipe.js';
import { NameScore } from './training/score.js';
import { readSet } from './training/sets.js';
import { trainModel } from './training/trainer.js';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { cross: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
});
const [language = '', ...files] = positionals;
const recipe = recipes[language];
if (!recipe || files.length === 0) {
  console.error(`Usage: npm run train -- LANGUAGE FILE…; there are recipes for ${Object.keys(recipes).join(', ')}`);
  exit(2);
}
const seed = Number(values.seed);
const packages = await pinnedPackages('src/tools/training/gazetteer', 'gazetteer');
const known = knownNames(language, packages);
const corpora = [...files.map(readSet), ...readConstructions(language)];
const part = (apart: boolean): readonly Corpus[] =>
  corpora
    .map((corpus) => ({ ...corpus, documents: corpus.documents.filter(({ id }) => isKeptApart(corpus, id) === apart) }))
    .filter(({ documents }) => documents.length > 0);
const used = part(false).filter((corpus) => weightOf(corpus, language, recipe) > 0);
const report = (line: string): void => console.log(line);

if (values.cross) crossValidate(Number(values.cross));
else {
  const model = trainModel(language, recipe, used, known, seed, report);
  for (const corpus of part(true).filter((set) => set.language === language || language === JOINT))
    report(`${corpus.name}: ${evaluate(corpus, model, known.gazetteer)}`);
  const bytes = model.bytes();
  const out = values.out ?? `media/names/${language}.bin`;
  writeFileSync(out, bytes);
  if (!values.out) writeFileSync(`media/names/${SHARED}.bin`, writeGazetteer(known.gazetteer));
  report(`${out}: ${bytes.length} bytes, ${deflateRawSync(bytes, { level: 9 }).length} compressed`);
}

/** Trains as many times as there are folds, each time on the documents of the others. */
function crossValidate(folds: number): void {
  if (!recipe) return;
  const total = new NameScore();
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (corpus: Corpus, i: number): boolean => corpus.language === language && i % folds === fold;
    const rest = used.map((set) => ({ ...set, documents: set.documents.filter((_, i) => !isLeftOut(set, i)) }));
    const model = trainModel(language, recipe, rest, known, seed, report);
    for (const set of used) {
      const left = { ...set, documents: set.documents.filter((_, i) => isLeftOut(set, i)) };
      if (left.documents.length === 0) continue;
      const score = evaluate(left, model, known.gazetteer);
      total.merge(score);
      report(`${set.name}, part ${fold + 1}: ${score}`);
    }
  }
  report(`all: ${total}`);
}
