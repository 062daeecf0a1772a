import { UnitBuilder } from './builder.js';
import type { ReadEntry } from './front-matter-entry.js';
import { readEscape } from './front-matter-escape.js';

/*
 * The simple values of the root table of a TOML document (https://toml.io/en/v1.0.0): strings of the four kinds, and what
 * is written bare (dates, numbers, truth values).
 */

const KEY = /^[ \t]*(?:([\p{L}\p{N}_-]+)|"([^"\n\r]*)"|'([^'\n\r]*)')[ \t]*=[ \t]*/u;
const BARE = /^[^\s#,[\]{}"'][^#\n\r]*/;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' };
const HEX_LENGTHS: Readonly<Record<string, number>> = { u: 4, U: 8 };

export function readTomlEntries(content: string, offset: number): readonly ReadEntry[] {
  const entries: ReadEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const lineEnd = endOfLine(content, at);
    const line = content.slice(at, lineEnd);
    if (/^[ \t]*\[/.test(line)) break;
    const match = KEY.exec(line);
    if (match === null) {
      at = lineEnd + 1;
      continue;
    }
    const start = at + match[0].length;
    const value = readValue(content, start, lineEnd, offset);
    if (value !== undefined) entries.push({ key: match[1] ?? match[2] ?? match[3] ?? '', ...value });
    at = endOfLine(content, value === undefined ? lineEnd : value.span.end - offset) + 1;
  }
  return entries;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function readValue(text: string, start: number, lineEnd: number, offset: number): Omit<ReadEntry, 'key'> | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const long = text.startsWith(quote.repeat(3), start);
    const size = long ? 3 : 1;
    const close = findClose(text, quote.repeat(size), start + size, long ? text.length : lineEnd);
    const end = close < 0 ? lineEnd : close;
    const { content, value } = readString(text.slice(start + size, end), offset + start + size, quote === '"');
    return { value, span: { start: offset + start, end: offset + (close < 0 ? end : end + size) }, content };
  }
  const bare = BARE.exec(text.slice(start, lineEnd))?.[0].trimEnd();
  if (bare === undefined) return undefined;
  const content = new UnitBuilder();
  content.addRun(bare, offset + start);
  return { value: bare, span: { start: offset + start, end: offset + start + bare.length }, content };
}

function findClose(text: string, closer: string, from: number, limit: number): number {
  for (let i = from; i + closer.length <= limit; i++) {
    if (closer[0] === '"' && text[i] === '\\') i++;
    else if (text.startsWith(closer, i)) return i;
  }
  return -1;
}

function readString(text: string, offset: number, escapes: boolean): { content: UnitBuilder; value: string } {
  const content = new UnitBuilder();
  let value = '';
  let run = 0;
  const flush = (to: number): void => {
    content.addLines(text.slice(run, to), offset + run);
    value += text.slice(run, to);
  };
  for (let i = 0; escapes && i < text.length; i++) {
    if (text[i] !== '\\') continue;
    flush(i);
    const [decoded, length] = readEscapeOrLineEnd(text, i);
    if (decoded === '\n') content.addLineBreak(offset + i, offset + i + length);
    else content.addAtom(decoded, offset + i, offset + i + length);
    value += decoded;
    run = i + length;
    i = run - 1;
  }
  flush(text.length);
  return { content, value: value.replace(/^\r?\n/, '') };
}

function readEscapeOrLineEnd(text: string, at: number): readonly [decoded: string, length: number] {
  const continuation = /^\\[ \t]*\r?\n\s*/.exec(text.slice(at, at + 1000));
  if (continuation !== null) return ['', continuation[0].length];
  return readEscape(text, at, ESCAPES, HEX_LENGTHS);
}
