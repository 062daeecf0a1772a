import type { CountryWords, Nations } from './name-words.js';

/** Every form of what a table lists. */
export function nationsOf({ endings, countries }: Nations): { readonly [code: string]: CountryWords } {
  const all = (list: string): string =>
    list
      .split('|')
      .flatMap((word) => formsOf(word, endings))
      .join('|');
  return Object.fromEntries(
    Object.entries(countries).map(([code, [names, nationality]]) => [
      code,
      { name: all(names), demonym: nationality === '' ? '' : all(nationality) },
    ]),
  );
}

/** What a pack says of countries, with the forms of a table that it does not have. */
export function withNations(
  own: { readonly [code: string]: CountryWords },
  table: Nations,
): { readonly [code: string]: CountryWords } {
  const more = nationsOf(table);
  const both: { [code: string]: CountryWords } = { ...own };
  for (const [code, { name, demonym }] of Object.entries(more)) {
    const names = joined(own[code]?.name, name);
    both[code] = { name: names.join('|'), demonym: without(joined(own[code]?.demonym, demonym), names).join('|') };
  }
  return both;
}

function formsOf(word: string, endings: Nations['endings']): readonly string[] {
  const tilde = word.indexOf('~');
  if (tilde < 0) return [word];
  const list = endings[word.slice(tilde + 1)];
  if (list === undefined) throw new Error(`no endings are called “${word.slice(tilde + 1)}”`);
  return list.split('|').map((ending) => word.slice(0, tilde) + ending);
}

function joined(own: string | undefined, more: string): readonly string[] {
  const words = [own ?? '', more].flatMap((list) => (list === '' ? [] : list.split('|')));
  return [...new Set(words)];
}

/** A country's name that also stands before nouns («Norveç hükümeti») is its name all the same. */
function without(words: readonly string[], names: readonly string[]): readonly string[] {
  return words.filter((word) => !names.includes(word));
}
