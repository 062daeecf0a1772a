import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readNews } from '../../../test/corpus/news.js';
import type { Corpus, CorpusDocument, CorpusUnit } from './corpus.js';

const CONSTRUCTIONS = 'src/tools/training/constructions';

/** Sentences that show how names are built into the sentences of a language, and what looks like a name and is none. */
export function readConstructions(language: string): readonly Corpus[] {
  const path = `${CONSTRUCTIONS}/${language}.txt`;
  return existsSync(path) ? [read(path, language, `${language}.constructions`)] : [];
}

/** Reads a file of our own articles: `newsroom/TAG/train-01.txt`. Each line of text is a paragraph. */
export function readNewsroom(path: string): Corpus {
  const language = basename(dirname(path));
  return read(path, language, `${language}.${basename(path, '.txt')}`);
}

function read(path: string, language: string, name: string): Corpus {
  const documents = readNews(readFileSync(path, 'utf8')).map((article, i): CorpusDocument => {
    const units: CorpusUnit[] = [];
    for (const { 0: text, index } of article.text.matchAll(/[^\n]+/gu)) {
      const names = article.names
        .filter(({ start }) => start >= index && start < index + text.length)
        .map(({ start, end, type }) => ({ start: start - index, end: end - index, type }));
      units.push({ text, names });
    }
    return { id: `${name}-${i + 1}`, units, othersUnmarked: false };
  });
  return { name, language, documents };
}
