import type { LanguageCheckWords } from './check-words.js';
import { packs } from './packs.js';
import type { LanguagePack } from './types.js';

/** What a pack holds for the checks; the build writes it to a file of its own beside the bundle. */
export function checkWordsOf({ checks, functionWords, dates, numbers, amounts }: LanguagePack): LanguageCheckWords {
  const { weekdays, shortWeekdays, months, units, plurals, tense } = dates;
  const decades = [...Object.entries(units), ...Object.entries(plurals)]
    .filter(([, unit]) => unit === 'decade' || unit === 'century')
    .map(([words]) => words)
    .join('|');
  const { magnitudes, decimal, one } = numbers;
  const { participles } = tense;
  return {
    ...checks,
    weekdays: { ...weekdays, ...shortWeekdays },
    months,
    decades,
    magnitudes,
    clock: amounts.clock,
    decimal,
    one,
    functionWords,
    ...(participles !== undefined && { participles }),
  };
}

/** Reads the file of a language; nothing for what is none. */
function read(bytes: Uint8Array): LanguageCheckWords | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof data === 'object' && data !== null && 'weekdays' in data ? (data as LanguageCheckWords) : undefined;
  } catch {
    return undefined;
  }
}

const NONE: LanguageCheckWords = {
  weekdays: {},
  months: {},
  decades: '',
  magnitudes: {},
  clock: '',
  decimal: '.',
  one: '',
  functionWords: '',
};

/** The words of all languages that have been asked for or loaded. Nothing of them is compiled before a check runs. */
export class CheckWordStore {
  readonly #known = new Map<string, LanguageCheckWords>();
  #source: (language: string) => Uint8Array | undefined = () => undefined;

  constructor(bundled: readonly LanguagePack[] = packs) {
    for (const pack of bundled) this.#known.set(pack.tag, checkWordsOf(pack));
  }

  /** Where the file of a language is found, synchronously, when it is first asked for; must not throw. */
  readFrom(source: (language: string) => Uint8Array | undefined): void {
    this.#source = source;
  }

  has(language: string): boolean {
    return this.#known.has(language);
  }

  /** Takes the file of a language; what cannot be read counts as empty. */
  load(language: string, bytes: Uint8Array): void {
    this.#known.set(language, read(bytes) ?? NONE);
  }

  /** Of the language of a BCP 47 tag. */
  of(tag: string): LanguageCheckWords {
    const language = /^[a-z]{2,3}/u.exec(tag.toLowerCase())?.[0] ?? '';
    const known = this.#known.get(language);
    if (known) return known;
    const bytes = this.#source(language);
    if (bytes) this.load(language, bytes);
    return this.#known.get(language) ?? NONE;
  }
}

/** One for the whole process, as the languages are. */
export const checkWords = new CheckWordStore();
