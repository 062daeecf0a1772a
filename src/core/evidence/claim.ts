import { factOf } from '../claims/annotate.js';
import type { CheckedArticle } from '../claims/checked-article.js';
import { type Claim, isImageTarget } from '../claims/claim.js';
import { readsAs, valueText } from '../claims/reading.js';
import { isSigner } from '../claims/signer.js';
import type { ClaimState, ReviewState } from '../claims/state.js';
import { describeFact } from '../describe/card.js';
import { sentenceCase, type Voice } from '../describe/voice.js';
import type { CopyEntry } from '../export/copy-entries.js';
import { attributionWord, conditionWord, kindWord, statusWord, verdictWord } from '../export/words.js';
import { commitCells } from './commits.js';
import { signedWords } from './happenings.js';
import type { ClaimCommit } from './history.js';
import { type Block, code, type Field, field, type Line, type Piece, strong, words } from './page.js';
import { type SourceOptions, shortId, sourceBlocks } from './sources.js';
import { tellHappening } from './tell.js';

export interface ClaimOptions extends SourceOptions {
  /** What git tells; absent where there is none. */
  readonly commits: readonly ClaimCommit[] | undefined;
}

/** All that is known of a claim: its words, what they mean, what shows it, who signed it, and how it came about. */
export function claimBlocks(
  { state, kind, words: shown }: CopyEntry & { readonly state: ClaimState },
  checked: CheckedArticle,
  options: ClaimOptions,
): readonly Block[] {
  const { voice, commits } = options;
  const { claim } = state;
  return [
    { type: 'heading', level: 2, line: [words(shown), ` · ${kindWord(kind, voice)}`] },
    ...sentenceBlocks(state),
    { type: 'fields', fields: fieldsOf(state, checked, options) },
    ...sourceBlocks(claim, checked.sidecar?.sources ?? {}, options),
    ...signatureBlocks(state, commits ?? [], voice),
    ...(commits ? commitBlocks(claim, commits, options) : []),
  ];
}

/** The sentence as it stands in the article with the words in it; of words that are gone, where they stood. */
function sentenceBlocks({ claim: { target }, words: shown, sentence, condition }: ClaimState): readonly Block[] {
  if (isImageTarget(target)) return [];
  if (condition === 'gone' || condition === 'ambiguous') {
    const { prefix, exact, suffix } = target;
    return exact === '' ? [] : [sentenceBlock(`…${prefix}`, exact, `${suffix}…`)];
  }
  if (sentence === undefined || shown === undefined || sentence === shown) return [];
  const at = sentence.indexOf(shown);
  return [
    at < 0
      ? sentenceBlock(sentence, '', '')
      : sentenceBlock(sentence.slice(0, at), shown, sentence.slice(at + shown.length)),
  ];
}

function sentenceBlock(before: string, middle: string, behind: string): Block {
  const article = (text: string): Piece => ({ as: 'article', text });
  const line = [article(before), strong(middle), article(behind)].filter((piece) => textOf(piece) !== '');
  return { type: 'sentence', line };
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text;
}

function fieldsOf(state: ClaimState, checked: CheckedArticle, { voice, internal }: ClaimOptions): readonly Field[] {
  const { id, claim } = state;
  const { suggestion, speaker, attribution, original, question, notes, priority } = claim;
  const asked = question && [question.to, question.date].filter(Boolean).join(', ');
  return [
    ...valueFields(state, checked, voice),
    ...field(voice.t('Status'), ...standing(state, voice)),
    ...field(voice.t('Suggestion'), suggestion !== undefined && { as: 'quote', text: suggestion }),
    ...field(voice.t('Said by'), speaker),
    ...field(voice.t('Quoted'), attribution && attributionWord(attribution, voice)),
    ...field(asSaid(claim, voice), original !== undefined && { as: 'quote', text: original }),
    ...field(voice.t('The same claim elsewhere'), claim['same-as'] !== undefined && code(claim['same-as'])),
    ...field(voice.t('Check again by'), claim['recheck-by']),
    ...(internal && priority ? field(voice.t('Priority'), code(priority)) : []),
    ...(internal && question
      ? field(voice.t('Question'), asked && `${asked}: `, { as: 'internal', text: question.text ?? '' })
      : []),
    ...(internal && notes ? field(voice.t('Notes'), { as: 'internal', text: notes.trim() }) : []),
    ...field(voice.t('Claim'), code(id)),
  ];
}

function asSaid({ 'original-language': language }: Claim, voice: Voice): string {
  return language ? voice.t('As said ({0})', language) : voice.t('As said');
}

