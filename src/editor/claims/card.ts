import * as vscode from 'vscode';
import { type Claim, isImageTarget, type Sidecar } from '../../core/claims/claim.js';
import { conflictsOf } from '../../core/claims/merge/conflict.js';
import { lacksOf, requirementOfClaim } from '../../core/claims/requirements.js';
import { CONFLICT_KEY } from '../../core/claims/sidecar/semantics.js';
import type { ClaimState, ReviewState } from '../../core/claims/state.js';
import type { Config } from '../../core/config/config.js';
import { nameOf } from '../../core/describe/voice.js';
import { type Action, appendPlain } from '../hover/markdown.js';
import { attributionWord } from './commands/meanings.js';
import { answerText, fieldText } from './conflictWords.js';
import { cut } from './cut.js';
import { GLYPHS, signOf } from './sign.js';
import { cellsText, conditionWord, type Labels, lackWord, statusWord, verdictWord } from './words.js';

/* What a card says of a claim: its state, its sources with what they say, what has changed, what is still to be done. */

const MOST_SOURCES = 3;

/** The desk's own words, and what it requires. */
export type House = Pick<Config, 'labels' | 'require'>;

/** The card's text. Whatever the sidecar holds goes in as plain text. */
export function claimCard(state: ClaimState, sources: Sidecar['sources'], house: House): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const [first = '', ...lines] = claimLines(state, sources, house);
  const [word] = splitState(state, house.labels ?? {});
  // What was decided; what has become of it since has a line of its own.
  markdown.appendMarkdown(`${GLYPHS[signOf({ ...state, condition: 'sound' })]} **`);
  appendPlain(markdown, word);
  markdown.appendMarkdown('**');
  appendPlain(markdown, first.slice(word.length));
  for (const line of lines) {
    markdown.appendMarkdown('  \n');
    appendPlain(markdown, line);
  }
  return markdown;
}

/** The same in plain text, a line each; the first one begins with the status. */
export function claimLines(
  state: ClaimState,
  sources: Sidecar['sources'],
  { labels = {}, require }: House,
): readonly string[] {
  return [
    splitState(state, labels).join(''),
    ...quotationLines(state),
    ...sourceLines(state, sources),
    ...changeLines(state, labels),
    ...openLines(state, labels),
    ...lackLines(state, sources, require),
  ];
}

/** The status, and who says so with what verdict. */
function splitState({ claim, reviews, disagreement }: ClaimState, labels: Labels): readonly [string, string] {
  const { l10n } = vscode;
  const word = statusWord(claim.status, labels);
  const by = reviews
    .map(({ reviewer, review }) => (review.date ? `${reviewer}, ${review.date}` : reviewer))
    .join(' · ');
  const verdict = claim.verdict && !disagreement ? verdictWord(claim.verdict, labels) : undefined;
  const signed = by === '' ? '' : ` ${l10n.t('by {0}', cut(by))}`;
  return [word, `${signed}${verdict === undefined ? '' : `: ${verdict}`}`];
}

/** Who said it, and whether so; the original. */
function quotationLines({ claim }: ClaimState): readonly string[] {
  const { l10n } = vscode;
  const { kind, speaker, attribution, original, 'original-language': language } = claim;
  if (kind !== 'quotation') return speaker ? [l10n.t('said by {0}', cut(speaker))] : [];
  const by = speaker ? l10n.t('said by {0}', cut(speaker)) : l10n.t('speaker not known');
  const how = attribution ? attributionWord(attribution) : l10n.t('not yet asked whether it was said so');
  return [`❝ ${by}: ${how}`, ...(original ? [originalText(`«${cut(original)}»`, language)] : [])];
}

function originalText(words: string, language: string | undefined): string {
  const { l10n, env } = vscode;
  return language
    ? l10n.t('original in {0}: {1}', cut(nameOf('language', language, env.language)), words)
    : l10n.t('original: {0}', words);
}

