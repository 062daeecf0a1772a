import type { TextEdit } from '../../core/text/span.js';

/** A notation of front matter: the line around it, and what stands between a key and its value. */
interface Notation {
  readonly fence: string;
  readonly close: RegExp;
  readonly separator: string;
  readonly between: string;
}

const YAML: Notation = { fence: '---', close: /^(?:---|\.\.\.)[ \t]*$/, separator: ':', between: ': ' };
const TOML: Notation = { fence: '+++', close: /^\+\+\+[ \t]*$/, separator: '=', between: ' = ' };

/**
 * The edit that gives a key of the front matter a value, and touches nothing else: the value of the first of `keys` that
 * is there, its quotes and the comment behind it kept; else a new last line with the first of `keys`; else a new front
 * matter.
 *
 * @param keys names of the same field, the preferred one first; letters and digits only.
 * @param value a plain scalar: an ISO date or a language tag.
 * @returns nothing when the value there is no scalar on one line.
 */
export function frontMatterEdit(source: string, keys: readonly string[], value: string): TextEdit | undefined {
  const lineEnd = /\r?\n/.exec(source)?.[0] ?? '\n';
  const block = frontMatterOf(source);
  if (block === undefined) {
    return { start: 0, end: 0, text: ['---', `${keys[0]}: ${value}`, '---', '', ''].join(lineEnd) };
  }
  for (const key of keys) {
    const entry = block.lines.find((line) => keyOf(line.text, block.notation) === key);
    if (entry) {
      return valueEdit(entry, block, value);
    }
  }
  const line = `${keys[0]}${block.notation.between}${quoted(value, block.notation)}`;
  return { start: block.end, end: block.end, text: `${line}${lineEnd}` };
}

interface Line {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  readonly text: string;
}

interface Block {
  readonly notation: Notation;
  readonly lines: readonly Line[];
  /** UTF-16 offset of the closing line. */
  readonly end: number;
}

function frontMatterOf(source: string): Block | undefined {
  const notation = [YAML, TOML].find(({ fence }) => source.startsWith(fence));
  const lines: Line[] = [];
  let start = 0;
  while (notation && start < source.length) {
    const lf = source.indexOf('\n', start);
    const end = lf < 0 ? source.length : lf + 1;
    const text = source.slice(start, end).replace(/\r?\n$/, '');
    if (start === 0) {
      if (text.trimEnd() !== notation.fence) {
        return undefined;
      }
    } else if (notation.close.test(text)) {
      return { notation, lines, end: start };
    } else {
      lines.push({ start, text });
    }
    start = end;
  }
  return undefined;
}

/** The key of a line at the top level, its quotes left out. */
function keyOf(line: string, notation: Notation): string | undefined {
  const match = /^(["']?)([\w-]+)\1[ \t]*(.)/.exec(line);
  return match?.[3] === notation.separator ? match[2] : undefined;
}

function valueEdit(line: Line, block: Block, value: string): TextEdit | undefined {
  const from = line.text.indexOf(block.notation.separator) + 1;
  const match = /^([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'].*?|)(?:[ \t]+#.*|[ \t]*)$/.exec(
    line.text.slice(from),
  );
  if (match === null || isBlockStart(line, match[2]!, block)) {
    return undefined;
  }
  const [, space, old] = match as unknown as readonly [string, string, string];
  const start = line.start + from + space.length;
  const quote = /^["']/.exec(old)?.[0];
  const written = quote === undefined ? quoted(value, block.notation) : `${quote}${value}${quote}`;
  // A colon without a space behind it ends no key in YAML.
  return { start, end: start + old.length, text: space === '' && quote === undefined ? ` ${written}` : written };
}

/** Whether the value goes on in the next lines, or is a list or map in brackets, a reference or a tag. */
function isBlockStart(line: Line, old: string, block: Block): boolean {
  const next = block.lines[block.lines.indexOf(line) + 1];
  return /^[|>[{&*!]/.test(old) || (next !== undefined && /^[ \t]+\S/.test(next.text));
}

/** TOML knows dates, but no words without quotes. */
function quoted(value: string, notation: Notation): string {
  return notation === TOML && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? `"${value}"` : value;
}
