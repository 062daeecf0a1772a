import { ALL_CAPITALS, CAPITAL, DIGITS, INNER_CAPITAL, NEW_LINE, type Tokens, WORD } from '../words/tokens.js';
import { isAcronym, isInitial, isLetter, isRoman, pieceEnd } from './elements.js';
import {
  AND,
  ARTICLE,
  CAPITALIZED,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  FUNCTION,
  HEAD,
  INSIDE,
  type KnownName,
  LEGAL_FORM,
  MODEL,
  type NameLexicon,
  NUMBERED,
  OF,
  ORGANIZATION,
  OTHER,
  PARTICLE,
  PERSON,
  TAIL,
} from './lexicon.js';

const AMPERSAND = 0x26;
const COMMA = 0x2c;
const STOP = 0x2e;
const MAX_ELEMENTS = 12;

/** How an element of a run hangs on the one before it. */
export type Link = 'adjacent' | 'of' | 'other';

export interface Element {
  readonly start: number;
  readonly end: number;
  readonly known: KnownName | undefined;
  /** Classes of its first and of its last word. */
  readonly bits: number;
  readonly link: Link;
  readonly ampersand?: true;
}

/**
 * Reads runs: capitalised pieces and the connectors between them, as far as they may be one name. Joins and divides
 * by what each side is: an institution takes its field and place with it («Departamento de Comercio de EE. UU.»), a
 * place does not («Tartaristán de Rusia»), nor an acronym.
 */
