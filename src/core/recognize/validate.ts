import type { FactKind } from '../facts.js';
import { daysInMonth } from './dates/calendar.js';
import type { RecognizeOptions } from './options.js';

/** What an option must be, in the words of the error message, and the test for it. */
interface Requirement {
  readonly what: string;
  readonly accepts: (value: unknown) => boolean;
}

const kinds: Readonly<Record<FactKind, true>> = { amount: true, date: true, entity: true };
const entityTypes: ReadonlySet<unknown> = new Set(['person', 'organization', 'place', 'other']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** BCP 47 in shape: letters for the language and further parts; `_` is written for `-` in many files. */
const languageTag = /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/iu;

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/u;

function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = isoDate.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // no article was published before
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const isRegistry = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.entities) &&
  value.entities.every(
    (entry) =>
      isRecord(entry) &&
      typeof entry.name === 'string' &&
      entry.name !== '' &&
      entityTypes.has(entry.type) &&
      (entry.aliases === undefined || isTextList(entry.aliases)) &&
      isTextOrAbsent(entry.id) &&
      isTextOrAbsent(entry.country),
  ) &&
  (value.notNames === undefined || isTextList(value.notNames));

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const isLanguage = (value: unknown): boolean => typeof value === 'string' && languageTag.test(value);

const requirements: Readonly<Record<keyof RecognizeOptions, Requirement>> = {
  language: {
    what: 'a BCP 47 language tag such as "es" or "en-GB"',
    accepts: isLanguage,
  },
  published: { what: 'an ISO date or date-time such as "2024-07-25"', accepts: isDay },
  format: { what: '"markdown" or "text"', accepts: (value) => value === 'markdown' || value === 'text' },
  kinds: {
    what: 'a list of "amount", "date" and "entity"',
    accepts: (value) =>
      Array.isArray(value) && value.every((kind) => typeof kind === 'string' && Object.hasOwn(kinds, kind)),
  },
  vague: { what: 'true or false', accepts: isBoolean },
  demonyms: { what: 'true or false', accepts: isBoolean },
  registry: {
    what: 'an object { entities: [{ name, type: "person" | "organization" | "place" | "other", … }], notNames: ["…"] }',
    accepts: isRegistry,
  },
  notFacts: { what: 'a list of words', accepts: isTextList },
  currencies: {
    what: 'a list of ISO 4217 codes such as "MXN"',
    accepts: (value) => isTextList(value) && (value as readonly string[]).every((code) => /^[A-Z]{3}$/u.test(code)),
  },
  defaults: {
    what: 'an object { language, published } with a language tag and an ISO date',
    accepts: (value) =>
      isRecord(value) &&
      (value.language === undefined || isLanguage(value.language)) &&
      (value.published === undefined || isDay(value.published)),
  },
  textKeys: { what: 'a list of front-matter keys', accepts: isTextList },
};

const required = Object.entries(requirements);

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? 'a list' : 'an object';
}

/**
 * Checks options that may come from untyped code. An option that is `undefined` counts as absent; unknown ones are
 * ignored, so that a newer caller works with an older library.
 * @throws TypeError that names the bad option and says what it must be.
 */
export function validateOptions(options: unknown): asserts options is RecognizeOptions {
  if (!isRecord(options)) throw new TypeError(`options must be an object, not ${shown(options)}`);
  for (const [name, { what, accepts }] of required) {
    const value = options[name];
    if (value !== undefined && !accepts(value)) throw new TypeError(`${name} must be ${what}, not ${shown(value)}`);
  }
}

/** @throws TypeError when the source is not a string. */
export function validateSource(source: unknown): asserts source is string {
  if (typeof source !== 'string') throw new TypeError(`source must be a string, not ${shown(source)}`);
}
