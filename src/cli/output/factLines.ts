import type { Fact } from '../../core/facts.js';
import { valueInWords } from './values.js';

/** For standard output: one fact a line, `file:line:column: kind “text” = value`; lines and columns count from 1. */
export function factLines(file: string, source: string, facts: readonly Fact[]): string {
  let line = 1;
  let lineStart = 0;
  let read = 0;
  let out = '';
  for (const fact of facts) {
    for (; read < fact.start; read++) {
      if (source.charCodeAt(read) !== 0x0a) continue;
      line++;
      lineStart = read + 1;
    }
    const text = fact.text.replace(/\s+/gu, ' ');
    out += `${file}:${line}:${fact.start - lineStart + 1}: ${fact.kind} “${text}” = ${valueInWords(fact)}\n`;
  }
  return out;
}
