import { plain } from './cldr.js';

/** A part of a date pattern (Unicode Technical Standard #35, part 4): a field or what stands between fields. */
type Part = { readonly field: string } | { readonly literal: string };

/** Takes a pattern such as `d 'de' MMMM 'de' y` apart. */
function parts(pattern: string): readonly Part[] {
  const found: Part[] = [];
  let literal = '';
  const end = (): void => {
    if (literal !== '') found.push({ literal });
    literal = '';
  };
  for (const [piece] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/gu)) {
    if (/^[A-Za-z]/.test(piece)) {
      end();
      found.push({ field: piece });
    } else literal += piece.startsWith("'") ? piece.slice(1, -1).replaceAll("''", "'") || "'" : piece;
  }
  end();
  return found;
}

const templateFields: ReadonlyMap<string, string> = new Map([
  ['y', 'year'],
  ['Y', 'year'],
  ['u', 'year'],
  ['r', 'year'],
  ['M', 'month'],
  ['L', 'month'],
  ['d', 'day'],
  ['E', 'weekday'],
  ['c', 'weekday'],
  ['Q', 'period'],
  ['q', 'period'],
]);

export interface PatternTemplate {
  /** In the notation of `DateWords`. */
  readonly template: string;
  /** Letters that are written together with the name of the month, before and behind it. */
  readonly monthAffixes: readonly [before: string, behind: string] | undefined;
  /** The month is digits with letters behind, which together are its name: 3月. */
  readonly numericMonth: boolean;
  /** What stands behind the year as a word of its own or joined to it: «г.». */
  readonly yearBehind: string;
}

/**
 * The template that reads what a pattern writes; undefined where it has fields that are none of ours, or digits and
 * signs alone, which need no template.
 */
export function templateOf(pattern: string, era: string): PatternTemplate | undefined {
  const list = parts(pattern);
  let template = '';
  let monthAffixes: [string, string] | undefined;
  let numericMonth = false;
  let yearBehind = '';
  let named = false;
  for (let i = 0; i < list.length; i++) {
    const part = list[i] as Part;
    const before = list[i - 1];
    const next = list[i + 1];
    if ('literal' in part) {
      let literal = part.literal.replace(/[\u00a0\u202f]/gu, ' ');
      if (before && 'field' in before && /^[ML]/.test(before.field)) {
        const glued = /^[\p{L}\p{M}]+/u.exec(literal)?.[0] ?? '';
        if (glued !== '') monthAffixes = [monthAffixes?.[0] ?? '', glued];
        literal = literal.slice(glued.length);
      }
      if (next && 'field' in next && /^[ML]/.test(next.field)) {
        const glued = /[\p{L}\p{M}]+$/u.exec(literal)?.[0] ?? '';
        // a word of its own in scripts without spaces
        if (glued !== '' && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(glued)) {
          monthAffixes = [glued, ''];
          literal = literal.slice(0, literal.length - glued.length);
        }
      }
      if (before && 'field' in before && /^[yYur]/.test(before.field)) yearBehind = plain(literal.split(',')[0] ?? '');
      template += literal.replace(/[()[\]{}|?\\]/g, '\\$&');
      continue;
    }
    const letter = part.field[0] as string;
    if (letter === 'G') {
      template += era;
      continue;
    }
    const field = templateFields.get(letter);
    if (!field) return undefined;
    const digits = field === 'month' && part.field.length < 3;
    if (digits) {
      const glued = next && 'literal' in next ? /^[\p{L}\p{M}]+/u.test(next.literal) : false;
      if (!glued) return undefined;
      numericMonth = true;
    }
    named ||= field === 'month' || field === 'period' || field === 'weekday';
    template += `{${field}}`;
  }
  template = plain(template);
  if (!named || !/\{/.test(template)) return undefined;
  return { template, monthAffixes, numericMonth, yearBehind };
}

/** Order of year, month and day in a numeric pattern. */
export function orderOf(pattern: string): 'DMY' | 'MDY' | 'YMD' {
  const letters = parts(pattern)
    .flatMap((part) => ('field' in part ? [part.field[0] as string] : []))
    .filter((letter) => 'yMLd'.includes(letter))
    .join('');
  if (letters.startsWith('y')) return 'YMD';
  return letters.indexOf('d') < letters.search(/[ML]/) ? 'DMY' : 'MDY';
}

/** What stands between the two ends of a range: the literal after which a field comes again. */
export function rangeLink(pattern: string): string {
  const seen = new Set<string>();
  const list = parts(pattern);
  for (let i = 0; i < list.length; i++) {
    const part = list[i] as Part;
    if (!('field' in part)) continue;
    const letter = (part.field[0] as string).replace('L', 'M').replace('c', 'E');
    const before = list[i - 1];
    if (seen.has(letter)) {
      const literal = before && 'literal' in before ? before.literal : '';
      // what stands behind both ends is no part of the link: «10일~12일», «3日至5日»
      const next = list[i + 1];
      const ending = next && 'literal' in next ? (/^[^\s]*/u.exec(next.literal)?.[0] ?? '') : '';
      const tilde = /[~〜～].*$/u.exec(literal)?.[0];
      return plain(tilde ?? (ending !== '' && literal.startsWith(ending) ? literal.slice(ending.length) : literal));
    }
    seen.add(letter);
  }
  return '';
}

/**
 * The patterns in one for a range: what stands before and behind its link, and the whole with what is repeated once
 * (`d.–d. MMMM` gives `d. MMMM`).
 */
export function rangeParts(pattern: string): readonly string[] {
  const list = parts(pattern);
  const seen = new Map<string, number>();
  for (let i = 0; i < list.length; i++) {
    const part = list[i] as Part;
    if (!('field' in part)) continue;
    const letter = (part.field[0] as string).replace('L', 'M').replace('c', 'E');
    const first = seen.get(letter);
    if (first !== undefined) {
      const once = i - first <= 2 ? [print([...list.slice(0, first), ...list.slice(i)])] : [];
      return [print(list.slice(0, i - 1)), print(list.slice(i)), ...once];
    }
    seen.set(letter, i);
  }
  return [];
}

const print = (list: readonly Part[]): string =>
  list.map((part) => ('field' in part ? part.field : `'${part.literal.replaceAll("'", "''")}'`)).join('');
