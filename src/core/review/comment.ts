import type { Claim, Evidence, Sidecar, Source } from '../claims/claim.js';
import { CHANGE_KINDS, type ClaimChange } from '../claims/diff/change.js';
import { LABELS, oneLine, type ReportedChanges, type Row, rowsOf } from './change-rows.js';

/*
 * What a revision changes in facts and claims, as one comment in a pull request: for each article a table, worst first,
 * of what was, what is, how it stands, who signed and by which source. It begins with a mark by which a program finds
 * the comment again and renews it, and stays within GitHub's 65,536 characters. Words of files are text and nothing else,
 * neither markup nor mentions; of confidential sources nothing is said but that there is one.
 */

/** First line of a comment. */
export const COMMENT_MARK = '<!-- factmark: changes of facts and claims -->';

/** Characters of a comment; GitHub takes 65,536. */
const MOST = 60_000;
/** Characters of a cell. */
const LONGEST = 300;

export function changesAsMarkdown(all: readonly ReportedChanges[]): string {
  const articles = all.map((article) => ({ article, rows: rowsOf(article) })).filter(({ rows }) => rows.length > 0);
  if (articles.length === 0) return `${COMMENT_MARK}\nNo facts or claims change.\n`;
  const changes = articles.flatMap(({ article }) => article.changes);
  const files = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  let text = `${COMMENT_MARK}\n**Facts and claims in ${files}:** ${counts(changes)}\n`;
  let left = articles.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const { article, rows } of articles) {
    const header = '| Was | Is | State | Who | Source |\n| --- | --- | --- | --- | --- |\n';
    const title = `\n### ${escaped(article.file)}\n\n${counts(article.changes)}\n\n${header}`;
    const lines = rows.map((row) => `| ${cellsOf(row, article.sidecars ?? []).join(' | ')} |\n`);
    if (text.length + title.length + lines[0]!.length > MOST) break;
    text += title;
    for (const line of lines) {
      if (text.length + line.length > MOST) return `${text}\n…and ${left} more.\n`;
      text += line;
      left--;
    }
  }
  return left === 0 ? text : `${text}\n…and ${left} more.\n`;
}

function cellsOf(row: Row, sidecars: readonly (Sidecar | undefined)[]): readonly string[] {
  const sidecar = sidecars.find((one) => one !== undefined && Object.hasOwn(one.claims, row.claim));
  const claim = sidecar?.claims[row.claim];
  const line = /:(\d+)$/u.exec(row.place)?.[1];
  const isNew = row.kind === 'new';
  const about = row.words === '' || isNew ? '' : `“${cut(row.words)}”`;
  const stands = [`**${LABELS[row.kind]}**`, claim ? escaped(standing(claim)) : '', line ? `line ${line}` : ''];
  return [
    escaped([about, cut(row.was)].filter(Boolean).join(' ')),
    escaped(cut(isNew ? row.words : row.is)),
    stands.filter(Boolean).join('<br>'),
    escaped(row.who || Object.keys(claim?.reviews ?? {}).join(', ')),
    claim && sidecar ? sourcesOf(claim, sidecar) : '',
  ];
}

function standing({ status, verdict }: Claim): string {
  return verdict === undefined ? status : `${status}, ${verdict}`;
}

function sourcesOf({ evidence = {} }: Claim, { sources }: Sidecar): string {
  return Object.entries(evidence)
    .map(([id, one]) => escaped(sourceOf(sources[id], one, id)))
    .join('<br>');
}

function sourceOf(source: Source | undefined, { at, quote }: Evidence, id: string): string {
  if (source?.type === 'confidential') return 'confidential source';
  const title = [source?.title ?? source?.url ?? id, at].filter(Boolean).join(', ');
  return quote ? `${cut(title)}: “${cut(quote)}”` : cut(title);
}

function counts(changes: readonly ClaimChange[]): string {
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 || kind === 'moved' ? [] : [`${count} ${LABELS[kind]}`];
  });
  return parts.join(', ');
}

/** On one line, whole characters. */
function cut(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Text on one line that is no markup and names nobody, in any dialect of Markdown. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~@&!:/]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