/** What the words mean; and what the claim says they mean, where that is something else. */
function valueFields(state: ClaimState, checked: CheckedArticle, voice: Voice): readonly Field[] {
  const { value } = state.claim;
  const { source, facts, context, config } = checked;
  const fact = factOf(state, facts);
  if (!fact) return value ? field(voice.t('Value'), valueText(value)) : [];
  const { language, published } = context;
  const around = { source, facts, language, ...(published && { published }), entities: config.entities ?? [] };
  const { answer, aside = '' } = describeFact(fact, around, voice);
  return [
    ...field(voice.t('Value'), sentenceCase(answer, voice) + aside),
    ...(value && !readsAs(fact, value) ? field(voice.t('Value on file'), code(valueText(value))) : []),
  ];
}

function standing({ claim, condition, disagreement }: ClaimState, voice: Voice): Line {
  const said = [
    statusWord(claim.status, voice),
    claim.verdict && verdictWord(claim.verdict, voice),
    disagreement && voice.t('verdicts differ'),
  ].filter(Boolean);
  const changed = conditionWord(condition, voice);
  return [strong(said.join(', ')), ...(changed === '' ? [] : [` · ⚠ ${changed}`])];
}

/** Who signed which words when; by which commit, and whether it is the signer's own. */
function signatureBlocks(state: ClaimState, commits: readonly ClaimCommit[], voice: Voice): readonly Block[] {
  const heading: Block = { type: 'heading', level: 3, line: [voice.t('Signatures')] };
  if (state.reviews.length === 0) return [heading, { type: 'remark', line: [voice.t('Nobody has signed it.')] }];
  const isKnown = commits.length > 0;
  const rows = state.reviews.map((one): (readonly Line[])[] => {
    const { reviewer, review } = one;
    const said = review.verdict ? [verdictWord(review.verdict, voice)] : [];
    return [
      [[{ as: 'name', text: reviewer }], [[review.date, ...said].filter(Boolean).join(', ')]],
      signedLines(state, one, voice),
      ...(isKnown ? [commitOf(reviewer, commits, voice)] : []),
    ];
  });
  const head = [voice.t('Who and when'), voice.t('Words signed'), ...(isKnown ? [voice.t('Commit')] : [])];
  return [heading, { type: 'table', head, rows }];
}

/** The words, and their sentence where it stands otherwise now. */
function signedLines(state: ClaimState, { review, condition }: ReviewState, voice: Voice): readonly Line[] {
  const signed = signedWords(state.claim, review);
  const lines: Line[] = [[words(signed)]];
  if (review.sha256) lines.push(['SHA-256 ', code(review.sha256)]);
  const isElsewhere = state.words === undefined || condition !== 'sound';
  if (isElsewhere && review.sentence !== undefined && review.sentence !== signed) {
    lines.push([`${voice.t('in:')} `, words(review.sentence)]);
  }
  if (condition !== 'sound') lines.push([`⚠ ${conditionWord(condition, voice)}`]);
  return lines;
}

/** The newest commits come first. */
function commitOf(reviewer: string, commits: readonly ClaimCommit[], voice: Voice): readonly Line[] {
  const at = commits.findIndex(({ happenings }) =>
    happenings.some((one) => one.type === 'signed' && one.reviewer === reviewer),
  );
  const commit = commits[at]?.commit;
  if (!commit) return [[voice.t('not committed')]];
  const { id, author, email } = commit;
  const isOwn = isSigner({ name: author, email }, reviewer);
  const since = commits.slice(0, at).flatMap(({ happenings }) => happenings);
  return [
    [code(shortId(id))],
    ...(isOwn ? [] : [[`⚠ ${voice.t('committed by {0}', author)}`]]),
    ...(since.some(({ type }) => type === 'file-replaced') ? [[`⚠ ${voice.t('a file was recorded anew since')}`]] : []),
  ];
}

function commitBlocks(claim: Claim, commits: readonly ClaimCommit[], options: ClaimOptions): readonly Block[] {
  const { voice } = options;
  const rows = commits.flatMap(({ commit, happenings }) => {
    const lines = happenings.map((one) => tellHappening(one, claim, options));
    return [[...commitCells(commit, options), lines]];
  });
  const heading: Block = { type: 'heading', level: 3, line: [voice.t('Commits')] };
  if (rows.length === 0) return [heading, { type: 'remark', line: [voice.t('not committed')] }];
  const head = [voice.t('When'), voice.t('Commit and author'), voice.t('What it did')];
  return [heading, { type: 'table', head, rows }];
}
