import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';

/*
 * Spec: which text gives away how to reach somebody. Wanted: no address or number of a source in a public repository,
 * and no false alarm on the figures that articles are made of. Spaces below are also NBSP and narrow NBSP.
 *
 * E-mail: something@domain.tld. Not: handles of the fediverse (@me@example.social), pictures' names (logo@2x.png).
 *
 * Telephone:
 *  1. a plus or 00, then 7 to 14 digits, however grouped: +34 912 345 678, 0034-612345678. Not in thousands with
 *     points or with fewer than 11 digits (+12.345.678, +12 345 678), not before a unit (+34 912 345 678 euros), not
 *     behind other digits (1 001 234 567);
 *  2. six digits or more behind a word for it: tel. 555 01 23, móvil 612345678, WhatsApp +…; not before a unit;
 *  3. groups that only telephones have: 3-3-4 with a hyphen or point in it (212-555-0123), 3-2-2-2 and 2-3-2-2 from 6 to
 *     9 upwards (612 34 56 78, 91 234 56 78), five pairs from 0 (01 23 45 67 89), an area code in brackets before
 *     groups that are not thousands ((91) 234 56 78), a zero before 8 to 10 grouped digits (020 7946 0958);
 *  4. where names of people stand: any nine digits that are no date.
 *
 * So 12 345 678, 612 345 678 and 612345678 alone are amounts, and 2024-10-07, 07-10-2024 and ISBNs are none of this.
 */

const SPACE = ' \\u00A0\\u202F';
const GAP = `[${SPACE}.()\\-\\u2010\\u2011/]{0,2}`;
const BEFORE = '(?<![\\p{L}\\p{N}_]|[\\p{N}][.,\\-/ \\u00A0\\u202F])';
const BEHIND = '(?![\\p{L}\\p{N}_]|[.,\\-/][\\p{N}])';

function pattern(body: string, flags = 'gu'): RegExp {
  return new RegExp(body, flags);
}

const WORDS =
  'tel[ée]fonos?|telephone|telf?|tfno|tlfn?o?|tf|m[óo]vil(?:es)?|celular|phone|mobile|cell|fax|whats?app|☎|📞|📱|✆';

/** Put together when a text first has figures enough: it takes a millisecond or two. */
const shapes = lazy(() => ({
  international: pattern(`${BEFORE}(?:\\+|\\(\\+|00)${GAP}[1-9](?:${GAP}\\d){6,13}${BEHIND}`),
  behindWord: pattern(
    `(?<![\\p{L}\\p{N}])(?:${WORDS})\\uFE0F?\\.?(?:[:${SPACE}]{1,3}(?:n[.º°o]{1,2}|number|número|es|is))?[:${SPACE}]{0,3}\\(?\\+?\\d(?:${GAP}\\d){5,14}${BEHIND}`,
    'giu',
  ),
  itsOwnGroups: [
    pattern(`${BEFORE}(?:\\d{3}|\\(\\d{3}\\))[${SPACE}.\\-]{1,2}\\d{3}[.\\-]\\d{4}${BEHIND}`),
    pattern(`${BEFORE}[6-9]\\d{2}(?:[${SPACE}.\\-]\\d{2}){3}${BEHIND}`),
    pattern(`${BEFORE}[89]\\d[${SPACE}.\\-]\\d{3}(?:[${SPACE}.\\-]\\d{2}){2}${BEHIND}`),
    pattern(`${BEFORE}0[1-9](?:[${SPACE}.\\-]\\d{2}){4}${BEHIND}`),
  ],
  brackets: pattern(`\\(0?\\d{2,3}\\)[${SPACE}]?(\\d{2,4}(?:[${SPACE}.\\-]\\d{2,4}){1,3})${BEHIND}`),
  leadingZero: pattern(`${BEFORE}0\\d{1,4}(?:[${SPACE}\\-]\\d{2,4}){2,3}${BEHIND}`),
  nineDigits: pattern(`${BEFORE}\\d(?:${GAP}\\d){8,14}${BEHIND}`),
}));

