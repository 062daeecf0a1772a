import type { Fact } from '../facts.js';
import type { Span, TextEdit } from '../text/span.js';
import type { RecognizeOptions } from './options.js';

/** What an article says about itself, and where that was read. */
export interface ArticleContext {
  /** BCP 47 tag in use. */
  readonly language: string;
  readonly languageFrom: 'options' | 'front-matter' | 'detection' | 'default';
  /** ISO day of publication. */
  readonly published?: string;
  readonly publishedFrom?: 'options' | 'front-matter';
}

export interface Update {
  readonly facts: readonly Fact[];
  /** The part of the new source (UTF-16 offsets) outside which no fact changed but for its position. */
  readonly changed: Span;
}

/** Facts of one text that is being edited; starts empty, so the first update inserts the whole text. */
export interface Recognizer {
  readonly source: string;
  readonly facts: readonly Fact[];
  readonly context: ArticleContext;
  update(edit: TextEdit): Update;
}

/** Finds facts in one text. Placeholder until the engine lands. */
export function createRecognizer(options: RecognizeOptions = {}): Recognizer {
  let source = '';
  let facts: readonly Fact[] = [];
  return {
    get source() {
      return source;
    },
    get facts() {
      return facts;
    },
    get context() {
      return { language: options.language ?? 'en', languageFrom: 'default' as const };
    },
    update(edit) {
      source = source.slice(0, edit.start) + edit.text + source.slice(edit.end);
      facts = [];
      return { facts, changed: { start: edit.start, end: edit.start + edit.text.length } };
    },
  };
}

export function recognize(source: string, options: RecognizeOptions = {}): readonly Fact[] {
  return createRecognizer(options).update({ start: 0, end: 0, text: source }).facts;
}
