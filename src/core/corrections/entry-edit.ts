import type { ProseDocument } from '../prose/prose.js';
import type { TextEdit } from '../text/span.js';
import { CORRECTIONS_KEY, type CorrectionEntry, correctionList } from './entries.js';

/**
 * The edit that adds a correction at the end of an article's list, in the notation and with the line ends of its front
 * matter, and touches nothing else; a front matter is made where there is none.
 * @returns nothing where the key has something that an entry cannot be added to by lines of its own
 */
export function addCorrection(document: ProseDocument, entry: CorrectionEntry): TextEdit | undefined {
  const { source, frontMatter } = document;
  const lineEnd = /\r?\n/u.exec(source)?.[0] ?? '\n';
  const lines = (...all: readonly string[]): string => all.map((line) => `${line}${lineEnd}`).join('');
  const list = correctionList(document);
  if (frontMatter === undefined || list === undefined) {
    const start = source.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, text: lines('---', `${CORRECTIONS_KEY}:`, ...yamlLines(entry, '  '), '---', '') };
  }
  const { span, written } = list;
  if (written === 'other') return undefined;
  if (frontMatter.format === 'toml') {
    const { end } = span;
    return { start: end, end, text: lines('', `[[${CORRECTIONS_KEY}]]`, ...tomlLines(entry)) };
  }
  switch (written) {
    case 'empty':
      return { ...span, text: lines(`${CORRECTIONS_KEY}:`, ...yamlLines(entry, '  ')) };
    case 'nothing':
      return { ...span, text: lines(`${CORRECTIONS_KEY}:`, ...yamlLines(entry, '  ')) };
    case 'list':
    case 'tables': {
      const indent = /^([ \t]*)-/mu.exec(source.slice(span.start, span.end))?.[1] ?? '  ';
      const { end } = span;
      return { start: end, end, text: lines(...yamlLines(entry, indent)) };
    }
  }
}

function yamlLines({ date, text, claims }: CorrectionEntry, indent: string): readonly string[] {
  const fields = [
    ...(date === undefined ? [] : [`date: ${date}`]),
    `text: ${quoted(text)}`,
    ...(claims.length === 0 ? [] : [`claims: [${claims.map(quoted).join(', ')}]`]),
  ];
  return fields.map((field, i) => `${indent}${i === 0 ? '- ' : '  '}${field}`);
}

function tomlLines({ date, text, claims }: CorrectionEntry): readonly string[] {
  return [
    ...(date === undefined ? [] : [`date = ${date}`]),
    `text = ${quoted(text)}`,
    ...(claims.length === 0 ? [] : [`claims = [${claims.map(quoted).join(', ')}]`]),
  ];
}

/** As both YAML and TOML write text in double quotation marks. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&').replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')}"`;
}
