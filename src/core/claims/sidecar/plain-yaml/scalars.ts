import { CST } from 'yaml';
import { plainValue, type ScalarNode } from '../yaml-node.js';
import { CHAR, type Cursor } from './cursor.js';

/*
 * How far a scalar goes, which is all that is decided here; what it says, when it has several lines or escapes, is the
 * library's to tell. Each function leaves the cursor behind the scalar, a block's on the line below it.
 */

const FLOW = ',[]{}';

/**
 * Where a plain scalar stops on its line: at the line's end, a colon or a comment's `#`.
 * @param inFlow whether brackets and commas stop it too
 */
export function plainStop(cursor: Cursor, from: number, inFlow: boolean): number {
  const { text } = cursor;
  for (let at = from; ; at++) {
    const char = text.charCodeAt(at);
    switch (char) {
      case CHAR.newline:
      case CHAR.return:
        return at;
      case CHAR.tab:
        return cursor.unsure(at);
      case CHAR.colon:
        if (cursor.isEmptyAt(at + 1) || (inFlow && FLOW.includes(text[at + 1] ?? ''))) return at;
        break;
      case CHAR.hash:
        if (text.charCodeAt(at - 1) === CHAR.space) return at;
        break;
      default:
        if (Number.isNaN(char) || (inFlow && FLOW.includes(text[at]!))) return at;
    }
  }
}

/** Before the spaces that end there. */
export function withoutSpaces(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === CHAR.space) at--;
  return at;
}

/** Whether a plain scalar can begin with the character at a place. */
export function beginsPlain(cursor: Cursor, at: number): boolean {
  const char = cursor.text[at];
  if (char === '-' || char === '?' || char === ':') return !cursor.isEmptyAt(at + 1);
  return char !== undefined && !',[]{}#&*!|>\'"%@`\t'.includes(char);
}

/**
 * @param parent how far in the key or dash stands; lines below that are farther in belong to the scalar
 * @param inFlow whether it stands between brackets, where a colon may follow that makes it a key
 */
export function plain(cursor: Cursor, parent: number, inFlow: boolean): ScalarNode {
  const { text } = cursor;
  const start = cursor.pos;
  let stop = plainStop(cursor, start, inFlow);
  if (!beginsPlain(cursor, start) || stop === start) cursor.unsure();
  let end = withoutSpaces(text, stop);
  while (cursor.isLineEndAt(stop) && stop < text.length) {
    const next = lineBelow(cursor, stop);
    if (next.column <= parent || text.charCodeAt(next.at) === CHAR.hash || next.at >= text.length) break;
    if (next.column === 0 && cursor.isMarkerAt(next.at)) break;
    stop = plainStop(cursor, next.at, inFlow);
    if (stop === next.at) break;
    end = withoutSpaces(text, stop);
  }
  if (!inFlow && text.charCodeAt(stop) === CHAR.colon) cursor.unsure(stop);
  cursor.pos = end;
  const source = text.slice(start, end);
  const value = source.includes('\n') ? resolved(cursor, 'scalar', start, end) : source;
  return { type: 'scalar', start, end, value: plainValue(value), style: 'plain' };
}

/** The first line below a line's end that is not blank. */
function lineBelow(cursor: Cursor, stop: number): { readonly at: number; readonly column: number } {
  const { text } = cursor;
  for (let newline = text.indexOf('\n', stop); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    let at = newline + 1;
    while (text.charCodeAt(at) === CHAR.space) at++;
    if (text.charCodeAt(at) === CHAR.tab) cursor.unsure(at);
    if (at >= text.length || !cursor.isLineEndAt(at)) return { at, column: at - newline - 1 };
  }
  return { at: text.length, column: 0 };
}

export function isQuote(char: number): boolean {
  return char === CHAR.doubleQuote || char === CHAR.singleQuote;
}

/** Behind the closing quotation mark of the text that begins here. */
export function quotedEnd({ text }: Cursor, start: number): number | undefined {
  if (text.charCodeAt(start) === CHAR.singleQuote) {
    let end = text.indexOf("'", start + 1);
    while (end >= 0 && text.charCodeAt(end + 1) === CHAR.singleQuote) end = text.indexOf("'", end + 2);
    return end < 0 ? undefined : end + 1;
  }
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slash = end;
    while (text.charCodeAt(slash - 1) === CHAR.backslash) slash--;
    if ((end - slash) % 2 === 0) return end + 1;
  }
  return undefined;
}

