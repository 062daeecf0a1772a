import { l10n } from 'vscode';
import {
  CLAIM_FIELDS,
  EVIDENCE_FIELDS,
  type Fields,
  QUESTION_FIELDS,
  REVIEW_FIELDS,
  SIDECAR_FIELDS,
  SOURCE_FIELDS,
  TARGET_FIELDS,
  VALUE_FIELDS,
} from '../../core/claims/sidecar/fields.js';

/* What the keys of a sidecar are for, in the interface language. */

type Table = Readonly<Record<string, () => string>>;

const SIDECAR: Table = {
  factmark: () => l10n.t('Format of this file. Factmark writes it.'),
  article: () => l10n.t('File name of the article.'),
  language: () => l10n.t('Language of the article where it does not say, such as es or en-GB.'),
  published: () => l10n.t('Day of publication where the article does not say.'),
  sources: () => l10n.t('What claims rest on, each under its id (r-…).'),
  claims: () => l10n.t('What is to be checked, each under its id (c-…).'),
};

const SOURCE: Table = {
  type: () => l10n.t('What kind of source it is.'),
  title: () => l10n.t('Title of the source.'),
  author: () => l10n.t('Who wrote or made it.'),
  publisher: () => l10n.t('Who published it.'),
  date: () => l10n.t('Date that the source itself bears.'),
  url: () => l10n.t('Web address of the source.'),
  archived: () => l10n.t('Web address of an archived copy.'),
  accessed: () => l10n.t('Day on which it was consulted.'),
  file: () => l10n.t('Path of the evidence, from this folder. Git need not know it.'),
  sha256: () => l10n.t('Fingerprint of the file, to notice when it changes.'),
  ref: () => l10n.t('For a confidential source: what the desk calls it. No names, no contact details.'),
  'seen-by': () => l10n.t('For a confidential source: who has seen it.'),
  notes: () => l10n.t('Anything else about the source.'),
};

const CLAIM: Table = {
  target: () => l10n.t('The words of the article that this is about.'),
  status: () => l10n.t('How far the work on it has come.'),
  verdict: () => l10n.t('What the check found about our words.'),
  suggestion: () => l10n.t('Words that would replace those of the article.'),
  question: () => l10n.t('A question to somebody; the status is then waiting.'),
  reviews: () => l10n.t('Signatures, each under the handle of the reviewer.'),
  evidence: () => l10n.t('What sources say about it, each under the id of the source.'),
  kind: () => l10n.t('What is claimed.'),
  value: () => l10n.t('What the words mean, exactly.'),
  speaker: () => l10n.t('For a quotation: who said it.'),
  attribution: () => l10n.t('For a quotation: whether it was said so.'),
  original: () => l10n.t('For a quotation: the words as they were said.'),
  'original-language': () => l10n.t('Language of the original words, such as en or ru.'),
  'same-as': () => l10n.t('Another claim about the same: c-…, or other.md#c-… in another article.'),
  priority: () => l10n.t('What must not go out without a check.'),
  'recheck-by': () => l10n.t('Day by which it has to be checked again.'),
  notes: () => l10n.t('Anything else a colleague should know.'),
};

const TARGET: Table = {
  prefix: () => l10n.t('What stands before the words.'),
  suffix: () => l10n.t('What stands behind the words.'),
  exact: () => l10n.t('The words of the article, without markup.'),
  image: () => l10n.t('Path of the picture as the article names it.'),
  sha256: () => l10n.t('Fingerprint of the picture, to notice when it changes.'),
};

const REVIEW: Table = {
  date: () => l10n.t('Day of the signature.'),
  verdict: () => l10n.t('What this reviewer found.'),
  text: () => l10n.t('The words that were signed off. When the article no longer has them, the signature is stale.'),
  sentence: () => l10n.t('The sentence they stood in.'),
  sha256: () => l10n.t('Fingerprint of the picture that was signed off.'),
};

const EVIDENCE: Table = {
  at: () => l10n.t('Where in the source: page, table, minute.'),
  quote: () => l10n.t('What the source says, word for word.'),
  calculation: () => l10n.t('How the value was worked out.'),
};

const QUESTION: Table = {
  to: () => l10n.t('Who was asked.'),
  text: () => l10n.t('What was asked.'),
  date: () => l10n.t('Day on which it was asked.'),
};

const VALUE: Table = {
  type: () => l10n.t('What sort of value it is.'),
  amount: () => l10n.t('The number in plain notation, in quotes: "12000000000".'),
  min: () => l10n.t('Lower end of a range, in plain notation.'),
  max: () => l10n.t('Upper end of a range, in plain notation.'),
  currency: () => l10n.t('Currency, by its ISO 4217 code: EUR, USD.'),
  currencyCandidates: () => l10n.t('Currencies that the words may mean, the likeliest first.'),
  unit: () => l10n.t('Unit of measure, by its UCUM code: km, MW, Cel.'),
  of: () => l10n.t('What is counted.'),
  bound: () => l10n.t('Whether the words say exactly, about, at least …'),
  signed: () => l10n.t('Whether the words have a sign: +40 %.'),
  timex: () => l10n.t('The date or time as TIMEX3 writes it: 2024-Q4.'),
  mod: () => l10n.t('What limits the date, as TIMEX3 names it: START, APPROX.'),
  edtf: () => l10n.t('The date as EDTF (ISO 8601-2) writes it: 2024-36.'),
  start: () => l10n.t('First day.'),
  end: () => l10n.t('Last day.'),
  relative: () => l10n.t('Whether it counts from the day of publication.'),
  invalid: () => l10n.t('Whether the date does not exist.'),
  name: () => l10n.t('The name in full.'),
  id: () => l10n.t('Identifier in Wikidata: Q42.'),
  country: () => l10n.t('Country, by its ISO 3166-1 code: ES.'),
  alternatives: () => l10n.t('Other readings, the likeliest first.'),
};

const TABLES: ReadonlyMap<Fields, Table> = new Map([
  [SIDECAR_FIELDS, SIDECAR],
  [SOURCE_FIELDS, SOURCE],
  [CLAIM_FIELDS, CLAIM],
  [TARGET_FIELDS, TARGET],
  [REVIEW_FIELDS, REVIEW],
  [EVIDENCE_FIELDS, EVIDENCE],
  [QUESTION_FIELDS, QUESTION],
  [VALUE_FIELDS, VALUE],
]);

/** What a key is for in the map that has these fields. */
export function meaningOfKey(fields: Fields, key: string): string | undefined {
  const table = TABLES.get(fields);
  return table && Object.hasOwn(table, key) ? table[key]?.() : undefined;
}
