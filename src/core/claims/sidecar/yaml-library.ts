import {
  Composer,
  CST,
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  Scalar,
} from 'yaml';
import type { Span } from '../../text/span.js';
import type { Entry, ScalarNode, YamlNode } from './yaml-node.js';
import { endOfEntries, nothing, plainValue } from './yaml-node.js';
import { duplicate, MAX_DEPTH, SEVERAL, tooDeep, YamlRefusal, type YamlText } from './yaml-text.js';

/*
 * Reads all the YAML 1.2 a sidecar may use, by the library. What it may not use (tags, anchors, aliases, a second
 * document, another version, a key twice) is refused where it stands, most of it from the tokens, before anything could
 * expand. Depth is limited before anything recursive sees the document. Whether a plain scalar is a number is decided
 * by us rather than by the library, which would lose digits.
 */

/** @throws {YamlRefusal} */
export function readByLibrary(text: string): YamlText {
  const { tokens, comments } = tokensOf(text);
  for (const token of tokens) if (token.type === 'document') checkDepth(token);
  const options = { schema: 'failsafe', uniqueKeys: false, strict: true, keepSourceTokens: false } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)] as Document.Parsed[];
  const second = documents[1];
  if (second)
    throw new YamlRefusal('several-documents', second.contents ? span(second.contents.range) : atEnd(text), SEVERAL);
  const document = documents[0];
  const error = document?.errors[0] ?? document?.warnings[0];
  if (error) {
    const [start, end] = error.pos;
    const where = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
    throw new YamlRefusal('syntax', where, SYNTAX[error.code] ?? sentence(error.message));
  }
  return { root: document?.contents ? nodeOf(document.contents) : undefined, comments };
}

/** What the library's errors mean to somebody who has just typed something. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'A backslash before a character that takes none. Write it twice (\\\\), or use single quotes.',
  BAD_INDENT: 'This line is not as far in as its neighbours.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon too many on this line: put the text in quotes.',
  BLOCK_IN_FLOW: 'Lines of their own cannot stand inside { } or [ ].',
  BAD_SCALAR_START: 'A text cannot begin with this character: put it in quotes.',
  MISSING_CHAR: 'Something is missing here: a colon and a blank behind a key, or a closing quotation mark or bracket.',
  MULTILINE_IMPLICIT_KEY:
    'A line that is neither “key: value” nor part of the value above. Is a quotation mark missing?',
  TAB_AS_INDENT: 'A tab in front of the line. YAML takes spaces only.',
};

/** The concrete syntax tree, or the refusal of a token that a sidecar may not have. */
function tokensOf(text: string): { readonly tokens: readonly CST.Token[]; readonly comments: readonly Span[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Span[] = [];
  let offset = 0;
  let depth = 0;
  let isScalarText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null | undefined = isScalarText ? undefined : CST.tokenType(lexeme);
    isScalarText = type === 'scalar';
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth = Math.max(0, depth - 1);
    const where = { start: offset, end: offset + lexeme.length };
    if (depth > MAX_DEPTH) throw tooDeep(where);
    if (type === 'comment') comments.push(where);
    if (type) checkToken(type, lexeme, where);
    for (const token of parser.next(lexeme)) tokens.push(token);
    // One error is enough to refuse the text, and thousands would take their time.
    if (tokens.at(-1)?.type === 'error') return { tokens, comments };
    // Three lexemes are marks of the lexer itself and not in the text.
    if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}

function checkToken(type: CST.TokenType, lexeme: string, where: Span): void {
  switch (type) {
    case 'anchor':
      throw new YamlRefusal('alias', where, `An anchor (${lexeme}). Anchors and aliases are not used in sidecars.`);
    case 'alias':
      throw new YamlRefusal('alias', where, `An alias (${lexeme}). Write the value itself, or put it in quotes.`);
    case 'tag':
      throw new YamlRefusal('tag', where, `A tag (${lexeme}). Tags are not used in sidecars; put text in quotes.`);
    case 'directive-line':
      if (/^%YAML\s+1\.2(?:\s|$)/u.test(lexeme)) return;
      if (lexeme.startsWith('%YAML')) {
        throw new YamlRefusal(
          'yaml-1.1',
          where,
          'Another version of YAML than 1.2, which reads some words differently.',
        );
      }
      throw new YamlRefusal('tag', where, `A directive (${lexeme}). Directives are not used in sidecars.`);
    default:
  }
}

/** With a list of what is left to do instead of recursion, which is what must be kept from here. */
function checkDepth(document: CST.Document): void {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: document, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) throw tooDeep({ start: token.offset, end: token.offset + 1 });
    if ('value' in token && token.value) open.push({ token: token.value, depth: depth + 1 });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
      if (item.value) open.push({ token: item.value, depth: depth + 1 });
    }
  }
}

function nodeOf(node: ParsedNode): YamlNode {
  const [start, end] = node.range;
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      const entry = entryOf(pair.key, pair.value);
      if (seen.has(entry.key)) throw duplicate(entry);
      seen.add(entry.key);
      entries.push(entry);
    }
    const flow = node.flow === true;
    return { type: 'map', start, end: flow ? end : endOfEntries(entries, end), flow, entries };
  }
  if (isSeq<ParsedNode>(node)) {
    const flow = node.flow === true;
    const items = node.items.map((item) => nodeOf(item));
    return { type: 'list', start, end: flow ? end : (items.at(-1)?.end ?? end), flow, items };
  }
  if (isScalar(node)) return scalarOf(node, start, end);
  throw new YamlRefusal('alias', { start, end }, 'An alias.');
}

function entryOf(key: ParsedNode, value: ParsedNode | null): Entry {
  const [keyStart, keyEnd] = key.range;
  if (!isScalar(key)) throw new YamlRefusal('syntax', span(key.range), 'A list or map used as a key.');
  const isWritten = value && !(isScalar(value) && value.range[0] === value.range[1]);
  return { key: String(key.value), keyStart, keyEnd, value: isWritten ? nodeOf(value) : nothing(keyEnd) };
}

function scalarOf(node: Scalar, start: number, end: number): ScalarNode {
  const text = String(node.value);
  switch (node.type) {
    case Scalar.PLAIN:
      return { type: 'scalar', start, end, value: plainValue(text), style: 'plain' };
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return { type: 'scalar', start, end, value: text, style: 'block' };
    default:
      return { type: 'scalar', start, end, value: text, style: 'quoted' };
  }
}

function span(range: readonly [number, number, number]): Span {
  return { start: range[0], end: range[1] };
}

function atEnd(text: string): Span {
  return { start: text.length, end: text.length };
}

function sentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}
