import type { ConfigEntity } from '../config/config.js';
import type { Fact } from '../facts.js';
import type { Exchange } from './exchange.js';

/** What is known about the article around a fact. */
export interface Surroundings {
  /** The Markdown source. */
  readonly source: string;
  /** All facts of the article, in order. */
  readonly facts: readonly Fact[];
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  /** ISO day of publication. */
  readonly published?: string;
  /** Names that the newsroom knows. */
  readonly entities?: readonly ConfigEntity[];
  /** UCUM codes of the units that the newsroom prefers. */
  readonly units?: readonly string[];
  /** Exchange rates that the newsroom keeps. */
  readonly exchange?: Exchange;
}

/** What a card says about one fact, in plain text. */
export interface Card {
  /** The meaning in one phrase. */
  readonly answer: string;
  /** What follows the answer on its line, punctuation and space before it included. */
  readonly aside?: string;
  /** What helps to check it, a line each. */
  readonly lines: readonly string[];
  /** What the article has to say before the card can say more. */
  readonly missing?: 'published';
}
