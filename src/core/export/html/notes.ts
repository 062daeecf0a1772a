import type { CheckedArticle } from '../../claims/checked-article.js';
import type { Evidence, Sidecar, Source } from '../../claims/claim.js';
import { sentenceAround } from '../../claims/sentence.js';
import type { ArticleText } from '../../claims/target/article-text.js';
import type { Voice } from '../../describe/voice.js';
import type { Span } from '../../text/span.js';
import { type CopyEntry, isOpen, TONES } from '../copy-entries.js';
import { attributionWord, kindWord, toneLetter, toneWord, verdictWord } from '../words.js';
import { escapeHtml, linked } from './escape.js';

/*
 * What stands around the article in its checked copy: counts and what the lines mean above it, notes with verdict,
 * sources and signatures beside it, what is open below it. Notes of the desk, questions and who stands behind a
 * confidential source are for the desk only.
 */

export interface NoteOptions {
  readonly voice: Voice;
  /** With notes, questions and what the desk calls its confidential sources. */
  readonly internal: boolean;
}

/** The letter and number of an entry, as `C12`. */
export function label({ tone, number }: CopyEntry, voice: Voice): string {
  return `${escapeHtml(toneLetter(tone, voice))}${number}`;
}

/** Whether there is something to say about an entry beside the article. */
export function hasNote({ state, isFact }: CopyEntry): boolean {
  if (!state) return false;
  const { status, evidence, suggestion, notes } = state.claim;
  return !isFact || status !== 'unchecked' || evidence !== undefined || suggestion !== undefined || notes !== undefined;
}

export function noteOf(entry: CopyEntry, { sidecar }: CheckedArticle, options: NoteOptions): string {
  const { voice, internal } = options;
  const { state, tone, number, words } = entry;
  if (!state) return '';
  const { claim } = state;
  const { question, notes, suggestion, speaker, attribution, verdict } = claim;
  const said = [
    toneWord(tone, voice),
    verdict && (tone !== 'checked' || verdict !== 'correct') && verdictWord(verdict, voice),
    attribution && attributionWord(attribution, voice),
  ].filter(Boolean);
  const lines = [
    suggestion && `${text(voice.t('Write instead:'))} <q>${escapeHtml(suggestion)}</q>`,
    speaker && `${text(voice.t('Speaker:'))} <bdi>${escapeHtml(speaker)}</bdi>`,
    ...sourcesOf(claim.evidence ?? {}, sidecar, options),
    signatures(entry, voice),
    internal &&
      question &&
      `${text(voice.t('Asked:'))} ${escapeHtml([question.to, question.text].filter(Boolean).join(': '))}`,
    internal && notes && `<span class="internal">${escapeHtml(notes.trim())}</span>`,
  ].filter(Boolean);
  const list = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return (
    `<div class="note ${tone}" id="n${number}"><p><b>${label(entry, voice)}</b> <q>${escapeHtml(cut(words))}</q> ` +
    `<span class="state">${escapeHtml(said.join(', '))}</span></p>${list}</div>\n`
  );
}

function sourcesOf(
  evidence: Readonly<Record<string, Evidence>>,
  sidecar: Sidecar | undefined,
  options: NoteOptions,
): readonly string[] {
  return Object.entries(evidence).flatMap(([id, one]) => {
    const source = sidecar?.sources[id];
    return source ? [sourceText(source, one, options)] : [];
  });
}

function sourceText(source: Source, { at, quote, calculation }: Evidence, { voice, internal }: NoteOptions): string {
  if (source.type === 'confidential' && !internal) return text(voice.t('confidential source'));
  const title = source.title ?? source.ref ?? source.url ?? source.file ?? '';
  const shown = `<cite>${escapeHtml(title)}</cite>`;
  const parts = [
    source.url ? linked(shown, source.url) : shown,
    ...[source.author, source.publisher, source.date, at].filter((part) => part).map((part) => escapeHtml(part!)),
    source.archived ? linked(text(voice.t('archived copy')), source.archived) : '',
    source.type === 'confidential' ? text(voice.t('confidential source')) : '',
  ].filter((part) => part !== '');
  return [
    parts.join(', '),
    ...(quote ? [`: <q>${escapeHtml(quote)}</q>`] : []),
    ...(calculation ? [`; <span class="calculation">${escapeHtml(calculation)}</span>`] : []),
  ].join('');
}