const THOUSANDS = /^\+?\d{1,3}(?<gap>[ \u00A0\u202F.])\d{3}(?:\k<gap>\d{3})*$/u;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4})/u;
const UNIT =
  /^[ \u00A0\u202F]?(?:[%‰€$£¥₽₿°]|(?:euros?|d[óo]lar|dollar|pound|libra|peso|rublo|rubl|rouble|yen|real|reais|franco|franc|corona|mil |mill|bill|milh|m2|m²|km|kg|kWh|MWh?|GWh?|toneladas|tonnes|tons|habitantes|personas|people|inhabitants|votos|votes)|(?:kg|km|t|m|l|ha)(?!\p{L}))/iu;

/** A currency's code; in capitals only, or every word of three letters would be one. */
const CODE = /^[ \u00A0\u202F]?[A-Z]{3}(?!\p{L})/u;

function isUnit(rest: string): boolean {
  return UNIT.test(rest) || CODE.test(rest);
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char >= 0x30 && char <= 0x39) digits++;
  }
  return digits;
}

/** Names have no figures in them; addresses, paths, hashes and values are full of digits that are none to call. */
export type TextKind = 'prose' | 'name' | 'machine';

/** The first way to reach somebody in a text, its span in that text; `undefined` when there is none. */
export function contactDetailIn(
  text: string,
  kind: TextKind,
): { readonly what: 'mail' | 'phone'; readonly span: Span } | undefined {
  const mail = mailIn(text);
  if (mail) return { what: 'mail', span: mail };
  if (kind === 'machine') {
    const link = /^tel:[+\d]/iu.exec(text);
    return link ? { what: 'phone', span: { start: 0, end: text.length } } : undefined;
  }
  // Nothing shorter than six digits is a number to call; most texts end here.
  const phone = digitsIn(text) >= 6 ? phoneIn(text, kind === 'name') : undefined;
  return phone && { what: 'phone', span: phone };
}

function phoneIn(text: string, isName: boolean): Span | undefined {
  const { international, behindWord, itsOwnGroups, brackets, leadingZero, nineDigits } = shapes();
  return (
    first(text, international, (found, rest) => isInternational(found, rest)) ??
    first(text, behindWord, (_, rest) => !isUnit(rest)) ??
    itsOwnGroups.map((groups) => first(text, groups, () => true)).find((span) => span !== undefined) ??
    first(
      text,
      brackets,
      (found) => digitsIn(found) >= 9 && !THOUSANDS.test(found.replace(/^\(\d+\)[ \u00A0\u202F]?/u, '')),
    ) ??
    first(text, leadingZero, (found) => digitsIn(found) >= 9 && digitsIn(found) <= 11 && !DATE.test(found)) ??
    (isName ? first(text, nineDigits, (found) => !DATE.test(found)) : undefined)
  );
}

function isInternational(found: string, rest: string): boolean {
  if (isUnit(rest)) return false;
  const grouped = THOUSANDS.exec(found);
  return !grouped || (grouped.groups?.gap !== '.' && digitsIn(found) >= 11);
}

function first(text: string, shape: RegExp, isMeant: (found: string, rest: string) => boolean): Span | undefined {
  for (const match of text.matchAll(shape)) {
    const end = match.index + match[0].length;
    if (isMeant(match[0], text.slice(end, end + 24))) return { start: match.index, end };
  }
  return undefined;
}

const LOCAL_PART = /(?<![@\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}$/u;
const DOMAIN = /^(?!\d+x\.)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/u;

/** From each @ outwards, so that a long text without one costs nothing. */
function mailIn(text: string): Span | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 65), at));
    const domain = local && DOMAIN.exec(text.slice(at + 1, at + 260));
    if (domain) return { start: at - local[0].length, end: at + 1 + domain[0].length };
  }
  return undefined;
}
