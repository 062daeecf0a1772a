import type { Field } from './fields.js';

/*
 * How single values are written: double quotes around everything but the words of a closed list, numbers, true, false
 * and null, so that no YAML reader takes `no` for false or a date for a time. Characters that cannot be seen, or that
 * some programs take for a line end, are escaped as in JSON.
 */

/** C0, DEL, C1, soft hyphen, zero-width space, line and paragraph separator, bidi controls, BOM, U+FFFD, halves. */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written as they are.
  /["\\\0-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

export function quoted(text: string): string {
  const escaped = text.replace(ESCAPED, (char) => SHORT[char] ?? `\\u${hex(char)}`);
  return `"${escaped}"`;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Words that YAML 1.1 reads as something else. */
const TRAPS = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;
const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/u;

/** @param asName whether it is somebody's name, which is always quoted */
export function keyText(key: string, asName: boolean): string {
  return !asName && BARE_KEY.test(key) && !TRAPS.test(key) ? key : quoted(key);
}

export function scalarText(value: null | boolean | number | string, field: Field | undefined): string {
  if (typeof value !== 'string') return String(value);
  return field?.type === 'word' && field.words.includes(value) ? value : quoted(value);
}

/** Lines of a literal block (`|-`) that holds a text; `undefined` when it cannot, or not so that it can be seen. */
export function blockLines(text: string): readonly string[] | undefined {
  if (text === '' || /^[ \t\n]|\n$/u.test(text)) return undefined;
  const rest = text.replaceAll('\n', '').replaceAll('"', '').replaceAll('\\', '').replaceAll('\t', '');
  // `search` starts at the beginning whatever the pattern remembers.
  return rest.search(ESCAPED) >= 0 ? undefined : text.split('\n');
}
