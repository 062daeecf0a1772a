import { isSame } from '../claims/fact-claims.js';
import { sentenceAround } from '../claims/sentence.js';
import type { ClaimState } from '../claims/state.js';
import { singleCell, tableCellAt } from '../claims/table/place.js';
import type { ArticleText } from '../claims/target/article-text.js';
import type { ProseDocument } from '../prose/prose.js';
import type { ProseTable } from '../prose/unit.js';
import { type Utterance, utteranceAround } from '../speech/utterance.js';
import { utterancesOf } from '../speech/utterances.js';
import type { Span } from '../text/span.js';
import type { FactPair } from './pairs.js';
import type { TranslatedText } from './units.js';
import { foldedName } from './values.js';

/*
 * Where in a translation what a claim is about stands, when it is no fact: only where that is sure.
 *
 * - A statement: the sentence in which the partners of all its facts stand, and no partner of another sentence's. A name
 *   alone, which may be anywhere, is not enough.
 * - A quotation: what the same speaker says the same time in turn, when both texts have them speak equally often and in the
 *   same manner; where no speaker is known, what its facts tell as of a statement. Facts that stand elsewhere speak against
 *   either.
 * - A table, or a cell of it: the table of the same shape in turn, when both texts have equally many of that shape.
 */

/** A text whose sentences, quotations and tables can be compared. */
export interface ComparedText extends TranslatedText {
  readonly article: ArticleText;
  readonly context: { readonly language: string };
}

export interface Counterpart {
  /** UTF-16 offsets into the translation. */
  readonly place: Span;
  /** Of a quotation: who says it, as the translation has it. */
  readonly speaker?: string;
}

export class Counterparts {
  readonly #original: ComparedText;
  readonly #translation: ComparedText;
  readonly #pairs: readonly FactPair[];
  #said: readonly [readonly Utterance[], readonly Utterance[]] | undefined;
  #tables: readonly [readonly PlacedTable[], readonly PlacedTable[]] | undefined;

  constructor(original: ComparedText, translation: ComparedText, pairs: readonly FactPair[]) {
    this.#original = original;
    this.#translation = translation;
    this.#pairs = pairs;
  }

  /** Of a claim of the original that is about words; nothing where it is not sure. */
  of({ claim, place }: ClaimState): Counterpart | undefined {
    if (place === undefined) return undefined;
    switch (claim.kind) {
      case 'statement':
        return this.#statement(place);
      case 'quotation':
        return this.#quotation(place, claim.speaker);
      case 'table':
        return this.#table(place);
      default:
        return undefined;
    }
  }

  #statement(place: Span): Counterpart | undefined {
    const { article } = this.#translation;
    const sentenceOf = (text: ArticleText, span: Span): Span =>
      text.toSource(sentenceAround(text, text.fromSource(span)));
    // Of a part of a sentence it cannot be told which part of the other it is.
    if (!isSame(sentenceOf(this.#original.article, place), place)) return undefined;
    const found = this.#byFacts(place, (partner) => sentenceOf(article, partner));
    return found && { place: found };
  }

  #quotation(place: Span, speaker: string | undefined): Counterpart | undefined {
    const [here, there] = this.#utterances();
    const own = utteranceAround(here, place);
    const name = speaker ?? own?.speaker;
    if (own === undefined) return undefined;
    const isBy = (name: string) => (one: Utterance) =>
      one.manner === own.manner && one.speaker !== undefined && foldedName(one.speaker) === foldedName(name);
    const [spoken, translated] = name === undefined ? [[], []] : [here.filter(isBy(name)), there.filter(isBy(name))];
    const inTurn = spoken.length === translated.length ? translated[spoken.indexOf(own)] : undefined;
    const byFacts = this.#byFacts(own, (partner) => utteranceAround(there, partner));
    const found = inTurn ?? there.find((one) => byFacts && one.start === byFacts.start && one.end === byFacts.end);
    if (found === undefined || this.#strays(own, found)) return undefined;
    const { start, end } = found;
    return { place: { start, end }, ...(found.speaker !== undefined && { speaker: found.speaker }) };
  }

  #table(place: Span): Counterpart | undefined {
    const first = tableCellAt(this.#original.document, place);
    if (first === undefined) return undefined;
    const last = tableCellAt(this.#original.document, { start: place.end - 1, end: place.end });
    this.#tables ??= [tablesOf(this.#original.document), tablesOf(this.#translation.document)];
    const shape = shapeOf(first.cell.table);
    const alike = (all: readonly PlacedTable[]): readonly PlacedTable[] =>
      all.filter(({ table }) => shapeOf(table) === shape);
    const [here, there] = [alike(this.#tables[0]), alike(this.#tables[1])];
    const other =
      here.length === there.length ? there[here.findIndex(({ table }) => table === first.cell.table)] : undefined;
    if (other === undefined) return undefined;
    const cell = singleCell(first.cell, last?.cell);
    const found = cell ? other.cells.get(`${cell.row} ${cell.column}`) : other.whole;
    return found && { place: found };
  }

  /** The one stretch in which the partners of all facts of another stand, and no partner of what stands elsewhere. */
  #byFacts(place: Span, around: (partner: Span) => Span | undefined): Span | undefined {
    const inside = this.#pairs.filter(({ original }) => contains(place, original));
    const [first] = inside;
    const names = new Set(inside.map(({ original }) => (original.kind === 'entity' ? original.value.name : '')));
    const isEnough = inside.some(({ original }) => original.kind !== 'entity') || names.size > 1;
    const found = first && isEnough ? around(first.translated) : undefined;
    return found && !this.#strays(place, found) ? found : undefined;
  }

  /** Whether facts of one stretch have their partners outside the other, or the other way round. */
  #strays(place: Span, found: Span): boolean {
    return this.#pairs.some(({ original, translated }) => contains(place, original) !== contains(found, translated));
  }

  #utterances(): readonly [readonly Utterance[], readonly Utterance[]] {
    const said = ({ document, facts, context }: ComparedText): readonly Utterance[] =>
      utterancesOf(document, facts, context.language);
    this.#said ??= [said(this.#original), said(this.#translation)];
    return this.#said;
  }
}

interface PlacedTable {
  readonly table: ProseTable;
  /** Of its headings, or of all of it. */
  readonly whole: Span;
  /** Cells of its body by row and column. */
  readonly cells: ReadonlyMap<string, Span>;
}

/** The tables of an article in its order. */
function tablesOf(document: ProseDocument): readonly PlacedTable[] {
  const tables = new Map<ProseTable, { whole: Span; cells: Map<string, Span> }>();
  for (const [index, { units }] of document.blocks.entries()) {
    const offset = document.blockStart(index);
    for (const { cell, start, end } of units) {
      if (cell === undefined) continue;
      const span = { start: offset + start, end: offset + end };
      const known = tables.get(cell.table);
      const whole = known?.whole ?? tableCellAt(document, span)?.wholeTable ?? span;
      const cells = known?.cells ?? new Map<string, Span>();
      if (cell.row >= 0) cells.set(`${cell.row} ${cell.column}`, span);
      tables.set(cell.table, { whole, cells });
    }
  }
  return [...tables].map(([table, placed]) => ({ table, ...placed }));
}

function shapeOf({ header, cells }: ProseTable): string {
  return [header.length, ...cells.map((row) => row.length)].join(' ');
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
