import type { CheckedArticle } from '../../claims/checked-article.js';
import type { Voice } from '../../describe/voice.js';
import { type CopyEntry, copyEntries } from '../copy-entries.js';
import { titleEntry, titleOf } from '../title.js';
import { toneWord } from '../words.js';
import { writeBlocks } from './blocks.js';
import { directionOf, escapeHtml, languageTag } from './escape.js';
import { type CopyMark, type CopyPoint, Marker } from './marker.js';
import { hasNote, label, type NoteOptions, noteOf, openList, summaryOf } from './notes.js';
import { htmlPage } from './page.js';
import { STYLE } from './style.js';

export interface CopyOptions {
  /** The language of everything that is not the article's. */
  readonly voice: Voice;
  /** With notes, questions and what the desk calls its confidential sources. */
  readonly internal?: boolean;
  /** Name of the article's file. */
  readonly name?: string;
}

/**
 * The checked copy of an article, for people: one HTML file with every fact underlined by how it stands, sources beside
 * it, and a list of what is open. It comes out the same for the same files.
 */
export function checkedCopy(checked: CheckedArticle, { voice, internal = false, name = '' }: CopyOptions): string {
  const entries = copyEntries(checked);
  const { language, published } = checked.context;
  const articleLanguage = languageTag(language);
  const title = titleOf(checked.document) || name;
  const about = [voice.t('Checked copy'), name, published, internal && voice.t('for the desk only')].filter(Boolean);
  const body = `<header>
<p><b>${about.map((one) => `<bdi>${escapeHtml(String(one))}</bdi>`).join(' · ')}</b></p>
${summaryOf(entries, voice)}</header>
<main>
${rows(checked, entries, articleLanguage, { voice, internal })}</main>
${goneNotes(checked, entries, { voice, internal })}${openList(entries, checked, voice)}`;
  const pageTitle = [title, voice.t('Checked copy')].filter(Boolean).join(' – ');
  return htmlPage({ language: languageTag(voice.locale), title: pageTitle, style: STYLE, body });
}

/** The blocks of the article with the notes about them beside. */
function rows(checked: CheckedArticle, entries: readonly CopyEntry[], language: string, options: NoteOptions): string {
  const { source, document } = checked;
  const marker = new Marker(marksOf(entries, options.voice), pointsOf(entries, options.voice));
  const head = document.frontMatter?.span.end ?? 0;
  const start = head === 0 && source.startsWith('\uFEFF') ? 1 : head;
  const blocks = [
    { html: headOf(checked, marker), end: head },
    ...writeBlocks(source.slice(start), start, marker, options.voice),
  ];
  // both are in the order of the article; what stands nowhere comes last
  let next = 0;
  return blocks
    .map(({ html, end }, index) => {
      const upTo = index === blocks.length - 1 ? source.length : end;
      const first = next;
      while (next < entries.length && (entries[next]!.spans[0]?.start ?? Infinity) < upTo) next++;
      const notes = entries
        .slice(first, next)
        .filter(hasNote)
        .map((entry) => noteOf(entry, checked, options));
      if (html === '' && notes.length === 0) return '';
      const aside = notes.length === 0 ? '' : `<aside>\n${notes.join('')}</aside>`;
      const text = `<div class="text" lang="${language}" dir="${directionOf(language)}">\n${html}</div>`;
      return `<div class="row">${text}${aside}</div>\n`;
    })
    .join('');
}

/** Notes about words that stand nowhere any more. */
function goneNotes(checked: CheckedArticle, entries: readonly CopyEntry[], options: NoteOptions): string {
  const gone = entries.filter(({ spans }) => spans.length === 0);
  if (gone.length === 0) return '';
  const notes = gone.map((entry) => noteOf(entry, checked, options)).join('');
  return `<section class="todo gone"><h2>${escapeHtml(options.voice.t('No longer in the text'))}</h2>\n${notes}</section>\n`;
}

function marksOf(entries: readonly CopyEntry[], voice: Voice): readonly CopyMark[] {
  const marks = entries.flatMap((entry) => {
    if (!entry.isFact) return [];
    const { tone, spans, number } = entry;
    return spans.map((span, index): CopyMark => {
      const id = index === 0 ? ` id="f${number}"` : '';
      return {
        ...span,
        open: `<span class="f ${tone}" title="${escapeHtml(toneWord(tone, voice))}">`,
        after: reference(entry, voice, id),
      };
    });
  });
  return marks.sort((a, b) => a.start - b.start);
}

function pointsOf(entries: readonly CopyEntry[], voice: Voice): readonly CopyPoint[] {
  const points = entries.flatMap((entry): readonly CopyPoint[] => {
    const [place] = entry.spans;
    return entry.isFact || !place ? [] : [{ at: place.end, html: reference(entry, voice, ` id="f${entry.number}"`) }];
  });
  return points.sort((a, b) => a.at - b.at);
}

function reference(entry: CopyEntry, voice: Voice, id: string): string {
  const name = label(entry, voice);
  const shown = hasNote(entry) ? `<a href="#n${entry.number}">${name}</a>` : name;
  return `<span class="ref"${id}>${shown}</span>`;
}

/** The text keys of the front matter: the title as a heading, the others as what stands below it. */
function headOf({ document }: CheckedArticle, marker: Marker): string {
  const { frontMatter } = document;
  const [block] = document.blocks;
  if (!frontMatter || !block) return '';
  const title = titleEntry(frontMatter);
  return block.units
    .map((unit) => {
      const isTitle = title !== undefined && title.span.start <= unit.start && unit.start < title.span.end;
      const html = marker.unit(unit.text, { start: unit.start, end: unit.end }, (offset) => unit.fromSource(offset));
      return isTitle ? `<h1>${html}</h1>\n` : `<p class="deck">${html}</p>\n`;
    })
    .join('');
}
