import { ALL_CAPITALS, CAPITAL, DIGITS, INNER_CAPITAL, type Tokens, WORD } from '../words/tokens.js';
import type { Votes } from './candidate.js';
import { isAcronym, isInitial, isRoman } from './elements.js';
import {
  ABBREVIATED_TITLE,
  ACTING,
  AGE,
  ARTICLE,
  AT,
  DEMONYM,
  FIRST_NAME,
  FUNCTION,
  HEAD,
  type KnownName,
  LEGAL_FORM,
  MODEL,
  type NameLexicon,
  OF,
  ORGANIZATION,
  OTHER,
  PERSON,
  PLACE,
  SAINT,
  SAYING,
  WHO,
} from './lexicon.js';
import { type Element, headBits } from './runs.js';

const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;

/** How far an apposition may be from its comma: «proveedor ruso de equipos», «una conocida empresa minera». */
const REACH = 5;

const personEnding =
  /(?:[aeiou]v|ova|eva|sky|ski|ská|enko|chuk|yan|dze|shvili|ić|vić|sson|sen|ez|eiro|ino|etti|elli|oulos|idis)$/u;
const placeEnding = /(?:st[aá]n|burgo?|grad|ville|landia|land|shire|abad|pur|polis|ópolis|iv)$/u;
const companyEnding = /(?:corp|soft|tech|bank|air|tel|com|net|media|pharma|chain|coin|labs?|gas|oil|jet)$/u;

/** What a list's word counts for: cities are also surnames and clubs, countries nothing else. */
export function knownWeight(known: KnownName): number {
  if (known.registered) return 100;
  return known.type === 'place' && !known.isCountry ? 4 : 7;
}

/** What a mention and the words around it say about the kind of name that it is. */
export class Evidence {
  readonly #lexicon: NameLexicon;

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** `titled`: a title was stripped from its front; `quoted`: the name fills a quotation. */
  weigh(tokens: Tokens, run: readonly Element[], titled: boolean, quoted: boolean): Votes {
    const votes: Votes = { person: 0, organization: 0, place: 0, other: 0 };
    const start = (run[0] as Element).start;
    const end = (run[run.length - 1] as Element).end;
    if (titled) votes.person += 5;
    if (quoted) votes.other += run.length > 1 ? 2 : 1;
    this.#within(tokens, run, votes);
    this.#before(tokens, start, run.length === 1, votes);
    this.#after(tokens, end, votes);
    return votes;
  }

  #within(tokens: Tokens, run: readonly Element[], votes: Votes): void {
    const first = run[0] as Element;
    const last = run[run.length - 1] as Element;
    if (run.length === 1 && first.known) {
      votes[first.known.type] += first.bits & FIRST_NAME ? 3 : knownWeight(first.known);
      return;
    }
    const head = headBits(run);
    if (last.bits & MODEL) {
      votes.other += 6;
      return;
    }
    if (run.some((one) => one.ampersand)) votes.organization += 5;
    if (head & HEAD) {
      if (head & ORGANIZATION) votes.organization += 5;
      else if (head & PLACE) votes.place += 4;
      if (head & OTHER) votes.other += head & ORGANIZATION ? 2 : 5;
      if (head & ORGANIZATION && head & PLACE) votes.place += 1;
    }
    if (last.bits & LEGAL_FORM && run.length > 1) votes.organization += 6;
    if (first.bits & SAINT && run.length > 1) votes.place += 3;
    if (first.bits & FIRST_NAME) votes.person += run.length > 1 ? (head & HEAD ? 3 : 6) : 2;
    if (run.length === 1) this.#single(tokens, first, votes);
    else if (!(head & HEAD)) {
      votes.person += run.length <= 3 && run.every((one) => this.#isPlain(tokens, one)) ? 2 : 0;
      if (tokens.sign(first.end - 1) === 0x2e) votes.person += 2;
      if (isRoman(tokens, last.start)) votes.person += 2;
      if (run.some((one) => one.known?.type === 'place')) votes.place += 1;
      if (first.known?.type === 'organization') votes.organization += 3;
      if (first.known?.type === 'other') votes.other += 3;
    }
    const ending = tokens.slice(last.end - 1).toLowerCase();
    if (personEnding.test(ending)) votes.person += 1;
  }

