// node src/tools/run.mjs link-report [LANGUAGE…] [--train] [--all]: prints how well the mentions of one entity are linked in
// our test articles, or in those that models are trained on; with --all every pair of mentions that is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { foundMentions, LinkScore, linkedMentions, pairMistakes } from '../../test/corpus/link-score.js';
import { scoreNames } from '../../test/corpus/name-score.js';
import { readNews } from '../../test/corpus/news.js';
import { readNamesOfSource } from './building/names.js';

readNamesOfSource();

const words = argv.slice(2);
const tags = words.filter((word) => !word.startsWith('--'));
const files = words.includes('--train') ? 'train-' : 'test-';
const percent = (share: number): string => (100 * share).toFixed(1);

for (const tag of tags.length > 0 ? tags : ['es', 'en', 'de', 'fr', 'pt', 'it', 'nl']) {
  const folder = `test/corpus/newsroom/${tag}`;
  const paths = readdirSync(folder).filter((file) => file.startsWith(files));
  const articles = paths.flatMap((file) => readNews(readFileSync(`${folder}/${file}`, 'utf8')));
  const alone = new LinkScore();
  const whole = new LinkScore();
  for (const article of articles) {
    alone.add(article, linkedMentions(article));
    whole.add(article, foundMentions(article));
  }
  const { span, typed } = scoreNames(articles);
  console.log(
    `${tag}: linking alone ${percent(alone.f1)} (${alone.gold} pairs), of spans found ${percent(whole.f1Spotted)} (${whole.goldSpotted} pairs), end to end ${percent(whole.f1)}; names: span ${percent(span)}, typed ${percent(typed)}`,
  );
  for (const [title, score] of [
    ['alone', alone],
    ['end to end', whole],
  ] as const) {
    const counts = pairMistakes.map((mistake) => `${mistake} ${score.mistakes.get(mistake)?.length}`);
    console.log(`  ${title}: ${counts.join(', ')}`);
    if (!words.includes('--all')) continue;
    for (const mistake of pairMistakes)
      for (const line of score.mistakes.get(mistake) ?? []) console.log(`    ${mistake}: ${line}`);
  }
}
