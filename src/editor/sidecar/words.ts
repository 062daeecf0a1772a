import { l10n } from 'vscode';
import { ATTRIBUTIONS, CLAIM_KINDS, PRIORITIES, SOURCE_TYPES, STATUSES, VERDICTS } from '../../core/claims/claim.js';

/* What the words mean that a sidecar may hold, in the interface language. */

type Table = Readonly<Record<string, () => string>>;

const STATUS: Table = {
  unchecked: () => l10n.t('Nobody has looked at it yet.'),
  waiting: () => l10n.t('A question is out, and the answer has not come.'),
  'needs-source': () => l10n.t('A source is missing.'),
  checked: () => l10n.t('It has been checked; the verdict says with what result.'),
  disputed: () => l10n.t('Reviewers or sources disagree.'),
  'not-checkable': () => l10n.t('It cannot be checked; the notes say why.'),
  withdrawn: () => l10n.t('It no longer has to be checked.'),
};

const VERDICT: Table = {
  correct: () => l10n.t('The words are right.'),
  imprecise: () => l10n.t('Roughly right, but not as the source says.'),
  'missing-context': () => l10n.t('Right in itself, but misleading without more.'),
  outdated: () => l10n.t('It was right, and is no longer.'),
  unsupported: () => l10n.t('No source bears it out.'),
  incorrect: () => l10n.t('The words are wrong.'),
};

const KIND: Table = {
  amount: () => l10n.t('A number, a sum of money, a measure.'),
  date: () => l10n.t('A date, a period, a length of time.'),
  entity: () => l10n.t('A person, an organisation, a place; once for all mentions.'),
  statement: () => l10n.t('A sentence; once checked, it covers the facts in it.'),
  quotation: () => l10n.t('What somebody said: whether it was said, and so.'),
  table: () => l10n.t('A table, with all that is in it.'),
  image: () => l10n.t('A picture.'),
};

const ATTRIBUTION: Table = {
  verbatim: () => l10n.t('Said word for word.'),
  faithful: () => l10n.t('Said in other words of the same meaning.'),
  misquoted: () => l10n.t('Said, but not so.'),
  'not-found': () => l10n.t('Not found to have been said.'),
};

const PRIORITY: Table = {
  legal: () => l10n.t('Could have legal consequences.'),
  high: () => l10n.t('To be checked first.'),
};

const SOURCE_TYPE: Table = {
  document: () => l10n.t('A report, a law, a book.'),
  data: () => l10n.t('Figures: a data set, a register, a spreadsheet.'),
  interview: () => l10n.t('What somebody told us.'),
  web: () => l10n.t('A page on the web.'),
  'own-calculation': () => l10n.t('Worked out by us; the evidence says how.'),
  confidential: () => l10n.t('Not to be named. Only a reference, who has seen it and when.'),
};

const BOUND: Table = {
  exact: () => l10n.t('Just this value.'),
  about: () => l10n.t('Near this value.'),
  'at-least': () => l10n.t('This value or more.'),
  'more-than': () => l10n.t('More than this value.'),
  'at-most': () => l10n.t('This value or less.'),
  'less-than': () => l10n.t('Less than this value.'),
  between: () => l10n.t('From min to max.'),
};

const TABLES: readonly (readonly [readonly string[], Table])[] = [
  [STATUSES, STATUS],
  [VERDICTS, VERDICT],
  [CLAIM_KINDS, KIND],
  [ATTRIBUTIONS, ATTRIBUTION],
  [PRIORITIES, PRIORITY],
  [SOURCE_TYPES, SOURCE_TYPE],
  [Object.keys(BOUND), BOUND],
];

/** What one of these words means. */
export function meaningOfWord(words: readonly string[], word: string): string | undefined {
  const table = TABLES.find(([known]) => known === words || known.join() === words.join())?.[1];
  return table && Object.hasOwn(table, word) ? table[word]?.() : undefined;
}
