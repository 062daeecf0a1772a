/*
 * The keys of a YAML text, line by line. Unlike a parser this works while the text is being written and half of it is
 * wrong, and it gives no more than help with writing needs: which key stands in a line, and under which keys it stands.
 */

/** The lines of a text, without their ends. */
export interface Lines {
  readonly count: number;
  at(line: number): string;
}

/** A `key: value` in one line; columns are UTF-16 code units. */
export interface KeyLine {
  readonly line: number;
  /** Column of the key, dashes of lists counted as blanks. */
  readonly indent: number;
  /** Without its quotes. */
  readonly key: string;
  readonly keyStart: number;
  /** Behind the key and its quotes. */
  readonly keyEnd: number;
  /** What stands behind the colon, as written, without blanks around it and comment. */
  readonly value: string;
  readonly valueStart: number;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/u;

/** The key of a line; nothing when it has none. */
export function keyLine(text: string, line: number): KeyLine | undefined {
  const indent = indentOf(text);
  const rest = text.slice(indent);
  const quoted = QUOTED.exec(rest)?.[0];
  const length = quoted?.length ?? plainKeyLength(rest);
  const colon = length === undefined ? undefined : colonBehind(rest, length);
  if (length === undefined || colon === undefined) {
    return undefined;
  }
  const behind = rest.slice(colon + 1);
  const valueStart = indent + colon + 1 + (behind.length - behind.trimStart().length);
  return {
    line,
    indent,
    key: quoted === undefined ? rest.slice(0, length) : unquoted(quoted),
    keyStart: indent,
    keyEnd: indent + length,
    value: scalarIn(behind.trimStart()),
    valueStart,
  };
}

/** Width of blanks and dashes of lists at the start of a line. */
export function indentOf(text: string): number {
  return /^(?:[ \t]|-(?=[ \t]))*/u.exec(text)?.[0].length ?? 0;
}

/** Whether a line holds nothing but blanks. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The text of a scalar without its quotes, its escapes read. */
export function unquoted(value: string): string {
  if (value.startsWith("'")) {
    return value.slice(1, value.endsWith("'") && value.length > 1 ? -1 : undefined).replace(/''/gu, "'");
  }
  if (!value.startsWith('"')) {
    return value;
  }
  const inside = value.slice(1, /[^\\](?:\\\\)*"$/u.test(value) || value === '""' ? -1 : undefined);
  return inside.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/giu, (_, x?: string, u?: string, one?: string) => {
    const code = x ?? u;
    return code === undefined ? (one === 'n' ? '\n' : one === 't' ? '\t' : (one ?? '')) : character(code);
  });
}

function character(hexadecimal: string): string {
  return String.fromCharCode(Number.parseInt(hexadecimal, 16));
}

/** A plain key goes up to the first colon with a blank, or the end of the line, behind it. */
function plainKeyLength(rest: string): number | undefined {
  if (/^[#"'[\]{},&*!|>%@`]/u.test(rest)) {
    return undefined;
  }
  const colon = /:(?=\s|$)/u.exec(rest)?.index;
  const key = rest.slice(0, colon ?? 0).trimEnd();
  return key === '' || /\s#/u.test(key) ? undefined : key.length;
}

function colonBehind(rest: string, length: number): number | undefined {
  const behind = rest.slice(length);
  const colon = length + (behind.length - behind.trimStart().length);
  return rest[colon] === ':' && /^(?:\s|$)/u.test(rest.slice(colon + 1, colon + 2)) ? colon : undefined;
}

function scalarIn(behind: string): string {
  const quoted = QUOTED.exec(behind)?.[0];
  if (quoted !== undefined) {
    return quoted;
  }
  const comment = behind.startsWith('#') ? 0 : behind.search(/\s#/u);
  return (comment < 0 ? behind : behind.slice(0, comment)).trimEnd();
}

/** Where a caret stands among the keys. */
export interface Place {
  /** The keys above, outermost first. */
  readonly parents: readonly KeyLine[];
  /** The key of the line, if it has one. */
  readonly own?: KeyLine;
  readonly part: 'key' | 'value';
}

/** Where a caret stands; nothing in comments and within text blocks. */
export function placeAt(lines: Lines, line: number, column: number): Place | undefined {
  const text = lines.at(line);
  const indent = isBlank(text) ? column : indentOf(text);
  if (text.slice(indent).startsWith('#')) {
    return undefined;
  }
  const parents = parentsOf(lines, line, indent);
  if (parents.some(({ value }) => /^[|>]/u.test(value))) {
    return undefined;
  }
  const own = keyLine(text, line);
  const inValue = own !== undefined && column > own.keyEnd;
  return { parents, ...(own && { own }), part: inValue ? 'value' : 'key' };
}

/** The keys above a line whose own indentation is given, outermost first. */
export function parentsOf(lines: Lines, line: number, indent: number): readonly KeyLine[] {
  const parents: KeyLine[] = [];
  let inner = indent;
  for (let above = line - 1; above >= 0 && inner > 0; above--) {
    const one = keyLine(lines.at(above), above);
    if (one && one.indent < inner) {
      parents.unshift(one);
      inner = one.indent;
    }
  }
  return parents;
}

/** The keys directly below one, or at the top. */
export function keysUnder(lines: Lines, parent: KeyLine | undefined): readonly KeyLine[] {
  const found: KeyLine[] = [];
  let indent: number | undefined;
  for (let line = (parent?.line ?? -1) + 1; line < lines.count; line++) {
    const text = lines.at(line);
    const own = indentOf(text);
    if (isBlank(text) || text.slice(own).startsWith('#')) {
      continue;
    }
    if (own <= (parent?.indent ?? -1)) {
      break;
    }
    const one = keyLine(text, line);
    indent ??= own;
    if (one && own === indent) {
      found.push(one);
    }
  }
  return found;
}
