import type { EntityValue, Fact } from '../../facts.js';
import { balanced } from '../../prose/balance.js';
import { amountValue } from '../amounts/value.js';
import { parseDay } from '../dates/calendar.js';
import { resolveDate } from '../dates/resolve.js';
import type { Language } from '../languages/language.js';
import type { RecognizeOptions } from '../options.js';
import { withoutOverlaps } from '../overlap.js';
import type { ArticleContext } from './context.js';
import type { ArticleEvidence } from './evidence.js';
import type { BlockReading, Reading, UnitReading } from './reading.js';

/** What competes for a stretch of a unit's text. */
type Claim =
  | Reading
  | { readonly kind: 'entity'; readonly start: number; readonly end: number; readonly value: EntityValue };

const NO_FACTS: readonly Fact[] = [];

/** Turns readings into facts, given what the article as a whole says. Made anew for each state of the article. */
export class FactBuilder {
  /** Number of the day of publication. */
  readonly #published: number | undefined;
  readonly #evidence: ArticleEvidence;
  readonly #amounts: Parameters<typeof amountValue>[1];
  readonly #kinds: ReadonlySet<Fact['kind']> | undefined;
  /** All that the value of a fact depends on outside its own block, names apart. */
  readonly #state: string;

  constructor(language: Language, context: ArticleContext, evidence: ArticleEvidence, options: RecognizeOptions) {
    const { decimal } = evidence;
    this.#published = context.published === undefined ? undefined : parseDay(context.published);
    this.#evidence = evidence;
    this.#amounts = {
      region: language.region,
      currencies: evidence.currencies,
      pesoSign: language.amounts.pesoSign,
      ...(decimal && { decimal }),
    };
    this.#kinds = options.kinds && new Set(options.kinds);
    this.#state = `${language.region} ${context.published ?? ''} ${decimal ?? ''} ${evidence.currencyOrder}`;
  }

  /** Whether the other builder makes the same facts of the same readings. */
  sameAs(other: FactBuilder): boolean {
    return this.#state === other.#state;
  }

  /** Facts of a block that starts at `start` of the source and reads `source`, in the order of the source. */
  build(reading: BlockReading, start: number, source: string): readonly Fact[] {
    let facts: Fact[] | undefined;
    for (const unit of reading.units) {
      const claims = this.#claims(unit);
      if (claims.length === 0) continue;
      facts ??= [];
      for (const claim of withoutOverlaps(claims)) {
        if (this.#kinds && !this.#kinds.has(claim.kind)) continue;
        facts.push(this.#fact(claim, unit, start, source));
      }
    }
    // the text of an image stands inside that of its paragraph
    if (facts && reading.units.length > 1) facts.sort((a, b) => a.start - b.start);
    return facts ?? NO_FACTS;
  }

  #claims({ readings, names }: UnitReading): readonly Claim[] {
    const mentions = names ? this.#evidence.mentions(names) : [];
    if (mentions.length === 0) return readings;
    const claims: Claim[] = [...readings];
    for (const { start, end, value } of mentions) claims.push({ kind: 'entity', start, end, value });
    return claims;
  }

  #fact(reading: Claim, { unit }: UnitReading, offset: number, source: string): Fact {
    const span = balanced(source, unit.toSource(reading.start, reading.end));
    const start = offset + span.start;
    const end = offset + span.end;
    const text = source.slice(span.start, span.end);
    const kind = reading.kind;
    const value = this.#value(reading);
    const quoted = unit.isQuoted(reading.start, reading.end);
    // most facts stand in plain prose: spelled out, they have one shape
    if (!unit.place && !quoted) return { kind, start, end, text, value } as Fact;
    const surroundings = { ...(unit.place && { in: unit.place }), ...(quoted && { inQuotation: true as const }) };
    return { kind, start, end, text, ...surroundings, value } as Fact;
  }

  #value(reading: Claim): Fact['value'] {
    switch (reading.kind) {
      case 'amount':
        return amountValue(reading.mention, this.#amounts);
      case 'entity':
        return reading.value;
      case 'date':
        return resolveDate(reading.mention.fields, this.#published);
    }
  }
}
