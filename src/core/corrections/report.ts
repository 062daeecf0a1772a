import { checkWords } from '../recognize/languages/check-store.js';
import { oneLine } from '../review/change-rows.js';
import { escaped } from '../review/comment.js';
import { LineIndex } from '../text/line-index.js';
import type { Correction } from './correction.js';

/* Corrections as text, Markdown and JSON, sorted as they were given. Words of articles are text and nothing else. */

/** A correction with what its readers are to be told. */
export interface ReportedCorrection extends Correction {
  /** Nothing in languages that have no words for it. */
  readonly draft?: string;
  /** Whether the front matter tells of it already. */
  readonly noted: boolean;
  /** Where else the archive has what was said here, as far as that was asked for. */
  readonly elsewhere?: readonly PrintedElsewhere[];
}

/** A place of another article; line and column count from 1. */
export interface PrintedElsewhere {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly sentence: string;
}

/** Those of one article. */
export interface ReportedCorrections {
  /** Path of the article, as given. */
  readonly file: string;
  /** Its text in the later revision. */
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly corrections: readonly ReportedCorrection[];
}

/** A correction a line: `file:line: draft (who signed) [claims]`. */
export function correctionsAsText(all: readonly ReportedCorrections[]): string {
  return all
    .flatMap((article) =>
      article.corrections.map((one) => {
        const who = oneLine(one.signed.join(', '));
        const noted = one.noted ? ', in the front matter already' : '';
        const line = `${placeIn(article, one)}: ${oneLine(told(one))} (signed by ${who}${noted}) [${one.claims.join(', ')}]`;
        return [line, ...(one.elsewhere ?? []).map((place) => `  ${alsoIn(place)}`)]
          .map((text) => `${text}\n`)
          .join('');
      }),
    )
    .join('');
}

export function correctionsAsMarkdown(all: readonly ReportedCorrections[]): string {
  const articles = all.filter(({ corrections }) => corrections.length > 0);
  if (articles.length === 0) return 'No published article needs a correction.\n';
  return articles
    .map(({ file, language, corrections }) => {
      const title = checkWords.of(language).corrections?.title ?? 'Corrections';
      const items = corrections.map((one) => {
        const also = (one.elsewhere ?? []).map((place) => `  - ${escaped(alsoIn(place))}\n`);
        return `- ${one.noted ? '(✓) ' : ''}${escaped(told(one))}\n${also.join('')}`;
      });
      return `### ${escaped(file)}\n\n**${title}**\n\n${items.join('')}`;
    })
    .join('\n');
}

/** An array; `line` counts from 1, in the later revision, and is absent for what was taken out. */
export function correctionsAsJson(all: readonly ReportedCorrections[]): string {
  const list = all.flatMap((article) =>
    article.corrections.map(({ claims, signed, facts, before, after, place, draft, noted, elsewhere }) => ({
      file: article.file,
      ...(place && { line: lineIn(article, place.start) }),
      language: article.language,
      claims,
      signed,
      changes: facts.map((fact) => ({ kind: fact.kind, before: fact.before, after: fact.after })),
      before,
      after,
      draft,
      noted,
      elsewhere: elsewhere?.map(({ file, line, column, words, sentence }) => ({ file, line, column, words, sentence })),
    })),
  );
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function alsoIn({ file, line, column, words, sentence }: PrintedElsewhere): string {
  return `also in ${file}:${line}:${column}: “${oneLine(words)}” in “${oneLine(sentence)}”`;
}

/** Where there is no draft: what changed. */
function told({ draft, facts }: ReportedCorrection): string {
  return (
    draft ?? facts.map(({ before, after }) => `“${before}” → ${after === undefined ? '–' : `“${after}”`}`).join('; ')
  );
}

function placeIn(article: ReportedCorrections, { place }: Correction): string {
  return place === undefined ? article.file : `${article.file}:${lineIn(article, place.start)}`;
}

function lineIn({ source }: ReportedCorrections, offset: number): number {
  return LineIndex.of(source).positionAt(offset).line + 1;
}