export function quoted(cursor: Cursor, parent: number): ScalarNode {
  const { text } = cursor;
  const start = cursor.pos;
  const end = quotedEnd(cursor, start) ?? cursor.unsure();
  let newline = text.indexOf('\n', start);
  const hasLines = newline >= 0 && newline < end;
  for (; newline >= 0 && newline < end; newline = text.indexOf('\n', newline + 1)) {
    let at = newline + 1;
    while (text.charCodeAt(at) === CHAR.space) at++;
    if (at - newline - 1 <= parent && !cursor.isLineEndAt(at)) cursor.unsure(at);
    if (parent < 0 && cursor.isMarkerAt(newline + 1)) cursor.unsure(at);
  }
  cursor.pos = end;
  const isDouble = text.charCodeAt(start) === CHAR.doubleQuote;
  const inside = text.slice(start + 1, end - 1);
  const isSimple = !hasLines && !(isDouble && inside.includes('\\'));
  const value = isSimple
    ? isDouble
      ? inside
      : inside.replaceAll("''", "'")
    : resolved(cursor, isDouble ? 'double-quoted-scalar' : 'single-quoted-scalar', start, end);
  return { type: 'scalar', start, end, value, style: 'quoted' };
}

function resolved(
  cursor: Cursor,
  type: 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar',
  start: number,
  end: number,
): string {
  const token: CST.FlowScalar = { type, offset: start, indent: 0, source: cursor.text.slice(start, end) };
  return CST.resolveAsScalar(token, true, (at) => cursor.unsure(at)).value;
}

/** @param column how far in the line's own content stands */
export function block(cursor: Cursor, parent: number, column: number): ScalarNode {
  const { text } = cursor;
  const start = cursor.pos;
  const header = /^[|>][-+]?(?=[ \r\n]|$)/u.exec(text.slice(start, start + 3))?.[0] ?? cursor.unsure();
  cursor.pos += header.length;
  const behind = cursor.pos;
  cursor.skipSpaces();
  if (cursor.char === CHAR.hash && cursor.pos > behind) cursor.comment();
  if (!cursor.isLineEndAt(cursor.pos)) cursor.unsure();
  cursor.lineEnd();
  const bodyStart = cursor.pos;
  const bodyEnd = blockEnd(cursor, bodyStart, parent, column, header.includes('+'));
  cursor.pos = bodyEnd;
  const end = bodyEnd;
  const where = { offset: start, indent: column };
  const token: CST.BlockScalar = {
    type: 'block-scalar',
    ...where,
    props: [
      { type: 'block-scalar-header', ...where, source: header },
      { type: 'newline', ...where, source: '\n' },
    ],
    source: text.slice(bodyStart, bodyEnd),
  };
  const value = CST.resolveAsScalar(token, true, (at) => cursor.unsure(at)).value;
  return { type: 'scalar', start, end, value, style: 'block' };
}

/** Start of the line below a block scalar's lines, of which blank ones at the end count only when they are kept. */
function blockEnd(cursor: Cursor, start: number, parent: number, column: number, keepsBlanks: boolean): number {
  const { text } = cursor;
  const first = lineBelow(cursor, start - 1);
  if (first.at >= text.length) return start >= text.length ? start : cursor.unsure(start);
  if (first.column <= parent) {
    // Blank lines above it say nothing, unless they are kept or farther in; the library counts the first as the text.
    const blanks = text.slice(start, first.at - first.column);
    return /^[\r\n]*$/u.test(blanks) && !keepsBlanks ? start + blanks.indexOf('\n') + 1 : cursor.unsure(start);
  }
  if (first.column < column) cursor.unsure(first.at);
  let end = start;
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    let content = at;
    while (text.charCodeAt(content) === CHAR.space) content++;
    const isBlank = cursor.isLineEndAt(content);
    // Blanks farther in than the text are part of it, in ways that are the library's to tell.
    if (isBlank && (content - at > first.column || newline < 0)) cursor.unsure(at);
    if (!isBlank && content - at < first.column) {
      const isComment = text.charCodeAt(content) === CHAR.hash;
      if (text.charCodeAt(content) === CHAR.tab || (content - at > parent && !isComment)) cursor.unsure(at);
      break;
    }
    if (!isBlank || keepsBlanks) end = next;
    at = next;
  }
  return end;
}
