import {
  arabic,
  bengali,
  cyrillic,
  devanagari,
  ethiopic,
  type LanguageSigns,
  latin,
} from '../languages/shared/detection.js';

/** How much visible text is looked at, in UTF-16 code units: more costs time at each keystroke near the top. */
export const SAMPLE_LENGTH = 800;

/** Fewer letters than this say nothing about the language; of scripts with a letter for a syllable or word, half. */
const SHORTEST = 20;

/** Points that the words and letters must have in a language, for it to be more than a guess. */
const LEAST = 2;

type Signs = { readonly [tag: string]: LanguageSigns };

/** Scripts, their letters, and the languages that are written in them. */
const scripts: readonly { readonly letters: RegExp; readonly languages: string | Signs }[] = [
  { letters: /\p{Script=Latin}/gu, languages: latin },
  { letters: /\p{Script=Cyrillic}/gu, languages: cyrillic },
  { letters: /\p{Script=Arabic}/gu, languages: arabic },
  { letters: /\p{Script=Devanagari}/gu, languages: devanagari },
  { letters: /\p{Script=Bengali}/gu, languages: bengali },
  { letters: /\p{Script=Ethiopic}/gu, languages: ethiopic },
  // kana before Han: Japanese has both
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: 'ja' },
  { letters: /\p{Script=Han}/gu, languages: 'zh' },
  { letters: /\p{Script=Hangul}/gu, languages: 'ko' },
  { letters: /\p{Script=Greek}/gu, languages: 'el' },
  { letters: /\p{Script=Hebrew}/gu, languages: 'he' },
  { letters: /\p{Script=Armenian}/gu, languages: 'hy' },
  { letters: /\p{Script=Georgian}/gu, languages: 'ka' },
  { letters: /\p{Script=Thai}/gu, languages: 'th' },
  { letters: /\p{Script=Lao}/gu, languages: 'lo' },
  { letters: /\p{Script=Khmer}/gu, languages: 'km' },
  { letters: /\p{Script=Myanmar}/gu, languages: 'my' },
  { letters: /\p{Script=Tamil}/gu, languages: 'ta' },
  { letters: /\p{Script=Telugu}/gu, languages: 'te' },
  { letters: /\p{Script=Kannada}/gu, languages: 'kn' },
  { letters: /\p{Script=Malayalam}/gu, languages: 'ml' },
  { letters: /\p{Script=Gujarati}/gu, languages: 'gu' },
  { letters: /\p{Script=Gurmukhi}/gu, languages: 'pa' },
  { letters: /\p{Script=Oriya}/gu, languages: 'or' },
  { letters: /\p{Script=Sinhala}/gu, languages: 'si' },
  { letters: /\p{Script=Cherokee}/gu, languages: 'chr' },
];

/** BCP 47 tag of the language that a text is most likely in; `undefined` when too little of it speaks. */
export function detectLanguage(sample: string): string | undefined {
  let most = 0;
  let found: string | Signs | undefined;
  for (const { letters, languages } of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    // a third of kana makes a text Japanese, however much of it is Han
    const weighed = languages === 'ja' ? count * 3 : count;
    if (weighed <= most) continue;
    most = weighed;
    found = languages;
  }
  if (found === undefined || most < (typeof found === 'string' ? SHORTEST / 2 : SHORTEST)) return undefined;
  return typeof found === 'string' ? found : likeliest(sample, found);
}

/** Words of one script and the languages that have them; built when first needed. */
class Evidence {
  readonly tags: readonly string[];
  readonly #words = new Map<string, number[]>();
  readonly #letters = new Map<string, number[]>();

  constructor(signs: Signs) {
    this.tags = Object.keys(signs);
    Object.values(signs).forEach(({ words, letters }, language) => {
      for (const word of new Set(words.split(' '))) put(this.#words, word, language);
      for (const letter of letters) put(this.#letters, letter, language);
    });
  }

  /** Adds what a word says for each language: more, the fewer have it. */
  weigh(word: string, points: number[]): void {
    const owners = this.#words.get(word);
    if (owners) for (const language of owners) add(points, language, 1 + 1 / owners.length);
    for (const letter of word) {
      const users = this.#letters.get(letter);
      // a letter that a language does not have is no word of it, unless in a name
      if (!users) continue;
      for (const language of users) add(points, language, 0.3 + 0.7 / users.length);
      for (let language = 0; language < points.length; language++)
        if (!users.includes(language)) add(points, language, -0.5);
    }
  }
}

const add = (points: number[], language: number, more: number): void => {
  points[language] = (points[language] ?? 0) + more;
};

function put(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const evidences = new WeakMap<Signs, Evidence>();

function likeliest(sample: string, signs: Signs): string | undefined {
  let evidence = evidences.get(signs);
  if (!evidence) {
    evidence = new Evidence(signs);
    evidences.set(signs, evidence);
  }
  const points = evidence.tags.map(() => 0);
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:[’'ʻ‘·][\p{L}\p{M}]+)*/gu)) {
    const whole = word.replace(/[ʻ‘]/g, '‘');
    evidence.weigh(whole, points);
    // «l’any», “d'euros”
    const parts = whole.split(/[’']/);
    if (parts.length > 1) for (const part of parts) evidence.weigh(part, points);
  }
  const best = Math.max(...points);
  return best < LEAST ? undefined : evidence.tags[points.indexOf(best)];
}