export class RunReader {
  readonly #lexicon: NameLexicon;

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** The element that starts at token `i`, if there is one. */
  element(tokens: Tokens, i: number, link: Link): Element | undefined {
    if (!tokens.is(i, WORD) || !tokens.has(i, CAPITAL | INNER_CAPITAL)) return undefined;
    const known = this.#lexicon.known.at(tokens, i);
    const piece = pieceEnd(tokens, i, this.#lexicon);
    const bits = this.#lexicon.at(tokens, i);
    const end = known && known.end >= piece ? known.end : piece;
    const numbered = this.#numbered(tokens, i, end);
    if (numbered > end) return { start: i, end: numbered, known: undefined, bits: bits | MODEL, link };
    if (end === known?.end) return { start: i, end, known: known.value, bits, link };
    return { start: i, end, known: undefined, bits: bits | this.#tail(tokens, i, piece), link };
  }

  /** A run from token `i` on, which starts an element. */
  read(tokens: Tokens, i: number): Element[] {
    const run: Element[] = [];
    const first = this.element(tokens, i, 'adjacent');
    if (!first) return run;
    run.push(first);
    while (run.length < MAX_ELEMENTS) {
      const next = this.#next(tokens, run);
      if (!next) break;
      run.push(next);
    }
    return run;
  }

  #tail(tokens: Tokens, start: number, end: number): number {
    if (end - start === 1) return 0;
    let model = 0;
    for (let i = start; i < end; i++) if (tokens.is(i, DIGITS)) model = MODEL;
    return model | (this.#lexicon.at(tokens, end - 1) & (FIRST_NAME | LEGAL_FORM));
  }

  /** Products go on with a number: Boeing 737, iPhone 15. */
  #numbered(tokens: Tokens, start: number, end: number): number {
    if (!tokens.is(end, DIGITS) || tokens.joined(end)) return end;
    const product = (this.#lexicon.at(tokens, end - 1) & NUMBERED) !== 0;
    const named = product || (this.#lexicon.at(tokens, end + 1) & OTHER) !== 0;
    if (!named && !this.#isThing(tokens, start)) return end;
    if (tokens.has(end, NEW_LINE) || end - start > 2) return end;
    const after = end + 1;
    const length = (tokens.end[end] as number) - (tokens.start[end] as number);
    // a year, a percentage, a decimal, a quantity («Windows 10 millones») is no model number
    const year = length === 4 && /^(?:19|20)/.test(tokens.slice(end));
    const sign = tokens.sign(after);
    if (year || sign === 0x25 || (sign !== 0 && tokens.joined(after + 1) && tokens.is(after + 1, DIGITS))) return end;
    if (tokens.is(after, WORD) && !tokens.joined(after) && !tokens.has(after, CAPITAL)) {
      if (named ? product && this.#isUnit(tokens, after) : !(this.#lexicon.at(tokens, after) & COMMON)) return end;
    }
    let at = after;
    while (tokens.joined(at) && tokens.is(at, WORD)) at++;
    return at;
  }

  /** Whether an article or the noun of a thing stands right before: «el Hispasat 2», «el modelo Pika 5». */
  #isThing(tokens: Tokens, start: number): boolean {
    const bits = this.#lexicon.at(tokens, start - 1);
    return (bits & (ARTICLE | OTHER)) !== 0 && !(bits & ORGANIZATION) && !tokens.has(start - 1, CAPITAL);
  }

  #isUnit(tokens: Tokens, i: number): boolean {
    const bits = this.#lexicon.at(tokens, i);
    return tokens.word[i] !== 0 && (bits & (FUNCTION | COMMON)) === 0;
  }

  #next(tokens: Tokens, run: readonly Element[]): Element | undefined {
    const last = run[run.length - 1] as Element;
    const at = last.end;
    if (at >= tokens.count) return undefined;
    const lexicon = this.#lexicon;
    const sign = tokens.sign(at);
    if (sign === AMPERSAND) {
      const next = this.element(tokens, at + 1, 'adjacent');
      return next && { ...next, ampersand: true };
    }
    if (sign === COMMA) return this.#listed(tokens, run, at);
    if (sign !== 0 || tokens.joined(at)) return undefined;
    if (tokens.has(at, CAPITAL | INNER_CAPITAL)) {
      const legal = spacedLegalForm(tokens, at);
      if (legal > at) return { start: at, end: legal, known: undefined, bits: LEGAL_FORM, link: 'adjacent' };
      const next = this.element(tokens, at, 'adjacent');
      return next && this.#adjacent(tokens, run, next) ? next : undefined;
    }
    const bits = lexicon.at(tokens, at);
    if (!(bits & (OF | AND | INSIDE | PARTICLE))) return undefined;
    let after = at + 1;
    if (lexicon.at(tokens, after) & (ARTICLE | PARTICLE) && !tokens.has(after, CAPITAL)) after++;
    if (!tokens.has(after, CAPITAL | INNER_CAPITAL)) {
      // «d’Estaing»
      return undefined;
    }
    const next = this.element(tokens, after, bits & OF ? 'of' : 'other');
    if (!next || next.bits & CAPITALIZED) {
      if (!next || !(headBits(run) & HEAD) || !(bits & OF)) return undefined;
    }
    if (bits & OF) return this.#joinsOf(tokens, run, next, (bits & PARTICLE) !== 0, after > at + 1) ? next : undefined;
    if (bits & AND) return this.#joinsAnd(tokens, run, next) ? next : undefined;
    if (bits & PARTICLE && !(bits & INSIDE)) return this.#isPerson(tokens, run) && !next.known ? next : undefined;
    return this.#joinsInside(tokens, run, next) ? next : undefined;
  }

  #adjacent(tokens: Tokens, run: readonly Element[], next: Element): boolean {
    const last = run[run.length - 1] as Element;
    if (next.bits & CAPITALIZED && !next.known) {
      return tokens.slice(next.start) === 'May' ? (last.bits & FIRST_NAME) !== 0 : false;
    }
    if (next.bits & ARTICLE && next.end - next.start === 1 && !(next.bits & FIRST_NAME)) return false;
    // «Moscú Juan Pérez», «Rusia Putin»: a country is not followed by a first name of its own name
    return !(last.known?.isCountry && run.length === 1 && next.bits & FIRST_NAME && !(next.bits & HEAD));
  }

  /** «Tartaristán de Rusia», «PSOE de Cádiz» are two; «Universidad de Salamanca», «Ruiz de Alda» one. */
  #joinsOf(tokens: Tokens, run: readonly Element[], next: Element, particle: boolean, article: boolean): boolean {
    const first = run[0] as Element;
    const last = run[run.length - 1] as Element;
    const head = headBits(run);
    if (head & HEAD) return !(last.bits & TAIL && !(last.bits & HEAD) && next.known?.type === 'place');
    if (run.length === 1 && first.known) return false;
    if (isAcronym(tokens, last.end - 1) || last.bits & (DEMONYM | MODEL)) return false;
    if (head & PERSON && !(head & FIRST_NAME)) return false;
    const place = next.known?.type === 'place';
    if (run.length > 1 && !particle && (article || next.bits & HEAD || this.#isPerson(tokens, run))) return false;
    if (this.#isPerson(tokens, run)) {
      const royal = isRoman(tokens, last.end - 1) || run.length === 1;
      return place ? royal : !next.known && !(next.bits & HEAD);
    }
    if (next.known?.isCountry || (next.known && !place)) return false;
    return !isInitial(tokens, first.start) || run.length > 1;
  }

  /** «Ministerio de Trabajo y Asuntos Sociales», but not «Banco de España y Repsol». */
  #joinsAnd(tokens: Tokens, run: readonly Element[], next: Element): boolean {
    const last = run[run.length - 1] as Element;
    if (this.#isTitled(tokens, run)) return this.#isField(tokens, next) && !last.known;
    if (!(headBits(run) & (ORGANIZATION | OTHER))) return false;
    if (last.link === 'adjacent' || last.known) return false;
    return this.#isField(tokens, next);
  }

  /** Whether a noun of one thing stands right before: «la revista Mar y Energía», «el bufete Pardo y Luna». */
  #isTitled(tokens: Tokens, run: readonly Element[]): boolean {
    const first = run[0] as Element;
    const noun = first.start - 1;
    if (run.length > 2 || first.known || first.bits & FIRST_NAME || !tokens.is(noun, WORD)) return false;
    if (tokens.has(noun, CAPITAL)) return false;
    let bits = this.#lexicon.at(tokens, noun);
    // «la firma madrileña Valdés y Orta»
    const at = bits === 0 || bits & DEMONYM ? noun - 1 : noun;
    bits = this.#lexicon.at(tokens, at);
    const plural = tokens.text.charCodeAt((tokens.end[at] as number) - 1) === 0x73;
    return (bits & (ORGANIZATION | OTHER)) !== 0 && !(bits & FUNCTION) && !plural && !tokens.has(at, CAPITAL);
  }

  /** «Ministerio de Educación, Cultura y Deporte». */
  #listed(tokens: Tokens, run: readonly Element[], comma: number): Element | undefined {
    const last = run[run.length - 1] as Element;
    if (!(headBits(run) & ORGANIZATION) || last.link === 'adjacent' || last.known) return undefined;
    const next = this.element(tokens, comma + 1, 'other');
    if (!next || !this.#isField(tokens, next)) return undefined;
    // only when the list is closed by «y Deporte» right behind it
    const closes = this.#lexicon.at(tokens, next.end) & AND && tokens.has(next.end + 1, CAPITAL);
    if (!closes) return undefined;
    const end = this.element(tokens, next.end + 1, 'other');
    return end && this.#isField(tokens, end) ? next : undefined;
  }

  /** Whether an element may be the field of an institution: a word that names nobody by itself. */
  #isField(tokens: Tokens, next: Element): boolean {
    if (next.known || next.bits & (FIRST_NAME | HEAD | PERSON | CAPITALIZED)) return false;
    return !tokens.has(next.start, ALL_CAPITALS) && !tokens.has(next.start, INNER_CAPITAL);
  }

