import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readNews } from '../../../test/corpus/news.js';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';

/** Characters of an article, about. */
const LENGTH = 5000;
/** A news item has some 1,500. */
const LENGTH_BEFORE_LAST = 4000;

/**
 * `news`: news of ours, article by article in another of seven languages, some thirty amounts and dates an article; `es` and
 * `en`: those of one language, as a newsroom has them; `samples`: the sample articles, which show everything there is, over a
 * hundred an article. Every second one of the English sample that has claims has them here too.
 */
export type Made = 'news' | 'es' | 'en' | 'samples';

/** What articles are made of. */
interface Story {
  readonly text: string;
  readonly sidecar?: string | undefined;
}

/**
 * Writes an archive of Markdown articles, a hundred to a folder, of some 5 kB each, digits changed from article to article.
 * Returns its bytes, sidecars left out.
 * @param made what of: see `Made`
 */
export function writeArchive(folder: string, count: number, made: Made): number {
  const articles = made === 'samples' ? sampleArticles() : newsArticles(made === 'news' ? readdirSync(NEWS) : [made]);
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const { text, sidecar = 'factmark: 1\n' } = articles(i);
    const within = path.join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
    mkdirSync(within, { recursive: true });
    const file = path.join(within, `article-${String(i).padStart(5, '0')}.md`);
    writeFileSync(file, text);
    writeFileSync(`${file}${SIDECAR_SUFFIX}`, sidecar);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

const NEWS = 'test/corpus/newsroom';

/** News one after the other, each under its headline. */
function newsArticles(languages: readonly string[]): (turn: number) => Story {
  const byLanguage = languages.map((language) =>
    readdirSync(`${NEWS}/${language}`)
      .sort()
      .flatMap((file) => readNews(readFileSync(`${NEWS}/${language}/${file}`, 'utf8'))),
  );
  return (turn) => {
    const news = byLanguage[turn % byLanguage.length]!;
    const first = news[turn % news.length]!;
    let body = '';
    for (let i = 0; body.length < LENGTH_BEFORE_LAST; i++) {
      body += `## ${withOtherDigits(news[(turn + i) % news.length]!.text, turn + i)}\n\n`;
    }
    return { text: `---\nlang: ${first.language}\ndate: ${first.published}\n---\n\n${body}` };
  };
}

function sampleArticles(): (turn: number) => Story {
  const samples = samplesOf('test/sample');
  return (turn) => {
    const sample = samples[turn % samples.length]!;
    return sample.sidecar !== undefined && turn % 2 === 0 ? sample : { text: lengthened(sample.text, turn) };
  };
}

function lengthened(text: string, turn: number): string {
  const [head = '', body = text] = text.startsWith('---\n') ? split(text) : ['', text];
  const paragraphs = body.split('\n\n');
  let out = '';
  for (let i = 0; out.length < LENGTH; i++) {
    const paragraph = paragraphs[(turn + i) % paragraphs.length]!;
    out += `${withOtherDigits(paragraph, turn + i)}\n\n`;
  }
  return head + out;
}

function withOtherDigits(text: string, turn: number): string {
  return text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1));
}

function split(text: string): readonly [string, string] {
  const end = text.indexOf('\n---\n', 4) + 5;
  return [text.slice(0, end), text.slice(end)];
}

function samplesOf(root: string): readonly Story[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const known = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
  return files.sort().map((file) => {
    const sidecar = `${file}${SIDECAR_SUFFIX}`;
    return {
      text: readFileSync(path.join(root, file), 'utf8'),
      sidecar: known.has(sidecar) ? readFileSync(path.join(root, sidecar), 'utf8') : undefined,
    };
  });
}
