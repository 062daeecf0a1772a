import type { ProseBlock } from '../../prose/block.js';
import type { ProseTable, ProseUnit } from '../../prose/unit.js';
import type { AmountMention, Inherited } from '../amounts/mention.js';
import type { DateMention } from '../dates/mention.js';
import type { UnitNames } from '../entities/candidate.js';
import type { NameTagger } from '../entities/tagger.js';
import type { Language } from '../languages/language.js';
import type { RecognizeOptions } from '../options.js';
import { DIGITS, type Tokens, WORD } from '../words/tokens.js';

/** A mention and where it stands in the visible text of its unit (UTF-16 offsets, end exclusive). */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type Reading = Placed & {
  /** Wins against a date of the same length. */
  readonly firm: boolean;
  readonly closed: boolean;
} & (
    | { readonly kind: 'amount'; readonly mention: AmountMention }
    | { readonly kind: 'date'; readonly mention: DateMention }
  );

/** What one unit of prose says, before the rest of the article is asked. */
export interface UnitReading {
  readonly unit: ProseUnit;
  /** They may overlap. */
  readonly readings: readonly Reading[];
  /** Proposals; the article as a whole decides which of them are names, and of what. */
  readonly names?: UnitNames;
}

/** What a block tells about the amounts of the whole article. */
export interface Evidence {
  /** How many numbers use a comma as the decimal sign without doubt. */
  readonly commas: number;
  readonly points: number;
  /** ISO 4217 codes named without doubt, or by a country's name. */
  readonly currencies: readonly string[];
  /** How many amounts are in a currency that has to be guessed. */
  readonly guesses: number;
  /** How many numbers can be read two ways. */
  readonly doubts: number;
}

export interface BlockReading {
  /** Those in which something may be. */
  readonly units: readonly UnitReading[];
  readonly evidence: Evidence;
  /** A table's, which the block before it may caption: to be read again when that one changes. */
  readonly mayHaveCaption: boolean;
}

const NO_CODES: readonly string[] = [];
const NO_EVIDENCE: Evidence = { commas: 0, points: 0, currencies: NO_CODES, guesses: 0, doubts: 0 };
/** Many blocks say nothing: they share this. */
const NOTHING: BlockReading = { units: [], evidence: NO_EVIDENCE, mayHaveCaption: false };

/** Reads blocks of prose in one language. */
export class BlockReader {
  readonly #language: Language;
  readonly #tokens: Tokens;
  readonly #options: RecognizeOptions;
  readonly #names: NameTagger | undefined;

  constructor(language: Language, tokens: Tokens, options: RecognizeOptions) {
    this.#language = language;
    this.#tokens = tokens;
    this.#options = options;
    const wanted = !options.kinds || options.kinds.includes('entity');
    this.#names = wanted ? language.names(options) : undefined;
  }

  /** `before` is the block in front, for the caption of a table. */
  read(block: ProseBlock, before: ProseBlock | undefined): BlockReading {
    const table = tableOf(block);
    const caption = table && !table.caption && before?.units.length === 1 ? before : undefined;
    const headings = table && new Headings(this.#language, this.#tokens, table.caption ?? caption?.units[0]);
    const mayHaveCaption = table !== undefined && !table.caption;
    let units: UnitReading[] | undefined;
    let currencies: string[] | undefined;
    for (const unit of block.units) {
      const reading = this.#unit(unit, headings);
      if (reading.readings.length > 0 || reading.names) {
        if (units) units.push(reading);
        else units = [reading];
      }
      const countries = this.#language.amounts.currenciesOfCountries(this.#tokens);
      if (countries.length > 0) currencies = currencies ? [...currencies, ...countries] : [...countries];
    }
    if (!units && !currencies && !mayHaveCaption) return NOTHING;
    return { units: units ?? NOTHING.units, evidence: evidenceOf(units ?? NOTHING.units, currencies), mayHaveCaption };
  }

  #unit(unit: ProseUnit, headings: Headings | undefined): UnitReading {
    const inherited = headings?.of(unit);
    const tokens = this.#tokens.read(unit.text, this.#language.vocabulary);
    const numbers = this.#language.numbers.read(tokens);
    const amounts = this.#language.amounts.find(tokens, numbers, inherited);
    const dates = this.#language.dates.find(tokens, numbers, this.#options.vague ?? false);
    const readings = inOrder(tokens, amounts, dates, inherited?.own ?? false);
    const names = this.#names?.find(tokens, { heading: unit.place === 'heading' || unit.cell?.header === true });
    return names ? { unit, readings, names } : { unit, readings };
  }
}

function tableOf({ units }: ProseBlock): ProseTable | undefined {
  for (let i = 0; i < units.length; i++) {
    const cell = units[i]!.cell;
    if (cell) return cell.table;
  }
  return undefined;
}

