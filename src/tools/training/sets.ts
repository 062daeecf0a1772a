import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { packs } from '../../core/recognize/languages/packs.js';
import type { Corpus } from './corpus.js';
import { readNewsroom } from './newsroom.js';
import { readTsv, type TsvOptions } from './tsv.js';

/** What a set's lines do not say of themselves; by the name of its file, the longest that fits. */
const sets: { readonly [name: string]: TsvOptions } = {
  'en.ewt': { lines: true, othersUnmarked: (id) => !id.startsWith('en.ewt.train') },
  'en.wikigold': { chunk: 20 },
  'en.btc': { single: true, othersUnmarked: () => true },
  'en.wnut17': { single: true },
  'en.crossner': { single: true },
  'pt.bosque': { othersUnmarked: () => true },
  'pt.paramopama': { chunk: 20, othersUnmarked: () => true },
  'pt.pud': { othersUnmarked: () => true },
  'ru.pud': { othersUnmarked: () => true },
  'ru.factrueval': { othersUnmarked: () => true },
  'ru.wikiner': { chunk: 20 },
  'de.germeval': { single: true },
  'sv.webbnyheter': { chunk: 20 },
  wikiann: { single: true, othersUnmarked: () => true },
};

/** Peoples and faiths besides those of countries: by our guideline no names. */
const peoples = `
  arab arabs muslim muslims moslem moslems shiite shiites shia shias sunni sunnis jew jews jewish hindu hindus buddhist
  african africans european europeans asian asians christian christians catholic catholics islamic islamist islamists
  latin western roman romans american americans anglo semitic kurdish kurd kurds tamil tamils persian slavic slavs
  germanic hispanic hispanics marxist communist communists soviet soviets aboriginal indigenous`;

const nationalities = new Set(peoples.trim().split(/\s+/u));
for (const { countries } of packs) {
  for (const { demonym } of Object.values(countries))
    for (const word of demonym.toLowerCase().split('|')) nationalities.add(word);
}

const TITLES: { readonly [language: string]: RegExp } = {
  en: /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|President|Senator|Sen|Rep|Gov|Judge|Justice|Captain|Capt|General|Gen|Colonel|Col|Rev)\.? )+(?=\p{Lu})/u,
};

const PERHAPS: { readonly [language: string]: RegExp } = {
  en: /^\p{Lu}\p{Ll}+(?:ian|ians|ish|ese|ite|ites|ist|ists|ic|an|ans)$/u,
  de: /^(?:\p{Ll}.*|\p{Lu}[\p{L}-]+(?:isch|ische|ischen|ischer|isches|er|ern))$/u,
  sv: /^\p{Ll}/u,
};

/** Whether a name of the kind «other» is a nationality, which we call no name, or looks like one. */
function disowned(language: string): (name: string) => 'no' | 'perhaps' | undefined {
  const perhaps = PERHAPS[language];
  return (name) => {
    if (
      name
        .toLowerCase()
        .split(/[\s-]+/u)
        .every((word) => nationalities.has(word))
    )
      return 'no';
    return perhaps?.test(name) ? 'perhaps' : undefined;
  };
}

/** Reads a set: marked articles of our own (`.txt`, the folder is the language) or tab-separated (`es.pud.tsv`). */
export function readSet(path: string): Corpus {
  if (path.endsWith('.txt')) return readNewsroom(path);
  const name = basename(path, '.tsv');
  const language = name.slice(0, 2);
  const fitting = Object.keys(sets).filter((set) => name.includes(set));
  const options = fitting.map((set) => sets[set] as TsvOptions)[0] ?? {};
  const titles = TITLES[language];
  const ours = { ...options, disowned: disowned(language), ...(titles && { titles }) };
  return readTsv(name, language, readFileSync(path, 'utf8'), ours);
}
