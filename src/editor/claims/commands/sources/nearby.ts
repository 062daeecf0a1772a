import type { Span } from '../../../../core/text/span.js';

/*
 * What an article itself links to near a fact, which is often its source: links and footnotes in the same paragraph, list
 * item or row, those nearest to the fact first. Links of reference style and footnotes are followed to their definition
 * wherever it is. Addresses are those of the web only.
 */

/** A link or a footnote. */
export interface Nearby {
  /** Absent for a footnote without an address. */
  readonly url?: string;
  /** The words of the link, or the text of the footnote. */
  readonly title: string;
}

const INLINE =
  /\[(?<title>(?:[^[\]\\]|\\.){0,300})\]\(\s*<?(?<url>https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?[^)\n]{0,300}\)/giu;
const REFERENCE = /\[(?<title>(?!\^)(?:[^[\]\\]|\\.){1,300})\](?:\[(?<id>[^[\]\n]{0,100})\])?(?![(:])/gu;
const FOOTNOTE = /\[\^(?<id>[^[\]\s]{1,100})\](?!:)/gu;
const BARE = /https?:\/\/[^\s<>()[\]"'«»“”]+/giu;
const CLOSING = /[.,;:!?…]+$/u;

/** @param span of the fact, UTF-16 offsets into the Markdown source. */
export function nearbySources(source: string, span: Span): readonly Nearby[] {
  const block = blockAround(source, span);
  const text = source.slice(block.start, block.end);
  const found: { readonly at: number; readonly nearby: Nearby }[] = [];
  const add = (at: number, nearby: Nearby | undefined): void => {
    if (nearby && !found.some((one) => sameSource(one.nearby, nearby))) {
      found.push({ at: block.start + at, nearby });
    }
  };
  for (const match of text.matchAll(INLINE)) {
    add(match.index, link(match.groups?.url, match.groups?.title));
  }
  for (const match of text.matchAll(FOOTNOTE)) {
    add(match.index, footnote(source, match.groups?.id ?? ''));
  }
  for (const match of text.matchAll(REFERENCE)) {
    const { title = '', id = '' } = match.groups ?? {};
    add(match.index, link(definition(source, id === '' ? title : id), title));
  }
  for (const match of text.replace(INLINE, (whole) => ' '.repeat(whole.length)).matchAll(BARE)) {
    add(match.index, link(match[0].replace(CLOSING, ''), ''));
  }
  const middle = (span.start + span.end) / 2;
  return found.toSorted((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle)).map(({ nearby }) => nearby);
}

/** From blank line to blank line. */
function blockAround(source: string, { start, end }: Span): Span {
  const before = [...source.slice(0, start).matchAll(/\n[ \t>]*\r?\n/gu)].at(-1);
  const behind = /\n[ \t>]*\r?\n/u.exec(source.slice(end));
  return { start: before ? before.index + before[0].length : 0, end: behind ? end + behind.index : source.length };
}

function link(url: string | undefined, title: string | undefined): Nearby | undefined {
  return url === undefined ? undefined : { url, title: plain(title ?? '') };
}

function definition(source: string, id: string): string | undefined {
  const line = new RegExp(`^ {0,3}\\[${escaped(id)}\\]:\\s*<?(https?://[^\\s<>]+)`, 'imu');
  return line.exec(source)?.[1];
}

function footnote(source: string, id: string): Nearby | undefined {
  const start = new RegExp(`^ {0,3}\\[\\^${escaped(id)}\\]:[ \\t]*`, 'mu').exec(source);
  if (!start) {
    return undefined;
  }
  const rest = source.slice(start.index + start[0].length);
  const text = rest.slice(0, /\n(?=\s*\n|\[\^|\S)/u.exec(rest)?.index ?? rest.length);
  const inline = [...text.matchAll(INLINE)][0]?.groups?.url;
  const url = inline ?? text.match(BARE)?.[0].replace(CLOSING, '');
  const title = plain(text.replace(INLINE, '$<title>').replace(BARE, '')).replace(/[\s,;:.([]+$/u, '');
  return title === '' && url === undefined ? undefined : { ...(url !== undefined && { url }), title };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

function plain(markdown: string): string {
  return markdown
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/[*_`~]+|<[^<>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 300);
}

function sameSource(a: Nearby, b: Nearby): boolean {
  return a.url === undefined ? b.url === undefined && a.title === b.title : a.url === b.url;
}
