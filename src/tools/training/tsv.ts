import type { NameKind } from '../../core/recognize/entities/labels.js';
import type { Corpus, CorpusDocument, CorpusUnit, GoldName } from './corpus.js';
import { detokenize } from './detokenize.js';
import { mulberry, seedOf } from './random.js';

interface Sentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** What a sentence ends with, where it is not a line of its own. */
const STOPS = new Set(['.', '!', '?', '…', '...', '”', '"', "''", ')', '’', "'", '?!', '!!', '??', '!!!', '???']);

const types: { readonly [tag: string]: NameKind } = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };

/** What of a set cannot be read from its lines. */
export interface TsvOptions {
  /** Every sentence is a text of its own: tweets, titles. */
  readonly single?: boolean;
  /** Every sentence is a paragraph. */
  readonly apart?: boolean;
  /** A sentence without a stop ends its paragraph: lines of mails, lists, headings. */
  readonly lines?: boolean;
  /** Sentences follow one another without marks between documents: so many are taken for one. */
  readonly chunk?: number;
  /** Whether a document's names of the kind «other» were left unmarked. */
  readonly othersUnmarked?: (document: string) => boolean;
  /** Matches what stands in front of the names of some people: titles, by our guideline no part of them. */
  readonly titles?: RegExp;
  /** Whether a name of the kind «other» is none by our guideline (nationality words), or only perhaps. */
  readonly disowned?: (name: string) => 'no' | 'perhaps' | undefined;
}

/**
 * Reads a tab-separated set: a token and its BIO2 tag a line, a blank line behind each sentence, `# doc = ID` before
 * each document. Sentences are put together to paragraphs of one to four, as articles have them.
 */
export function readTsv(name: string, language: string, text: string, options: TsvOptions = {}): Corpus {
  const documents: CorpusDocument[] = [];
  let id = name;
  let sentences: Sentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const closeSentence = (): void => {
    if (words.length > 0) sentences.push({ words, tags });
    words = [];
    tags = [];
    if (options.single || sentences.length === (options.chunk ?? 0)) closeDocument();
  };
  const closeDocument = (): void => {
    if (sentences.length > 0) {
      const random = mulberry(seedOf(id) + documents.length);
      const units: CorpusUnit[] = [];
      for (let at = 0; at < sentences.length; ) {
        let size = options.apart ? 1 : 1 + Math.floor(random() * 4);
        if (options.lines) {
          const line = sentences.slice(at, at + size).findIndex(({ words }) => !STOPS.has(words.at(-1) as string));
          if (line >= 0) size = line + 1;
        }
        units.push(unitOf(sentences.slice(at, at + size), language, options, random() < 0.3 ? '\n' : ' '));
        at += size;
      }
      documents.push({ id, units, othersUnmarked: options.othersUnmarked?.(id) ?? false });
    }
    sentences = [];
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('# doc = ')) {
      closeSentence();
      closeDocument();
      id = line.slice(8).trim();
    } else if (line.trim() === '') closeSentence();
    else {
      const tab = line.lastIndexOf('\t');
      words.push(line.slice(0, tab));
      tags.push(line.slice(tab + 1));
    }
  }
  closeSentence();
  closeDocument();
  return { name, language, documents };
}

function unitOf(sentences: readonly Sentence[], language: string, options: TsvOptions, between: string): CorpusUnit {
  let text = '';
  const names: GoldName[] = [];
  for (const { words, tags } of sentences) {
    if (text.length > 0) text += between;
    const base = text.length;
    const plain = detokenize(words, language);
    text += plain.text;
    for (let i = 0; i < words.length; ) {
      const tag = tags[i] as string;
      if (tag === 'O') {
        i++;
        continue;
      }
      const kind = tag.slice(2);
      let end = i + 1;
      while (end < words.length && tags[end] === `I-${kind}`) end++;
      let start = base + (plain.starts[i] as number);
      const stop = base + (plain.starts[end - 1] as number) + (words[end - 1] as string).length;
      const type = types[kind];
      if (type === 'person') start += options.titles?.exec(text.slice(start, stop))?.[0].length ?? 0;
      const verdict = type === 'other' ? options.disowned?.(text.slice(start, stop)) : undefined;
      if (verdict !== 'no') names.push({ start, end: stop, type, ...(verdict ? { doubtful: true } : {}) });
      i = end;
    }
  }
  return { text, names };
}
