/** Most characters of anything that a person wrote. */
const LONGEST = 160;

/** On one line, and not too long. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
