import type { Fact } from '../facts.js';
import { ProseDocument } from '../prose/prose.js';
import type { Span, TextEdit } from '../text/span.js';
import { type ArticleContext, ContextReader } from './article/context.js';
import { ArticleEvidence } from './article/evidence.js';
import { FactBuilder } from './article/facts.js';
import { BlockReader, type BlockReading } from './article/reading.js';
import type { UnitNames } from './entities/candidate.js';
import type { Language } from './languages/language.js';
import { type Languages, languages } from './languages/registry.js';
import type { RecognizeOptions } from './options.js';
import { validateOptions, validateSource } from './validate.js';
import { Tokens } from './words/tokens.js';

export interface Update {
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
  return [...createRecognizer(options).update({ start: 0, end: 0, text: source }).facts];
}

/** What is known of one block, and where its facts stand among those of the article. */
interface BlockState {
  reading: BlockReading;
  /** How many of the article's facts are this block's; they follow those of the blocks before it. */
  count: number;
  /** Where the block started in the source when its facts were made; -1 when they are yet to be made. */
  start: number;
}

class ArticleRecognizer implements Recognizer {
  readonly #options: RecognizeOptions;
  readonly #languages: Languages;
  readonly #tokens: Tokens;
  readonly #contextReader: ContextReader;
  #document: ProseDocument;
  #context: ArticleContext;
  #language: Language;
  #reader: BlockReader;
  #builder: FactBuilder;
  #evidence = new ArticleEvidence();
  #blocks: BlockState[] = [];
  #facts: readonly Fact[] = [];

  constructor(options: RecognizeOptions, known: Languages) {
    this.#options = options;
    this.#languages = known;
    this.#tokens = new Tokens(known.characters);
    this.#contextReader = new ContextReader(options);
    this.#document = ProseDocument.open('', { format: options.format ?? 'markdown', textKeys: options.textKeys });
    this.#context = this.#contextReader.read(this.#document);
    this.#language = known.get(this.#context.language);
    this.#reader = new BlockReader(this.#language, this.#tokens, options);
    this.#builder = new FactBuilder(this.#language, this.#context, this.#evidence, options);
  }

  get source(): string {
    return this.#document.source;
  }

  get length(): number {
    return this.#document.length;
  }

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  get context(): ArticleContext {
    return this.#context;
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
      this.#reader = new BlockReader(language, this.#tokens, this.#options);
      from = 0;
      to = document.blocks.length;
      this.#splice(0, this.#blocks.length, to);
    } else {
      this.#splice(firstChanged, removed, inserted);
      // a table behind the edit may have lost or gained its caption
      const next = this.#blocks[to];
      if (next?.reading.mayHaveCaption) {
        this.#evidence.remove(next.reading);
        next.reading = this.#reader.read(document.blocks[to]!, document.blocks[to - 1]);
        this.#evidence.add(next.reading);
        next.start = -1;
        to++;
      }
    }
    const builder = new FactBuilder(language, this.#context, this.#evidence, this.#options);
    const all = languageChanged || !builder.sameAs(this.#builder);
    this.#builder = builder;
    return this.#collect(all ? 0 : from, all ? this.#blocks.length : to, edit);
  }

  /** Reads the blocks that replace others and puts them in their place. */
  #splice(at: number, removed: number, inserted: number): void {
    const { blocks } = this.#document;
    const added: BlockState[] = [];
    for (let i = at; i < at + inserted; i++) {
      const reading = this.#reader.read(blocks[i]!, blocks[i - 1]);
      this.#evidence.add(reading);
      added.push({ reading, count: 0, start: -1 });
    }
    let first = 0;
    for (let i = 0; i < at; i++) first += this.#blocks[i]!.count;
    let gone = 0;
    for (let i = at; i < at + removed; i++) {
      gone += this.#blocks[i]!.count;
      this.#evidence.remove(this.#blocks[i]!.reading);
    }
    if (gone > 0) this.#facts = this.#facts.slice(0, first).concat(this.#facts.slice(first + gone));
    this.#blocks = this.#blocks.slice(0, at).concat(added, this.#blocks.slice(at + removed));
  }

  /** Makes the facts of blocks `from` to `to` anew, and of those whose names changed; moves the others. */
  #collect(from: number, to: number, edit: TextEdit): Update {
    const document = this.#document;
    const changed = this.#evidence.takeChanges();
    const old = this.#facts;
    const facts = new Array<Fact>(old.length);
    let size = 0;
    let changedFrom = edit.start;
    let changedTo = edit.start + edit.text.length;
    let at = 0;
    for (let i = 0; i < this.#blocks.length; i++) {
      const state = this.#blocks[i]!;
      const start = document.blockStart(i);
      if ((i >= from && i < to) || state.start < 0 || concerns(state.reading, changed)) {
        const end = document.blockEnd(i);
        const made = this.#builder.build(state.reading, start, document.slice(start, end));
        for (const fact of made) facts[size++] = fact;
        at += state.count;
        state.count = made.length;
        changedFrom = Math.min(changedFrom, start);
        changedTo = Math.max(changedTo, end);
      } else {
        const distance = start - state.start;
        for (const last = at + state.count; at < last; at++) {
          facts[size++] = distance === 0 ? old[at]! : moved(old[at]!, distance);
        }
      }
      state.start = start;
    }
    facts.length = size;
    this.#facts = facts;
    return { facts, changed: { start: changedFrom, end: changedTo } };
  }
}

/** Whether a block has a unit whose names changed. */
function concerns({ units }: BlockReading, changed: ReadonlySet<UnitNames>): boolean {
  return changed.size > 0 && units.some(({ names }) => names !== undefined && changed.has(names));
}

/** The fact at another place. Spelled out, because a long article has many to move at each keystroke. */
function moved(fact: Fact, distance: number): Fact {
  const { kind, text, value } = fact;
  const start = fact.start + distance;
  const end = fact.end + distance;
  if (fact.in === undefined && fact.inQuotation === undefined) return { kind, start, end, text, value } as Fact;
  return { ...fact, start, end };
}
