import Big from 'big.js';
import { amountInWords } from '../describe/amounts.js';
import type { AmountFact, AmountValue } from '../facts.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { isSlip } from './headline-figure.js';
import { areDisjoint, type Interval } from './interval.js';
import { quoted } from './place.js';
import type { ArticleView } from './view/article-view.js';
import { isAmount, type Mention, type Passage } from './view/passage.js';
import { type TableView, tablesIn } from './view/tables.js';
import { WordList } from './view/word-list.js';

/*
 * A table whose total is not the sum of its parts. The total is the first or last row, or column, that says so («Total»,
 * “Summe”); its parts are all others. A number stands for half a unit of the last digit that any number of its line has,
 * to either side; whole counts that come to less than a hundred are exact. A warning on the total, with the parts, when
 * the two cannot meet and it is sure that parts are meant: as many other lines come out and the two are not far apart, or
 * they differ as by a slip (digits swapped, one digit, a power of ten) and it is the only line, or percentages come to more than 100.
 *
 * Never: lines with an empty cell or with words or bounds in one, with several units, of ratios, of percentages that are
 * not said to come to 100, or under headings of what has no sum (prices, averages, years, ranks); tables with two totals
 * or with rows that are part of others (“of which”); and a total above the sum where something says that only some parts
 * are shown (“top”, «principales»).
 */

export const checkTableSums: ArticleCheck = (view, voice) => {
  const { sums } = view.words;
  if (sums === undefined) return [];
  const tables = tablesIn(view.passages).filter(({ rows, columns }) => rows.length >= 2 && columns >= 2);
  if (tables.length === 0) return [];
  const lists = listsOf(view);
  return tables
    .flatMap((table) => [...columnSums(table, lists), ...rowSums(table, lists)])
    .map(({ total, parts, sum }): Finding => {
      const { start, end, text, value } = total.fact;
      const words = amountInWords({ ...value, amount: sum.toFixed() }, voice);
      const message = voice.t('{0} here, but the parts add up to {1}.', quoted(text), words);
      const related = parts.map(({ fact }) => ({ start: fact.start, end: fact.end }));
      return { id: 'table-sum', severity: 'warning', message, start, end, related };
    });
};

interface Lists {
  readonly total: WordList;
  readonly notAdded: WordList;
  /** Of the same words those that may be part of a longer one: “Durchschnittspreis”. */
  readonly notAddedParts: readonly string[];
  readonly partial: WordList;
}

function listsOf({ words: { sums } }: ArticleView): Lists {
  return {
    total: WordList.of(sums?.total),
    notAdded: WordList.of(sums?.notAdded),
    notAddedParts: (sums?.notAdded ?? '').split('|').filter((word) => /^\p{L}{5,}$/u.test(word)),
    partial: WordList.of(sums?.partial),
  };
}

type Cell = Passage | undefined;
type Amount = Mention<AmountFact>;

/** A total with what are said to be its parts. */
interface Line {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** Of the parts, as they are written. */
  readonly sum: Big;
  readonly fits: boolean;
}

function columnSums(table: TableView, lists: Lists): readonly Line[] {
  const { rows, header, columns } = table;
  const at = edgeOf(
    rows.map((row) => isTotal(row[0], lists)),
    rows.length,
  );
  if (at === undefined || rows.some((row) => has(lists.partial, row[0]))) return [];
  const lines: Line[] = [];
  for (let column = 1; column < columns; column++) {
    if (hasNoSum(header[column], lists)) continue;
    const line = lineOf(
      rows[at]![column],
      rows.filter((_, row) => row !== at).map((row) => row[column]),
    );
    if (line) lines.push(line);
  }
  return wrong(lines, isSelection(table, lists));
}

function rowSums(table: TableView, lists: Lists): readonly Line[] {
  const { rows, header } = table;
  const headings = header.slice(1);
  const at = edgeOf(
    headings.map((heading) => isTotal(heading, lists)),
    headings.length,
  );
  if (at === undefined || headings.some((heading) => has(lists.partial, heading) || hasNoSum(heading, lists))) {
    return [];
  }
  const lines = rows.flatMap((row): readonly Line[] => {
    const cells = headings.map((_, i) => row[i + 1]);
    const line = lineOf(
      cells[at],
      cells.filter((_, i) => i !== at),
    );
    return line ? [line] : [];
  });
  // a single row says little of what its columns are
  return lines.length < 2 ? [] : wrong(lines, isSelection(table, lists));
}

/** Where the one total is, when it is first or last. */
function edgeOf(totals: readonly boolean[], length: number): number | undefined {
  const at = totals.indexOf(true);
  const isEdge = at === 0 || at === length - 1;
  return at < 0 || !isEdge || totals.lastIndexOf(true) !== at ? undefined : at;
}

