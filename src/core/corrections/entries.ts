import { dataOf, entryOf, type YamlNode } from '../claims/sidecar/yaml-node.js';
import { readYaml } from '../claims/sidecar/yaml-reader.js';
import { YamlRefusal } from '../claims/sidecar/yaml-text.js';
import type { FrontMatter } from '../prose/front-matter.js';
import { readTomlEntries } from '../prose/front-matter-toml.js';
import type { ProseDocument } from '../prose/prose.js';
import { isoDay } from '../recognize/article/context.js';
import type { Span } from '../text/span.js';

/*
 * What an article tells its readers of its corrections, in its front matter:
 *
 *     corrections:
 *       - date: 2024-05-10
 *         text: "An earlier version of this article said …"
 *         claims: ["c-7k2m9q"]
 *
 * and in TOML a table `[[corrections]]` for each. Only `text` is needed; an entry may also be nothing but its text. A list
 * that cannot be read counts as empty.
 */

export const CORRECTIONS_KEY = 'corrections';

export interface CorrectionEntry {
  readonly text: string;
  /** ISO day. */
  readonly date?: string;
  /** Ids of the claims that it is about. */
  readonly claims: readonly string[];
}

/** Where the list stands in the source. */
export interface CorrectionList {
  readonly entries: readonly CorrectionEntry[];
  /** The key with all that belongs to it, whole lines; empty before the closing line when there is no such key. */
  readonly span: Span;
  /** What the key has; `other` is nothing that an entry can be added to. */
  readonly written: 'nothing' | 'empty' | 'list' | 'tables' | 'other';
}

/** Nothing without front matter. */
export function correctionList({ frontMatter, source }: ProseDocument): CorrectionList | undefined {
  if (frontMatter === undefined) return undefined;
  const lines = linesOf(frontMatter, source);
  return frontMatter.format === 'yaml' ? yamlList(lines, source) : tomlList(lines, source);
}

export function correctionEntries(document: ProseDocument): readonly CorrectionEntry[] {
  return correctionList(document)?.entries ?? [];
}

/** The lines between the fences, line ends included. */
function linesOf({ span }: FrontMatter, source: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const lf = source.indexOf('\n', start);
    const end = lf < 0 || lf >= span.end ? span.end : lf + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines.slice(1, -1);
}

const YAML_KEY = /^(["']?)corrections\1[ \t]*:(?=\s|$)/u;

function yamlList(lines: readonly Span[], source: string): CorrectionList {
  const text = ({ start, end }: Span): string => source.slice(start, end);
  const first = lines.findIndex((line) => YAML_KEY.test(text(line)));
  if (first < 0) return nothingAt(lines, source);
  let last = first;
  for (let i = first + 1; i < lines.length && /^(?:[ \t]|-(?:\s|$)|#|\r?\n)/u.test(text(lines[i]!)); i++) {
    // blank lines and comments at the left belong to what follows them
    if (/^(?:[ \t]+\S|-)/u.test(text(lines[i]!))) last = i;
  }
  const span = { start: lines[first]!.start, end: lines[last]!.end };
  const node = listIn(text(span));
  if (node === undefined) return { entries: [], span, written: 'other' };
  if (node.type === 'scalar' && node.value === null) return { entries: [], span, written: 'empty' };
  if (node.type !== 'list') return { entries: entriesOf([node]), span, written: 'other' };
  const written = node.items.length === 0 ? 'empty' : node.flow ? 'other' : 'list';
  return { entries: entriesOf(node.items), span, written };
}

function listIn(block: string): YamlNode | undefined {
  try {
    const { root } = readYaml(block);
    return entryOf(root, CORRECTIONS_KEY)?.value;
  } catch (error) {
    if (error instanceof YamlRefusal) return undefined;
    throw error;
  }
}

function nothingAt(lines: readonly Span[], source: string): CorrectionList {
  // the closing line begins where the last line ends
  const end = lines.at(-1)?.end ?? source.indexOf('\n') + 1;
  return { entries: [], span: { start: end, end }, written: 'nothing' };
}

function entriesOf(items: readonly YamlNode[]): readonly CorrectionEntry[] {
  return items.flatMap((item): readonly CorrectionEntry[] => {
    if (item.type === 'scalar') return item.value === null ? [] : [{ text: String(item.value), claims: [] }];
    if (item.type === 'list') return [];
    const dataAt = (key: string): string => {
      const value = entryOf(item, key)?.value;
      return value === undefined ? '' : JSON.stringify(dataOf(value));
    };
    const text = entryOf(item, 'text')?.value;
    const shown = text?.type === 'scalar' && text.value !== null ? String(text.value) : '';
    return [entry(shown, dataAt('date').replaceAll('"', ''), dataAt('claims'))];
  });
}

function entry(text: string, date: string, claims: string): CorrectionEntry {
  const day = isoDay(date);
  return { text, ...(day && { date: day }), claims: claims.match(/c-[0-9a-hjkmnp-tv-z]{6}/gu) ?? [] };
}

const TABLE = /^[ \t]*\[\[[ \t]*corrections[ \t]*\]\]/u;
const TOML_KEY = /^[ \t]*(["']?)corrections\1[ \t]*=/u;

function tomlList(lines: readonly Span[], source: string): CorrectionList {
  const text = ({ start, end }: Span): string => source.slice(start, end);
  const list = nothingAt(lines, source);
  if (lines.some((line) => TOML_KEY.test(text(line)))) return { ...list, written: 'other' };
  const entries: CorrectionEntry[] = [];
  for (const [i, line] of lines.entries()) {
    if (!TABLE.test(text(line))) continue;
    const from = line.end;
    const next = lines.slice(i + 1).find((other) => /^[ \t]*\[/u.test(text(other)));
    const table = source.slice(from, next?.start ?? list.span.end);
    const values = new Map(readTomlEntries(table, from).map(({ key, value }) => [key, value]));
    const claims = /^[ \t]*claims[ \t]*=[^\n]*/mu.exec(table)?.[0] ?? '';
    entries.push(entry(values.get('text') ?? '', values.get('date') ?? '', claims));
  }
  return { ...list, entries, ...(entries.length > 0 && { written: 'tables' }) };
}