  #isPlain(tokens: Tokens, one: Element): boolean {
    return (
      one.link === 'adjacent' &&
      !one.known &&
      one.end - one.start === 1 &&
      !tokens.has(one.start, ALL_CAPITALS | INNER_CAPITAL)
    );
  }

  #single(tokens: Tokens, one: Element, votes: Votes): void {
    const { start, end } = one;
    for (let i = start; i < end; i++) {
      if (tokens.is(i, DIGITS)) {
        votes.other += 4;
        return;
      }
    }
    if (tokens.has(start, INNER_CAPITAL)) {
      votes.organization += 2;
      votes.other += 1;
    } else if (isAcronym(tokens, start) || (end - start > 2 && tokens.sign(start + 1) === 0x2e))
      votes.organization += 3;
    else if (end - start === 1) {
      const word = tokens.slice(start).toLowerCase();
      if (placeEnding.test(word)) votes.place += 2;
      if (companyEnding.test(word)) votes.organization += 2;
    }
  }

  /** «el presidente X», «la empresa minera X», «chips X», «en X», «ciudad de X». */
  #before(tokens: Tokens, start: number, single: boolean, votes: Votes): void {
    const lexicon = this.#lexicon;
    let at = start - 1;
    const opening = tokens.sign(at);
    if (opening !== 0) {
      if (opening === COMMA) this.#apposed(tokens, at, votes);
      if (opening !== 0xab && opening !== 0x201c && opening !== 0x22) return;
      at--;
    }
    let bits = lexicon.at(tokens, at);
    if (bits & SAYING) {
      votes.person += 1;
      votes.organization += 1;
    }
    let article = false;
    if (bits & ARTICLE) {
      article = true;
      at--;
      bits = lexicon.at(tokens, at);
    }
    if (
      bits & AT &&
      lexicon.at(tokens, at - 1) & ORGANIZATION &&
      (!tokens.has(at - 1, CAPITAL) || isInitial(tokens, at - 1))
    ) {
      // “shares in X”
      votes.organization += 3;
      return;
    }
    if (bits & ACTING) votes.organization += 2;
    if (bits & AT) {
      votes.place += article ? 0 : 3;
      return;
    }
    if (bits & OF) {
      // «región de X», «director de X»
      const noun = lexicon.at(tokens, at - 1);
      if (tokens.has(at - 1, CAPITAL)) return;
      if (noun & PLACE) votes.place += noun & ORGANIZATION ? 1 : 4;
      else if (noun & PERSON) votes.organization += 3;
      else if (noun & ORGANIZATION) votes.organization += 2;
      return;
    }
    if (article) {
      // people and most places have no article
      votes.organization += single ? 2 : 1;
      votes.other += 1;
      return;
    }
    // the noun may have an adjective behind it: «el medio ruso RBC»
    for (let reach = 0; reach < 3 && tokens.is(at, WORD) && !tokens.has(at, CAPITAL | INNER_CAPITAL); reach++, at--) {
      bits = lexicon.at(tokens, at);
      if (bits & (PERSON | HEAD)) {
        const weight = reach === 0 ? 4 : 3;
        if (bits & PERSON && (reach === 0 || lexicon.at(tokens, at + 1) & DEMONYM)) votes.person += weight;
        else if (bits & ORGANIZATION) votes.organization += weight;
        else if (bits & OTHER) votes.other += weight;
        else if (bits & PLACE && reach === 0) votes.place += weight;
        return;
      }
      if (bits & (FUNCTION | OF | AT)) return;
    }
  }

  /** «director de Intelion Cloud, X»: a name behind the comma that closes an office. */
  #apposed(tokens: Tokens, comma: number, votes: Votes): void {
    for (let at = comma - 1, reach = 0; at >= 0 && reach < 10; at--, reach++) {
      if (tokens.sign(at) !== 0 && tokens.sign(at) !== 0x2e) return;
      const bits = this.#lexicon.at(tokens, at);
      if (bits & SAYING) return;
      if (bits & PERSON) {
        votes.person += 3;
        return;
      }
      if (bits & ORGANIZATION && !tokens.has(at, CAPITAL)) {
        votes.organization += 3;
        return;
      }
    }
  }

  /** «X, director de», «X, de 44 años», «X, una empresa minera», «X dijo», “X’s chief executive”. */
  #after(tokens: Tokens, end: number, votes: Votes): void {
    const lexicon = this.#lexicon;
    const sign = tokens.sign(end);
    if (sign === COMMA) {
      this.#apposition(tokens, end + 1, votes);
      return;
    }
    if ((sign === APOSTROPHE || sign === CURLY) && tokens.joined(end)) {
      const next = lexicon.at(tokens, end + 2);
      if (next & PERSON) votes.organization += 2;
      return;
    }
    if (sign !== 0) return;
    const bits = lexicon.at(tokens, end);
    if (bits & SAYING) {
      votes.person += 2;
      votes.organization += 1;
    }
    if (bits & ACTING) votes.organization += 2;
    // «Tartaristán de Rusia»: what is of a country and no institution lies in it
    if (bits & OF && this.#lexicon.known.at(tokens, end + 1)?.value.isCountry) votes.place += 2;
  }

  #apposition(tokens: Tokens, from: number, votes: Votes): void {
    const lexicon = this.#lexicon;
    let at = from;
    if (tokens.is(at, DIGITS) || (lexicon.at(tokens, at) & OF && tokens.is(at + 1, DIGITS))) {
      const number = tokens.is(at, DIGITS) ? at : at + 1;
      const comma = tokens.sign(number + 1) === COMMA;
      if ((number === at && comma) || lexicon.at(tokens, number + 1) & AGE) {
        if ((tokens.end[number] as number) - (tokens.start[number] as number) <= 2) votes.person += 4;
      }
      return;
    }
    for (let reach = 0; reach < REACH && tokens.is(at, WORD); reach++, at++) {
      const bits = lexicon.at(tokens, at);
      if (tokens.has(at, CAPITAL) && !(bits & (PERSON | HEAD))) return;
      if (bits & SAYING && reach === 0) {
        votes.person += 2;
        return;
      }
      if (bits & (PERSON | ABBREVIATED_TITLE | WHO)) {
        votes.person += 4;
        return;
      }
      if (bits & ORGANIZATION) {
        votes.organization += 4;
        return;
      }
      if (bits & PLACE) {
        votes.place += 3;
        return;
      }
      if (bits & OTHER) {
        votes.other += 3;
        return;
      }
      if (bits & FUNCTION && !(bits & ARTICLE) && reach > 0) return;
    }
  }
}
