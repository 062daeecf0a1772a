// Prints how the marked news articles and the traps are read: news-report.ts [LANGUAGE…]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type NewsScore, readNews, scoreNews } from './news.js';

const share = (score: NewsScore): string => `${((100 * score.right) / Math.max(1, score.asked)).toFixed(1)} %`;

const tags = process.argv.slice(2);
for (const folder of ['news', 'traps']) {
  const path = `test/corpus/${folder}`;
  for (const file of existsSync(path) ? readdirSync(path).sort() : []) {
    const tag = file.replace(/\.txt$/u, '');
    if (tags.length > 0 && !tags.includes(tag)) continue;
    const score = scoreNews(readNews(readFileSync(`${path}/${file}`, 'utf8')));
    console.log(
      `${folder}/${tag}: ${score.right} of ${score.asked} right (${share(score)}), ${score.extra.length} extra in ${score.words} words`,
    );
    for (const line of score.missed) console.log(`  missed ${line}`);
    for (const line of score.wrong) console.log(`  wrong  ${line}`);
    for (const line of score.extra) console.log(`  extra  ${line}`);
  }
}
