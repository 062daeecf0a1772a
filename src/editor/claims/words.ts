import { l10n } from 'vscode';
import type { ClaimKind, Status, Verdict } from '../../core/claims/claim.js';
import type { Lack } from '../../core/claims/requirements.js';
import type { Problem } from '../../core/claims/sidecar/problem.js';
import type { Condition } from '../../core/claims/state.js';
import type { ChangedCell } from '../../core/claims/table/text.js';
import { cut } from './cut.js';

/** The desk's own words (`labels` of `factmark.yaml`), by the word of the file. */
export type Labels = Readonly<Record<string, string>>;

const NO_LABELS: Labels = {};

export function statusWord(status: Status, labels: Labels = NO_LABELS): string {
  return own(labels, status) ?? STATUS_WORDS[status]();
}

const STATUS_WORDS: Readonly<Record<Status, () => string>> = {
  unchecked: () => l10n.t('unchecked'),
  waiting: () => l10n.t('waiting'),
  'needs-source': () => l10n.t('needs source'),
  checked: () => l10n.t('checked'),
  disputed: () => l10n.t('disputed'),
  'not-checkable': () => l10n.t('not checkable'),
  withdrawn: () => l10n.t('withdrawn'),
};

export function verdictWord(verdict: Verdict, labels: Labels = NO_LABELS): string {
  return own(labels, verdict) ?? VERDICT_WORDS[verdict]();
}

const VERDICT_WORDS: Readonly<Record<Verdict, () => string>> = {
  correct: () => l10n.t('correct'),
  imprecise: () => l10n.t('imprecise'),
  'missing-context': () => l10n.t('missing context'),
  outdated: () => l10n.t('outdated'),
  unsupported: () => l10n.t('unsupported'),
  incorrect: () => l10n.t('incorrect'),
};

/** What has become of a claim's words. */
export function conditionWord(condition: Exclude<Condition, 'sound'>, labels: Labels = NO_LABELS): string {
  return own(labels, condition) ?? CONDITION_WORDS[condition]();
}

const CONDITION_WORDS: Readonly<Record<Exclude<Condition, 'sound'>, () => string>> = {
  stale: () => l10n.t('sign-off out of date'),
  context: () => l10n.t('context changed'),
  ambiguous: () => l10n.t('place uncertain'),
  gone: () => l10n.t('text gone'),
};

export function kindWord(kind: ClaimKind, labels: Labels = NO_LABELS): string {
  return own(labels, kind) ?? KIND_WORDS[kind]();
}

const KIND_WORDS: Readonly<Record<ClaimKind, () => string>> = {
  amount: () => l10n.t('amount'),
  date: () => l10n.t('date'),
  entity: () => l10n.t('name'),
  statement: () => l10n.t('statement'),
  quotation: () => l10n.t('quotation'),
  table: () => l10n.t('table'),
  image: () => l10n.t('image'),
};

/** What a claim lacks of what the desk requires. */
export function lackWord(lack: Lack): string {
  switch (lack.what) {
    case 'source':
      return l10n.t('a source');
    case 'at':
      return l10n.t('where in the source');
    case 'archive':
      return l10n.t('an archived copy of the source');
    case 'signatures':
      return lack.count === 1 ? l10n.t('one more signature') : l10n.t('{0} more signatures', lack.count);
    case 'signed-by':
      return l10n.t('the signature of {0}', lack.people.join(' / '));
  }
}

/** A problem of a sidecar in the interface's language, where it has one sentence; else the reader's own words. */
export function problemText({ id, message }: Pick<Problem, 'id' | 'message'>): string {
  switch (id) {
    case 'merge-markers':
      return l10n.t('A merge left its conflict markers here. Resolve them first.');
    case 'merge-conflict':
      return l10n.t('A merge left this open. Decide what is to stand.');
    case 'not-utf8':
      return l10n.t('The file is not UTF-8. Save it as UTF-8.');
    case 'several-documents':
      return l10n.t('The file holds several YAML documents. A sidecar is one.');
    case 'too-large':
      return l10n.t('The file is over 1 MB. A sidecar of that size is not read.');
    case 'yaml-1.1':
      return l10n.t('The file asks for YAML 1.1, in which “no” and dates mean something else.');
    case 'version-missing':
      return l10n.t('“factmark: 1” is missing: the file does not say that it is a sidecar.');
    case 'version-newer':
      return l10n.t('The file was written by a newer Factmark. It is shown, and not changed.');
    default:
      return message;
  }
}

/** What a status, verdict, condition or kind is called here, by the word of the file. */
export function usualWord(word: string): string | undefined {
  const all: Readonly<Record<string, () => string>> = {
    ...STATUS_WORDS,
    ...VERDICT_WORDS,
    ...CONDITION_WORDS,
    ...KIND_WORDS,
  };
  return Object.hasOwn(all, word) ? all[word]?.() : undefined;
}

function own(labels: Labels, word: string): string | undefined {
  return Object.hasOwn(labels, word) ? labels[word] : undefined;
}

/** Cells that are named in one line. */
const MOST_CELLS = 3;

/** What has changed in a table that was signed, by the headings of its cells. */
export function cellsText(cells: readonly ChangedCell[]): string {
  const named = cells.slice(0, MOST_CELLS).map(({ row, column, before, after }) => {
    const at = [row, column].filter(Boolean).map(cut).join(', ');
    return `${at}${at && ': '}«${cut(before ?? '')}» → «${cut(after ?? '')}»`;
  });
  const more = cells.length - named.length;
  return [...named, ...(more > 0 ? [l10n.t('and {0} more', more)] : [])].join('; ');
}
