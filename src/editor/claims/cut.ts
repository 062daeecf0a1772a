/** Most characters of anything that a person wrote. */
const LONGEST = 160;

/** Most characters of a line's label in a view: what stands behind it has to find room in a side bar, too. */
const LABEL = 40;

/** On one line, and not too long. */
export function cut(text: string): string {
  return cutAt(text, LONGEST);
}

/** Words as the label of a line in a view; those who listen, and the tool-tip, are given more of them. */
export function cutLabel(text: string): string {
  return cutAt(text, LABEL);
}

function cutAt(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
