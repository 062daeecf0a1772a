import type { ProseBlock } from '../../prose/block.js';
import type { ProseTable, ProseUnit } from '../../prose/unit.js';
import type { AmountMention, Inherited } from '../amounts/mention.js';
import type { DateMention } from '../dates/mention.js';
import type { UnitNames } from '../entities/candidate.js';
import type { NameTagger } from '../entities/grammar.js';
import type { Language } from '../languages/language.js';
import type { DecimalSign } from '../numbers/number.js';
import type { RecognizeOptions } from '../options.js';
import type { Tokens } from '../words/tokens.js';

/** A mention and where it stands in the visible text of its unit (UTF-16 offsets, end exclusive). */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type Reading = Placed & {
  /** Wins against a date of the same length. */
  readonly firm: boolean;
} & (
    | { readonly kind: 'amount'; readonly mention: AmountMention }
    | { readonly kind: 'date'; readonly mention: DateMention }
  );

const NO_READINGS: readonly Reading[] = [];

/** What one unit of prose says, before the rest of the article is asked. */
export interface UnitReading {
  readonly unit: ProseUnit;
  /** They may overlap. */
  readonly readings: readonly Reading[];
  /** Currencies of the countries that it names, where another has the same name (ISO 4217). */
  readonly countries: readonly string[];
  /** Proposals; the article as a whole decides which of them are names, and of what. */
  readonly names?: UnitNames;
}

/** What a block tells about the amounts of the whole article. */
export interface Evidence {
  /** How many numbers use each decimal sign without doubt. */
  readonly decimals: { readonly [sign in DecimalSign]: number };
  /** ISO 4217 codes named without doubt, or by a country's name. */
  readonly currencies: readonly string[];
  /** How many amounts are in a currency that has to be guessed. */
  readonly guesses: number;
}

export interface BlockReading {
  readonly units: readonly UnitReading[];
  readonly evidence: Evidence;
  /** A table's, which the block before it may caption: to be read again when that one changes. */
  readonly mayHaveCaption: boolean;
}

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
    const units: UnitReading[] = [];
    for (const unit of block.units) units.push(this.#unit(unit, headings));
    return { units, evidence: evidenceOf(units), mayHaveCaption: table !== undefined && !table.caption };
  }

  #unit(unit: ProseUnit, headings: Headings | undefined): UnitReading {
    const inherited = headings?.of(unit);
    const tokens = this.#tokens.read(unit.text, this.#language.vocabulary);
    const numbers = this.#language.numbers.read(tokens);
    const amounts = this.#language.amounts.find(tokens, numbers, inherited);
    const dates = this.#language.dates.find(tokens, numbers, this.#options.vague ?? false);
    const readings = inOrder(tokens, amounts, dates, inherited?.own ?? false);
    const names = this.#names?.find(tokens, { heading: unit.place === 'heading' || unit.cell?.header === true });
    const countries = this.#language.amounts.currenciesOfCountries(tokens);
    return names ? { unit, readings, countries, names } : { unit, readings, countries };
  }
}

function tableOf({ units }: ProseBlock): ProseTable | undefined {
  for (const { cell } of units) if (cell) return cell.table;
  return undefined;
}

/** The amounts and dates of a unit by where they start, as far as each list is in order. */
function inOrder(
  tokens: Tokens,
  amounts: readonly AmountMention[],
  dates: readonly DateMention[],
  own: boolean,
): readonly Reading[] {
  if (amounts.length + dates.length === 0) return NO_READINGS;
  const readings: Reading[] = [];
  let nextDate = 0;
  for (const mention of amounts) {
    for (; nextDate < dates.length && dates[nextDate]!.start < mention.start; nextDate++)
      readings.push(dateReading(tokens, dates[nextDate]!));
    const start = tokens.start[mention.start] as number;
    const end = tokens.end[mention.end - 1] as number;
    readings.push({ kind: 'amount', start, end, mention, firm: mention.partitive || own });
  }
  for (; nextDate < dates.length; nextDate++) readings.push(dateReading(tokens, dates[nextDate]!));
  return readings;
}

function dateReading(tokens: Tokens, mention: DateMention): Reading {
  const start = tokens.start[mention.start] as number;
  const end = tokens.end[mention.end - 1] as number;
  return { kind: 'date', start, end, mention, firm: false };
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
    const row = cell.column > 0 ? this.#measure(cell.table.cells[cell.row]?.[0]) : undefined;
    const caption = this.#measure(this.#caption);
    if (cell.column === 0 && !column) return undefined;
    const headings = [column, row, caption].filter((heading) => heading !== undefined);
    const named = headings.find((heading) => heading.measure);
    const scaled = headings.find((heading) => heading.power > 0 && (!heading.measure || heading === named));
    const power =
      named?.measure?.is === 'percent' || named?.measure?.is === 'points' ? named.power : (scaled?.power ?? 0);
    if (!named && power === 0) return undefined;
    return { ...(named?.measure && { measure: named.measure }), power, own: (named ?? scaled) !== caption };
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

function evidenceOf(units: readonly UnitReading[]): Evidence {
  const decimals = { ',': 0, '.': 0 };
  const currencies: string[] = [];
  let guesses = 0;
  for (const { readings, countries } of units) {
    for (const code of countries) currencies.push(code);
    for (const reading of readings) {
      if (reading.kind !== 'amount') continue;
      const { separators, measure } = reading.mention;
      if (separators && !separators.other) decimals[separators.decimal]++;
      if (measure?.is !== 'money') continue;
      if (measure.codes.length === 1) currencies.push(measure.codes[0] as string);
      else guesses++;
    }
  }
  const nothing = currencies.length === 0 && guesses === 0 && decimals[','] === 0 && decimals['.'] === 0;
  return nothing ? NO_EVIDENCE : { decimals, currencies, guesses };
}

/** Most blocks say nothing: they share this. */
const NO_EVIDENCE: Evidence = { decimals: { ',': 0, '.': 0 }, currencies: [], guesses: 0 };
