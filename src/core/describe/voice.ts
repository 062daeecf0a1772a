/**
 * Finds the words of the interface language for an English message, and puts the arguments in the place of `{0}`,
 * `{1}` …
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** How the interface speaks to the person. */
export interface Voice {
  /** BCP 47 tag of the interface language, for numbers, dates and names of languages, countries and currencies. */
  readonly locale: string;
  readonly t: Translate;
}

/** What speaks where there is no interface: the library and the command line. */
export const ENGLISH: Voice = {
  locale: 'en-GB',
  t: (message, ...args) => message.replace(/\{(\d)\}/gu, (whole, index) => String(args[Number(index)] ?? whole)),
};

/** The first letter in upper case, as at the start of a sentence. */
export function sentenceCase(text: string, voice: Voice): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toLocaleUpperCase(voice.locale) + text.slice(first.length);
}

/** «a, b or c». */
export function either(items: readonly string[], voice: Voice): string {
  return new Intl.ListFormat(voice.locale, { type: 'disjunction' }).format(items);
}

/** Words of the article without their markup, on one line. */
export function shownText(source: string): string {
  return source
    .replace(/!?\[|\]\([^)]*\)|\]\[[^\]]*\]|\]/g, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of the article in a sentence of ours, without their markup, and cut when they are many. */
export function quote(source: string): string {
  const words = shownText(source);
  const characters = [...words];
  return `«${characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : words}»`;
}

/** A name that `Intl.DisplayNames` knows in the language of a BCP 47 tag, else the code itself. */
export function nameOf(type: 'language' | 'region' | 'currency', code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
