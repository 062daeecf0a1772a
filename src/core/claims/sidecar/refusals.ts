import { LineIndex } from '../../text/line-index.js';
import { type Problem, type ProblemId, problemAt } from './problem.js';

/** Bytes in UTF-8. A sidecar for the longest articles has a tenth of it. */
export const MAX_BYTES = 1_000_000;

/** What can be told from the characters alone, before any YAML is read; `undefined` when they are fine. */
export function refusalOf(text: string): Problem | undefined {
  if (isTooLarge(text)) {
    const message = 'The file is over 1 MB. A sidecar of that size is not read.';
    return { id: 'too-large', severity: 'error', message, line: 1, start: 0, end: 0 };
  }
  for (const { id, pattern, message } of REFUSALS) {
    const found = pattern.exec(text);
    if (found) {
      const span = { start: found.index, end: found.index + found[0].length };
      return problemAt(LineIndex.of(text), id, span, message);
    }
  }
  return undefined;
}

/*
 * The order matters: the first that applies is the reason shown. Markers of a merge come first, because whatever else is
 * wrong then comes from them; they count inside block scalars and comments too, where YAML itself would not mind.
 */
const REFUSALS: readonly { readonly id: ProblemId; readonly pattern: RegExp; readonly message: string }[] = [
  {
    id: 'merge-markers',
    pattern: /^(?:<{7}|={7}|>{7}|\|{7}).*/mu,
    message: 'A merge left its conflict markers here. Resolve them first.',
  },
  {
    id: 'not-utf8',
    pattern: /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
    message: 'The file is not UTF-8: some of its characters cannot be read. Save it as UTF-8.',
  },
  {
    id: 'syntax',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/u,
    message: 'A control character, which YAML does not allow.',
  },
];

/** Counts bytes only when the number of characters leaves it open. */
function isTooLarge(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  if (text.length * 3 <= MAX_BYTES) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair is two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > MAX_BYTES;
}