function sourceLines({ claim }: ClaimState, sources: Sidecar['sources']): readonly string[] {
  const { l10n } = vscode;
  const evidence = Object.entries(claim.evidence ?? {});
  const lines = evidence.slice(0, MOST_SOURCES).map(([id, { at, quote, calculation }]) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    const name = source?.title ?? source?.ref ?? source?.url ?? (source ? id : l10n.t('{0} (no such source)', id));
    const place = at ? `${cut(name)}, ${cut(at)}` : cut(name);
    const says = quote ? `«${cut(quote)}»` : calculation && cut(calculation);
    return says ? `${place}: ${says}` : place;
  });
  const more = evidence.length - lines.length;
  return more > 0 ? [...lines, l10n.t('and {0} more sources', more)] : lines;
}

function changeLines(state: ClaimState, labels: Labels): readonly string[] {
  const { l10n } = vscode;
  const { claim, condition, words = '', sentence = '', reviews, picture } = state;
  const changed = reviews.find((review) => review.condition === condition);
  const exact = isImageTarget(claim.target) ? claim.target.image : claim.target.exact;
  switch (condition) {
    case 'sound':
      return picture === 'absent' ? [`⚠ ${l10n.t('the file of the picture is not there')}`] : [];
    case 'stale': {
      if (isImageTarget(claim.target)) {
        return [`⚠ ${l10n.t('the picture is another file since')}`];
      }
      if (state.cells?.length) return [`⚠ ${l10n.t('cells changed since: {0}', cellsText(state.cells))}`];
      const before = cut(changed?.review.text ?? exact);
      return [`⚠ ${l10n.t('the words changed since: {0} → {1}', `«${before}»`, `«${cut(words)}»`)}`];
    }
    case 'context': {
      const [before, after] = differing(changed?.review.sentence ?? '', sentence);
      return [`△ ${l10n.t('the sentence changed since: {0} → {1}', `«${before}»`, `«${after}»`)}`];
    }
    case 'ambiguous':
      return [`⁇ ${conditionWord(condition, labels)}: ${l10n.t('{0} is in several places', `«${cut(exact)}»`)}`];
    case 'gone':
      return [`∅ ${conditionWord(condition, labels)}: «${cut(exact)}»`];
  }
}

function openLines({ claim, reviews, disagreement }: ClaimState, labels: Labels): readonly string[] {
  const { l10n } = vscode;
  const { question, suggestion, notes } = claim;
  const asked = [question?.to, question?.date].filter(Boolean).join(', ');
  return [
    ...(CONFLICT_KEY in claim ? [`≠ ${l10n.t('a merge left open: {0}', conflictText(claim))}`] : []),
    ...(disagreement ? [`≠ ${l10n.t('reviews disagree: {0}', verdictsOf(reviews, labels))}`] : []),
    ...(claim.status === 'waiting' && question?.text
      ? [`? ${asked === '' ? '' : `${cut(asked)}: `}«${cut(question.text)}»`]
      : []),
    ...(suggestion ? [`→ ${l10n.t('suggestion: {0}', `«${cut(suggestion)}»`)}`] : []),
    ...(claim.priority === 'legal' ? [`! ${l10n.t('legal: not to be published unchecked')}`] : []),
    ...(claim['recheck-by'] ? [l10n.t('check again by {0}', cut(claim['recheck-by']))] : []),
    ...(notes ? [`✎ ${cut(notes)}`] : []),
  ];
}

/** What it still lacks to count as covered, once it was checked, or where it must not go out without. */
function lackLines(state: ClaimState, sources: Sidecar['sources'], require: Config['require']): readonly string[] {
  const { status, priority } = state.claim;
  if (status !== 'checked' && (priority === undefined || status === 'withdrawn')) return [];
  const lacks = lacksOf(state, requirementOfClaim(require, state.claim), sources);
  const words = lacks.map((lack) => cut(lackWord(lack))).join('; ');
  return words === '' ? [] : [`+ ${vscode.l10n.t('still required: {0}', words)}`];
}

/** What two branches have decided differently, a field with both answers each. */
function conflictText(claim: Claim): string {
  const fields = conflictsOf('', claim).map((conflict) => {
    const [ours, theirs] = [answerText(conflict, 'ours'), answerText(conflict, 'theirs')];
    return `${fieldText(conflict)} ${ours} ≠ ${theirs}`;
  });
  return cut(fields.join(', '));
}

