import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sentenceEnds } from '../../core/claims/sentence.js';
import type { Span } from '../../core/text/span.js';
import { grouped } from './grouped.js';
import type { Random } from './random.js';

/** An article in Markdown, taken apart. */
export interface Article {
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** A heading, paragraph, item of a list or quotation. */
export interface Block {
  /** What stands before its first word: `## `, `- `, `> ` or nothing. */
  readonly mark: string;
  readonly isWrapped: boolean;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly text: string;
  /** Amounts, dates and names in it. */
  readonly facts: readonly Span[];
}

const FOLDERS = ['test/corpus/news', 'test/corpus/newsroom'];
const MARK = /\{\{([^{}]+?)\s=>\s(?:[^{}]|\{[^{}]*\})+\}\}/gu;

/**
 * The articles of the corpus as they could lie in a repository: some lines wrapped, some facts in bold or linked, some
 * paragraphs as items of a list or quotations. Two to five of one language make one, so that figures and names come again.
 */
export function readArticles(random: Random): readonly Article[] {
  const byLanguage = grouped(newsFiles().flatMap(stories), ({ language }) => language);
  return [...byLanguage].flatMap(([language, all]) => {
    const left = random.shuffled(all);
    const articles: Article[] = [];
    while (left.length > 0) {
      const together = left.splice(0, 2 + random.below(4));
      articles.push({
        language,
        blocks: together.flatMap(({ blocks }) => blocks.map((text) => dressed(text, random))),
      });
    }
    return articles;
  });
}

/** As it would lie in a file. */
export function printArticle(blocks: readonly Block[]): string {
  return `${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock({ mark, isWrapped, sentences }: Block): string {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return mark + (isWrapped ? wrapped(text) : text);
}

interface Story {
  readonly language: string;
  /** With their marks. */
  readonly blocks: readonly string[];
}

function newsFiles(): readonly string[] {
  const read = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? read(path) : [path];
    });
  return FOLDERS.filter(existsSync)
    .flatMap(read)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function stories(file: string): readonly Story[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((part): Story => {
      const [head = '', ...lines] = part.split('\n');
      const language = (head.split(' ')[1] ?? '').split('-')[0] ?? '';
      const blocks = lines
        .join('\n')
        .trim()
        .split(/\n\s*\n/u);
      return { language, blocks: blocks.map((block) => block.replace(/\s+/gu, ' ').trim()).filter(Boolean) };
    });
}

/** Takes the marks out, finds the sentences, and gives a paragraph one of the forms that Markdown has. */
function dressed(marked: string, random: Random): Block {
  let text = '';
  let at = 0;
  const facts: Span[] = [];
  for (const { 0: whole, 1: words = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    const [open, close] = random.chance(0.05)
      ? ['**', '**']
      : random.chance(0.04)
        ? ['[', '](https://example.org/a)']
        : ['', ''];
    const start = text.length + open.length;
    text += open + words + close;
    facts.push({ start, end: start + words.length });
    at = index + whole.length;
  }
  text += marked.slice(at);
  const sentences = sentencesOf(text, facts);
  if (sentences.length === 1 && !/[.!?»”"]$/u.test(text)) return { mark: '## ', isWrapped: false, sentences };
  const mark = random.chance(0.1) ? '- ' : random.chance(0.05) ? '> ' : '';
  return { mark, isWrapped: mark === '' && random.chance(0.4), sentences };
}

function sentencesOf(text: string, facts: readonly Span[]): readonly Sentence[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((end, i): Sentence => {
    const from = i === 0 ? 0 : (ends[i - 1] as number) + 1;
    const inside = facts.filter((fact) => fact.start >= from && fact.end <= end);
    return {
      text: text.slice(from, end),
      facts: inside.map((fact) => ({ start: fact.start - from, end: fact.end - from })),
    };
  });
}

/** The same text with line ends in place of blanks, about 80 characters apart. */
function wrapped(text: string): string {
  let column = 0;
  return text
    .split(' ')
    .map((word) => {
      column = column + word.length > 80 ? word.length : column + word.length + 1;
      return column === word.length ? `\n${word}` : word;
    })
    .join(' ')
    .replaceAll(' \n', '\n');
}
