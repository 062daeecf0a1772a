import type { EntityValue, Fact } from '../../facts.js';
import { balanced } from '../../prose/balance.js';
import type { ProseUnit } from '../../prose/unit.js';
import { amountValue } from '../amounts/value.js';
import { parseDay } from '../dates/calendar.js';
import { resolveDate } from '../dates/resolve.js';
import { foldWords, notNamesOf } from '../entities/not-names.js';
import { places } from '../entities/places.js';
import type { Language } from '../languages/language.js';
import { parseLanguageTag } from '../languages/registry.js';
import type { RecognizeOptions } from '../options.js';
import { withoutOverlaps } from '../overlap.js';
import type { ArticleContext } from './context.js';
import type { ArticleEvidence } from './evidence.js';
import { factOf } from './fact.js';
import { IgnoredWords } from './ignored-words.js';
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
  /** The region that the article's language tag names. */
  readonly #writtenFor: string | undefined;
  readonly #placesVersion: number;
  readonly #kinds: readonly Fact['kind'][] | undefined;
  /** Folded words that are no names, whatever they look like. */
  readonly #notNames: ReadonlySet<string>;
  readonly #notFacts: IgnoredWords;
  /** A name for the order of the article's currencies. */
  readonly #currencyOrder: string;

  constructor(language: Language, context: ArticleContext, evidence: ArticleEvidence, options: RecognizeOptions) {
    const { decimal } = evidence;
    this.#published = context.published === undefined ? undefined : parseDay(context.published);
    this.#evidence = evidence;
    this.#amounts = {
      region: language.region,
      currencies: evidence.currencies,
      pesoSign: language.amounts.pesoSign,
      ...(decimal && { decimal }),
      ...(options.currencies && { house: options.currencies }),
    };
    this.#kinds = options.kinds;
    this.#writtenFor = parseLanguageTag(context.language)?.region;
    this.#placesVersion = places.version;
    this.#notNames = notNamesOf(options.registry);
    this.#notFacts = new IgnoredWords(options.notFacts ?? []);
    this.#currencyOrder = evidence.currencyOrder;
  }

  /** Whether the other builder makes the same facts of the same readings, names apart. */
  sameAs(other: FactBuilder): boolean {
    return (
      this.#amounts.region === other.#amounts.region &&
      this.#published === other.#published &&
      this.#amounts.decimal === other.#amounts.decimal &&
      this.#currencyOrder === other.#currencyOrder &&
      this.#writtenFor === other.#writtenFor &&
      this.#placesVersion === other.#placesVersion
    );
  }

  /** Facts of a block that starts at `start` of the source and reads `source`, in the order of the source. */
  build({ units }: BlockReading, start: number, source: string): readonly Fact[] {
    if (units.length === 0) return NO_FACTS;
    if (units.length === 1) return this.#factsOf(units[0]!, start, source);
    const facts: Fact[] = [];
    for (const unit of units) facts.push(...this.#factsOf(unit, start, source));
    // the text of an image stands inside that of its paragraph
    return facts.sort((a, b) => a.start - b.start);
  }

  #factsOf(unit: UnitReading, start: number, source: string): readonly Fact[] {
    const claims = this.#wanted(withoutOverlaps(this.#claims(unit)));
    if (claims.length === 0) return NO_FACTS;
    const facts = new Array<Fact>(claims.length);
    for (let i = 0; i < claims.length; i++) facts[i] = this.#fact(claims[i]!, unit.unit, start, source);
    return facts;
  }

  #wanted(claims: readonly Claim[]): readonly Claim[] {
    const kinds = this.#kinds;
    if (!kinds) return claims;
    for (const { kind } of claims)
      if (!kinds.includes(kind)) return claims.filter((claim) => kinds.includes(claim.kind));
    return claims;
  }

  #claims(reading: UnitReading): readonly Claim[] {
    const claims = this.#found(reading);
    if (this.#notFacts.isEmpty || claims.length === 0) return claims;
    return claims.filter((claim) => !this.#notFacts.cover(reading.unit.text, claim));
  }

  #found({ unit, readings, names }: UnitReading): readonly Claim[] {
    const mentions = names ? this.#evidence.mentions(names) : [];
    if (mentions.length === 0) return readings;
    const claims: Claim[] = [...readings];
    for (const { start, end, value } of mentions) {
      if (this.#notNames.size > 0 && this.#notNames.has(foldWords(unit.text.slice(start, end)))) continue;
      claims.push({ kind: 'entity', start, end, value });
    }
    return claims;
  }

  #fact(reading: Claim, unit: ProseUnit, offset: number, source: string): Fact {
    const span = balanced(source, unit.toSource(reading.start, reading.end));
    const text = source.slice(span.start, span.end);
    const quoted = unit.isQuoted(reading.start, reading.end) || undefined;
    const value = this.#value(reading);
    return factOf(reading.kind, offset + span.start, offset + span.end, text, unit.place, quoted, value);
  }

  /** A place with its country, where one is known for its name. */
  #placed(value: EntityValue): EntityValue {
    if (value.type !== 'place' || value.country !== undefined) return value;
    const known = places.find(value.name, this.#writtenFor);
    return known ? { ...value, ...known, ...(value.id !== undefined && { id: value.id }) } : value;
  }

  #value(reading: Claim): Fact['value'] {
    switch (reading.kind) {
      case 'amount':
        return amountValue(reading.mention, this.#amounts);
      case 'entity':
        return this.#placed(reading.value);
      case 'date':
        return resolveDate(reading.mention.fields, this.#published);
    }
  }
}
