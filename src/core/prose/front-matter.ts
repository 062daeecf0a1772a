import type { Span } from '../text/span.js';
import { lineStart, nextLine } from './block.js';
import type { FrontMatterEntry } from './front-matter-entry.js';
import { readTomlEntries } from './front-matter-toml.js';
import { readYamlEntries } from './front-matter-yaml.js';
import { addUnit } from './inline.js';
import type { ProseUnit } from './unit.js';

export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** From the opening to the end of the closing line, its line end included (UTF-16 offsets into the source). */
  readonly span: Span;
  /** In the order of the source. Where a key is written twice the last one counts. */
  readonly entries: readonly FrontMatterEntry[];
}

/** Keys whose text is prose unless told otherwise. */
export const DEFAULT_TEXT_KEYS: readonly string[] = [
  'title',
  'subtitle',
  'description',
  'summary',
  'titulo',
  'antetitulo',
  'subtitulo',
  'entradilla',
  'sumario',
  'pie',
];

/** The value of a key; `key` is compared without case and accents. */
export function frontMatterValue(frontMatter: FrontMatter | undefined, key: string): FrontMatterEntry | undefined {
  if (!frontMatter) return undefined;
  const wanted = foldKey(key);
  return frontMatter.entries.findLast((entry) => foldKey(entry.key) === wanted);
}

function foldKey(key: string): string {
  // nearly all keys of nearly all articles
  if (/^[\w-]*$/.test(key)) return key.toLowerCase();
  return key.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a source could begin with front matter; cheap. */
export function mayHaveFrontMatter(source: string): boolean {
  const at = bodyStart(source);
  return source.startsWith('---', at) || source.startsWith('+++', at);
}

/** Where the text begins after a byte order mark. */
export function bodyStart(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0;
}

const BLANK = /^[ \t\r\n]*$/;
const CONTENT = {
  yaml: /^(?:[\p{L}_"'][^\n\r]*:|#|-[ \t]|[?{[&!%])/u,
  toml: /^(?:[\p{L}\p{N}_"'][^\n\r]*=|#|\[)/u,
} as const;

/**
 * Reads the front matter at the start of the source (after a byte order mark), as far as it can be understood: what cannot
 * is passed over, never an error. Two rules with prose between them are not front matter: its first line must look like a key.
 */
export function readFrontMatter(
  source: string,
  textKeys: readonly string[],
): { readonly frontMatter: FrontMatter; readonly units: readonly ProseUnit[] } | undefined {
  const start = bodyStart(source);
  const fence = source.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const format = fence === '---' ? 'yaml' : 'toml';
  const contentStart = nextLine(source, start, source.length);
  if (contentStart < 0 || !BLANK.test(source.slice(start + 3, contentStart))) return undefined;
  const close = findClose(source, fence, contentStart);
  if (close === undefined) return undefined;
  const content = source.slice(contentStart, close.start);
  const first = content.search(/\S/);
  if (first >= 0 && !CONTENT[format].test(content.slice(lineStart(content, first), first + 400))) return undefined;
  const read = format === 'yaml' ? readYamlEntries(content, contentStart) : readTomlEntries(content, contentStart);
  const wanted = new Set(textKeys.map(foldKey));
  const units: ProseUnit[] = [];
  const frame = { place: 'front-matter', blockQuote: false } as const;
  for (const { key, span, content: builder } of read) {
    if (wanted.has(foldKey(key))) addUnit(builder, frame, span.start, span.end, units);
  }
  const entries = read.map(({ key, value, span }) => ({ key, value, span }));
  return { frontMatter: { format, span: { start, end: close.end }, entries }, units };
}

/** The line that closes the front matter: the fence alone (for YAML also `...`). */
function findClose(source: string, fence: string, from: number): Span | undefined {
  for (let at = from; at < source.length; ) {
    let found = source.indexOf(fence, at);
    if (fence === '---') {
      const dots = source.slice(at, found < 0 ? source.length : found).search(/(?<=^|[\n\r])\.\.\.[ \t]*(?:[\n\r]|$)/);
      if (dots >= 0) found = at + dots;
    }
    if (found < 0) return undefined;
    const next = nextLine(source, found, source.length);
    const end = next < 0 ? source.length : next;
    if (lineStart(source, found) === found && BLANK.test(source.slice(found + 3, end))) return { start: found, end };
    at = end;
  }
  return undefined;
}
