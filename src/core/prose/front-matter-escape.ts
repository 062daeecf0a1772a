/**
 * The escape that a backslash at `at` begins, decoded, and its length in UTF-16 code units. `escapes` are those of one
 * character, `hexLengths` how many hexadecimal digits follow which letter; a character that means nothing stands for
 * itself, a code point that does not exist for U+FFFD.
 */
export function readEscape(
  text: string,
  at: number,
  escapes: Readonly<Record<string, string>>,
  hexLengths: Readonly<Record<string, number>>,
): readonly [decoded: string, length: number] {
  const code = text[at + 1];
  if (code === undefined) return ['', 1];
  const digits = hexLengths[code] ?? 0;
  const hex = text.slice(at + 2, at + 2 + digits);
  if (digits > 0 && hex.length === digits && /^[\da-f]+$/i.test(hex)) {
    const point = Number.parseInt(hex, 16);
    return [point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD', 2 + digits];
  }
  return [escapes[code] ?? code, 2];
}