  #joinsInside(tokens: Tokens, run: readonly Element[], next: Element): boolean {
    if (!(headBits(run) & (ORGANIZATION | OTHER)) || next.known) return false;
    return !(next.bits & (FIRST_NAME | CAPITALIZED)) && !isAcronym(tokens, next.start);
  }

  #isPerson(tokens: Tokens, run: readonly Element[]): boolean {
    const first = run[0] as Element;
    if (first.bits & FIRST_NAME) return true;
    return run.length > 1 && !first.known && isRoman(tokens, (run[run.length - 1] as Element).start);
  }
}

/** Classes of the noun that heads a run: at its start, or at the end of the words that stand side by side there. */
export function headBits(run: readonly Element[]): number {
  // «La Gaceta de Oriente»
  let at = (run[0] as Element).bits & ARTICLE && run.length > 1 ? 1 : 0;
  const first = run[at] as Element;
  // a first name that is also a noun («Rosario», «Mercedes») heads nothing
  const bits = first.bits & FIRST_NAME && first.bits & HEAD ? first.bits & ~HEAD : first.bits;
  while (run[at + 1]?.link === 'adjacent') at++;
  const last = run[at] as Element;
  if (last === first) return bits;
  return bits | (last.bits & HEAD) | (last.bits & TAIL ? ORGANIZATION : 0);
}

const legalForms: ReadonlySet<string> = new Set([
  'SA',
  'SL',
  'SE',
  'NV',
  'BV',
  'AG',
  'LP',
  'PC',
  'SAU',
  'SLU',
  'SAS',
  'SPA',
  'SLP',
]);

/** End of a legal form written letter by letter («S. A.»), its stop included, or `i`. */
function spacedLegalForm(tokens: Tokens, i: number): number {
  let letters = '';
  let at = i;
  while (isLetter(tokens, at) && tokens.sign(at + 1) === STOP && tokens.joined(at + 1) && letters.length < 3) {
    letters += tokens.slice(at);
    at += 2;
  }
  return legalForms.has(letters) ? at : i;
}