function verdictsOf(reviews: readonly ReviewState[], labels: Labels): string {
  return cut(
    reviews
      .flatMap(({ reviewer, review: { verdict } }) => (verdict ? [`${reviewer}: ${verdictWord(verdict, labels)}`] : []))
      .join(', '),
  );
}

/** The parts of two sentences that differ, with a few words around. */
export function differing(before: string, after: string): readonly [string, string] {
  const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const part = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - 2), Math.min(words.length, words.length - tail + 2)];
    const text = words.slice(from, to).join(' ');
    return cut(`${from > 0 ? '… ' : ''}${text}${to < words.length ? ' …' : ''}`);
  };
  return [part(a), part(b)];
}

/** What can be done with a claim, the nearest first. Labels are constants. */
export function claimActions(state: ClaimState): readonly Action[] {
  const { l10n } = vscode;
  const { claim, condition } = state;
  const changed = condition === 'stale' || condition === 'context';
  const lost = condition === 'gone' || condition === 'ambiguous';
  const all: readonly (Action | false)[] = [
    CONFLICT_KEY in claim && {
      label: l10n.t('Settle the merge'),
      tooltip: l10n.t('Decide what two branches left open, field by field'),
      command: 'factmark.resolveMerge',
    },
    (changed || lost) && {
      label: l10n.t('Compare'),
      tooltip: l10n.t('Compare the words with those that were signed off'),
      command: 'factmark.compareSignedWords',
    },
    changed && {
      label: l10n.t('Accept'),
      tooltip: l10n.t('Take the words of now for its own, unchecked'),
      command: 'factmark.acceptWords',
    },
    lost && {
      label: l10n.t('Choose its words'),
      tooltip: l10n.t('Say which words it is about'),
      command: 'factmark.reanchor',
    },
    claim.suggestion !== undefined &&
      !lost && {
        label: l10n.t('Apply suggestion'),
        tooltip: l10n.t('Put the suggested words into the article'),
        command: 'factmark.applySuggestion',
      },
    !lost && {
      label: changed ? l10n.t('Sign off again') : l10n.t('Sign off'),
      tooltip: l10n.t('Sign that the words were checked'),
      command: 'factmark.signOff',
    },
    { label: l10n.t('Set status…'), tooltip: l10n.t('Set status and verdict'), command: 'factmark.setStatus' },
    { label: l10n.t('Add source…'), tooltip: l10n.t('Say where it is shown'), command: 'factmark.addSource' },
    claim.status !== 'withdrawn' && {
      label: l10n.t('Note…'),
      tooltip: l10n.t('Write a note for colleagues'),
      command: 'factmark.addNote',
    },
    lost &&
      claim.status !== 'withdrawn' && {
        label: l10n.t('Withdraw'),
        tooltip: l10n.t('Take it out of the check; its block stays'),
        command: 'factmark.withdraw',
      },
    {
      label: l10n.t('Go to block'),
      tooltip: l10n.t('Show the claim in the file beside the article'),
      command: 'factmark.goToBlock',
    },
  ];
  return all.filter((action) => action !== false);
}

/** What its card offers besides: nothing to decide, and so nothing for the light bulb. */
export function cardActions(state: ClaimState): readonly Action[] {
  const { l10n } = vscode;
  const evidence: Action = {
    label: l10n.t('Evidence…'),
    tooltip: l10n.t('A page on what it rests on, to read and to print'),
    command: 'factmark.showEvidence',
  };
  const recheck: Action = {
    label: l10n.t('Check again by…'),
    tooltip: l10n.t('Set the day by which it is to be checked again'),
    command: 'factmark.setRecheck',
  };
  return state.claim.status === 'unchecked' ? claimActions(state) : [...claimActions(state), recheck, evidence];
}

/** What can be done with a fact without a claim of its own; `within` one about more, whose own actions stand above. */
export function unclaimedActions(within: boolean): readonly Action[] {
  const { l10n } = vscode;
  return [
    {
      label: within ? l10n.t('Annotate this alone') : l10n.t('Annotate'),
      tooltip: l10n.t('Put it on the list of what must be checked'),
      command: 'factmark.annotate',
    },
    {
      label: within ? l10n.t('Sign off this alone') : l10n.t('Sign off'),
      tooltip: l10n.t('Sign that the words were checked'),
      command: 'factmark.signOff',
    },
  ];
}
