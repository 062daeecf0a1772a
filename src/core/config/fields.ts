import { FINDING_IDS } from '../checks/ids.js';
import { dimensionOf } from '../checks/units.js';
import { CLAIM_KINDS, PRIORITIES, STATUSES, VERDICTS } from '../claims/claim.js';
import { regionCurrency } from '../recognize/languages/shared/currencies.js';
import { LEVELS } from './config.js';
import { isDuration } from './duration.js';

/** What a value in the configuration may be. */
export type Rule =
  | { readonly type: 'text'; readonly what: string; readonly accepts?: (text: string) => boolean }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'flag' }
  | { readonly type: 'count' }
  | { readonly type: 'list'; readonly of: Rule }
  /** `keys`: those it may have; `needs`: those it must have. */
  | { readonly type: 'map'; readonly keys: Readonly<Record<string, Rule>>; readonly needs?: readonly string[] }
  /** Any keys; `what`: what an entry must be. */
  | {
      readonly type: 'record';
      readonly of: Rule;
      readonly what: string;
      readonly accepts: (key: string, value: unknown) => boolean;
    };

const TEXT: Rule = { type: 'text', what: 'text' };
const TEXTS: Rule = { type: 'list', of: TEXT };
const LANGUAGE: Rule = {
  type: 'text',
  what: 'a BCP 47 language tag such as "es" or "en-GB"',
  accepts: (text) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text),
};
const DAY: Rule = { type: 'text', what: 'an ISO date such as "2024-07-25"', accepts: isDay };
const DURATION: Rule = {
  type: 'text',
  what: 'a length of time as ISO 8601 writes it, such as "P1Y", "P6M" or "P30D"',
  accepts: isDuration,
};
const FOLDER: Rule = {
  type: 'text',
  what: 'a path relative to this file, with / between folders',
  accepts: (text) => text !== '' && !text.startsWith('/') && !text.includes('\\') && !text.split('/').includes('..'),
};

/** People, with `|` between those of whom one is enough. */
const SIGNERS: Rule = {
  type: 'text',
  what: 'the name under which somebody signs, or several with | between',
  accepts: (text) => text.split('|').every((person) => person.trim() !== ''),
};

const REQUIREMENT: Rule = {
  type: 'map',
  keys: {
    source: { type: 'flag' },
    at: { type: 'flag' },
    archive: { type: 'flag' },
    signatures: { type: 'count' },
    'signed-by': { type: 'list', of: SIGNERS },
  },
};

/** Kinds of names, as they are written in the file. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'other'] as const;

const ENTITY: Rule = {
  type: 'map',
  keys: {
    name: TEXT,
    type: { type: 'word', words: ENTITY_TYPES },
    aliases: { type: 'list', of: TEXT },
    id: { type: 'text', what: 'a Wikidata identifier such as "Q42"', accepts: (text) => /^Q[1-9]\d*$/u.test(text) },
    country: {
      type: 'text',
      what: 'an ISO 3166-1 code of two letters such as "ES"',
      accepts: (text) => /^[A-Z]{2}$/u.test(text),
    },
    note: TEXT,
  },
  needs: ['name', 'type'],
};

const CURRENCIES: ReadonlySet<string> = new Set(regionCurrency.values());
const CURRENCY: Rule = {
  type: 'text',
  what: 'the ISO 4217 code of a currency such as "MXN"',
  accepts: (text) => CURRENCIES.has(text),
};

const UNIT: Rule = {
  type: 'text',
  what: 'the UCUM code of a unit that can be converted, such as "km", "Cel" or "[mi_i]"',
  accepts: (text) => dimensionOf(text) !== undefined,
};

const SPELLINGS: Rule = {
  type: 'record',
  of: TEXT,
  what: 'what should not be written, and what is written instead',
  accepts: (wrong, right) => wrong.split('|').every((one) => /[\p{L}\p{N}]/u.test(one) && one.trim() !== right),
};

/** What is computed about a claim and can be named too. */
const STATES = ['stale', 'context', 'ambiguous', 'gone'] as const;

const asKeys = (words: readonly string[], rule: Rule): Readonly<Record<string, Rule>> =>
  Object.fromEntries(words.map((word) => [word, rule]));

/** The whole file. */
export const CONFIG: Rule = {
  type: 'map',
  keys: {
    language: LANGUAGE,
    published: DAY,
    'text-keys': { type: 'list', of: TEXT },
    require: { type: 'map', keys: asKeys(['every', ...CLAIM_KINDS, ...PRIORITIES], REQUIREMENT) },
    checks: { type: 'map', keys: asKeys(FINDING_IDS, { type: 'word', words: LEVELS }) },
    registry: FOLDER,
    entities: { type: 'list', of: ENTITY },
    words: { type: 'map', keys: { 'not-names': TEXTS, 'not-facts': TEXTS, spellings: SPELLINGS } },
    currencies: { type: 'list', of: CURRENCY },
    units: { type: 'list', of: UNIT },
    rates: FOLDER,
    labels: { type: 'map', keys: asKeys([...STATUSES, ...VERDICTS, ...STATES, ...CLAIM_KINDS], TEXT) },
    confidential: { type: 'map', keys: { 'keep-for': DURATION } },
    folders: { type: 'list', of: FOLDER },
  },
};

/** A registry file: the same list of entities, in a file of its own. */
export const REGISTRY: Rule = { type: 'map', keys: { entities: { type: 'list', of: ENTITY } }, needs: ['entities'] };

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1;
}