/** “Total”, «Total general», “Total (2024)”; not «Total de ellos que …». */
const LONGEST_HEADING = 5;

function isTotal(heading: Cell, { total }: Lists): boolean {
  return heading !== undefined && heading.words.length <= LONGEST_HEADING && total.at(heading.words, 0) !== undefined;
}

function has(list: WordList, cell: Cell): boolean {
  return cell !== undefined && list.within(cell.words, 0, cell.words.length) !== undefined;
}

function hasNoSum(heading: Cell, { notAdded, notAddedParts }: Lists): boolean {
  return (
    has(notAdded, heading) ||
    (heading?.words.slice() ?? []).some(({ folded }) => notAddedParts.some((part) => folded.includes(part)))
  );
}

function isSelection({ around, header }: TableView, { partial }: Lists): boolean {
  return [...around, ...header].some((one) => has(partial, one));
}

/** The lines whose total is surely wrong. */
function wrong(lines: readonly Line[], isSelected: boolean): readonly Line[] {
  const off = lines.filter(({ fits }) => !fits);
  const isAdded = off.length * 2 <= lines.length;
  const isSure = (line: Line): boolean =>
    differsByASlip(line) || isOverHundred(line) || (isAdded && lines.length > 1 && isNear(line));
  if (lines.length > 1 && !isAdded) return [];
  return off.filter(isSure).filter(({ total, sum }) => !isSelected || sum.gt(decimalOf(total)));
}

function isOverHundred({ total, sum }: Line): boolean {
  return total.fact.value.type === 'percent' && sum.gt(decimalOf(total));
}

/** Whether a total is no average, and not of something else: neither half as much again as the sum nor less than two thirds. */
function isNear({ total, sum }: Line): boolean {
  const [one, other] = [decimalOf(total), sum];
  return one.times(3).gt(other.times(2)) && other.times(3).gt(one.times(2));
}

function differsByASlip({ total, sum }: Line): boolean {
  return isSlip(decimalOf(total).toFixed(), sum.toFixed());
}

function lineOf(totalCell: Cell, partCells: readonly Cell[]): Line | undefined {
  const total = amountOf(totalCell);
  const parts = partCells.map(amountOf).filter((part) => part !== undefined);
  if (!total || parts.length < 2 || parts.length < partCells.length) return undefined;
  const unit = unitOf(total.fact.value);
  if (!canBeAdded(total) || parts.some((part) => unitOf(part.fact.value) !== unit)) return undefined;
  const sum = parts.reduce((result, part) => result.plus(decimalOf(part)), new Big(0));
  const half = roundingOf([total, ...parts]);
  const exact = total.fact.value.type === 'count' && decimalOf(total).lt(EXACT) && sum.lt(EXACT);
  const meant = exact ? new Big(0) : half;
  const of = (value: Big, by: Big): Interval => ({ low: value.minus(by), high: value.plus(by) });
  const fits = !areDisjoint(of(decimalOf(total), meant), of(sum, meant.times(parts.length)));
  return { total, parts, sum, fits };
}

/** Nobody rounds counts below. */
const EXACT = 100;

function canBeAdded({ fact: { value } }: Amount): boolean {
  switch (value.type) {
    case 'money':
    case 'quantity':
    case 'count':
      return true;
    case 'percent':
      return value.amount === '100';
    case 'percentage-point':
    case 'ratio':
      return false;
  }
}

/** Half a unit of the last digit that any of the numbers has. */
function roundingOf(amounts: readonly Amount[]): Big {
  const places = amounts.map(decimalOf).filter((value) => !value.eq(0));
  const last = Math.min(...places.map(({ e, c }) => e - c.length + 1));
  return Number.isFinite(last) ? new Big(`5e${last - 1}`) : new Big(0);
}

/** The one exact number that a cell holds, with nothing but signs beside it. */
function amountOf(cell: Cell): Amount | undefined {
  const [mention, ...more] = cell?.mentions ?? [];
  if (!cell || !mention || more.length > 0 || !isAmount(mention)) return undefined;
  const { amount, bound } = mention.fact.value;
  const beside = cell.text.slice(0, mention.start) + cell.text.slice(mention.end);
  if (amount === null || bound !== 'exact' || /[\p{L}\p{N}]/u.test(beside)) return undefined;
  return /^-?\d+(?:\.\d+)?$/u.test(amount) ? mention : undefined;
}

function decimalOf({ fact }: Amount): Big {
  return new Big(fact.value.amount ?? 0);
}

function unitOf({ type, currency, unit }: AmountValue): string {
  return [type, currency, unit].join(' ');
}
