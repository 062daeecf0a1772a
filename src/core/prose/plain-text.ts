import { nextLine, type PlacedBlock } from './block.js';
import { ProseUnit } from './unit.js';

const SPACE = /\s/;
const PLAIN = { place: undefined, blockQuote: false };

/** The blocks of a text without markup: its paragraphs, which blank lines part, each one unit that says what the source says. */
export function readPlainText(section: string): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  let start = -1;
  let end = 0;
  const finish = (): void => {
    if (start < 0) return;
    while (end > start && isSpace(section.charCodeAt(end - 1))) end--;
    const text = section.slice(start, end);
    found.push({ start, block: { units: [new ProseUnit({ text, pieces: undefined }, PLAIN, 0, text.length)] } });
    start = -1;
  };
  const onlyFeeds = !section.includes('\r');
  for (let at = 0; at < section.length; ) {
    const next = onlyFeeds ? section.indexOf('\n', at) + 1 : nextLine(section, at, section.length);
    const stop = next <= 0 ? section.length : next;
    if (isBlank(section, at, stop)) finish();
    else {
      if (start < 0) start = at;
      end = stop;
    }
    at = stop;
  }
  finish();
  return found;
}

/** White space as `String.prototype.trimEnd` takes it. */
const isSpace = (code: number): boolean =>
  code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : SPACE.test(String.fromCharCode(code));

/** Whether there is nothing but white space between the two offsets; mostly one look at the first character tells. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
