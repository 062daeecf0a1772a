import Big from 'big.js';

/** How a language says large round numbers. */
interface Scale {
  readonly locale: string;
  /** Power of ten, and the word for one and for several, largest first. */
  readonly steps: readonly (readonly [power: number, one: string, many: string])[];
  /** Between the number's words and the noun. */
  readonly link: string;
}

/**
 * English counts by thousands of the step before (short scale), Spanish by millions (long scale): a “billion” is «mil
 * millones», and a «billón» is a “trillion”. In Spanish a whole number of thousands of millions is said «12 mil
 * millones», any other in millions («1200 millones»).
 */
const SCALES: Readonly<Record<string, Scale>> = {
  en: {
    locale: 'en',
    steps: [
      [15, 'quadrillion', 'quadrillion'],
      [12, 'trillion', 'trillion'],
      [9, 'billion', 'billion'],
      [6, 'million', 'million'],
    ],
    link: ' ',
  },
  es: {
    locale: 'es',
    steps: [
      [18, 'trillón', 'trillones'],
      [15, 'mil billones', 'mil billones'],
      [12, 'billón', 'billones'],
      [9, 'mil millones', 'mil millones'],
      [6, 'millón', 'millones'],
    ],
    link: ' de ',
  },
};

/** The part of a tag that names the language: `es` of `es-MX`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/**
 * A large number in the words of a language: “12 billion”, «12 mil millones».
 *
 * @param decimal a decimal string.
 * @returns nothing for a number below a million, for one that has no short form, and for other languages.
 */
export function inWords(decimal: string, language: string): string | undefined {
  const scale = SCALES[baseLanguage(language)];
  const value = new Big(decimal);
  if (scale === undefined || value.abs().lt('1e6') || value.abs().gte('1e21')) {
    return undefined;
  }
  for (const [power, one, many] of scale.steps) {
    const count = value.div(new Big(10).pow(power));
    const thousands = many.startsWith('mil ');
    if (count.abs().lt(1) || (thousands && !count.eq(count.round(0)))) {
      continue;
    }
    if (!count.eq(count.round(3))) {
      return undefined;
    }
    if (thousands && count.abs().eq(1)) {
      return count.s < 0 ? `−${one}` : one;
    }
    const digits = new Intl.NumberFormat(scale.locale, { maximumFractionDigits: 3 }).format(count.toNumber());
    return `${digits} ${count.abs().eq(1) ? one : many}`;
  }
  return undefined;
}

/** The number's words with the noun that is counted: “12 billion euros”, «12 mil millones de euros». */
export function wordsWithNoun(words: string, noun: string, language: string): string {
  return `${words}${SCALES[baseLanguage(language)]?.link ?? ' '}${noun}`;
}
