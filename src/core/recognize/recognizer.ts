import type { Fact } from '../facts.js';
import { ProseDocument } from '../prose/prose.js';
import type { Span, TextEdit } from '../text/span.js';
import { finish, type Steps } from '../text/steps.js';
import { type ArticleContext, ContextReader } from './article/context.js';
import { ArticleEvidence } from './article/evidence.js';
import { type BlockFacts, FactList, NO_BLOCK_FACTS } from './article/fact-list.js';
import { FactBuilder } from './article/facts.js';
import { type DocumentReading, readDocument, readOnce } from './article/once.js';
import { BlockReader, type BlockReading } from './article/reading.js';
import type { UnitNames } from './entities/candidate.js';
import type { Language } from './languages/language.js';
import { type Languages, languages } from './languages/registry.js';
import type { RecognizeOptions } from './options.js';
import { validateOptions, validateSource } from './validate.js';

/** What came of an edit. */
export interface Update {
  /** As they stood after this update, whenever they are asked for. */
  readonly facts: readonly Fact[];
  /** The part of the new source (UTF-16 offsets) outside which no fact changed but for its position. */
  readonly changed: Span;
}

/** Facts of one text that is being edited; starts empty, so that the first update inserts the whole text. */
export interface Recognizer {
  /** Put together when asked for after an edit: at 1 MB a matter of a millisecond. */
  readonly source: string;
  /** Of the source, in UTF-16 code units. */
  readonly length: number;
  readonly facts: readonly Fact[];
  readonly context: ArticleContext;
  /** The visible prose that the facts were read in; it follows the edits. */
  readonly prose: ProseDocument;
  /**
   * Applies an edit to the text (UTF-16 offsets into the text before it). The cost follows the edit, but when language
   * or data for it have changed, everything is read anew; an empty edit serves to ask for that.
   * @throws {RangeError} when the edit does not lie within the text
   */
  update(edit: TextEdit): Update;
}

/**
 * A recogniser for a text that will be edited.
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function createRecognizer(options: RecognizeOptions = {}): Recognizer {
  validateOptions(options);
  return new ArticleRecognizer(options, languages);
}

/**
 * The facts of one text, in the order of the source, none overlapping.
 * @throws {TypeError} that names the option, when one is not as documented
 */
export function recognize(source: string, options: RecognizeOptions = {}): Fact[] {
  validateSource(source);
  validateOptions(options);
  return readOnce(source, options, languages);
}

/** As `recognize`, of a document that is open already. */
export function recognizeDocument(document: ProseDocument, options: RecognizeOptions): DocumentReading {
  return finish(recognizeDocumentInSteps(document, options));
}

/** As `recognizeDocument`, in steps. */
export function recognizeDocumentInSteps(document: ProseDocument, options: RecognizeOptions): Steps<DocumentReading> {
  validateOptions(options);
  return readDocument(document, options, languages);
}

class ArticleRecognizer implements Recognizer {
  readonly #options: RecognizeOptions;
  readonly #languages: Languages;
  readonly #contextReader: ContextReader;
  #document: ProseDocument;
  #context: ArticleContext;
  #language: Language;
  #reader: BlockReader;
  #builder: FactBuilder;
  #evidence = new ArticleEvidence();
  #readings: BlockReading[] = [];
  #blocks: BlockFacts[] = [];
  #facts = new FactList([], []);

  constructor(options: RecognizeOptions, known: Languages) {
    this.#options = options;
    this.#languages = known;
    this.#contextReader = new ContextReader(options);
    this.#document = ProseDocument.open('', { format: options.format ?? 'markdown', textKeys: options.textKeys });
    this.#context = this.#contextReader.read(this.#document);
    this.#language = known.get(this.#context.language);
    this.#reader = new BlockReader(this.#language, known.tokens, options);
    this.#builder = new FactBuilder(this.#language, this.#context, this.#evidence, options);
  }

  get source(): string {
    return this.#document.source;
  }

  get length(): number {
    return this.#document.length;
  }

  get facts(): readonly Fact[] {
    return this.#facts.all;
  }

  get context(): ArticleContext {
    return this.#context;
  }

  get prose(): ProseDocument {
    return this.#document;
  }

  update(edit: TextEdit): Update {
    const document = this.#document;
    const { firstChanged, removed, inserted } = document.edit(edit);
    this.#context = this.#contextReader.read(document);
    const language = this.#languages.get(this.#context.language);
    const languageChanged = language !== this.#language;
    this.#language = language;
    let from = firstChanged;
    let to = firstChanged + inserted;
    if (languageChanged) {
      this.#reader = new BlockReader(language, this.#languages.tokens, this.#options);
      from = 0;
      to = document.blocks.length;
      this.#splice(0, this.#blocks.length, to);
    } else {
      // a table behind the edit may have lost or gained its caption
      const caption = this.#readings[firstChanged + removed]?.mayHaveCaption ? 1 : 0;
      to += caption;
      this.#splice(firstChanged, removed + caption, inserted + caption);
    }
    const builder = new FactBuilder(language, this.#context, this.#evidence, this.#options);
    const all = languageChanged || !builder.sameAs(this.#builder);
    this.#builder = builder;
    const changed = this.#build(all ? 0 : from, all ? this.#blocks.length : to, edit);
    const facts = new FactList(this.#blocks, document.blockStarts);
    this.#facts = facts;
    return {
      get facts() {
        return facts.all;
      },
      changed,
    };
  }

  /** Reads the blocks that replace others and puts them in their place. */
  #splice(at: number, removed: number, inserted: number): void {
    const { blocks } = this.#document;
    const readings: BlockReading[] = [];
    const facts: BlockFacts[] = [];
    for (let i = at; i < at + removed; i++) this.#evidence.remove(this.#readings[i]!);
    for (let i = at; i < at + inserted; i++) {
      const reading = this.#reader.read(blocks[i]!, blocks[i - 1]);
      this.#evidence.add(reading);
      readings.push(reading);
      facts.push(NO_BLOCK_FACTS);
    }
    this.#readings = replaced(this.#readings, at, removed, readings);
    this.#blocks = replaced(this.#blocks, at, removed, facts);
  }

  /** Makes the facts of blocks `from` to `to`, and of those whose names changed; returns the part of the source. */
  #build(from: number, to: number, edit: TextEdit): Span {
    const document = this.#document;
    const names = this.#evidence.takeChanges(this.#readings);
    let start = edit.start;
    let end = edit.start + edit.text.length;
    const build = (i: number): void => {
      const blockStart = document.blockStart(i);
      const blockEnd = document.blockEnd(i);
      const facts = this.#builder.build(this.#readings[i]!, blockStart, document.slice(blockStart, blockEnd));
      this.#blocks[i] = facts.length === 0 ? NO_BLOCK_FACTS : { facts, start: blockStart };
      start = Math.min(start, blockStart);
      end = Math.max(end, blockEnd);
    };
    for (let i = from; i < to; i++) build(i);
    if (names.size === 0) return { start, end };
    for (let i = 0; i < this.#blocks.length; i++) {
      if ((i < from || i >= to) && concerns(this.#readings[i]!, names)) build(i);
    }
    return { start, end };
  }
}

/** Whether a block has a unit whose names changed. */
function concerns({ units }: BlockReading, changed: ReadonlySet<UnitNames>): boolean {
  return changed.size > 0 && units.some(({ names }) => names !== undefined && changed.has(names));
}

/** A new list in which others stand in place of a run of the old one. */
function replaced<T>(list: readonly T[], at: number, removed: number, added: readonly T[]): T[] {
  return list.slice(0, at).concat(added, list.slice(at + removed));
}
