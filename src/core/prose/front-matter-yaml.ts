import { UnitBuilder } from './builder.js';
import type { ReadEntry } from './front-matter-entry.js';
import { readEscape } from './front-matter-escape.js';

/*
 * The simple top-level values of a YAML mapping: plain, quoted and block scalars (YAML 1.2, chapters 7.3 and 8.1). It
 * needs what a YAML library does not give in one pass, the place of every character, and must read what is being typed.
 */

const KEY = /^(?:([\p{L}_][^\n\r:#"']*?)|"([^"\n\r]*)"|'([^'\n\r]*)')[ \t]*:(?=[ \t]|$)/u;
const BLOCK_SCALAR = /^([|>])([+-]?)([1-9]?)([+-]?)[ \t]*(?:#.*)?$/;
const PROPERTIES = /^(?:[!&][^\s]*[ \t]+)+/;

interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly start: number;
}

export function readYamlEntries(content: string, offset: number): readonly ReadEntry[] {
  const lines = splitLines(content, offset);
  const entries: ReadEntry[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const match = KEY.exec(line.text);
    if (match === null) continue;
    const more: Line[] = [];
    while (i + 1 < lines.length && !/^[^\s#]/.test(lines[i + 1]!.text)) more.push(lines[++i]!);
    const key = match[1] ?? match[2] ?? match[3] ?? '';
    const rest = line.text.slice(match[0].length);
    const value = readValue(rest, line.start + match[0].length, more);
    if (value !== undefined) entries.push({ key, ...value });
  }
  return entries;
}

export function splitLines(content: string, offset: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of content.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: content.slice(start, match.index), start: offset + start });
    start = match.index + match[0].length;
  }
  if (start < content.length) lines.push({ text: content.slice(start), start: offset + start });
  return lines;
}

type Value = Omit<ReadEntry, 'key'>;

function readValue(rest: string, restStart: number, more: readonly Line[]): Value | undefined {
  const block = BLOCK_SCALAR.exec(rest.trim());
  if (block !== null) return readBlockScalar(block[1] === '>', Number(block[3] ?? 0), more, restStart + rest.length);
  let lines: Line[] = [{ text: rest, start: restStart }, ...more];
  while (lines.length > 0 && /^\s*(?:#.*)?$/.test(lines[0]!.text)) lines = lines.slice(1);
  const first = lines[0];
  if (first === undefined) return undefined;
  const indent = first.text.search(/\S/);
  const properties = PROPERTIES.exec(first.text.slice(indent))?.[0].length ?? 0;
  lines[0] = { text: first.text.slice(indent + properties), start: first.start + indent + properties };
  const onNextLine = first.start !== restStart;
  const { text } = lines[0];
  if (text.startsWith('"') || text.startsWith("'")) return readQuoted(text[0]!, lines);
  if (/^[[{&*!|>%@`]/.test(text) || /^[-?](?:\s|$)/.test(text) || (onNextLine && KEY.test(text))) return undefined;
  return readPlain(lines);
}

function readPlain(lines: readonly Line[]): Value | undefined {
  const content = new UnitBuilder();
  const parts: string[] = [];
  let end = lines[0]!.start;
  for (const line of lines) {
    const comment = line.text.search(/(?:^|[ \t])#/);
    const text = (comment < 0 ? line.text : line.text.slice(0, comment)).trimEnd();
    const indent = text.search(/\S/);
    if (indent >= 0) {
      if (parts.length > 0) content.addLineBreak(end, end + 1);
      content.addRun(text.slice(indent), line.start + indent);
      parts.push(text.slice(indent));
      end = line.start + text.length;
    }
    if (comment >= 0) break;
  }
  return parts.length === 0 ? undefined : { value: parts.join(' '), span: { start: lines[0]!.start, end }, content };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A quoted scalar; one that is not closed (being typed) ends with its first line. */
function readQuoted(quote: string, lines: readonly Line[]): Value | undefined {
  const content = new UnitBuilder();
  const parts: string[] = [];
  const start = lines[0]!.start;
  for (const [i, line] of lines.entries()) {
    const from = i === 0 ? 1 : Math.max(0, line.text.search(/\S/));
    if (i > 0) {
      const before = lines[i - 1]!;
      content.addLineBreak(before.start + before.text.length, before.start + before.text.length + 1);
      parts.push(' ');
    }
    const end = scanQuoted(line, from, quote, content, parts);
    if (end >= 0) return { value: parts.join(''), span: { start, end: line.start + end + 1 }, content };
  }
  if (lines.length === 1)
    return { value: parts.join(''), span: { start, end: start + lines[0]!.text.length }, content };
  return readQuoted(quote, lines.slice(0, 1));
}

/** Adds the characters of one line; returns the position of the closing quote in it, or -1. */
function scanQuoted(line: Line, from: number, quote: string, content: UnitBuilder, parts: string[]): number {
  const { text, start } = line;
  let run = from;
  const flush = (to: number): void => {
    content.addRun(text.slice(run, to), start + run);
    parts.push(text.slice(run, to));
  };
  const atom = (value: string, at: number, to: number): void => {
    flush(at);
    content.addAtom(value, start + at, start + to);
    parts.push(value);
    run = to;
  };
  for (let i = from; i < text.length; i++) {
    if (quote === "'" && text.startsWith("''", i)) {
      atom("'", i, i + 2);
      i++;
    } else if (text[i] === quote) {
      flush(i);
      return i;
    } else if (quote === '"' && text[i] === '\\') {
      const [value, length] = readEscape(text, i, ESCAPES, HEX_LENGTHS);
      atom(value, i, i + length);
      i += length - 1;
    }
  }
  flush(text.length);
  return -1;
}

function readBlockScalar(folds: boolean, explicit: number, lines: readonly Line[], from: number): Value | undefined {
  const filled = lines.filter((line) => line.text.trim() !== '');
  if (filled.length === 0) return undefined;
  const indent = explicit > 0 ? explicit : filled[0]!.text.search(/\S/);
  const content = new UnitBuilder();
  const parts: string[] = [];
  let end = from;
  for (const line of lines) {
    const inner = Math.min(indent, Math.max(0, line.text.search(/\S/)));
    const text = line.text.slice(inner).trimEnd();
    if (parts.length > 0) {
      content.addLineBreak(end, Math.max(end + 1, line.start));
      // Folded lines are parted by a space, and by one line end less than stand between them.
      if (!folds || text === '') parts.push('\n');
      else if (parts[parts.length - 1] !== '\n') parts.push(' ');
    }
    if (text === '') continue;
    content.addRun(text, line.start + inner);
    parts.push(text);
    end = line.start + inner + text.length;
  }
  return { value: parts.join('').trimEnd(), span: { start: filled[0]!.start + indent, end }, content };
}