function signatures({ state }: CopyEntry, voice: Voice): string {
  const signed = (state?.reviews ?? []).map(({ reviewer, review }) =>
    [reviewer, review.date].filter(Boolean).join(', '),
  );
  return signed.length === 0 ? '' : `${text(voice.t('Signed:'))} ${escapeHtml(signed.join('; '))}`;
}

/** How much is checked, by kind, and what the lines mean. */
export function summaryOf(entries: readonly CopyEntry[], voice: Voice): string {
  const facts = entries.filter(({ isFact }) => isFact);
  const count = (kind: string | undefined, test: (entry: CopyEntry) => boolean): string =>
    `<td>${facts.filter((entry) => (kind === undefined || entry.kind === kind) && test(entry)).length}</td>`;
  const row = (head: string, kind?: string): string =>
    `<tr><th scope="row">${text(head)}</th>` +
    count(kind, ({ tone }) => tone === 'checked') +
    count(kind, isOpen) +
    `${count(kind, ({ tone }) => tone === 'apart')}</tr>`;
  const kinds = (['amount', 'date', 'entity'] as const).filter((kind) => facts.some((entry) => entry.kind === kind));
  const head = [voice.t('Facts'), toneWord('checked', voice), toneWord('open', voice), toneWord('apart', voice)];
  const legend = TONES.filter((tone) => entries.some((entry) => entry.tone === tone)).map(
    (tone) =>
      `<li><b>${escapeHtml(toneLetter(tone, voice))}</b> <span class="f ${tone}">${text(toneWord(tone, voice))}</span></li>`,
  );
  return (
    `<table class="counts"><thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead>` +
    `<tbody>${kinds.map((kind) => row(kindWord(kind, voice), kind)).join('')}${row(voice.t('in all'))}</tbody></table>\n` +
    `<ul class="legend">${legend.join('')}</ul>\n`
  );
}

/** What is still to be done, in the order of the article. */
export function openList(entries: readonly CopyEntry[], { article }: CheckedArticle, voice: Voice): string {
  const open = entries.filter(isOpen);
  // of several in one sentence, the first one shows it
  let before = '';
  const items = open.map((entry) => {
    const [place] = entry.spans;
    const name = `<b>${label(entry, voice)}</b>`;
    const said = `${kindWord(entry.kind, voice)}, ${toneWord(entry.tone, voice)}`;
    const around = place ? sentenceOf(article, place) : '';
    const isShown = around !== '' && around !== entry.words && around !== before;
    before = around;
    const sentence = isShown ? `<br><span class="sentence">${escapeHtml(cut(around, 300))}</span>` : '';
    const link = place ? `<a href="#f${entry.number}">${name}</a>` : name;
    return `<li>${link} <q>${escapeHtml(cut(entry.words))}</q> <span class="state">${escapeHtml(said)}</span>${sentence}</li>\n`;
  });
  const list = items.length === 0 ? `<p>${text(voice.t('Nothing is open.'))}</p>` : `<ul>${items.join('')}</ul>`;
  return `<section class="todo"><h2>${text(voice.t('What is open'))} (${open.length})</h2>\n${list}</section>\n`;
}

/** A paragraph longer than this is no writing; looking for each sentence in it takes time. */
const LONGEST_PARAGRAPH = 10_000;

function sentenceOf(article: ArticleText, place: Span): string {
  const words = article.fromSource(place);
  const unit = article.unitAt(words.start);
  if (unit.end - unit.start > LONGEST_PARAGRAPH) return '';
  const { start, end } = sentenceAround(article, words);
  return article.text.slice(start, end).trim();
}

function text(words: string): string {
  return escapeHtml(words);
}

function cut(words: string, most = 120): string {
  const characters = [...words];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : words;
}
