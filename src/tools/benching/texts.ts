import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readNews } from '../../../test/corpus/news.js';
import { ProseDocument } from '../../core/prose/prose.js';
import { packs } from '../../core/recognize/languages/packs.js';

/** Day of publication for all that is timed. */
export const published = '2025-03-05';

/** Languages written by hand for which there is something to read. */
export const spokenLanguages = (): readonly string[] =>
  packs.map(({ tag }) => tag).filter((tag) => sampleFiles(tag).length > 0 || existsSync(newsFile(tag)));

/** Articles in Markdown, without front matter; for a language without samples, news in plain text. */
export function articlesIn(language: string): string {
  const files = sampleFiles(language);
  if (files.length === 0) return newsIn(language);
  return files.map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '')).join('\n\n');
}

/** The same as plain text, one line a paragraph. */
export function plainTextIn(language: string): string {
  return ProseDocument.open(articlesIn(language))
    .blocks.flatMap((block) => block.units.map((unit) => unit.text.replaceAll('\n', ' ')))
    .join('\n\n');
}

/** The first paragraph that is more than a title. */
export function firstParagraphIn(language: string): string {
  return (
    plainTextIn(language)
      .split('\n\n')
      .find((paragraph) => paragraph.length >= 200) ?? ''
  );
}

/** A text over and over to this length, its digits changed each time, so that nothing is the same twice. */
export function stretched(text: string, length: number): string {
  let out = '';
  for (let turn = 0; out.length < length; turn++) {
    out += `${text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1))}\n\n`;
  }
  return out.slice(0, length);
}

const newsFile = (language: string): string => `test/corpus/news/${language}.txt`;
const newsIn = (language: string): string =>
  readNews(readFileSync(newsFile(language), 'utf8'))
    .map(({ text }) => text)
    .join('\n\n');

function sampleFiles(language: string): readonly string[] {
  const folder = `test/sample/${language}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
