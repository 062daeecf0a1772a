import { l10n } from 'vscode';
import { type Field, fieldOfItems, fieldUnder, SIDECAR } from '../../core/claims/sidecar/fields.js';
import { CONFIG, type Rule } from '../../core/config/fields.js';
import { usualWord } from '../claims/words.js';
import { meaningOfKey } from './keys.js';
import { meaningOfWord } from './words.js';

/** What may be written at a place of one of our YAML files, as far as completion and hovers go. */
export type Shape =
  | { readonly type: 'map'; readonly keys: readonly KeyShape[]; readonly other?: Shape }
  | { readonly type: 'words'; readonly words: readonly WordShape[] }
  | { readonly type: 'list'; readonly of?: Shape }
  | { readonly type: 'text' | 'day' | 'block' | 'bare' };

export interface KeyShape {
  readonly key: string;
  readonly meaning: string | undefined;
  readonly shape: () => Shape;
}

export interface WordShape {
  readonly word: string;
  readonly meaning: string | undefined;
}

export function sidecarShape(): Shape {
  return shapeOfField(SIDECAR);
}

export function configShape(): Shape {
  return shapeOfRule(CONFIG, '');
}

/** The shape of what stands under keys, from the outermost. */
export function shapeUnder(shape: Shape, keys: readonly string[]): Shape | undefined {
  let at: Shape | undefined = shape;
  for (const key of keys) {
    const map: Shape | undefined = at?.type === 'list' ? at.of : at;
    at = map?.type === 'map' ? (map.keys.find((one) => one.key === key)?.shape() ?? map.other) : undefined;
  }
  return at?.type === 'list' ? (at.of ?? at) : at;
}

function shapeOfField(field: Field): Shape {
  switch (field.type) {
    case 'map': {
      const keys = Object.entries(field.fields).map(([key, under]) => ({
        key,
        meaning: meaningOfKey(field.fields, key),
        shape: () => shapeOfField(under),
      }));
      return { type: 'map', keys };
    }
    case 'record':
      return { type: 'map', keys: [], other: shapeOfField(fieldUnder(field, '') ?? { type: 'text' }) };
    case 'word':
      return {
        type: 'words',
        words: field.words.map((word) => ({ word, meaning: meaningOfWord(field.words, word) })),
      };
    case 'values': {
      const of = fieldOfItems(field);
      return { type: 'list', ...(of && { of: shapeOfField(of) }) };
    }
    case 'texts':
      return { type: 'list' };
    case 'true-or-false':
      return FLAG;
    case 'day':
      return { type: 'day' };
    case 'notes':
      return { type: 'block' };
    case 'version':
      return { type: 'bare' };
    case 'text':
    case 'text-or-none':
    case 'text-or-texts':
      return { type: 'text' };
  }
}

const FLAG: Shape = { type: 'words', words: ['true', 'false'].map((word) => ({ word, meaning: undefined })) };

function shapeOfRule(rule: Rule, path: string): Shape {
  switch (rule.type) {
    case 'map': {
      const keys = Object.entries(rule.keys).map(([key, under]) => ({
        key,
        meaning: meaningOfSetting(path === '' ? key : `${path}.${key}`),
        shape: () => shapeOfRule(under, path === '' ? key : `${path}.${key}`),
      }));
      return { type: 'map', keys };
    }
    case 'list':
      return { type: 'list', of: shapeOfRule(rule.of, path) };
    case 'record':
      return { type: 'map', keys: [], other: shapeOfRule(rule.of, path) };
    case 'word':
      return { type: 'words', words: rule.words.map((word) => ({ word, meaning: undefined })) };
    case 'flag':
      return FLAG;
    case 'count':
      return { type: 'bare' };
    case 'text':
      return { type: 'text' };
  }
}

const SETTINGS: Readonly<Record<string, () => string>> = {
  language: () => l10n.t('Language of articles that do not say, such as es or en-GB.'),
  published: () => l10n.t('Day of publication of articles that do not say.'),
  'text-keys': () => l10n.t('Front-matter keys whose text readers see, in place of the usual ones.'),
  require: () => l10n.t('What a checked claim must have for its facts to count as covered, by kind.'),
  checks: () => l10n.t('How serious a finding is, by its id: error, warning, hint or off.'),
  registry: () => l10n.t('A file with the names the newsroom knows, from this folder.'),
  entities: () => l10n.t('Names the newsroom knows.'),
  currencies: () =>
    l10n.t(
      'Currencies that a bare word or sign (pesos, $) means here when the article does not tell: codes, the likeliest first.',
    ),
  units: () =>
    l10n.t('Units in which cards give quantities besides the article’s own, by their UCUM codes: km, Cel, [mi_i].'),
  rates: () => l10n.t('A file of exchange rates as the ECB publishes them (eurofxref-hist.csv), from this folder.'),
  words: () => l10n.t('Words that overrule what Factmark makes of them.'),
  labels: () => l10n.t('The desk’s own words for statuses, verdicts and kinds.'),
  confidential: () => l10n.t('What the house allows with confidential sources.'),
  folders: () => l10n.t('Folders of articles, from this one; without them, all.'),
};

const REQUIREMENTS: Readonly<Record<string, () => string>> = {
  source: () => l10n.t('At least one source.'),
  at: () => l10n.t('Where in the source.'),
  archive: () => l10n.t('An archived copy of every source on the web.'),
  signatures: () => l10n.t('So many people must have signed it off.'),
  'signed-by': () => l10n.t('These people must have signed it off; | stands between those of whom one is enough.'),
};

/** What a requirement is about, where that is no kind of claim. */
const RANGES: Readonly<Record<string, () => string>> = {
  every: () => l10n.t('Holds for all kinds.'),
  legal: () => l10n.t('For claims with this priority; goes before what is said of their kind.'),
  high: () => l10n.t('For claims with this priority; goes before what is said of their kind.'),
};

/** By their path in the file. */
const NAMES: Readonly<Record<string, () => string>> = {
  'confidential.keep-for': () =>
    l10n.t('How long their references may be kept from the day of access, such as P1Y, P6M or P30D.'),
  'entities.name': () => l10n.t('The name in full, as it should appear.'),
  'entities.type': () => l10n.t('What it is.'),
  'entities.aliases': () => l10n.t('What else it is called: other spellings, short forms, acronyms.'),
  'entities.id': () => l10n.t('Its identifier in Wikidata, such as Q42.'),
  'entities.country': () => l10n.t('Its country: the ISO 3166-1 code of two letters.'),
  'entities.note': () => l10n.t('What colleagues should know about the name; shown in its card.'),
  'words.not-names': () => l10n.t('Words that look like a name and are none.'),
  'words.not-facts': () => l10n.t('Words that are never marked: no amount, date or name.'),
  'words.spellings': () => l10n.t('What should not be written, and after the colon what the house writes instead.'),
};

function meaningOfSetting(path: string): string | undefined {
  const [first, kind, requirement] = path.split('.') as [string, string?, string?];
  if (kind === undefined) {
    return SETTINGS[first]?.();
  }
  if (Object.hasOwn(NAMES, path)) {
    return NAMES[path]?.();
  }
  if (first === 'labels') {
    const usual = usualWord(kind);
    return usual && l10n.t('What this desk says for “{0}”.', usual);
  }
  if (first !== 'require') {
    return undefined;
  }
  return requirement === undefined ? RANGES[kind]?.() : REQUIREMENTS[requirement]?.();
}