/** The amounts and dates of a unit by where they start, as far as each list is in order. */
function inOrder(
  tokens: Tokens,
  amounts: readonly AmountMention[],
  dates: readonly DateMention[],
  own: boolean,
): readonly Reading[] {
  // made at its size: a list that grows keeps room that most would never fill
  const readings = new Array<Reading>(amounts.length + dates.length);
  let date = 0;
  for (let amount = 0; amount < amounts.length; amount++) {
    const mention = amounts[amount] as AmountMention;
    for (; date < dates.length && dates[date]!.start < mention.start; date++)
      readings[amount + date] = dateReading(tokens, dates[date]!);
    const start = tokens.start[mention.start] as number;
    const end = tokens.end[mention.end - 1] as number;
    readings[amount + date] = {
      kind: 'amount',
      start,
      end,
      mention,
      firm: mention.partitive || own,
      closed: isPrice(tokens, mention),
    };
  }
  for (; date < dates.length; date++) readings[amounts.length + date] = dateReading(tokens, dates[date]!);
  return readings;
}

function dateReading(tokens: Tokens, mention: DateMention): Reading {
  const start = tokens.start[mention.start] as number;
  const end = tokens.end[mention.end - 1] as number;
  return { kind: 'date', start, end, mention, firm: false, closed: isNumericDate(tokens, mention) };
}

/** Money in digits. */
function isPrice(tokens: Tokens, { start, end, measure }: AmountMention): boolean {
  if (measure?.is !== 'money') return false;
  for (let i = start; i < end; i++) if (tokens.is(i, DIGITS)) return true;
  return false;
}

/** Day, month and year in digits. */
function isNumericDate(tokens: Tokens, { start, end, fields }: DateMention): boolean {
  const whole = fields.day !== undefined && fields.month !== undefined && fields.year !== undefined;
  return (
    whole &&
    tokens.is(start, DIGITS) &&
    !tokens.is(start + 1, WORD) &&
    tokens.is(end - 1, DIGITS) &&
    tokens.joined(end - 1)
  );
}

/** The measures that the headings of a table and its caption give to its cells. */
class Headings {
  readonly #language: Language;
  readonly #tokens: Tokens;
  readonly #caption: ProseUnit | undefined;
  readonly #known = new Map<ProseUnit, Inherited | undefined>();

  constructor(language: Language, tokens: Tokens, caption: ProseUnit | undefined) {
    this.#language = language;
    this.#tokens = tokens;
    this.#caption = caption;
  }

  /** What a cell without a measure of its own inherits: from its column, else its row, else the caption. */
  of(unit: ProseUnit): Inherited | undefined {
    const { cell } = unit;
    if (!cell || cell.header) return undefined;
    const column = this.#measure(cell.table.header[cell.column]);
    if (cell.column === 0 && !column) return undefined;
    const row = cell.column > 0 ? this.#measure(cell.table.cells[cell.row]?.[0]) : undefined;
    const caption = this.#measure(this.#caption);
    const named = column?.measure ? column : row?.measure ? row : caption?.measure ? caption : undefined;
    const measure = named?.measure;
    const scales = (heading: Inherited | undefined): boolean =>
      heading !== undefined && heading.power > 0 && (!heading.measure || heading === named);
    const scaled = scales(column) ? column : scales(row) ? row : scales(caption) ? caption : undefined;
    const power = measure?.is === 'percent' || measure?.is === 'points' ? named!.power : (scaled?.power ?? 0);
    if (!named && power === 0) return undefined;
    return { measure, power, own: (named ?? scaled) !== caption };
  }

  #measure(heading: ProseUnit | undefined): Inherited | undefined {
    if (!heading) return undefined;
    if (!this.#known.has(heading)) {
      const tokens = this.#tokens.read(heading.text, this.#language.vocabulary);
      this.#known.set(heading, this.#language.amounts.heading(tokens));
    }
    return this.#known.get(heading);
  }
}

/** `countries`: currencies of the countries named, where another has a currency of the same name. */
function evidenceOf(units: readonly UnitReading[], countries: readonly string[] | undefined): Evidence {
  let commas = 0;
  let points = 0;
  let guesses = 0;
  let doubts = 0;
  let currencies: string[] | undefined = countries && [...countries];
  for (const { readings } of units) {
    for (const reading of readings) {
      if (reading.kind !== 'amount') continue;
      const { separators, measure } = reading.mention;
      if (separators?.other) doubts++;
      else if (separators?.decimal === ',') commas++;
      else if (separators) points++;
      if (measure?.is !== 'money') continue;
      const code = measure.codes[0] as string;
      if (measure.codes.length > 1) guesses++;
      else if (currencies) currencies.push(code);
      else currencies = [code];
    }
  }
  if (!currencies && commas + points + guesses + doubts === 0) return NO_EVIDENCE;
  return { commas, points, currencies: currencies ?? NO_CODES, guesses, doubts };
}
