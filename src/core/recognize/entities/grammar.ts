import type { NameWords } from '../languages/name-words.js';
import type { EntityRegistry } from '../options.js';
import { CAPITAL, INNER_CAPITAL, PUNCTUATION, type Tokens, WORD } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { UnitKind, UnitNames } from './candidate.js';
import { Doubts } from './doubts.js';
import { hostStart } from './elements.js';
import { Evidence } from './evidence.js';
import { COMMON, DEMONYM, type KnownName, NameLexicon, OTHER } from './lexicon.js';
import type { NameTable } from './name-table.js';
import { Proposals } from './proposals.js';
import { type Element, RunReader } from './runs.js';
import { Trimmer } from './trimming.js';

const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT_SIGN = 0x40;
/** Longest title in quotation marks, in words and signs. */
const MAX_TITLE = 14;
const quotes: ReadonlyMap<number, string> = new Map([
  [0xab, '»'],
  [0x201c, '”"'],
  [0x201e, '“”'],
  [0x22, '"'],
  [0x2018, '’'],
]);

export interface NameOptions {
  /** Also nationality words. */
  readonly demonyms?: boolean;
  readonly registry?: EntityRegistry;
}

/** Proposes mentions of names in one unit of text; what they are is decided over the document. */
export interface NameTagger {
  find(tokens: Tokens, unit: UnitKind): UnitNames;
}

/** Proposes mentions by rules and word lists. Keeps nothing of a text; one instance serves a language and registry. */
export class NameGrammar implements NameTagger {
  readonly #lexicon: NameLexicon;
  readonly #runs: RunReader;
  readonly #trimmer: Trimmer;
  readonly #doubts: Doubts;
  readonly #evidence: Evidence;
  readonly #registry: NameTable<KnownName> | undefined;
  readonly #demonyms: boolean;
  #lower = new Int32Array(1024);

  constructor(
    words: NameWords,
    functionWords: string,
    vocabulary: Vocabulary,
    scratch: Tokens,
    options: NameOptions = {},
  ) {
    const lexicon = new NameLexicon(words, functionWords, vocabulary, scratch);
    this.#lexicon = lexicon;
    this.#runs = new RunReader(lexicon);
    this.#trimmer = new Trimmer(lexicon);
    this.#doubts = new Doubts(lexicon);
    this.#evidence = new Evidence(lexicon);
    this.#registry = options.registry && lexicon.registry(options.registry.entities);
    this.#demonyms = options.demonyms ?? false;
  }

  find(tokens: Tokens, unit: UnitKind): UnitNames {
    const proposals = new Proposals(tokens, this.#lexicon);
    const { count, flags, kind } = tokens;
    const titles = this.#doubts.writesTitles(tokens, unit);
    let lower = 0;
    if (this.#lower.length < count) this.#lower = new Int32Array(count * 2);
    for (let i = 0; i < count; ) {
      const registered = this.#registry?.at(tokens, i);
      if (registered) {
        proposals.known(i, registered.end, registered.value);
        i = registered.end;
      } else if (((flags[i] as number) & (CAPITAL | INNER_CAPITAL)) !== 0) {
        i = this.#capital(tokens, i, titles, proposals);
      } else if (kind[i] === WORD) {
        const bits = this.#lexicon.at(tokens, i);
        if ((bits & COMMON) === 0) this.#lower[lower++] = tokens.hash[i] as number;
        if (this.#demonyms && bits & DEMONYM) this.#demonym(tokens, i, proposals);
        i++;
      } else i = kind[i] === PUNCTUATION ? this.#sign(tokens, i, proposals) : i + 1;
    }
    return { candidates: proposals.found, lower: this.#lower.slice(0, lower) };
  }

  /** A run of capitals from token `i` on; returns the token after what was dealt with. */
  #capital(tokens: Tokens, i: number, titles: boolean, proposals: Proposals): number {
    if (this.#doubts.isOpener(tokens, i)) return i + 1;
    const read = this.#runs.read(tokens, i);
    if (read.length === 0) return i + 1;
    for (const segment of this.#trimmer.segments(tokens, read)) {
      const { run } = segment;
      const first = run[0] as Element;
      const quoted = this.#fillsQuotation(tokens, first.start, (run[run.length - 1] as Element).end);
      const votes = this.#evidence.weigh(tokens, run, segment.titled, quoted);
      if (!titles && !quoted && !segment.titled && this.#doubts.isPlainNoun(tokens, run)) {
        // only what says «person» is told of names alone: an age, an office behind a comma
        proposals.run(run, { ...votes, organization: 0, place: 0, other: 0 }, 'first-word', false);
        continue;
      }
      const doubt = quoted && !titles ? undefined : this.#doubts.of(tokens, segment, titles);
      const subject = doubt === 'first-word' && run.length === 1 && this.#doubts.isSubject(tokens, first);
      proposals.run(run, votes, doubt, subject);
    }
    return (read[read.length - 1] as Element).end;
  }

  #fillsQuotation(tokens: Tokens, start: number, end: number): boolean {
    const opening = tokens.sign(start - 1);
    const closing = opening === 0 ? undefined : quotes.get(opening);
    if (closing === undefined) return false;
    const sign = tokens.sign(end);
    return sign !== 0 && closing.includes(String.fromCharCode(sign));
  }

  /** What a sign begins: a host's last label, an address, a quoted title. Returns the token to go on with. */
  #sign(tokens: Tokens, i: number, proposals: Proposals): number {
    const sign = tokens.sign(i);
    if (sign === STOP) {
      const start = tokens.joined(i + 1) ? hostStart(tokens, i, this.#lexicon) : -1;
      if (start >= 0) proposals.phrase(start, i + 2, { person: 0, organization: 3, place: 0, other: 0 });
    } else if (sign === SLASH && tokens.isSign(i + 1, SLASH) && tokens.joined(i + 1) && tokens.isSign(i - 1, COLON)) {
      let end = i + 2;
      while (tokens.joined(end)) end++;
      return end;
    } else if (sign === AT_SIGN && tokens.joined(i + 1)) {
      // @user: no name of anybody
      return i + 2;
    } else if (quotes.has(sign)) return this.#quotedTitle(tokens, i, proposals);
    return i + 1;
  }

  /** «La sal y el hierro» behind «novela»: the whole quotation is the name of a work. */
  #quotedTitle(tokens: Tokens, i: number, proposals: Proposals): number {
    const noun = this.#lexicon.at(tokens, i - 1);
    if (!(noun & OTHER) || tokens.has(i - 1, CAPITAL) || tokens.joined(i) || !tokens.has(i + 1, CAPITAL)) return i + 1;
    const closing = quotes.get(tokens.sign(i)) as string;
    for (let end = i + 1; end < tokens.count && end < i + MAX_TITLE; end++) {
      const sign = tokens.sign(end);
      if (sign === 0 || !closing.includes(String.fromCharCode(sign))) continue;
      proposals.phrase(i + 1, end, { person: 0, organization: 0, place: 0, other: 6 });
      return end + 1;
    }
    return i + 1;
  }

  #demonym(tokens: Tokens, i: number, proposals: Proposals): void {
    const found = this.#lexicon.demonyms.at(tokens, i);
    if (found) proposals.known(i, found.end, found.value);
  }
}
